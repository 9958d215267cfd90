import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FileGate } from '../../src/gates/gate.ts';
import type { Judged } from '../../src/gates/kind.ts';
import { kindOf } from '../../src/gates/kinds.ts';
import { judgeNumbers } from '../../src/gates/limits.ts';
import type { CountMinute, Measurement, ValueMinute } from '../../src/gates/measurement.ts';
import { judgeShareGate } from '../../src/gates/share.ts';
import { judgeThreshold } from '../../src/gates/threshold.ts';
import { countMinutes, counts, minuteMs, noonMs, shareGate, thresholdGate } from './builders.ts';

const calm = {
	usual: 0.01,
	early: 0.05,
	past: { level: Math.log(0.06), likely: [{ model: 0, chance: 1, variance: 0.001 }] }
};
const max = { max: 0.05 } as const;
const breach = { limit: 0.05, side: 'above', baseline: { value: 0.06 }, candidate: 'better' };

type More = Partial<Parameters<typeof judgeShareGate>[2]>;

/** After these steps of a schedule of two, beside a limit of 5 %. */
function judged(steps: readonly (readonly CountMinute[])[], more: More = {}, change = {}): Judged {
	const context = { alpha: 0.05, steps: 2, noise: calm, ...more };
	return judgeShareGate(shareGate({ ...max, ...change }), steps.map(counts), context);
}

/** Half of 20,000 requests a minute to each, with these shares of bad ones. */
const halves = (count: number, baseline: number, candidate: number, from = 0) =>
	countMinutes(count, { requests: [10_000, 10_000], bad: [10_000 * baseline, 10_000 * candidate] }, from);

