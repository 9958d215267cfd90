import type { Behaviour, OwnMetric } from '../scenario.ts';
import { behaviourAt } from './behaviour.ts';
import { minuteOfInstance } from './instance.ts';
import { joined, type Minute, minuteKey, minuteOfVariant, partOf } from './minute.ts';
import { isPublishedInParts, partOfMinute } from './part-of-minute.ts';
import { normal, streamOf } from './random.ts';
import { constant, type Samples, sampled, zerosAndOnes } from './statistics.ts';
import type { Endpoint, Span, World } from './world.ts';

const minuteMs = 60_000;

/** One metric: its namespace, its name and exactly these dimensions. */
export interface MetricName {
	readonly namespace: string;
	readonly metricName: string;
	readonly dimensions: Readonly<Record<string, string>>;
}

/** The samples that can be seen now of a period; undefined where there is no data point. */
export type SamplesOf = (world: World, metric: MetricName, startMs: number, periodMs: number) => Samples | undefined;

export const samplesOf: SamplesOf = (world, metric, startMs, periodMs) => {
	if (world.settings.missingMetrics.includes(metric.metricName)) return undefined;
	switch (metric.namespace) {
		case 'AWS/SageMaker':
			return invocationSamples(world, metric, startMs, periodMs);
		case '/aws/sagemaker/Endpoints':
			return instanceSamples(world, metric, startMs, periodMs);
		default:
			return ownSamples(world, metric, startMs, periodMs);
	}
};

/** How much of a minute, or of what is shorter, can be seen: a share of its requests. */
function visibleShare(world: World, startMs: number, lengthMs = minuteMs): number {
	const { metricsDelayMs, metricsPartial } = world.settings;
	const sinceEndMs = world.now() - startMs - lengthMs;
	if (sinceEndMs >= metricsDelayMs) return 1;
	return metricsPartial && sinceEndMs > 0 ? sinceEndMs / metricsDelayMs : 0;
}

function invocationSamples(
	world: World,
	{ metricName, dimensions }: MetricName,
	startMs: number,
	periodMs: number
): Samples | undefined {
	const subject = subjectOf(world, dimensions);
	if (subject === undefined) return undefined;
	const { endpoint, variant, instanceId } = subject;
	const minutes: Minute[] = [];
	if (periodMs < minuteMs && instanceId === undefined) {
		const isThere = isPublishedInParts(world, endpoint, startMs, periodMs);
		if (isThere && visibleShare(world, startMs, periodMs) === 1) {
			minutes.push(partOfMinute(world, endpoint, variant, startMs, periodMs));
		}
	}
	for (let atMs = startMs; atMs + minuteMs <= startMs + periodMs; atMs += minuteMs) {
		const share = visibleShare(world, atMs);
		if (share === 0) continue;
		const minute =
			instanceId === undefined
				? minuteOfVariant(world, endpoint, variant, atMs)
				: minuteOfInstance(world, endpoint, variant, instanceId, atMs);
		if (minute === undefined) continue;
		minutes.push(share === 1 ? minute : partOf(minute, share));
	}
	const all = joined(minutes);
	if (all.requests === 0) return undefined;
	const { instances = 1 } = variantAt(endpoint, variant, startMs) ?? {};
	return invocationMetric(metricName, all, instances);
}

function invocationMetric(metricName: string, minute: Minute, instances: number): Samples | undefined {
	const { requests } = minute;
	switch (metricName) {
		case 'Invocations':
			return constant(requests, 1);
		case 'InvocationsPerInstance':
			return constant(requests, 1 / Math.max(1, instances));
		case 'Invocation5XXErrors':
			return zerosAndOnes(requests, minute.serverErrors);
		case 'Invocation4XXErrors':
			return zerosAndOnes(requests, minute.clientErrors);
		case 'InvocationModelErrors':
			return zerosAndOnes(requests, minute.modelErrors);
		case 'ModelLatency':
			return sampled(minute.latenciesUs());
		case 'OverheadLatency':
			return sampled(minute.overheadsUs());
		default:
			return undefined;
	}
}

const utilisation: Readonly<Record<string, (behaviour: Behaviour, processors: number) => number>> = {
	CPUUtilization: ({ cpuPercent }, processors) => cpuPercent * processors,
	MemoryUtilization: ({ memoryPercent }) => memoryPercent,
	DiskUtilization: ({ diskPercent }) => diskPercent
};

