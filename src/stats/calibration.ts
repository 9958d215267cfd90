/** Rows whose scores are alike: how sure the model was of them, and how often it was right to be. */
export interface CalibrationBin {
	readonly rows: number;
	/** Mean of the scores. */
	readonly score: number;
	/** Share of the rows that are positive. */
	readonly positives: number;
}

export interface Calibration {
	/** Only those with rows, by rising score. */
	readonly bins: readonly CalibrationBin[];
	/** Mean squared distance of scores to labels (Brier 1950; scikit-learn's brier_score_loss). */
	readonly brier: number;
	/** Expected calibration error (Naeini et al. 2015): distance of score and share in the bins, by their rows. */
	readonly expectedError: number;
}

/**
 * Whether scores are chances: of rows with a score of about 0.3, three of ten should be positive. Bins of equal width,
 * each with its upper bound, as in scikit-learn's calibration_curve with strategy "uniform". Undefined without rows,
 * and where scores are no chances between 0 and 1.
 * @param positive 1 for a positive row
 */
export function calibrationOf(
	scores: ArrayLike<number>,
	positive: ArrayLike<number>,
	bins = 10
): Calibration | undefined {
	const sums = Array.from({ length: bins }, () => ({ rows: 0, scores: 0, positives: 0 }));
	let squares = 0;
	for (let row = 0; row < scores.length; row++) {
		const score = scores[row] ?? Number.NaN;
		if (!(score >= 0 && score <= 1)) return undefined;
		const label = positive[row] === 1 ? 1 : 0;
		squares += (score - label) ** 2;
		const sum = sums[binOf(score, bins)];
		if (sum === undefined) continue;
		sum.rows++;
		sum.scores += score;
		sum.positives += label;
	}
	if (scores.length === 0) return undefined;
	const filled = sums.filter(({ rows }) => rows > 0);
	return {
		bins: filled.map(sum => ({ rows: sum.rows, score: sum.scores / sum.rows, positives: sum.positives / sum.rows })),
		brier: squares / scores.length,
		expectedError: filled.reduce((sum, bin) => sum + Math.abs(bin.scores - bin.positives), 0) / scores.length
	};
}

/** The bounds are multiples of the width as they are computed, not as they are written: 0.30000000000000004. */
function binOf(score: number, bins: number): number {
	const width = 1 / bins;
	let bin = 0;
	while (bin < bins - 1 && score > (bin + 1) * width) bin++;
	return bin;
}
