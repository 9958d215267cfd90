import { describe, expect, test } from '@jest/globals';
import { earlyAlpha } from '../../src/gates/evaluation.ts';
import type { CountMinute } from '../../src/gates/measurement.ts';
import { provedSoFar } from '../../src/gates/quality-early.ts';
import { checkRouting, type RoutedMinute } from '../../src/gates/routing.ts';
import { judgeShareGate } from '../../src/gates/share.ts';
import { testShare } from '../../src/gates/share-test.ts';
import { judgeThreshold } from '../../src/gates/threshold.ts';
import { absoluteEvidence } from '../../src/stats/absolute-test.ts';
import { pairedBetting } from '../../src/stats/paired.ts';
import { combineSteps } from '../../src/stats/steps.ts';
import { countMinutes, counts, minuteMs, noonMs, shareGate, thresholdGate } from './builders.ts';

const calm = { usual: 0.01, early: 0.05 };
const context = (alpha = 0.05, steps = 1) => ({ alpha, steps, noise: calm });
const judged = (minutes: readonly CountMinute[], change: Parameters<typeof shareGate>[0] = {}, alpha = 0.05) =>
	judgeShareGate(shareGate(change), [counts(minutes)], context(alpha));

describe('a pass', () => {
	const much = { requests: [90_000, 10_000], bad: [45, 5] } as const;

	test.each([0, 0.001])('takes five minutes, however much traffic there is: with a floor of %p', floor => {
		const outcomes = [1, 2, 3, 4, 5].map(minutes => {
			const busy = { ...much, ...(floor === 0 && { bad: [9000, 1000] as const }) };
			return judged(countMinutes(minutes, busy), { floor }).verdict.outcome;
		});
		expect(outcomes).toEqual(['undecided', 'undecided', 'undecided', 'undecided', 'pass']);
	});

	test('a failure does not', () => {
		expect(judged(countMinutes(1, { requests: [9000, 1000], bad: [9, 900] })).verdict.outcome).toBe('fail');
	});
});

describe('a `max` beside the baseline', () => {
	const worse = countMinutes(8, { bad: [9, 3] });

	test('shares the chance of a false alarm with the comparison: each has half of it', () => {
		const alone = judged(worse, {}, 0.05).comparison?.low;
		expect(judged(worse, { max: 0.9 }, 0.1).comparison?.low).toBe(alone);
		expect(judged(worse, { max: 0.9 }, 0.05).comparison?.low).toBeLessThan(alone ?? 0);
	});

	test('is proved broken where the baseline keeps it, in the steps and in the final bake, which has its part of the chance', () => {
		const gate = shareGate({ max: 0.02 });
		const minutesToFail = (steps: number, from: (minutes: CountMinute[]) => readonly CountMinute[][]) => {
			for (let minutes = 1; minutes < 200; minutes++) {
				const { outcome } = testShare(gate, from(countMinutes(minutes, { bad: [9, 4] })), context(0.05, steps));
				if (outcome === 'above-max') return minutes;
			}
			return Number.NaN;
		};
		const byHand = (parts: number) => {
			for (let minutes = 1; minutes < 200; minutes++) {
				const candidate = countMinutes(minutes, { bad: [9, 4] }).map(minute => minute.candidate);
				const odds = 1.1 * (0.02 / 0.98);
				const margins = { okShare: 0.02, maxShare: odds / (1 + odds), noise: calm, restarts: true };
				const evidence = combineSteps([absoluteEvidence(candidate, margins)], parts);
				if (evidence.worse(0.02) >= -Math.log(0.0225)) return minutes;
			}
			return Number.NaN;
		};
		expect(minutesToFail(1, minutes => [minutes])).toBe(byHand(2));
		expect(minutesToFail(3, minutes => [minutes])).toBe(byHand(4));
		expect(byHand(4)).toBeGreaterThan(byHand(2));
		expect(minutesToFail(1, minutes => [[], minutes])).toBe(byHand(2));
	});
});

