import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mae, r2, residualsOf, rmse } from '../../src/stats/regression.ts';
import { expectAbsolute } from './reference.ts';

const once = (rows: number) => Array<number>(rows).fill(1);
const value = fc.double({ min: -1000, max: 1000, noNaN: true });
const pairs = fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 30 });
const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;

describe('regression', () => {
	test('a small case by hand', () => {
		const residuals = residualsOf([3, -0.5, 2, 7], [2.5, 0, 2, 8], once(4));
		expectAbsolute(mae(residuals), 0.5, 1e-15);
		expectAbsolute(rmse(residuals), Math.sqrt(0.375), 1e-15);
		expectAbsolute(r2(residuals), 1 - 1.5 / 29.1875, 1e-15);
	});

	test('is what the definitions say', () => {
		fc.assert(
			fc.property(pairs, rows => {
				const [labels, answers] = [rows.map(row => row[0]), rows.map(row => row[1])];
				const residuals = residualsOf(labels, answers, once(rows.length));
				expectAbsolute(rmse(residuals), Math.sqrt(mean(rows.map(([label, answer]) => (label - answer) ** 2))), 1e-9);
				expectAbsolute(mae(residuals), mean(rows.map(([label, answer]) => Math.abs(label - answer))), 1e-9);
				const spread = mean(labels.map(label => (label - mean(labels)) ** 2));
				if (spread < 1e-6) return;
				const expected = 1 - mean(rows.map(([label, answer]) => (label - answer) ** 2)) / spread;
				// Near 0 the digits of 1 - ratio cancel: what can be held is the ratio.
				expectAbsolute(r2(residuals), expected, 1e-9 * Math.max(1, Math.abs(expected)));
			})
		);
	});

	test('a row that counts twice is two rows', () => {
		const weighted = residualsOf([1, 5, 9], [2, 5, 3], [2, 0, 1]);
		const repeated = residualsOf([1, 1, 9], [2, 2, 3], once(3));
		expect(weighted).toEqual(repeated);
	});

	test('far from zero nothing is lost: labels like time stamps', () => {
		const offset = 1.7e9;
		const residuals = residualsOf([offset + 1, offset + 2, offset + 3], [offset + 1, offset + 2, offset + 4], once(3));
		expectAbsolute(r2(residuals), 0.5, 1e-9);
	});

	test('equal labels have no spread to explain, even where their mean is rounded', () => {
		expect(r2(residualsOf([0.1, 0.1, 0.1], [0.1, 0.1, 0.1], once(3)))).toBeUndefined();
		expect(r2(residualsOf([5], [4], once(1)))).toBeUndefined();
	});

	test('no rows, no numbers', () => {
		const nothing = residualsOf([], [], []);
		expect([rmse(nothing), mae(nothing), r2(nothing)]).toEqual([undefined, undefined, undefined]);
	});
});
