import type { Distributions, Evaluation } from '../gates/evaluation.ts';
import { figure } from '../gates/quality-words.ts';
import type { Detail } from './detail.ts';
import { sparkline } from './drawing.ts';
import { code, table } from './markdown.ts';
import { shorten } from './sanitize.ts';

/** How the scores (or the answers) of both variants are spread. */
export function distributionPart({ distributions }: Evaluation, detail: Detail): string {
	if (distributions === undefined) return '';
	return distributions.of === 'scores' ? scores(distributions) : classes(distributions, detail);
}

function scores({ from, to, baseline, candidate }: Extract<Distributions, { readonly of: 'scores' }>): string {
	const columns = [
		{ title: `Scores from ${figure(from)} to ${figure(to)}` },
		...['5th percentile', '25th', 'median', '75th', '95th'].map(title => ({ title, align: 'right' as const })),
		{ title: 'Spread' }
	];
	const row = (who: string, { bins, percentiles }: typeof baseline) => [
		who,
		...percentiles.map(figure),
		sparkline(bins, bins.length)
	];
	return table(columns, [row('Baseline', baseline), row('Candidate', candidate)]);
}

function classes(
	{ classes: names, baseline, candidate }: Extract<Distributions, { readonly of: 'classes' }>,
	detail: Detail
): string {
	const columns = [
		{ title: 'Answer' },
		{ title: 'Baseline', align: 'right' },
		{ title: 'Candidate', align: 'right' }
	] as const;
	const count = (value: number | undefined) => (value ?? 0).toLocaleString('en-US');
	const rows = names.map((name, index) => [
		code(shorten(name, detail.names)),
		count(baseline[index]),
		count(candidate[index])
	]);
	return table(columns, rows.slice(0, detail.rows));
}