describe('the split of the requests', () => {
	const routed = (each: readonly (readonly [number, number])[]): RoutedMinute[] =>
		each.map(([baseline, candidate], t) => ({ startMs: noonMs + t * minuteMs, baseline, candidate }));
	const off = (each: readonly (readonly [number, number])[], share: number) => !checkRouting(routed(each), share).ok;
	const times = (count: number, minute: readonly [number, number]) => Array.from({ length: count }, () => minute);

	test('is off beyond five standard deviations, and not at four and a half', () => {
		expect(off(times(10, [4773, 227]), 0.05)).toBe(false);
		expect(off(times(10, [886, 114]), 0.1)).toBe(false);
		expect(off(times(10, [884, 116]), 0.1)).toBe(true);
		expect(off(times(10, [916, 84]), 0.1)).toBe(true);
	});

	test('on much traffic, beyond a tenth of the smaller share', () => {
		expect(off(times(10, [89_010, 10_990]), 0.1)).toBe(false);
		expect(off(times(10, [88_990, 11_010]), 0.1)).toBe(true);
		expect(off(times(10, [10_990, 89_010]), 0.9)).toBe(false);
		expect(off(times(10, [11_010, 88_990]), 0.9)).toBe(true);
	});

	test('is judged once the smaller variant should have had 25 requests, in five minutes', () => {
		expect(off(times(5, [1, 9]), 0.5)).toBe(true);
		expect(off([...times(4, [1, 9]), [0, 9]], 0.5)).toBe(false);
		expect(off(times(4, [10, 90]), 0.5)).toBe(false);
	});

	test('none at all tells once 15 should have come, in five minutes', () => {
		expect(off(times(5, [6, 0]), 0.5)).toBe(true);
		expect(off([...times(4, [6, 0]), [5, 0]], 0.5)).toBe(false);
		expect(off(times(4, [60, 0]), 0.2)).toBe(false);
	});
});

describe('an evaluation that is read while it runs', () => {
	const only = (baselineOnly: number, candidateOnly = 0) => ({
		bothRight: 100,
		bothWrong: 0,
		baselineOnly,
		candidateOnly
	});

	test('calls a candidate worse, or fine, with a chance of error of one in a hundred', () => {
		const needed = Math.log(100);
		expect(earlyAlpha).toBe(0.01);
		const first = [...Array(200).keys()].find(rows => provedSoFar(only(rows), 0.01) === 'worse') ?? 0;
		expect(pairedBetting(only(first), 0.01).logEvidenceWorse).toBeGreaterThanOrEqual(needed);
		expect(pairedBetting(only(first - 1), 0.01).logEvidenceWorse).toBeLessThan(needed);
		const better = [...Array(200).keys()].find(rows => provedSoFar(only(0, rows), 0.01) === 'ok') ?? 0;
		expect(pairedBetting(only(0, better), 0.01).logEvidenceOk).toBeGreaterThanOrEqual(needed);
		expect(pairedBetting(only(0, better - 1), 0.01).logEvidenceOk).toBeLessThan(needed);
	});

	test('calls no candidate worse by less than is allowed', () => {
		const rows = { bothRight: 10_000, bothWrong: 0, baselineOnly: 60, candidateOnly: 5 };
		expect(provedSoFar(rows, 0)).toBe('worse');
		expect(provedSoFar(rows, 0.02)).not.toBe('worse');
	});

	test('proves nothing without rows, or of a margin that is none', () => {
		const none = { bothRight: 0, bothWrong: 0, baselineOnly: 0, candidateOnly: 0 };
		expect(provedSoFar(none, 0.01)).toBeUndefined();
		for (const margin of [-0.1, 1, 2, Number.NaN]) expect(provedSoFar(only(150), margin)).toBeUndefined();
	});
});

describe('a threshold beside a baseline that publishes nothing', () => {
	const minutes = Array.from({ length: 5 }, (_, t) => ({ startMs: noonMs + t * minuteMs, candidate: 900 }));

	test('fails by its `max`, whatever its ratio would say', () => {
		const gate = thresholdGate({ limits: { max: 400, maxRatio: 1.2 } });
		expect(judgeThreshold(gate, { kind: 'values', minutes }).verdict).toEqual({ outcome: 'fail' });
	});

	test('is never passed by a `max` that is kept', () => {
		const gate = thresholdGate({ limits: { max: 4000, maxRatio: 1.2 } });
		expect(judgeThreshold(gate, { kind: 'values', minutes }).verdict).toEqual({
			outcome: 'undecided',
			cause: 'no-data'
		});
	});
});
