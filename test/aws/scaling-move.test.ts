import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { FakeAws, forgetAws, refusal } from './fake-aws.ts';
import { resourceOf, scalable, steps, targetOf, tracking, withTargets } from './scaling-builders.ts';

let aws: FakeAws;
beforeEach(() => {
	aws = new FakeAws();
});
afterEach(forgetAws);

describe('moving the scaling to another variant', () => {
	const order = () =>
		aws.calls.map(({ operation }) => operation).filter(operation => !operation.startsWith('Describe'));
	const move = () => aws.connect().scaling.move('churn', 'AllTraffic', 'candidate');

	test('registers the new one with the old limits before it takes the old one away', async () => {
		withTargets(aws, [targetOf('AllTraffic', { DynamicScalingInSuspended: true })], tracking);
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
			aws,
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
		withTargets(aws, [targetOf('AllTraffic')], tracking, steps, {
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
		withTargets(aws, [targetOf('AllTraffic')]);
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
		withTargets(aws, [targetOf('AllTraffic')], tracking);
		aws.on('DescribeScheduledActions', refusal('AccessDeniedException', 'no'));
		expect(await move()).toEqual({ left: ['scheduled actions, if there are any'] });
		expect(order().at(-1)).toBe('DeregisterScalableTarget');
	});

	test('keeps the old one where the new one could not have everything', async () => {
		withTargets(aws, [targetOf('AllTraffic')], tracking);
		aws.on('PutScalingPolicy', refusal('ThrottlingException', 'slow'));
		await expect(move()).rejects.toMatchObject({ code: 'throttled' });
		expect(order()).not.toContain('DeregisterScalableTarget');
	});

	test('may be repeated: where the old one is gone, there is nothing to do', async () => {
		withTargets(aws, [targetOf('candidate')], tracking);
		expect(await move()).toEqual({ left: [] });
		expect(order()).toEqual([]);
	});

	test('is done where somebody else has taken the old one away', async () => {
		withTargets(aws, [targetOf('AllTraffic')]);
		aws.on('DeregisterScalableTarget', refusal('ObjectNotFoundException', 'none'));
		expect(await move()).toEqual({ left: [] });
	});
});

describe('keeping the scaling of a variant that goes, for one that comes', () => {
	const nightly = {
		...scalable,
		ScheduledActionName: 'night',
		ScheduledActionARN: 'arn:night',
		ResourceId: resourceOf('candidate'),
		Schedule: 'cron(0 22 * * ? *)',
		EndTime: 1_800_000_000,
		ScalableTargetAction: { MinCapacity: 1, MaxCapacity: 2 },
		CreationTime: 1_700_000_000
	};

	test('nothing is kept where nothing scales it', async () => {
		withTargets(aws, []);
		expect(await aws.connect().scaling.save('churn', 'candidate')).toBeUndefined();
	});

	test('what was kept as JSON is given whole, and scale-in waits until it is there', async () => {
		withTargets(aws, [targetOf('candidate', { ScheduledScalingSuspended: true })], tracking);
		aws.on('DescribeScheduledActions', { ScheduledActions: [nightly] });
		const { scaling } = aws.connect();
		const saved = await scaling.save('churn', 'candidate');
		const text = JSON.stringify(saved);
		await scaling.release('churn', 'candidate');
		expect(await scaling.restore('churn', 'AllTraffic', JSON.parse(text))).toEqual({ left: [] });
		expect(aws.calls.map(({ operation }) => operation).filter(name => !name.startsWith('Describe'))).toEqual([
			'DeregisterScalableTarget',
			'RegisterScalableTarget',
			'PutScalingPolicy',
			'PutScheduledAction',
			'RegisterScalableTarget'
		]);
		expect(aws.bodiesOf('RegisterScalableTarget')).toMatchObject([
			{
				ResourceId: resourceOf('AllTraffic'),
				MinCapacity: 2,
				MaxCapacity: 9,
				SuspendedState: { DynamicScalingInSuspended: true, ScheduledScalingSuspended: true }
			},
			{ SuspendedState: { DynamicScalingInSuspended: false, ScheduledScalingSuspended: true } }
		]);
		expect(aws.bodiesOf('PutScalingPolicy')).toMatchObject([
			{ ResourceId: resourceOf('AllTraffic'), PolicyName: 'follow' }
		]);
		expect(aws.bodiesOf('PutScheduledAction')).toMatchObject([
			{ ResourceId: resourceOf('AllTraffic'), ScheduledActionName: 'night', EndTime: 1_800_000_000 }
		]);
	});
});
