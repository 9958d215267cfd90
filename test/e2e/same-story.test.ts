import { type ChildProcess, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { expect, test } from '@jest/globals';
import { healthy, Stage } from './stage.ts';

/** Once beside one busy core for everybody; the nightly run tells it more often, with all cores busy. */
const times = Number(process.env.STORY_TIMES ?? 1);
const busyCores = process.env.STORY_TIMES === undefined ? 1 : availableParallelism();

/** Rows are asked of both variants at once, and then sent for want of any traffic of users. */
const plan = `endpoint-name: churn-prod
schedule: 50% 2m
final-bake: 1m
proof: none
gates: [{metric: error-rate}, {metric: auc, max-decrease: 0.05}]
evaluation: {data: rows.csv, task: binary, label: churned}
load: {data: load.csv, rate: 1/s}
`;
const rows = Array.from({ length: 40 }, (_, row) => {
	const [one, other] = [Math.sin(row * 12.9898), Math.cos(row * 78.233)];
	return `${one.toFixed(4)},${other.toFixed(4)},${one > other ? 1 : 0}`;
});

/** Everything that a run has said and done. */
async function story(): Promise<unknown> {
	let told: unknown;
	const answers = { kind: 'logistic', weights: [2, -2], bias: 0, noise: 0.5 } as const;
	const behaviour = { ...healthy, errorRate: 0, answers, answerDelayMs: 40 };
	const nobody = [{ fromMinute: -10_080, requestsPerMinute: 0 }];
	const world = {
		endpoints: [{ name: 'churn-prod', traffic: nobody }],
		behaviours: { 'churn-old': behaviour, 'churn-new': behaviour }
	};
	await Stage.play(world, async stage => {
		const { log, outputs, summary, post } = await stage.run({
			plan,
			files: { 'rows.csv': `a,b,churned\n${rows.join('\n')}\n`, 'load.csv': 'a,b\n1,2\n3,4\n' }
		});
		expect([outputs.decision, outputs.reason]).toEqual(['promoted', expect.stringContaining('serves alone')]);
		expect(JSON.parse(outputs.result ?? '{}').load.sent).toBeGreaterThan(30);
		// The folder of a job has a name of its own.
		const { 'report-file': _, ...said } = outputs;
		told = { log, outputs: said, summary, post: post.log, state: await stage.state() };
	});
	return told;
}

function startBusyLoops(): readonly ChildProcess[] {
	return Array.from({ length: busyCores }, () => spawn(process.execPath, ['-e', 'for (;;);']));
}

test('the same world tells the same story, line for line, on a machine that has other things to do', async () => {
	const quiet = await story();
	const loops = startBusyLoops();
	try {
		for (let time = 0; time < times; time++) expect(await story()).toEqual(quiet);
	} finally {
		for (const loop of loops) loop.kill('SIGKILL');
	}
});
