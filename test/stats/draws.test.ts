import { describe, expect, test } from '@jest/globals';
import { isHigher } from '../../bench/decisions/mann-whitney.ts';
import { binomialUpperTail } from '../../src/stats/binomial-interval.ts';
import { randomFrom } from '../../src/stats/draws.ts';
import { normalCdf } from '../../src/stats/special.ts';

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

/** P(X <= k) of a Poisson number, which is P(Y > mean) of a gamma number of shape k + 1. */
function poissonCdf(k: number, mean: number): number {
	let term = Math.exp(-mean);
	let sum = k < 0 ? 0 : term;
	for (let i = 1; i <= k; i++) {
		term *= mean / i;
		sum += term;
	}
	return sum;
}

describe('random numbers have their distributions: Kolmogorov and Smirnov (seed 12)', () => {
	const random = randomFrom(12);
	const some = 20_000;
	/** Exceeded by chance once in a thousand times. */
	const most = 1.95 / Math.sqrt(some);

	test.each<[string, () => number, (x: number) => number]>([
		['normal', () => random.normal(), normalCdf],
		['gamma 1', () => random.gamma(1), x => 1 - poissonCdf(0, x)],
		['gamma 4', () => random.gamma(4), x => 1 - poissonCdf(3, x)],
		['gamma 30', () => random.gamma(30), x => 1 - poissonCdf(29, x)]
	])('%s', (_, draw, cdf) => {
		const sorted = Array.from({ length: some }, draw).sort((a, b) => a - b);
		const distances = sorted.map((x, i) => Math.abs((i + 0.5) / some - cdf(x)));
		expect(Math.max(...distances)).toBeLessThan(most);
	});

	const binomialCdf = (n: number, p: number) => (k: number) => 1 - binomialUpperTail(k + 1, n, p);
	test.each<[string, () => number, (k: number) => number, number]>([
		['Poisson 0.3', () => random.poisson(0.3), k => poissonCdf(k, 0.3), 10],
		['Poisson 9.9', () => random.poisson(9.9), k => poissonCdf(k, 9.9), 40],
		['Poisson 10', () => random.poisson(10), k => poissonCdf(k, 10), 40],
		['Poisson 60', () => random.poisson(60), k => poissonCdf(k, 60), 140],
		['binomial 20, 5 %', () => random.binomial(20, 0.05), binomialCdf(20, 0.05), 20],
		['binomial 20, 50 %', () => random.binomial(20, 0.5), binomialCdf(20, 0.5), 20],
		['binomial 24, 50 %', () => random.binomial(24, 0.5), binomialCdf(24, 0.5), 24],
		['binomial 40, 45 %', () => random.binomial(40, 0.45), binomialCdf(40, 0.45), 40],
		['binomial 300, 20 %', () => random.binomial(300, 0.2), binomialCdf(300, 0.2), 300],
		['binomial 30, 97 %', () => random.binomial(30, 0.97), binomialCdf(30, 0.97), 30]
	])('%s', (_, draw, cdf, largest) => {
		const counts = Array<number>(largest + 1).fill(0);
		for (let i = 0; i < some; i++) {
			const count = draw();
			counts[count] = (counts[count] ?? Number.NaN) + 1;
		}
		let below = 0;
		for (const [k, count] of counts.entries()) {
			below += count;
			expect(Math.abs(below / some - cdf(k))).toBeLessThan(most);
		}
	});

	test('of what never happens there are none, of what always does there are all', () => {
		expect([random.binomial(50, 0), random.binomial(50, 1), random.binomial(0, 0.3), random.poisson(0)]).toEqual([
			0, 50, 0, 0
		]);
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
