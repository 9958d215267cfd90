import { connectAws } from '../../src/aws/index.ts';
import { run } from '../../src/commands/run.ts';
import type { Clock } from '../../src/common/time.ts';
import { loadPlan } from '../../src/config/load-plan.ts';
import type { Context } from '../../src/loop/context.ts';
import { phases } from '../../src/rollout/phase.ts';
import type { PartialScenario } from '../../src/simulator/scenario.ts';
import { startSimulator } from '../../src/simulator/serve.ts';
import { lockNameOf } from '../../src/store/names.ts';
import { createRolloutStore } from '../../src/store/rollout-store.ts';

/** What a rollout has asked of AWS. */
export interface CallsOfRollout {
	readonly decision: string;
	readonly watchedMinutes: number;
	/** In the minutes in which gates watch, by operation. */
	readonly whileWatched: Readonly<Record<string, number>>;
	readonly callsPerWatchedMinute: number;
	readonly allMinutes: number;
	readonly allCalls: number;
}

/** An endpoint that is autoscaled, whose models' files are looked after: nothing that would be asked for is missing. */
const scaled: PartialScenario = {
	endpoints: [{ name: 'churn-prod', scaling: [{ variant: 'AllTraffic', min: 2, max: 8, target: 6000 }] }]
};

/** Plays a rollout in simulated time, against the simulator and through the adapters, and counts its calls of AWS. */
export async function countCalls(file: string, startMs: number): Promise<CallsOfRollout> {
	const loaded = loadPlan({ file: { path: 'promotion.yml', text: file }, inputs: { 'model-name': 'churn-new' } });
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.mistakes));
	let nowMs = startMs;
	const clock: Clock = {
		now: () => nowMs,
		sleep: async ms => {
			nowMs += ms;
		}
	};
	const simulator = await startSimulator(scaled, { now: clock.now });
	const { operations } = simulator.calls;
	const whileWatched: Record<string, number> = {};
	let watchedMs = 0;
	let before: { readonly atMs: number; readonly calls: number; readonly watched: boolean } | undefined;
	try {
		const ctx = contextOf(simulator.url, clock, async ({ progress }) => {
			if (before?.watched) {
				watchedMs += nowMs - before.atMs;
				for (const name of operations.slice(before.calls)) whileWatched[name] = (whileWatched[name] ?? 0) + 1;
			}
			const watched = progress !== undefined && phases[progress.state.phase].gatesWatch;
			before = { atMs: nowMs, calls: operations.length, watched };
		});
		const report = await run(ctx, loaded.plan);
		const watchedMinutes = watchedMs / 60_000;
		const calls = Object.values(whileWatched).reduce((sum, count) => sum + count, 0);
		return {
			decision: report.decision,
			watchedMinutes,
			whileWatched,
			callsPerWatchedMinute: calls / watchedMinutes,
			allMinutes: (nowMs - startMs) / 60_000,
			allCalls: operations.length
		};
	} finally {
		await simulator.close();
	}
}

function contextOf(endpoint: string, clock: Clock, publish: Context['publish']): Context {
	const region = 'eu-west-1';
	const aws = connectAws({
		region,
		endpoint,
		credentials: async () => ({ accessKeyId: 'AKIASIMULATED', secretAccessKey: 'simulated' }),
		sleep: clock.sleep,
		version: 'bench'
	});
	const unused = async (): Promise<never> => {
		throw new Error('There is no data to ask for.');
	};
	return {
		aws,
		store: createRolloutStore(aws, lockNameOf),
		probe: { check: async () => ({ warnings: [], rowsNeeded: [] }), evaluate: unused, smokeTest: unused },
		startTraffic: async () => undefined,
		credentials: async () => ({ endUnknown: false }),
		clock,
		setting: { command: 'run', endpointName: 'churn-prod', region },
		actor: { name: 'bench' },
		holder: 'bench',
		watchUntilMs: clock.now() + 24 * 3_600_000,
		cancelled: new AbortController().signal,
		workspace: '.',
		scheduled: false,
		publish,
		warn: sentence => console.warn(sentence),
		onActiveRollout: () => {}
	};
}

/** A promotion file with so many gates, no two of which ask the same of CloudWatch. */
export function fileWith(gates: number, schedule: string): string {
	const list = Array.from(
		{ length: gates },
		(_, index) => `  - {metric: slow-rate, name: slow ${index}, slower-than: ${300 + index}ms, floor: 5%}`
	);
	return `endpoint-name: churn-prod\nschedule: ${schedule}\nfinal-bake: 10m\ngates:\n${list.join('\n')}\n`;
}
