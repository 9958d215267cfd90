import { describe, expect, test } from '@jest/globals';
import { actByHand } from '../../src/simulator/aws/hand.ts';
import { SmallWorld } from './small-world.ts';

const arn = (kind: string, name: string) => `"arn:aws:sagemaker:eu-west-1:123456789012:${kind}/${name}"`;
const update = { EndpointName: 'churn-prod', EndpointConfigName: 'churn-pair' };
const weights = (...wishes: readonly object[]) => ({
	EndpointName: 'churn-prod',
	DesiredWeightsAndCapacities: wishes
});

describe('SageMaker refuses in its own words', () => {
	test('any change while another is under way', () => {
		const world = new SmallWorld().createPair().deploy('churn-pair');
		const text = `ValidationException: Cannot update in-progress endpoint ${arn('endpoint', 'churn-prod')}.`;
		expect(world.refusal('UpdateEndpoint', update)).toBe(text);
		expect(
			world.refusal('UpdateEndpointWeightsAndCapacities', weights({ VariantName: 'AllTraffic', DesiredWeight: 1 }))
		).toBe(text);
	});

	test.each([
		['DescribeEndpoint', { EndpointName: 'nobody' }, `Could not find endpoint ${arn('endpoint', 'nobody')}.`],
		[
			'DescribeEndpointConfig',
			{ EndpointConfigName: 'none' },
			`Could not find endpoint configuration ${arn('endpoint-config', 'none')}.`
		],
		[
			'DeleteEndpointConfig',
			{ EndpointConfigName: 'none' },
			`Could not find endpoint configuration ${arn('endpoint-config', 'none')}.`
		],
		['DescribeModel', { ModelName: 'none' }, `Could not find model ${arn('model', 'none')}.`]
	])('%s of what is not there', (operation, request, text) => {
		expect(new SmallWorld().refusal(operation, request)).toBe(`ValidationException: ${text}`);
	});

	test('names that are taken', () => {
		const world = new SmallWorld().createPair();
		expect(() => world.createPair()).toThrow(
			`Cannot create already existing endpoint configuration ${arn('endpoint-config', 'churn-pair')}.`
		);
		const model = world.call('DescribeModel', { ModelName: 'churn-new' });
		expect(world.refusal('CreateModel', model)).toContain('Cannot create already existing model');
	});

	test('an update once the configuration in use is gone', () => {
		const world = new SmallWorld().createPair();
		actByHand(world.world, { do: 'delete-config', configName: 'churn-original' });
		expect(world.world.changes.at(-1)).toMatchObject({ by: 'hand', what: { inUse: true } });
		expect(world.refusal('UpdateEndpoint', update)).toContain(arn('endpoint-config', 'churn-original'));
	});

	test('a configuration with a model that does not exist, or scaling that is not for models', () => {
		const world = new SmallWorld();
		expect(() => world.createPair('a', { ModelName: 'none' })).toThrow(`Could not find model ${arn('model', 'none')}.`);
		expect(() => world.createPair('b', { ManagedInstanceScaling: { Status: 'ENABLED' } })).toThrow(
			'ManagedInstanceScaling is only supported for inference component endpoints.'
		);
		expect(() => world.createPair('c', { InstanceType: 'ml.t3.medium' })).toThrow(
			"1 validation error detected: Value 'ml.t3.medium' at 'productionVariants.2.member.instanceType' failed to " +
				'satisfy constraint: Member must satisfy enum value set'
		);
		expect(() => world.createPair('d_e')).toThrow('endpointConfigName');
	});

	test('weights of variants that are not there, given twice, or all 0', () => {
		const world = new SmallWorld().createPair().deploy('churn-pair').pass(6);
		const refusal = (...wishes: readonly object[]) =>
			world.refusal('UpdateEndpointWeightsAndCapacities', weights(...wishes));
		expect(refusal({ VariantName: 'X', DesiredWeight: 1 })).toContain(
			'The variant name(s) "X" is/are not present within endpoint configuration "churn-pair".'
		);
		const one = { VariantName: 'AllTraffic', DesiredWeight: 1 };
		expect(refusal(one, one)).toContain('The variant name "AllTraffic" was non-unique within the request.');
		expect(refusal({ ...one, DesiredWeight: 0 })).toContain('At least one variant must have a weight above 0');
		expect(refusal({ ...one, DesiredWeight: -1 })).toContain('greater than or equal to 0');
		expect(
			refusal(
				{ VariantName: 'AllTraffic', DesiredInstanceCount: 3 },
				{ VariantName: 'candidate', DesiredInstanceCount: 2 }
			)
		).toContain('only one variant');
	});

	test('more instances than the account may have, both fleets counted', () => {
		const world = new SmallWorld({ settings: { quotas: { 'ml.m5.xlarge': 4 } } }).createPair();
		expect(world.refusal('UpdateEndpoint', update)).toContain(
			"ResourceLimitExceeded: The account-level service limit 'ml.m5.xlarge for endpoint usage' is 4 Instances, with " +
				'current utilization of 2 Instances and a request delta of 3 Instances.'
		);
		expect(world.endpoint).toMatchObject({ EndpointStatus: 'InService' });
	});

	test('a guarded deployment that changes the variants', () => {
		const world = new SmallWorld().createPair();
		const DeploymentConfig = { BlueGreenUpdatePolicy: {} };
		expect(world.refusal('UpdateEndpoint', { ...update, DeploymentConfig })).toContain('variants of the old one');
	});

	test('to remove a variant that is scaled automatically, or to put it on other instances', () => {
		const world = new SmallWorld({
			endpoints: [{ name: 'churn-prod', scaling: [{ variant: 'AllTraffic', min: 2, max: 8 }] }]
		});
		const create = (name: string, variant: object) =>
			world.call('CreateEndpointConfig', {
				EndpointConfigName: name,
				ProductionVariants: [
					{ ModelName: 'churn-new', InitialInstanceCount: 2, InstanceType: 'ml.m5.xlarge', ...variant }
				]
			});
		create('without', { VariantName: 'other' });
		create('larger', { VariantName: 'AllTraffic', InstanceType: 'ml.m5.2xlarge' });
		create('same', { VariantName: 'AllTraffic' });
		const refusal = (EndpointConfigName: string) => world.refusal('UpdateEndpoint', { ...update, EndpointConfigName });
		expect(refusal('without')).toContain('Cannot remove variant "AllTraffic"');
		expect(refusal('larger')).toContain('Cannot change the instance type of variant "AllTraffic"');
		expect(refusal('same')).toBe('accepted');
	});

	test('anything on an endpoint that has failed', () => {
		const world = new SmallWorld().createPair();
		actByHand(world.world, { do: 'break', status: 'Failed', reason: 'gone' });
		expect(world.endpoint).toMatchObject({ EndpointStatus: 'Failed', FailureReason: 'gone' });
		expect(world.refusal('UpdateEndpoint', update)).toContain('Failed');
	});
});

