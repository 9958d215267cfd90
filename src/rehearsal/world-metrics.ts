import type { Metrics } from '../aws/ports.ts';
import type { Window } from '../gates/measurement.ts';
import type { MetricQuery, MetricSeries } from '../gates/queries.ts';
import { samplesOf } from '../simulator/aws/metrics.ts';
import { type Statistic, statisticOf } from '../simulator/aws/statistics.ts';
import type { World } from '../simulator/aws/world.ts';

const minuteMs = 60_000;

/** Values of minutes that are over and will not change any more; null is no data point. */
type Settled = Map<number, number | null>;

/** What was worked out of the minutes before a rollout, by what was asked: the same in every world with the same past. */
export type Past = Map<string, Settled>;

/** One query, and what is known of it. */
interface Asked {
	readonly query: MetricQuery;
	readonly statistic: Statistic;
	readonly periodMs: number;
	readonly past: Settled;
	readonly settled: Settled;
}

/**
 * CloudWatch of a simulated world: every minute is worked out once.
 * @param past shared by worlds that are the same until they begin
 */
export function worldMetrics(world: World, past: Past = new Map()): Metrics {
	const known = new Map<string, Asked>();
	const settledOf = new Map<string, Settled>();

	const askedOf = (query: MetricQuery): Asked => {
		const { key, periodMinutes = 1 } = query;
		const whole = periodMinutes === 1 ? key : `${key} ${periodMinutes}`;
		const before = known.get(whole);
		if (before !== undefined) return before;
		const statistic = statisticOf(query.statistic);
		if (statistic === undefined) throw new RangeError(`CloudWatch has no statistic ${query.statistic}.`);
		const { namespace, metricName, dimensions } = query;
		const same = JSON.stringify([namespace, metricName, dimensions, query.statistic, periodMinutes]);
		const asked = {
			query,
			statistic,
			periodMs: periodMinutes * minuteMs,
			past: entryOf(past, same),
			settled: entryOf(settledOf, same)
		};
		known.set(whole, asked);
		return asked;
	};

	const pointAt = ({ query, statistic, periodMs, ...known }: Asked, atMs: number): number | null => {
		const endMs = atMs + periodMs;
		const kept = endMs <= world.startMs ? known.past : known.settled;
		const before = kept.get(atMs);
		if (before !== undefined) return before;
		const samples = samplesOf(world, query, atMs, periodMs);
		const value = samples === undefined ? null : statistic(samples);
		if (world.now() >= endMs + world.settings.metricsDelayMs) kept.set(atMs, value);
		return value;
	};

	const seriesOf = (query: MetricQuery, { startMs, endMs }: Window): MetricSeries => {
		const asked = askedOf(query);
		const points = new Map<number, number>();
		const firstMs = Math.ceil(startMs / minuteMs) * minuteMs;
		const fromMs = Math.floor(firstMs / asked.periodMs) * asked.periodMs;
		const untilMs = Math.min(Math.floor(endMs / minuteMs) * minuteMs, world.now());
		for (let atMs = fromMs; atMs < untilMs; atMs += asked.periodMs) {
			const value = pointAt(asked, atMs);
			if (value !== null) points.set(atMs, value);
		}
		return { key: query.key, points };
	};

	return { query: async (queries, window) => queries.map(query => seriesOf(query, window)) };
}

function entryOf(all: Map<string, Settled>, key: string): Settled {
	const found = all.get(key) ?? new Map<number, number | null>();
	all.set(key, found);
	return found;
}
