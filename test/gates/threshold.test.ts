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
