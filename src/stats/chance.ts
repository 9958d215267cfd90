import { mcnemar } from './paired.ts';
import type { Ranking } from './ranking.ts';
import { compareRankings, rankedAuc } from './roc-comparison.ts';
import { normalQuantile } from './special.ts';

/** How answers stand against chance: proved better, proved no better, or neither. */
export interface Standing {
	readonly measure: 'auc' | 'accuracy' | 'r2';
	readonly value: number;
	readonly is: 'better' | 'unproved' | 'no-better';
}

/** Chances of taking mere chance for better, and what is better than chance for no better. */
export interface ProofLevels {
	readonly better: number;
	readonly noBetter: number;
}

/**
 * Scores against two kinds of rows: chance is an area of 0.5 under the ROC curve. A proof needs both DeLong's variance
 * and that of Mann & Whitney, which holds where scores say nothing about the rows: with few rows, or areas near 0 and
 * 1, the first alone is too sure. Ties count half. Undefined without rows of both kinds.
 */
export function areaAgainstChance(ranking: Ranking, levels: ProofLevels): Standing | undefined {
	const auc = rankedAuc(ranking);
	if (auc === undefined) return undefined;
	const delong = compareRankings(ranking, ranking, 0.9)?.candidateVariance ?? Number.POSITIVE_INFINITY;
	const z = (auc - 0.5) / Math.sqrt(Math.max(delong, mannWhitneyVariance(ranking)));
	return { measure: 'auc', value: auc, is: standingOf(Number.isNaN(z) ? 0 : z, levels) };
}

/** Variance of the area where scores and labels have nothing to do with each other, corrected for ties. */
function mannWhitneyVariance({ scores, order, positive }: Ranking): number {
	const rows = order.length;
	let positives = 0;
	let ties = 0;
	for (let start = 0; start < rows; ) {
		let end = start;
		for (; end < rows && scores[order[end] ?? 0] === scores[order[start] ?? 0]; end++) {
			if (positive[order[end] ?? 0] === 1) positives++;
		}
		ties += (end - start) ** 3 - (end - start);
		start = end;
	}
	return (rows + 1 - ties / rows / (rows - 1)) / 12 / positives / (rows - positives);
}

/**
 * Answers that are one of several classes, held against always answering the commonest (McNemar's exact test on the
 * rows where the two differ) and, as a model may rightly trade rows of the commonest for others, against the mean
 * recall over the classes that guessing has. Better on one of them is better. Undefined without rows.
 * @param truth codes of the labels
 * @param answers codes of the answers; any code that is no label is wrong
 */
export function classesAgainstChance(
	truth: ArrayLike<number>,
	answers: ArrayLike<number>,
	levels: ProofLevels
): Standing | undefined {
	const counts = new Map<number, { rows: number; right: number }>();
	let right = 0;
	for (let row = 0; row < truth.length; row++) {
		const count = counts.get(truth[row] ?? 0) ?? { rows: 0, right: 0 };
		counts.set(truth[row] ?? 0, count);
		count.rows++;
		if (truth[row] !== answers[row]) continue;
		count.right++;
		right++;
	}
	const commonest = [...counts.values()].reduce((most, count) => (count.rows > most.rows ? count : most), {
		rows: 0,
		right: 0
	});
	if (commonest.rows === 0) return undefined;
	const [lost, won] = [commonest.rows - commonest.right, right - commonest.right];
	const value = right / truth.length;
	const better =
		mcnemar(won, lost).pWorse <= levels.better / 2 || recallsBeatGuessing([...counts.values()], levels.better / 2);
	const noBetter = !better && mcnemar(lost, won).pWorse <= levels.noBetter;
	return { measure: 'accuracy', value, is: better ? 'better' : noBetter ? 'no-better' : 'unproved' };
}

function recallsBeatGuessing(counts: readonly { readonly rows: number; readonly right: number }[], level: number) {
	if (counts.length < 2) return false;
	let excess = 0;
	let variance = 0;
	for (const { rows, right } of counts) {
		const recall = (right + 0.5) / (rows + 1);
		excess += right / rows - 1 / counts.length;
		variance += (recall * (1 - recall)) / rows;
	}
	return excess >= -normalQuantile(level) * Math.sqrt(variance);
}

const leastValues = 20;

/**
 * Values against always answering the mean of the labels: whether the squared errors are smaller on the mean, by a
 * paired t statistic, which one wild row cannot decide. Nothing is proved by fewer than 20 rows. Undefined where all
 * labels are equal.
 */
export function valuesAgainstChance(
	truth: ArrayLike<number>,
	answers: ArrayLike<number>,
	levels: ProofLevels
): Standing | undefined {
	const labels = Float64Array.from(truth);
	const mean = labels.reduce((sum, label) => sum + label, 0) / labels.length;
	const gains = labels.map((label, row) => (label - mean) ** 2 - (label - (answers[row] ?? 0)) ** 2);
	const spread = labels.reduce((sum, label) => sum + (label - mean) ** 2, 0);
	if (!(spread > 0)) return undefined;
	const gained = gains.reduce((sum, gain) => sum + gain, 0);
	const value = gained / spread;
	if (labels.length < leastValues) return { measure: 'r2', value, is: 'unproved' };
	return { measure: 'r2', value, is: standingOf(studentised(gains), levels) };
}

/** Mean over its standard error. */
export function studentised(values: Float64Array): number {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	const error = Math.sqrt(squares / (values.length - 1) / values.length);
	return mean === 0 ? 0 : mean / error;
}

function standingOf(z: number, { better, noBetter }: ProofLevels): Standing['is'] {
	if (z >= -normalQuantile(better)) return 'better';
	return z <= normalQuantile(noBetter) ? 'no-better' : 'unproved';
}
