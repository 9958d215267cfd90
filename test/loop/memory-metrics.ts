import type { Window } from '../../src/gates/measurement.ts';
import type { MetricQuery, MetricSeries } from '../../src/gates/queries.ts';
import { healthy, type MemoryWorld, minuteMs } from './memory-world.ts';

/** What CloudWatch answers to one query: every published minute, from the weights and models of that minute. */
export function seriesOf(world: MemoryWorld, query: MetricQuery, window: Window): MetricSeries {
	const points = new Map<number, number>();
	const broken = world.brokenMetrics.has(query.metricName) ? 'InternalError' : undefined;
	const outage = world.metricsOutage ?? broken;
	if (outage !== undefined) return { key: query.key, points, outage };
	if (world.silentMetrics.has(query.metricName)) return { key: query.key, points };
	const { periodSeconds } = query;
	if (periodSeconds !== undefined)
		return { key: query.key, points: inSeconds(world, query, window, periodSeconds * 1000) };
	const { endMs } = window;
	for (
		let atMs = Math.max(window.startMs, world.publishesSinceMs);
		atMs < endMs && atMs <= world.nowMs - world.publishedAfterMs;
		atMs += minuteMs
	) {
		const value = valueAt(world, query, atMs);
		if (value !== undefined) points.set(atMs, value);
	}
	return { key: query.key, points };
}

/** Of counts only, each of them as many as in any other such window; none where SageMaker publishes minutes alone. */
function inSeconds(world: MemoryWorld, query: MetricQuery, { startMs, endMs }: Window, everyMs: number) {
	const points = new Map<number, number>();
	if (!world.publishesSeconds) return points;
	for (let atMs = startMs; atMs < endMs && atMs <= world.nowMs - world.publishedAfterMs; atMs += everyMs) {
		const value = valueAt(world, query, atMs);
		if (value !== undefined) points.set(atMs, (value * everyMs) / minuteMs);
	}
	return points;
}

function valueAt(world: MemoryWorld, query: MetricQuery, atMs: number): number | undefined {
	const { variants } = world.history.findLast(one => one.atMs <= atMs) ?? { variants: [] };
	const total = variants.reduce((sum, variant) => sum + variant.weight, 0);
	const variant = variants.find(one => one.name === query.dimensions.VariantName);
	if (variant === undefined || total === 0) return undefined;
	const requests = Math.round((world.requestsPerMinute * variant.weight) / total);
	const { slowRate, latencyMs, later, ...before } = world.behaviour[variant.modelName] ?? healthy;
	const { errorRate, clickShare, basket } = later !== undefined && atMs >= later.fromMs ? later : before;
	if (requests === 0) return undefined;
	if (query.metricName === 'Basket')
		return basket === undefined ? undefined : basketOf(query.statistic, requests, basket);
	if (query.metricName === 'Invocations' || query.statistic === 'SampleCount') return requests;
	if (query.metricName === 'Clicks') return clickShare === undefined ? undefined : Math.round(requests * clickShare);
	if (query.metricName.endsWith('Errors')) {
		return query.metricName === 'Invocation5XXErrors' ? Math.round(requests * errorRate) : 0;
	}
	if (query.statistic.startsWith('TC')) return requests - Math.round(requests * slowRate);
	if (query.statistic.startsWith('PR')) return 100 - 100 * slowRate;
	return latencyMs * 1000;
}

/** Exponential values, as every minute has them in the middle. */
function basketOf(statistic: string, requests: number, mean: number): number {
	const quantile = (part: number) => -mean * Math.log(1 - part);
	if (statistic === 'SampleCount') return requests;
	if (statistic === 'Sum') return requests * mean;
	if (statistic === 'Minimum') return 0;
	return quantile(statistic === 'Maximum' ? 1 - 1 / (2 * requests) : Number(statistic.slice(1)) / 100);
}
