import type { Aws } from '../aws/ports.ts';
import { isObject, numberOf } from '../common/json.ts';
import type { ShareGate } from '../gates/gate.ts';
import { instanceMetrics, invocationMetrics, type MetricTarget, variantQuery } from '../gates/queries.ts';
import { readBaselineProfile } from '../preflight/baseline-profile.ts';
import { expectTraffic } from '../preflight/expected-traffic.ts';
import type { Plan } from '../rollout/plan.ts';
import type { SavedScaling } from '../rollout/record.ts';
import { metricSettleMs } from '../rollout/windows.ts';
import { noiseModels } from '../stats/noise-models.ts';
import { type GivenWorld, givenBy, p95Over, quarterMinutes } from './world-given.ts';

const minuteMs = 60_000;
const pastMinutes = 180;
/** Of the logarithm of the latencies: of models that answer all alike, and of those that hardly ever do. */
const [leastSigma, mostSigma] = [0.05, 2];

/**
 * The endpoint as it has been in the last three hours and the day before: its traffic, the level and the noise of its
 * errors, its latencies, fleet and autoscaling. Reads only.
 * @returns in words, why it cannot be rehearsed on
 */
export async function lookAt(aws: Aws, plan: Plan, nowMs: number): Promise<GivenWorld | string> {
	const { endpointName } = plan;
	const endpoint = await aws.endpoints.describe(endpointName);
	if (endpoint === undefined) return `there is no endpoint ${endpointName} in ${aws.region}`;
	const configuration = await aws.configurations.describe(endpoint.configName);
	const variants = configuration?.variants ?? [];
	const named = variants.find(({ name }) => name === plan.baselineVariant);
	const variant = plan.baselineVariant === undefined && variants.length === 1 ? variants[0] : named;
	if (variant === undefined) return `${endpointName} has no one variant to compare with`;
	const { name, instanceType } = variant;
	const gates = [countErrors];
	const profile = await readBaselineProfile(aws, gates, endpointName, name, instanceType, nowMs);
	if (profile.outage !== undefined) return `CloudWatch did not answer: ${profile.outage}`;
	if (profile.requestsPerMinute <= 0) return `${endpointName} had no requests in the last three hours`;
	const traffic = await expectTraffic(aws, profile, { endpointName, variant: name, instanceType }, nowMs);
	const levels = await readLevels(aws, { endpointName, variants: { baseline: name, candidate: name } }, nowMs);
	const live = endpoint.variants.find(one => one.name === name);
	const scaling = await aws.scaling.save(endpointName, name).catch(() => 'unread' as const);
	const usual = givenBy(plan);
	const errorRate = profile.shares[countErrors.name] ?? 0;
	const model = noiseModels[profile.noise[countErrors.name]?.past?.likely[0]?.model ?? 0];
	const noise = model !== undefined && model.brisk + model.lasting > 0 ? model : undefined;
	const latencyMs = levels.p50 === undefined ? usual.latencyMs : levels.p50 / 1000;
	const sigma = levels.p50 === undefined || levels.p95 === undefined ? undefined : sigmaOf(levels.p95 / levels.p50);
	const instanceCount = Math.max(1, live?.desiredInstances ?? variant.initialInstanceCount ?? 1);
	const world: GivenWorld = {
		requestsPerMinute: quartersOf(traffic.requestsPerMinute),
		errorRate,
		clientErrorRate: Math.min(0.5, (levels.clientErrors ?? 0) / Math.max(1, levels.requests ?? 0)),
		latencyMs,
		latencySigma: sigma ?? usual.latencySigma,
		cpuPercent: usual.cpuPercent,
		memoryPercent: levels.memory ?? usual.memoryPercent,
		diskPercent: levels.disk ?? usual.diskPercent,
		baselineVariant: name,
		instanceType: instanceType ?? usual.instanceType,
		instanceCount,
		...(noise && { noise }),
		...(scaling !== undefined &&
			scaling !== 'unread' && { scaling: { min: scaling.min, max: scaling.max, ...targetOf(scaling) } }),
		told: []
	};
	const read = { latency: levels.p50 !== undefined, scaling: scaling !== 'unread' };
	return { ...world, told: toldOf(world, profile.requestsPerMinute, read) };
}

