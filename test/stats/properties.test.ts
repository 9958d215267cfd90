import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { logEvidenceOk, logEvidenceWorse, type PairedMinute, ratioTest } from '../../src/stats/ratio-test.ts';
import { anyMargins, anyMinutes } from './builders.ts';
import { expectAbsolute } from './reference.ts';

const anyRatio = fc.double({ min: -5, max: 5, noNaN: true }).map(Math.exp);

describe('ratio test, whatever the minutes', () => {
	test('interval and evidence agree', () => {
		fc.assert(
			fc.property(anyMinutes, anyMargins, (minutes, options) => {
				const result = ratioTest(minutes, options);
				expect(result.low > options.okRatio).toBe(result.logEvidenceWorse >= Math.log(1 / options.alpha));
				expect(result.high < options.maxRatio).toBe(result.logEvidenceOk >= Math.log(1 / options.beta));
				expect(result.low).toBeLessThanOrEqual(result.high);
				expect(result.noiseFactor).toBeGreaterThanOrEqual(1);
			}),
			{ numRuns: 200 }
		);
	});

	test('evidence against falls, evidence for rises with the ratio it is held against', () => {
		fc.assert(
			fc.property(anyMinutes, anyMargins, anyRatio, anyRatio, (minutes, options, one, other) => {
				const [low, high] = one < other ? [one, other] : [other, one];
				const worse = [logEvidenceWorse(minutes, low, options), logEvidenceWorse(minutes, high, options)] as const;
				const ok = [logEvidenceOk(minutes, low, options), logEvidenceOk(minutes, high, options)] as const;
				const slack = 1e-9 * (1 + Math.abs(worse[0]) + Math.abs(ok[0]));
				expect(worse[0]).toBeGreaterThanOrEqual(worse[1] - slack);
				expect(ok[1]).toBeGreaterThanOrEqual(ok[0] - slack);
			}),
			{ numRuns: 200 }
		);
	});

	test('the order of the minutes does not matter, nor do minutes that cannot count', () => {
		fc.assert(
			fc.property(anyMinutes, anyMargins, (minutes, options) => {
				const empty = { baselineRequests: 5, baselineBad: 5, candidateRequests: 0, candidateBad: 0 };
				const turned = ratioTest([empty, ...minutes.toReversed(), empty], options);
				const straight = ratioTest(minutes, options);
				const slack = 1e-9 * (1 + Math.abs(straight.logEvidenceWorse));
				expect(turned.minutes).toBe(straight.minutes);
				expectAbsolute(turned.noiseFactor, straight.noiseFactor, 1e-9 * straight.noiseFactor);
				expectAbsolute(turned.logEvidenceWorse, straight.logEvidenceWorse, slack);
			})
		);
	});

	test('without a noise factor a minute may be split into halves of the same traffic split', () => {
		const half = fc.record({ bad: fc.nat(3), others: fc.nat(3) });
		fc.assert(
			fc.property(fc.array(fc.tuple(half, half), { minLength: 5, maxLength: 20 }), anyMargins, (pairs, options) => {
				const minute = (requests: number, bad: number, others: number): PairedMinute => ({
					baselineRequests: 9 * requests,
					baselineBad: others,
					candidateRequests: requests,
					candidateBad: bad
				});
				const halves = pairs.flatMap(pair => pair.map(({ bad, others }) => minute(50, bad, others)));
				const wholes = pairs.map(([a, b]) => minute(100, a.bad + b.bad, a.others + b.others));
				const split = ratioTest(halves, options);
				const whole = ratioTest(wholes, options);
				if (split.noiseFactor > 1 || whole.noiseFactor > 1) return;
				expectAbsolute(split.logEvidenceWorse, whole.logEvidenceWorse, 1e-9);
				expectAbsolute(split.logEvidenceOk, whole.logEvidenceOk, 1e-9);
			})
		);
	});

	test('one more bad request of the candidate never makes it look better, on quiet data', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(2), { minLength: 10, maxLength: 30 }), anyMargins, (bad, options) => {
				const quiet = { ...options, noise: { usual: 0, early: 0 } };
				const minutes = bad.map(count => ({
					baselineRequests: 500,
					baselineBad: 1,
					candidateRequests: 500,
					candidateBad: count
				}));
				const more = minutes.map((minute, t) =>
					t === 0 ? { ...minute, candidateBad: minute.candidateBad + 1 } : minute
				);
				const before = ratioTest(minutes, quiet);
				const after = ratioTest(more, quiet);
				if (before.noiseFactor > 1 || after.noiseFactor > 1) return;
				expect(after.logEvidenceWorse).toBeGreaterThan(before.logEvidenceWorse);
				expect(after.logEvidenceOk).toBeLessThan(before.logEvidenceOk);
			})
		);
	});

	test('more noise is never more evidence', () => {
		fc.assert(
			fc.property(anyMinutes, anyMargins, fc.double({ min: 0, max: 2, noNaN: true }), (minutes, options, usual) => {
				const calm = ratioTest(minutes, { ...options, noise: { usual: 0, early: 0 } });
				const noisy = ratioTest(minutes, { ...options, noise: { usual, early: 2 * usual } });
				expect(noisy.noiseFactor).toBeGreaterThanOrEqual(calm.noiseFactor);
				if (noisy.low > options.okRatio) expect(calm.low).toBeGreaterThan(options.okRatio);
			})
		);
	});
});
