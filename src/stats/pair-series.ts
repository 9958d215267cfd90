import type { PairedMinute } from './paired-minute.ts';
import type { Series } from './wander.ts';

/** Information that an entry should have: below it the logarithm of a count is not nearly normal. */
const wantedInformation = 2;

/** More entries than this tell no more of noise that matters, and cost. */
const mostEntries = 240;

/** One step as three series of logarithms over the same entries of one or more minutes. */
export interface PairSeries {
	readonly baseline: Series;
	readonly candidate: Series;
	/** Candidate less baseline. */
	readonly difference: Series;
	/** First minute of each entry. */
	readonly starts: readonly number[];
}

/**
 * Joins minutes, in order of time, so that the logarithm of a count means something. Minutes that are left over join the
 * newest entry.
 * @param ratio estimate of the ratio of rates in the step
 */
export function pairSeries(minutes: readonly PairedMinute[], ratio: number): PairSeries | undefined {
	const total = minutes.reduce((sum, minute) => sum + informationOf(minute, ratio), 0);
	if (total === 0) return undefined;
	const length = Math.ceil(Math.max(1, (wantedInformation * minutes.length) / total, minutes.length / mostEntries));
	const count = Math.max(1, Math.floor(minutes.length / length));
	const spans = new Float64Array(count);
	const columns = () => ({ value: new Float64Array(count), information: new Float64Array(count), minutes: spans });
	const [baseline, candidate, difference] = [columns(), columns(), columns()];
	const starts = Array.from({ length: count }, (_, e) => e * length);
	starts.forEach((start, e) => {
		const end = e === count - 1 ? minutes.length : start + length;
		const joined = minutes.slice(start, end).reduce(plus);
		const share = shareOf(joined, ratio);
		const bad = joined.candidateBad + joined.baselineBad;
		spans[e] = end - start;
		baseline.value[e] = Math.log((joined.baselineBad + 0.5) / joined.baselineRequests);
		candidate.value[e] = Math.log((joined.candidateBad + 0.5) / joined.candidateRequests);
		difference.value[e] = (candidate.value[e] ?? 0) - (baseline.value[e] ?? 0);
		baseline.information[e] = bad * (1 - share);
		candidate.information[e] = bad * share;
		difference.information[e] = bad * share * (1 - share);
	});
	return { baseline, candidate, difference, starts };
}

/** The variance that chance gives the candidate's part of the bad requests of a minute. */
export function informationOf(minute: PairedMinute, ratio: number): number {
	const share = shareOf(minute, ratio);
	return (minute.candidateBad + minute.baselineBad) * share * (1 - share);
}

function shareOf(minute: PairedMinute, ratio: number): number {
	const odds = (minute.candidateRequests / minute.baselineRequests) * ratio;
	return odds / (1 + odds);
}

function plus(one: PairedMinute, other: PairedMinute): PairedMinute {
	return {
		baselineRequests: one.baselineRequests + other.baselineRequests,
		baselineBad: one.baselineBad + other.baselineBad,
		candidateRequests: one.candidateRequests + other.candidateRequests,
		candidateBad: one.candidateBad + other.candidateBad
	};
}
