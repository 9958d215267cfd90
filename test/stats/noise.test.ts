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
});
