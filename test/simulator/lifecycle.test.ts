import { describe, expect, test } from '@jest/globals';
import { actByHand } from '../../src/simulator/aws/hand.ts';
import { at, SmallWorld } from './small-world.ts';

const endpoint = { EndpointName: 'churn-prod' };

describe('an update to another configuration', () => {
	test('serves with the old fleet until it is done, then with the new one', () => {
		const world = new SmallWorld().createPair().deploy('churn-pair').pass(4.9);
		expect(world.endpoint).toMatchObject({
			EndpointStatus: 'Updating',
			EndpointConfigName: 'churn-original',
			PendingDeploymentSummary: { EndpointConfigName: 'churn-pair' }
		});
		expect(world.serving).toEqual([['AllTraffic', 1, 2]]);
		world.pass(0.2);
		expect(world.endpoint).toMatchObject({ EndpointStatus: 'InService', EndpointConfigName: 'churn-pair' });
		expect(world.endpoint).not.toHaveProperty('PendingDeploymentSummary');
		expect(world.serving).toEqual([
			['AllTraffic', 1, 2],
			['candidate', 0, 1]
		]);
	});

	test('that fails leaves the old configuration in service, with or without a reason', () => {
		const world = new SmallWorld({
			settings: {
				updates: [
					{ ends: 'rolled-back', reason: 'did not pass the ping health check' },
					{ ends: 'rolled-back', reason: '' }
				]
			}
		});
		world.createPair().deploy('churn-pair').pass(6);
		expect(world.endpoint).toMatchObject({
			EndpointStatus: 'InService',
			EndpointConfigName: 'churn-original',
			FailureReason: 'did not pass the ping health check'
		});
		world.deploy('churn-pair').pass(6);
		expect(world.endpoint).toMatchObject({ EndpointStatus: 'InService', EndpointConfigName: 'churn-original' });
		expect(world.endpoint).not.toHaveProperty('FailureReason');
		world.deploy('churn-pair').pass(6);
		expect(world.endpoint).toMatchObject({ EndpointConfigName: 'churn-pair' });
	});

	test('fails as long as a model of it does not start', () => {
		const world = new SmallWorld({ behaviours: { 'churn-new': { failsToStart: 'the container exits' } } });
		world.createPair().deploy('churn-pair').pass(6);
		expect(world.endpoint).toMatchObject({
			EndpointConfigName: 'churn-original',
			FailureReason: 'the container exits'
		});
	});

	test('whose rollback fails can be repaired by another update', () => {
		const world = new SmallWorld({ settings: { updates: [{ ends: 'rollback-failed', reason: 'no capacity' }] } });
		world.createPair().deploy('churn-pair').pass(6);
		expect(world.endpoint).toMatchObject({ EndpointStatus: 'UpdateRollbackFailed', FailureReason: 'no capacity' });
		world.deploy('churn-original').pass(6);
		expect(world.endpoint).toMatchObject({ EndpointStatus: 'InService' });
	});

	test('that never ends stays until somebody lets it go', () => {
		const world = new SmallWorld({ settings: { updates: [{ ends: 'never' }] } });
		world.createPair().deploy('churn-pair').pass(600);
		expect(world.endpoint).toMatchObject({ EndpointStatus: 'Updating' });
		actByHand(world.world, { do: 'release' });
		expect(world.endpoint).toMatchObject({ EndpointStatus: 'InService', EndpointConfigName: 'churn-pair' });
	});
});

describe('what a variant of the same name keeps', () => {
	const live = () =>
		new SmallWorld({
			endpoints: [{ name: 'churn-prod', live: { AllTraffic: { weight: 3, instances: 5 } } }]
		}).createPair();

	test('its live weight and count, if they are retained', () => {
		expect(live().deploy('churn-pair').pass(6).serving[0]).toEqual(['AllTraffic', 3, 5]);
	});

	test('nothing, by default', () => {
		const world = live().deploy('churn-pair', { RetainAllVariantProperties: false }).pass(6);
		expect(world.serving[0]).toEqual(['AllTraffic', 1, 2]);
	});

	test('all but what is excluded', () => {
		const ExcludeRetainedVariantProperties = [{ VariantPropertyType: 'DesiredWeight' }];
		const world = live().deploy('churn-pair', { ExcludeRetainedVariantProperties }).pass(6);
		expect(world.serving[0]).toEqual(['AllTraffic', 1, 5]);
	});
});

