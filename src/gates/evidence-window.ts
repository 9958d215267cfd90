import { restartsOf } from '../stats/restarts.ts';
import type { CountMinute } from './measurement.ts';

/** Minutes that a reader is shown as the reason of a verdict. */
export interface EvidenceWindow {
	readonly minutes: readonly CountMinute[];
	/** The whole of the present step. */
	readonly whole: boolean;
	/** Length of what is called minutes here, where it is less. */
	readonly seconds?: number;
}

/**
 * Of all steps, and of all restarts within them, the minutes that speak most against the candidate. Where it failed
 * because of a late or an earlier stretch, the counts of the present step would not show why.
 */
export function strongestWindow(
	steps: readonly (readonly CountMinute[])[],
	counts: (minute: CountMinute) => boolean,
	evidenceOf: (minutes: readonly CountMinute[]) => number
): EvidenceWindow {
	let most = Number.NEGATIVE_INFINITY;
	let telling: EvidenceWindow = { minutes: [], whole: false };
	for (const [back, step] of steps.toReversed().entries()) {
		const usable = step.filter(counts);
		for (const start of [0, ...restartsOf(usable.length)]) {
			const minutes = usable.slice(start);
			const evidence = minutes.length === 0 ? Number.NEGATIVE_INFINITY : evidenceOf(minutes);
			if (evidence <= most) continue;
			most = evidence;
			telling = { minutes, whole: back === 0 && start === 0 };
		}
	}
	return telling;
}
