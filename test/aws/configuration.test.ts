import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { EndpointConfiguration, VariantSpec } from '../../src/aws/ports.ts';
import { arnOf, FakeAws, forgetAws, invalid } from './fake-aws.ts';

let aws: FakeAws;
beforeEach(() => {
	aws = new FakeAws();
});
afterEach(forgetAws);

const variant = {
	VariantName: 'AllTraffic',
	ModelName: 'churn-old',
	InitialInstanceCount: 2,
	InstanceType: 'ml.m5.large',
	InitialVariantWeight: 1,
	RoutingConfig: { RoutingStrategy: 'LEAST_OUTSTANDING_REQUESTS', RoutingFuture: 7 },
	CoreDumpConfig: null,
	FutureField: { nested: [{ deep: true, nothing: null }] }
};

const described = {
	EndpointConfigName: 'old',
	EndpointConfigArn: arnOf('endpoint-config', 'old'),
	CreationTime: 1690000000.5,
	ProductionVariants: [variant, { ...variant, VariantName: 'other' }],
	DataCaptureConfig: { EnableCapture: true, InitialSamplingPercentage: 20, DestinationS3Uri: 's3://captured' },
	KmsKeyId: 'alias/key',
	ExplainerConfig: { ClarifyExplainerConfig: { EnableExplanations: '`true`' } },
	ExecutionRoleArn: 'arn:aws:iam::123456789012:role/serve',
	VpcConfig: { SecurityGroupIds: ['sg-1'], Subnets: ['subnet-1'] },
	EnableNetworkIsolation: true,
	AsyncInferenceConfig: null,
	NewTopField: { of: 'tomorrow' }
};

const spec: VariantSpec = {
	like: 'AllTraffic',
	name: 'AllTraffic',
	modelName: 'churn-old',
	weight: 1,
	instanceCount: 3
};
const candidate: VariantSpec = { ...spec, name: 'candidate', modelName: 'churn-new', weight: 0, instanceCount: 1 };

async function sourceOf(answer: object): Promise<EndpointConfiguration> {
	aws.on('DescribeEndpointConfig', answer);
	const source = await aws.connect().configurations.describe('old');
	if (source === undefined) throw new Error('not found');
	return source;
}

async function clone(source: EndpointConfiguration, variants: readonly VariantSpec[] = [spec, candidate]) {
	const tags = { 'promotion-gate:rollout': '0a1b2c3d' };
	return aws.connect().configurations.clone({ source, name: 'pair', variants, tags: { own: tags } });
}

describe('describing a configuration', () => {
	test('keeps the members the SDK does not know', async () => {
		const source = await sourceOf(described);
		expect(source).toEqual({
			name: 'old',
			arn: arnOf('endpoint-config', 'old'),
			shadowVariants: 0,
			asynchronous: false,
			executionRoleArn: 'arn:aws:iam::123456789012:role/serve',
			createdAtMs: 1_690_000_000_500,
			raw: described,
			variants: ['AllTraffic', 'other'].map(name => ({
				name,
				modelName: 'churn-old',
				instanceType: 'ml.m5.large',
				initialInstanceCount: 2,
				initialWeight: 1,
				serverless: false,
				managedInstanceScaling: false
			}))
		});
	});

	test('tells the kinds of endpoints apart', async () => {
		const source = await sourceOf({
			EndpointConfigName: 'old',
			ProductionVariants: [{ VariantName: 'a', ServerlessConfig: {}, ManagedInstanceScaling: { Status: 'ENABLED' } }],
			ShadowProductionVariants: [{ VariantName: 's' }],
			AsyncInferenceConfig: { OutputConfig: {} }
		});
		expect(source).toMatchObject({ shadowVariants: 1, asynchronous: true });
		expect(source.variants).toEqual([{ name: 'a', initialWeight: 1, serverless: true, managedInstanceScaling: true }]);
	});

	test('answers undefined for one that does not exist', async () => {
		aws.on('DescribeEndpointConfig', invalid('Could not find endpoint configuration "arn:aws:sagemaker:x".'));
		expect(await aws.connect().configurations.describe('gone')).toBeUndefined();
	});
});