describe('a change of weights', () => {
	const pair = () => new SmallWorld().createPair().deploy('churn-pair').pass(6);

	test('shows what is wanted at once and what is in a while later, and no pending deployment', () => {
		const world = pair().setWeights({ AllTraffic: 0.9, candidate: 0.1 });
		expect(world.endpoint).toMatchObject({ EndpointStatus: 'Updating' });
		expect(world.endpoint).not.toHaveProperty('PendingDeploymentSummary');
		expect(at(world.endpoint, 'ProductionVariants', 1)).toMatchObject({
			CurrentWeight: 0,
			DesiredWeight: Math.fround(0.1)
		});
		world.pass(0.6);
		expect(world.endpoint).toMatchObject({ EndpointStatus: 'InService' });
		expect(at(world.endpoint, 'ProductionVariants', 1, 'CurrentWeight')).toBe(Math.fround(0.1));
	});

	test('can be taken back by SageMaker, by way of RollingBack', () => {
		const world = pair();
		world.world.settings = { ...world.world.settings, weightUpdates: ['rolled-back'] };
		world.setWeights({ AllTraffic: 1, candidate: 1 }).pass(0.6);
		expect(world.endpoint).toMatchObject({ EndpointStatus: 'RollingBack' });
		world.pass(0.6);
		expect(world.endpoint).toMatchObject({ EndpointStatus: 'InService' });
		expect(world.serving.map(([, weight]) => weight)).toEqual([1, 0]);
	});

	test('takes minutes where instances have to be started', () => {
		const world = pair();
		const DesiredWeightsAndCapacities = [{ VariantName: 'candidate', DesiredInstanceCount: 3 }];
		world.call('UpdateEndpointWeightsAndCapacities', { ...endpoint, DesiredWeightsAndCapacities });
		expect(at(world.pass(2).endpoint, 'ProductionVariants', 1)).toMatchObject({
			CurrentInstanceCount: 1,
			DesiredInstanceCount: 3,
			VariantStatus: [{ StatusMessage: 'Scaling out desired instance count to 3.' }]
		});
		expect(world.pass(2).serving[1]).toEqual(['candidate', 0, 3]);
	});
});

test('AWS may update an endpoint by itself, and nobody else can meanwhile', () => {
	const world = new SmallWorld({ settings: { systemUpdating: [{ fromMinute: 10, minutes: 5 }] } }).createPair();
	expect(world.pass(9).endpoint).toMatchObject({ EndpointStatus: 'InService' });
	expect(world.pass(2).endpoint).toMatchObject({ EndpointStatus: 'SystemUpdating' });
	const request = { ...endpoint, EndpointConfigName: 'churn-pair' };
	expect(world.refusal('UpdateEndpoint', request)).toContain('Cannot update in-progress endpoint');
	expect(world.pass(5).refusal('UpdateEndpoint', request)).toBe('accepted');
});

describe('a new configuration', () => {
	test('may not be seen at first, though its name is taken', () => {
		const world = new SmallWorld({ settings: { configVisibleAfterMs: 5_000 } }).createPair();
		const request = { ...endpoint, EndpointConfigName: 'churn-pair' };
		expect(world.refusal('DescribeEndpointConfig', request)).toContain('Could not find endpoint configuration');
		expect(world.refusal('UpdateEndpoint', request)).toContain('endpoint-config/churn-pair');
		expect(() => world.createPair()).toThrow('Cannot create already existing endpoint configuration');
		expect(world.pass(0.1).refusal('UpdateEndpoint', request)).toBe('accepted');
	});

	test('under a name that was used before may still show the old one', () => {
		const world = new SmallWorld({ settings: { configStaleForMs: 30_000 } }).createPair();
		world.call('DeleteEndpointConfig', { EndpointConfigName: 'churn-pair' });
		world.createPair('churn-pair', { VariantName: 'other' });
		const variant = () =>
			at(
				world.call('DescribeEndpointConfig', { EndpointConfigName: 'churn-pair' }),
				'ProductionVariants',
				1,
				'VariantName'
			);
		expect(variant()).toBe('candidate');
		world.pass(1);
		expect(variant()).toBe('other');
	});

	test('gives back every member, those that nobody knows yet included', () => {
		const world = new SmallWorld();
		world.createPair('churn-future', { FutureSetting: { Level: 3 } });
		const described = world.call('DescribeEndpointConfig', { EndpointConfigName: 'churn-future' });
		expect(described).toMatchObject({
			DataCaptureConfig: { DestinationS3Uri: 's3://captured/churn' },
			ProductionVariants: [{}, { FutureSetting: { Level: 3 } }],
			CreationTime: world.nowMs / 1000
		});
	});

	test('gets detailed observability unless it says no, as new ones do', () => {
		const metrics = (world: SmallWorld) =>
			world.call('DescribeEndpointConfig', { EndpointConfigName: 'churn-pair' }).MetricsConfig;
		expect(metrics(new SmallWorld().createPair())).toEqual({ EnableDetailedObservability: true });
		expect(
			new SmallWorld().call('DescribeEndpointConfig', { EndpointConfigName: 'churn-original' })
		).not.toHaveProperty('MetricsConfig');
	});
});

test('the same seed tells the same story, another seed another one', () => {
	const story = (seed: number) => [...new SmallWorld({ seed }).metric('Invocations', 'Sum', 'AllTraffic').values()];
	expect(story(7)).toEqual(story(7));
	expect(story(7)).not.toEqual(story(8));
});
