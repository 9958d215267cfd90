import type { Clock } from '../common/time.ts';
import type { Decision } from '../rollout/decision.ts';
import type { Observation } from '../rollout/observation.ts';
import { isBusy } from '../rollout/serving-config.ts';

/** How often everything is looked at, though nothing is going to be changed. */
const thoroughlyEveryMs = 10 * 60_000;
/** How often the record and the endpoint are looked at, however often CloudWatch has something new. */
const quicklyEveryMs = 55_000;

/**
 * When a look may be a quick one: after a wait, from a record and configurations that do not change but by our own hand
 * or somebody else's. What follows from it is only ever another wait: before every change everything is read again.
 * Where CloudWatch has something new every few seconds, a look in between may be a glance at its metrics alone.
 */
export function createPace(clock: Pick<Clock, 'now'>) {
	let thoroughMs = Number.NEGATIVE_INFINITY;
	let quickMs = Number.NEGATIVE_INFINITY;
	let waited = false;
	return {
		mayBeQuick: () => waited && clock.now() - thoroughMs < thoroughlyEveryMs,

		mayGlance: ({ newEveryMs, endpoint }: Observation) =>
			waited && newEveryMs !== undefined && !isBusy(endpoint) && clock.now() - quickMs < quicklyEveryMs,

		/** The next look is a thorough one. */
		lookThoroughly() {
			waited = false;
		},

		looked({ thoroughly, decision }: { readonly thoroughly: boolean; readonly decision: Decision }) {
			if (thoroughly) thoroughMs = clock.now();
			quickMs = clock.now();
			waited = decision.kind === 'wait';
		}
	};
}
