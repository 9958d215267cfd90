import { expect, test } from '@jest/globals';
import { countMeans, meanOf } from '../../src/gates/mean-counts.ts';
import type { MeanMinute, Measurement } from '../../src/gates/measurement.ts';
import { minuteMs, noonMs } from './builders.ts';

/** So many values of this mean, of which the deviation is half. */
const spread = (count: number, mean: number) => ({ count, sum: count * mean, squares: 1.25 * count * mean ** 2 });
const nobody = { count: 0, sum: 0, squares: 0 };
const minutes = (baseline: MeanMinute['baseline'], candidate: MeanMinute['candidate'], count = 20): MeanMinute[] =>
	Array.from({ length: count }, (_, t) => ({ startMs: noonMs + t * minuteMs, baseline, candidate }));

test('a mean is of all values, and 0 without any', () => {
	expect(
		meanOf([
			{ count: 2, sum: 10, squares: 0 },
			{ count: 3, sum: 10, squares: 0 }
		])
	).toBe(4);
	expect([meanOf([]), meanOf([nobody])]).toEqual([0, 0]);
});

test('counts are to each other as the means, and a mean is so many times their share', () => {
	const counted = countMeans([minutes(spread(900, 40), spread(100, 50))]);
	const [first] = counted?.steps[0] ?? [];
	const shareOf = ({ requests, bad }: { requests: number; bad: number }) =>
		(bad / requests) * (counted?.meanPerShare ?? 0);
	if (first === undefined) throw new Error('nothing is counted');
	expect(shareOf(first.baseline)).toBeCloseTo(40, 6);
	expect(shareOf(first.candidate)).toBeCloseTo(50, 6);
	/** Mean^2 over variance is 4: so many events a value. */
	expect(first.baseline.bad / 900).toBeCloseTo(4, 1);
	expect(first.startMs).toBe(noonMs);
});

test('a baseline that has no value yet lends no level, and the candidate’s is taken', () => {
	const [first] = countMeans([minutes(nobody, spread(100, 50))])?.steps[0] ?? [];
	expect(first?.baseline).toEqual({ requests: 0, bad: 0 });
	expect(first?.candidate.bad).toBeGreaterThan(300);
	expect(first?.candidate.requests).toBeGreaterThan(100_000);
	const [other] = countMeans([minutes(spread(100, 50), nobody)])?.steps[0] ?? [];
	expect([other?.candidate, other?.baseline]).toEqual([first?.baseline, first?.candidate]);
});

test('where nothing tells how values spread nothing is counted', () => {
	const single = { count: 1, sum: 40, squares: 1600 };
	expect(countMeans([minutes(single, single)])).toBeUndefined();
	expect(countMeans([])).toBeUndefined();
});

test('the baseline before is counted in the same events, and what was not measured stays that', () => {
	const means = (seen: readonly MeanMinute[]): Measurement => ({ kind: 'means', minutes: seen });
	const none: Measurement = { kind: 'none', gap: { why: 'outage', sentence: 'gone' } };
	const step = minutes(spread(900, 40), spread(100, 50));
	const counted = countMeans([step], { recent: means(step), dayBefore: none });
	const alone = counted?.steps[0]?.map(({ startMs, baseline }) => ({ startMs, baseline }));
	expect(counted?.before).toMatchObject({ recent: { kind: 'counts', minutes: alone }, dayBefore: none });
	expect(countMeans([step])?.before).toBeUndefined();
});
