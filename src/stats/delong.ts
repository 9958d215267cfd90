import type { Interval } from './interval.ts';
import { normalCdf, twoSidedZ } from './special.ts';

export interface AucComparison extends Interval {
	readonly candidate: number;
	readonly baseline: number;
	readonly candidateVariance: number;
	readonly baselineVariance: number;
	readonly covariance: number;
	/** Candidate minus baseline; `low` and `high` are its interval. */
	readonly difference: number;
	readonly standardError: number;
	/** Difference over its standard error; 0 where that is 0. */
	readonly z: number;
	/** Two-sided. */
	readonly p: number;
}

/**
 * Area under the ROC curve: chance that a positive row scores above a negative one, ties half (Mann-Whitney).
 * Undefined without rows of both kinds.
 * @param scores one a row, higher means more positive
 * @param positive one a row
 */
export function rocAuc(scores: readonly number[], positive: readonly boolean[]): number | undefined {
	return placements(scores, positive)?.auc;
}

/**
 * Compares two areas under the ROC curve on the same rows: DeLong, DeLong & Clarke-Pearson (1988),
 * by midranks in O(n log n) as in Sun & Xu (2014). Undefined with fewer than two rows of either kind.
 * @param level of the two-sided interval for the difference
 */
export function delong(
	candidateScores: readonly number[],
	baselineScores: readonly number[],
	positive: readonly boolean[],
	level: number
): AucComparison | undefined {
	const candidate = placements(candidateScores, positive);
	const baseline = placements(baselineScores, positive);
	if (candidate === undefined || baseline === undefined) return undefined;
	if (candidate.ofPositives.length < 2 || candidate.ofNegatives.length < 2) return undefined;
	const covariance = aucCovariance(candidate, baseline);
	const candidateVariance = aucCovariance(candidate, candidate);
	const baselineVariance = aucCovariance(baseline, baseline);
	const difference = candidate.auc - baseline.auc;
	const standardError = Math.sqrt(Math.max(0, candidateVariance + baselineVariance - 2 * covariance));
	const z = standardError > 0 ? difference / standardError : 0;
	const half = twoSidedZ(level) * standardError;
	return {
		candidate: candidate.auc,
		baseline: baseline.auc,
		candidateVariance,
		baselineVariance,
		covariance,
		difference,
		standardError,
		z,
		p: 2 * normalCdf(-Math.abs(z)),
		low: difference - half,
		high: difference + half
	};
}

/** For each positive the share of negatives below it, for each negative the share of positives above it. */
interface Placements {
	readonly auc: number;
	readonly ofPositives: readonly number[];
	readonly ofNegatives: readonly number[];
}

function placements(scores: readonly number[], positive: readonly boolean[]): Placements | undefined {
	const positives = scores.filter((_, i) => positive[i] === true);
	const negatives = scores.filter((_, i) => positive[i] !== true);
	if (positives.length === 0 || negatives.length === 0) return undefined;
	const overall = midranks([...positives, ...negatives]);
	const amongPositives = midranks(positives);
	const amongNegatives = midranks(negatives);
	const ofPositives = amongPositives.map((rank, i) => ((overall[i] ?? 0) - rank) / negatives.length);
	const ofNegatives = amongNegatives.map(
		(rank, j) => 1 - ((overall[positives.length + j] ?? 0) - rank) / positives.length
	);
	return { auc: mean(ofPositives), ofPositives, ofNegatives };
}

/** Rank of each value from 1, equal values sharing the mean of their ranks. */
function midranks(values: readonly number[]): number[] {
	const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
	const ranks = Array<number>(values.length).fill(0);
	for (let start = 0; start < order.length; ) {
		let end = start + 1;
		while (end < order.length && order[end]?.value === order[start]?.value) end++;
		for (const { index } of order.slice(start, end)) ranks[index] = (start + 1 + end) / 2;
		start = end;
	}
	return ranks;
}

function aucCovariance(one: Placements, other: Placements): number {
	const positives = covariance(one.ofPositives, other.ofPositives) / one.ofPositives.length;
	const negatives = covariance(one.ofNegatives, other.ofNegatives) / one.ofNegatives.length;
	return positives + negatives;
}

function covariance(one: readonly number[], other: readonly number[]): number {
	const meanOfOne = mean(one);
	const meanOfOther = mean(other);
	const sum = one.reduce((total, value, i) => total + (value - meanOfOne) * ((other[i] ?? 0) - meanOfOther), 0);
	return sum / (one.length - 1);
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
