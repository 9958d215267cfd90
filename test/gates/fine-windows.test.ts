import { describe, expect, test } from '@jest/globals';
import type { ShareGate } from '../../src/gates/gate.ts';
import { judge } from '../../src/gates/judge.ts';
import { kindOf } from '../../src/gates/kinds.ts';
import type { CountMinute, FineCounts, Measurement } from '../../src/gates/measurement.ts';
import type { MetricQuery, MetricSeries } from '../../src/gates/queries.ts';
import type { Noise } from '../../src/gates/verdict.ts';
import { countMinutes, noonMs, shareGate, target } from './builders.ts';

const setting = { target, numbers: {}, fineSeconds: 10 } as const;
const meterOf = (gate: ShareGate) => kindOf(gate).meter(gate, setting);
const inMinute = { startMs: noonMs, endMs: noonMs + 60_000 };

/** Every query answered with these values from noon on, so many seconds apart. */
function published(answer: (query: MetricQuery) => { readonly every: number; readonly values: readonly number[] }) {
	const meter = meterOf(shareGate());
	const queries = [...meter.queries, ...(meter.fineQueries ?? [])];
	const series = new Map(
		queries.map((query): [string, MetricSeries] => {
			const { every, values } = answer(query);
			return [
				query.key,
				{ key: query.key, points: new Map(values.map((value, i) => [noonMs + i * every * 1000, value])) }
			];
		})
	);
	return { series, instanceTypes: { baseline: undefined, candidate: undefined } };
}

const isRequests = ({ metricName }: MetricQuery) => metricName === 'Invocations';
const isBaseline = ({ dimensions }: MetricQuery) => dimensions.VariantName === 'AllTraffic';
const inTens = (query: MetricQuery) => ({ every: 10, values: isRequests(query) ? [50, 50, 50] : [5, 6, 7] });

describe('counts in windows shorter than a minute', () => {
	const fineOf = (answer: Parameters<typeof published>[0]) => {
		const [step] = meterOf(shareGate()).measure(published(answer), [[inMinute]], [[inMinute]]);
		return step?.kind === 'counts' ? step.fine : undefined;
	};

	test('are there beside the minutes where both variants are published in them', () => {
		const fine = fineOf(query => (query.periodSeconds === 10 ? inTens(query) : { every: 60, values: [600] }));
		expect(fine?.seconds).toBe(10);
		expect(fine?.windows.map(({ candidate }) => [candidate.requests, candidate.bad])).toEqual([
			[50, 5],
			[50, 6],
			[50, 7],
			...Array(3).fill([0, 0])
		]);
	});

	test.each<[string, Parameters<typeof published>[0]]>([
		['are none where only whole minutes are answered', () => ({ every: 60, values: [600] })],
		[
			'are none where the baseline has only minutes',
			query => (isBaseline(query) ? { every: 60, values: [600] } : inTens(query))
		]
	])('%s', (_, answer) => {
		expect(fineOf(answer)).toBeUndefined();
	});

	test('one in which requests were seen and bad ones were not says nothing', () => {
		const fine = fineOf(query =>
			isRequests(query) || isBaseline(query) ? inTens(query) : { every: 10, values: [5, 6] }
		);
		expect(fine?.windows[2]).toMatchObject({ baseline: { requests: 0, bad: 0 }, candidate: { requests: 0, bad: 0 } });
		const other = fineOf(query =>
			isRequests(query) || !isBaseline(query) ? inTens(query) : { every: 10, values: [5, 6] }
		);
		expect(other?.windows[2]).toEqual(fine?.windows[2]);
	});

	test('of an interrupted step do not count as one after the other', () => {
		const answer = published(query =>
			query.periodSeconds === 10
				? { every: 10, values: Array(18).fill(isRequests(query) ? 50 : 5) }
				: { every: 60, values: [600] }
		);
		const spans = [
			{ startMs: noonMs, endMs: noonMs + 20_000 },
			{ startMs: noonMs + 120_000, endMs: noonMs + 150_000 }
		];
		const [step] = meterOf(shareGate()).measure(answer, [[inMinute]], [spans]);
		const windows = step?.kind === 'counts' ? (step.fine?.windows ?? []) : [];
		expect(windows.map(({ candidate }) => candidate.requests)).toEqual([50, 50, 0, 50, 50, 50]);
	});

	test('are none where nobody says in which windows to look', () => {
		const [step] = meterOf(shareGate()).measure(published(inTens), [[inMinute]]);
		expect(step).toMatchObject({ kind: 'counts', fine: undefined });
	});

	test('are not asked of metrics of the user’s own, nor where nobody says that there are any', () => {
		const own = { events: { namespace: 'Shop', metricName: 'Clicks', dimensions: {} } };
		expect(meterOf(shareGate({ metric: 'share', own })).fineQueries).toBeUndefined();
		expect(kindOf(shareGate()).meter(shareGate(), { target, numbers: {} }).fineQueries).toBeUndefined();
		expect(new Set(meterOf(shareGate()).fineQueries?.map(({ periodSeconds }) => periodSeconds))).toEqual(new Set([10]));
	});
});

