import { connectAws } from '../aws/index.ts';
import { run } from '../commands/run.ts';
import type { Clock } from '../common/time.ts';
import type { Context } from '../loop/context.ts';
import type { RehearsedStory, Report } from '../report/model.ts';
import type { Plan } from '../rollout/plan.ts';
import { startSimulator } from '../simulator/serve.ts';
import { lockNameOf } from '../store/names.ts';
import { createRolloutStore } from '../store/rollout-store.ts';
import type { Story } from './stories.ts';

const region = 'eu-west-1';
/** A story that is not over by then is told as it stands. */
const longestMs = 8 * 3_600_000;

/** Plays a rollout of the plan from its start to its end, in simulated time. */
export async function play(story: Story, plan: Plan, startMs: number, cancelled: AbortSignal): Promise<RehearsedStory> {
	const clock = simulatedClock(startMs);
	const simulator = await startSimulator(story.scenario, { now: clock.now });
	try {
		const report = await run(contextOf(plan, simulator.url, clock, cancelled), plan);
		return {
			candidate: story.candidate,
			healthy: story.healthy,
			decision: report.decision,
			reason: report.reason,
			tookMs: clock.now() - startMs,
			candidateRequests: requestsOf(report)
		};
	} finally {
		await simulator.close();
	}
}

/** Nobody waits in it: the time that something would take has passed at once. */
function simulatedClock(startMs: number): Clock {
	let nowMs = startMs;
	return {
		now: () => nowMs,
		sleep: async ms => {
			nowMs += ms;
		}
	};
}

function contextOf(plan: Plan, endpoint: string, clock: Clock, cancelled: AbortSignal): Context {
	const aws = connectAws({
		region,
		endpoint,
		credentials: async () => ({ accessKeyId: 'AKIAREHEARSAL', secretAccessKey: 'rehearsal' }),
		sleep: clock.sleep,
		version: 'rehearsal'
	});
	return {
		aws,
		store: createRolloutStore(aws, lockNameOf),
		probe: nothingToAsk,
		startTraffic: async () => undefined,
		credentials: async () => ({ endUnknown: false }),
		clock,
		setting: { command: 'rehearse', endpointName: plan.endpointName, region },
		actor: { name: 'rehearsal' },
		holder: 'rehearsal',
		watchUntilMs: clock.now() + longestMs,
		cancelled,
		workspace: '.',
		scheduled: false,
		publish: async () => {},
		warn: () => {},
		onActiveRollout: () => {}
	};
}

const unused = async (): Promise<never> => {
	throw new Error('A rehearsal has no data to ask for.');
};
const nothingToAsk: Context['probe'] = {
	check: async () => ({ warnings: [], rowsNeeded: [] }),
	evaluate: unused,
	smokeTest: unused
};

/** Requests of the candidate in the minutes that the gates have seen, by the gate that has seen the most. */
function requestsOf({ measurements }: Report): number {
	const seen = measurements.map(({ steps }) =>
		steps
			.flatMap(step => (step.kind === 'counts' ? step.minutes : []))
			.reduce((sum, minute) => sum + minute.candidate.requests, 0)
	);
	return Math.max(0, ...seen);
}
