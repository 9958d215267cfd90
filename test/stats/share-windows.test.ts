import { describe, expect, test } from '@jest/globals';
import { noiseFactor } from '../../src/stats/noise.ts';
import { placeOf } from '../../src/stats/noise-models.ts';
import { emptyWindow, shareWindows } from '../../src/stats/share-windows.ts';
import { expectAbsolute, expectRelative } from './reference.ts';

const prior = { usual: 0.01, early: 0.05 };
const minutes = [
	{ requests: 1000, bad: 12 },
	{ requests: 1500, bad: 10 },
	{ requests: 800, bad: 9 },
	{ requests: 1200, bad: 20 },
	{ requests: 900, bad: 6 },
	{ requests: 2000, bad: 31 }
];
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

test('windows count the minutes from their start to the newest', () => {
	const windows = shareWindows(minutes, [0, 2, 5], prior);
	expect(windows.map(({ minutes: count, requests, bad }) => [count, requests, bad])).toEqual([
		[6, 7400, 88],
		[4, 4900, 66],
		[1, 2000, 31]
	]);
});

test('a window of nothing has nothing in it, and no noise', () => {
	expect(emptyWindow).toEqual({ minutes: 0, requests: 0, bad: 0, opinions: [{ chance: 1, factor: 1 }] });
});

describe('how much noisier than chance the counts of a window may be', () => {
	/** By its definition: what the minutes themselves show. */
	const seenIn = (some: typeof minutes) => {
		const requests = sumOf(some.map(minute => minute.requests));
		const share = (sumOf(some.map(({ bad }) => bad)) + 0.5) / (requests + 1);
		const squares = sumOf(some.map(minute => (minute.bad - share * minute.requests) ** 2));
		return noiseFactor({ minutes: some.length, squares, variance: requests * share * (1 - share) }, prior, 1);
	};

	test('is what the minutes show where no past is known', () => {
		for (const [w, start] of [0, 2, 5].entries()) {
			const [opinion, ...others] = shareWindows(minutes, [0, 2, 5], prior)[w]?.opinions ?? [];
			expect(others).toEqual([]);
			expect(opinion?.chance).toBe(1);
			expectRelative(opinion?.factor, seenIn(minutes.slice(start)), 1e-9);
		}
	});

	const model = { brisk: 0.3, lasting: 0.25, memoryMinutes: 5 };
	const likely = [{ model: placeOf(model), chance: 0.5, variance: 0.01 }];

	test('is what a model of the past makes of it, from every pair of minutes', () => {
		for (const [w, start] of [0, 2, 5].entries()) {
			const some = minutes.slice(start);
			const requests = sumOf(some.map(minute => minute.requests));
			const share = (sumOf(some.map(({ bad }) => bad)) + 0.5) / (requests + 1);
			const pairs = some.flatMap((one, s) =>
				some.map((other, t) => one.requests * other.requests * Math.exp(-Math.abs(s - t) / 5))
			);
			const brisk = 0.3 * sumOf(some.map(minute => minute.requests ** 2));
			const factor = 1 + (share * (1 - share) * (brisk + 0.25 * sumOf(pairs))) / requests;
			const [window] = shareWindows(minutes, [start], { ...prior, past: { level: -4.6, likely } });
			expectRelative(window?.opinions[0]?.factor, factor, 1e-9);
			const all = shareWindows(minutes, [0, 2, 5], { ...prior, past: { level: -4.6, likely } });
			expect(all[w]).toEqual(window);
		}
	});

	test('is by every model that has a chance, by its part of all that were kept', () => {
		const kept = [...likely, { model: 0, chance: 0.3, variance: 0 }, { model: 3, chance: 0, variance: 0 }];
		const [window] = shareWindows(minutes, [0], { ...prior, past: { level: -4.6, likely: kept } });
		expect(window?.opinions).toHaveLength(2);
		expectAbsolute(window?.opinions[0]?.chance, 0.5 / 0.8, 1e-12);
		expectAbsolute(window?.opinions[1]?.chance, 0.3 / 0.8, 1e-12);
	});

	test('is never less than the minutes show, however quiet the past was', () => {
		const still = [{ model: 0, chance: 1, variance: 0 }];
		const wild = minutes.map((minute, t) => ({ ...minute, bad: t % 2 === 0 ? 1 : 60 }));
		const [window] = shareWindows(wild, [0], { ...prior, past: { level: -4.6, likely: still } });
		expectRelative(window?.opinions[0]?.factor, seenIn(wild), 1e-9);
		expect(seenIn(wild)).toBeGreaterThan(5);
	});
});
