import type { RocPoint } from '../gates/evaluation.ts';
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
		`candidate (blue) with an area of ${area(auc?.candidate)}, baseline (grey) with ${area(auc?.baseline)}.`;
	if (detail.points === 0) return words;
	const points = Math.min(41, detail.points);
	const chart = xychart({
		title: 'ROC curves: true positive rate',
		x: { title: 'false positive rate', to: 1 },
		yTo: 1,
		lines: [
			{ colour: 'grey', values: sampled(roc.baseline, points) },
			{ colour: 'blue', values: sampled(roc.candidate, points) }
		]
	});
	return `${chart}\n\n${words}`;
}

/** The curve at evenly spaced false positive rates; where it rises straight up, its upper end. */
function sampled(curve: readonly RocPoint[], count: number): readonly number[] {
	return Array.from({ length: count }, (_, index) => heightAt(curve, index / (count - 1)));
}

function heightAt(curve: readonly RocPoint[], at: number): number {
	const before = curve.findLast(([x]) => x <= at) ?? [0, 0];
	const after = curve.find(([x]) => x > at);
	if (after === undefined) return before[1];
	return before[1] + ((after[1] - before[1]) * (at - before[0])) / (after[0] - before[0]);
}
