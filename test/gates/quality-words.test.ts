import { expect, test } from '@jest/globals';
import { count, figure, subjectOf, valuesOf } from '../../src/gates/quality-words.ts';
import { comparison, qualityGate, without } from './evaluated.ts';

test.each([
	[0.812_345, '0.8123'],
	[12.345_678, '12.3457'],
	[0.1, '0.1'],
	[0.123_45, '0.1235'],
	[0.100_04, '0.1'],
	[0.098_765, '0.0988'],
	[0.000_012_345, '0.0000123'],
	[-0.012_345, '-0.0123'],
	[-0.812_345, '-0.8123'],
	[0, '0']
])('%d reads as %s', (value, text) => expect(figure(value)).toBe(text));

test('the values of both on how many rows, and n/a where one has none', () => {
	const rows = { rows: 1234 };
	expect(valuesOf(comparison(rows))).toBe('0.815 on the candidate and 0.82 on the baseline (1,234 rows)');
	expect(valuesOf(without(comparison(rows), 'baseline'))).toContain('0.815 on the candidate and n/a on the baseline');
	expect(valuesOf(without(comparison({ rows: 1 }), 'candidate'))).toContain('n/a on the candidate and 0.82');
	expect(valuesOf(comparison({ measure: 'agreement', rows: 1 }))).toBe('0.815 (1 row)');
});

test('a gate is about its slice where one of its groups is meant', () => {
	const sliced = qualityGate({}, { name: 'recall', slice: 'region' });
	expect([subjectOf(sliced, 'north'), subjectOf(sliced), subjectOf(qualityGate({}), 'north')]).toEqual([
		'recall: region = north',
		'recall',
		'auc'
	]);
});

test.each([
	[0, '0 rows'],
	[1, '1 row'],
	[2, '2 rows'],
	[12_345, '12,345 rows']
])('%d are %s', (number, words) => expect(count(number, 'row')).toBe(words));
