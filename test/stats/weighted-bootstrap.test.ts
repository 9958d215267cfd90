import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pairedBootstrap } from '../../src/stats/bootstrap.ts';
import { bootstrapWeights, percentileOf, poissonWeights, unitWeights } from '../../src/stats/weighted-bootstrap.ts';
import { expectAbsolute } from './reference.ts';

describe('bootstrap by weights', () => {
	test('draws what the bootstrap by rows draws', () => {
		const values = [4, 8, 15, 16, 23, 42];
		const sumOf = (weights: ArrayLike<number>) => values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
		const drawn: number[] = [];
		for (const weights of bootstrapWeights(values.length, 11, 500)) drawn.push(sumOf(weights));
		const byRows = pairedBootstrap(values.length, rows => rows.reduce((sum, row) => sum + (values[row] ?? 0), 0), {
			seed: 11,
			replicates: 500
		});
		drawn.sort((a, b) => a - b);
		expect(drawn.length).toBe(500);
		expectAbsolute(percentileOf(drawn, 0.05), byRows.low ?? Number.NaN, 1e-9);
		expectAbsolute(percentileOf(drawn, 0.95), byRows.high ?? Number.NaN, 1e-9);
		expect(sumOf(unitWeights(values.length))).toBe(byRows.estimate);
	});

	test('every draw has as many rows as there are', () => {
		for (const weights of bootstrapWeights(37, 3, 20))
			expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(37);
	});
});

describe('bootstrap of counts', () => {
	test.each([[[30, 50, 20]], [[3000, 5000, 2000]]])('spreads a ratio of %p as draws of the rows do', counts => {
		const [a = 0, b = 0, c = 0] = counts;
		const rows = Float64Array.from([...Array(a).fill(0), ...Array(b).fill(1), ...Array(c).fill(2)]);
		const f1 = ([one = 0, two = 0, three = 0]: ArrayLike<number> & Iterable<number>) =>
			(2 * one) / (2 * one + two + three);
		const byRows: number[] = [];
		for (const weights of bootstrapWeights(rows.length, 5, 2000)) {
			const kinds = [0, 0, 0];
			rows.forEach((kind, row) => {
				kinds[kind] = (kinds[kind] ?? 0) + (weights[row] ?? 0);
			});
			byRows.push(f1(kinds));
		}
		const byCounts: number[] = [];
		for (const drawn of poissonWeights(Float64Array.from(counts), 5, 2000)) byCounts.push(f1(drawn));
		const spread = (values: number[]) => {
			values.sort((x, y) => x - y);
			return (percentileOf(values, 0.95) ?? 0) - (percentileOf(values, 0.05) ?? 0);
		};
		expect(spread(byCounts) / spread(byRows)).toBeGreaterThan(0.9);
		expect(spread(byCounts) / spread(byRows)).toBeLessThan(1.1);
	});
});

describe('percentiles', () => {
	test('lie on the line between the two nearest values', () => {
		expectAbsolute(percentileOf([1, 2, 3, 4], 0.25), 1.75, 1e-15);
		expectAbsolute(percentileOf([10, 20], 0.95), 19.5, 1e-12);
		expect(percentileOf([7], 0.3)).toBe(7);
		expect(percentileOf([], 0.3)).toBeUndefined();
	});

	test('never leave the values, and rise', () => {
		const shares = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
		fc.assert(
			fc.property(fc.array(fc.integer(), { minLength: 1 }), shares, (values, [one, other]) => {
				const sorted = values.toSorted((a, b) => a - b);
				const low = percentileOf(sorted, Math.min(one, other)) ?? Number.NaN;
				const high = percentileOf(sorted, Math.max(one, other)) ?? Number.NaN;
				expect(low).toBeLessThanOrEqual(high);
				expect(low).toBeGreaterThanOrEqual(sorted[0] ?? Number.NaN);
				expect(high).toBeLessThanOrEqual(sorted.at(-1) ?? Number.NaN);
			})
		);
	});
});
