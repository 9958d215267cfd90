import { describe, expect, test } from '@jest/globals';
import type { CountMinute, FineCounts, Measurement } from '../../src/gates/measurement.ts';
import {
	proveSuddenlyWorse,
	shareOut,
	suddenRatioOf,
	suddenSetting,
	watchedBySecondsMs
} from '../../src/gates/share-sudden.ts';
import { countMinutes, noonMs, shareGate } from './builders.ts';

const calm = { most: 1.4, minutes: 1440 };
const noise = { usual: 0.05, early: 0.1 };
const windows = (bad: number, count = 5): CountMinute[] =>
	Array.from({ length: count }, (_, index) => ({
		startMs: noonMs + index * 10_000,
		baseline: { requests: 750, bad: 7 },
		candidate: { requests: 250, bad }
	}));
const fine = (...all: readonly CountMinute[]): FineCounts => ({ seconds: 10, windows: all });
const step = (counts?: FineCounts): Measurement => ({ kind: 'counts', minutes: countMinutes(1), fine: counts });

test('seconds are looked at where there are any, and where it is known how quiet minutes are', () => {
	const counts = fine(...windows(7));
	expect(suddenSetting([step(), step(counts)], { ...noise, calm })).toEqual({ steps: [undefined, counts], calm });
	expect(suddenSetting([step(), step()], { ...noise, calm })).toBeUndefined();
	expect(suddenSetting([step(counts)], noise)).toBeUndefined();
	expect(suddenSetting([step(counts)], undefined)).toBeUndefined();
	const values: Measurement = { kind: 'values', minutes: [] };
	expect(suddenSetting([values, step(counts)], { ...noise, calm })?.steps).toEqual([undefined, counts]);
});

test('they have a tenth of the chance of a false alarm, and none where there are none', () => {
	expect(shareOut(0.05, undefined)).toEqual({ minutes: 0.05, seconds: 0 });
	const shared = shareOut(0.05, { steps: [], calm });
	expect([shared.minutes, shared.seconds]).toEqual([expect.closeTo(0.045, 9), expect.closeTo(0.005, 9)]);
});

test('what they ask for is told of gates that they can fail', () => {
	const own = { events: { namespace: 'Shop', metricName: 'Clicks', dimensions: {} } };
	expect(suddenRatioOf(shareGate(), calm)).toBe(3);
	expect(suddenRatioOf(shareGate({ maxRatio: 5 }), calm)).toBe(5);
	expect(suddenRatioOf(shareGate(), undefined)).toBeUndefined();
	expect(suddenRatioOf(shareGate({ own }), calm)).toBeUndefined();
});

test.each([
	['a day is watched for a twentieth of it', { a: { ...noise, calm } }, 10, 72 * 60_000],
	['in whichever windows', { a: { ...noise, calm } }, 30, 72 * 60_000],
	[
		'the gate with the longest past decides',
		{ a: { ...noise, calm }, b: { ...noise, calm: { most: 1, minutes: 20 } } },
		10,
		72 * 60_000
	],
	['whichever it is', { a: { ...noise, calm: { most: 1, minutes: 20 } }, b: { ...noise, calm } }, 10, 72 * 60_000],
	['without a past nothing is', { a: noise }, 10, 0],
	['nor without a gate', {}, 10, 0]
])('%s', (_, by, seconds, ms) => expect(watchedBySecondsMs(by, seconds)).toBe(ms));

describe('a gross fault', () => {
	const prove = (...steps: readonly (FineCounts | undefined)[]) =>
		proveSuddenlyWorse(shareGate(), { steps, calm }, 0.005);

	test('is shown by its own windows, in whichever step it was', () => {
		const ill = [...windows(2, 3), ...windows(25, 8).map(one => ({ ...one, startMs: one.startMs + 30_000 }))];
		const found = prove(undefined, fine(...ill));
		expect(found).toMatchObject({ above: 3, shown: { whole: false, seconds: 10 } });
		expect(found?.shown.minutes).toEqual(ill.slice(2, 7));
	});

	test('is none where nothing is far worse, or nothing was counted', () => {
		expect(prove(fine(...windows(4, 30)))).toBeUndefined();
		expect(prove(fine())).toBeUndefined();
		expect(prove(undefined)).toBeUndefined();
		expect(prove()).toBeUndefined();
	});
});
