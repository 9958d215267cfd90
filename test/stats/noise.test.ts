import { describe, expect, test } from '@jest/globals';
import { calibrateNoise, defaultNoisePrior, noiseFactor } from '../../src/stats/noise.ts';
import { expectRelative, reference } from './reference.ts';

describe('noise', () => {
	test.each(reference.dispersion_calibration.cases)(
		'calibration agrees with the reference: $name',
		({ minutes_n_k, vPrior, vEarly }) => {
			const noise = calibrateNoise(minutes_n_k.map(([requests = 0, bad = 0]) => ({ requests, bad })));
			expectRelative(noise.usual, vPrior, 1e-12);
			expectRelative(noise.early, vEarly, 1e-12);
		}
	);

	test('without history the default is kept', () => {
		expect(calibrateNoise([])).toEqual({ usual: 0.25, early: 0.5, pairs: 0 });
		expect(
			calibrateNoise([
				{ requests: 0, bad: 0 },
				{ requests: 0, bad: 0 }
			])
		).toEqual({ usual: 0.25, early: 0.5, pairs: 0 });
	});

	test('a regular baseline has little noise, and one outage does not change that', () => {
		const regular = Array.from({ length: 180 }, (_, i) => ({ requests: 6000, bad: 60 + (i % 4) }));
		const outage = regular.map((minute, i) => (i === 90 ? { requests: 6000, bad: 4000 } : minute));
		expect(calibrateNoise(regular)).toMatchObject({ usual: 0.01, early: 0.05, pairs: 90 });
		expect(calibrateNoise(outage).usual).toBe(0.01);
	});

	test('the factor is never below 1, and in the first minutes never below what is expected', () => {
		const still = (minutes: number) => ({ minutes, squares: 0, variance: 10 * minutes });
		expect(noiseFactor(still(0), defaultNoisePrior, 2)).toBe(1);
		expect(noiseFactor(still(1), defaultNoisePrior, 2)).toBe(21);
		expect(noiseFactor(still(4), defaultNoisePrior, 2)).toBe(21);
		expect(noiseFactor(still(5), defaultNoisePrior, 2)).toBe(3);
		expect(noiseFactor(still(1000), defaultNoisePrior, 2)).toBe(1);
		expect(noiseFactor({ minutes: 9, squares: 0, variance: 0 }, defaultNoisePrior, 2)).toBe(1);
	});

	test.each([
		['first minutes, as expected at least', { minutes: 4, squares: 40, variance: 40 }, 1 + 2 * 1 * 10],
		['first minutes that show more', { minutes: 4, squares: 4000, variance: 40 }, (5 * 21 + 4 * (100 * (4 / 3))) / 9],
		['later ones that show less', { minutes: 10, squares: 90, variance: 100 }, (5 * (1 + 2 * 0.25 * 10) + 10 * 1) / 15],
		['later ones that show as much as chance', { minutes: 5, squares: 40, variance: 50 }, (5 * 6 + 5 * 1) / 10],
		[
			'many, in which the expectation hardly counts',
			{ minutes: 995, squares: 19_880, variance: 9950 },
			(30 + 2 * 995 * (9.95 / 9.94) * (19_880 / 19_900)) / 1000
		]
	])('the factor weighs what is seen against five minutes of what is expected: %s', (_, spread, factor) => {
		expectRelative(noiseFactor(spread, defaultNoisePrior, 2), factor, 2e-3);
	});

	test('the noise of one variant alone is half of that of two', () => {
		const still = { minutes: 1, squares: 0, variance: 10 };
		expect(noiseFactor(still, { usual: 0.1, early: 0.3 }, 1)).toBeCloseTo(1 + 0.3 * 10, 12);
		expect(noiseFactor(still, { usual: 0.1, early: 0.3 }, 2)).toBeCloseTo(1 + 0.6 * 10, 12);
	});

	/** Pairs of minutes with so many bad requests each, the first and the second of a pair so far from their mean. */
	const pairs = (count: number, bad: number, off: number) =>
		Array.from({ length: 2 * count }, (_, t) => ({ requests: 1000, bad: bad + (t % 2 === 0 ? off : -off) }));

	test('is learnt from the middle of twenty pairs of minutes on', () => {
		// Each pair: 100 bad requests, a variance of 25, 20 off: a square of 16 where chance has 0.455 in the middle.
		const expected = (16 / 0.4549364231195727 - 1) / (2 * 25);
		expect(calibrateNoise(pairs(20, 50, 20))).toMatchObject({ pairs: 20 });
		expectRelative(calibrateNoise(pairs(20, 50, 20)).usual, expected, 1e-12);
		expectRelative(calibrateNoise(pairs(20, 50, 20)).early, 1, 1e-12);
		expect(calibrateNoise(pairs(19, 50, 20))).toMatchObject({ usual: 0.25, pairs: 19 });
	});

	test('pairs with a variance below one half do not count, nor a minute that is left over', () => {
		expect(calibrateNoise(pairs(30, 1, 1)).pairs).toBe(30);
		expect(calibrateNoise(pairs(30, 0.99, 0)).pairs).toBe(0);
		expect(calibrateNoise(pairs(30, 50, 10).slice(1)).pairs).toBe(29);
	});

	test('of an even number of pairs the middle is half way between two', () => {
		const learnt = (square: number) => (square / 0.4549364231195727 - 1) / (2 * 25);
		const some = [...pairs(10, 50, 20), ...pairs(10, 50, 16)];
		expectRelative(calibrateNoise(some).usual, learnt((16 + 10.24) / 2), 1e-12);
		expectRelative(calibrateNoise([...pairs(1, 50, 20), ...some]).usual, learnt(16), 1e-12);
	});

	test('what lasts for five minutes is seen in blocks, once there are ten pairs of them', () => {
		const blocks = (count: number) =>
			Array.from({ length: 5 * count }, (_, t) => ({ requests: 1000, bad: Math.floor(t / 5) % 2 === 0 ? 55 : 45 }));
		// Of two blocks 500 bad requests, a variance of 125, 25 off: 5; and five times as much of a minute.
		expectRelative(calibrateNoise(blocks(20)).usual, (5 * (5 / 0.4549364231195727 - 1)) / (2 * 125), 1e-12);
		expectRelative(calibrateNoise(blocks(18)).usual, 0.25, 1e-12);
		expectRelative(
			calibrateNoise([...blocks(20), { requests: 1000, bad: 900 }]).usual,
			calibrateNoise(blocks(20)).usual,
			1e-12
		);
	});

	test('is kept within 0.01 and 1', () => {
		expect(calibrateNoise(pairs(60, 50, 0))).toMatchObject({ usual: 0.01, early: 0.05 });
		expect(calibrateNoise(pairs(40, 50, 50))).toMatchObject({ usual: 1, early: 1 });
	});

	test('keeps what the past says of noise that lasts, where it says anything', () => {
		expect(calibrateNoise(pairs(40, 50, 5)).past).toBeDefined();
		expect('past' in calibrateNoise(pairs(5, 50, 5))).toBe(false);
	});
});
