import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { absoluteEvidence, absoluteTest, judgeShare } from '../../src/stats/absolute-test.ts';
import { logWeightedSum } from '../../src/stats/log-sum.ts';
import { defaultNoisePrior } from '../../src/stats/noise.ts';
import { placeOf } from '../../src/stats/noise-models.ts';
import { restartWeights } from '../../src/stats/restarts.ts';
import type { ShareNoise } from '../../src/stats/share-windows.ts';
import { anyMinutes } from './builders.ts';
import { expectAbsolute, expectRelative, reference } from './reference.ts';

const options = { okShare: 0.01, maxShare: 0.02, alpha: 0.05, beta: 0.05, noise: defaultNoisePrior };
const lasting = placeOf({ brisk: 0, lasting: 0.1, memoryMinutes: 15 });
const likely = [{ model: lasting, chance: 1, variance: 0.05 }];
const anyShares = anyMinutes.map(minutes =>
	minutes.map(minute => ({ requests: minute.baselineRequests, bad: minute.baselineBad }))
);

describe('absolute test', () => {
	test.each(reference.absolute_etest.cases)(
		'agrees with the reference: $name',
		({ minutes_n_k, pOk, pBad, expect: expected }) => {
			const minutes = minutes_n_k.map(([requests = 0, bad = 0]) => ({ requests, bad }));
			const result = absoluteTest(minutes, { ...options, okShare: pOk, maxShare: pBad });
			expect(result.minutes).toBe(expected.usableMinutes);
			expectRelative(result.share, expected.rate, 1e-12);
			expectRelative(result.noiseFactor, expected.phi, 1e-9);
			expectAbsolute(result.logEvidenceWorse, expected.logEWorse, 1e-9);
			expectAbsolute(result.logEvidenceOk, expected.logEOk, 1e-9);
			expectRelative(result.low, expected.lower, 1e-7);
			expectRelative(result.high, expected.upper, 1e-7);
			expect(result.verdict).toBe(expected.verdict);
		}
	);

	test('without requests nothing is known', () => {
		const nothing = { minutes: 0, share: undefined, low: 0, high: 1, noiseFactor: 1, verdict: 'undecided' };
		expect(absoluteTest([], options)).toMatchObject(nothing);
		expect(absoluteTest([{ requests: 0, bad: 0 }], options)).toMatchObject(nothing);
	});

	test('more bad requests than requests count as all bad', () => {
		expect(absoluteTest([{ requests: 20, bad: 25 }], options)).toEqual(
			absoluteTest([{ requests: 20, bad: 20 }], options)
		);
	});

	test('interval and verdict agree', () => {
		fc.assert(
			fc.property(anyShares, minutes => {
				const result = absoluteTest(minutes, options);
				expect(result.low > options.okShare).toBe(result.logEvidenceWorse >= Math.log(20));
				expect(result.high < options.maxShare).toBe(result.logEvidenceOk >= Math.log(20));
				expect(result.low).toBeLessThanOrEqual(result.high);
			})
		);
	});

	test('evidence is monotone in the share it is held against', () => {
		const share = fc.double({ min: 1e-6, max: 0.5, noNaN: true });
		fc.assert(
			fc.property(anyShares, share, share, (minutes, one, other) => {
				const evidence = absoluteEvidence(minutes, options);
				const [low, high] = one < other ? [one, other] : [other, one];
				const slack = 1e-9 * (1 + Math.abs(evidence.worse(low)));
				expect(evidence.worse(low)).toBeGreaterThanOrEqual(evidence.worse(high) - slack);
				expect(evidence.ok(high)).toBeGreaterThanOrEqual(evidence.ok(low) - slack);
			})
		);
	});

	test('what starts anew within a step is judged as if the step had begun there', () => {
		const whole = Array.from({ length: 34 }, (_, t) => ({ requests: 500 + 7 * t, bad: (t * 5) % 23 }));
		const parts = [0, 10, 20, 30].map(start => absoluteEvidence(whole.slice(start), options).worse(0.012));
		const together = absoluteEvidence(whole, { ...options, restarts: true });
		expectAbsolute(together.worse(0.012), logWeightedSum(restartWeights(3), [...parts, 0]), 1e-9);
		expectAbsolute(together.ok(0.012), absoluteEvidence(whole, options).ok(0.012), 1e-9);
	});

	test('a level that wanders near the limit is not taken for one above it; one far above it is', () => {
		const wandering = { usual: 0.01, early: 0.05, past: { level: Math.log(0.01), likely } };
		const at = (share: number) => Array.from({ length: 20 }, () => ({ requests: 30_000, bad: 30_000 * share }));
		const worse = (share: number, noise: ShareNoise) => absoluteEvidence(at(share), { ...options, noise }).worse(0.01);
		expect(worse(0.016, { usual: 0.01, early: 0.05 })).toBeGreaterThan(10);
		expect(worse(0.016, wandering)).toBeLessThan(3);
		expect(worse(0.05, wandering)).toBeGreaterThan(5);
	});

	test('models without a chance say nothing', () => {
		const [first] = likely;
		const some = { usual: 0.01, early: 0.05, past: { level: Math.log(0.01), likely: first ? [first] : [] } };
		const more = {
			...some,
			past: { ...some.past, likely: [...some.past.likely, { model: 0, chance: 0, variance: 0.1 }] }
		};
		const minutes = Array.from({ length: 20 }, () => ({ requests: 30_000, bad: 900 }));
		const of = (noise: ShareNoise) => absoluteEvidence(minutes, { ...options, noise }).worse(0.01);
		expect(of(more)).toBe(of(some));
	});

	test('counts a minute with requests whose counts are counts, and no other', () => {
		const seen = [
			{ requests: 100, bad: 0 },
			{ requests: 1, bad: 1 }
		];
		const unseen = [
			{ requests: 0, bad: 0 },
			{ requests: -5, bad: 0 },
			{ requests: 100, bad: -1 },
			{ requests: Number.NaN, bad: 0 },
			{ requests: Number.POSITIVE_INFINITY, bad: 0 },
			{ requests: 100, bad: Number.NaN },
			{ requests: 100, bad: Number.POSITIVE_INFINITY }
		];
		expect(absoluteTest([...unseen, ...seen, ...unseen], options)).toEqual(absoluteTest(seen, options));
		expect(absoluteTest(seen, options)).toMatchObject({ minutes: 2, share: 1 / 101 });
		expect(absoluteTest(seen.slice(1), options).share).toBe(1);
	});

	test.each([
		['worse', 5, 0.0101, 0.05],
		['undecided', 5, 0.01, 0.05],
		['undecided', 5, 0.001, 0.02],
		['ok', 5, 0.001, 0.0199],
		['undecided', 4, 0.001, 0.0199],
		['worse', 1, 0.0101, 0.0199]
	])('is %s after %d minutes with an interval from %d to %d', (verdict, minutes, low, high) => {
		const evidence = {
			minutes,
			noiseFactor: 1,
			worse: (x0: number) => (x0 < low ? 9 : 0),
			ok: (x0: number) => (x0 > high ? 9 : 0)
		};
		expect(judgeShare(evidence, options).verdict).toBe(verdict);
	});

	test('passes after fewer minutes where fewer are asked for, and not sooner', () => {
		const good = Array.from({ length: 3 }, () => ({ requests: 100_000, bad: 100 }));
		expect(absoluteTest(good, options).verdict).toBe('undecided');
		expect(absoluteTest(good, { ...options, minMinutesToPass: 3 }).verdict).toBe('ok');
		expect(absoluteTest(good, { ...options, minMinutesToPass: 4 }).verdict).toBe('undecided');
	});

	test('the end of what a share can be is the bound where all is ruled out, or nothing', () => {
		const at = (worse: number, ok: number) => {
			const result = judgeShare({ minutes: 5, noiseFactor: 1, worse: () => worse, ok: () => ok }, options);
			return [result.low, result.high];
		};
		expect(at(0, 0)).toEqual([0, 1]);
		expect(at(9, 9)).toEqual([1, 0]);
	});

	test('refuses levels that are no chances', () => {
		expect(() => absoluteTest([], { ...options, alpha: 0 })).toThrow('alpha must be');
		expect(() => absoluteTest([], { ...options, beta: 1 })).toThrow('beta must be');
	});

	test('refuses limits that are no shares', () => {
		expect(() => absoluteTest([], { ...options, okShare: 0 })).toThrow('okShare must be above 0 and below 1, got 0');
		expect(() => absoluteTest([], { ...options, maxShare: 1 })).toThrow('maxShare must be above 0 and below 1, got 1');
	});
});