/** Published by every instance, with or without traffic. */
function instanceSamples(
	world: World,
	{ metricName, dimensions }: MetricName,
	startMs: number,
	periodMs: number
): Samples | undefined {
	if (periodMs < minuteMs) return undefined;
	const subject = subjectOf(world, dimensions);
	const measure = utilisation[metricName];
	if (subject === undefined || subject.instanceId !== undefined || measure === undefined) return undefined;
	const { endpoint, variant } = subject;
	const values: number[] = [];
	for (let atMs = startMs; atMs < startMs + periodMs; atMs += minuteMs) {
		const live = variantAt(endpoint, variant, atMs);
		if (live === undefined || visibleShare(world, atMs) === 0) continue;
		const random = streamOf(world.scenario.seed, minuteKey(world, endpoint.name, variant, atMs), metricName);
		const mean = measure(behaviourAt(world, live.modelName, atMs), processorsOf(live.instanceType));
		for (let instance = 0; instance < live.instances; instance++) values.push(mean * (1 + 0.03 * normal(random)));
	}
	return values.length === 0 ? undefined : sampled(Float64Array.from(values));
}

/** CPU utilisation is a sum over processors. */
function processorsOf(instanceType: string): number {
	const size = instanceType.split('.').at(-1) ?? '';
	const [, times] = /^(\d*)xlarge$/.exec(size) ?? [];
	return times === undefined ? 2 : 4 * Number(times || '1');
}

function ownSamples(world: World, metric: MetricName, startMs: number, periodMs: number): Samples | undefined {
	if (periodMs < minuteMs) return undefined;
	const values: number[] = [];
	for (const own of world.scenario.metrics) {
		if (own.namespace !== metric.namespace || own.metricName !== metric.metricName) continue;
		for (let atMs = startMs; atMs < startMs + periodMs; atMs += minuteMs) {
			if (visibleShare(world, atMs) > 0) for (const value of ownValues(world, own, metric, atMs)) values.push(value);
		}
	}
	return values.length === 0 ? undefined : sampled(Float64Array.from(values));
}

function ownValues(world: World, own: OwnMetric, metric: MetricName, atMs: number): readonly number[] {
	for (const endpoint of world.endpoints.values()) {
		for (const variant of spanAt(endpoint, atMs)?.variants ?? []) {
			const dimensions = Object.entries(own.dimensions).map(([name, value]) => {
				return [name, value.replaceAll('{variant}', variant.name).replaceAll('{endpoint}', endpoint.name)] as const;
			});
			const mean = own.mean[variant.modelName] ?? own.mean['*'];
			if (mean === undefined || !isSame(Object.fromEntries(dimensions), metric.dimensions)) continue;
			const { each = 'minute', deviation, squaresOf } = own;
			const stream = squaresOf ?? own.metricName;
			const random = streamOf(world.scenario.seed, minuteKey(world, endpoint.name, variant.name, atMs), stream);
			const power = squaresOf === undefined ? 1 : 2;
			const count = each === 'minute' ? 1 : minuteOfVariant(world, endpoint, variant.name, atMs).requests;
			const value = () => (each === 'request-or-not' ? Number(random() < mean) : mean + deviation * normal(random));
			return Array.from({ length: count }, () => value() ** power);
		}
	}
	return [];
}

/** Metrics by variant have exactly these two dimensions, or that of an instance too; the endpoint's name alone finds nothing. */
function subjectOf(world: World, dimensions: Readonly<Record<string, string>>) {
	const { EndpointName = '', VariantName, InstanceId: instanceId } = dimensions;
	const endpoint = world.endpoints.get(EndpointName);
	if (
		endpoint === undefined ||
		VariantName === undefined ||
		Object.keys(dimensions).length !== (instanceId === undefined ? 2 : 3)
	)
		return undefined;
	return { endpoint, variant: VariantName, instanceId };
}

function variantAt(endpoint: Endpoint, variant: string, atMs: number) {
	return spanAt(endpoint, atMs)?.variants.find(({ name }) => name === variant);
}

/** Who served at a moment; before the first span the first one did. */
function spanAt({ timeline }: Endpoint, atMs: number): Span | undefined {
	return timeline.findLast(span => span.atMs <= atMs) ?? timeline[0];
}

function isSame(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
	const keys = Object.keys(one);
	return keys.length === Object.keys(other).length && keys.every(key => one[key] === other[key]);
}
