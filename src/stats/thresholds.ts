import { atEveryThreshold, type Ranking } from './ranking.ts';

/** What a threshold is chosen by; balanced accuracy is the mean of the recalls of both classes. */
export type ThresholdMeasure = 'f1' | 'accuracy' | 'balanced-accuracy';

export interface BestThreshold {
	/** A score: from it on, rows count as positive. */
	readonly at: number;
	readonly value: number;
}

/**
 * The threshold at which a measure is highest on these rows, among the scores that occur; of several that are equally
 * good the one nearest to `configured`. Chosen on the rows it is measured on, it looks a little better than it is.
 * Undefined without rows of both kinds, and where no score is a number.
 */
export function bestThreshold(
	ranking: Ranking,
	measure: ThresholdMeasure,
	configured: number
): BestThreshold | undefined {
	const { positives, negatives } = totalsOf(ranking);
	if (positives === 0 || negatives === 0) return undefined;
	let best: BestThreshold | undefined;
	atEveryThreshold(ranking, undefined, (truePositives, falsePositives, at) => {
		if (!Number.isFinite(at)) return;
		const value = valueFrom(measure, { truePositives, falsePositives, positives, negatives });
		const better = best === undefined || value > best.value + slack;
		const nearer =
			best !== undefined && value >= best.value - slack && Math.abs(at - configured) < Math.abs(best.at - configured);
		if (better || nearer) best = { at, value };
	});
	return best;
}

/** A measure at a threshold; undefined without rows of both kinds. */
export function measureAt(ranking: Ranking, measure: ThresholdMeasure, threshold: number): number | undefined {
	const { positives, negatives } = totalsOf(ranking);
	if (positives === 0 || negatives === 0) return undefined;
	let at = { truePositives: 0, falsePositives: 0 };
	atEveryThreshold(ranking, undefined, (truePositives, falsePositives, score) => {
		if (score >= threshold) at = { truePositives, falsePositives };
	});
	return valueFrom(measure, { ...at, positives, negatives });
}

/** Values that differ by rounding alone are equal. */
const slack = 1e-12;

interface Counts {
	readonly truePositives: number;
	readonly falsePositives: number;
	readonly positives: number;
	readonly negatives: number;
}

function valueFrom(measure: ThresholdMeasure, counts: Counts): number {
	const { truePositives, falsePositives, positives, negatives } = counts;
	switch (measure) {
		case 'f1':
			return (2 * truePositives) / (truePositives + falsePositives + positives);
		case 'accuracy':
			return (truePositives + negatives - falsePositives) / (positives + negatives);
		case 'balanced-accuracy':
			return (truePositives / positives + 1 - falsePositives / negatives) / 2;
	}
}

function totalsOf({ marks }: Ranking): { readonly positives: number; readonly negatives: number } {
	const positives = marks.reduce((sum, mark) => sum + (mark & 1), 0);
	return { positives, negatives: marks.length - positives };
}
