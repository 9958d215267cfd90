import { describe, expect, test } from '@jest/globals';
import { levelsOf, type Series } from '../../src/stats/wander.ts';
import { expectRelative } from './reference.ts';

const series = (
	value: readonly number[],
	change: Partial<Record<'information' | 'minutes', number[]>> = {}
): Series => ({
	value: Float64Array.from(value),
	information: Float64Array.from(change.information ?? value.map(() => 10_000)),
	minutes: Float64Array.from(change.minutes ?? value.map(() => 1))
});
const still = { brisk: 0, lasting: 0, memoryMinutes: 1 };
const brisk = { brisk: 0.02, lasting: 0, memoryMinutes: 1 };
const lasting = { brisk: 0, lasting: 0.1, memoryMinutes: 15 };
/** Variance of the level before anything was seen of it. */
const open = 4;

/** Entries that are in doubt as bursts count a little less, so that variances are up to a sixth larger than without any. */
const doubt = 1 / 6;

describe('the level of a series', () => {
	test('is the mean of its entries and of the middle one, each by how well it is known, window by window', () => {
		const [value, information] = [
			[0.2, 0.1, 0.3],
			[2, 1, 4]
		];
		const { mean, variance } = levelsOf(series(value, { information }), still, 1);
		const middle = { weight: 1 / open, value: 0.2 };
		for (const from of [0, 1, 2]) {
			const weights = information.slice(from);
			const all = weights.reduce((sum, weight) => sum + weight, middle.weight);
			const sum = weights.reduce(
				(sum, weight, i) => sum + weight * (value[from + i] ?? 0),
				middle.weight * middle.value
			);
			expectRelative(mean[from], sum / all, 0.03);
			expectRelative(variance[from], 1 / all, doubt);
		}
	});

	test('is the better known the more minutes an entry stands for: their noise is averaged', () => {
		const brisk = { brisk: 1, lasting: 0, memoryMinutes: 1 };
		const of = (minutes: number[], variants: 1 | 2) =>
			levelsOf(series([0.1, 0], { information: [1e9, 1e9], minutes }), brisk, variants);
		expectRelative(of([1, 1], 1).variance[0], 1 / (1 / open + 2), doubt);
		expectRelative(of([1, 2], 1).variance[0], 1 / (1 / open + 3), doubt);
		expectRelative(of([1, 2], 1).mean[0], 0.1 / (1 / open + 3), doubt);
		expectRelative(of([2, 1], 1).mean[0], 0.2 / (1 / open + 3), doubt);
		expectRelative(of([1, 2], 2).variance[0], 1 / (1 / open + 3 / 2), doubt);
	});

	test('is not better known than what lasts allows, however many requests there are', () => {
		const one = levelsOf(series([0], { information: [1e9] }), lasting, 1);
		expect(one.variance[0]).toBeGreaterThan(0.09);
		const ten = levelsOf(series(Array(10).fill(0), { information: Array(10).fill(1e9) }), lasting, 1);
		expect(ten.variance[0]).toBeGreaterThan(0.06);
		const years = levelsOf(series(Array(200).fill(0), { minutes: Array(200).fill(150) }), lasting, 1);
		expect(years.variance[0]).toBeLessThan(0.001);
	});

	test('is told by the newest entry as that one is, whatever the lengths of those before', () => {
		const newest = (minutes: number[]) => levelsOf(series([0, 0], { minutes }), lasting, 1).variance[1];
		expect(newest([1, 40])).toBe(newest([40, 40]));
		expect(newest([40, 1])).toBe(newest([1, 1]));
	});

	test('is open where nothing was seen, and such entries say nothing', () => {
		expect(levelsOf(series([7, 7], { information: [0, 0] }), lasting, 1)).toEqual({
			logLikelihood: 0,
			bursts: 0,
			mean: [0, 0],
			variance: [open, open]
		});
		const seen = levelsOf(series([0.02, 0.01]), still, 1);
		const holes = levelsOf(series([0.02, 7, 0.01, 7], { information: [10_000, 0, 10_000, 0] }), still, 1);
		expect(holes.mean).toEqual([seen.mean[0], seen.mean[1], seen.mean[1], 0.01]);
		expect(holes.logLikelihood).toBe(seen.logLikelihood);
	});
});

describe('a burst', () => {
	test.each([
		['newest', [0, 0, 5]],
		['before', [0, 5, 0]],
		['oldest', [5, 0, 0]]
	])('is not taken for the level, wherever it is: %s', (_, value) => {
		const found = levelsOf(series(value), still, 1);
		expect(Math.abs(found.mean[0] ?? Number.NaN)).toBeLessThan(0.1);
	});

	test('cannot be told from the level by two entries: the newer one is believed', () => {
		expect(levelsOf(series([0, 5]), still, 1).mean[0]).toBeCloseTo(5, 1);
		const unseen = series([0, 5, -100], { information: [10_000, 10_000, 0] });
		expect(levelsOf(unseen, still, 1).mean[0]).toBeCloseTo(5, 1);
	});

	test('counts by the chance that it is one', () => {
		expect(levelsOf(series(Array(10).fill(0)), still, 1).bursts).toBeLessThan(0.01);
		expect(levelsOf(series([0, 0, 0, 3, 0, 0, 3, 0, 0, 0]), still, 1).bursts).toBeCloseTo(2, 1);
	});
});

test('what is seen is the likelier the better a model fits', () => {
	const likelihood = (value: readonly number[], model: typeof still) => levelsOf(series(value), model, 1).logLikelihood;
	const calm = Array.from({ length: 40 }, (_, t) => (t % 2 === 0 ? 0.01 : -0.01));
	const rough = calm.map(value => 20 * value);
	expect(likelihood(calm, still)).toBeGreaterThan(likelihood(calm, brisk) + 10);
	expect(likelihood(rough, brisk)).toBeGreaterThan(likelihood(rough, still) + 10);
	const slow = calm.map((_, t) => Math.sin(t / 8) / 3);
	expect(likelihood(slow, lasting)).toBeGreaterThan(likelihood(slow, brisk) + 10);
});
