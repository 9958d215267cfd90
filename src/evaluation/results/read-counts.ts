import { isObject } from '../../common/json.ts';
import type { PairedCounts } from '../../stats/paired.ts';
import { type Refuse, shown, wholeNumber } from './values.ts';

/** Rows by who was right on them, counted by a job. */
export interface CountedGroup {
	readonly all: PairedCounts;
	/** Binary: those with the positive label. */
	readonly positive?: PairedCounts;
}

export interface CountedRows extends CountedGroup {
	/** By column and value. */
	readonly slices: Readonly<Record<string, Readonly<Record<string, CountedGroup>>>>;
}

const names = {
	'both-right': 'bothRight',
	'candidate-only': 'candidateOnly',
	'baseline-only': 'baselineOnly',
	'both-wrong': 'bothWrong'
} as const;
const keys = Object.keys(names);

interface Expected {
	/** Rows of the whole. */
	readonly rows: number;
	readonly task: 'binary' | 'multiclass' | 'regression';
	readonly refuse: Refuse;
}

/**
 * Paired counts of all rows and of the groups of slices, each consistent with the others.
 * @throws EvaluationError
 */
export function readCounts(value: unknown, expected: Expected): CountedRows {
	const { rows, task, refuse } = expected;
	if (task === 'regression') {
		throw refuse(
			'counts',
			'counts say who was right, and values of a regression are near or far. Give the rows (scores).'
		);
	}
	if (!isObject(value)) throw refuse('counts', `counts is ${shown(value)}; write a map of all${positiveToo(task)}.`);
	const odd = Object.keys(value).find(key => !['all', 'positive', 'slices'].includes(key));
	if (odd !== undefined) throw refuse(odd, `there is no counts.${odd}. The keys are all, positive, slices.`);
	const whole = readGroup(value, 'counts', expected);
	const total = rowsIn(whole.all);
	if (total !== rows) {
		throw refuse(
			'all',
			`counts.all add up to ${total} rows, and rows says ${rows}. Some are missing, or counted twice.`
		);
	}
	return { ...whole, slices: readSlices(value.slices, whole, expected) };
}

function readSlices(value: unknown, whole: CountedGroup, expected: Expected): CountedRows['slices'] {
	const { refuse } = expected;
	if (value === undefined) return {};
	if (!isObject(value)) throw refuse('slices', `counts.slices is ${shown(value)}; write a map of columns.`);
	return Object.fromEntries(
		Object.entries(value).map(([column, groups]) => {
			const where = `counts.slices.${column}`;
			if (!isObject(groups)) throw refuse(column, `${where} is ${shown(groups)}; write a map of its values.`);
			const read = Object.fromEntries(
				Object.entries(groups).map(([name, group]) => [name, readGroup(group, `${where}.${name}`, expected)])
			);
			checkSum(read, whole, column, expected);
			return [column, read];
		})
	);
}

/** Every row is in one group of a column. */
function checkSum(
	groups: Readonly<Record<string, CountedGroup>>,
	whole: CountedGroup,
	column: string,
	{ refuse }: Expected
): void {
	for (const part of ['all', 'positive'] as const) {
		const sum = Object.values(groups).map(group => group[part]);
		for (const [key, name] of Object.entries(names)) {
			const found = sum.reduce((total, counts) => total + (counts?.[name] ?? 0), 0);
			const wanted = whole[part]?.[name] ?? 0;
			if (found === wanted) continue;
			throw refuse(
				column,
				`the groups of counts.slices.${column} have ${found} rows of ${part}.${key} together, and counts.${part}.${key} is ${wanted}. Every row belongs to one group; give those without a value a group of their own.`
			);
		}
	}
}

function readGroup(value: unknown, where: string, { task, refuse }: Expected): CountedGroup {
	const key = where.split('.').at(-1) ?? where;
	if (!isObject(value)) throw refuse(key, `${where} is ${shown(value)}; write a map of all${positiveToo(task)}.`);
	const all = readPairs(value.all, `${where}.all`, refuse);
	if (task === 'multiclass') {
		if (value.positive !== undefined)
			throw refuse('positive', `${where}.positive is for task binary only. Leave it out.`);
		return { all };
	}
	const positive = readPairs(value.positive, `${where}.positive`, refuse);
	for (const [key, name] of Object.entries(names)) {
		if (positive[name] <= all[name]) continue;
		throw refuse(
			'positive',
			`${where}.positive.${key} is ${positive[name]}, more than the ${all[name]} of ${where}.all: rows with the positive label are among all rows.`
		);
	}
	return { all, positive };
}

function readPairs(value: unknown, where: string, refuse: Refuse): PairedCounts {
	const key = where.split('.').at(-1) ?? where;
	if (!isObject(value)) throw refuse(key, `${where} is ${shown(value)}; write a map of ${keys.join(', ')}.`);
	const odd = Object.keys(value).find(name => !keys.includes(name));
	if (odd !== undefined) throw refuse(odd, `there is no ${where}.${odd}. The keys are ${keys.join(', ')}.`);
	const number = (name: keyof typeof names): number => {
		const found = wholeNumber(value[name]);
		if (found === undefined)
			throw refuse(key, `${where}.${name} is ${shown(value[name])}; write a whole number from 0.`);
		return found;
	};
	return {
		bothRight: number('both-right'),
		candidateOnly: number('candidate-only'),
		baselineOnly: number('baseline-only'),
		bothWrong: number('both-wrong')
	};
}

const positiveToo = (task: Expected['task']) => (task === 'binary' ? ' and positive' : '');

export function rowsIn(counts: PairedCounts): number {
	return counts.bothRight + counts.candidateOnly + counts.baselineOnly + counts.bothWrong;
}