describe('a gross fault that lasts for most of a minute', () => {
	const calm = { most: 1.4, minutes: 1440 };
	const noise: Noise = { usual: 0.05, early: 0.1, calm };
	const windows = (bad: number, count = 5): CountMinute[] =>
		Array.from({ length: count }, (_, index) => ({
			startMs: noonMs + index * 10_000,
			baseline: { requests: 750, bad: 7 },
			candidate: { requests: 250, bad }
		}));
	const step = (fine: FineCounts | undefined, minutes: readonly CountMinute[] = []): Measurement => ({
		kind: 'counts',
		minutes,
		...(fine && { fine })
	});
	const judged = (steps: readonly Measurement[], of: Noise | undefined, change: Partial<ShareGate> = {}) => {
		const gate = shareGate(change);
		const context = { alpha: 0.05, steps: 3, noise: of === undefined ? {} : { [gate.name]: of } };
		const [result] = judge([gate], [{ gate: gate.name, steps }], context);
		if (result === undefined) throw new Error('there is a gate');
		return result;
	};

	test('fails before there is a whole minute, and says in which seconds and beyond what', () => {
		const result = judged([step({ seconds: 10, windows: windows(25) })], noise);
		expect(result.verdict).toEqual({ outcome: 'fail' });
		expect(result.candidate).toEqual({ value: 0.1, samples: 1250, bad: 125 });
		expect(result.comparison).toMatchObject({ as: 'ratio', low: 3 });
		expect(result.comparison?.estimate).toBeGreaterThan(9);
		expect(result.comparison?.high).toBeUndefined();
		expect(result.sentence).toMatch(
			/is|was 10 % on the candidate and 0.933 % on the baseline between 12:00:00 and 12:00:50 UTC: proved beyond 3 x the baseline within 50 seconds, and the highest minute of the baseline's last day was 1.4 x/
		);
	});

	test('stays failed when healthy minutes follow, also in later steps', () => {
		const past = step({ seconds: 10, windows: windows(25) }, countMinutes(10));
		expect(judged([past, step({ seconds: 10, windows: windows(2) }, countMinutes(10))], noise).verdict.outcome).toBe(
			'fail'
		);
	});

	test.each<[string, Noise | undefined, Partial<ShareGate>]>([
		['nobody knows how quiet the baseline is', { usual: 0.05, early: 0.1 }, {}],
		['nothing is known of it at all', undefined, {}],
		['the baseline had a minute as high within the day', { ...noise, calm: { ...calm, most: 8 } }, {}],
		['the candidate has not had enough requests', noise, { minSamples: 2000 }],
		['nobody minds so few', noise, { floor: 0.25 }]
	])('is not told from a burst where %s', (_, of, change) => {
		expect(judged([step({ seconds: 10, windows: windows(25) })], of, change).verdict.outcome).toBe('undecided');
	});

	test('takes its part of the chance of a false alarm from the minutes, and nothing where there are no such windows', () => {
		const minutes = countMinutes(12, { bad: [9, 2] });
		const low = (fine: FineCounts | undefined) => judged([step(fine, minutes)], noise).comparison?.low ?? 0;
		expect(low({ seconds: 10, windows: windows(2) })).toBeLessThan(low(undefined));
	});
});
