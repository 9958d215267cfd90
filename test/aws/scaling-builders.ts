import type { Call, FakeAws } from './fake-aws.ts';

export const scalable = { ServiceNamespace: 'sagemaker', ScalableDimension: 'sagemaker:variant:DesiredInstanceCount' };
export const resourceOf = (variant: string) => `endpoint/churn/variant/${variant}`;
export const none = { scaleIn: false, scaleOut: false, scheduled: false };

export function targetOf(variant: string, suspended: object | null = null) {
	return {
		...scalable,
		ResourceId: resourceOf(variant),
		MinCapacity: 2,
		MaxCapacity: 9,
		RoleARN: 'arn:x',
		SuspendedState: suspended
	};
}

export const tracking = {
	...scalable,
	PolicyName: 'follow',
	PolicyARN: 'arn:policy',
	PolicyType: 'TargetTrackingScaling',
	ResourceId: resourceOf('AllTraffic'),
	TargetTrackingScalingPolicyConfiguration: {
		TargetValue: 700,
		ScaleInCooldown: 300,
		PredefinedMetricSpecification: { PredefinedMetricType: 'SageMakerVariantInvocationsPerInstance' }
	},
	Alarms: [{ AlarmName: 'TargetTracking-high', AlarmARN: 'arn:high' }]
};

export const steps = {
	...tracking,
	PolicyName: 'by steps',
	PolicyType: 'StepScaling',
	TargetTrackingScalingPolicyConfiguration: null,
	StepScalingPolicyConfiguration: { AdjustmentType: 'ChangeInCapacity', StepAdjustments: [{ ScalingAdjustment: 1 }] },
	Alarms: [{ AlarmName: 'cpu-high', AlarmARN: 'arn:cpu' }]
};

/** Application Auto Scaling with these targets, whose policies are the same. */
export function withTargets(
	aws: FakeAws,
	targets: readonly { readonly ResourceId: string }[],
	...policies: readonly object[]
): void {
	aws.on('DescribeScalableTargets', ({ body }: Call) => {
		const { ResourceIds } = body as { ResourceIds: readonly string[] };
		return { ScalableTargets: targets.filter(target => ResourceIds.includes(target.ResourceId)) };
	});
	aws.on('DescribeScalingPolicies', { ScalingPolicies: policies });
}
