import { describe, expect, test } from '@jest/globals';
import type { ShareGate } from '../../src/gates/gate.ts';
import type { Measurement } from '../../src/gates/measurement.ts';
import { minutesOf } from '../../src/gates/published.ts';
import type { MetricQuery, MetricSeries } from '../../src/gates/queries.ts';
import { measured, meterOf, minuteMs, noonMs, publish, shareGate, target, thresholdGate, window } from './builders.ts';

type Values = readonly (number | undefined)[] | Partial<MetricSeries>;

/** What both variants publish for a share gate; the same for both unless `candidate` says otherwise. */
function published(
	gate: ShareGate,
	both: Readonly<Record<string, Values>>,
	candidate: Readonly<Record<string, Values>> = {}
) {
	const answers = meterOf(gate).queries.map((query): [MetricQuery, Values] => {
		const values = query.dimensions.VariantName === target.variants.candidate ? { ...both, ...candidate } : both;
		return [query, values[nameOf(query)] ?? []];
	});
	return publish(answers);
}

function nameOf({ metricName, statistic }: MetricQuery): string {
	if (metricName === 'Invocations' || statistic === 'SampleCount') return 'requests';
	if (statistic.startsWith('TC')) return 'fastCount';
	return statistic.startsWith('PR') ? 'fastRank' : 'bad';
}

describe('whole minutes', () => {
	test('a window that begins or ends in mid-minute leaves those minutes out', () => {
		expect(minutesOf({ startMs: noonMs + 1, endMs: noonMs + 3 * minuteMs + 59_000 })).toEqual([
			noonMs + minuteMs,
			noonMs + 2 * minuteMs
		]);
		expect(minutesOf({ startMs: noonMs + 1, endMs: noonMs + minuteMs })).toEqual([]);
	});

	test('several windows of a step are one measurement, and what lies between them is not in it', () => {
		const gate = shareGate();
		const answer = published(gate, { requests: Array(10).fill(100), bad: Array(10).fill(1) });
		const windows = [window(2), { startMs: noonMs + 6 * minuteMs, endMs: noonMs + 8 * minuteMs }];
		const found = measured(gate, answer, windows);
		expect(found.kind === 'counts' && found.minutes.map(({ startMs }) => (startMs - noonMs) / minuteMs)).toEqual([
			0, 1, 6, 7
		]);
	});
});

describe('shares of errors', () => {
	const gate = shareGate();

	test('no datapoint of the requests is no request; its errors do not count', () => {
		const answer = published(gate, { requests: [100, undefined], bad: [2, 5] });
		const nobody = { requests: 0, bad: 0 };
		expect(measured(gate, answer, [window(2)])).toMatchObject({
			kind: 'counts',
			minutes: [{ baseline: { requests: 100, bad: 2 } }, { baseline: nobody, candidate: nobody }]
		});
	});

	test('requests without the other metric are a minute of which nothing is known: left out, never zero', () => {
		const answer = published(
			gate,
			{ requests: Array(10).fill(100), bad: Array(10).fill(1) },
			{ bad: [undefined, 3, 3, 3, 3, 3, 3, 3, 3, 3] }
		);
		const found = measured(gate, answer, [window(10)]);
		expect(found.kind === 'counts' && found.minutes).toHaveLength(9);
	});

	test('a metric that is not published although there are requests is no data', () => {
		const answer = published(gate, { requests: Array(6).fill(100) });
		expect(measured(gate, answer, [window(6)])).toEqual({
			kind: 'none',
			gap: { why: 'missing', sentence: 'error-rate was not published although there were requests.' }
		});
	});

	test('more errors than requests, published a moment apart, are as many', () => {
		const answer = published(gate, { requests: [10], bad: [12] });
		expect(measured(gate, answer, [window(1)])).toMatchObject({ minutes: [{ candidate: { bad: 10 } }] });
	});

	test('an outage of one metric is an outage, with its words', () => {
		const answer = published(gate, { requests: [100], bad: [1] }, { bad: { outage: 'timeout' } });
		const gap = { why: 'outage', sentence: 'CloudWatch did not answer: timeout' };
		expect(measured(gate, answer, [window(1)])).toEqual({ kind: 'none', gap });
	});
});

