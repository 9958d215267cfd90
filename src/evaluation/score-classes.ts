import {
	type ClassCounts,
	classF1,
	classPrecision,
	classRecall,
	macroAverage,
	weightedAverage
} from '../stats/class-averages.ts';
import { type Answered, countPairs, type Pair, type Scored } from './scored.ts';

/**
 * Answers that are one of several classes, labels and answers as the same codes.
 * @param classes number of codes
 */
export function scoreClasses({ truth, baseline, candidate }: Answered, classes: number): Scored {
	const rows = baseline.length;
	let agreed = 0;
	for (let row = 0; row < rows; row++) if (baseline[row] === candidate[row]) agreed++;
	if (truth === undefined) return { rows, agreed, shares: [], families: [] };
	const answers = { baseline, candidate };
	return {
		rows,
		agreed,
		shares: [{ measure: 'accuracy', counts: countPairs(rows, (role, row) => answers[role][row] === truth[row]) }],
		families: [
			{
				measures: ['precision', 'recall', 'f1', 'weighted-f1'],
				of: weights => {
					const ofBaseline = countClasses(truth, baseline, weights, classes);
					const ofCandidate = countClasses(truth, candidate, weights, classes);
					const pair = (measure: (counts: readonly ClassCounts[]) => number | undefined): Pair => ({
						baseline: measure(ofBaseline),
						candidate: measure(ofCandidate)
					});
					return {
						precision: pair(counts => macroAverage(counts, classPrecision)),
						recall: pair(counts => macroAverage(counts, classRecall)),
						f1: pair(counts => macroAverage(counts, classF1)),
						'weighted-f1': pair(counts => weightedAverage(counts, classF1))
					};
				}
			}
		]
	};
}

/** Rows of every class, by label and answer. */
export function countClasses(
	truth: ArrayLike<number>,
	answers: Float64Array,
	weights: ArrayLike<number>,
	classes: number
): readonly ClassCounts[] {
	const right = new Float64Array(classes);
	const labelled = new Float64Array(classes);
	const answered = new Float64Array(classes);
	for (let row = 0; row < answers.length; row++) {
		const weight = weights[row] ?? 0;
		const label = truth[row] ?? 0;
		const answer = answers[row] ?? 0;
		labelled[label] = (labelled[label] ?? 0) + weight;
		answered[answer] = (answered[answer] ?? 0) + weight;
		if (label === answer) right[label] = (right[label] ?? 0) + weight;
	}
	return Array.from(right, (value, code) => ({
		right: value,
		labelled: labelled[code] ?? 0,
		answered: answered[code] ?? 0
	}));
}
