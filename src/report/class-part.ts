import type { ClassMeasures, ClassQuality, Evaluation } from '../gates/evaluation.ts';
import { figure } from '../gates/quality-words.ts';
import type { Detail } from './detail.ts';
import { code, table } from './markdown.ts';
import { shorten } from './sanitize.ts';

const columns = [
	{ title: 'Class' },
	{ title: 'Rows', align: 'right' },
	{ title: 'precision: baseline → candidate', align: 'right' },
	{ title: 'recall: baseline → candidate', align: 'right' },
	{ title: 'f1: baseline → candidate', align: 'right' }
] as const;

/** How well each class is recognised. */
export function classPart({ perClass }: Evaluation, detail: Detail): string {
	if (perClass === undefined || perClass.length === 0) return '';
	const shown = perClass.slice(0, detail.rows);
	const rows = shown.map(quality => [
		code(shorten(quality.name, detail.names)),
		quality.rows.toLocaleString('en-US'),
		change(quality, 'precision'),
		change(quality, 'recall'),
		change(quality, 'f1')
	]);
	const left = perClass.length - shown.length;
	return [table(columns, rows), ...(left > 0 ? [`and ${left} more classes`] : [])].join('\n\n');
}

function change({ baseline, candidate }: ClassQuality, measure: keyof ClassMeasures): string {
	const side = (measures: ClassMeasures) => {
		const value = measures[measure];
		return value === undefined ? 'n/a' : figure(value);
	};
	return `${side(baseline)} → ${side(candidate)}`;
}