describe('cloning a configuration', () => {
	test('takes everything over, known or not, but the variants', async () => {
		const source = await sourceOf(described);
		aws.on('ListTags', {
			Tags: [
				{ Key: 'team', Value: 'churn' },
				{ Key: 'aws:cloudformation:stack-name', Value: 's' },
				{ Key: 'promotion-gate:rollout', Value: 'older' }
			]
		});
		expect(await clone(source)).toBe('created');
		const like = { ...variant, FutureField: { nested: [{ deep: true }] }, CoreDumpConfig: undefined };
		const expected = {
			DataCaptureConfig: described.DataCaptureConfig,
			KmsKeyId: 'alias/key',
			ExplainerConfig: described.ExplainerConfig,
			ExecutionRoleArn: described.ExecutionRoleArn,
			VpcConfig: described.VpcConfig,
			EnableNetworkIsolation: true,
			NewTopField: { of: 'tomorrow' },
			EndpointConfigName: 'pair',
			ProductionVariants: [
				{ ...like, InitialInstanceCount: 3 },
				{ ...like, VariantName: 'candidate', ModelName: 'churn-new', InitialVariantWeight: 0, InitialInstanceCount: 1 }
			],
			MetricsConfig: { EnableDetailedObservability: false },
			Tags: [
				{ Key: 'team', Value: 'churn' },
				{ Key: 'promotion-gate:rollout', Value: '0a1b2c3d' }
			]
		};
		expect(aws.bodiesOf('CreateEndpointConfig')).toEqual([JSON.parse(JSON.stringify(expected))]);
	});

	test.each([
		[{}, { enhanced: true, seconds: 10 }, { EnableEnhancedMetrics: true, MetricPublishFrequencyInSeconds: 10 }],
		[{ EnableEnhancedMetrics: true, MetricPublishFrequencyInSeconds: 10, Newer: 1 }, {}, { Newer: 1 }],
		[
			{ EnableEnhancedMetrics: true, MetricPublishFrequencyInSeconds: 10 },
			{ enhanced: false, seconds: 300 },
			{ EnableEnhancedMetrics: false, MetricPublishFrequencyInSeconds: 300 }
		],
		[
			{ EnableEnhancedMetrics: true, MetricPublishFrequencyInSeconds: 30 },
			undefined,
			{ EnableEnhancedMetrics: true, MetricPublishFrequencyInSeconds: 30 }
		]
	])('of %j with the metrics %j has %j, and is found to be the same', async (given, metrics, expected) => {
		const source = await sourceOf({ ...described, MetricsConfig: given });
		const { configurations } = aws.connect();
		const request = { source, name: 'pair', variants: [spec], tags: { own: {} }, ...(metrics && { metrics }) };
		await configurations.clone(request);
		const [created] = aws.bodiesOf('CreateEndpointConfig');
		expect(created).toMatchObject({ MetricsConfig: { EnableDetailedObservability: false, ...expected } });
		expect(Object.keys(Object(created).MetricsConfig)).toHaveLength(1 + Object.keys(expected).length);
		aws.on('DescribeEndpointConfig', { ...Object(created), EndpointConfigArn: arnOf('endpoint-config', 'pair') });
		expect(await configurations.compare(request)).toBe('same');
	});

	test('signs what it sends', async () => {
		const source = await sourceOf(described);
		await clone(source);
		const create = aws.calls.find(call => call.operation === 'CreateEndpointConfig');
		expect(Number(create?.headers.get('content-length'))).toBe(Buffer.byteLength(JSON.stringify(create?.body)));
		expect(create?.headers.get('authorization')).toMatch(/^AWS4-HMAC-SHA256 /);
	});

	test('replaces the instance type, and drops what SageMaker takes no longer', async () => {
		const source = await sourceOf({
			...described,
			ProductionVariants: [
				{
					VariantName: 'AllTraffic',
					ModelName: 'churn-old',
					InstancePools: [{ InstanceType: 'ml.g5.xlarge', Priority: 1 }],
					AcceleratorType: 'ml.eia2.medium',
					ManagedInstanceScaling: { Status: 'ENABLED' }
				}
			]
		});
		await clone(source, [spec, { ...candidate, instanceType: 'ml.c5.large' }]);
		expect(aws.bodiesOf('CreateEndpointConfig')).toMatchObject([
			{
				ProductionVariants: [
					{ InstancePools: [{ InstanceType: 'ml.g5.xlarge', Priority: 1 }], VariantName: 'AllTraffic' },
					{ InstanceType: 'ml.c5.large' }
				]
			}
		]);
		expect(JSON.stringify(aws.bodiesOf('CreateEndpointConfig'))).not.toMatch(/AcceleratorType|ManagedInstanceScaling/);
		const [body] = aws.bodiesOf('CreateEndpointConfig') as { ProductionVariants: object[] }[];
		expect(body?.ProductionVariants[1]).not.toHaveProperty('InstancePools');
	});

	test('keeps fields of the future at every depth, to the value', async () => {
		const future = {
			text: 'ümlaut "quoted" \\ \n 😀',
			numbers: [0, -0.5, 1e-7, 123456789012345, 0.1],
			yes: true,
			no: false,
			empty: {},
			list: [[], [{ deep: [{ deeper: 'x' }] }]]
		};
		const source = await sourceOf({
			...described,
			FutureTop: future,
			DataCaptureConfig: { ...described.DataCaptureConfig, FutureField: future },
			ProductionVariants: [{ ...variant, FutureField: future, RoutingConfig: { ...variant.RoutingConfig, future } }]
		});
		await clone(source, [spec]);
		const [body] = aws.bodiesOf('CreateEndpointConfig') as (typeof described & { FutureTop: unknown })[];
		const [only] = body?.ProductionVariants ?? [];
		expect(body?.FutureTop).toEqual(future);
		expect(body?.DataCaptureConfig).toEqual({ ...described.DataCaptureConfig, FutureField: future });
		expect(only?.FutureField).toEqual(future);
		expect(only?.RoutingConfig).toEqual({ ...variant.RoutingConfig, future });
	});

	test('sends no null that SageMaker has answered with', async () => {
		await clone(await sourceOf({ ...described, KmsKeyId: null, VpcConfig: { Subnets: ['s'], Nothing: null } }));
		expect(JSON.stringify(aws.bodiesOf('CreateEndpointConfig'))).not.toContain('null');
	});

	test.each([
		[undefined, false],
		[{ EnableEnhancedMetrics: true }, false],
		[{ EnableDetailedObservability: null }, false],
		[{ EnableDetailedObservability: false }, false],
		[{ EnableDetailedObservability: true }, true]
	])('never turns detailed observability on or off: %j', async (MetricsConfig, expected) => {
		await clone(await sourceOf({ ...described, MetricsConfig }));
		expect(aws.bodiesOf('CreateEndpointConfig')).toMatchObject([
			{ MetricsConfig: { EnableDetailedObservability: expected } }
		]);
	});

	test('has no more tags than 50, ours among them', async () => {
		const source = await sourceOf(described);
		const users = Array.from({ length: 50 }, (_, i) => ({ Key: `user-${i}`, Value: 'x' }));
		aws.on('ListTags', { Tags: users });
		await clone(source);
		const ours = { Key: 'promotion-gate:rollout', Value: '0a1b2c3d' };
		expect(aws.bodiesOf('CreateEndpointConfig')).toMatchObject([{ Tags: [...users.slice(0, 49), ours] }]);
	});

	test('leaves observability as the source says', async () => {
		const MetricsConfig = { EnableEnhancedMetrics: true, EnableDetailedObservability: true };
		await clone(await sourceOf({ ...described, MetricsConfig }));
		expect(aws.bodiesOf('CreateEndpointConfig')).toMatchObject([{ MetricsConfig }]);
	});

	test('creates it without the member on observability where that is not known', async () => {
		const refused = invalid("1 validation error detected: unknown member 'metricsConfig.enableDetailedObservability'");
		const source = await sourceOf({ ...described, MetricsConfig: { EnableEnhancedMetrics: true } });
		aws.on('CreateEndpointConfig', refused, { EndpointConfigArn: 'arn' });
		expect(await clone(source)).toBe('created');
		const bodies = aws.bodiesOf('CreateEndpointConfig') as { MetricsConfig: unknown }[];
		expect(bodies.map(body => body.MetricsConfig)).toEqual([
			{ EnableEnhancedMetrics: true, EnableDetailedObservability: false },
			{ EnableEnhancedMetrics: true }
		]);
	});

	test('waits until it can be seen', async () => {
		const source = await sourceOf(described);
		const unseen = invalid('Could not find endpoint configuration "arn:x".');
		aws.on('DescribeEndpointConfig', unseen, unseen, described);
		expect(await clone(source)).toBe('created');
		expect(aws.slept).toEqual([2000, 2000]);
	});

	test('answers `exists` only if AWS says so', async () => {
		const source = await sourceOf(described);
		aws.on('CreateEndpointConfig', invalid('Cannot create already existing endpoint configuration "arn:x".'));
		expect(await clone(source)).toBe('exists');
		aws.on('CreateEndpointConfig', invalid('Could not find model "arn:aws:sagemaker:x:1:model/churn-new".'));
		await expect(clone(source)).rejects.toMatchObject({ code: 'model-not-found' });
	});

	test('refuses a variant to take over from that is not there', async () => {
		const source = await sourceOf(described);
		await expect(clone(source, [{ ...spec, like: 'nobody' }])).rejects.toThrow('has no variant nobody');
	});
});

test('deleting what is gone is no error', async () => {
	aws.on('DeleteEndpointConfig', {}, invalid('Could not find endpoint configuration "arn:x".'));
	const { configurations } = aws.connect();
	expect(await configurations.delete('pair')).toBe('deleted');
	expect(await configurations.delete('pair')).toBe('absent');
});
