import type { Evaluation } from '../gates/evaluation.ts';
import { figure } from '../gates/quality-words.ts';
import type { Detail } from './detail.ts';
import { table } from './markdown.ts';
import { type Line, xychart } from './xychart.ts';

type Calibration = NonNullable<Evaluation['calibration']>['baseline'];

/** Whether scores are chances, as a table a variant and a chart. Empty where they are no chances. */
export function calibrationPart({ calibration }: Evaluation, detail: Detail): string {
	if (calibration === undefined) return '';
	const { baseline, candidate } = calibration;
	const words =
		'Calibration, the share of positive rows at each score: candidate (blue) with a Brier score of ' +
		`${figure(candidate.brier)} and an expected calibration error of ${figure(candidate.expectedError)}, ` +
		`baseline (grey) with ${figure(baseline.brier)} and ${figure(baseline.expectedError)}; ` +
		'on the diagonal (red) scores are chances.';
	const rows = [...binRows('Baseline', baseline), ...binRows('Candidate', candidate)];
	const parts = [words, rows.length > 2 * detail.rows ? '' : table(columns, rows)];
	return [detail.points === 0 ? '' : chartOf(baseline, candidate, detail), ...parts]
		.filter(part => part !== '')
		.join('\n\n');
}

const columns = [
	{ title: 'Scores in a bin' },
	{ title: 'Rows', align: 'right' },
	{ title: 'Mean score', align: 'right' },
	{ title: 'Share positive', align: 'right' }
] as const;

function binRows(who: string, { bins }: Calibration): readonly (readonly string[])[] {
	return bins.map(({ rows, score, positives }) => [
		who,
		rows.toLocaleString('en-US'),
		figure(score),
		figure(positives)
	]);
}

function chartOf(baseline: Calibration, candidate: Calibration, detail: Detail): string {
	const points = Math.min(21, detail.points);
	const line = (colour: Line['colour'], name: string, { bins }: Calibration): Line => ({
		colour,
		name,
		values: Array.from({ length: points }, (_, index) => heightAt(bins, index / (points - 1)))
	});
	const diagonal = Array.from({ length: points }, (_, index) => index / (points - 1));
	return xychart({
		title: 'Calibration: share of positive rows',
		x: { title: 'score', to: 1 },
		yTo: 1,
		lines: [
			{ colour: 'red', name: 'as it should be', values: diagonal },
			line('grey', 'baseline', baseline),
			line('blue', 'candidate', candidate)
		],
		description:
			'The share of positive rows among rows of each score, of both variants; on the diagonal scores are what they say.'
	});
}

/** Between the means of the bins in a straight line; beyond the first and the last as they are. */
function heightAt(bins: Calibration['bins'], at: number): number {
	const before = bins.findLast(({ score }) => score <= at);
	const after = bins.find(({ score }) => score > at);
	if (before === undefined || after === undefined) return (before ?? after)?.positives ?? 0;
	return before.positives + ((after.positives - before.positives) * (at - before.score)) / (after.score - before.score);
}
