import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
	type ClassCounts,
	classF1,
	classPrecision,
	classRecall,
	macroAverage,
	weightedAverage
} from '../../src/stats/class-averages.ts';
import { expectAbsolute } from './reference.ts';

type Row = readonly [label: string, answer: string];

const anyRows = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('a', 'b', 'c', 'd', 'e')), {
	minLength: 1,
	maxLength: 30
});

const names = ['a', 'b', 'c', 'd', 'e'];

function countsOf(rows: readonly Row[]): ClassCounts[] {
	return names.map(name => ({
		right: rows.filter(([label, answer]) => label === name && answer === name).length,
		labelled: rows.filter(([label]) => label === name).length,
		answered: rows.filter(([, answer]) => answer === name).length
	}));
}

describe('averages over classes', () => {
	test('a case by hand: labels a a a b c, answers a a b b b', () => {
		const counts = countsOf([
			['a', 'a'],
			['a', 'a'],
			['a', 'b'],
			['b', 'b'],
			['c', 'b']
		]);
		expectAbsolute(macroAverage(counts, classPrecision), (1 + 1 / 3 + 0) / 3, 1e-15);
		expectAbsolute(macroAverage(counts, classRecall), (2 / 3 + 1 + 0) / 3, 1e-15);
		expectAbsolute(macroAverage(counts, classF1), (0.8 + 0.5 + 0) / 3, 1e-15);
		expectAbsolute(weightedAverage(counts, classF1), (3 * 0.8 + 1 * 0.5 + 1 * 0) / 5, 1e-15);
	});

	test('F1 is the harmonic mean of precision and recall, 0 where a class is never right', () => {
		fc.assert(
			fc.property(anyRows, rows => {
				for (const counts of countsOf(rows)) {
					const [precision, recall] = [classPrecision(counts), classRecall(counts)];
					if (precision === undefined && recall === undefined) expect(classF1(counts)).toBeUndefined();
					else if (!precision || !recall) expect(classF1(counts)).toBe(0);
					else expectAbsolute(classF1(counts), (2 * precision * recall) / (precision + recall), 1e-12);
				}
			})
		);
	});

	test('the weighted recall is the accuracy', () => {
		fc.assert(
			fc.property(anyRows, rows => {
				const accuracy = rows.filter(([label, answer]) => label === answer).length / rows.length;
				expectAbsolute(weightedAverage(countsOf(rows), classRecall), accuracy, 1e-12);
			})
		);
	});

	test('classes that occur nowhere do not count', () => {
		const counts = countsOf([
			['a', 'a'],
			['b', 'b']
		]);
		expect(macroAverage(counts, classF1)).toBe(1);
	});

	test('no rows, no numbers', () => {
		expect(macroAverage(countsOf([]), classF1)).toBeUndefined();
		expect(weightedAverage(countsOf([]), classF1)).toBeUndefined();
		expect(macroAverage([], classF1)).toBeUndefined();
	});
});
