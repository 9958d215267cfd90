import { describe, expect, test } from '@jest/globals';
import { objectsOf } from '../../src/common/json.ts';
import { patchWorld } from '../../src/simulator/aws/patch.ts';
import { at, SmallWorld } from './small-world.ts';

const target = {
	ServiceNamespace: 'sagemaker',
	ResourceId: 'endpoint/churn-prod/variant/AllTraffic',
	ScalableDimension: 'sagemaker:variant:DesiredInstanceCount'
};

const scaled = (given: { readonly min: number; readonly max: number; readonly target?: number }) =>
	new SmallWorld({
		endpoints: [
			{
				name: 'churn-prod',
				scaling: [{ variant: 'AllTraffic', ...given }],
				live: { AllTraffic: { instances: 3 } }
			}
		]
	});

const count = (world: SmallWorld) => world.serving.find(([name]) => name === 'AllTraffic')?.[2];

describe('the autoscaler', () => {
	test('starts instances at once where there is too much for those there are', () => {
		const world = scaled({ min: 1, max: 4, target: 1000 }).pass(1.5);
		expect(world.endpoint).toMatchObject({ EndpointStatus: 'Updating' });
		expect(world.endpoint).not.toHaveProperty('PendingDeploymentSummary');
		expect(count(world.pass(3))).toBe(4);
		expect(world.world.changes.at(-1)).toMatchObject({ by: 'autoscaler', what: { from: 3, to: 4 } });
	});

	test('takes instances from a variant that lost its traffic, after a time, down to the least', () => {
		const world = scaled({ min: 2, max: 4, target: 2000 }).createPair().deploy('churn-pair').pass(6);
		world.setWeights({ AllTraffic: 0, candidate: 1 });
		expect(count(world.pass(14))).toBe(3);
		expect(count(world.pass(8))).toBe(2);
		expect(count(world.pass(60))).toBe(2);
	});

	test('takes none while scaling in is suspended', () => {
		const world = scaled({ min: 1, max: 4, target: 6000 });
		world.call('RegisterScalableTarget', { ...target, SuspendedState: { DynamicScalingInSuspended: true } });
		expect(count(world.pass(60))).toBe(3);
		world.call('RegisterScalableTarget', { ...target, SuspendedState: { DynamicScalingInSuspended: false } });
		expect(count(world.pass(60))).toBe(1);
	});

	test('follows the traffic as it changes', () => {
		const world = scaled({ min: 1, max: 9, target: 2000 }).pass(10);
		expect(count(world)).toBe(3);
		patchWorld(world.world, { requestsPerMinute: 16_000 });
		expect(count(world.pass(5))).toBe(8);
	});
});

describe('Application Auto Scaling', () => {
	test('answers nothing about what is not registered', () => {
		const ResourceIds = [target.ResourceId];
		expect(new SmallWorld().call('DescribeScalableTargets', { ResourceIds })).toEqual({ ScalableTargets: [] });
	});

	test('keeps the limits of a target where only its suspension changes', () => {
		const world = scaled({ min: 2, max: 4 });
		world.call('RegisterScalableTarget', { ...target, SuspendedState: { DynamicScalingInSuspended: true } });
		const described = world.call('DescribeScalableTargets', { ResourceIds: [target.ResourceId] });
		expect(at(described, 'ScalableTargets', 0)).toMatchObject({
			MinCapacity: 2,
			MaxCapacity: 4,
			SuspendedState: { DynamicScalingInSuspended: true, DynamicScalingOutSuspended: false }
		});
	});

	test('brings alarms with a policy and takes them away with the target', () => {
		const world = scaled({ min: 2, max: 4, target: 2000 });
		const alarms = () => objectsOf(world.call('DescribeAlarms').MetricAlarms).map(alarm => alarm.Dimensions);
		expect(alarms()).toHaveLength(2);
		expect(alarms()[0]).toContainEqual({ Name: 'VariantName', Value: 'AllTraffic' });
		const policies = world.call('DescribeScalingPolicies', { ResourceId: target.ResourceId });
		expect(at(policies, 'ScalingPolicies', 0, 'Alarms')).toHaveLength(2);
		world.call('DeregisterScalableTarget', target);
		expect(alarms()).toEqual([]);
		expect(world.refusal('DeregisterScalableTarget', target)).toContain('ObjectNotFoundException');
	});

	test('refuses variants that are not there and limits the wrong way round', () => {
		const refusal = (request: object) => new SmallWorld().refusal('RegisterScalableTarget', { ...target, ...request });
		expect(refusal({ MinCapacity: 3, MaxCapacity: 2 })).toContain('less than minimum');
		expect(refusal({ MinCapacity: 1 })).toContain('required');
		expect(refusal({ ResourceId: 'endpoint/churn-prod/variant/none', MinCapacity: 1, MaxCapacity: 2 })).toContain(
			'none'
		);
	});
});
