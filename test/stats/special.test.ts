import { describe, expect, test } from '@jest/globals';
import gammaln from '@stdlib/math-base-special-gammaln';
import { binomialInterval, binomialUpperTail, clopperPearson, wilson } from '../../src/stats/binomial-interval.ts';
import { normalCdf, normalQuantile } from '../../src/stats/normal.ts';
import { expectAbsolute, expectRelative, reference } from './reference.ts';

describe('normal distribution', () => {
	test.each(reference.normal_cdf.cases)('P(Z <= $x)', ({ x, cdf }) => expectRelative(normalCdf(x), cdf, 1e-13));

	test.each(reference.normal_quantile.cases)('quantile of $p', ({ p, z }) => {
		if (z === 0) expectAbsolute(normalQuantile(p), z, 1e-15);
		else expectRelative(normalQuantile(p), z, 1e-12);
	});

	test('at the ends', () => {
		expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0);
		expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1);
		expect(normalCdf(-50)).toBe(0);
		expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
		expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
		expect(normalQuantile(-0.1)).toBeNaN();
	});

	test('the tail goes on smoothly where its formula changes', () => {
		expectRelative(normalCdf(-8 - 1e-9) / normalCdf(-8), 1 - 8.1215e-9, 1e-12);
	});
});

test.each(reference.log_gamma.cases)('ln Gamma($x)', ({ x, lgamma }) => expectRelative(gammaln(x), lgamma, 1e-13));

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
		expect(() => wilson(1, 2, 95)).toThrow('level must be above 0 and below 1, got 95');
	});
});
