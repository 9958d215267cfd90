import { describe, expect, test } from '@jest/globals';
import type { Calm } from '../../src/stats/calm.ts';
import { logWeightedSum } from '../../src/stats/log-sum.ts';
import { pairLadder } from '../../src/stats/pair-ladder.ts';
import { worseRungs } from '../../src/stats/ratio-evidence.ts';
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

	test('has to be proved by all of its windows together, anew from each that may be looked at', () => {
		const [exact = 0] = pairLadder(windows(fault(5)), [0]).standing(1, 2, worseRungs).whole;
		const lookedAt = (1440 / 20) * 6;
		const alpha = lookedAt * Math.exp(-exact);
		expect(find(fault(5), { alpha: alpha * 1.001, floor: 0 })).toBeDefined();
		expect(find(fault(5), { alpha: alpha * 0.999, floor: 0 })).toBeUndefined();
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

/** The value between two at which a condition changes over, which holds at the lower one. */
function edgeOf(low: number, high: number, holds: (value: number) => boolean): number {
	let [inside, outside] = [low, high];
	for (let tries = 0; tries < 40; tries++) {
		const middle = (inside + outside) / 2;
		if (holds(middle)) inside = middle;
		else outside = middle;
	}
	return inside;
}

describe('all of its proofs are asked for', () => {
	const bad = [12, 25, 40, 18, 21];
	const [part, longer] = [windows(bad), windows([...bad, 16])];
	const foundAt = (change: Partial<SuddenOptions>) => findSuddenFault([part], { ...usual, ...change }) !== undefined;
	const ladderOf = (gains: (step: number) => readonly number[], leftOut: number) =>
		logWeightedSum(
			worseRungs.weights,
			worseRungs.steps.map(step =>
				gains(step)
					.toSorted((one, other) => one - other)
					.slice(0, bad.length - leftOut)
					.reduce((sum, gain) => sum + gain, 0)
			)
		);

	test('the exact test against what is fine, for as many windows as may be looked at', () => {
		const [exact = Number.NaN] = pairLadder(part, [0]).standing(1, 2, worseRungs).whole;
		const alpha = 432 / Math.exp(exact);
		expect([foundAt({ alpha: alpha * 1.001 }), foundAt({ alpha: alpha * 0.999 })]).toEqual([true, false]);
	});

	test('twenty to one against the highest minute of the past, without the worst 20 seconds', () => {
		const beyond = (most: number) => {
			const above = suddenRatio({ okRatio: 1, maxRatio: 2, calm: { ...day, most } });
			const gains = (step: number) =>
				part.map(
					window =>
						pairLadder([window], [0]).standing(above, 2 * step * above, { steps: [1], weights: [1] }).whole[0] ?? 0
				);
			return (ladderOf(gains, 2) * 5) / 3;
		};
		const most = edgeOf(1, 8, value => beyond(value) >= Math.log(20));
		expect(most).toBeGreaterThan(1.7);
		const at = (value: number) => foundAt({ calm: { ...day, most: value } });
		expect([at(most * 0.999), at(most * 1.001)]).toEqual([true, false]);
	});

	test('twenty to one that the share is above half of the floor, without those seconds too; no floor asks nothing', () => {
		const above = (floor: number) => {
			const odds = floor / 2 / (1 - floor / 2);
			const gains = (step: number) =>
				part.map(({ candidateBad, candidateRequests }) => {
					const more = Math.log1p(odds * 2 * step) - Math.log1p(odds);
					return candidateBad * Math.log(2 * step) - candidateRequests * more;
				});
			return ladderOf(gains, 2);
		};
		const floor = edgeOf(0.001, 0.5, value => above(value) >= Math.log(20));
		expect(floor).toBeGreaterThan(0.01);
		expect([foundAt({ floor: floor * 0.999 }), foundAt({ floor: floor * 1.001 }), foundAt({ floor: 0 })]).toEqual([
			true,
			false,
			true
		]);
	});

	test('within two minutes: what takes longer is left to the minutes', () => {
		const [exact = Number.NaN] = pairLadder(longer, [0]).standing(1, 2, worseRungs).whole;
		const alpha = (432 / Math.exp(exact)) * 1.001;
		expect(findSuddenFault([longer], { ...usual, alpha })).toMatchObject({ start: 0, count: 6 });
		const faint = windows(Array(13).fill(15));
		const [twelve = Number.NaN] = pairLadder(faint.slice(1), [0]).standing(1, 2, worseRungs).whole;
		const [all = Number.NaN] = pairLadder(faint, [0]).standing(1, 2, worseRungs).whole;
		const between = 432 / Math.exp((twelve + all) / 2);
		expect(findSuddenFault([faint], { ...usual, alpha: between })).toBeUndefined();
		const enough = (432 / Math.exp(twelve)) * 1.001;
		expect(findSuddenFault([faint], { ...usual, alpha: enough })).toMatchObject({ count: 12 });
	});

	test('a baseline without a bad request is no reason to look away', () => {
		expect(findSuddenFault([windows(bad, { baselineBad: 0 })], usual)).toBeDefined();
		expect(findSuddenFault([windows([0, 0, 0, 0, 0, 0], { baselineBad: 0 })], usual)).toBeUndefined();
	});
});
