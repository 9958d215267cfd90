import type { Aws } from '../aws/ports.ts';
import { expectedNoise } from '../gates/expected-noise.ts';
import type { Gate } from '../gates/gate.ts';
import { kindOf } from '../gates/kinds.ts';
import type { CountMinute, Measurement, Window } from '../gates/measurement.ts';
import type { Published } from '../gates/published.ts';
import {
	invocationMetrics,
	type MetricQuery,
	type MetricSeries,
	type MetricTarget,
	variantQuery
} from '../gates/queries.ts';
import type { Noise } from '../gates/verdict.ts';
import { metricSettleMs } from '../rollout/windows.ts';
import type { Calm } from '../stats/calm.ts';
import { readCalm } from './baseline-calm.ts';

const minuteMs = 60_000;
const lookBackMinutes = 180;
const lookBackMs = lookBackMinutes * minuteMs;

/** A metric that a gate needs and nobody has published. */
export interface Unpublished {
	/** Name of the gate. */
	readonly gate: string;
	readonly query: MetricQuery;
	/** CloudWatch does not take the query, in its words. */
	readonly refused?: string;
}

/** What the baseline's last three hours tell before a rollout starts. */
export interface BaselineProfile {
	readonly requestsPerMinute: number;
	/** The gates with everything filled in that comes from the baseline (`slower-than`). */
	readonly gates: readonly Gate[];
	readonly noise: Readonly<Record<string, Noise>>;
	/** By gate name: the baseline's share of bad requests. */
	readonly shares: Readonly<Record<string, number>>;
	/** By gate name: what was measured in this time, both sides of it the baseline's. */
	readonly measured: Readonly<Record<string, Measurement>>;
	/** By gate name: what its test counts in a minute, where that is not the requests. */
	readonly countedPerMinute: Readonly<Record<string, number>>;
	/** By gate name: why a share cannot be measured on this endpoint. */
	readonly unmeasurable: Readonly<Record<string, string>>;
	/** What gates need and the baseline has not published in this time. */
	readonly unpublished: readonly Unpublished[];
	readonly outage?: string;
}

/**
 * Reads the baseline's own metrics; both sides of every query are asked of it.
 * @param ofLastDay whether it is asked too how quiet its single minutes were within the last day
 * @param noises by gate name, those that are known; what is learnt is added
 */
export async function readBaselineProfile(
	aws: Pick<Aws, 'metrics'>,
	gates: readonly Gate[],
	endpointName: string,
	baselineVariant: string,
	instanceType: string | undefined,
	nowMs: number,
	{ ofLastDay = false, noises = new Map() }: { readonly ofLastDay?: boolean; readonly noises?: Map<string, Noise> } = {}
): Promise<BaselineProfile> {
	const target: MetricTarget = { endpointName, variants: { baseline: baselineVariant, candidate: baselineVariant } };
	const endMs = Math.floor((nowMs - metricSettleMs) / minuteMs) * minuteMs;
	const window: Window = { startMs: endMs - lookBackMs, endMs };
	const filled = await fillInLatency(aws, gates, target, window);
	const traffic = ofBaseline(target, 'Invocations', 'Sum');
	const meters = filled.map(gate => ({ gate, meter: kindOf(gate).meter(gate, { target, numbers: {} }) }));
	const series = await ask(aws, [...meters.flatMap(({ meter }) => meter.queries), traffic], window);
	const published: Published = { series, instanceTypes: { baseline: instanceType, candidate: instanceType } };
	const all = meters.map(({ gate, meter }) => ({ gate, measured: meter.measure(published, [[window]])[0] }));
	const tested = all.filter(({ gate }) => kindOf(gate).sequential);
	const counted = tested.map(({ gate, measured }) => ({
		gate,
		minutes: kindOf(gate).counted(gate, measured === undefined ? [] : [measured])[0] ?? []
	}));
	const calm = ofLastDay ? await readCalm(aws, meters, published.instanceTypes, endMs) : new Map<string, Calm>();
	for (const { gate, minutes } of counted) {
		noises.set(gate.name, noises.get(gate.name) ?? noiseOf(gate, minutes, calm.get(gate.name)));
	}
	const outage = [...series.values()].find(one => one.outage !== undefined)?.outage;
	const requests = sum([...(series.get(traffic.key)?.points.values() ?? [])]);
	const isServing = requests > 0;
	return {
		requestsPerMinute: requests / lookBackMinutes,
		gates: filled,
		noise: Object.fromEntries(noises),
		shares: Object.fromEntries(counted.flatMap(({ gate, minutes }) => shareOf(gate, minutes))),
		measured: Object.fromEntries(
			all.flatMap(({ gate, measured }) => (measured === undefined ? [] : [[gate.name, measured]]))
		),
		countedPerMinute: Object.fromEntries(counted.filter(({ gate }) => countsItsOwn(gate)).map(perMinute)),
		unmeasurable: Object.fromEntries(
			tested.flatMap(({ gate, measured }) =>
				measured?.kind === 'none' && measured.gap.why === 'missing' ? [[gate.name, measured.gap.sentence]] : []
			)
		),
		unpublished: meters.flatMap(({ gate, meter }) =>
			(isServing ? [...meter.mustBePublished, ...meter.publishedWithRequests] : meter.mustBePublished)
				.filter(query => !isPublished(query, series))
				.map(query => ({ gate: gate.name, query, ...refusalOf(query, series) }))
		),
		...(outage !== undefined && { outage })
	};
}

