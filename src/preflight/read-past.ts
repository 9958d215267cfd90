import { AwsError } from '../aws/errors.ts';
import type { Aws } from '../aws/ports.ts';
import type { KnownPast } from '../forecast/past/try-on-past.ts';
import type { Gate } from '../gates/gate.ts';
import type { Meter } from '../gates/kind.ts';
import { kindOf } from '../gates/kinds.ts';
import type { Window } from '../gates/measurement.ts';
import type { Published } from '../gates/published.ts';
import type { MetricQuery, MetricSeries, MetricTarget } from '../gates/queries.ts';
import { metricSettleMs } from '../rollout/windows.ts';
import type { Whose } from './expected-traffic.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** CloudWatch keeps values of single minutes for 15 days. */
const lookBackMs = 14 * 24 * hourMs;
/** What CloudWatch answers to one request at most. */
const mostPoints = 100_800;

/** What was read of a past, or in words why there is nothing. */
export type PastRead = { readonly ok: true; readonly past: KnownPast } | { readonly ok: false; readonly why: string };

/**
 * Reads a baseline's last 14 days, minute by minute, the newest first, in as few requests as CloudWatch's limits allow.
 * Where it stops answering, what it has answered until then is the past.
 */
export async function readPast(
	aws: Pick<Aws, 'metrics'>,
	gates: readonly Gate[],
	{ endpointName, variant, instanceType }: Whose,
	nowMs: number
): Promise<PastRead> {
	const target: MetricTarget = { endpointName, variants: { baseline: variant, candidate: variant } };
	const meters = new Map(gates.map(gate => [gate.name, kindOf(gate).meter(gate, { target, numbers: {} })] as const));
	const asked = onceEach([...meters.values()]);
	if (asked.length === 0) return { ok: false, why: 'no gate is measured by CloudWatch.' };
	const endMs = Math.floor((nowMs - metricSettleMs) / minuteMs) * minuteMs;
	const read = await readBackwards(aws, asked, { startMs: endMs - lookBackMs, endMs });
	if (!read.ok) return read;
	const { series, fromMs, told } = read;
	const firstMs = Math.min(...asked.map(({ query }) => firstOf(series.get(query.key)?.points)));
	if (!Number.isFinite(firstMs)) return { ok: false, why: `${variant} has published nothing in the last two weeks.` };
	const published: Published = { series, instanceTypes: { baseline: instanceType, candidate: instanceType } };
	const window = { startMs: Math.max(fromMs, Math.floor(firstMs / minuteMs) * minuteMs), endMs };
	return {
		ok: true,
		past: {
			window,
			measure: (gate, within) => meters.get(gate.name)?.measure(published, [[within]])[0],
			notes: told
		}
	};
}

/** A query, and the keys under which meters look for its answer: both sides of a comparison are the baseline. */
interface Asked {
	readonly query: MetricQuery;
	readonly keys: readonly string[];
}

function onceEach(meters: readonly Meter[]): readonly Asked[] {
	const byMetric = Map.groupBy(
		meters.flatMap(({ queries }) => queries),
		({ namespace, metricName, dimensions, statistic }) =>
			JSON.stringify([namespace, metricName, Object.entries(dimensions).toSorted(), statistic])
	);
	return [...byMetric.values()].flatMap(same => {
		const [query] = same;
		return query === undefined ? [] : [{ query, keys: [...new Set(same.map(({ key }) => key))] }];
	});
}

interface Gathered {
	readonly ok: true;
	readonly series: ReadonlyMap<string, MetricSeries>;
	readonly fromMs: number;
	readonly told: readonly string[];
}

async function readBackwards(
	aws: Pick<Aws, 'metrics'>,
	asked: readonly Asked[],
	{ startMs, endMs }: Window
): Promise<Gathered | { readonly ok: false; readonly why: string }> {
	const points = new Map(asked.map(({ query }) => [query.key, new Map<number, number>()] as const));
	const lost = new Map<string, MetricSeries>();
	const pieceMs = Math.max(hourMs, Math.floor((mostPoints * minuteMs) / asked.length / hourMs) * hourMs);
	let fromMs = endMs;
	let told: readonly string[] = [];
	while (fromMs > startMs) {
		const piece = { startMs: Math.max(startMs, fromMs - pieceMs), endMs: fromMs };
		const wanted = asked.map(({ query }) => query).filter(({ key }) => !lost.has(key));
		if (wanted.length === 0) break;
		const answers = await askTwice(aws, wanted, piece);
		if (typeof answers === 'string') {
			if (fromMs === endMs) return { ok: false, why: answers };
			told = [stoppedWords(endMs - fromMs, answers)];
			break;
		}
		const silent = answers.find(({ outage }) => outage !== undefined)?.outage;
		if (silent !== undefined && fromMs < endMs) {
			told = [stoppedWords(endMs - fromMs, silent)];
			break;
		}
		for (const answer of answers) {
			if (answer.outage !== undefined || answer.refused !== undefined) lost.set(answer.key, answer);
			else for (const [atMs, value] of answer.points) points.get(answer.key)?.set(atMs, value);
		}
		fromMs = piece.startMs;
	}
	const [nothing] = lost.size === asked.length ? lost.values() : [];
	if (nothing !== undefined) return { ok: false, why: nothing.outage ?? nothing.refused ?? '' };
	const series = asked.flatMap(({ query, keys }) =>
		keys.map(key => [key, { ...(lost.get(query.key) ?? { points: points.get(query.key) ?? new Map() }), key }] as const)
	);
	return { ok: true, series: new Map(series), fromMs, told };
}

/** One request that failed may have been unlucky. */
async function askTwice(
	aws: Pick<Aws, 'metrics'>,
	queries: readonly MetricQuery[],
	window: Window
): Promise<readonly MetricSeries[] | string> {
	try {
		const first = await aws.metrics.query(queries, window);
		const open = queries.filter((_, index) => first[index]?.outage !== undefined);
		if (open.length === 0) return first;
		const again = new Map((await aws.metrics.query(open, window)).map(answer => [answer.key, answer]));
		return first.map(answer => again.get(answer.key) ?? answer);
	} catch (error) {
		if (error instanceof AwsError) return error.message;
		throw error;
	}
}

function stoppedWords(readMs: number, why: string): string {
	const days = Number((readMs / (24 * hourMs)).toFixed(1));
	return `Only the last ${days} days could be read. CloudWatch did not answer for more: ${why}`;
}

function firstOf(points: ReadonlyMap<number, number> | undefined): number {
	let first = Number.POSITIVE_INFINITY;
	for (const atMs of points?.keys() ?? []) first = Math.min(first, atMs);
	return first;
}
