import { queriesOf, type Role, roles, type Subjects, shareQueries, thresholdQuery } from './catalogue.ts';
import type { ShareGate, ThresholdGate } from './gate.ts';
import { instanceScale } from './instances.ts';
import type { CountMinute, Gap, Measurement, ValueMinute, Window } from './measurement.ts';
import type { MetricSeries } from './queries.ts';

const minuteMs = 60_000;

/** Minutes without the metric of bad requests, requests being there, after which it is called missing. */
const blindMinutes = 3;

/** Two ways of counting slow requests may differ by this share of all requests. */
const countTolerance = 0.01;

const noLimitSentence =
	'the baseline had no requests from which its p95 could be taken as the limit; give the gate `slower-than`.';

/** What was asked of CloudWatch, by key, and the instance types it was published for. */
export interface Published {
	readonly series: ReadonlyMap<string, MetricSeries>;
	readonly instanceTypes: Readonly<Record<Role, string | undefined>>;
}

/** One gate's measurement in one step, which may have several windows, from whole minutes only. */
export function measure(
	gate: ShareGate | ThresholdGate,
	subjects: Subjects,
	published: Published,
	windows: readonly Window[]
): Measurement {
	const gap = gapOf(gate, subjects, published);
	if (gap !== undefined) return { kind: 'none', gap };
	const minutes = windows.flatMap(minutesOf);
	return gate.kind === 'share'
		? measureShare(gate, subjects, published, minutes)
		: measureValues(gate, subjects, published, minutes);
}

/** The whole minutes within a window, by their start. */
export function minutesOf(window: Window): readonly number[] {
	const minutes: number[] = [];
	const first = Math.ceil(window.startMs / minuteMs) * minuteMs;
	for (let startMs = first; startMs + minuteMs <= window.endMs; startMs += minuteMs) minutes.push(startMs);
	return minutes;
}

function measureShare(
	gate: ShareGate,
	subjects: Subjects,
	published: Published,
	startsMs: readonly number[]
): Measurement {
	if (gate.metric === 'slow-rate' && gate.slowerThanMs === undefined) {
		return { kind: 'none', gap: missing(noLimitSentence) };
	}
	const minutes: CountMinute[] = [];
	let blind = 0;
	let disputed = 0;
	let counted = 0;
	for (const startMs of startsMs) {
		const baseline = countAt(gate, subjects, published, 'baseline', startMs);
		const candidate = countAt(gate, subjects, published, 'candidate', startMs);
		if (baseline === 'blind' || candidate === 'blind') {
			blind++;
			continue;
		}
		minutes.push({ startMs, baseline, candidate });
		disputed += baseline.disputed + candidate.disputed;
		counted += baseline.requests + candidate.requests;
	}
	if (blind >= blindMinutes && blind >= minutes.length) {
		return { kind: 'none', gap: missing(`${gate.name} was not published although there were requests.`) };
	}
	if (disputed > countTolerance * counted) {
		const sentence = `CloudWatch’s two counts of slow requests differ by more than 1 %, so neither is trusted.`;
		return { kind: 'none', gap: missing(sentence) };
	}
	return { kind: 'counts', minutes };
}

interface Count {
	readonly requests: number;
	readonly bad: number;
	/** By how many requests two ways of counting the bad ones differ. */
	readonly disputed: number;
}

const nobody: Count = { requests: 0, bad: 0, disputed: 0 };

/** No datapoint of the requests means no request; requests without the other metric mean that nothing is known. */
function countAt(
	gate: ShareGate,
	subjects: Subjects,
	published: Published,
	role: Role,
	startMs: number
): Count | 'blind' {
	const queries = shareQueries(gate, subjects, role);
	const at = (name: string) => valueAt(published, queries[name]?.key, startMs);
	const requests = at('requests');
	if (requests === undefined || requests <= 0) return nobody;
	if (gate.metric !== 'slow-rate') {
		const bad = at('bad');
		return bad === undefined ? 'blind' : { requests, bad: Math.min(bad, requests), disputed: 0 };
	}
	const byCount = at('fastCount');
	const rank = at('fastRank');
	const byRank = rank === undefined ? undefined : (rank / 100) * requests;
	const fast = byCount ?? byRank;
	if (fast === undefined) return 'blind';
	const apart = byCount !== undefined && byRank !== undefined ? Math.abs(byCount - byRank) : 0;
	return { requests, bad: Math.max(0, Math.round(requests - fast)), disputed: Math.max(apart, fast - requests) };
}

function measureValues(
	gate: ThresholdGate,
	subjects: Subjects,
	published: Published,
	startsMs: readonly number[]
): Measurement {
	const scales = { baseline: scaleOf(gate, published, 'baseline'), candidate: scaleOf(gate, published, 'candidate') };
	if (scales.baseline === undefined || scales.candidate === undefined) {
		return { kind: 'none', gap: missing(`It is not known how many processors the instances have.`) };
	}
	const minutes: ValueMinute[] = [];
	for (const startMs of startsMs) {
		const baseline = valueAt(published, thresholdQuery(gate, subjects, 'baseline').key, startMs);
		const candidate = valueAt(published, thresholdQuery(gate, subjects, 'candidate').key, startMs);
		minutes.push({
			startMs,
			...(baseline !== undefined && { baseline: baseline * scales.baseline }),
			...(candidate !== undefined && { candidate: candidate * scales.candidate })
		});
	}
	return { kind: 'values', minutes };
}

/** From the unit it is published in to the gate's: microseconds to milliseconds, sums over processors to percent. */
function scaleOf(gate: ThresholdGate, published: Published, role: Role): number | undefined {
	const { metric } = gate.source;
	if (metric === 'latency' || metric === 'overhead-latency') return 1 / 1000;
	if (metric === 'cpu' || metric === 'gpu' || metric === 'gpu-memory') {
		return instanceScale(metric, published.instanceTypes[role]);
	}
	return 1;
}

/** Why there is nothing to measure, if what is needed was not answered. */
function gapOf(gate: ShareGate | ThresholdGate, subjects: Subjects, published: Published): Gap | undefined {
	const answers = neededKeys(gate, subjects, published).map(key => published.series.get(key));
	const outage = answers.find(series => series?.outage !== undefined)?.outage;
	if (outage !== undefined) return { why: 'outage', sentence: `CloudWatch did not answer: ${outage}` };
	const refused = answers.find(series => series?.refused !== undefined)?.refused;
	return refused === undefined ? undefined : missing(`CloudWatch cannot tell it: ${refused}`);
}

/** All queries of the gate; of the two ways of counting slow requests the one that works is enough. */
function neededKeys(gate: ShareGate | ThresholdGate, subjects: Subjects, published: Published): readonly string[] {
	if (gate.kind !== 'share' || gate.metric !== 'slow-rate') return queriesOf(gate, subjects).map(query => query.key);
	const works = (key: string | undefined) => {
		const series = published.series.get(key ?? '');
		return series?.outage === undefined && series?.refused === undefined;
	};
	return roles.flatMap(role => {
		const { requests, fastCount, fastRank } = shareQueries(gate, subjects, role);
		const ways = [fastCount?.key, fastRank?.key];
		const needed = ways.some(works) ? [requests?.key] : [requests?.key, ...ways];
		return needed.filter(key => key !== undefined);
	});
}

function valueAt(published: Published, key: string | undefined, startMs: number): number | undefined {
	const value = key === undefined ? undefined : published.series.get(key)?.points.get(startMs);
	return value !== undefined && Number.isFinite(value) ? value : undefined;
}

function missing(sentence: string): Gap {
	return { why: 'missing', sentence };
}
