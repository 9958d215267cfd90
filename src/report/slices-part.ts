import type { Evaluation, SliceGroup, Slices } from '../gates/evaluation.ts';
import { figure } from '../gates/quality-words.ts';
import type { Detail } from './detail.ts';
import { code, table } from './markdown.ts';
import { counted, shorten } from './sanitize.ts';

/** What changes for users: rows that were right and are wrong now, the other way round, and where. */
export function flipsPart({ flips }: Evaluation, detail: Detail): string {
	if (flips === undefined) return '';
	const { rightToWrong, wrongToRight, most, examples } = flips;
	const words = `What changes for users: ${counted(rightToWrong, 'row')} right before and wrong now, ${counted(wrongToRight, 'row')} wrong before and right now.`;
	const numbers = (rows: readonly number[]) => rows.slice(0, 10).join(', ');
	const such = examples && `Right before and wrong now, for example, rows ${numbers(examples.rightToWrong)}.`;
	const rows = most
		.slice(0, detail.rows)
		.map(group => [
			code(shorten(`${group.column} = ${group.value}`, detail.names)),
			count(group.rightToWrong),
			count(group.wrongToRight),
			count(group.rows)
		]);
	return [words, ...(such ? [such] : []), ...(rows.length === 0 ? [] : [table(flipColumns, rows)])].join('\n\n');
}

const flipColumns = [
	{ title: 'Where most of it happens' },
	{ title: 'Right to wrong', align: 'right' },
	{ title: 'Wrong to right', align: 'right' },
	{ title: 'Rows', align: 'right' }
] as const;

/** Every column that gates look at, a row a group. */
export function slicesPart({ slices }: Evaluation, detail: Detail): string {
	return slices.map(slice => sliceTable(slice, detail)).join('\n\n');
}

function sliceTable(slices: Slices, detail: Detail): string {
	const shown = slices.shown.slice(0, detail.rows);
	const measures = [...new Set(shown.flatMap(group => group.measures.map(({ measure }) => measure)))];
	const turned = shown.some(({ rightToWrong }) => rightToWrong !== undefined);
	const columns = [
		{ title: code(shorten(slices.column, detail.names)) },
		{ title: 'Rows', align: 'right' as const },
		...measures.map(measure => ({ title: `${measure}: baseline → candidate`, align: 'right' as const })),
		...(turned ? turnedColumns : [])
	];
	const rows = shown.map(group => [
		code(shorten(group.value, detail.names)),
		count(group.rows),
		...measures.map(measure => changeOf(group, measure)),
		...(turned ? [turnedOf(group.rightToWrong), turnedOf(group.wrongToRight)] : [])
	]);
	const { small } = slices;
	const tooSmall =
		small.groups === 0
			? ''
			: `; ${counted(small.groups, 'group')} (${counted(small.rows, 'row')}) too small to be judged`;
	const words = `${counted(slices.groups, 'group')} of this column${shown.length < slices.groups ? `, ${shown.length} shown` : ''}${tooSmall}.`;
	return `${table(columns, rows)}\n\n${words}`;
}

function changeOf(group: SliceGroup, measure: string): string {
	const measured = group.measures.find(one => one.measure === measure);
	const side = (value: number | undefined) => (value === undefined ? 'n/a' : figure(value));
	return measured === undefined ? '' : `${side(measured.baseline)} → ${side(measured.candidate)}`;
}

const turnedColumns = [
	{ title: 'Right to wrong', align: 'right' },
	{ title: 'Wrong to right', align: 'right' }
] as const;

const turnedOf = (rows: number | undefined) => (rows === undefined ? '' : count(rows));

const count = (value: number) => value.toLocaleString('en-US');
