import type { Role } from '../common/role.ts';
import type { MetricSource, ShareGate } from './gate.ts';
import { type Published, valueAt, works } from './published.ts';
import { invocationMetrics, type MetricQuery, type MetricTarget, ownQuery, variantQuery } from './queries.ts';

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
	/** Those that must have been published before a rollout makes sense. */
	readonly mustBePublished: readonly MetricQuery[];
	/** Those that there are wherever there were requests. */
	readonly publishedWithRequests: readonly MetricQuery[];
	/** Whether these minutes look as if the bad ones were no longer published, rather than as if there were none. */
	readonly isSilent: (published: Published, startsMs: readonly number[]) => boolean;
	/** No datapoint of the requests means no request; requests without the other metric mean that nothing is known. */
	readonly countAt: (published: Published, startMs: number) => Count | 'blind';
}

const errorMetrics = {
	'error-rate': 'Invocation5XXErrors',
	'model-error-rate': 'InvocationModelErrors',
	'client-error-rate': 'Invocation4XXErrors'
} as const;

const nobody: Count = { requests: 0, bad: 0, disputed: 0 };

/**
 * What a share is made of; undefined for slow requests of which nobody knows from where on they are slow.
 * @param as makes the queries finer, or whatever else they are to be; default as they are
 */
export function countQueries(
	gate: ShareGate,
	target: MetricTarget,
	role: Role,
	as: (query: MetricQuery) => MetricQuery = query => query
): CountQueries | undefined {
	const ask = (metricName: string, statistic: string) =>
		as(variantQuery(target, role, invocationMetrics, metricName, statistic));
	const invocations = ask('Invocations', 'Sum');
	if (gate.own !== undefined) {
		const { events, per } = gate.own;
		const own = (source: MetricSource) => ownQuery(target, role, source, 'Sum');
		return byEvents(per === undefined ? invocations : own(per), own(events), per !== undefined);
	}
	if (gate.metric === 'share') return undefined;
	if (gate.metric !== 'slow-rate') return byTwoCounts(invocations, ask(errorMetrics[gate.metric], 'Sum'));
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
		mustBePublished: [],
		publishedWithRequests: [bad],
		isSilent: () => false,
		countAt: (published, startMs) => {
			const sent = valueAt(published, requests, startMs);
			if (sent === undefined || sent <= 0) return nobody;
			const failed = valueAt(published, bad, startMs);
			return failed === undefined ? 'blind' : { requests: sent, bad: Math.min(failed, sent), disputed: 0 };
		}
	};
}

/** So many expected and none published comes by chance less than once in a million times. */
const tellingSilence = 15;

/**
 * Events of the user's own. Most programs publish no datapoint where there is no event, so a minute without one has
 * none, unless the silence lasts for longer than chance allows: then nothing is known. More events than there is to
 * count them of, published a moment late, are as many.
 */
function byEvents(all: MetricQuery, events: MetricQuery, isOwn: boolean): CountQueries {
	const both = [all, events];
	const countOf = (published: Published, startMs: number): Count => {
		const sent = Math.max(0, valueAt(published, all, startMs) ?? 0);
		const happened = Math.max(0, valueAt(published, events, startMs) ?? 0);
		return { requests: sent, bad: Math.min(happened, sent), disputed: 0 };
	};
	return {
		all: both,
		needed: () => both,
		mustBePublished: isOwn ? both : [events],
		publishedWithRequests: [],
		countAt: countOf,
		isSilent: (published, startsMs) => {
			const seen = startsMs.map(startMs => ({
				...countOf(published, startMs),
				silent: valueAt(published, events, startMs) === undefined
			}));
			const requests = seen.reduce((sum, minute) => sum + minute.requests, 0);
			if (seen.every(({ silent }) => silent)) return requests > 0;
			const share = seen.reduce((sum, minute) => sum + minute.bad, 0) / requests;
			let unheard = 0;
			for (const minute of seen) {
				unheard = minute.silent ? unheard + minute.requests : 0;
				if (unheard * share >= tellingSilence) return true;
			}
			return false;
		}
	};
}

/** Slow requests are those that were not fast; of the two ways of counting these the one that works is enough. */
function byFastOnes(requests: MetricQuery, fastCount: MetricQuery, fastRank: MetricQuery): CountQueries {
	const ways = [fastCount, fastRank];
	return {
		all: [requests, ...ways],
		mustBePublished: [],
		publishedWithRequests: [requests],
		isSilent: () => false,
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
