import type { Plan } from '../rollout/plan.ts';
import type { BehaviourOverTime, PartialScenario } from '../simulator/scenario.ts';
import { ownGates } from './own-gates.ts';
import { degradingAfterMinutes, type Expected, expectedOf } from './story-expected.ts';
import type { StoryId } from './story-id.ts';
import { type Setup, scenarioOf } from './story-scenario.ts';
import type { GivenWorld } from './world-given.ts';

/** A candidate to be played, and the endpoint it wants to. */
export interface Story extends Expected {
	readonly id: StoryId;
	readonly candidate: string;
	readonly scenario: PartialScenario;
	/** Worlds with the same seed and the same past are the same until the rollout begins. */
	readonly past: string;
	/** Its answers to labelled rows are worse. */
	readonly worseQuality: boolean;
}

/** The candidate is up by then, and has its first share. */
const deployMinutes = 8;

/** Candidates with nothing and with something the matter. */
export function storiesFor(plan: Plan, world: GivenWorld): readonly Story[] {
	const { errorRate, latencyMs } = world;
	const story = (id: StoryId, candidate: string, behaviour: BehaviourOverTime, more: Partial<Setup> = {}): Story => ({
		id,
		candidate,
		past: more.incidents === undefined ? 'usual' : 'surging',
		worseQuality: id === 'worse-quality',
		scenario: scenarioOf(plan, world, { ...more, behaviour, worseOwn: id === 'own-metrics' }),
		...expectedOf(id, plan, world)
	});
	const errors = (times: number): BehaviourOverTime => ({ errorRate: Math.min(0.9, times * errorRate) });
	const from = deployMinutes + degradingAfterMinutes;
	const worse = [2, 3, 4, 6, 8, 10].map((times, step) => ({ fromMinute: from + 5 * step, ...errors(times) }));
	const surges = [{ fromMinute: 12, minutes: 3, everyMinutes: 17, errorRate: 10 * errorRate, latencyFactor: 1.1 }];
	const all = [
		story('healthy', 'nothing the matter', {}),
		story('surge', 'nothing the matter, while errors of both variants surge', {}, { incidents: surges }),
		story('errors-1.1x', '1.1 times the errors', errors(1.1)),
		story('errors-2x', '2 times the errors', errors(2)),
		story('errors-5x', '5 times the errors', errors(5)),
		story('slow', 'three times the latency', { latencyMs: 3 * latencyMs }),
		story('slow-under-load', 'the usual latency at little traffic, three times as much at the last step’s share', {
			comfort: comfortOf(plan, world)
		}),
		story('degrading', 'ever more errors after 20 minutes', { changes: worse }),
		story('flapping', '10 times the errors for 4 of every 10 minutes', {
			episodes: [{ fromMinute: 3, minutes: 4, everyMinutes: 10, ...errors(10) }]
		}),
		story('no-traffic', 'nothing the matter, but the traffic stops', {}, { silent: true }),
		story(
			'own-metrics',
			`worse ${ownGates(plan)
				.map(({ name }) => name)
				.join(', ')}`,
			{}
		),
		story('worse-quality', 'worse answers to the labelled rows', {}),
		story('final-bake', 'half of its answers failing once it has all of the traffic', {
			above: { share: lastShare(plan) + 0.02, errorRate: 0.5 }
		}),
		story('does-not-start', 'a container that does not start', {
			failsToStart: 'The container did not pass the ping health check.'
		})
	];
	return all.filter(({ id }) => id !== 'own-metrics' || ownGates(plan).length > 0);
}

export const lastShare = ({ schedule }: Plan): number => schedule.at(-1)?.traffic ?? 0.5;

/** Requests an instance and minute up to which it is as fast as ever: a third of what it gets in the last step. */
function comfortOf(plan: Plan, { requestsPerMinute, instanceCount }: GivenWorld): number {
	const mean = requestsPerMinute.reduce((sum, one) => sum + one, 0) / requestsPerMinute.length;
	return Math.max(1e-6, (mean * lastShare(plan)) / 3 / (plan.instanceCount ?? instanceCount));
}
