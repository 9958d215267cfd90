import { describe, expect, test } from '@jest/globals';
import type { ShareGate } from '../../src/gates/gate.ts';
import { judge } from '../../src/gates/judge.ts';
import type { CountMinute } from '../../src/gates/measurement.ts';
import { counts, measured, meterOf, minuteMs, noonMs, publish, shareGate, window } from './builders.ts';

const dimensions = { VariantName: '{variant}' };
const clicks = { namespace: 'Shop', metricName: 'Clicks', dimensions };
const impressions = { namespace: 'Shop', metricName: 'Impressions', dimensions };

/** A click-through rate of which at least 95 % of the baseline's is asked for. */
const clickThrough = (change: Partial<ShareGate> = {}): ShareGate =>
	shareGate({
		metric: 'share',
		name: 'click-through',
		maxRatio: 1 / 0.95,
		own: { events: clicks, per: impressions, minRatio: 0.95 },
		...change
	});
const complaints = shareGate({ metric: 'share', name: 'complaints', own: { events: clicks } });

/** What is counted and the events, of both variants; of the candidate by itself where it differs. */
function published(
	gate: ShareGate,
	all: readonly (number | undefined)[],
	events: readonly (number | undefined)[],
	candidateEvents = events
) {
	return publish(
		meterOf(gate).queries.map(query => {
			const isCandidate = query.dimensions.VariantName === 'candidate-1';
			const values = isCandidate ? candidateEvents : events;
			return [query, query.metricName === 'Clicks' ? values : all];
		})
	);
}

describe('what is counted', () => {
	test('events out of a metric of one’s own, or out of the invocations', () => {
		const asked = (gate: ShareGate) =>
			meterOf(gate).queries.map(({ metricName, statistic }) => [metricName, statistic]);
		expect(asked(clickThrough()).slice(0, 2)).toEqual([
			['Impressions', 'Sum'],
			['Clicks', 'Sum']
		]);
		expect(asked(complaints).slice(0, 2)).toEqual([
			['Invocations', 'Sum'],
			['Clicks', 'Sum']
		]);
	});

	test('both must have been published before; the invocations need not', () => {
		const must = (gate: ShareGate) => meterOf(gate).mustBePublished.map(({ metricName }) => metricName);
		expect(must(clickThrough())).toEqual(['Impressions', 'Clicks']);
		expect(must(complaints)).toEqual(['Clicks']);
	});

	test('a minute without an event has none, where a few are expected', () => {
		const step = measured(complaints, published(complaints, [100, 100, 100], [1, undefined, 2]), [window(3)]);
		expect(step.kind === 'counts' && step.minutes.map(({ candidate }) => candidate)).toMatchObject([
			{ requests: 100, bad: 1 },
			{ requests: 100, bad: 0 },
			{ requests: 100, bad: 2 }
		]);
	});

	test.each([
		['never, though the other does', [5, 5, 5, 5, 5, 5], Array(6).fill(undefined)],
		['no more, for longer than chance allows', [5, 5, 5, 5, 5, 5], [40, 40, undefined, undefined, undefined, undefined]]
	])('a variant that publishes its events %s is not called free of them', (_, events, candidate) => {
		const unknown = {
			kind: 'none',
			gap: { why: 'missing', sentence: expect.stringContaining('publish 0 too') }
		};
		for (const [baseline, other] of [
			[events, candidate],
			[candidate, events]
		] as const) {
			const answer = published(complaints, Array(6).fill(100), baseline, other);
			expect(measured(complaints, answer, [window(6)])).toMatchObject(unknown);
		}
	});

	test('more events than there is to count them of, published late, are as many', () => {
		const step = measured(complaints, published(complaints, [10], [12]), [window(1)]);
		expect(step.kind === 'counts' && step.minutes[0]?.candidate.bad).toBe(10);
	});
});

describe('a share of which more is better', () => {
	/** Minutes with 20,000 and 5,000 impressions, a tenth of the baseline's clicked on. */
	const minutes = (count: number, candidateShare: number, fromMinute = 0): CountMinute[] =>
		Array.from({ length: count }, (_, index) => ({
			startMs: noonMs + (fromMinute + index) * minuteMs,
			baseline: { requests: 20_000, bad: 2_000 },
			candidate: { requests: 5_000, bad: Math.round(5_000 * candidateShare) }
		}));
	const row = (steps: readonly (readonly CountMinute[])[], gate = clickThrough()) => {
		const noise = { [gate.name]: { usual: 0.000001, early: 0.000001 } };
		const [result] = judge([gate], [{ gate: gate.name, steps: steps.map(counts) }], { alpha: 0.05, steps: 2, noise });
		if (result === undefined) throw new Error('no row');
		return result;
	};

	test('equal passes: it is proved above what is asked for', () => {
		const result = row([minutes(60, 0.1)]);
		expect(result.verdict).toEqual({ outcome: 'pass' });
		expect(result.comparison?.low).toBeGreaterThan(0.95);
		expect(result.comparison?.estimate).toBeCloseTo(1, 2);
		expect(result.sentence).toContain('proved above 0.95 x the baseline');
		expect(result.allowed).toBe('proved > 0.95 x (else fails if proved < 1 x)');
	});

	test('more than the baseline passes too', () =>
		expect(row([minutes(30, 0.12)]).verdict).toEqual({ outcome: 'pass' }));

	test('a tenth less fails, with the numbers of each variant on its own side', () => {
		const result = row([minutes(60, 0.09)]);
		expect(result.verdict).toEqual({ outcome: 'fail' });
		expect(result.candidate?.value).toBeCloseTo(0.09);
		expect(result.baseline?.value).toBeCloseTo(0.1);
		expect(result.comparison?.high).toBeLessThan(1);
		expect(result.comparison?.estimate).toBeCloseTo(0.9, 2);
		expect(result.sentence).toMatch(
			/^click-through is 9 % of .* on the candidate and 10 % of .* proved worse, at most/
		);
		expect(result.series[0]).toEqual({ startMs: noonMs, baseline: 0.1, candidate: 0.09 });
	});

	test('too little data proves nothing', () => {
		expect(row([minutes(1, 0.1)]).verdict).toEqual({ outcome: 'undecided', cause: 'not-proved' });
	});

	test('min-samples counts what the candidate had', () => {
		const result = row([minutes(60, 0.09)], clickThrough({ minSamples: 300_001 }));
		expect(result.verdict).toEqual({ outcome: 'undecided', cause: 'not-proved' });
		expect(result.sentence).toContain('no verdict before the candidate has had 300001 (300000 so far)');
	});

	test('a candidate that had nothing is never passed', () => {
		const silent = minutes(10, 0.1).map(minute => ({ ...minute, candidate: { requests: 0, bad: 0 } }));
		expect(row([silent])).toMatchObject({ verdict: { outcome: 'undecided', cause: 'no-data' } });
	});
});
