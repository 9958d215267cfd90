import { describe, expect, test } from '@jest/globals';
import type { Judged } from '../../src/gates/kind.ts';
import type { BaselineBefore, CountMinute } from '../../src/gates/measurement.ts';
import { compareShares, judgeShareGate, shareBreach } from '../../src/gates/share.ts';
import type { ShareTest } from '../../src/gates/share-test.ts';
import { countMinutes, counts, shareGate } from './builders.ts';

const calm = {
	usual: 0.01,
	early: 0.05,
	past: { level: Math.log(0.01), likely: [{ model: 0, chance: 1, variance: 0.001 }] }
};

/** The gate's row after these steps of a schedule of three. */
function judged(
	steps: readonly (readonly CountMinute[])[],
	change: Parameters<typeof shareGate>[0] = {},
	before?: BaselineBefore
): Judged {
	return judgeShareGate(shareGate(change), steps.map(counts), { alpha: 0.05, steps: 3, noise: calm, before });
}

describe('one step', () => {
	test('a candidate with five times the errors fails, and the row says why', () => {
		const result = judged([countMinutes(10, { bad: [9, 5] })]);
		expect(result.verdict).toEqual({ outcome: 'fail' });
		expect(result.candidate).toEqual({ value: 0.05, samples: 1000, bad: 50 });
		expect(result.baseline).toEqual({ value: 0.01, samples: 9000, bad: 90 });
		expect(result.comparison?.low).toBeGreaterThan(1);
		expect(result.sentence).toMatch(
			/^error-rate is 5 % on the candidate and 1 % on the baseline: proved worse than the baseline \(at least [\d.]+ x\), and 2 x is not ruled out\.$/
		);
	});

	test('an equal candidate passes once there are enough bad requests, and not before five minutes', () => {
		const much = { requests: [9000, 1000], bad: [90, 10] } as const;
		expect(judged([countMinutes(4, much)]).verdict).toEqual({ outcome: 'undecided', cause: 'not-proved' });
		const result = judged([countMinutes(12, much)]);
		expect(result.verdict).toEqual({ outcome: 'pass' });
		expect(result.comparison?.high).toBeLessThan(2);
		expect(result.sentence).toContain('proved below 2 x the baseline');
	});

	test('in between the row tells how long it will take', () => {
		const result = judged([countMinutes(10)]);
		expect(result.verdict).toEqual({ outcome: 'undecided', cause: 'not-proved' });
		expect(result.sentence).toContain('so far neither proved worse nor proved below 2 x');
		const left = result.minutesToVerdict ?? Number.NaN;
		expect(judged([countMinutes(3)]).minutesToVerdict).toBeGreaterThan(60);
		expect(judged([countMinutes(10 + left)]).verdict).toEqual({ outcome: 'pass' });
		expect(judged([countMinutes(9 + Math.floor(left / 2))]).verdict.outcome).toBe('undecided');
	});

	test('a surge that hits both variants fails nobody', () => {
		const surge = countMinutes(20, { bad: [180, 20] }, 10);
		const result = judged([[...countMinutes(10), ...surge]]);
		expect(result.verdict).toEqual({ outcome: 'pass' });
	});

	test('traffic that moves to the candidate while errors rise in both is no fault of its own', () => {
		const before = countMinutes(10, { requests: [950, 50], bad: [5, 0] });
		const after = countMinutes(10, { requests: [500, 500], bad: [25, 25] }, 10);
		expect(judged([[...before, ...after]]).verdict.outcome).not.toBe('fail');
	});

	test('a breach of the baseline alone does not fail the candidate', () => {
		expect(judged([countMinutes(20, { bad: [90, 1] })]).verdict).toEqual({ outcome: 'pass' });
	});

	test('a candidate that fails every request is rolled back in its first minute', () => {
		expect(judged([countMinutes(1, { requests: [990, 10], bad: [1, 10] })]).verdict).toEqual({ outcome: 'fail' });
	});

	test('noise is told where there is some', () => {
		const wild = Array.from({ length: 20 }, (_, t) => countMinutes(1, { bad: [9, t % 4 === 0 ? 8 : 0] }, t)).flat();
		expect(judged([wild]).noiseFactor).toBeGreaterThan(1.5);
		expect(judged([countMinutes(20)]).noiseFactor).toBeLessThan(1.5);
	});

	test('below min-samples there is no verdict, however bad it looks', () => {
		const result = judged([countMinutes(3, { bad: [9, 50] })], { minSamples: 500 });
		expect(result.verdict).toEqual({ outcome: 'undecided', cause: 'not-proved' });
		expect(result.sentence).toContain('no verdict before the candidate has had 500 requests (300 so far');
		expect(judged([countMinutes(5, { bad: [9, 50] })], { minSamples: 500 }).verdict).toEqual({ outcome: 'fail' });
	});
});

