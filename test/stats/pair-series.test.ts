import { describe, expect, test } from '@jest/globals';
import { informationOf, pairSeries } from '../../src/stats/pair-series.ts';
import type { PairedMinute } from '../../src/stats/paired-minute.ts';
import { expectAbsolute } from './reference.ts';

/** Two variants with the same traffic, so many bad requests of each: half of that is what chance leaves to tell. */
const minutes = (count: number, badOfEach: number): PairedMinute[] =>
	Array.from({ length: count }, () => ({
		baselineRequests: 1000,
		baselineBad: badOfEach,
		candidateRequests: 1000,
		candidateBad: badOfEach
	}));
const spansOf = (series: ReturnType<typeof pairSeries>) => [...(series?.difference.minutes ?? [])];

describe('minutes are joined', () => {
	test.each<[string, readonly PairedMinute[], readonly number[]]>([
		['not where each tells enough', minutes(5, 4), [1, 1, 1, 1, 1]],
		['two and two where each tells half', minutes(6, 2), [2, 2, 2]],
		['where one bad request is missing to enough', [...minutes(3, 4), ...minutes(1, 3.5)], [2, 2]],
		['those that are left over with the newest', minutes(7, 2), [2, 2, 3]],
		['all of them where they tell little', minutes(9, 0.1), [9]],
		['a single one with none', minutes(1, 2), [1]]
	])('%s', (_, some, spans) => {
		const series = pairSeries(some, 1);
		expect(spansOf(series)).toEqual(spans);
		expect(series?.starts).toEqual(spans.map((_, e) => e * (spans[0] ?? 0)));
		for (const side of [series?.baseline, series?.candidate]) expect([...(side?.minutes ?? [])]).toEqual(spans);
	});

	test('so that there are never more than 240 entries', () => {
		expect(spansOf(pairSeries(minutes(240, 50), 1))).toHaveLength(240);
		expect(spansOf(pairSeries(minutes(241, 50), 1))).toHaveLength(120);
	});

	test('not at all where none of them has a bad request', () => {
		expect(pairSeries(minutes(20, 0), 1)).toBeUndefined();
		expect(pairSeries([], 1)).toBeUndefined();
	});
});

describe('an entry', () => {
	const [one, other] = [
		{ baselineRequests: 900, baselineBad: 2, candidateRequests: 100, candidateBad: 0 },
		{ baselineRequests: 800, baselineBad: 1, candidateRequests: 200, candidateBad: 4 }
	];
	const series = pairSeries([one, other], 2);
	/** At a ratio of 2 the candidate has 2 x 300 of 2 x 300 + 1,700 parts of the bad requests. */
	const share = 600 / 2300;

	test('is the logarithm of what was counted in its minutes together, half a bad request added', () => {
		expect(series?.starts).toEqual([0]);
		expectAbsolute(series?.baseline.value[0], Math.log(3.5 / 1700), 1e-12);
		expectAbsolute(series?.candidate.value[0], Math.log(4.5 / 300), 1e-12);
		expectAbsolute(series?.difference.value[0], Math.log((4.5 * 1700) / (3.5 * 300)), 1e-12);
	});

	test('is known as well as the bad requests that are expected in each variant, and their difference, allow', () => {
		expectAbsolute(series?.baseline.information[0], 7 * (1 - share), 1e-12);
		expectAbsolute(series?.candidate.information[0], 7 * share, 1e-12);
		expectAbsolute(series?.difference.information[0], 7 * share * (1 - share), 1e-12);
		expectAbsolute(informationOf(other, 2), 5 * (400 / 1200) * (800 / 1200), 1e-12);
	});
});
