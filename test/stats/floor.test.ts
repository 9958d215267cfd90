import { describe, expect, test } from '@jest/globals';
import { floorShares, floorTest, stillNeeded } from '../../src/stats/floor.ts';
import type { RatioEvidence } from '../../src/stats/ratio-evidence.ts';
import { expectAbsolute } from './reference.ts';

const options = { okRatio: 1, maxRatio: 2, floor: 0.01, alpha: 0.05, beta: 0.05 };

/** e-values against a ratio of 1 and in favour of one below 2, falling and rising as the ratio they are held against rises. */
const ratioOf = (worse: number, ok: number, minutes = 5): RatioEvidence => ({
	minutes,
	noiseFactor: 1,
	worse: x0 => Math.log(worse) - Math.log(x0),
	ok: x0 => Math.log(ok) + Math.log(x0 / 2),
	windows: () => []
});
/** e-values against a share of half of the floor, and in favour of one below the floor. */
const shareOf = (worse: number, ok: number) => ({
	minutes: 5,
	noiseFactor: 1,
	worse: (x0: number) => Math.log(worse) - Math.log(x0 / 0.005),
	ok: (x0: number) => Math.log(ok) + Math.log(x0 / 0.01)
});

test('half of the floor is fine', () => expect(floorShares(0.01)).toEqual({ okShare: 0.005, maxShare: 0.01 }));

describe('a candidate is worse', () => {
	test.each([
		['worse', 20.1, 20.1],
		['undecided', 19.9, 1000],
		['undecided', 1000, 19.9]
	])('where both its ratio and its share prove it: %s by %d and %d', (verdict, ratio, share) => {
		const result = floorTest(ratioOf(ratio, 0.1), shareOf(share, 0.1), options);
		expect(result.verdict).toBe(verdict);
		expectAbsolute(result.logEvidenceWorse, Math.log(Math.min(ratio, share)), 1e-12);
	});

	test('from the first minute on, and whatever its share says in favour', () => {
		expect(floorTest(ratioOf(30, 0.1, 1), shareOf(30, 1000), options).verdict).toBe('worse');
	});

	test('not where the bound is what is fine itself', () => {
		const edge = { ...ratioOf(1, 0.1), worse: (x0: number) => (x0 < 1 ? 9 : 0) };
		const result = floorTest(edge, shareOf(1000, 0.1), options);
		expect(result.ratio.low).toBeCloseTo(1, 8);
		expect(result.ratio.low).toBeLessThanOrEqual(1);
		expect(result.verdict).toBe('undecided');
	});
});

describe('a candidate is ok', () => {
	test.each([
		['ok', 39.1, 1, false],
		['undecided', 38.9, 1, false],
		['ok', 1, 39.1, true],
		['undecided', 1, 38.9, false],
		['ok', 20.1, 20.1, true],
		['undecided', 30, 9.9, false],
		['ok', 0.01, 40, true],
		['ok', 1000, 0.001, false]
	])('where the mean of what ratio and share say proves it: %s by %d and %d', (verdict, ratio, share, isBelowFloor) => {
		const result = floorTest(ratioOf(0.1, ratio), shareOf(0.1, share), options);
		expect(result.verdict).toBe(verdict);
		expect(result.isBelowFloor).toBe(isBelowFloor);
		expect(result.ratio.high < 2 || isBelowFloor).toBe(verdict === 'ok');
		expectAbsolute(result.logEvidenceOk, Math.log((ratio + share) / 2), 1e-12);
	});

	test('not before five minutes, unless fewer are asked for', () => {
		const verdictOf = (minutes: number, change = {}) =>
			floorTest(ratioOf(0.1, 99, minutes), shareOf(0.1, 99), { ...options, ...change }).verdict;
		expect([verdictOf(4), verdictOf(5)]).toEqual(['undecided', 'ok']);
		expect([verdictOf(2, { minMinutesToPass: 3 }), verdictOf(3, { minMinutesToPass: 3 })]).toEqual(['undecided', 'ok']);
	});

	test('not where the bound is what is unacceptable itself', () => {
		const edge = { ...ratioOf(0.1, 1), ok: (x0: number) => (x0 > 2 ? 9 : 0) };
		const result = floorTest(edge, shareOf(0.1, 1), options);
		expect(result.ratio.high).toBe(2);
		expect(result.verdict).toBe('undecided');
	});
});

test.each([
	[0, 40],
	[10, 30],
	[19, 21],
	[20, 20],
	[5000, 20]
])('beside an e-value of %d one has to reach %d for their mean to prove it', (other, needed) => {
	expectAbsolute(stillNeeded(Math.log(other), 0.05), Math.log(needed), 1e-12);
});

test('where nothing is ruled out the interval is everything', () => {
	const nothing = { ...ratioOf(1, 1), worse: () => 0, ok: () => 0 };
	expect(floorTest(nothing, shareOf(0.1, 0.1), options).ratio).toEqual({
		low: 0,
		high: Number.POSITIVE_INFINITY
	});
});