describe('no data', () => {
	const nothing = { outcome: 'undecided', cause: 'no-data' };

	test('is never a pass', () => {
		expect(judged([]).verdict).toEqual(nothing);
		expect(judged([[]]).verdict).toEqual(nothing);
		const silent = judged([countMinutes(30, { requests: [900, 0], bad: [9, 0] })]);
		expect(silent.verdict).toEqual(nothing);
		expect(silent.sentence).toBe('error-rate: the candidate has had no requests.');
	});

	test('a step that has just begun shows the numbers of the last one and proves nothing yet', () => {
		const much = countMinutes(12, { requests: [9000, 1000], bad: [90, 10] });
		const result = judged([much, []]);
		expect(result.verdict).toEqual(nothing);
		expect(result.candidate?.samples).toBe(12_000);
		expect(result.sentence).toContain('the present step has no complete minute yet');
	});

	test('an outage and a gap are told as what they are', () => {
		const context = { alpha: 0.05, steps: 3, noise: calm };
		const gone = judgeShareGate(
			shareGate(),
			[{ kind: 'none', gap: { why: 'outage', sentence: 'CloudWatch did not answer: timeout' } }],
			context
		);
		expect(gone.verdict).toEqual({ outcome: 'undecided', cause: 'outage' });
		expect(gone.sentence).toBe('error-rate: CloudWatch did not answer: timeout');
	});
});

