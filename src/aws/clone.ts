import { isObject, type JsonObject, objectsOf, omit, withoutNulls } from '../common/json.ts';
import { hasOwnDisk } from './own-disk.ts';
import type { EndpointConfiguration, MetricsSetting, Tags, VariantSpec } from './ports.ts';

/** What SageMaker fills in by itself. */
const own = ['EndpointConfigName', 'EndpointConfigArn', 'CreationTime', 'ProductionVariants'];

/**
 * Elastic Inference is gone from SageMaker, and scaling managed by SageMaker is for inference components only: a
 * configuration from before it became strict may still have it.
 */
const noLongerTaken = ['AcceleratorType', 'ManagedInstanceScaling'];

/**
 * The request for a configuration like `source`, with every member it has, known to this program or not, and the
 * variants asked for.
 * @param metrics instead of those of the source; what it does not say, the clone does not either
 */
export function cloneRequest(
	source: EndpointConfiguration,
	name: string,
	specs: readonly VariantSpec[],
	tags: Tags,
	metrics?: MetricsSetting
): JsonObject {
	const raw = withoutNulls(source.raw);
	const kept = isObject(raw) ? raw : {};
	const variants = objectsOf(kept.ProductionVariants);
	return {
		...omit(kept, own),
		EndpointConfigName: name,
		ProductionVariants: specs.map(spec => variantLike(variants, spec, source.name)),
		MetricsConfig: withMetrics(sameObservability(kept.MetricsConfig), metrics),
		Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))
	};
}

/**
 * New configurations get detailed observability unless they say no; a source that does not mention it is from before
 * and has none, so the clone says so.
 */
function sameObservability(metrics: unknown): JsonObject {
	return { EnableDetailedObservability: false, ...(isObject(metrics) && metrics) };
}

function withMetrics(config: JsonObject, metrics: MetricsSetting | undefined): JsonObject {
	if (metrics === undefined) return config;
	return {
		...omit(config, ['EnableEnhancedMetrics', 'MetricPublishFrequencyInSeconds']),
		...(metrics.enhanced !== undefined && { EnableEnhancedMetrics: metrics.enhanced }),
		...(metrics.seconds !== undefined && { MetricPublishFrequencyInSeconds: metrics.seconds })
	};
}

/** The same request for a SageMaker that does not know detailed observability yet, and thus has none. */
export function withoutObservability(request: JsonObject): JsonObject {
	const metrics = omit(isObject(request.MetricsConfig) ? request.MetricsConfig : {}, ['EnableDetailedObservability']);
	const rest = omit(request, ['MetricsConfig']);
	return Object.keys(metrics).length === 0 ? rest : { ...rest, MetricsConfig: metrics };
}

function variantLike(variants: readonly JsonObject[], spec: VariantSpec, sourceName: string): JsonObject {
	const like = variants.find(variant => variant.VariantName === spec.like);
	if (like === undefined) throw new Error(`Configuration ${sourceName} has no variant ${spec.like} to take over from.`);
	const { instanceType } = spec;
	const withoutVolume = instanceType !== undefined && hasOwnDisk(instanceType) ? ['VolumeSizeInGB'] : [];
	const others = instanceType === undefined ? [] : ['InstancePools', ...withoutVolume];
	return {
		...omit(like, [...noLongerTaken, ...others]),
		VariantName: spec.name,
		ModelName: spec.modelName,
		InitialVariantWeight: spec.weight,
		InitialInstanceCount: spec.instanceCount,
		...(instanceType !== undefined && { InstanceType: instanceType })
	};
}
