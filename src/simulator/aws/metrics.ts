import type { Behaviour } from '../scenario.ts';
import { behaviourAt } from './behaviour.ts';
import { minuteOfInstance } from './instance.ts';
import { joined, type Minute, minuteKey, minuteOfVariant, partOf, samplesOf as samplesIn } from './minute.ts';
import { ownSamples } from './own-metrics.ts';
import { isPublishedInParts, partOfMinute } from './part-of-minute.ts';
import { normal, streamOf } from './random.ts';
import { constant, type Samples, sampled, zerosAndOnes } from './statistics.ts';
import { type MetricName, visibleShare } from './visible.ts';
import { type Endpoint, spanAt, type World } from './world.ts';

const minuteMs = 60_000;

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
			return samplesIn(minute, 'latenciesUs');
		case 'OverheadLatency':
			return samplesIn(minute, 'overheadsUs');
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
