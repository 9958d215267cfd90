import { describe, expect, test } from '@jest/globals';
import { type Calm, calmOf } from '../../src/stats/calm.ts';
import { findSuddenFault, type SuddenOptions, suddenRatio } from '../../src/stats/sudden-fault.ts';

const day: Calm = { most: 1.4, minutes: 1440 };
const usual: SuddenOptions = {
	okRatio: 1,
	maxRatio: 2,
	alpha: 0.0015,
	floor: 0.001,
	calm: day,
	seconds: 10
};
/** 6,000 requests a minute at 1 %, a quarter of them for the candidate, in windows of 10 s: its bad requests of each. */
const windows = (candidateBad: readonly number[], change = {}) =>
	candidateBad.map(bad => ({
		baselineRequests: 750,
		baselineBad: 7,
		candidateRequests: 250,
		candidateBad: bad,
		...change
	}));
const fine = (count: number) => Array<number>(count).fill(2);
const fault = (count: number) => Array<number>(count).fill(25);
const find = (candidateBad: readonly number[], change: Partial<SuddenOptions> = {}) =>
	findSuddenFault([windows(candidateBad)], { ...usual, ...change });

describe('a gross fault in windows shorter than a minute', () => {
	test('is found once it has lasted for 50 seconds, wherever it begins, and stays found', () => {
		expect(find([...fine(60), ...fault(3)])).toBeUndefined();
		const found = find([...fine(60), ...fault(5)]);
		expect(found).toMatchObject({ step: 0, count: 5, above: 3 });
		expect((found?.start ?? 0) + 5).toBeGreaterThan(60 + 2);
		expect(find([...fine(60), ...fault(5), ...fine(60)])).toEqual(found);
		expect(findSuddenFault([windows(fine(60)), windows(fault(5))], usual)).toMatchObject({ step: 1, start: 0 });
	});

	test('of windows of 30 s takes two of them', () => {
		const half = (bad: readonly number[]) =>
			bad.map(candidateBad => ({
				baselineRequests: 2250,
				baselineBad: 22,
				candidateRequests: 750,
				candidateBad
			}));
		expect(findSuddenFault([half([7, 75])], { ...usual, seconds: 30 })).toBeUndefined();
		expect(findSuddenFault([half([7, 75, 75])], { ...usual, seconds: 30 })).toMatchObject({ start: 1, count: 2 });
	});

	test.each<[string, Partial<SuddenOptions>, readonly number[]]>([
		['four windows are not 50 s', {}, fault(4)],
		['20 seconds of very many may be a hiccup', {}, [2, 240, 240, 2, 2, 2]],
		['a start that is 2.5 times as bad is no gross fault', {}, Array(18).fill(6)],
		['what is bearable is none, however gross', { maxRatio: 12 }, fault(6)],
		['a minute as high was seen within the day', { calm: { ...day, most: 8 } }, fault(6)],
		['nobody minds so few', { floor: 0.25 }, fault(6)],
		['nothing is so certain', { alpha: 1e-60 }, fault(5)]
	])('is not found: %s', (_, change, candidateBad) => {
		expect(find(candidateBad, change)).toBeUndefined();
	});

	test('is not found where the baseline is as bad, or windows of one of them are missing', () => {
		expect(findSuddenFault([windows(fault(6), { baselineBad: 75 })], usual)).toBeUndefined();
		const holes = windows(fault(6)).map((window, index) =>
			index % 3 === 2 ? { ...window, baselineRequests: 0 } : window
		);
		expect(findSuddenFault([holes], usual)).toBeUndefined();
	});

	test('is looked for in a twentieth of the time that was seen before, over all steps', () => {
		const short = { calm: { most: 1.4, minutes: 200 } };
		expect(find([...fine(55), ...fault(5)], short)).toBeDefined();
		expect(find([...fine(58), ...fault(5)], short)).toBeUndefined();
		expect(findSuddenFault([windows(fine(58)), windows(fault(5))], { ...usual, ...short })).toBeUndefined();
	});

	test.each([
		[{ most: 1, minutes: 1440 }, 3],
		[{ most: 2, minutes: 1440 }, 1.5 * 2 ** Math.SQRT2],
		[{ most: 8, minutes: 1440 }, 1.5 * 8 ** Math.SQRT2]
	])('after a day with %j has to be beyond %d times what is fine', (calm, times) => {
		expect(suddenRatio({ okRatio: 1, maxRatio: 2, calm })).toBeCloseTo(times);
		expect(suddenRatio({ okRatio: 1.5, maxRatio: 2, calm })).toBeCloseTo(1.5 * times);
	});
});

describe('how quiet a past was', () => {
	const minute = (bad: number) => ({ requests: 6000, bad });
	const past = (count: number) => Array.from({ length: count }, () => minute(60));

	test('is told by its highest minute over the level of the hours around it', () => {
		expect(calmOf(past(600))).toEqual({ most: 1, minutes: 600 });
		expect(calmOf([...past(300), minute(480), ...past(300)])?.most).toBeCloseTo(480.5 / 60.5, 1);
		const night = past(600).map(({ requests, bad }) => ({ requests, bad: 4 * bad }));
		expect(calmOf([...past(600), ...night])?.most).toBeLessThan(4.1);
		expect(calmOf(night)?.most).toBe(1);
	});

	test('an outage that lasts does not hide how high it was', () => {
		const outage = past(30).map(({ requests }) => ({ requests, bad: 1200 }));
		expect(calmOf([...past(300), ...outage, ...past(300)])?.most).toBeCloseTo(20, 0);
	});

	test('where bad requests are few, chance alone makes it high', () => {
		const rare = Array.from({ length: 600 }, (_, index) => ({ requests: 600, bad: index % 200 === 0 ? 3 : 0 }));
		expect(calmOf(rare)?.most).toBe(7);
	});

	test('of two hours says nothing, nor of more without requests', () => {
		expect(calmOf(past(119))).toBeUndefined();
		expect(calmOf([...past(119), ...Array(500).fill({ requests: 0, bad: 0 })])).toBeUndefined();
	});
});
