import { suspendScaleIn } from './autoscaling.ts';
import type { Decision } from './decision.ts';
import type { Observation } from './observation.ts';
import type { Reason } from './reason.ts';
import type { Rollout } from './record.ts';
import { candidateInstancesFor, findVariant, hasWeights, othersToRestore, weightsAt } from './traffic.ts';
import { act, minuteMs, move, type NextState, rollBack, waitFor } from './transitions.ts';

/** Longest time for new instances, and for a change of weights. */
const scaleWithinMs = 60 * minuteMs;
const weighWithinMs = 90 * minuteMs;

/** A share to give, and the state that follows once it is verified. */
export interface Shift {
	readonly share: number;
	readonly next: NextState;
}

/** Gives the candidate a share: the instances it needs for it first, then both weights in one call, then verified. */
export function giveShare(rollout: Rollout, sinceMs: number, seen: Observation, shift: Shift): Decision {
	const { endpoint, nowMs } = seen;
	const { name } = rollout.candidate;
	const elapsedMs = nowMs - Math.max(sinceMs, seen.drivenSinceMs ?? sinceMs);
	if (seen.refusal !== undefined) return rollBack(seen, 'failed', seen.refusal.reason);
	const held = suspendScaleIn(rollout, seen);
	if (held !== undefined) return held;

	const target = { ...weightsAt(rollout, shift.share), ...othersToRestore(rollout, endpoint) };
	const needed = candidateInstancesFor(rollout, endpoint, shift.share);
	const candidate = findVariant(endpoint, name);
	if (candidate !== undefined && candidate.currentInstances < needed) {
		if (elapsedMs > scaleWithinMs) return rollBack(seen, 'failed', tooFewInstances(rollout, needed));
		if (candidate.desiredInstances < needed) {
			return act({ do: 'set-instances', variant: name, count: needed }, `${percent(shift.share)} needs ${needed}`);
		}
		return waitFor(seen, nowMs + 15_000, `${name} is scaling to ${needed} instances`);
	}
	if (hasWeights(endpoint, target)) {
		const because = `${percent(shift.share)} of the traffic goes to ${name}`;
		return move(seen, shift.next, because);
	}
	if (elapsedMs > weighWithinMs) {
		const sentence = `SageMaker did not take the weights for ${percent(shift.share)} within 90 minutes.`;
		return rollBack(seen, 'failed', { code: 'weights-not-taken', sentence });
	}
	return act({ do: 'set-weights', weights: target }, `shift ${percent(shift.share)} of the traffic to ${name}`);
}

function tooFewInstances(rollout: Rollout, needed: number): Reason {
	return {
		code: 'no-capacity',
		sentence: `${rollout.candidate.name} did not reach ${needed} instances within an hour; AWS may lack capacity.`
	};
}

function percent(share: number): string {
	return `${Number((share * 100).toFixed(2))} %`;
}
