import { describe, expect, test } from '@jest/globals';
import type { Gate, ShareGate } from '../../src/gates/gate.ts';
import type { MetricQuery, MetricSeries } from '../../src/gates/queries.ts';
import { readBaselineProfile } from '../../src/preflight/baseline-profile.ts';

const minuteMs = 60_000;
const nowMs = Date.UTC(2025, 2, 14, 12, 0, 30);

const share = { okRatio: 1, maxRatio: 2, floor: 0.001, onFail: 'rollback', reportOnly: false, minSamples: 1 } as const;
const errors: ShareGate = { kind: 'share', metric: 'error-rate', name: 'error-rate', ...share };
const slow: ShareGate = { kind: 'share', metric: 'slow-rate', name: 'slow-rate', ...share };

type Answer = (query: MetricQuery, minute: number) => number | undefined;

/** The history of a baseline of which CloudWatch answers this, minute by minute; a refusal is given in words. */
async function historyOf(
	gates: readonly Gate[],
	answer: Answer,
	refused: (query: MetricQuery) => string | undefined = () => undefined
) {
	const asked: MetricQuery[] = [];
	const windows: { readonly startMs: number; readonly endMs: number }[] = [];
	const metrics = {
		query: async (queries: readonly MetricQuery[], window: { readonly startMs: number; readonly endMs: number }) => {
			asked.push(...queries);
			windows.push(window);
			return queries.map((query): MetricSeries => {
				const why = refused(query);
				const points = new Map<number, number>();
				const period = query.periodMinutes ?? 1;
				for (let t = 0; t < 180 && why === undefined; t += period) {
					const value = answer(query, t);
					if (value !== undefined) points.set(window.startMs + t * minuteMs, value);
				}
				return { key: query.key, points, ...(why !== undefined && { refused: why }) };
			});
		}
	};
	const history = await readBaselineProfile({ metrics }, gates, 'churn-prod', 'AllTraffic', 'ml.m5.xlarge', nowMs);
	return { history, asked, windows };
}

/** 600 requests a minute, 1 % of them errors, 5 % slow. */
const usual: Answer = ({ metricName, statistic, periodMinutes = 1 }) => {
	if (metricName === 'Invocations' || statistic === 'SampleCount') return 600 * periodMinutes;
	if (metricName.endsWith('Errors')) return 6;
	if (statistic === 'p95') return 250_000;
	return statistic.startsWith('TC') ? 570 : 95;
};

describe('what the baseline tells before a rollout', () => {
	test.each([
		[600, ['Invocation5XXErrors']],
		[0, []]
	])('with %s requests a minute, what comes with every request is missed where it is not', async (requests, missed) => {
		const { history } = await historyOf([errors], ({ metricName }) =>
			metricName === 'Invocations' && requests > 0 ? requests : undefined
		);
		expect(history.unpublished.map(({ query }) => query.metricName)).toEqual(missed);
	});

	test('traffic, shares and noise of three settled hours, asked of the baseline alone', async () => {
		const { history, asked, windows } = await historyOf([errors], usual);
		expect(history).toMatchObject({ requestsPerMinute: 600, shares: { 'error-rate': 0.01 }, unmeasurable: {} });
		expect(history.noise['error-rate']?.usual).toBeLessThan(0.25);
		expect(new Set(asked.map(query => query.dimensions.VariantName))).toEqual(new Set(['AllTraffic']));
		for (const { startMs, endMs } of windows) {
			expect(endMs).toBe(Date.UTC(2025, 2, 14, 11, 58));
			expect(endMs - startMs).toBe(180 * minuteMs);
		}
	});

	test('the noise that counts beside the margin of a gate', async () => {
		const near = { ...errors, name: 'near', maxRatio: 1.2 };
		const { history } = await historyOf([errors, near], usual);
		const knows = (gate: string) => history.noise[gate]?.past?.likely.some(({ model }) => model >= 85);
		expect([knows('near'), knows('error-rate')]).toEqual([true, false]);
	});

	test('the limit of slow requests is the p95 of the whole time, unless the user gave one', async () => {
		const { history, asked } = await historyOf([slow], usual);
		expect(history.gates).toEqual([{ ...slow, slowerThanMs: 250 }]);
		expect(asked.find(query => query.statistic === 'p95')?.periodMinutes).toBe(180);
		expect(history.shares['slow-rate']).toBe(0.05);
		const own = { ...slow, slowerThanMs: 300 };
		expect((await historyOf([own], usual)).history.gates).toEqual([own]);
	});

	test('without traffic there is no limit to take, and nothing is made up', async () => {
		const { history } = await historyOf([errors, slow], () => undefined);
		expect(history).toMatchObject({ requestsPerMinute: 0, shares: {} });
		expect(history.unmeasurable['slow-rate']).toContain('slower-than');
	});

	test('a statistic that CloudWatch refuses is told for the gate that needs it, and the others go on', async () => {
		const { history } = await historyOf([errors, slow], usual, ({ statistic }) =>
			/^(TC|PR)/.test(statistic) ? `${statistic} is not supported` : undefined
		);
		expect(history.shares).toEqual({ 'error-rate': 0.01 });
		expect(history.unmeasurable).toEqual({ 'slow-rate': 'CloudWatch cannot tell it: TC(:250000) is not supported' });
	});
});
