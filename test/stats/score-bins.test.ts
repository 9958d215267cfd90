import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rank } from '../../src/stats/ranking.ts';
import { rankedAuc } from '../../src/stats/roc-comparison.ts';
import { binnedAuc, binOfScore, countScore, emptyBins, scoreBins } from '../../src/stats/score-bins.ts';
import { expectAbsolute } from './reference.ts';

const perOctave = 16_384;
const perOuterOctave = 4096;
/** The bins of 0 and of 1, with 32 octaves towards each from the middle, and 64 octaves beyond each. */
const zero = 64 * perOuterOctave;
const one = zero + 2 * 32 * perOctave - 1;

describe('the bin of a score', () => {
	test.each([
		[Number.NEGATIVE_INFINITY, 0],
		[-(2 ** 40), 0],
		[-2, zero - 1 - 33 * perOuterOctave],
		[-1, zero - 1 - 32 * perOuterOctave],
		[-Number.MIN_VALUE, zero - 1],
		[0, zero],
		[2 ** -40, zero],
		[2 ** -33, zero],
		[2 ** -32, zero + perOctave - 1],
		[0.25, zero + 31 * perOctave - 1],
		[0.5 - 2 ** -40, zero + 32 * perOctave - 1],
		[0.5, zero + 32 * perOctave],
		[0.75, one - 31 * perOctave + 1],
		[1, one],
		[1 + Number.EPSILON, one + 1 + 32 * perOuterOctave],
		[2, one + 1 + 33 * perOuterOctave],
		[2 ** 40, scoreBins - 1],
		[Number.POSITIVE_INFINITY, scoreBins - 1]
	])('of %d is the %d.', (score, bin) => expect(binOfScore(score)).toBe(bin));

	test('there is one for each octave and side', () => expect(scoreBins).toBe(one + 1 + zero));

	test('rises with the score, and is a bin', () => {
		const score = fc.oneof(fc.double({ noNaN: true }), fc.double({ min: -0.1, max: 1.1, noNaN: true }));
		fc.assert(
			fc.property(score, score, (a, b) => {
				const [low, high] = a < b ? [a, b] : [b, a];
				expect(binOfScore(low)).toBeLessThanOrEqual(binOfScore(high));
				for (const bin of [binOfScore(low), binOfScore(high)]) {
					expect(Number.isInteger(bin) && bin >= 0 && bin < scoreBins).toBe(true);
				}
			})
		);
	});

	test('tells scores apart by a 16,384th of the distance to the nearer end, beyond by a 4,096th', () => {
		for (const near of [1e-6, 0.003, 0.2, 0.45]) {
			for (const score of [near, 1 - near]) {
				expect(binOfScore(score + near / 10_000)).toBeGreaterThan(binOfScore(score));
				expect(binOfScore(score + near / 100_000) - binOfScore(score)).toBeLessThanOrEqual(1);
			}
		}
		for (const score of [1.5, 70, 1e6]) {
			expect(binOfScore(score * (1 + 1 / 2500))).toBeGreaterThan(binOfScore(score));
			expect(binOfScore(-score * (1 + 1 / 2500))).toBeLessThan(binOfScore(-score));
			expect(binOfScore(score * (1 + 1 / 30_000)) - binOfScore(score)).toBeLessThanOrEqual(1);
		}
	});
});

describe('the area under the ROC curve from bins', () => {
	const binned = (positives: readonly number[], negatives: readonly number[], mixed: readonly number[] = []) => ({
		positives: Uint32Array.from(positives),
		negatives: Uint32Array.from(negatives),
		first: new Float64Array(positives.length),
		mixed: Uint8Array.from(positives, (_, bin) => mixed[bin] ?? 0)
	});

	test('is the share of pairs in the right order, those of one bin half', () => {
		// 5 positives and 6 negatives: of 30 pairs 6 + 6 + 4 are right, and 2 + 1 x 2 share a bin.
		expect(binnedAuc(binned([1, 0, 1, 3], [2, 0, 2, 2]))).toEqual({
			auc: (1 * 1 + 1 * (2 + 1) + 3 * (4 + 1)) / 30,
			within: 0
		});
	});

	test('may be off by half of the pairs that share a bin of several scores', () => {
		expect(binnedAuc(binned([1, 0, 1, 3], [2, 0, 2, 2], [1, 0, 0, 1]))?.within).toBeCloseTo((2 + 6) / 2 / 30, 12);
	});

	test.each([
		['positives', [1, 2], [0, 0]],
		['negatives', [0, 0], [3, 1]],
		['rows', [0, 0], [0, 0]]
	])('is undefined with nothing but %s', (_, positives, negatives) => {
		expect(binnedAuc(binned(positives, negatives))).toBeUndefined();
	});

	test('of rows counted one by one is the area of their ranking, as exactly as it says', () => {
		const rows = Array.from({ length: 400 }, (_, row) => ({
			score: 0.2 + ((row * 37) % 101) / 1e7 + (row % 3) / 10,
			positive: (row * 7) % 11 < 5
		}));
		const bins = emptyBins();
		for (const { score, positive } of rows) countScore(bins, score, positive);
		const exact = rankedAuc(
			rank(
				Float64Array.from(rows, ({ score }) => score),
				rows.map(({ positive }) => (positive ? 1 : 0))
			)
		);
		const found = binnedAuc(bins);
		expect(found?.within).toBeGreaterThan(0.01);
		expect(Math.abs((found?.auc ?? Number.NaN) - (exact ?? Number.NaN))).toBeLessThanOrEqual(found?.within ?? 0);
		const apart = emptyBins();
		for (const [score, positive] of [
			[0.2, true],
			[0.2, false],
			[0.2, true],
			[0.7, true],
			[0.1, false]
		] as const) {
			countScore(apart, score, positive);
		}
		expectAbsolute(binnedAuc(apart)?.auc, 5 / 6, 1e-12);
		expect(binnedAuc(apart)?.within).toBe(0);
	});
});
