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

	const three = [
		{ part: 0.5, value: 2 },
		{ part: 1, value: 10 },
		{ part: 0, value: 0 }
	];
	test.each([
		['what the quantiles do not explain lies at the top', 4, 0.5 * 4 + 3 * 12],
		['and below that where there is no room for it', 6, 0.5 * 4 + 4 * 12 + 1 * 2],
		['no more than there is room for', 9, 0.5 * 4 + 4 * 12 + 1 * 2 + 29],
		['no less than if all were equal', 0.5, 0.5 * 4]
	])('by hand: %s', (_, mean, square) => {
		expect(mostSquares(10, 10 * mean, three)).toBeCloseTo(10 * Math.max(mean * mean, Math.min(square, 52)), 9);
		expect(mostSquares(10, 10 * mean, three.toReversed())).toBe(mostSquares(10, 10 * mean, three));
	});

	test('a percentile that is told too low counts as the one before it, two of the same part by their value', () => {
		const told = [
			{ part: 0, value: 0 },
			{ part: 0.5, value: 6 },
			{ part: 0.75, value: 5 },
			{ part: 1, value: 9 }
		];
		// From half to three quarters all are 6, above that from 5 to 9: 0.5 x 0 + 0.25 x 6 + 0.25 x 5 are explained.
		expect(mostSquares(4, 4 * 3.5, told)).toBeCloseTo(4 * (0.25 * 36 + 0.25 * 25 + 0.75 * 14), 9);
		const twice = [
			{ part: 1, value: 9 },
			{ part: 1, value: 7 },
			{ part: 0, value: 0 }
		];
		expect(mostSquares(4, 12, twice)).toBeCloseTo(4 * 3 * 7, 9);
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

	const both = { baseline: valuesOf([8, 12]), candidate: valuesOf([3, 5, 4]) };
	const none = { count: 0, sum: 0, squares: 0 };

	test('by hand: the squared deviations of each, and thirty values that spread like both', () => {
		const common = (8 / 100 + 2 / 16) / 3;
		const precision = precisionOf([both]);
		expect(precision?.baseline.eventsPerUnit).toBeCloseTo(31 / (8 / 100 + 30 * common) / 10, 12);
		expect(precision?.candidate.eventsPerUnit).toBeCloseTo(32 / (2 / 16 + 30 * common) / 4, 12);
	});

	test('one without values is taken to be like the other, whichever it is', () => {
		const [first, second] = [precisionOf([{ ...both, candidate: none }]), precisionOf([{ ...both, baseline: none }])];
		expect(first?.baseline.eventsPerUnit).toBeCloseTo(100 / 8 / 10, 12);
		expect(first?.candidate).toEqual({ eventsPerUnit: expect.closeTo(100 / 8 / 10, 12) });
		expect(second?.candidate.eventsPerUnit).toBeCloseTo(16 / 1 / 4, 12);
		expect(second?.baseline.eventsPerUnit).toBeCloseTo(16 / 1 / 4, 12);
	});

	test('a minute without values, and one with a single value, say nothing of the spread', () => {
		expect(precisionOf([both, { baseline: none, candidate: none }])).toEqual(precisionOf([both]));
		const single = precisionOf([both, { baseline: valuesOf([10]), candidate: valuesOf([4]) }]);
		expect(single).toEqual(precisionOf([both]));
	});

	test('squares that are told too small are no spread below none', () => {
		const small = { count: 2, sum: 20, squares: 150 };
		const precision = precisionOf([{ ...both, baseline: small }]);
		expect(precision).toEqual(precisionOf([{ ...both, baseline: { ...small, squares: 200 } }]));
	});

	test('an event is expected of a thousand trials; below zero there are none', () => {
		expect(eventsOf({ count: 20, sum: 300, squares: 0 }, { eventsPerUnit: 0.5 }, 10)).toEqual({
			requests: 1000 * 0.5 * 10 * 20,
			bad: 150
		});
		expect(eventsOf({ count: 20, sum: -3, squares: 0 }, { eventsPerUnit: 0.5 }, 10).bad).toBe(0);
		expect(eventsOf({ count: 20, sum: 0.5, squares: 0 }, { eventsPerUnit: 0.5 }, 10).bad).toBe(0.25);
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
		[
			'one value a minute whose square is told too large',
			[{ baseline: { count: 1, sum: 5, squares: 30 }, candidate: { count: 1, sum: 5, squares: 25 } }]
		],
		['values below 0', minutes([-5, -3], [-1, -2])],
		['equal values', minutes([5, 5, 5], [5, 5, 5])],
		['nothing but 0', minutes([0, 0], [0, 0])],
		['nothing at all', []]
	])('cannot be told from %s', (_, seen) => expect(precisionOf(seen)).toBeUndefined());
});
