import { describe, expect, test } from '@jest/globals';
import { AwsError } from '../../src/aws/errors.ts';
import type { Gate } from '../../src/gates/gate.ts';
import type { Window } from '../../src/gates/measurement.ts';
import type { MetricQuery, MetricSeries } from '../../src/gates/queries.ts';
import { readPast } from '../../src/preflight/read-past.ts';
import { planOf } from '../loop/story.ts';

const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;
const nowMs = Date.UTC(2025, 2, 14, 12, 0, 30);
const endMs = Date.UTC(2025, 2, 14, 11, 58);
const whose = { endpointName: 'churn-prod', variant: 'AllTraffic', instanceType: 'ml.m5.xlarge' };

interface Asked extends Window {
	readonly queries: readonly MetricQuery[];
}

/** Reads a past of 100 requests a minute, of which CloudWatch answers a request as it is told to. */
async function read(
	gates: readonly Gate[],
	answer: (query: MetricQuery, asked: Asked, call: number) => Partial<MetricSeries> = () => ({}),
	sinceMs = 0
) {
	const calls: Asked[] = [];
	const metrics = {
		query: async (queries: readonly MetricQuery[], window: Window) => {
			const asked = { ...window, queries };
			calls.push(asked);
			return queries.map((query): MetricSeries => {
				const told = answer(query, asked, calls.length);
				const points = new Map<number, number>();
				if (told.outage !== undefined || told.refused !== undefined) return { key: query.key, points, ...told };
				for (let atMs = Math.max(sinceMs, window.startMs); atMs < window.endMs; atMs += minuteMs) points.set(atMs, 100);
				return { key: query.key, points, ...told };
			});
		}
	};
	const past = await readPast({ metrics }, gates, whose, nowMs);
	return { past, calls };
}

const gatesOf = (text: string) => planOf(`gates:\n${text}`).gates;
const five = gatesOf(
	'  - metric: error-rate\n  - metric: model-error-rate\n  - {metric: latency, statistic: p99, max: 1s}\n  - {metric: cpu, max: 80%}\n'
);

describe('the baseline’s last 14 days', () => {
	test('five metrics are one request, each of them asked once and of the baseline alone', async () => {
		const { past, calls } = await read(five);
		expect(calls).toMatchObject([{ startMs: endMs - 14 * dayMs, endMs }]);
		const names = calls[0]?.queries.map(({ metricName }) => metricName);
		expect(names?.toSorted()).toEqual([
			'CPUUtilization',
			'Invocation5XXErrors',
			'InvocationModelErrors',
			'Invocations',
			'ModelLatency'
		]);
		expect(past).toMatchObject({ ok: true, past: { window: { startMs: endMs - 14 * dayMs, endMs }, notes: [] } });
	});

	test('with more there are more requests, none of which asks for more than CloudWatch answers, and all of it once', async () => {
		const own = '{namespace: Shop, metric-name: Basket, dimensions: {Variant: "{variant}"}}';
		const many = gatesOf(
			`  - metric: error-rate\n  - {metric: slow-rate, slower-than: 300ms}\n  - {metric: mean, name: basket, better: higher, min-ratio: 0.9, values: ${own}}\n`
		);
		const { calls } = await read(many);
		expect(calls.length).toBeGreaterThan(1);
		expect(calls.length).toBeLessThanOrEqual(12);
		for (const { startMs, endMs: toMs, queries } of calls) {
			expect(((toMs - startMs) / minuteMs) * queries.length).toBeLessThanOrEqual(100_800);
			expect(queries.length).toBeLessThanOrEqual(500);
		}
		const minutes = calls.reduce((sum, call) => sum + (call.endMs - call.startMs) / minuteMs, 0);
		expect(minutes).toBe(14 * 1440);
	});

	test('an endpoint of two days has a past of two days', async () => {
		const sinceMs = endMs - 2 * dayMs;
		expect((await read(five, undefined, sinceMs)).past).toMatchObject({
			past: { window: { startMs: sinceMs, endMs } }
		});
	});

	const many = gatesOf(
		'  - metric: error-rate\n  - metric: model-error-rate\n  - {metric: slow-rate, slower-than: 300ms}\n'
	);

	test('one answer that fails is asked for again', async () => {
		const { past, calls } = await read(many, (_, __, call) => (call === 1 ? { outage: 'Rate exceeded' } : {}));
		expect(calls).toHaveLength(3);
		expect(past).toMatchObject({ ok: true, past: { window: { startMs: endMs - 14 * dayMs }, notes: [] } });
	});

	test('where CloudWatch stops answering in the middle, what it has answered is the past, and it is told', async () => {
		const { past, calls } = await read(many, (_, asked) => (asked.endMs < endMs ? { outage: 'Rate exceeded' } : {}));
		expect(calls).toHaveLength(3);
		expect(past).toMatchObject({
			ok: true,
			past: {
				window: { startMs: calls[0]?.startMs },
				notes: [expect.stringMatching(/^Only the last 11\.\d days could be read\. .*Rate exceeded/)]
			}
		});
	});

	test('a metric that has no answer from the beginning is no reason to do without the others', async () => {
		const { past } = await read(five, ({ metricName }) =>
			metricName === 'ModelLatency' ? { outage: 'CloudWatch gave only partial data for ModelLatency.' } : {}
		);
		if (!past.ok) throw new Error(past.why);
		const [errors, , latency] = five;
		if (errors?.kind !== 'share' || latency?.kind !== 'threshold') throw new Error('other gates were planned');
		const window = { startMs: endMs - dayMs, endMs };
		expect(past.past.measure(errors, window)).toMatchObject({ kind: 'counts' });
		expect(past.past.measure(latency, window)).toMatchObject({
			kind: 'none',
			gap: { why: 'outage', sentence: expect.stringMatching(/partial data/) }
		});
	});

	test.each([
		[
			'no permission',
			() => new AwsError('access-denied', 'GetMetricData', 'not authorized: cloudwatch:GetMetricData'),
			/not authorized/
		],
		['no answer at all', () => ({ outage: 'Rate exceeded' }), /Rate exceeded/]
	])('%s: in words, and no error', async (_, answer, why) => {
		const { past } = await read(five, () => {
			const said = answer();
			if (said instanceof Error) throw said;
			return said;
		});
		expect(past).toEqual({ ok: false, why: expect.stringMatching(why) });
	});

	test('nothing published, and no gate of CloudWatch', async () => {
		const nothing = await read(five, () => ({ points: new Map() }));
		expect(nothing.past).toEqual({ ok: false, why: 'AllTraffic has published nothing in the last two weeks.' });
		const { past, calls } = await read([]);
		expect([past.ok, calls]).toEqual([false, []]);
	});
});
