import { connectAws } from '../../src/aws/index.ts';
import { run } from '../../src/commands/run.ts';
import { loadPlan } from '../../src/config/load-plan.ts';
import type { Context } from '../../src/loop/context.ts';
import { makeEvaluation } from '../../src/rehearsal/made-evaluation.ts';
import { startMs } from '../../src/rehearsal/play.ts';
import type { Story } from '../../src/rehearsal/stories.ts';
import type { Report } from '../../src/report/model.ts';
import type { Plan } from '../../src/rollout/plan.ts';
import { startSimulator } from '../../src/simulator/serve.ts';
import { lockNameOf } from '../../src/store/names.ts';
import { createRolloutStore } from '../../src/store/rollout-store.ts';

export function planOf(text: string): Plan {
	const loaded = loadPlan({
		file: { path: 'promotion.yml', text: `endpoint-name: churn-prod\n${text}` },
		inputs: { 'model-name': 'rehearsed-candidate' }
	});
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.mistakes));
	return loaded.plan;
}

/** The same rollout over HTTP, by the adapters, the record in tags and the whole judgement of real runs. */
export async function playOverHttp(story: Story, plan: Plan, seed: number): Promise<Report & { tookMs: number }> {
	let nowMs = startMs;
	const clock = {
		now: () => nowMs,
		sleep: async (ms: number) => {
			nowMs += ms;
		}
	};
	const simulator = await startSimulator({ ...story.scenario, seed }, { now: clock.now });
	try {
		const aws = connectAws({
			region: 'eu-west-1',
			endpoint: simulator.url,
			credentials: async () => ({ accessKeyId: 'AKIAREHEARSAL', secretAccessKey: 'rehearsal' }),
			sleep: clock.sleep,
			version: 'test'
		});
		const context: Context = {
			aws,
			store: createRolloutStore(aws, lockNameOf),
			probe: {
				check: async () => ({ warnings: [], rowsNeeded: [] }),
				evaluate: async () => makeEvaluation(plan, story.worseQuality, seed),
				smokeTest: async () => {}
			},
			startTraffic: async () => undefined,
			credentials: async () => ({ endUnknown: false }),
			clock,
			setting: { command: 'run', endpointName: plan.endpointName, region: 'eu-west-1' },
			actor: { name: 'mina' },
			holder: 'test',
			watchUntilMs: startMs + 48 * 3_600_000,
			cancelled: new AbortController().signal,
			workspace: '.',
			scheduled: false,
			publish: async () => {},
			warn: () => {},
			onActiveRollout: () => {}
		};
		const report = await run(context, plan);
		return { ...report, tookMs: clock.now() - startMs };
	} finally {
		await simulator.close();
	}
}