describe('a share whose limit production breaks: 6 % where 5 % is allowed', () => {
	test('a fix within the limit passes, and the illness is told', () => {
		const result = judged([halves(10, 0.06, 0.01)]);
		expect(result.verdict).toEqual({ outcome: 'pass' });
		expect(result.baselineBreach).toMatchObject({ ...breach, minutes: 10, candidate: 'keeps' });
	});

	test('a fix that is not enough passes once it is proved better, and not by a coin’s throw', () => {
		const result = judged([halves(15, 0.06, 0.055)]);
		expect(result.verdict).toEqual({ outcome: 'pass' });
		expect(result.baselineBreach).toMatchObject(breach);
		expect(result.comparison?.high).toBeLessThan(1);
		expect(result.sentence).toMatch(
			/^error-rate is 5\.5 % on the candidate and 6 % on the baseline: above the limit of 5 %, which the baseline breaks too with 6 %, and proved better than the baseline \(at most 0\.9\d+ x\), so this limit does not condemn it\.$/
		);
		expect(judged([halves(4, 0.06, 0.01)]).verdict.outcome).toBe('undecided');
		expect(judged([halves(4, 0.5, 0.06)]).baselineBreach?.candidate).toBe('open');
		expect(judged([halves(15, 0.06, 0.0595)]).verdict).toEqual({ outcome: 'undecided', cause: 'over-limit' });
	});

	test('one that is as ill is neither condemned nor passed', () => {
		const result = judged([halves(60, 0.06, 0.06)]);
		expect(result.verdict).toEqual({ outcome: 'undecided', cause: 'over-limit' });
		expect(result.baselineBreach).toMatchObject({ ...breach, candidate: 'open' });
		expect(result.sentence).toContain(
			'which the baseline breaks too with 6 %; so far it is proved neither better nor worse'
		);
	});

	test('one that is proved worse is condemned by it, also where the ratio allows as much', () => {
		const result = judged([halves(40, 0.06, 0.07)]);
		expect(result.verdict).toEqual({ outcome: 'fail' });
		expect(result.baselineBreach).toMatchObject({ candidate: 'worse' });
		expect(result.sentence).toContain(
			'proved above the limit of 5 %; the baseline is above it too, and the candidate is proved worse'
		);
		expect(judged([halves(40, 0.06, 0.07)], {}, { okRatio: 1.25 }).verdict).toEqual({ outcome: 'fail' });
		expect(judged([halves(5, 0.06, 0.12)]).verdict).toEqual({ outcome: 'fail' });
	});

	test('a surge that hits both opens no door: twice as bad is twice as bad, and what stays above it alone is condemned', () => {
		const surge = halves(10, 0.3, 0.3, 10);
		expect(judged([[...halves(10, 0.01, 0.01), ...surge]]).verdict.outcome).toBe('undecided');
		expect(judged([[...halves(10, 0.01, 0.01), ...halves(25, 0.2, 0.6, 10)]]).verdict).toEqual({ outcome: 'fail' });
		const after = [...halves(10, 0.01, 0.01), ...surge, ...halves(60, 0.01, 0.055, 20)];
		expect(judged([after]).verdict).toEqual({ outcome: 'fail' });
	});

	test('a candidate that was better in a step and is as ill in the next one does not pass by it', () => {
		const result = judged([halves(30, 0.06, 0.05), halves(30, 0.06, 0.06, 30)]);
		expect(result.verdict).toEqual({ outcome: 'undecided', cause: 'over-limit' });
	});

	test('what was known before counts as long as production is seen above the limit', () => {
		const before = { limit: 0.05, side: 'above', baseline: { value: 0.06, samples: 1e6 }, minutes: 180 } as const;
		const few = countMinutes(10, { requests: [200, 20_000], bad: [10.2, 1200] });
		expect(judged([few]).verdict).toEqual({ outcome: 'fail' });
		expect(judged([few], { breachBefore: before }).verdict).toEqual({ outcome: 'undecided', cause: 'over-limit' });
		const well = countMinutes(10, { requests: [200, 20_000], bad: [9.8, 1200] });
		expect(judged([well], { breachBefore: before }).verdict).toEqual({ outcome: 'fail' });
	});

	test('alone at 100 % a fix that was proved better stays, and one that breaks the limit there only is not waved through', () => {
		const before = { recent: counts(halves(180, 0.06, 0.06, -400)), dayBefore: counts([]) };
		const alone = (share: number) => countMinutes(10, { requests: [0, 20_000], bad: [0, 20_000 * share] }, 60);
		const fix = [halves(20, 0.06, 0.055), halves(20, 0.06, 0.055, 20)];
		expect(judged([...fix, alone(0.055)], { before }).verdict).toEqual({ outcome: 'pass' });
		expect(judged([...fix, alone(0.12)], { before }).verdict).toEqual({ outcome: 'fail' });
		const few = (from: number) => countMinutes(10, { requests: [19_800, 200], bad: [1188, 10] }, from);
		const unsure = [few(0), few(20)];
		expect(judged([...unsure, alone(0.055)], { before }).verdict).toEqual({
			outcome: 'undecided',
			cause: 'over-limit'
		});
		const sound = [halves(20, 0.04, 0.04), halves(20, 0.04, 0.04, 20)];
		expect(judged([...sound, alone(0.055)]).verdict).toEqual({ outcome: 'fail' });
	});

	test('what was proved beside the baseline excuses nothing that comes after it at 100 %', () => {
		const alone = (share: number) => countMinutes(10, { requests: [0, 20_000], bad: [0, 20_000 * share] }, 60);
		const better = [halves(20, 0.008, 0.004), halves(20, 0.008, 0.004, 20)];
		expect(judged([...better, alone(0.016)], {}, { max: 0.01 }).verdict).toEqual({ outcome: 'fail' });
		expect(judged([...better, alone(0.004)], {}, { max: 0.01 }).verdict).toEqual({ outcome: 'pass' });
		const fix = [halves(20, 0.06, 0.005), halves(20, 0.06, 0.005, 20)];
		const ill = judged([...fix, alone(0.07)]);
		expect(ill.verdict).toEqual({ outcome: 'undecided', cause: 'over-limit' });
		expect(ill.baselineBreach?.candidate).toBe('open');
	});
});

