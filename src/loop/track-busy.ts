import type { Observation } from '../rollout/observation.ts';
import { isBusy } from '../rollout/serving-config.ts';

/**
 * Adds to every look what only this run can know: since when it drives, and since when it has found the endpoint busy
 * without a break. Hours in which nobody drove are no sign that AWS is slow.
 */
export function trackBusySince(drivenSinceMs: number) {
	let busySinceMs: number | undefined;
	return (seen: Observation): Observation => {
		busySinceMs = isBusy(seen.endpoint) ? (busySinceMs ?? seen.nowMs) : undefined;
		return { ...seen, drivenSinceMs, ...(busySinceMs !== undefined && { busySinceMs }) };
	};
}
