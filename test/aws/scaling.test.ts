import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Call, FakeAws, forgetAws, refusal } from './fake-aws.ts';

let aws: FakeAws;
beforeEach(() => {
	aws = new FakeAws();
});
afterEach(forgetAws);

const scalable = { ServiceNamespace: 'sagemaker', ScalableDimension: 'sagemaker:variant:DesiredInstanceCount' };
const resourceOf = (variant: string) => `endpoint/churn/variant/${variant}`;
const none = { scaleIn: false, scaleOut: false, scheduled: false };

function targetOf(variant: string, suspended: object | null = null) {
	return {
		...scalable,
		ResourceId: resourceOf(variant),
		MinCapacity: 2,
		MaxCapacity: 9,
		RoleARN: 'arn:x',
		SuspendedState: suspended
	};
}

const tracking = {
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

const steps = {
	...tracking,
	PolicyName: 'by steps',
	PolicyType: 'StepScaling',
	TargetTrackingScalingPolicyConfiguration: null,
	StepScalingPolicyConfiguration: { AdjustmentType: 'ChangeInCapacity', StepAdjustments: [{ ScalingAdjustment: 1 }] },
	Alarms: [{ AlarmName: 'cpu-high', AlarmARN: 'arn:cpu' }]
};

/** Application Auto Scaling with these targets, whose policies are the same. */
function withTargets(targets: readonly { readonly ResourceId: string }[], ...policies: readonly object[]): void {
	aws.on('DescribeScalableTargets', ({ body }: Call) => {
		const { ResourceIds } = body as { ResourceIds: readonly string[] };
		return { ScalableTargets: targets.filter(target => ResourceIds.includes(target.ResourceId)) };
	});
	aws.on('DescribeScalingPolicies', { ScalingPolicies: policies });
}

describe('autoscaled variants', () => {
	test('are told with their limits, alarms and what is held back', async () => {
		withTargets([targetOf('AllTraffic', { DynamicScalingInSuspended: true })], tracking, steps);
		expect(await aws.connect().scaling.targets('churn', ['AllTraffic', 'candidate'])).toEqual([
			{
				variant: 'AllTraffic',
				min: 2,
				max: 9,
				alarms: ['TargetTracking-high', 'cpu-high'],
				suspended: { ...none, scaleIn: true }
			}
		]);
		expect(aws.bodiesOf('DescribeScalableTargets')).toEqual([
			{ ...scalable, ResourceIds: [resourceOf('AllTraffic'), resourceOf('candidate')] }
		]);
	});

	test('are none where nothing is registered', async () => {
		withTargets([]);
		expect(await aws.connect().scaling.targets('churn', ['AllTraffic'])).toEqual([]);
		expect(aws.bodiesOf('DescribeScalingPolicies')).toEqual([]);
	});

	test('are read page by page', async () => {
		aws.on(
			'DescribeScalableTargets',
			{ ScalableTargets: [targetOf('a')], NextToken: 'more' },
			{ ScalableTargets: [targetOf('b')] }
		);
		aws.on('DescribeScalingPolicies', { ScalingPolicies: [tracking], NextToken: 'p' }, { ScalingPolicies: [steps] });
		const targets = await aws.connect().scaling.targets('churn', ['a', 'b']);
		expect(targets.map(({ variant, alarms }) => [variant, alarms])).toEqual([
			['a', ['TargetTracking-high', 'cpu-high']],
			['b', ['cpu-high']]
		]);
		expect(aws.bodiesOf('DescribeScalableTargets')[1]).toMatchObject({ NextToken: 'more' });
	});

	test('that may not be read name the permission', async () => {
		aws.on('DescribeScalableTargets', refusal('AccessDeniedException', 'no'));
		await expect(aws.connect().scaling.targets('churn', ['AllTraffic'])).rejects.toMatchObject({
			code: 'access-denied',
			message: expect.stringContaining('Allow application-autoscaling:DescribeScalableTargets')
		});
	});
});

describe('holding a variant', () => {
	test('keeps it from being made smaller, and nothing else', async () => {
		withTargets([targetOf('AllTraffic', { ScheduledScalingSuspended: true })]);
		const before = await aws.connect().scaling.suspendScaleIn('churn', 'AllTraffic');
		expect(before).toEqual({ ...none, scheduled: true });
		expect(aws.bodiesOf('RegisterScalableTarget')).toEqual([
			{
				...scalable,
				ResourceId: resourceOf('AllTraffic'),
				SuspendedState: {
					DynamicScalingInSuspended: true,
					DynamicScalingOutSuspended: false,
					ScheduledScalingSuspended: true
				}
			}
		]);
	});

	test('changes nothing where nothing scales it', async () => {
		withTargets([]);
		const { scaling } = aws.connect();
		expect(await scaling.suspendScaleIn('churn', 'AllTraffic')).toBeUndefined();
		await scaling.resume('churn', 'AllTraffic', none);
		expect(aws.bodiesOf('RegisterScalableTarget')).toEqual([]);
	});

	test('ends with what was held back before', async () => {
		withTargets([targetOf('AllTraffic', { DynamicScalingInSuspended: true })]);
		await aws.connect().scaling.resume('churn', 'AllTraffic', { ...none, scaleOut: true });
		expect(aws.bodiesOf('RegisterScalableTarget')).toEqual([
			{
				...scalable,
				ResourceId: resourceOf('AllTraffic'),
				SuspendedState: {
					DynamicScalingInSuspended: false,
					DynamicScalingOutSuspended: true,
					ScheduledScalingSuspended: false
				}
			}
		]);
	});

	test('meets another change of the target: that passes', async () => {
		withTargets([targetOf('AllTraffic')]);
		aws.on('RegisterScalableTarget', refusal('ConcurrentUpdateException', 'There is already a pending update'));
		await expect(aws.connect().scaling.suspendScaleIn('churn', 'AllTraffic')).rejects.toMatchObject({
			retryable: true
		});
	});
});

describe('moving the scaling to another variant', () => {
	const order = () =>
		aws.calls.map(({ operation }) => operation).filter(operation => !operation.startsWith('Describe'));
	const move = () => aws.connect().scaling.move('churn', 'AllTraffic', 'candidate');

	test('registers the new one with the old limits before it takes the old one away', async () => {
		withTargets([targetOf('AllTraffic', { DynamicScalingInSuspended: true })], tracking);
		expect(await move()).toEqual({ left: [] });
		expect(order()).toEqual(['RegisterScalableTarget', 'PutScalingPolicy', 'DeregisterScalableTarget']);
		expect(aws.bodiesOf('RegisterScalableTarget')).toMatchObject([
			{
				ResourceId: resourceOf('candidate'),
				MinCapacity: 2,
				MaxCapacity: 9,
				SuspendedState: { DynamicScalingInSuspended: true }
			}
		]);
		expect(aws.bodiesOf('PutScalingPolicy')).toEqual([
			{
				...scalable,
				ResourceId: resourceOf('candidate'),
				PolicyName: 'follow',
				PolicyType: 'TargetTrackingScaling',
				TargetTrackingScalingPolicyConfiguration: tracking.TargetTrackingScalingPolicyConfiguration
			}
		]);
		expect(aws.bodiesOf('DeregisterScalableTarget')).toEqual([{ ...scalable, ResourceId: resourceOf('AllTraffic') }]);
	});

	test('points a metric of the user’s own at the new variant, and leaves those of others', async () => {
		const dimensions = (endpoint: string) => [
			{ Name: 'EndpointName', Value: endpoint },
			{ Name: 'VariantName', Value: 'AllTraffic' }
		];
		const query = (endpoint: string) => ({
			Id: 'm',
			MetricStat: { Metric: { MetricName: 'Cpu', Dimensions: dimensions(endpoint) }, Stat: 'Average' }
		});
		const own = (specification: object) => ({
			...tracking,
			TargetTrackingScalingPolicyConfiguration: { TargetValue: 7, CustomizedMetricSpecification: specification }
		});
		withTargets(
			[targetOf('AllTraffic')],
			own({ MetricName: 'Cpu', Statistic: 'Average', Dimensions: dimensions('churn') }),
			own({ Metrics: [query('churn'), query('other')] })
		);
		await move();
		const bodies = JSON.stringify(aws.bodiesOf('PutScalingPolicy'));
		expect(bodies.match(/"Value":"candidate"/g)).toHaveLength(2);
		expect(bodies).toContain('{"Name":"EndpointName","Value":"other"},{"Name":"VariantName","Value":"AllTraffic"}');
	});

	test('tells policies whose alarms go on naming the old one', async () => {
		const predictive = { ...tracking, PolicyName: 'foresee', PolicyType: 'PredictiveScaling' };
		withTargets([targetOf('AllTraffic')], tracking, steps, {
			...predictive,
			TargetTrackingScalingPolicyConfiguration: null
		});
		expect(await move()).toEqual({ left: ['by steps', 'foresee'] });
		expect(aws.bodiesOf('PutScalingPolicy')).toMatchObject([
			{ PolicyName: 'follow' },
			{ PolicyName: 'by steps', StepScalingPolicyConfiguration: steps.StepScalingPolicyConfiguration }
		]);
	});

	test('takes scheduled actions along', async () => {
		withTargets([targetOf('AllTraffic')]);
		aws.on('DescribeScheduledActions', {
			ScheduledActions: [
				{
					...scalable,
					ScheduledActionName: 'night',
					ScheduledActionARN: 'arn:night',
					ResourceId: resourceOf('AllTraffic'),
					Schedule: 'cron(0 22 * * ? *)',
					Timezone: 'Europe/Berlin',
					ScalableTargetAction: { MinCapacity: 1, MaxCapacity: 2 },
					CreationTime: 1700000000
				}
			]
		});
		expect(await move()).toEqual({ left: [] });
		expect(aws.bodiesOf('PutScheduledAction')).toEqual([
			{
				...scalable,
				ResourceId: resourceOf('candidate'),
				ScheduledActionName: 'night',
				Schedule: 'cron(0 22 * * ? *)',
				Timezone: 'Europe/Berlin',
				ScalableTargetAction: { MinCapacity: 1, MaxCapacity: 2 }
			}
		]);
	});

	test('does not fail over scheduled actions that may not be read, but tells it', async () => {
		withTargets([targetOf('AllTraffic')], tracking);
		aws.on('DescribeScheduledActions', refusal('AccessDeniedException', 'no'));
		expect(await move()).toEqual({ left: ['scheduled actions, if there are any'] });
		expect(order().at(-1)).toBe('DeregisterScalableTarget');
	});

	test('keeps the old one where the new one could not have everything', async () => {
		withTargets([targetOf('AllTraffic')], tracking);
		aws.on('PutScalingPolicy', refusal('ThrottlingException', 'slow'));
		await expect(move()).rejects.toMatchObject({ code: 'throttled' });
		expect(order()).not.toContain('DeregisterScalableTarget');
	});

	test('may be repeated: where the old one is gone, there is nothing to do', async () => {
		withTargets([targetOf('candidate')], tracking);
		expect(await move()).toEqual({ left: [] });
		expect(order()).toEqual([]);
	});

	test('is done where somebody else has taken the old one away', async () => {
		withTargets([targetOf('AllTraffic')]);
		aws.on('DeregisterScalableTarget', refusal('ObjectNotFoundException', 'none'));
		expect(await move()).toEqual({ left: [] });
	});
});

describe('alarms on a variant', () => {
	const on = (endpoint: string, variant: string) => [
		{ Name: 'VariantName', Value: variant },
		{ Name: 'EndpointName', Value: endpoint }
	];

	test('are found on every page, in expressions too, without those of its scaling', async () => {
		withTargets([targetOf('AllTraffic')], tracking);
		aws.on(
			'DescribeAlarms',
			{
				MetricAlarms: [
					{ AlarmName: 'errors', Dimensions: on('churn', 'AllTraffic') },
					{ AlarmName: 'TargetTracking-high', Dimensions: on('churn', 'AllTraffic') },
					{ AlarmName: 'another variant', Dimensions: on('churn', 'candidate') },
					{ AlarmName: 'another endpoint', Dimensions: on('fraud', 'AllTraffic') }
				],
				NextToken: 'more'
			},
			{
				MetricAlarms: [
					{ AlarmName: 'of an account' },
					{
						AlarmName: 'share',
						Metrics: [
							{ Id: 'e', Expression: 'a / b' },
							{ Id: 'a', MetricStat: { Metric: { Dimensions: on('churn', 'AllTraffic') }, Period: 60, Stat: 'Sum' } }
						]
					}
				]
			}
		);
		expect(await aws.connect().scaling.alarmsNaming('churn', 'AllTraffic')).toEqual(['errors', 'share']);
		expect(aws.bodiesOf('DescribeAlarms')).toMatchObject([{ MaxRecords: 100 }, { NextToken: 'more' }]);
	});

	test('that may not be read name the permission', async () => {
		withTargets([]);
		aws.on('DescribeAlarms', refusal('AccessDenied', 'no', 403));
		await expect(aws.connect().scaling.alarmsNaming('churn', 'AllTraffic')).rejects.toMatchObject({
			message: expect.stringContaining('Allow cloudwatch:DescribeAlarms')
		});
	});
});