/**
 * `slower-than` that nobody gave is the baseline's p95 of the whole time: percentiles of single minutes cannot be put
 * together to one, and with few requests a minute they are far below it.
 */
async function fillInLatency(
	aws: Pick<Aws, 'metrics'>,
	gates: readonly Gate[],
	target: MetricTarget,
	window: Window
): Promise<readonly Gate[]> {
	const open = (gate: Gate) => gate.kind === 'share' && gate.metric === 'slow-rate' && gate.slowerThanMs === undefined;
	if (!gates.some(open)) return gates;
	const whole = { periodMinutes: lookBackMinutes };
	const p95 = { ...ofBaseline(target, 'ModelLatency', 'p95'), ...whole };
	const count = { ...ofBaseline(target, 'ModelLatency', 'SampleCount'), ...whole };
	const series = await ask(aws, [p95, count], window);
	const slowerThanMs = weightedMean(series.get(p95.key), series.get(count.key));
	if (slowerThanMs === undefined) return gates;
	return gates.map(gate => (gate.kind === 'share' && open(gate) ? { ...gate, slowerThanMs } : gate));
}

/** Milliseconds, rounded to a tenth. CloudWatch may cut the time at an hour; each part counts by its requests. */
function weightedMean(values: MetricSeries | undefined, counts: MetricSeries | undefined): number | undefined {
	let total = 0;
	let weight = 0;
	for (const [startMs, value] of values?.points ?? []) {
		const requests = counts?.points.get(startMs) ?? 0;
		total += value * requests;
		weight += requests;
	}
	return weight === 0 ? undefined : Math.round(total / weight / 100) / 10;
}

function noiseOf(gate: Gate, minutes: readonly CountMinute[], calm: Calm | undefined): Noise {
	const expected = minutes.map(minute => minute.baseline);
	return { ...expectedNoise(gate, expected), ...(calm && { calm }) };
}

function shareOf(gate: Gate, minutes: readonly CountMinute[]): readonly (readonly [string, number])[] {
	const requests = sum(minutes.map(minute => minute.baseline.requests));
	return requests === 0 ? [] : [[gate.name, sum(minutes.map(minute => minute.baseline.bad)) / requests]];
}

/** Whether what is counted is not the requests: events out of something else, or values. */
function countsItsOwn(gate: Gate): boolean {
	return gate.kind === 'mean' || (gate.kind === 'share' && gate.own?.per !== undefined);
}

function perMinute({ gate, minutes }: { readonly gate: Gate; readonly minutes: readonly CountMinute[] }) {
	const counted = sum(minutes.map(minute => minute.baseline.requests));
	return [gate.name, counted / lookBackMinutes] as const;
}

/** What CloudWatch did not answer may have been published. */
function isPublished({ key }: MetricQuery, series: ReadonlyMap<string, MetricSeries>): boolean {
	const answer = series.get(key);
	return answer === undefined || answer.outage !== undefined || answer.points.size > 0;
}

function refusalOf({ key }: MetricQuery, series: ReadonlyMap<string, MetricSeries>): Pick<Unpublished, 'refused'> {
	const refused = series.get(key)?.refused;
	return refused === undefined ? {} : { refused };
}

async function ask(
	aws: Pick<Aws, 'metrics'>,
	queries: readonly MetricQuery[],
	window: Window
): Promise<ReadonlyMap<string, MetricSeries>> {
	const unique = [...new Map(queries.map(query => [query.key, query])).values()];
	const answers = await aws.metrics.query(unique, window);
	return new Map(answers.map(answer => [answer.key, answer]));
}

const ofBaseline = (target: MetricTarget, metricName: string, statistic: string) =>
	variantQuery(target, 'baseline', invocationMetrics, metricName, statistic);

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
