import type {
	MetricDimension,
	PutScalingPolicyRequest,
	ScalingPolicy,
	TargetTrackingMetricDataQuery,
	TargetTrackingScalingPolicyConfiguration
} from '@aws-sdk/client-application-auto-scaling';

type PolicyInput = Pick<
	PutScalingPolicyRequest,
	'PolicyName' | 'PolicyType' | 'TargetTrackingScalingPolicyConfiguration' | 'StepScalingPolicyConfiguration'
>;

/** A policy for another variant; `complete` if it works there as it did, without anybody's hand. */
export interface CopiedPolicy {
	readonly input?: PolicyInput;
	readonly complete: boolean;
}

/**
 * A policy for another variant of the endpoint. One that follows a target makes its own alarms; one by steps is driven
 * by alarms of the user's, which go on naming the old policy; others are not known here.
 */
export function policyFor(policy: ScalingPolicy, endpointName: string, from: string, to: string): CopiedPolicy {
	const { PolicyName, TargetTrackingScalingPolicyConfiguration, StepScalingPolicyConfiguration } = policy;
	if (TargetTrackingScalingPolicyConfiguration !== undefined) {
		const rename = dimensionsFor(endpointName, from, to);
		const tracking = trackingFor(TargetTrackingScalingPolicyConfiguration, rename);
		const input = { PolicyName, PolicyType: 'TargetTrackingScaling' } as const;
		return { input: { ...input, TargetTrackingScalingPolicyConfiguration: tracking }, complete: true };
	}
	if (StepScalingPolicyConfiguration === undefined) return { complete: false };
	return { input: { PolicyName, PolicyType: 'StepScaling', StepScalingPolicyConfiguration }, complete: false };
}

type Rename = (dimensions: MetricDimension[]) => MetricDimension[];

/** A metric of the user's own names the variant it watches; the copy watches the other. */
function trackingFor(
	tracking: TargetTrackingScalingPolicyConfiguration,
	rename: Rename
): TargetTrackingScalingPolicyConfiguration {
	const custom = tracking.CustomizedMetricSpecification;
	if (custom === undefined) return tracking;
	return {
		...tracking,
		CustomizedMetricSpecification: {
			...custom,
			...(custom.Dimensions && { Dimensions: rename(custom.Dimensions) }),
			...(custom.Metrics && { Metrics: custom.Metrics.map(query => queryFor(query, rename)) })
		}
	};
}

function queryFor(query: TargetTrackingMetricDataQuery, rename: Rename): TargetTrackingMetricDataQuery {
	const metric = query.MetricStat?.Metric;
	if (query.MetricStat === undefined || metric?.Dimensions === undefined) return query;
	const Dimensions = metric.Dimensions.map(({ Name, Value }) => ({ Name, Value }));
	return { ...query, MetricStat: { ...query.MetricStat, Metric: { ...metric, Dimensions: rename(Dimensions) } } };
}

/** Renames the variant, if the dimensions are of this endpoint. */
function dimensionsFor(endpointName: string, from: string, to: string): Rename {
	return dimensions => {
		const endpoint = dimensions.find(dimension => dimension.Name === 'EndpointName')?.Value;
		if (endpoint !== endpointName) return dimensions;
		return dimensions.map(dimension =>
			dimension.Name === 'VariantName' && dimension.Value === from ? { ...dimension, Value: to } : dimension
		);
	};
}