describe('a threshold that production breaks: 460 ms where 400 ms are allowed', () => {
	const gate = thresholdGate();
	const minutes = (...runs: readonly (readonly [count: number, baseline: number | undefined, candidate: number])[]) =>
		runs
			.flatMap(([count, baseline, candidate]) => Array.from({ length: count }, () => ({ baseline, candidate })))
			.map(
				({ baseline, candidate }, t): ValueMinute => ({
					startMs: noonMs + t * minuteMs,
					candidate,
					...(baseline !== undefined && { baseline })
				})
			);
	const by = (values: readonly ValueMinute[], change = {}) =>
		judgeThreshold({ ...gate, ...change }, { kind: 'values', minutes: values });
	/** Nearer and farther by turns. */
	const byTurns = (count: number, baseline: number, candidate: number) =>
		Array.from({ length: count }, (_, t) => minutes([1, baseline, t % 2 === 0 ? candidate : 2 * baseline - candidate]))
			.flat()
			.map((minute, t) => ({ ...minute, startMs: noonMs + t * minuteMs }));

	test('better in every minute passes after seven of them, and not before', () => {
		expect(by(minutes([6, 460, 450])).verdict).toEqual({ outcome: 'undecided', cause: 'over-limit' });
		const result = by(minutes([7, 460, 450]));
		expect(result.verdict).toEqual({ outcome: 'pass' });
		expect(result.baselineBreach).toMatchObject({ limit: 400, side: 'above', baseline: { value: 460, samples: 5 } });
		expect(result.sentence).toBe(
			'latency p99 was 450 ms on average in 5 of the last 5 minutes, above 400 ms; the baseline breaks this limit too (460 ms) and the candidate is proved better than it, so this limit does not condemn it.'
		);
	});

	test('better and worse by turns, or equal, is nothing proved', () => {
		expect(by(byTurns(40, 460, 440)).verdict).toEqual({ outcome: 'undecided', cause: 'over-limit' });
		expect(by(minutes([40, 460, 460])).verdict).toEqual({ outcome: 'undecided', cause: 'over-limit' });
	});

	test('worse in every minute is condemned, and so is what turns worse late', () => {
		expect(by(minutes([8, 460, 480])).verdict).toEqual({ outcome: 'fail' });
		expect(by(minutes([30, 460, 440], [3, 460, 900])).verdict.outcome).toBe('undecided');
		expect(by(minutes([30, 460, 440], [15, 460, 900])).verdict).toEqual({ outcome: 'fail' });
	});

	test('a baseline that keeps its limit excuses nobody, nor does one beyond it in too few minutes', () => {
		expect(by(minutes([10, 390, 410])).verdict).toEqual({ outcome: 'fail' });
		expect(by(minutes([8, 390, 450], [2, 460, 450])).verdict).toEqual({ outcome: 'fail' });
	});

	test('nor does it excuse what is beyond a limit beside it', () => {
		const strict = { limits: { max: 400, maxRatio: 0.9 } };
		expect(by(minutes([10, 460, 450]), strict).verdict).toEqual({ outcome: 'fail' });
		expect(by(minutes([10, 520, 450]), strict).verdict).toEqual({ outcome: 'pass' });
	});

	test('a least value is excused in the other direction, and only the limit that production breaks', () => {
		const least = { limits: { min: 400, max: 900 } };
		expect(by(minutes([10, 360, 380]), least).verdict).toEqual({ outcome: 'pass' });
		expect(by(minutes([10, 360, 340]), least).verdict).toEqual({ outcome: 'fail' });
		expect(by(minutes([10, 360, 950]), least).verdict).toEqual({ outcome: 'fail' });
	});

	test('alone at 100 % it is held against what production was', () => {
		const final = (count: number, value: number) => minutes([10, 460, 450], [count, undefined, value]);
		expect(by(final(10, 450)).verdict).toEqual({ outcome: 'pass' });
		expect(by(final(15, 600)).verdict).toEqual({ outcome: 'fail' });
		expect(by(minutes([10, undefined, 450])).verdict).toEqual({ outcome: 'fail' });
	});

	test('min-samples and no data stay what they are', () => {
		expect(by(minutes([7, 460, 450]), { minSamples: 20 }).verdict).toEqual({
			outcome: 'undecided',
			cause: 'not-proved'
		});
		expect(by([]).verdict).toEqual({ outcome: 'undecided', cause: 'no-data' });
	});
});

