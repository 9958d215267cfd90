import { describe, expect, test } from '@jest/globals';
import type { Measurement } from '../../src/gates/measurement.ts';
import { judgeThreshold } from '../../src/gates/threshold.ts';
import { minuteMs, noonMs, thresholdGate } from './builders.ts';

/** The candidate's values minute by minute, `undefined` where nothing was published; the baseline is steady. */
function values(candidate: readonly (number | undefined)[], baseline: number | undefined = 200): Measurement {
	return {
		kind: 'values',
		minutes: candidate.map((value, t) => ({
			startMs: noonMs + t * minuteMs,
			...(baseline !== undefined && { baseline }),
			...(value !== undefined && { candidate: value })
		}))
	};
}

const outcome = (candidate: readonly (number | undefined)[], change: Parameters<typeof thresholdGate>[0] = {}) =>
	judgeThreshold(thresholdGate(change), values(candidate)).verdict.outcome;

describe('breaches', () => {
	test('3 of 5: three of the last five minutes beyond the limit fail', () => {
		expect(outcome([500, 300, 500, 300, 500])).toBe('fail');
		expect(outcome([500, 300, 500, 300, 300])).toBe('pass');
	});

	test('three at once fail before five minutes are there', () => {
		expect(outcome([500, 500])).toBe('undecided');
		expect(outcome([500, 500, 500])).toBe('fail');
	});

	test('what was long ago is forgotten', () => {
		expect(outcome([500, 500, 300, 300, 300, 300, 300])).toBe('pass');
	});

	test('a minute without a value neither counts nor clears', () => {
		expect(outcome([500, undefined, 500, undefined, undefined, undefined, 500])).toBe('fail');
	});

	test('at the limit is not beyond it', () => expect(outcome([400, 400, 400])).toBe('pass'));

	test('the row says how often and by what', () => {
		const calm = judgeThreshold(thresholdGate(), values([500, 300, 300, 300, 500]));
		expect(calm.sentence).toBe('latency p99 is 380 ms on average; 2 of the last 5 minutes were above 400 ms.');
		expect(calm.candidate).toEqual({ value: 380, samples: 5 });
	});

	test('the average is of the minutes in which something was published', () => {
		const result = judgeThreshold(thresholdGate(), values([500, undefined, 300, 300], 200));
		expect(result).toMatchObject({ candidate: { samples: 3 }, baseline: { value: 200, samples: 4 } });
		expect(result.candidate?.value).toBeCloseTo(366.7, 1);
	});

	test('too few minutes are told as they are, however many are beyond', () => {
		const result = judgeThreshold(thresholdGate({ minSamples: 5 }), values([300, 500, 500, 500]));
		expect(result.sentence).toBe('latency p99 is 450 ms on average; 3 of the last 4 minutes were above 400 ms.');
		expect(judgeThreshold(thresholdGate({ minSamples: 4 }), values([300, 500, 500, 500]))).toMatchObject({
			verdict: { outcome: 'fail' },
			sentence: 'latency p99 was 500 ms on average in 3 of the last 4 minutes, above 400 ms.'
		});
	});

	test('the last minute beyond a limit says which it was', () => {
		const gate = thresholdGate({ limits: { min: 100, max: 400 } });
		expect(judgeThreshold(gate, values([500, 300, 50])).sentence).toMatch(/2 of the last 3 minutes were below 100 ms/);
		expect(judgeThreshold(gate, values([50, 300, 500])).sentence).toMatch(/2 of the last 3 minutes were above 400 ms/);
	});

	test('a baseline that breaks the limit too is told only of a candidate beyond it', () => {
		const ill = judgeThreshold(thresholdGate(), values([300, 300, 300, 500], 460));
		expect(ill.sentence).toBe('latency p99 is 350 ms on average; 1 of the last 4 minutes were above 400 ms.');
		expect(ill.baselineBreach?.candidate).toBe('keeps');
	});

	test('what is told of a failed gate is beyond its limit: the minutes that failed it, not those around', () => {
		const result = judgeThreshold(thresholdGate(), values([300, 300, 500, 300, 540, 300, 580]));
		expect(result.sentence).toBe('latency p99 was 540 ms on average in 3 of the last 5 minutes, above 400 ms.');
		expect(result.candidate).toEqual({ value: 540, samples: 3 });
		expect(result.baseline).toEqual({ value: 200, samples: 3 });
	});
});

describe('against the baseline', () => {
	test('an increase and a ratio are held against the same minute', () => {
		expect(outcome([260, 260, 260], { limits: { maxIncrease: 50 } })).toBe('fail');
		expect(outcome([260, 260, 260], { limits: { maxIncrease: 60 } })).toBe('pass');
		expect(outcome([260, 260, 260], { limits: { maxRatio: 1.2 } })).toBe('fail');
		expect(outcome([160, 160, 160], { limits: { minRatio: 0.95 } })).toBe('fail');
	});

	test('a minute without the baseline is not measured', () => {
		const { verdict } = judgeThreshold(thresholdGate({ limits: { maxRatio: 1.2 } }), {
			kind: 'values',
			minutes: Array.from({ length: 9 }, (_, t) => ({ startMs: noonMs + t * minuteMs, candidate: 900 }))
		});
		expect(verdict).toEqual({ outcome: 'undecided', cause: 'no-data' });
	});

	test('its own breach fails nobody', () => {
		const { verdict } = judgeThreshold(thresholdGate(), values([300, 300, 300], 900));
		expect(verdict.outcome).toBe('pass');
	});
});

test('nothing published is no data, and min-samples asks for more minutes', () => {
	expect(judgeThreshold(thresholdGate(), values([undefined, undefined])).verdict).toEqual({
		outcome: 'undecided',
		cause: 'no-data'
	});
	expect(judgeThreshold(thresholdGate(), undefined).verdict.outcome).toBe('undecided');
	expect(outcome([500, 500, 500], { minSamples: 4 })).toBe('undecided');
});
