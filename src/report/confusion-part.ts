import type { ConfusionMatrices, Evaluation } from '../gates/evaluation.ts';
import type { Detail } from './detail.ts';
import { code, table } from './markdown.ts';
import { shorten } from './sanitize.ts';

/** More classes than this are no table that anybody reads. */
const mostClasses = 12;

/** Answers against labels, a table a variant. */
export function confusionPart({ confusion }: Evaluation, detail: Detail): string {
	if (confusion === undefined || confusion.classes.length > Math.min(mostClasses, detail.rows)) return '';
	return [
		matrix('Baseline', confusion.baseline, confusion, detail),
		matrix('Candidate', confusion.candidate, confusion, detail)
	].join('\n\n');
}

function matrix(
	who: string,
	counts: readonly (readonly number[])[],
	{ classes }: ConfusionMatrices,
	detail: Detail
): string {
	const names = classes.map(name => code(shorten(name, Math.min(24, detail.names))));
	const columns = [
		{ title: `${who}: label` },
		...names.map(name => ({ title: `answered ${name}`, align: 'right' as const }))
	];
	const rows = names.map((name, label) => [
		name,
		...classes.map((_, answer) => (counts[label]?.[answer] ?? 0).toLocaleString('en-US'))
	]);
	return table(columns, rows);
}
