import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { FakeAws, forgetAws, refusal } from './fake-aws.ts';
import { none, resourceOf, scalable, steps, targetOf, tracking, withTargets } from './scaling-builders.ts';

let aws: FakeAws;
beforeEach(() => {
	aws = new FakeAws();
});
afterEach(forgetAws);

describe('autoscaled variants', () => {
	test('are told with their limits and what is held back, in one request', async () => {
		withTargets(aws, [targetOf('AllTraffic', { DynamicScalingInSuspended: true })], tracking, steps);
		expect(await aws.connect().scaling.targets('churn', ['AllTraffic', 'candidate'])).toEqual([
			{
				variant: 'AllTraffic',
				min: 2,
				max: 9,
				suspended: { ...none, scaleIn: true }
			}
		]);
		expect(aws.bodiesOf('DescribeScalableTargets')).toEqual([
			{ ...scalable, ResourceIds: [resourceOf('AllTraffic'), resourceOf('candidate')] }
		]);
		expect(aws.bodiesOf('DescribeScalingPolicies')).toEqual([]);
	});

	test('are none where nothing is registered', async () => {
		withTargets(aws, []);
		expect(await aws.connect().scaling.targets('churn', ['AllTraffic'])).toEqual([]);
		expect(aws.bodiesOf('DescribeScalingPolicies')).toEqual([]);
	});

	test('are read page by page', async () => {
		aws.on(
			'DescribeScalableTargets',
			{ ScalableTargets: [targetOf('a')], NextToken: 'more' },
			{ ScalableTargets: [targetOf('b')] }
		);
		const targets = await aws.connect().scaling.targets('churn', ['a', 'b']);
		expect(targets.map(({ variant }) => variant)).toEqual(['a', 'b']);
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
		withTargets(aws, [targetOf('AllTraffic', { ScheduledScalingSuspended: true })]);
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
		withTargets(aws, []);
		const { scaling } = aws.connect();
		expect(await scaling.suspendScaleIn('churn', 'AllTraffic')).toBeUndefined();
		await scaling.resume('churn', 'AllTraffic', none);
		expect(aws.bodiesOf('RegisterScalableTarget')).toEqual([]);
	});

	test('ends with what was held back before', async () => {
		withTargets(aws, [targetOf('AllTraffic', { DynamicScalingInSuspended: true })]);
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
		withTargets(aws, [targetOf('AllTraffic')]);
		aws.on('RegisterScalableTarget', refusal('ConcurrentUpdateException', 'There is already a pending update'));
		await expect(aws.connect().scaling.suspendScaleIn('churn', 'AllTraffic')).rejects.toMatchObject({
			retryable: true
		});
	});
});
