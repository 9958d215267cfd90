import { describe, expect, test } from '@jest/globals';
import { burstChanceOf, withoutBursts } from '../../src/stats/bursts.ts';
import { pairLadder } from '../../src/stats/pair-ladder.ts';
import { learnPast } from '../../src/stats/past-noise.ts';
import { ratioEvidences, worseRungs } from '../../src/stats/ratio-evidence.ts';
import { minutesOf, usual } from './builders.ts';
import { expectAbsolute } from './reference.ts';

/** 6,000 requests a minute, half of them for the candidate, 1 % bad; the candidate's bad ones minute by minute. */
const half = (candidateBad: readonly number[]) =>
	candidateBad.flatMap(bad =>
		minutesOf(1, { baselineRequests: 3000, baselineBad: 30, candidateRequests: 3000, candidateBad: bad })
	);
const against = (candidateBad: readonly number[], burstChance?: number) => {
	const past = {
		...usual.past,
		level: Math.log(0.01),
		likely: usual.past?.likely ?? [],
		...(burstChance && { burstChance })
	};
	return ratioEvidences([half(candidateBad)], { ...usual, past })[0]?.worse(1) ?? Number.NaN;
};
const calm = (minutes: number) => Array<number>(minutes).fill(30);

describe('what a window says if some of its minutes may be bursts', () => {
	const standing = pairLadder(half([30, 240, 33, 240, 28, 30, 31, 29, 30, 30]), [0]).standing(1, 2, worseRungs, 0);

	test('is what is left without them and the surprise of so many, at a little more than one look', () => {
		const chance = 0.03;
		const atLeastTwo = 1 - 0.97 ** 10 - 10 * 0.03 * 0.97 ** 9;
		expect(standing.withoutWorst(0, 2)).toBeLessThan(0);
		expect(standing.withoutWorst(0, 1)).toBeGreaterThan(10);
		expectAbsolute(withoutBursts(standing, 0, 10, chance), -Math.log(1.25 * atLeastTwo), 1e-9);
	});

	/** Of a window's minutes each of which says so much, the most first. */
	const saying = (gains: readonly number[]) => ({
		whole: [gains.reduce((sum, gain) => sum + gain, 0)],
		withoutFirst: [],
		withoutWorst(_: number, count: number) {
			if (count > 8) throw new RangeError('no more than eight can be left out');
			return gains.slice(count).reduce((sum, gain) => sum + gain, 0);
		}
	});
	/** Chance that at least so many of the minutes are bursts, counted up. */
	const atLeast = (count: number, minutes: number, chance: number) => {
		const choose = (k: number) =>
			Array.from({ length: k }, (_, i) => (minutes - i) / (i + 1)).reduce((a, b) => a * b, 1);
		return Array.from({ length: minutes - count + 1 }, (_, i) => count + i).reduce(
			(sum, k) => sum + choose(k) * chance ** k * (1 - chance) ** (minutes - k),
			0
		);
	};

	test.each<[string, readonly number[], number]>([
		['one that says everything', [9, 0, 0, 0, 0], 0.02],
		['two of two', [9, 9], 0.1],
		['two of three', [9, 6, 1], 0.1],
		['all alike', Array(9).fill(1), 0.3],
		['more than can be left out', [...Array(9).fill(1), -1, -1, -1], 0.6],
		['some against it', [4, 3, 2, -1, -3], 0.05]
	])('is the least over how many of them may be bursts, the others in their place: %s', (_, gains, chance) => {
		const all = gains.reduce((sum, gain) => sum + gain, 0);
		const left = Array.from({ length: Math.min(8, gains.length) }, (_, i) => i + 1).map(count => {
			const rest = Math.max(0, saying(gains).withoutWorst(0, count));
			const surprise = -Math.log(Math.min(1, 1.25 * atLeast(count, gains.length, chance)));
			return surprise + (rest * gains.length) / Math.max(1, gains.length - count);
		});
		expectAbsolute(withoutBursts(saying(gains), 0, gains.length, chance), Math.min(all, ...left), 1e-9);
	});

	test('is nothing where it is a single minute, whatever that says', () => {
		expect(withoutBursts(saying([50]), 0, 1, 0.001)).toBe(0);
		expect(withoutBursts(saying([-2]), 0, 1, 0.001)).toBe(-2);
	});

	test('stays what it is where bursts are so rare that they are no excuse: a surprise of 12', () => {
		expect(withoutBursts(saying([100, 0, 0]), 0, 3, 1e-7)).toBe(100);
		expect(withoutBursts(saying([100, 0, 0]), 0, 3, 1e-5)).toBeLessThan(11);
	});

	test('is never more than all of its minutes say', () => {
		const little = pairLadder(half([33, 34, 30]), [0]).standing(1, 2, worseRungs, 0);
		expect(withoutBursts(little, 0, 3, 0.001)).toBe(little.whole[0]);
	});
});

describe('an equal candidate', () => {
	test.each([1, 2, 3])('is not condemned for %d bursts of eight times in half an hour', bursts => {
		const minutes = calm(30);
		for (let burst = 0; burst < bursts; burst++) minutes[4 + 9 * burst] = 240;
		expect(against(minutes, 0.03)).toBeLessThan(-Math.log(0.05));
	});

	test('is condemned if it gets eight times as bad and stays it', () => {
		expect(against([...calm(5), 240, 250, 235, 244, 239, 241, 246], 0.03)).toBeGreaterThan(-Math.log(0.05));
	});
});

test('a past with bursts tells of their chance, one without makes it small', () => {
	const quiet = Array.from({ length: 180 }, (_, t) => ({ requests: 6000, bad: 57 + ((7 * t) % 8) }));
	const bursting = quiet.map((minute, t) => (t % 30 === 4 ? { requests: 6000, bad: 480 } : minute));
	expect(learnPast(quiet)?.burstChance).toBeLessThan(0.012);
	expect(learnPast(bursting)?.burstChance).toBeGreaterThan(0.028);
});

test.each([
	[0, 0, 0.02],
	[0, 150, 1 / 200],
	[3, 150, 4 / 200],
	[30, 30, 31 / 80]
])('%d bursts in %d minutes beside one that is expected in fifty: a chance of %d', (seen, minutes, chance) => {
	expectAbsolute(burstChanceOf(seen, minutes), chance, 1e-12);
});