describe('numbers of a file', () => {
	const gate: FileGate = {
		kind: 'file',
		name: 'gap',
		onFail: 'rollback',
		reportOnly: false,
		minSamples: 1,
		path: 'gap.json',
		candidate: 'candidate',
		limits: { max: 0.05 }
	};
	const by = (candidate: number, baseline?: number, limits: FileGate['limits'] = gate.limits) =>
		judgeNumbers({ ...gate, limits }, { candidate, ...(baseline !== undefined && { baseline }) }).verdict;

	test.each([
		['better', 0.06, 0.07, { outcome: 'pass' }],
		['equal', 0.07, 0.07, { outcome: 'undecided', cause: 'over-limit' }],
		['worse', 0.08, 0.07, { outcome: 'fail' }],
		['beside a sound one', 0.06, 0.05, { outcome: 'fail' }],
		['beside nothing', 0.06, undefined, { outcome: 'fail' }]
	] as const)('%s', (_, candidate, baseline, verdict) => {
		expect(by(candidate, baseline)).toEqual(verdict);
	});

	test('other limits hold all the same', () => {
		expect(by(0.06, 0.07, { max: 0.05, maxDecrease: 0.001 })).toEqual({ outcome: 'fail' });
		expect(by(-1, 0.07, { max: 0.05, min: 0 })).toEqual({ outcome: 'fail' });
	});
});

describe('what production breaks before anything serves beside it', () => {
	const alone = (gate: Parameters<typeof kindOf>[0], measured: Measurement) =>
		kindOf(gate).breach(gate, measured, { alpha: 0.05, noise: calm });

	test('is proved as a candidate would be condemned', () => {
		expect(alone(shareGate(max), counts(halves(180, 0.06, 0.06)))).toMatchObject({
			limit: 0.05,
			baseline: { value: 0.06, samples: 1_800_000 },
			minutes: 180
		});
		expect(alone(shareGate(max), counts(halves(180, 0.0499, 0.0499)))).toBeUndefined();
		expect(alone(shareGate(), counts(halves(180, 0.06, 0.06)))).toBeUndefined();
	});

	test('an outage that is over is none', () => {
		const hours = [...halves(60, 0.01, 0.01), ...halves(10, 0.3, 0.3, 60), ...halves(110, 0.01, 0.01, 70)];
		expect(alone(shareGate(max), counts(hours))).toBeUndefined();
	});

	test('of a threshold it is the last minutes', () => {
		const at = (...values: readonly number[]): Measurement => ({
			kind: 'values',
			minutes: values.map((baseline, t) => ({ startMs: noonMs + t * minuteMs, baseline, candidate: baseline }))
		});
		expect(alone(thresholdGate(), at(300, 450, 450, 300, 470))).toMatchObject({
			limit: 400,
			baseline: { samples: 3 },
			minutes: 5
		});
		expect(alone(thresholdGate(), at(450, 450, 450, 300, 300, 300, 300))).toBeUndefined();
	});
});

test('whatever the counts: proved better is never condemned by the limit, proved worse always, nothing without data passes', () => {
	const seen = { better: 0, open: 0, worse: 0, keeps: 0 };
	const share = fc.integer({ min: 0, max: 60 }).map(percent => percent / 400);
	const run = fc.tuple(share, fc.constantFrom(0, 0.5, 0.8, 0.95, 1, 1, 1.1, 1.3, 3), fc.integer({ min: 1, max: 40 }));
	const requests = fc.constantFrom([10_000, 10_000], [18_000, 2000], [0, 5000], [5000, 0]);
	fc.assert(
		fc.property(fc.array(fc.tuple(run, requests), { minLength: 1, maxLength: 3 }), runs => {
			const steps = runs.map(([[baseline, ratio, length], [ofBaseline = 0, ofCandidate = 0]], step) =>
				countMinutes(
					length,
					{
						requests: [ofBaseline, ofCandidate],
						bad: [Math.round(ofBaseline * baseline), Math.round(ofCandidate * Math.min(1, baseline * ratio))]
					},
					100 * step
				)
			);
			const { verdict, baselineBreach, sentence } = judged(steps);
			const byLimit = verdict.outcome === 'fail' && sentence.includes('proved above the limit');
			const candidate = baselineBreach?.candidate;
			if (candidate !== undefined) seen[candidate]++;
			if (candidate === 'better') expect(byLimit).toBe(false);
			if (candidate === 'worse') expect(verdict).toEqual({ outcome: 'fail' });
			if (candidate === 'open') expect(verdict.outcome).not.toBe('pass');
			const both = steps
				.slice(0, 2)
				.some(minutes => minutes.some(one => one.baseline.requests * one.candidate.requests > 0));
			if (!both) expect(verdict.outcome).not.toBe('pass');
		}),
		{ numRuns: 300, seed: 20_261_128 }
	);
	expect(Math.min(...Object.values(seen))).toBeGreaterThan(3);
});
