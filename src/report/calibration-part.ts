import type { Evaluation } from '../gates/evaluation.ts';
import { figure } from '../gates/quality-words.ts';
import type { Detail } from './detail.ts';
import { table } from './markdown.ts';
import { counted } from './sanitize.ts';
import { type Line, xychart } from './xychart.ts';

type Calibration = NonNullable<Evaluation['calibration']>['baseline'];
type Bin = Calibration['bins'][number];

/** Whether scores are chances, as a table of both variants and a chart. Empty where they are no chances. */
export function calibrationPart({ calibration }: Evaluation, detail: Detail): string {
	if (calibration === undefined) return '';
	const { baseline, candidate } = calibration;
	const words =
		'Calibration, the share of positive rows at each score: candidate (blue, solid) with a Brier score of ' +
		`${figure(candidate.brier)} and an expected calibration error of ${figure(candidate.expectedError)}, ` +
		`baseline (grey, dashed) with ${figure(baseline.brier)} and ${figure(baseline.expectedError)}; ` +
		'on the diagonal (red, dotted) scores are chances.';
	const rows = binRows(baseline, candidate);
	const parts = [words, rows.length > detail.rows ? '' : table(columns, rows)];
	return [detail.points === 0 ? '' : chartOf(baseline, candidate, detail), ...parts]
		.filter(part => part !== '')
		.join('\n\n');
}

const columns = [
	{ title: 'Scores' },
	{ title: 'Baseline: share positive', align: 'right' },
	{ title: 'Candidate: share positive', align: 'right' }
] as const;

/** A line for each tenth of the scores, both variants side by side. */
function binRows(baseline: Calibration, candidate: Calibration): readonly (readonly string[])[] {
	const [before, after] = [byTenth(baseline), byTenth(candidate)];
	const tenths = [...new Set([...before.keys(), ...after.keys()])].toSorted((a, b) => a - b);
	return tenths.map(tenth => [
		`${figure(tenth / 10)} to ${figure((tenth + 1) / 10)}`,
		binCell(before.get(tenth)),
		binCell(after.get(tenth))
	]);
}

/** What a mean of equal scores may be beside them, in tenths. */
const rounding = 1e-9;

/** Bins, which hold their upper bounds, by their tenth: where the mean score lies, and never the tenth of the bin before. */
function byTenth({ bins }: Calibration): ReadonlyMap<number, Bin> {
	const found = new Map<number, Bin>();
	let last = -1;
	for (const bin of bins) {
		last = Math.max(last + 1, Math.ceil(bin.score * 10 - rounding) - 1);
		found.set(last, bin);
	}
	return found;
}

function binCell(bin: Bin | undefined): string {
	if (bin === undefined) return 'no rows';
	return `${figure(bin.positives)}<br><sub>mean score ${figure(bin.score)}, ${counted(bin.rows, 'row')}</sub>`;
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
