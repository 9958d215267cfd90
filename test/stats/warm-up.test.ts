import { describe, expect, test } from '@jest/globals';
import type { PairedMinute } from '../../src/stats/paired-minute.ts';
import { ratioTest } from '../../src/stats/ratio-test.ts';
import { coldMinutes, warmUpMinutes } from '../../src/stats/warm-up.ts';
import { minutesOf, usual } from './builders.ts';

const scaled = (times: number) => (minute: PairedMinute) => ({
	baselineRequests: minute.baselineRequests * times,
	baselineBad: minute.baselineBad * times,
	candidateRequests: minute.candidateRequests * times,
	candidateBad: minute.candidateBad * times
});
const big = { baselineRequests: 5700, baselineBad: 57, candidateRequests: 300, candidateBad: 3 };
const step = (cold: number, times: number) => [
	...minutesOf(cold, { ...big, candidateBad: 3 * times }),
	...minutesOf(12 - cold, big)
];

describe('a cold start', () => {
	test.each([
		[1, 1],
		[2, 1],
		[3, 1],
		[3, 10]
	])('of %d minutes at 3 x condemns nobody, however often it is looked at (traffic x %d)', (cold, traffic) => {
		const minutes = step(cold, 3).map(scaled(traffic));
		for (let t = 1; t <= minutes.length; t++) expect(ratioTest(minutes.slice(0, t), usual).verdict).not.toBe('worse');
	});

	test('is told', () => {
		expect(coldMinutes(step(3, 3))).toBe(3);
		expect(coldMinutes(step(2, 4))).toBe(2);
		expect(coldMinutes(step(0, 1))).toBe(0);
		expect(coldMinutes(step(0, 1).slice(0, 4))).toBe(0);
	});

	test('a fault of five times and more counts at once', () => {
		expect(ratioTest(minutesOf(3, { ...big, candidateBad: 15 }), usual).verdict).toBe('worse');
		expect(ratioTest(minutesOf(2, { ...big, candidateBad: 30 }), usual).verdict).toBe('worse');
	});
});

describe('how long a start takes', () => {
	const large = { baselineRequests: 57_000, baselineBad: 570, candidateRequests: 3000, candidateBad: 30 };

	test('is three minutes as long as nothing is known', () => expect(warmUpMinutes([])).toBe(3));

	test('is learnt from earlier steps', () => {
		expect(warmUpMinutes([minutesOf(10, large)])).toBe(0);
		const cold = [...minutesOf(2, { ...large, candidateBad: 90 }), ...minutesOf(8, large)];
		expect(warmUpMinutes([cold])).toBe(2);
	});
});
