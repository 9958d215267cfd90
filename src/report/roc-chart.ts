import type { Evaluation, PrecisionRecallPoint, RocPoint } from '../gates/evaluation.ts';
import { figure } from '../gates/quality-words.ts';
import type { Detail } from './detail.ts';
import type { Report } from './model.ts';
import { xychart } from './xychart.ts';

/** The two ROC curves as one chart, and the areas under them. Empty without labels of two classes. */
export function rocPart({ evaluation }: Report, detail: Detail): string {
	const roc = evaluation?.roc;
	if (roc === undefined) return '';
	const auc = evaluation?.measures.find(({ measure }) => measure === 'auc');
	const area = (value: number | undefined) => (value === undefined ? 'n/a' : figure(value));
	const words =
		'ROC curves, the share of true positives at each share of false positives: ' +
		`candidate (blue, solid) with an area of ${area(auc?.candidate)}, baseline (grey, dashed) with ${area(auc?.baseline)}; ` +
		'chance (red, dotted) has 0.5.';
	if (detail.points === 0) return words;
	const points = Math.min(41, detail.points);
	const chart = xychart({
		title: 'ROC curves: true positive rate',
		x: { title: 'false positive rate', to: 1 },
		yTo: 1,
		lines: [
			{ colour: 'red', name: 'chance', values: sampled(chance, points) },
			{ colour: 'grey', name: 'baseline', values: sampled(roc.baseline, points) },
			{ colour: 'blue', name: 'candidate', values: sampled(roc.candidate, points) }
		],
		description: words,
		square: true
	});
	return `${chart}\n\n${words}`;
}

const chance: readonly RocPoint[] = [
	[0, 0],
	[1, 1]
];

/** Precision at each recall of both variants, and average precision. Empty without positive rows. */
export function precisionRecallPart({ precisionRecall, measures }: Evaluation, detail: Detail): string {
	if (precisionRecall === undefined) return '';
	const average = measures.find(({ measure }) => measure === 'average-precision');
	const value = (side: number | undefined) => (side === undefined ? 'n/a' : figure(side));
	const rare = precisionRecall.candidate.at(-1)?.[1] ?? 0;
	const words =
		'Precision at each recall: ' +
		`candidate (blue, solid) with an average precision of ${value(average?.candidate)}, ` +
		`baseline (grey, dashed) with ${value(average?.baseline)}; guessing (red, dotted) has ${figure(rare)}, the share of positive rows.`;
	if (detail.points === 0) return words;
	const points = Math.min(41, detail.points);
	const chart = xychart({
		title: 'Precision and recall: precision',
		x: { title: 'recall', to: 1 },
		yTo: 1,
		lines: [
			{ colour: 'red', name: 'guessing', values: Array.from({ length: points }, () => rare) },
			{ colour: 'grey', name: 'baseline', values: stepped(precisionRecall.baseline, points) },
			{ colour: 'blue', name: 'candidate', values: stepped(precisionRecall.candidate, points) }
		],
		description: words
	});
	return `${chart}\n\n${words}`;
}

/** Precision where a recall is reached first: it is not to be had in between. */
function stepped(curve: readonly PrecisionRecallPoint[], count: number): readonly number[] {
	return Array.from({ length: count }, (_, index) => {
		const reached = curve.find(([recall]) => recall >= index / (count - 1)) ?? curve.at(-1);
		return reached?.[1] ?? 0;
	});
}

/** The curve at evenly spaced false positive rates, from (0, 0); where it rises straight up, its upper end. */
function sampled(curve: readonly RocPoint[], count: number): readonly number[] {
	return Array.from({ length: count }, (_, index) => (index === 0 ? 0 : heightAt(curve, index / (count - 1))));
}

function heightAt(curve: readonly RocPoint[], at: number): number {
	const before = curve.findLast(([x]) => x <= at) ?? [0, 0];
	const after = curve.find(([x]) => x > at);
	if (after === undefined) return before[1];
	return before[1] + ((after[1] - before[1]) * (at - before[0])) / (after[0] - before[0]);
}