describe('several steps', () => {
	const fine = countMinutes(10);
	const worse = countMinutes(8, { bad: [9, 3] });

	test('evidence against the candidate adds up', () => {
		const once = judged([fine, fine, countMinutes(2, { bad: [9, 3] }, 30)]);
		const before = judged([worse, worse, countMinutes(2, { bad: [9, 3] }, 30)]);
		expect(once.verdict.outcome).toBe('undecided');
		expect(before.verdict).toEqual({ outcome: 'fail' });
	});

	test('what failed in an earlier step is shown with its own numbers and its time', () => {
		const bad = countMinutes(15, { bad: [9, 6] });
		const result = judged([bad, countMinutes(5, { bad: [9, 1] }, 20)]);
		expect(result.verdict).toEqual({ outcome: 'fail' });
		expect(result.candidate?.value).toBe(0.06);
		expect(result.sentence).toContain(
			'error-rate was 6 % on the candidate and 1 % on the baseline between 12:00 and 12:15 UTC'
		);
		expect(result.comparison?.estimate).toBeGreaterThanOrEqual(result.comparison?.low ?? Number.NaN);
	});

	test('a fault that begins late in a long step is found and dated', () => {
		const late = [...countMinutes(60), ...countMinutes(12, { bad: [9, 5] }, 60)];
		const result = judged([late]);
		expect(result.verdict).toEqual({ outcome: 'fail' });
		expect(result.sentence).toContain('between 13:00 and 13:12 UTC');
		expect(result.candidate?.value).toBe(0.05);
	});

	test('each step proves for itself that the candidate is fine', () => {
		const much = countMinutes(12, { requests: [9000, 1000], bad: [90, 10] });
		expect(judged([much]).verdict).toEqual({ outcome: 'pass' });
		expect(judged([much, countMinutes(3, {}, 20)]).verdict.outcome).toBe('undecided');
	});

	test('a step that was passed over counts for nothing', () => {
		const much = countMinutes(12, { requests: [9000, 1000], bad: [90, 10] });
		const [skipped, kept] = [judged([[], [], much]), judged([fine, fine, much])];
		expect(skipped.verdict).toEqual(kept.verdict);
		expect(skipped.comparison?.high).toBeCloseTo(kept.comparison?.high ?? Number.NaN, 1);
		const worseAtLast = countMinutes(10, { bad: [9, 5] });
		expect(judged([[], [], worseAtLast]).verdict).toEqual({ outcome: 'fail' });
	});

	test('in the final bake, without a baseline, the proof of the last step stands', () => {
		const much = countMinutes(12, { requests: [5000, 5000], bad: [50, 50] });
		const alone = countMinutes(10, { requests: [0, 10_000], bad: [0, 100] }, 20);
		const result = judged([fine, fine, much, alone]);
		expect(result.verdict).toEqual({ outcome: 'pass' });
		expect(result.series).toHaveLength(42);
		expect(judged([much, [], [], alone]).verdict).toEqual({ outcome: 'pass' });
	});

	test('in the final bake what the baseline showed in the hours before is usual too', () => {
		const alone = countMinutes(20, { requests: [0, 10_000], bad: [0, 300] }, 60);
		const hours = (bad: number) => countMinutes(180, { requests: [10_000, 0], bad: [bad, 0] }, -180);
		const restless = [...hours(50).slice(90), ...hours(400).slice(90)];
		const outcomes = [[], hours(100), restless].map(minutes => {
			const before = { recent: counts(minutes), dayBefore: counts([]) };
			return judged([fine, fine, fine, alone], {}, before).verdict.outcome;
		});
		expect(outcomes).toEqual(['fail', 'fail', 'undecided']);
	});

	test('a fault that begins late in the final bake is shown by its own minutes', () => {
		const alone = (count: number, bad: number, from: number) =>
			countMinutes(count, { requests: [0, 10_000], bad: [0, bad] }, from);
		const result = judged([fine, fine, fine, [...alone(40, 100, 60), ...alone(10, 500, 100)]]);
		expect(result.verdict.outcome).toBe('fail');
		expect(result.candidate?.value).toBeCloseTo(0.05);
		expect(result.sentence).toMatch(/was 5 % on the candidate between 13:40 and 13:50 UTC: proved worse than/);
	});

	test('and so is what it showed at the same hour of the day before, up to twice as much', () => {
		const outcome = (bad: number, dayBefore: number) => {
			const alone = countMinutes(20, { requests: [0, 10_000], bad: [0, bad] }, 60);
			const day = countMinutes(60, { requests: [10_000, 0], bad: [dayBefore, 0] }, -24 * 60);
			return judged([fine, fine, fine, alone], {}, { recent: counts([]), dayBefore: counts(day) }).verdict.outcome;
		};
		expect([outcome(300, 100), outcome(300, 300), outcome(900, 900)]).toEqual(['fail', 'undecided', 'fail']);
	});
});

describe('floor', () => {
	test('rare errors pass by the floor where a ratio would take for ever', () => {
		const quiet = countMinutes(40, { requests: [9000, 1000], bad: [0, 0] });
		expect(judged([quiet], { floor: 0 }).verdict.outcome).toBe('undecided');
		const result = judged([quiet]);
		expect(result.verdict).toEqual({ outcome: 'pass' });
		expect(result.sentence).toContain('proved below 0.1 %, under which it does not matter');
	});

	test('many times a share below the floor fails nobody', () => {
		const rare = countMinutes(200, { requests: [90_000, 10_000], bad: [1, 3] });
		expect(judged([rare], { floor: 0 }).verdict).toEqual({ outcome: 'fail' });
		expect(judged([rare]).verdict).toEqual({ outcome: 'pass' });
	});
});

