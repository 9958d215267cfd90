import { minuteMs } from '../common/time.ts';
import type { Gate } from '../gates/gate.ts';
import type { Plan } from '../rollout/plan.ts';
import type { StoryId } from './story-id.ts';
import type { GivenWorld } from './world-given.ts';

/** What is to become of a candidate, if a file does what it is for. */
export interface Expected {
	/** `not-condemned`: promoted or not, but no gate fails it; `open`: either is right. */
	readonly expected: 'promoted' | 'not-condemned' | 'stopped' | 'open';
	/** Why this file cannot see what is the matter, or need not. */
	readonly note?: string;
	/** It says nothing to play it. */
	readonly skipped?: true;
}

/** So often a story has to end as it should to count as one that does. */
export const oftenEnough = 0.95;
/** Metrics are late by then, and one minute has to be seen whole. */
const blindMinutes = 4;
/** From then on after the candidate is up errors become more. */
export const degradingAfterMinutes = 20;
const degradedMinutes = 15;
/** How many times the errors they have at last, and on average. */
const worstDegradation = 10;
const meanFlapping = 4;

/** The table of what is expected, by what the gates of a file can see. */
export function expectedOf(id: StoryId, plan: Plan, world: GivenWorld): Expected {
	const seesErrors = plan.gates.some(countsErrors);
	const blindTo = (what: string, remedy: string): Expected => ({
		expected: 'stopped',
		note: `no gate of this file can see ${what}: add \`metric: ${remedy}\``
	});
	switch (id) {
		case 'healthy':
			return { expected: 'promoted' };
		case 'surge':
			return { expected: 'not-condemned' };
		case 'errors-1.1x':
			return { expected: 'open', note: 'neither healthy nor bad' };
		case 'errors-2x':
			return seesErrors ? errorsExpected(plan, world, 2) : blindTo('errors', 'error-rate');
		case 'errors-5x':
			return seesErrors ? errorsExpected(plan, world, 5) : blindTo('errors', 'error-rate');
		case 'slow':
		case 'slow-under-load':
			return plan.gates.some(seesLatency) ? { expected: 'stopped' } : blindTo('latency', 'slow-rate');
		case 'degrading':
			if (shortestMinutes(plan) < degradingAfterMinutes + degradedMinutes) {
				return { expected: 'open', note: 'the rollout may be over before it shows' };
			}
			return seesErrors ? errorsExpected(plan, world, worstDegradation) : blindTo('errors', 'error-rate');
		case 'flapping':
			return seesErrors ? errorsExpected(plan, world, meanFlapping) : blindTo('errors', 'error-rate');
		case 'no-traffic':
		case 'own-metrics':
		case 'does-not-start':
			return { expected: 'stopped' };
		case 'worse-quality':
			return plan.evaluation !== undefined && plan.gates.some(({ kind }) => kind === 'quality')
				? { expected: 'stopped' }
				: {
						expected: 'open',
						skipped: true,
						note: 'no gate of this file can see it: it has no `evaluation` with quality gates'
					};
		case 'final-bake':
			return finalBakeExpected(plan, seesErrors ? undefined : blindTo('errors', 'error-rate'));
	}
}

function finalBakeExpected({ finalBakeMs }: Plan, blind: Expected | undefined): Expected {
	if (finalBakeMs === 0) return { expected: 'open', skipped: true, note: 'this file has no `final-bake`' };
	if (blind !== undefined) return blind;
	if (finalBakeMs >= blindMinutes * minuteMs) return { expected: 'stopped' };
	return { expected: 'stopped', note: `a \`final-bake\` of less than ${blindMinutes}m is over before it can be seen` };
}

/** By the margins and the floor of the gates on errors: what these allow is not missed. */
function errorsExpected(plan: Plan, { errorRate }: GivenWorld, times: number): Expected {
	const rate = times * errorRate;
	const gates = plan.gates.flatMap(gate => (gate.kind === 'share' && countsErrors(gate) ? [gate] : []));
	const catches = gates.some(
		({ maxRatio, floor, max = 1 }) => (times >= maxRatio && rate >= 2 * floor) || rate >= 2 * max
	);
	if (catches) return { expected: 'stopped' };
	const allows = gates.every(({ floor }) => rate < 2 * floor) ? 'the floor' : '`max-ratio`';
	return { expected: 'open', note: `${allows} of this file allows it` };
}

export function countsErrors(gate: Gate): boolean {
	return gate.kind === 'share' && ['error-rate', 'model-error-rate'].includes(gate.metric) && !gate.reportOnly;
}

export function seesLatency(gate: Gate): boolean {
	if (gate.reportOnly) return false;
	return (
		(gate.kind === 'share' && gate.metric === 'slow-rate') ||
		(gate.kind === 'threshold' && gate.source.metric === 'latency')
	);
}

/** From the first share to the end, where every gate passes at once. */
function shortestMinutes({ schedule, finalBakeMs }: Plan): number {
	return (schedule.reduce((sum, { bakeMs }) => sum + bakeMs, 0) + finalBakeMs) / minuteMs;
}
