import type { Role } from '../common/role.ts';
import type { ShareGate } from './gate.ts';
import { type Published, valueAt, works } from './published.ts';
import { invocationMetrics, type MetricQuery, type MetricTarget, variantQuery } from './queries.ts';

/** Requests and bad ones of one variant in one minute. */
export interface Count {
	readonly requests: number;
	readonly bad: number;
	/** By how many requests two ways of counting the bad ones differ. */
	readonly disputed: number;
}

/** How one variant's requests and bad ones are asked for and read. */
export interface CountQueries {
	readonly all: readonly MetricQuery[];
	/** Of these, those without whose answers nothing can be counted. */
	readonly needed: (published: Published) => readonly MetricQuery[];
	/** No datapoint of the requests means no request; requests without the other metric mean that nothing is known. */
	readonly countAt: (published: Published, startMs: number) => Count | 'blind';
}

const errorMetrics = {
	'error-rate': 'Invocation5XXErrors',
	'model-error-rate': 'InvocationModelErrors',
	'client-error-rate': 'Invocation4XXErrors'
} as const;

const nobody: Count = { requests: 0, bad: 0, disputed: 0 };

/** What a share is made of; undefined for slow requests of which nobody knows from where on they are slow. */
export function countQueries(gate: ShareGate, target: MetricTarget, role: Role): CountQueries | undefined {
	const ask = (metricName: string, statistic: string) =>
		variantQuery(target, role, invocationMetrics, metricName, statistic);
	if (gate.metric !== 'slow-rate') {
		return byTwoCounts(ask('Invocations', 'Sum'), ask(errorMetrics[gate.metric], 'Sum'));
	}
	if (gate.slowerThanMs === undefined) return undefined;
	const limitUs = microseconds(gate.slowerThanMs);
	return byFastOnes(
		ask('ModelLatency', 'SampleCount'),
		ask('ModelLatency', `TC(:${limitUs})`),
		ask('ModelLatency', `PR(:${limitUs})`)
	);
}

function byTwoCounts(requests: MetricQuery, bad: MetricQuery): CountQueries {
	const all = [requests, bad];
	return {
		all,
		needed: () => all,
		countAt: (published, startMs) => {
			const sent = valueAt(published, requests, startMs);
			if (sent === undefined || sent <= 0) return nobody;
			const failed = valueAt(published, bad, startMs);
			return failed === undefined ? 'blind' : { requests: sent, bad: Math.min(failed, sent), disputed: 0 };
		}
	};
}

/** Slow requests are those that were not fast; of the two ways of counting these the one that works is enough. */
function byFastOnes(requests: MetricQuery, fastCount: MetricQuery, fastRank: MetricQuery): CountQueries {
	const ways = [fastCount, fastRank];
	return {
		all: [requests, ...ways],
		needed: published => (ways.some(way => works(published, way)) ? [requests] : [requests, ...ways]),
		countAt: (published, startMs) => {
			const sent = valueAt(published, requests, startMs);
			if (sent === undefined || sent <= 0) return nobody;
			const byCount = valueAt(published, fastCount, startMs);
			const rank = valueAt(published, fastRank, startMs);
			const byRank = rank === undefined ? undefined : (rank / 100) * sent;
			const fast = byCount ?? byRank;
			if (fast === undefined) return 'blind';
			const apart = byCount !== undefined && byRank !== undefined ? Math.abs(byCount - byRank) : 0;
			return { requests: sent, bad: Math.max(0, Math.round(sent - fast)), disputed: Math.max(apart, fast - sent) };
		}
	};
}

/** ModelLatency is published in microseconds. */
function microseconds(ms: number): number {
	return Math.round(ms * 1000);
}
