import { describe, expect, test } from '@jest/globals';
import type { MetricQuery, MetricSeries } from '../../src/gates/queries.ts';
import type { BaselineProfile } from '../../src/preflight/baseline-profile.ts';
import { expectTraffic } from '../../src/preflight/expected-traffic.ts';
import { minuteMs, noonMs, shareGate } from '../gates/builders.ts';

const dayMinutes = 1440;
const nowMs = noonMs + 2 * minuteMs;
const whose = { endpointName: 'churn-prod', variant: 'AllTraffic', instanceType: 'ml.m5.xlarge' };

function historyOf(change: Partial<BaselineProfile>): BaselineProfile {
	return {
		requestsPerMinute: 100,
		gates: [shareGate()],
		noise: {},
		shares: { 'error-rate': 0.01 },
		measured: {},
		countedPerMinute: {},
		unmeasurable: {},
		unpublished: [],
		...change
	};
}

/** @param answer by metric and minutes before noon, which is now */
async function expected(history: BaselineProfile, answer: (metric: string, before: number) => number | undefined) {
	const asked: string[][] = [];
	const metrics = {
		query: async (queries: readonly MetricQuery[], window: { readonly startMs: number; readonly endMs: number }) => {
			asked.push(queries.map(query => query.metricName));
			return queries.map(({ key, metricName }): MetricSeries => {
				const points = new Map<number, number>();
				for (let atMs = window.startMs; atMs < window.endMs; atMs += minuteMs) {
					const value = answer(metricName, (noonMs - atMs) / minuteMs);
					if (value !== undefined) points.set(atMs, value);
				}
				return { key, points };
			});
		}
	};
	return { traffic: await expectTraffic({ metrics }, history, whose, nowMs), asked };
}

/** 100 a minute, and half of it from 20 to 14 hours ago. */
const yesterday = (before: number) => (before <= 20 * 60 && before > 14 * 60 ? 50 : 100);

describe('the traffic that is expected', () => {
	test('is that of the same hours of yesterday', async () => {
		const { traffic } = await expected(historyOf({}), (metric, before) =>
			metric === 'Invocations' ? yesterday(before) : 1
		);
		const { requestsPerMinute } = traffic;
		expect(requestsPerMinute).toHaveLength(dayMinutes);
		expect([0, 3, 7, 11, 23].map(hour => requestsPerMinute[hour * 60])).toEqual([100, 100, 50, 100, 100]);
	});

	test('at the level of today', async () => {
		const { traffic } = await expected(historyOf({}), (metric, before) =>
			metric === 'Invocations' ? yesterday(before) * (before <= 180 ? 3 : 1) : 1
		);
		expect([0, 7].map(hour => traffic.requestsPerMinute[hour * 60])).toEqual([300, 150]);
	});

	test('is the usual one where there was none yesterday', async () => {
		const { traffic } = await expected(historyOf({}), (_, before) => (before <= 180 ? 100 : undefined));
		expect(traffic.requestsPerMinute).toEqual([100]);
	});
});

describe('the share that is expected', () => {
	const shareAt = async (recent: number, ofDay: number, requestsPerMinute = 100) => {
		const history = historyOf({ requestsPerMinute, shares: { 'error-rate': recent } });
		const { traffic, asked } = await expected(history, metric =>
			metric === 'Invocations' ? requestsPerMinute : requestsPerMinute * ofDay
		);
		return { share: traffic.gates[0]?.share, asked: asked.flat() };
	};

	test('is that of the whole day where three hours had few bad requests and do not differ', async () => {
		expect((await shareAt(0.01, 0.011)).share).toBeCloseTo(0.011);
	});

	test('is that of the last three hours where the day was another', async () => {
		expect((await shareAt(0.01, 0.03)).share).toBe(0.01);
	});

	test('is that of the last three hours where these had enough, and the day is not asked for it', async () => {
		const { share, asked } = await shareAt(0.1, 0.105);
		expect([share, asked]).toEqual([0.1, ['Invocations']]);
	});

	test('of which more is better is not played, and one of something else counts that', async () => {
		const source = { namespace: 'Shop', metricName: 'Orders', dimensions: {} };
		const upwards = shareGate({ name: 'clicks', metric: 'share', own: { events: source, minRatio: 0.9 } });
		const own = shareGate({ name: 'returns', metric: 'share', own: { events: source, per: source } });
		const history = historyOf({
			gates: [upwards, own],
			shares: { clicks: 0.2, returns: 0.2 },
			countedPerMinute: { returns: 25 }
		});
		const { traffic } = await expected(history, () => 100);
		expect(traffic.gates.map(({ gate, perRequest }) => [gate.name, perRequest])).toEqual([['returns', 0.25]]);
	});

	test('of a gate that cannot be measured there is none', async () => {
		const { traffic } = await expected(historyOf({ shares: {} }), () => 100);
		expect(traffic.gates).toEqual([]);
	});
});
