import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pairedBootstrap } from '../../src/stats/bootstrap.ts';
import { bootstrapWeights, percentileOf, unitWeights } from '../../src/stats/weighted-bootstrap.ts';
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
