import { run } from '../commands/run.ts';
import { minuteMs } from '../common/time.ts';
import { createQuickJudge } from '../gates/quick-judge.ts';
import type { Noise } from '../gates/verdict.ts';
import type { Context } from '../loop/context.ts';
import type { Report, ReportDecision } from '../report/model.ts';
import { durationsOf } from '../rollout/forecast.ts';
import type { Plan } from '../rollout/plan.ts';
import type { Reason } from '../rollout/reason.ts';
import type { StepIndex } from '../rollout/state.ts';
import { createWorld } from '../simulator/aws/create-world.ts';
import type { World } from '../simulator/aws/world.ts';
import { completeScenario } from '../simulator/complete-scenario.ts';
import { openLedger } from './ledger.ts';
import { makeEvaluation } from './made-evaluation.ts';
import { spoiltIn } from './spoilt.ts';
import type { Story } from './stories.ts';
import { worldAws } from './world-aws.ts';
import type { Past } from './world-metrics.ts';

/** How one rollout went. Plain data. */
export interface Played {
	readonly decision: ReportDecision;
	readonly reason: Reason;
	/** Name of a gate that failed, where one decided. */
	readonly gate?: string;
	/** The last step that the candidate had; absent where it has had none. */
	readonly step?: StepIndex;
	readonly tookMs: number;
	/** Requests that the candidate answered. */
	readonly requests: number;
	/** Of these, failed or slow ones beyond what the model in service would have had. */
	readonly spoilt: number;
}

/** What rollouts with the same seed and the same past share. */
export interface SharedPast {
	readonly metrics: Past;
	readonly noise: Map<string, Noise>;
}

/** Always the same time, for always the same traffic: what differs between two rehearsals is the configuration. */
export const startMs = Date.UTC(2026, 0, 5, 9);

/** Plays a rollout of the plan from its start to its end, in simulated time. */
export async function play(
	story: Story,
	plan: Plan,
	seed: number,
	cancelled: AbortSignal,
	past: SharedPast = { metrics: new Map(), noise: new Map() }
): Promise<Played> {
	const clock = simulatedClock();
	const world = createWorld(completeScenario({ ...story.scenario, seed }), clock.now);
	const context = contextOf(story, plan, seed, { world, clock, cancelled, past });
	const report = await run(context, plan);
	const decided = report.progress?.decided?.gates ?? [];
	const gate = decided.find(({ verdict }) => verdict.outcome === 'fail')?.gate;
	const step = report.progress?.spans.at(-1)?.step;
	return {
		decision: report.decision,
		reason: report.reason,
		...(step !== undefined && { step }),
		tookMs: clock.now() - startMs,
		...(gate !== undefined && report.decision === 'rolled-back' && { gate }),
		...spoiltOf(world, plan, report)
	};
}

function spoiltOf(world: World, plan: Plan, { rollout }: Report): Pick<Played, 'requests' | 'spoilt'> {
	return rollout === undefined ? { requests: 0, spoilt: 0 } : spoiltIn(world, plan, rollout.candidate.name);
}

/** Nobody waits in it: the time that something would take has passed at once. */
function simulatedClock(): Context['clock'] {
	let nowMs = startMs;
	return {
		now: () => nowMs,
		sleep: async ms => {
			nowMs += ms;
		}
	};
}

interface Surroundings {
	readonly world: World;
	readonly clock: Context['clock'];
	readonly cancelled: AbortSignal;
	readonly past: SharedPast;
}

function contextOf(story: Story, plan: Plan, seed: number, given: Surroundings): Context {
	const { world, clock, cancelled, past } = given;
	return {
		aws: worldAws(world, past.metrics),
		store: openLedger(),
		probe: {
			check: async () => ({ warnings: [], rowsNeeded: [] }),
			evaluate: async () => makeEvaluation(plan, story.worseQuality, seed),
			smokeTest: async () => {}
		},
		startTraffic: async () => undefined,
		credentials: async () => ({ endUnknown: false }),
		clock,
		setting: { command: 'rehearse', endpointName: plan.endpointName, region: world.scenario.region },
		actor: { name: 'rehearsal' },
		holder: 'rehearsal',
		watchUntilMs: startMs + durationsOf(plan).longestMs + lastingMs,
		cancelled,
		workspace: '.',
		scheduled: false,
		publish: async () => {},
		briefly: { judge: createQuickJudge(), noise: past.noise },
		warn: () => {},
		onActiveRollout: () => {}
	};
}

/** A rollout that is not over so long after it should be is told as it stands. */
const lastingMs = 4 * 60 * minuteMs;