describe('shares of slow requests', () => {
	const gate = shareGate({ metric: 'slow-rate', name: 'slow-rate', slowerThanMs: 300 });
	const requests = Array(5).fill(200);
	const bad = (found: Measurement) =>
		found.kind === 'counts' ? found.minutes.map(minute => minute.candidate.bad) : found;

	test('are the requests without the fast ones', () => {
		const answer = published(gate, { requests, fastCount: Array(5).fill(190), fastRank: Array(5).fill(95) });
		expect(bad(measured(gate, answer, [window(5)]))).toEqual([10, 10, 10, 10, 10]);
	});

	test('a fraction that CloudWatch interpolates is rounded to whole requests', () => {
		const answer = published(gate, { requests, fastCount: Array(5).fill(190.4), fastRank: Array(5).fill(95.2) });
		expect(bad(measured(gate, answer, [window(5)]))).toEqual([10, 10, 10, 10, 10]);
	});

	test.each([
		['refused', { refused: 'TC is not supported' }],
		['not answered', { outage: 'timeout' }],
		['empty', {}]
	])('where the trimmed count is %s the percentile rank is enough', (_, answerOfCount) => {
		const answer = published(gate, { requests, fastCount: answerOfCount, fastRank: Array(5).fill(95) });
		expect(bad(measured(gate, answer, [window(5)]))).toEqual([10, 10, 10, 10, 10]);
	});

	test('where both are refused there is no data, and the service is quoted', () => {
		const refused = { refused: 'The value TC(:300000) for parameter Stat is not supported' };
		const answer = published(gate, { requests, fastCount: refused, fastRank: refused });
		expect(measured(gate, answer, [window(5)])).toEqual({
			kind: 'none',
			gap: { why: 'missing', sentence: `CloudWatch cannot tell it: ${refused.refused}` }
		});
	});

	test('two counts that differ by more than 1 % of the requests are both distrusted', () => {
		const apart = (rank: number) =>
			measured(gate, published(gate, { requests, fastCount: Array(5).fill(190), fastRank: Array(5).fill(rank) }), [
				window(5)
			]);
		expect(apart(94.2).kind).toBe('counts');
		expect(apart(93)).toMatchObject({ kind: 'none', gap: { sentence: expect.stringContaining('more than 1 %') } });
	});

	test('more fast requests than requests are distrusted too', () => {
		const answer = published(gate, { requests, fastCount: Array(5).fill(210) });
		expect(measured(gate, answer, [window(5)]).kind).toBe('none');
	});

	test('without a limit, because the baseline had no requests, there is no data and a hint', () => {
		const { slowerThanMs: _, ...open } = gate;
		expect(measured(open, publish([]), [window(5)])).toMatchObject({
			kind: 'none',
			gap: { sentence: expect.stringContaining('give the gate `slower-than`') }
		});
	});
});

describe('values', () => {
	const both = (gate: ReturnType<typeof thresholdGate>, values: readonly (number | undefined)[], types = {}) =>
		publish(
			meterOf(gate).queries.map(query => [query, values]),
			types
		);

	test('latencies come in microseconds and are held in milliseconds; a minute without one is open', () => {
		const gate = thresholdGate();
		expect(measured(gate, both(gate, [250_000, undefined]), [window(2)])).toEqual({
			kind: 'values',
			minutes: [{ startMs: noonMs, baseline: 250, candidate: 250 }, { startMs: noonMs + minuteMs }]
		});
	});

	test('the processor is percent of the instance, whatever its size', () => {
		const gate = thresholdGate({ source: { metric: 'cpu' } });
		const types = { baseline: 'ml.m5.xlarge', candidate: 'ml.m5.4xlarge' };
		expect(measured(gate, both(gate, [400], types), [window(1)])).toMatchObject({
			minutes: [{ baseline: 100, candidate: 25 }]
		});
	});

	test('of an instance that is not known no percentage is made up', () => {
		const gate = thresholdGate({ source: { metric: 'gpu' } });
		expect(measured(gate, both(gate, [50], { baseline: 'ml.x9.xlarge' }), [window(1)]).kind).toBe('none');
	});
});
