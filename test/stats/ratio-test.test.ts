import { describe, expect, test } from '@jest/globals';
import { ratioEvidences } from '../../src/stats/ratio-evidence.ts';
import { estimateRatio, judgeRatio, ratioTest } from '../../src/stats/ratio-test.ts';
import { minutesOf, usual } from './builders.ts';

describe('ratio test', () => {
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

	test('a single bad minute is not enough, unless it is beyond what a burst could be', () => {
		const tenfold = { baselineRequests: 5700, baselineBad: 57, candidateRequests: 300, candidateBad: 30 };
		expect(ratioTest([tenfold], usual).verdict).toBe('undecided');
		expect(ratioTest([tenfold, tenfold], usual).verdict).toBe('worse');
		expect(ratioTest([{ ...tenfold, candidateBad: 90 }], usual).verdict).toBe('worse');
	});

	test('a burst among good minutes condemns nobody', () => {
		const good = minutesOf(12, { baselineRequests: 5700, baselineBad: 57, candidateRequests: 300, candidateBad: 3 });
		const burst = { baselineRequests: 5700, baselineBad: 57, candidateRequests: 300, candidateBad: 60 };
		expect(ratioTest([...good.slice(0, 6), burst, ...good.slice(6)], usual).verdict).not.toBe('worse');
	});

	test('a trifle is never worse, and passes where there is traffic enough to prove it small', () => {
		const trifle = { baselineRequests: 54_000, baselineBad: 2700, candidateRequests: 6000, candidateBad: 360 };
		for (let t = 1; t < 20; t++) expect(ratioTest(minutesOf(t, trifle), usual).verdict).not.toBe('worse');
		expect(ratioTest(minutesOf(20, trifle), usual).verdict).toBe('ok');
	});

	test('has all the evidence of its one step', () => {
		const minutes = minutesOf(9, { candidateBad: 3 });
		const [evidence] = ratioEvidences([minutes], usual);
		expect(ratioTest(minutes, usual).logEvidenceWorse).toBeCloseTo(evidence?.worse(1) ?? Number.NaN, 12);
		expect(ratioTest(minutes, usual).logEvidenceOk).toBe(evidence?.ok(2));
	});

	test.each([
		['above 1', (x0: number) => (x0 <= 1 ? 9 : 0), () => 0, 'worse'],
		['1', (x0: number) => (x0 < 1 ? 9 : 0), () => 0, 'undecided'],
		['below 2', () => 0, (x0: number) => (x0 >= 2 ? 9 : 0), 'ok'],
		['2', () => 0, (x0: number) => (x0 > 2 ? 9 : 0), 'undecided'],
		['above 1 and below 2', (x0: number) => (x0 <= 1 ? 9 : 0), (x0: number) => (x0 >= 2 ? 9 : 0), 'worse']
	])('the limit itself is neither worse nor ok: a bound %s', (_, worse, ok, verdict) => {
		const evidence = { minutes: 5, noiseFactor: 1, worse, ok, windows: () => [] };
		expect(judgeRatio(evidence, usual).verdict).toBe(verdict);
	});

	test('the ratio is told from the first minute on that both variants had requests in', () => {
		expect(estimateRatio(minutesOf(1))).toBeCloseTo((0.5 + 0.9) / (0.5 + 0.9), 12);
		expect(estimateRatio(minutesOf(1, { candidateRequests: 0 }))).toBeUndefined();
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

	test('refuses options that make no sense', () => {
		expect(() => ratioTest([], { ...usual, okRatio: 2 })).toThrow('okRatio must be below maxRatio, got 2 and 2');
		expect(() => ratioTest([], { ...usual, okRatio: 0 })).toThrow('okRatio must be above 0');
		expect(() => ratioTest([], { ...usual, alpha: 0 })).toThrow('alpha must be above 0 and below 1, got 0');
		expect(() => ratioTest([], { ...usual, beta: Number.NaN })).toThrow('beta must be above 0 and below 1, got NaN');
	});
});
