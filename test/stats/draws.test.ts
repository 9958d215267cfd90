import { describe, expect, test } from '@jest/globals';
import { isHigher } from '../../bench/decisions/mann-whitney.ts';
import { randomFrom } from '../../src/stats/draws.ts';

const draws = 4000;

function moments(draw: () => number) {
	const values = Array.from({ length: draws }, draw);
	const mean = values.reduce((sum, value) => sum + value, 0) / draws;
	return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (draws - 1) };
}

describe('random numbers have the moments of their distributions (seed 11)', () => {
	const random = randomFrom(11);
	test.each([
		['Poisson 3', () => random.poisson(3), 3, 3],
		['Poisson 400', () => random.poisson(400), 400, 400],
		['binomial 900, 0.5 %', () => random.binomial(900, 0.005), 4.5, 4.4775],
		['binomial 6000, 5 %', () => random.binomial(6000, 0.05), 300, 285],
		['binomial 100, 90 %', () => random.binomial(100, 0.9), 90, 9],
		['gamma 4', () => random.gamma(4), 4, 4],
		['normal', () => random.normal(), 0, 1]
	])('%s', (_, draw, mean, variance) => {
		const found = moments(draw);
		const error = Math.sqrt(variance / draws);
		expect(Math.abs(found.mean - mean)).toBeLessThan(5 * error);
		expect(found.variance / variance).toBeGreaterThan(0.85);
		expect(found.variance / variance).toBeLessThan(1.15);
	});
});

describe("Kayenta's judge", () => {
	const around = (middle: number) => Array.from({ length: 30 }, (_, i) => middle + ((i * 7) % 13) / 1000);

	test('calls higher what is clearly higher, and nothing else', () => {
		expect(isHigher(around(0.05), around(0.01))).toBe(true);
		expect(isHigher(around(0.01), around(0.01))).toBe(false);
		expect(isHigher(around(0.01), around(0.05))).toBe(false);
	});

	test('passes what does not vary', () => {
		expect(isHigher(Array(30).fill(0.01), Array(30).fill(0.01))).toBe(false);
		expect(isHigher([], [0.1])).toBe(false);
	});
});
