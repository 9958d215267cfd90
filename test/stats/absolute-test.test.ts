import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { absoluteEvidence, absoluteTest } from '../../src/stats/absolute-test.ts';
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

	test('refuses limits that are no shares', () => {
		expect(() => absoluteTest([], { ...options, okShare: 0 })).toThrow('okShare must be above 0 and below 1, got 0');
		expect(() => absoluteTest([], { ...options, maxShare: 1 })).toThrow('maxShare must be above 0 and below 1, got 1');
	});
});
