import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { binomialInterval, binomialUpperTail, clopperPearson, wilson } from '../../src/stats/binomial-interval.ts';
import {
	betaQuantile,
	incompleteBeta,
	normalCdf,
	normalQuantile,
	stirlingError,
	twoSidedZ
} from '../../src/stats/special.ts';
import { expectAbsolute, expectRelative, reference } from './reference.ts';
import precise from './vectors/special.json' with { type: 'json' };

describe('normal distribution', () => {
	test.each(reference.normal_cdf.cases)('P(Z <= $x)', ({ x, cdf }) => expectRelative(normalCdf(x), cdf, 1e-13));
	test.each(precise.normal_cdf)('P(Z <= $z) to 15 digits', ({ z, p }) => expectRelative(normalCdf(z), p, 2e-15));

	test.each(reference.normal_quantile.cases)('quantile of $p', ({ p, z }) => {
		if (z === 0) expectAbsolute(normalQuantile(p), z, 1e-15);
		else expectRelative(normalQuantile(p), z, 1e-12);
	});
	test.each(precise.normal_quantile)('quantile of $p to 15 digits', ({ p, z }) => {
		expectRelative(normalQuantile(p), z, 2e-15);
	});

	test('at the ends', () => {
		expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0);
		expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1);
		expect(normalCdf(-50)).toBe(0);
		expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
		expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
		expect(normalQuantile(-0.1)).toBeNaN();
	});

	test('goes on smoothly where its formula changes', () => {
		const phi = Math.exp(-(1.5 ** 2) / 2) / Math.sqrt(2 * Math.PI);
		for (const z of [-1.5, 1.5]) expectAbsolute(normalCdf(z + 1e-9) - normalCdf(z - 1e-9), 2e-9 * phi, 4e-16);
	});

	test('z of a two-sided interval', () => expectAbsolute(twoSidedZ(0.95), 1.959963984540054, 1e-15));
});

describe('beta distribution', () => {
	test.each(precise.incomplete_beta)('I at $x for $a and $b', ({ x, a, b, value }) => {
		expectRelative(incompleteBeta(x, a, b), value, 1e-13);
	});

	test.each(precise.beta_quantile)('quantile of $p for $a and $b', ({ p, a, b, x }) => {
		expectRelative(betaQuantile(p, a, b), x, 5e-14);
	});

	test('at the ends', () => {
		expect(incompleteBeta(0, 2, 3)).toBe(0);
		expect(incompleteBeta(1, 2, 3)).toBe(1);
		expect(betaQuantile(0, 2, 3)).toBe(0);
		expect(betaQuantile(1, 2, 3)).toBe(1);
		expect(incompleteBeta(Number.NaN, 2, 3)).toBeNaN();
		expect(betaQuantile(Number.NaN, 2, 3)).toBeNaN();
	});

	const shape = fc.double({ min: 1, max: 1e5, noNaN: true });
	const chance = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });

	test('a quantile is where the chance is reached', () => {
		fc.assert(
			fc.property(chance, shape, shape, (p, a, b) => {
				const x = betaQuantile(p, a, b);
				const reached = incompleteBeta(x, a, b);
				// To either side: beyond 1 there is nothing, and just below it one digit is worth the most.
				const digits = [x * (1 + Number.EPSILON), x * (1 - Number.EPSILON / 2)];
				const oneDigit = Math.max(...digits.map(next => Math.abs(incompleteBeta(next, a, b) - reached)));
				expect(Math.abs(reached - p)).toBeLessThanOrEqual(1e-12 * p + 2 * oneDigit);
			}),
			{ examples: [[0.999999999994449, 99998.00000027713, 1]] }
		);
	});

	test('both sides add up to one', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1023 }), shape, shape, (k, a, b) => {
				expectAbsolute(incompleteBeta(k / 1024, a, b) + incompleteBeta(1 - k / 1024, b, a), 1, 1e-13);
			})
		);
	});
});

test.each(reference.log_gamma.cases)('ln Gamma($x) by the error of Stirling', ({ x, lgamma }) => {
	const logGamma = (x + 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + stirlingError(x) - Math.log(x);
	expectAbsolute(logGamma, lgamma, 1e-13 * Math.abs(lgamma) + 1e-14);
});

describe('binomial', () => {
	test.each(reference.binomial_upper_tail.cases)('P(X >= $k) of $n with $p', ({ k, n, p, p_ge_k }) => {
		expectRelative(binomialUpperTail(k, n, p), p_ge_k, 1e-11);
	});

	test('tails at the ends', () => {
		expect(binomialUpperTail(0, 10, 0.3)).toBe(1);
		expect(binomialUpperTail(11, 10, 0.3)).toBe(0);
		expect(binomialUpperTail(3, 10, 0)).toBe(0);
		expect(binomialUpperTail(3, 10, 1)).toBe(1);
		expectRelative(binomialUpperTail(1, 10, 1e-12), 9.999999999955e-12, 1e-14);
	});

	test.each(reference.binomial_intervals.cases)('intervals for $k of $n', ({ k, n, level, ...expected }) => {
		const exact = clopperPearson(k, n, level);
		const score = wilson(k, n, level);
		expectAbsolute(exact?.low, expected.cp_low, 1e-9);
		expectAbsolute(exact?.high, expected.cp_high, 1e-9);
		expectAbsolute(score?.low, expected.wilson_low, 1e-9);
		expectAbsolute(score?.high, expected.wilson_high, 1e-9);
	});

	test('one function gives either interval, the exact one unless asked otherwise', () => {
		expect(binomialInterval(7, 50, 0.95)).toEqual(clopperPearson(7, 50, 0.95));
		expect(binomialInterval(7, 50, 0.95, 'score')).toEqual(wilson(7, 50, 0.95));
		expect(binomialInterval(0, 0, 0.95)).toBeUndefined();
	});

	test('published: 7 of 50 (exact), 81 of 263 (Wilson)', () => {
		expectAbsolute(clopperPearson(7, 50, 0.95)?.low, 0.05819170033997342, 1e-12);
		expectAbsolute(clopperPearson(7, 50, 0.95)?.high, 0.26739600249700846, 1e-12);
		expectAbsolute(wilson(81, 263, 0.95)?.low, 0.2553, 5e-5);
		expectAbsolute(wilson(81, 263, 0.95)?.high, 0.3662, 5e-5);
	});

	test('no trials, no interval', () => {
		expect(clopperPearson(0, 0, 0.95)).toBeUndefined();
		expect(wilson(0, 0, 0.95)).toBeUndefined();
		for (const level of [0, 1, 1.5, 95]) {
			expect(() => wilson(1, 2, level)).toThrow(`level must be above 0 and below 1, got ${level}`);
			expect(() => clopperPearson(1, 2, level)).toThrow(`level must be above 0 and below 1, got ${level}`);
		}
	});
});
