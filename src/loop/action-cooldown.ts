import type { Decision } from '../rollout/decision.ts';

/** How long AWS gets to show what it was asked for, before it is asked for the same again. */
const showsWithinMs = 10_000;

/**
 * Puts a pause between two equal acts. What AWS has accepted may not show at once, or never: without a pause the same
 * call would go out as fast as the network carries it.
 */
export function createActionCooldown() {
	const lastMs = new Map<string, number>();
	return (decision: Decision, nowMs: number): Decision => {
		if (decision.kind !== 'act') return decision;
		const act = JSON.stringify(decision.action);
		const nextMs = (lastMs.get(act) ?? Number.NEGATIVE_INFINITY) + showsWithinMs;
		if (nowMs < nextMs) {
			return { kind: 'wait', forMs: nextMs - nowMs, because: `AWS does not show it yet: ${decision.because}` };
		}
		lastMs.set(act, nowMs);
		return decision;
	};
}
