import { type ChildProcess, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { expect, test } from '@jest/globals';
import { healthy, Stage } from './stage.ts';

const longTest = 600_000;

/** Rows are asked of both variants at once, and then sent along with the users' traffic. */
const plan = `endpoint-name: churn-prod
schedule: 50% 6m
final-bake: 1m
proof: none
gates: [{metric: error-rate}, {metric: auc, max-decrease: 0.05}]
evaluation: {data: rows.csv, task: binary, label: churned}
load: {data: load.csv, rate: 1/s}
`;
const rows = Array.from({ length: 120 }, (_, row) => {
	const [one, other] = [Math.sin(row * 12.9898), Math.cos(row * 78.233)];
	return `${one.toFixed(4)},${other.toFixed(4)},${one > other ? 1 : 0}`;
});

/** Everything that a run has said and done. */
async function story(): Promise<unknown> {
	let told: unknown;
	const answers = { kind: 'logistic', weights: [2, -2], bias: 0, noise: 0.5 } as const;
	const behaviour = { ...healthy, errorRate: 0, answers, answerDelayMs: 40 };
	await Stage.play({ behaviours: { 'churn-old': behaviour, 'churn-new': behaviour } }, async stage => {
		const { log, outputs, summary, post } = await stage.run({
			plan,
			files: { 'rows.csv': `a,b,churned\n${rows.join('\n')}\n`, 'load.csv': 'a,b\n1,2\n3,4\n' }
		});
		expect([outputs.decision, outputs.reason]).toEqual(['promoted', expect.stringContaining('serves alone')]);
		// The folder of a job has a name of its own.
		const { 'report-file': _, ...said } = outputs;
		told = { log, outputs: said, summary, post: post.log, state: await stage.state() };
	});
	return told;
}

/** Keeps every core busy. */
function startBusyLoops(): readonly ChildProcess[] {
	return Array.from({ length: availableParallelism() }, () => spawn(process.execPath, ['-e', 'for (;;);']));
}

test(
	'the same world tells the same story, line for line, on a machine that has other things to do',
	async () => {
		const quiet = await story();
		const loops = startBusyLoops();
		try {
			expect(await story()).toEqual(quiet);
		} finally {
			for (const loop of loops) loop.kill('SIGKILL');
		}
	},
	longTest
);
