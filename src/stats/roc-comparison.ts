import type { AucComparison } from './delong.ts';
import type { Ranking } from './ranking.ts';
import { normalCdf, twoSidedZ } from './special.ts';

/**
 * Area under the ROC curve from scores that are ranked already: chance that a positive row scores above a negative
 * one, ties half. Undefined without rows of both kinds.
 */
export function rankedAuc(ranking: Ranking): number | undefined {
	return place(ranking)?.auc;
}

/**
 * `delong` for many rows: the same comparison (DeLong, DeLong & Clarke-Pearson 1988; Sun & Xu 2014) on typed arrays,
 * with 8 bytes a row and variant beside the rankings.
 * Undefined with fewer than two rows of either kind.
 * @param level of the two-sided interval for the difference, or the two levels of its lower and its upper bound
 */
export function compareRankings(
	candidate: Ranking,
	baseline: Ranking,
	level: number | { readonly low: number; readonly high: number }
): AucComparison | undefined {
	const one = place(candidate);
	const other = place(baseline);
	if (one === undefined || other === undefined || one.positives < 2 || one.negatives < 2) return undefined;
	const { positive } = candidate;
	const candidateVariance = covarianceOf(one, one, positive);
	const baselineVariance = covarianceOf(other, other, positive);
	const covariance = covarianceOf(one, other, positive);
	const difference = one.auc - other.auc;
	const standardError = Math.sqrt(Math.max(0, candidateVariance + baselineVariance - 2 * covariance));
	const z = standardError > 0 ? difference / standardError : 0;
	const levels = typeof level === 'number' ? { low: level, high: level } : level;
	return {
		candidate: one.auc,
		baseline: other.auc,
		candidateVariance,
		baselineVariance,
		covariance,
		difference,
		standardError,
		z,
		p: 2 * normalCdf(-Math.abs(z)),
		low: difference - twoSidedZ(levels.low) * standardError,
		high: difference + twoSidedZ(levels.high) * standardError
	};
}

interface Placed {
	readonly auc: number;
	readonly positives: number;
	readonly negatives: number;
	/** By row: of a positive the share of negatives below it, of a negative the share of positives above it. */
	readonly placements: Float64Array;
}

function place({ scores, order, positive }: Ranking): Placed | undefined {
	let positives = 0;
	for (let row = 0; row < order.length; row++) if (positive[row] === 1) positives++;
	const negatives = order.length - positives;
	if (positives === 0 || negatives === 0) return undefined;
	const placements = new Float64Array(order.length);
	let positivesAbove = 0;
	let negativesAbove = 0;
	let sum = 0;
	for (let start = 0; start < order.length; ) {
		const score = scores[order[start] ?? 0];
		let tiedPositives = 0;
		let end = start;
		for (; end < order.length && scores[order[end] ?? 0] === score; end++) {
			if (positive[order[end] ?? 0] === 1) tiedPositives++;
		}
		const tiedNegatives = end - start - tiedPositives;
		const below = (negatives - negativesAbove - tiedNegatives / 2) / negatives;
		const above = (positivesAbove + tiedPositives / 2) / positives;
		for (let i = start; i < end; i++) {
			const row = order[i] ?? 0;
			placements[row] = positive[row] === 1 ? below : above;
		}
		sum += tiedPositives * (negatives - negativesAbove - tiedNegatives / 2);
		positivesAbove += tiedPositives;
		negativesAbove += tiedNegatives;
		start = end;
	}
	return { auc: sum / positives / negatives, positives, negatives, placements };
}

function covarianceOf(one: Placed, other: Placed, positive: ArrayLike<number>): number {
	const sums = [0, 0];
	for (let row = 0; row < one.placements.length; row++) {
		const deviation = (one.placements[row] ?? 0) - one.auc;
		const kind = positive[row] === 1 ? 1 : 0;
		sums[kind] = (sums[kind] ?? 0) + deviation * ((other.placements[row] ?? 0) - other.auc);
	}
	const [ofNegatives = 0, ofPositives = 0] = sums;
	const { positives, negatives } = one;
	return ofPositives / (positives - 1) / positives + ofNegatives / (negatives - 1) / negatives;
}
