import { describe, expect, test } from '@jest/globals';
import type { TrafficSpan } from '../../src/rollout/record.ts';
import { stepWindows, windowsBefore } from '../../src/rollout/windows.ts';

const minuteMs = 60_000;
const noonMs = Date.UTC(2025, 2, 14, 12);
const at = (minutes: number) => noonMs + minutes * minuteMs;

function span(step: TrafficSpan['step'], fromMinute: number, toMinute?: number): TrafficSpan {
	return { step, traffic: 0.1, startMs: at(fromMinute), ...(toMinute !== undefined && { endMs: at(toMinute) }) };
}

/** In minutes since noon. */
function windows(spans: readonly TrafficSpan[], nowMinute: number, scheduled = 3) {
	return stepWindows(spans, scheduled, at(nowMinute)).map(step =>
		step.map(({ startMs, endMs }) => [(startMs - noonMs) / minuteMs, (endMs - noonMs) / minuteMs])
	);
}

describe('the minutes of each step', () => {
	test('are whole, constant in share, and at least two minutes old', () => {
		expect(windows([span(0, 0.4, 10.7)], 30)).toEqual([[[1, 10]]]);
		expect(windows([span(0, 0.4)], 8.5)).toEqual([[[1, 6]]]);
		expect(windows([span(0, 0.4)], 3.9)).toEqual([[]]);
		expect(windows([], 30)).toEqual([]);
	});

	test('a step that was interrupted remains one step', () => {
		expect(windows([span(0, 0, 10), span(1, 11, 14), span(1, 40)], 60)).toEqual([
			[[0, 10]],
			[
				[11, 14],
				[40, 58]
			]
		]);
	});

	test('the final bake has its own place, after steps that were passed over', () => {
		expect(windows([span(0, 0, 5), span('final', 6)], 20)).toEqual([[[0, 5]], [], [], [[6, 18]]]);
	});
});

describe('what a candidate that serves alone is held against', () => {
	const hour = 60;
	/** Of a rollout that began at 12:00:30 and whose candidate serves alone since 15:20:30, in minutes since noon. */
	const windowsFor = (finalBakeMinutes: number) => {
		const windows = windowsBefore(at(0.5), at(200.5), finalBakeMinutes * minuteMs);
		return [windows.recent, windows.dayBefore].map(({ startMs, endMs }) => [
			(startMs - noonMs) / minuteMs,
			(endMs - noonMs) / minuteMs
		]);
	};

	test('the three hours before the rollout, whatever comes later', () => {
		expect(windowsFor(10)[0]).toEqual([-3 * hour, 0]);
		expect(windowsFor(300)[0]).toEqual([-3 * hour, 0]);
	});

	test('the final bake’s own time of the day before, with half an hour on both sides', () => {
		const same = 200 - 24 * hour;
		expect(windowsFor(10)[1]).toEqual([same - 30, same + 10 + 30]);
		expect(windowsFor(180)[1]).toEqual([same - 30, same + 180 + 30]);
	});

	test('four hours of it at most', () => {
		const same = 200 - 24 * hour;
		expect(windowsFor(181)[1]).toEqual([same - 30, same + 180 + 30]);
		expect(windowsFor(600)[1]).toEqual([same - 30, same + 180 + 30]);
	});
});
