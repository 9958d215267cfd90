/** Halvings of a score, towards 0 and towards 1, that are told apart. */
const octaves = 32;
/** Bins of each halving. */
const perOctave = 2 ** 14;
const half = octaves * perOctave;
/** Bins beyond 0 and 1, on each side. */
const outer = 2 ** 18;
const outerPerOctave = outer / 64;

/** How many bins there are. */
export const scoreBins = 2 * half + 2 * outer;

/**
 * The bin of a score: higher scores are in the same bin or a higher one. From 0 to 1 a bin is as wide as a 16,384th of the
 * distance to the nearer end; beyond, as a 4,096th of the score. Infinite scores are in the outermost bins.
 */
export function binOfScore(score: number): number {
	if (score < 0) return outer - 1 - outerPlace(-score);
	if (score > 1) return outer + 2 * half + outerPlace(score);
	const near = score < 0.5 ? score : 1 - score;
	const place = near === 0 ? 0 : Math.max(0, half - 1 - Math.floor((-1 - Math.log2(near)) * perOctave));
	return outer + (score < 0.5 ? place : 2 * half - 1 - place);
}

function outerPlace(size: number): number {
	const place = Math.floor((Math.log2(size) + 32) * outerPerOctave);
	return Math.min(outer - 1, Math.max(0, place));
}

/** How many rows of each kind have their score in which bin. */
export interface BinnedScores {
	readonly positives: Uint32Array;
	readonly negatives: Uint32Array;
	/** The first score that came into each bin, and whether another one has. */
	readonly first: Float64Array;
	readonly mixed: Uint8Array;
}

export const emptyBins = (): BinnedScores => ({
	positives: new Uint32Array(scoreBins),
	negatives: new Uint32Array(scoreBins),
	first: new Float64Array(scoreBins).fill(Number.NaN),
	mixed: new Uint8Array(scoreBins)
});

/** Counts one row. */
export function countScore(bins: BinnedScores, score: number, positive: boolean): void {
	const bin = binOfScore(score);
	const counts = positive ? bins.positives : bins.negatives;
	counts[bin] = (counts[bin] ?? 0) + 1;
	const first = bins.first[bin] ?? Number.NaN;
	if (Number.isNaN(first)) bins.first[bin] = score;
	else if (first !== score) bins.mixed[bin] = 1;
}

/**
 * Area under the ROC curve of scores that were counted in bins, scores of one bin as ties; and how far off it may be: half
 * of the pairs of a positive and a negative row that share a bin of several scores, as if all of them were the other way
 * around. Undefined without rows of both kinds.
 */
export function binnedAuc({
	positives,
	negatives,
	mixed
}: BinnedScores): { readonly auc: number; readonly within: number } | undefined {
	let [wins, ties, allPositives, below] = [0, 0, 0, 0];
	for (let bin = 0; bin < positives.length; bin++) {
		const positive = positives[bin] ?? 0;
		const negative = negatives[bin] ?? 0;
		if (positive === 0 && negative === 0) continue;
		wins += positive * (below + negative / 2);
		if (mixed[bin] === 1) ties += positive * negative;
		allPositives += positive;
		below += negative;
	}
	const pairs = allPositives * below;
	return pairs === 0 ? undefined : { auc: wins / pairs, within: ties / 2 / pairs };
}
