import { compareHalves } from '../stats/halves.ts';
import type { ShareGate } from './gate.ts';
import type { CountMinute, Window } from './measurement.ts';
import { minutesOf, type Published } from './published.ts';
import type { MetricQuery, MetricTarget } from './queries.ts';
import { type Count, type CountQueries, countQueries } from './share-queries.ts';
import { toPair } from './to-pair.ts';
import type { HalvesNoise, Noise } from './verdict.ts';

/** A variant's instances in two halves of the same number, or of one more. */
export type Halves = readonly [readonly string[], readonly string[]];

/** Every other one of them, in the order of their names; undefined where there is only one. */
export function halve(instances: readonly string[]): Halves | undefined {
	const sorted = [...new Set(instances)].toSorted();
	if (sorted.length < 2) return undefined;
	return [sorted.filter((_, index) => index % 2 === 0), sorted.filter((_, index) => index % 2 === 1)];
}

/** The same query of one instance of the variant. */
function ofInstance(query: MetricQuery, InstanceId: string): MetricQuery {
	return { ...query, key: `${query.key} ${InstanceId}`, dimensions: { ...query.dimensions, InstanceId } };
}

/** How the share of a gate is counted in both halves of the baseline; undefined for what SageMaker does not publish. */
export function halvesQueries(
	gate: ShareGate,
	target: MetricTarget,
	halves: Halves
): readonly CountQueries[][] | undefined {
	if (gate.own !== undefined) return undefined;
	const of = (instance: string) => countQueries(gate, target, 'baseline', query => ofInstance(query, instance)) ?? [];
	const queries = halves.map(half => half.flatMap(of));
	return queries.some(half => half.length === 0) ? undefined : queries;
}

/** What the halves show of the noise between two sets of instances; undefined where they show too little. */
export function learnHalves(
	queries: readonly CountQueries[][],
	published: Published,
	window: Window,
	{ past }: Noise,
	margin?: number
): HalvesNoise | undefined {
	const [one = [], other = []] = queries;
	const minutes = minutesOf(window).flatMap((startMs): readonly CountMinute[] => {
		const [baseline, candidate] = [sumAt(one, published, startMs), sumAt(other, published, startMs)];
		return baseline === undefined || candidate === undefined ? [] : [{ startMs, baseline, candidate }];
	});
	const compared = compareHalves(minutes.map(toPair), past, margin);
	return compared && { ...compared, instances: [one.length, other.length] };
}

/** Undefined where an instance had requests and nobody knows how many of them were bad. */
function sumAt(
	queries: readonly CountQueries[],
	published: Published,
	startMs: number
): Omit<Count, 'disputed'> | undefined {
	const counts = queries.map(query => query.countAt(published, startMs)).filter(count => count !== 'blind');
	if (counts.length < queries.length) return undefined;
	return {
		requests: counts.reduce((sum, count) => sum + count.requests, 0),
		bad: counts.reduce((sum, count) => sum + count.bad, 0)
	};
}