const countErrors: ShareGate = {
	...{ kind: 'share', metric: 'error-rate', name: 'error-rate', onFail: 'rollback', reportOnly: false },
	...{ minSamples: 1, okRatio: 1, maxRatio: 2, floor: 0 }
};

/** @param read what is not was assumed */
function toldOf(
	world: GivenWorld,
	requestsPerMinute: number,
	read: { readonly latency: boolean; readonly scaling: boolean }
): readonly string[] {
	const { errorRate, noise, latencyMs, latencySigma, instanceCount, instanceType, scaling } = world;
	const rounded = (value: number) => Number(value.toPrecision(3)).toLocaleString('en-US');
	const varying = noise === undefined ? 'varying no more than by chance' : 'varying more than by chance';
	const scaled = scaling === undefined ? 'not autoscaled' : `autoscaled between ${scaling.min} and ${scaling.max}`;
	const from = (isRead: boolean) => (isRead ? 'read' : 'assumed');
	return [
		`${rounded(requestsPerMinute)} requests a minute now, over the day as yesterday (read)`,
		`${rounded(errorRate * 100)} % errors, ${varying} (read)`,
		`a median latency of ${rounded(latencyMs)} ms and a p95 of ${rounded(latencyMs * p95Over(latencySigma))} ms (${from(read.latency)})`,
		`${instanceCount} x ${instanceType} (read), ${scaled} (${read.scaling ? 'read' : 'assumed: it may not be read'})`,
		'CPU within the limits of the file, memory and disk too where they were not published (assumed)'
	];
}

interface Levels {
	readonly requests?: number;
	readonly clientErrors?: number;
	readonly p50?: number;
	readonly p95?: number;
	readonly memory?: number;
	readonly disk?: number;
}

/** Of the last three hours: sums, or means of what CloudWatch gives of each of them. */
async function readLevels(aws: Pick<Aws, 'metrics'>, target: MetricTarget, nowMs: number): Promise<Levels> {
	const endMs = Math.floor((nowMs - metricSettleMs) / minuteMs) * minuteMs;
	const window = { startMs: endMs - pastMinutes * minuteMs, endMs };
	const ask = (namespace: string, metricName: string, statistic: string) => ({
		...variantQuery(target, 'baseline', namespace, metricName, statistic),
		periodMinutes: pastMinutes
	});
	const queries = {
		requests: ask(invocationMetrics, 'Invocations', 'Sum'),
		clientErrors: ask(invocationMetrics, 'Invocation4XXErrors', 'Sum'),
		p50: ask(invocationMetrics, 'ModelLatency', 'p50'),
		p95: ask(invocationMetrics, 'ModelLatency', 'p95'),
		memory: ask(instanceMetrics, 'MemoryUtilization', 'Average'),
		disk: ask(instanceMetrics, 'DiskUtilization', 'Average')
	};
	const series = new Map((await aws.metrics.query(Object.values(queries), window)).map(one => [one.key, one]));
	const found = Object.entries(queries).flatMap(([name, { key, statistic }]) => {
		const values = [...(series.get(key)?.points.values() ?? [])];
		const sum = values.reduce((total, value) => total + value, 0);
		return values.length === 0 ? [] : [[name, statistic === 'Sum' ? sum : sum / values.length] as const];
	});
	return Object.fromEntries(found);
}

const sigmaOf = (ratio: number) => Math.min(mostSigma, Math.max(leastSigma, Math.log(Math.max(1, ratio)) / 1.645));

function quartersOf(minutes: readonly number[]): readonly number[] {
	const quarters = Math.ceil(minutes.length / quarterMinutes);
	return Array.from({ length: quarters }, (_, at) => {
		const part = minutes.slice(at * quarterMinutes, (at + 1) * quarterMinutes);
		return part.reduce((sum, value) => sum + value, 0) / part.length;
	});
}

/** Requests an instance and minute that target tracking aims at, where it does. */
function targetOf({ policies }: SavedScaling): { readonly target?: number } {
	for (const policy of policies) {
		if (!isObject(policy) || !isObject(policy.TargetTrackingScalingPolicyConfiguration)) continue;
		const { TargetValue, PredefinedMetricSpecification: metric } = policy.TargetTrackingScalingPolicyConfiguration;
		const target = numberOf(TargetValue);
		const isRequests = isObject(metric) && metric.PredefinedMetricType === 'SageMakerVariantInvocationsPerInstance';
		if (target !== undefined && isRequests) return { target };
	}
	return {};
}
