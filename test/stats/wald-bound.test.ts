import { describe, expect, test } from '@jest/globals';
import { logMeanEvidence, logWeightedSum } from '../../src/stats/log-sum.ts';
import { binaryDivergence, binomialSprt, waldBound } from '../../src/stats/wald-bound.ts';
import { expectAbsolute, expectRelative, reference } from './reference.ts';

describe('least number of requests', () => {
	test.each(reference.wald_sprt_binomial.cases)(
		'one sample: $p0 against $p1',
		({ p0, p1, alpha, beta, ...expected }) => {
			const plan = binomialSprt(p0, p1, { alpha, beta });
			expectRelative(plan.acceptIntercept, expected.accept_intercept, 1e-12);
			expectRelative(plan.rejectIntercept, expected.reject_intercept, 1e-12);
			expectRelative(plan.slope, expected.slope, 1e-12);
			expectRelative(plan.expectedTrials0, expected.E0_lower_bound, 1e-12);
			expectRelative(plan.expectedTrials1, expected.E1_lower_bound, 1e-12);
		}
	);

	test.each(reference.two_sample_wald_bound.cases)(
		'two samples: $totalRpm a minute, $pBase, ratio $ratio, $candidateShare',
		({ totalRpm, pBase, ratio, candidateShare, rOk, rBad, alpha, beta, minRequests, minMinutes }) => {
			const traffic = { baselineShare: pBase, ratio, candidateTraffic: candidateShare };
			const requests = waldBound({ ...traffic, okRatio: rOk, maxRatio: rBad, alpha, beta });
			expectRelative(requests, minRequests, 1e-6);
			expectRelative(requests / totalRpm, minMinutes, 1e-6);
		}
	);

	test('falls with the size of the effect on either side of the margins', () => {
		const at = (ratio: number) =>
			waldBound({
				baselineShare: 0.01,
				ratio,
				candidateTraffic: 0.1,
				okRatio: 1,
				maxRatio: 2,
				alpha: 0.05,
				beta: 0.05
			});
		expect(at(0.5)).toBeLessThan(at(1));
		expect(at(5)).toBeLessThan(at(2));
		expect(at(1.4)).toBeGreaterThan(at(1));
		expect(Number.isFinite(at(0))).toBe(true);
		expect(Number.isFinite(at(1000))).toBe(true);
	});

	test('divergence at the ends', () => {
		expect(binaryDivergence(0.3, 0.3)).toBe(0);
		expectRelative(binaryDivergence(0, 0.5), Math.LN2, 1e-15);
		expectRelative(binaryDivergence(1, 0.5), Math.LN2, 1e-15);
		expect(binaryDivergence(0.5, 0)).toBe(Number.POSITIVE_INFINITY);
	});
});

describe('mean of e-values', () => {
	test.each(reference.evalue_mean.cases)('of $logE', ({ logE, K, logMean }) => {
		expectAbsolute(logMeanEvidence(logE, K), logMean, 1e-12);
	});

	test('one that has not started counts 1', () => {
		expectAbsolute(logMeanEvidence([], 3), 0, 0);
		expectAbsolute(logMeanEvidence([Math.log(4)], 3), Math.log(2), 1e-15);
		expectAbsolute(logMeanEvidence([800], 2), 800 - Math.LN2, 1e-12);
		expectAbsolute(logMeanEvidence([Number.NEGATIVE_INFINITY, 0], 2), -Math.LN2, 1e-15);
		expect(logMeanEvidence([], 0)).toBe(0);
	});

	test('infinities stay what they are', () => {
		const { POSITIVE_INFINITY: much, NEGATIVE_INFINITY: none } = Number;
		expect(logWeightedSum([0.5, 0.5], [much, 1])).toBe(much);
		expect(logWeightedSum([0.5, 0.5], [none, none])).toBe(none);
		expect(logWeightedSum([], [])).toBe(none);
	});
});
