import type { PairedMinute } from '../stats/paired-minute.ts';
import type { CountMinute } from './measurement.ts';

/** A minute, or a shorter window, as the comparison of the two variants takes it. */
export const toPair = ({ baseline, candidate }: CountMinute): PairedMinute => ({
	baselineRequests: baseline.requests,
	baselineBad: baseline.bad,
	candidateRequests: candidate.requests,
	candidateBad: candidate.bad
});

/** The two variants in each other's place. */
export function turnCounts(minutes: readonly CountMinute[]): readonly CountMinute[] {
	return minutes.map(({ startMs, baseline, candidate }) => ({ startMs, baseline: candidate, candidate: baseline }));
}
