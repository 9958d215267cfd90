import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { eventsOf, mostSquares, type PairedValues, precisionOf, type Values } from '../../src/stats/values.ts';

const valuesOf = (values: readonly number[]): Values => ({
	count: values.length,
	sum: values.reduce((total, value) => total + value, 0),
	squares: values.reduce((total, value) => total + value * value, 0)
});

/** As CloudWatch tells them: the nearest rank. */
function quantilesOf(values: readonly number[], parts: readonly number[]) {
	const sorted = values.toSorted((a, b) => a - b);
	const at = (part: number) => sorted[Math.max(1, Math.ceil(part * sorted.length)) - 1] ?? 0;
	return [0, ...parts, 1].map(part => ({ part, value: at(part) }));
}

describe('the most that squares can be', () => {
	test('is what they are where there are but the smallest and the largest', () => {
		const values = valuesOf([0, 0, 0, 10]);
		const ends = [
			{ part: 1, value: 10 },
			{ part: 0, value: 0 }
		];
		expect(mostSquares(values.count, values.sum, ends)).toBeCloseTo(values.squares, 9);
		expect(
			mostSquares(
				4,
				20,
				ends.map(end => ({ ...end, value: 5 }))
			)
		).toBe(100);
	});

	test('is never less than they are, whatever the values, if quantiles are exact', () => {
		const some = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });
		fc.assert(
			fc.property(some, values => {
				const repeated = Array.from({ length: 100 }, () => values).flat();
				const { count, sum, squares } = valuesOf(repeated);
				expect(mostSquares(count, sum, quantilesOf(repeated, [0.25, 0.5, 0.9]))).toBeGreaterThanOrEqual(
					squares * (1 - 1e-9)
				);
			}),
			{ numRuns: 100 }
		);
	});

	test('comes close with six percentiles: less than twice the variance of values without a longest', () => {
		const values = Array.from({ length: 1000 }, (_, index) => -Math.log(1 - (index + 0.5) / 1000));
		const { count, sum, squares } = valuesOf(values);
		const most = mostSquares(count, sum, quantilesOf(values, [0.25, 0.5, 0.75, 0.9, 0.95, 0.99]));
		const variance = (total: number) => total / count - (sum / count) ** 2;
		expect(variance(most)).toBeLessThan(2 * variance(squares));
	});
});

describe('how precisely values tell their mean', () => {
	const minutes = (baseline: readonly number[], candidate: readonly number[], count = 20): readonly PairedValues[] =>
		Array.from({ length: count }, () => ({ baseline: valuesOf(baseline), candidate: valuesOf(candidate) }));

	test('events have the variance of the sum they stand for, for each variant by itself', () => {
		const precision = precisionOf(minutes(Array(50).fill([9, 11]).flat(), Array(50).fill([5, 15]).flat(), 400));
		const level = 10;
		// A sum of 100 values of deviation 1 about 10 is known to 1 %: as 10,000 events are; of deviation 5 as 400 are.
		expect(precision && eventsOf({ count: 100, sum: 1000, squares: 0 }, precision.baseline, level).bad).toBeCloseTo(
			1e4,
			-3
		);
		expect(precision && eventsOf({ count: 100, sum: 1000, squares: 0 }, precision.candidate, level).bad).toBeCloseTo(
			400,
			-1
		);
	});

	test('few values of one variant are taken to spread like those of both', () => {
		const first = { baseline: valuesOf(Array(500).fill([5, 15]).flat()), candidate: valuesOf([10, 10, 10]) };
		const precision = precisionOf([first]);
		expect(precision?.candidate.eventsPerUnit).toBeCloseTo(precision?.baseline.eventsPerUnit ?? 0, 1);
	});

	test('a rate of events is the mean, whatever the precision is', () => {
		const precision = precisionOf(minutes([9, 11, 9, 11], [4, 8, 4, 8]));
		if (precision === undefined) throw new Error('no precision');
		const rate = (values: readonly number[], role: 'baseline' | 'candidate') => {
			const { bad, requests } = eventsOf(valuesOf(values), precision[role], 10);
			return bad / requests;
		};
		expect(rate([6, 6], 'candidate') / rate([10, 10], 'baseline')).toBeCloseTo(0.6, 12);
	});

	test.each([
		['one value a minute', minutes([10], [10])],
		['equal values', minutes([5, 5, 5], [5, 5, 5])],
		['nothing but 0', minutes([0, 0], [0, 0])],
		['nothing at all', []]
	])('cannot be told from %s', (_, seen) => expect(precisionOf(seen)).toBeUndefined());
});
