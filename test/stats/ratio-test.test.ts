import { describe, expect, test } from '@jest/globals';
import { defaultNoisePrior, logEvidenceOk, logEvidenceWorse, ratioTest } from '../../src/stats/ratio-test.ts';
import { minutesOf, usual } from './builders.ts';
import { expectAbsolute, expectRelative, reference } from './reference.ts';

describe('ratio test', () => {
	test.each(reference.ratio_etest.cases)(
		'agrees with the reference: $name',
		({ minutes_nc_kc_nb_kb, params, expect: expected }) => {
			const minutes = minutes_nc_kc_nb_kb.map(row => {
				const [candidateRequests = 0, candidateBad = 0, baselineRequests = 0, baselineBad = 0] = row;
				return { candidateRequests, candidateBad, baselineRequests, baselineBad };
			});
			const { rOk = 1, rBad = 2, alpha = 0.05 } = params;
			const options = { okRatio: rOk, maxRatio: rBad, alpha, beta: 0.05, noise: defaultNoisePrior };
			const result = ratioTest(minutes, options);
			const bad = minutes.reduce((sum, minute) => sum + minute.candidateBad + minute.baselineBad, 0);
			const size = 1e-9 * Math.max(1, bad);
			expect(result.minutes).toBe(expected.usableMinutes);
			expectRelative(result.ratio, expected.rateRatioMH, 1e-9);
			expectRelative(result.noiseFactor, expected.phi, 1e-9);
			expectAbsolute(result.logEvidenceWorse, expected.logEWorse, size);
			expectAbsolute(result.logEvidenceOk, expected.logEOk, size);
			expectRelative(result.low, expected.lower, 1e-7);
			expectRelative(result.high, expected.upper ?? Number.POSITIVE_INFINITY, 1e-7);
			expect(result.verdict).toBe(expected.verdict);
		}
	);

	test('without a minute nothing is known', () => {
		const nothing = { minutes: 0, ratio: undefined, low: 0, high: Number.POSITIVE_INFINITY, noiseFactor: 1 };
		const undecided = { logEvidenceWorse: 0, logEvidenceOk: 0, verdict: 'undecided' };
		expect(ratioTest([], usual)).toEqual({ ...nothing, ...undecided });
		expect(ratioTest(minutesOf(7, { candidateRequests: 0 }), usual)).toEqual({ ...nothing, ...undecided });
		expect(ratioTest(minutesOf(7, { baselineBad: Number.NaN }), usual)).toEqual({ ...nothing, ...undecided });
	});

	test('without a bad request nothing is proved, however long it goes', () => {
		const result = ratioTest(minutesOf(500, { baselineBad: 0, candidateBad: 0 }), usual);
		expect(result).toMatchObject({
			ratio: 1,
			low: 0,
			high: Number.POSITIVE_INFINITY,
			noiseFactor: 1,
			verdict: 'undecided'
		});
		expect(result.logEvidenceWorse).toBeCloseTo(0, 12);
	});

	test('a candidate that fails everything while the baseline never fails is worse in its first minute', () => {
		const minute = { baselineRequests: 990, baselineBad: 0, candidateRequests: 10, candidateBad: 10 };
		const result = ratioTest([minute], usual);
		expect(result.verdict).toBe('worse');
		expect(result.high).toBe(Number.POSITIVE_INFINITY);
	});

	test('needs five minutes to call a candidate ok', () => {
		const quiet = { baselineBad: 180, candidateBad: 5 };
		expect(ratioTest(minutesOf(4, quiet), usual)).toMatchObject({ verdict: 'undecided' });
		expect(ratioTest(minutesOf(5, quiet), usual)).toMatchObject({ verdict: 'ok' });
		expect(ratioTest(minutesOf(3, quiet), { ...usual, minMinutesToPass: 3 })).toMatchObject({ verdict: 'ok' });
	});

	test('an outage of both variants speaks for neither', () => {
		const outage = { baselineRequests: 900, baselineBad: 450, candidateRequests: 100, candidateBad: 50 };
		const before = ratioTest(minutesOf(10), usual);
		const after = ratioTest([...minutesOf(10), outage], usual);
		expect(before.verdict).not.toBe('worse');
		expect(after.verdict).not.toBe('worse');
		expect(after.logEvidenceWorse).toBeLessThan(0);
	});

	test('survives very large and very lopsided counts', () => {
		const huge = { baselineRequests: 1e12, baselineBad: 1e9, candidateRequests: 1, candidateBad: 1 };
		const result = ratioTest(Array(10).fill(huge), usual);
		for (const value of [result.logEvidenceWorse, result.logEvidenceOk, result.ratio, result.low, result.noiseFactor]) {
			expect(Number.isFinite(value)).toBe(true);
		}
	});

	test('gives the evidence at any ratio', () => {
		const minutes = minutesOf(10, { candidateBad: 3 });
		const result = ratioTest(minutes, usual);
		expect(logEvidenceWorse(minutes, 1, usual)).toBe(result.logEvidenceWorse);
		expect(logEvidenceOk(minutes, 2, usual)).toBe(result.logEvidenceOk);
	});

	test('refuses options that make no sense', () => {
		expect(() => ratioTest([], { ...usual, okRatio: 2 })).toThrow('okRatio must be below maxRatio, got 2 and 2');
		expect(() => ratioTest([], { ...usual, okRatio: 0 })).toThrow('okRatio must be above 0');
		expect(() => ratioTest([], { ...usual, alpha: 0 })).toThrow('alpha must be above 0 and below 1, got 0');
		expect(() => ratioTest([], { ...usual, beta: Number.NaN })).toThrow('beta must be above 0 and below 1, got NaN');
	});
});
