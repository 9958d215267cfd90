import type {
	MetricDimension,
	PutScalingPolicyRequest,
	ScalingPolicy,
	TargetTrackingMetricDataQuery,
	TargetTrackingScalingPolicyConfiguration
} from '@aws-sdk/client-application-auto-scaling';

type PolicyInput = Pick<
	PutScalingPolicyRequest,
	'PolicyName' | 'PolicyType' | 'TargetTrackingScalingPolicyConfiguration'
>;

/** A policy that follows a target, for another variant of the endpoint; undefined for one that cannot be copied. */
export function policyFor(
	policy: ScalingPolicy,
	endpointName: string,
	from: string,
	to: string
): PolicyInput | undefined {
	const tracking = policy.TargetTrackingScalingPolicyConfiguration;
	if (tracking === undefined) return undefined;
	return {
		PolicyName: policy.PolicyName,
		PolicyType: 'TargetTrackingScaling',
		TargetTrackingScalingPolicyConfiguration: trackingFor(tracking, dimensionsFor(endpointName, from, to))
	};
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
