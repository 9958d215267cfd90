/** Chances are kept this far from 0 and 1, as scikit-learn does for double precision: 2^-52. */
const closest = 2 ** -52;

/**
 * Log-loss of every row, natural logarithm: -ln of the chance that was given to the class it has.
 * Undefined where a score is not a chance between 0 and 1.
 * @param scores chance of the positive class
 * @param positive 1 for a positive row, 0 for a negative one
 */
export function logLosses(scores: ArrayLike<number>, positive: ArrayLike<number>): Float64Array | undefined {
	const losses = new Float64Array(scores.length);
	for (let row = 0; row < losses.length; row++) {
		const score = scores[row] ?? Number.NaN;
		if (!(score >= 0 && score <= 1)) return undefined;
		const chance = positive[row] === 1 ? score : 1 - score;
		losses[row] = -Math.log(Math.min(1 - closest, Math.max(closest, chance)));
	}
	return losses;
}

/** Mean of weighted values; undefined without weight. */
export function weightedMean(values: ArrayLike<number>, weights: ArrayLike<number>): number | undefined {
	let sum = 0;
	let total = 0;
	for (let row = 0; row < values.length; row++) {
		const weight = weights[row] ?? 0;
		sum += weight * (values[row] ?? 0);
		total += weight;
	}
	return total > 0 ? sum / total : undefined;
}
