import type { Aws } from '../aws/ports.ts';
import type { Window } from '../gates/measurement.ts';
import type { MetricQuery, MetricSeries } from '../gates/queries.ts';
import { queryOrOutage } from './query-or-outage.ts';

/** Minutes that are asked for again: CloudWatch still changes the newest ones. */
const askedAgainMs = 30 * 60_000;

interface Remembered {
	readonly points: ReadonlyMap<number, number>;
	/** What is known of it: from here to there. */
	readonly startMs: number;
	readonly endMs: number;
}

/** Answers like CloudWatch does, for a window that only grows at its end. */
export type SeriesMemory = (queries: readonly MetricQuery[], window: Window) => Promise<readonly MetricSeries[]>;

/**
 * Asks CloudWatch for a settled minute once, and of what it was asked before only for the last half hour. A series that
 * had no answer is asked for from its start; one that CloudWatch refuses is not asked for again.
 * @param againMs how much of it is asked for again; default half an hour
 */
export function createSeriesMemory(aws: Pick<Aws, 'metrics'>, againMs = askedAgainMs): SeriesMemory {
	const remembered = new Map<string, Remembered>();
	const refused = new Map<string, MetricSeries>();

	function missingFrom({ key }: MetricQuery, { startMs, endMs }: Window): number | undefined {
		const known = remembered.get(key);
		if (known === undefined || known.startMs > startMs) return startMs;
		return known.endMs >= endMs ? undefined : Math.max(startMs, known.endMs - againMs);
	}

	function keep(series: MetricSeries, asked: Window): void {
		if (series.outage !== undefined) return;
		if (series.refused !== undefined) {
			refused.set(series.key, series);
			return;
		}
		const known = remembered.get(series.key);
		const before = known === undefined || known.startMs > asked.startMs ? undefined : known;
		const kept = [...(before?.points ?? [])].filter(([atMs]) => atMs < asked.startMs);
		remembered.set(series.key, {
			points: new Map([...kept, ...series.points]),
			startMs: before?.startMs ?? asked.startMs,
			endMs: asked.endMs
		});
	}

	return async (queries, window) => {
		const open = queries.filter(({ key }) => !refused.has(key));
		const starts = open.map(query => missingFrom(query, window)).filter(startMs => startMs !== undefined);
		const failed = new Map<string, MetricSeries>();
		if (starts.length > 0) {
			const asked = { startMs: Math.min(...starts), endMs: window.endMs };
			for (const series of await queryOrOutage(aws, open, asked)) {
				keep(series, asked);
				if (series.outage !== undefined) failed.set(series.key, series);
			}
		}
		const nothing = new Map<number, number>();
		return queries.map(
			({ key }) => refused.get(key) ?? failed.get(key) ?? { key, points: remembered.get(key)?.points ?? nothing }
		);
	};
}
