import { describe, expect, test } from '@jest/globals';
import type { PairedMinute } from '../../src/stats/paired-minute.ts';
import { ratioEvidences } from '../../src/stats/ratio-evidence.ts';
import { ratioTest } from '../../src/stats/ratio-test.ts';
import { coldMinutes, forgivenRatio, warmUpMinutes } from '../../src/stats/warm-up.ts';
import { minutesOf, usual } from './builders.ts';

/** Minutes at equal traffic with so many bad requests of the candidate and none of the baseline, or, below 0, the reverse. */
const onlyOf = (bad: readonly number[]): readonly PairedMinute[] =>
	bad.flatMap(count => evenly(1, Math.max(0, count), Math.max(0, -count)));
const evenly = (count: number, candidateBad: number, baselineBad: number) =>
	minutesOf(count, { baselineRequests: 1000, baselineBad, candidateRequests: 1000, candidateBad });
/** After these a bad request of the candidate speaks by 4/3 for a minute twice as bad, one of the baseline by 3/2 against it. */
const alike = evenly(3, 4, 4);

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

	test.each([
		[0, [0, 0, 0]],
		[0, [8, 0, 0]],
		[1, [9, 0, 0]],
		[2, [0, 9, 0]],
		[2, [5, 5, 0]],
		[3, [0, 0, 9]],
		[1, [20, -3, 3]],
		[3, [20, -3, 9]]
	])('is of %d minutes where they say by ten to one that they were twice as bad: %j', (cold, first) => {
		expect(coldMinutes([...onlyOf(first), ...alike])).toBe(cold);
	});

	test('is held against what the candidate is like later, be that twice as bad as the baseline', () => {
		const twice = [...evenly(2, 2, 1), ...evenly(1, 1, 0)];
		expect(coldMinutes([...onlyOf([12, 0, 0]), ...twice])).toBe(0);
		expect(coldMinutes([...onlyOf([13, 0, 0]), ...twice])).toBe(1);
	});

	test('is not told before three minutes have followed', () => {
		expect(coldMinutes([...onlyOf([40, 0, 0]), ...alike.slice(1)])).toBe(0);
		expect(coldMinutes([...onlyOf([40, 0, 0]), ...alike])).toBe(1);
	});

	test('a fault of five times and more counts at once', () => {
		expect(ratioTest(minutesOf(3, { ...big, candidateBad: 15 }), usual).verdict).toBe('worse');
		expect(ratioTest(minutesOf(2, { ...big, candidateBad: 30 }), usual).verdict).toBe('worse');
	});
});

describe('how long a start takes', () => {
	const large = { baselineRequests: 57_000, baselineBad: 570, candidateRequests: 3000, candidateBad: 30 };

	test('is three minutes as long as nothing is known', () => expect(warmUpMinutes([])).toBe(3));

	test.each([
		[3, [0, 0, 0]],
		[3, [-9, -9, -5]],
		[2, [-5, -5, -6]],
		[1, [-5, -6, -6]],
		[0, [-6, -6, -6]]
	])('is %d minutes where those after it were like later ones by ten to one: %j', (minutes, first) => {
		expect(warmUpMinutes([[...onlyOf(first), ...alike]])).toBe(minutes);
	});

	test('adds up what several steps say', () => {
		const step = [...onlyOf([-3, -3, -3]), ...alike];
		expect(warmUpMinutes([step])).toBe(3);
		expect(warmUpMinutes([step, step])).toBe(0);
	});

	test('is learnt from earlier steps', () => {
		expect(warmUpMinutes([minutesOf(10, large)])).toBe(0);
		const cold = [...minutesOf(2, { ...large, candidateBad: 90 }), ...minutesOf(8, large)];
		expect(warmUpMinutes([cold])).toBe(2);
	});
});

describe('a start that is worse, but not five times', () => {
	test.each([
		[0, 2.5],
		[7, 2.5],
		[9, 2.75],
		[12, 3],
		[17, 3.25],
		[34, 3.75],
		[52, 4],
		[1e6, 4]
	])('with %d bad requests a minute of a candidate that is fine is forgiven below %d times', (expectedBad, times) => {
		expect(forgivenRatio(expectedBad, false)).toBe(times);
	});

	test('is forgiven below four times where an earlier step was cold, whatever the traffic', () => {
		for (const expectedBad of [0, 3, 1e6]) expect(forgivenRatio(expectedBad, true)).toBe(4);
	});

	const ofSteps = (...steps: readonly (readonly PairedMinute[])[]) =>
		ratioEvidences(steps, usual).at(-1)?.worse(1) ?? Number.NaN;
	const enough = -Math.log(0.05 / 3);

	test('says nothing where a minute tells it from a fault, and a fault is told at once', () => {
		const start = (times: number) => step(3, times).slice(0, 3).map(scaled(10));
		expect(ofSteps(start(3.4))).toBeLessThan(1);
		expect(ofSteps(start(6))).toBeGreaterThan(enough);
	});

	test('says nothing after a step that began so, and the same without that step does', () => {
		const start = (times: number) => step(3, times).slice(0, 3).map(scaled(2));
		expect(ofSteps(step(0, 1), start(4.5))).toBeGreaterThan(enough);
		expect(ofSteps(step(3, 3), start(4.5))).toBeLessThan(1);
		expect(ofSteps(step(3, 3), start(8))).toBeGreaterThan(enough);
	});
});
