import { checkBetween } from './checks.ts';
import type { Interval } from './interval.ts';
import { betaQuantile, incompleteBeta, twoSidedZ } from './special.ts';

/**
 * P(X >= k) of n independent trials with chance p: the regularised incomplete beta function I_p(k, n-k+1),
 * so that small tails keep their digits.
 */
export function binomialUpperTail(k: number, n: number, p: number): number {
	if (k <= 0) return 1;
	if (k > n) return 0;
	return incompleteBeta(p, k, n - k + 1);
}

/**
 * Interval for a share, k of n trials; undefined for n = 0. `exact` is Clopper & Pearson's and never errs more often
 * than it says, `score` is Wilson's and is shorter.
 */
export function binomialInterval(
	k: number,
	n: number,
	level: number,
	method: 'exact' | 'score' = 'exact'
): Interval | undefined {
	return method === 'exact' ? clopperPearson(k, n, level) : wilson(k, n, level);
}

/**
 * Exact interval of Clopper & Pearson (1934) for a share, k of n; undefined for n = 0.
 * Each side errs with a chance of at most (1 - level) / 2.
 */
export function clopperPearson(k: number, n: number, level: number): Interval | undefined {
	checkBetween('level', level, 0, 1);
	if (!(n > 0)) return undefined;
	const tail = (1 - level) / 2;
	return {
		low: k > 0 ? betaQuantile(tail, k, n - k + 1) : 0,
		high: k < n ? betaQuantile(1 - tail, k + 1, n - k) : 1
	};
}

/**
 * Score interval of Wilson (1927), as in Newcombe (1998, Stat Med 17:857) method 3, for a share, k of n;
 * undefined for n = 0. Level held on average, not for every share.
 */
export function wilson(k: number, n: number, level: number): Interval | undefined {
	checkBetween('level', level, 0, 1);
	if (!(n > 0)) return undefined;
	const z = twoSidedZ(level);
	const middle = k + (z * z) / 2;
	const half = z * Math.sqrt((k * (n - k)) / n + (z * z) / 4);
	return {
		low: k === 0 ? 0 : (middle - half) / (n + z * z),
		high: k === n ? 1 : (middle + half) / (n + z * z)
	};
}