describe('max', () => {
	const both = countMinutes(30, { bad: [36, 4] });

	test('condemns a candidate that breaks it alone, whatever its ratio', () => {
		const alone = countMinutes(60, { requests: [9000, 1000], bad: [81, 12] });
		expect(judged([alone]).verdict.outcome).not.toBe('fail');
		const result = judged([alone], { max: 0.01 });
		expect(result.verdict).toEqual({ outcome: 'fail' });
		expect(result.sentence).toContain('proved above the limit of 1 %.');
		expect(result.baselineBreach).toBeUndefined();
	});

	test('a share at the limit is no breach', () => {
		expect(judged([countMinutes(60)], { max: 0.01 }).verdict.outcome).not.toBe('fail');
		expect(judged([both], { max: 1 }).verdict.outcome).not.toBe('fail');
	});

	test('seen above it a candidate does not pass, even if the baseline is no better', () => {
		const much = countMinutes(12, { requests: [9000, 1000], bad: [99, 11] });
		expect(judged([much]).verdict).toEqual({ outcome: 'pass' });
		const result = judged([much], { max: 0.0105 });
		expect(result.verdict).toEqual({ outcome: 'undecided', cause: 'not-proved' });
		expect(result.sentence).toContain('proved below 2 x the baseline, but seen above the limit of 1.05 %.');
		expect(judged([much], { max: 0.012 }).verdict).toEqual({ outcome: 'pass' });
	});

	test('watches in the final bake too', () => {
		const alone = countMinutes(10, { requests: [0, 1000], bad: [0, 50] }, 20);
		const result = judged([countMinutes(5), countMinutes(5), countMinutes(5), alone], { max: 0.02 });
		expect(result.verdict).toEqual({ outcome: 'fail' });
		expect(result.candidate?.value).toBe(0.05);
		expect(result.comparison).toBeUndefined();
	});
});

test('before the candidate has a request in a new step, the row shows the step before', () => {
	const result = judged([countMinutes(12), countMinutes(3, { requests: [900, 0], bad: [9, 0] }, 20)]);
	expect(result.candidate).toMatchObject({ samples: 1200, bad: 12 });
});

describe('estimate and interval do not contradict the verdict, nor each other', () => {
	/** The estimate of these minutes is 1. */
	const shown = (
		whole: boolean,
		outcome: ShareTest['outcome'],
		low: number,
		high: number,
		minutes = countMinutes(10)
	) => compareShares({ outcome, low, high, noiseFactor: 1, coldMinutes: 0, shown: { minutes, whole } });

	test.each([
		['open', true, 0.5, 1.9, { estimate: 1, low: 0.5, high: 1.9 }],
		['below-ratio', true, 0.5, 0.8, { estimate: 0.8, low: 0.5, high: 0.8 }],
		['open', true, 1.1, 1.9, { estimate: 1, low: 1, high: 1.9 }],
		['worse', true, 0.9, 3, { estimate: 1, low: 0.9, high: 3 }],
		['worse', true, 1.2, 3, { estimate: 1.2, low: 1.2, high: 3 }],
		['worse', true, 0.9, 0.95, { estimate: 0.95, low: 0.9, high: 0.95 }],
		['worse', false, 1.2, 3, { estimate: 1.2, low: 1.2 }],
		['suddenly-worse', false, 3, 9, { estimate: 3, low: 3 }],
		['suddenly-worse', false, 0.5, 9, { estimate: 1, low: 0.5 }]
	] as const)('%s, whole step %p, between %d and %d: %j', (outcome, whole, low, high, comparison) => {
		expect(shown(whole, outcome, low, high)).toEqual({ as: 'ratio', ...comparison });
	});

	test('there is none of a candidate that was held against the past, or that nothing was seen beside', () => {
		expect(shown(true, 'worse-than-past', 0.5, 1.9)).toBeUndefined();
		expect(shown(true, 'open', 0.5, 1.9, [])).toBeUndefined();
	});
});

test('what was not counted breaks no limit', () => {
	const gap = { why: 'missing', sentence: 'nothing' } as const;
	const breach = (max?: number) =>
		shareBreach(shareGate({ ...(max !== undefined && { max }) }), { kind: 'none', gap }, { alpha: 0.05, noise: calm });
	expect([breach(0.01), breach()]).toEqual([undefined, undefined]);
});