describe('tags', () => {
	const ResourceArn = 'arn:aws:sagemaker:eu-west-1:123456789012:endpoint/churn-prod';

	test('are added to, overwritten, listed and removed', () => {
		const world = new SmallWorld();
		world.call('AddTags', {
			ResourceArn,
			Tags: [
				{ Key: 'team', Value: 'data' },
				{ Key: 'b', Value: '' }
			]
		});
		expect(world.call('ListTags', { ResourceArn }).Tags).toEqual([
			{ Key: 'team', Value: 'data' },
			{ Key: 'b', Value: '' }
		]);
		world.call('DeleteTags', { ResourceArn, TagKeys: ['team', 'never'] });
		expect(world.call('ListTags', { ResourceArn }).Tags).toEqual([{ Key: 'b', Value: '' }]);
	});

	test.each([
		['JSON in the value', { Key: 'a', Value: '{"b":1}' }, 'regular expression'],
		['a value over 256 characters', { Key: 'a', Value: 'x'.repeat(257) }, 'less than or equal to 256'],
		['a key over 128 characters', { Key: 'x'.repeat(129), Value: '' }, 'less than or equal to 128'],
		['a key of AWS itself', { Key: 'aws:x', Value: '' }, 'reserved']
	])('%s is refused', (_, tag, text) => {
		expect(new SmallWorld().refusal('AddTags', { ResourceArn, Tags: [tag] })).toContain(text);
	});

	test('a resource has 50 at most', () => {
		const Tags = (count: number) => Array.from({ length: count }, (_, index) => ({ Key: `k${index}`, Value: '' }));
		expect(new SmallWorld().refusal('AddTags', { ResourceArn, Tags: Tags(49) })).toBe('accepted');
		expect(new SmallWorld().refusal('AddTags', { ResourceArn, Tags: Tags(50) })).toContain('ResourceLimitExceeded');
	});

	test('given at creation may be seen a little later', () => {
		const world = new SmallWorld({ settings: { tagsVisibleAfterMs: 3_000 } });
		world.call('CreateEndpointConfig', {
			EndpointConfigName: 'tagged',
			ProductionVariants: [{ VariantName: 'a', ModelName: 'churn-new', InstanceType: 'ml.m5.large' }],
			Tags: [{ Key: 'a', Value: 'b' }]
		});
		const arnOfTagged = 'arn:aws:sagemaker:eu-west-1:123456789012:endpoint-config/tagged';
		const tags = () => world.call('ListTags', { ResourceArn: arnOfTagged }).Tags;
		expect(tags()).toEqual([]);
		world.pass(0.1);
		expect(tags()).toEqual([{ Key: 'a', Value: 'b' }]);
	});

	test('of what does not exist cannot be read', () => {
		expect(new SmallWorld().refusal('ListTags', { ResourceArn: `${ResourceArn}-2` })).toContain(
			'Could not find endpoint'
		);
	});
});
