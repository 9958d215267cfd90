import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { EndpointConfiguration, ModelDescription, ModelRequest, VariantSpec } from '../../src/aws/ports.ts';
import { arnOf, FakeAws, forgetAws } from './fake-aws.ts';

let aws: FakeAws;
beforeEach(() => {
	aws = new FakeAws();
});
afterEach(forgetAws);

const tags = { 'promotion-gate:rollout': '0a1b2c3d' };
const tagged = { Tags: [{ Key: 'promotion-gate:rollout', Value: '0a1b2c3d' }] };

const variant = {
	VariantName: 'AllTraffic',
	ModelName: 'churn-old',
	InitialInstanceCount: 2,
	InstanceType: 'ml.m5.large'
};
const source: EndpointConfiguration = {
	name: 'old',
	arn: arnOf('endpoint-config', 'old'),
	variants: [],
	shadowVariants: 0,
	asynchronous: false,
	raw: {
		EndpointConfigName: 'old',
		ProductionVariants: [{ ...variant, InitialVariantWeight: 1, RoutingConfig: { RoutingStrategy: 'RANDOM' } }],
		DataCaptureConfig: {
			EnableCapture: true,
			DestinationS3Uri: 's3://ours',
			CaptureOptions: [{ CaptureMode: 'Input' }]
		},
		KmsKeyId: 'alias/ours'
	}
};
const spec: VariantSpec = {
	like: 'AllTraffic',
	name: 'AllTraffic',
	modelName: 'churn-new',
	weight: 0.1,
	instanceCount: 2
};

/** What SageMaker describes after it was created faithfully. */
const faithful = {
	EndpointConfigName: 'churn-0a1b2c3d',
	EndpointConfigArn: arnOf('endpoint-config', 'churn-0a1b2c3d'),
	CreationTime: 1_700_000_000,
	ProductionVariants: [
		{
			...variant,
			ModelName: 'churn-new',
			InitialVariantWeight: Math.fround(0.1),
			RoutingConfig: { RoutingStrategy: 'RANDOM' }
		}
	],
	DataCaptureConfig: { EnableCapture: true, DestinationS3Uri: 's3://ours', CaptureOptions: [{ CaptureMode: 'Input' }] },
	KmsKeyId: 'alias/ours'
};
const [faithfulVariant] = faithful.ProductionVariants;

const compare = (found: object, variants: readonly VariantSpec[] = [spec], listed: object = tagged) => {
	aws.on('DescribeEndpointConfig', found).on('ListTags', listed);
	return aws.connect().configurations.compare({ source, name: 'churn-0a1b2c3d', variants, tags: { own: tags } });
};

describe('a configuration that exists already', () => {
	test.each([
		['just as it was created', faithful],
		[
			'described with noes that nobody asked for',
			{ ...faithful, EnableNetworkIsolation: false, AsyncInferenceConfig: null, ShadowProductionVariants: [] }
		],
		[
			'with the observability it was created with',
			{ ...faithful, MetricsConfig: { EnableDetailedObservability: false } }
		]
	])('is the same %s', async (_, found) => {
		expect(await compare(found)).toBe('same');
	});

	test.each([
		['another model', { ...faithful, ProductionVariants: [{ ...faithfulVariant, ModelName: 'x' }] }, 'ModelName'],
		['another variant', { ...faithful, ProductionVariants: [{ ...faithfulVariant, VariantName: 'x' }] }, 'AllTraffic'],
		['a further variant', { ...faithful, ProductionVariants: [faithfulVariant, faithfulVariant] }, 'number'],
		['a shadow variant', { ...faithful, ShadowProductionVariants: [variant] }, 'ShadowProductionVariants'],
		[
			'fewer instances',
			{ ...faithful, ProductionVariants: [{ ...faithfulVariant, InitialInstanceCount: 1 }] },
			'Count'
		],
		[
			'another weight',
			{ ...faithful, ProductionVariants: [{ ...faithfulVariant, InitialVariantWeight: 0 }] },
			'Weight'
		],
		[
			'another place for captured data',
			{ ...faithful, DataCaptureConfig: { ...faithful.DataCaptureConfig, DestinationS3Uri: 's3://theirs' } },
			'DataCaptureConfig.DestinationS3Uri'
		],
		[
			'core dumps',
			{ ...faithful, ProductionVariants: [{ ...faithfulVariant, CoreDumpConfig: { DestinationS3Uri: 's3://x' } }] },
			'CoreDump'
		],
		['a role of its own', { ...faithful, ExecutionRoleArn: 'arn:aws:iam::1:role/x' }, 'ExecutionRoleArn'],
		['no key', { ...faithful, KmsKeyId: undefined }, 'KmsKeyId'],
		['a member nobody knows yet', { ...faithful, Tomorrow: { Enabled: true } }, 'Tomorrow']
	])('is another one with %s', async (_, found, where) => {
		expect(await compare(found)).toEqual({ differsIn: expect.stringContaining(where) });
	});

	test.each([[{ Tags: [] }], [{ Tags: [{ Key: 'promotion-gate:rollout', Value: 'ffffffff' }] }]])(
		'is another one without the rollout’s tag (%j)',
		async listed => {
			expect(await compare(faithful, [spec], listed)).toEqual({ differsIn: 'tag promotion-gate:rollout' });
		}
	);

	test.each([
		[1, false],
		[2, true],
		[3, true],
		[8, true],
		[9, false]
	])('with %s instances may be from a moment of another fleet: %s', async (count, same) => {
		const found = { ...faithful, ProductionVariants: [{ ...faithfulVariant, InitialInstanceCount: count }] };
		const likeness = await compare(found, [{ ...spec, instanceCount: 4, fewestInstances: 2 }]);
		expect(likeness === 'same').toBe(same);
	});
});

const like: ModelDescription = {
	name: 'churn-old',
	arn: arnOf('model', 'churn-old'),
	containers: [],
	raw: { VpcConfig: { SecurityGroupIds: ['sg-1', 'sg-2'], Subnets: ['a'] }, EnableNetworkIsolation: true }
};
const role = 'arn:aws:iam::123456789012:role/serve';
const imageRequest: ModelRequest = {
	name: 'churn-0a1b2c3d',
	source: {
		kind: 'image',
		imageUri: 'repository/churn@sha256:1',
		modelDataUrl: 's3://models/new.tar.gz',
		environment: { B: '2', A: '1' }
	},
	executionRoleArn: role,
	like,
	tags: { own: tags },
	inherited: {}
};
const container = {
	Image: 'repository/churn@sha256:1',
	Mode: 'SingleModel',
	ModelDataUrl: 's3://models/new.tar.gz',
	ModelDataSource: {
		S3DataSource: { S3Uri: 's3://models/new.tar.gz', S3DataType: 'S3Object', CompressionType: 'Gzip' }
	},
	Environment: { A: '1', B: '2' }
};
const model = {
	ModelName: 'churn-0a1b2c3d',
	ModelArn: arnOf('model', 'churn-0a1b2c3d'),
	PrimaryContainer: container,
	ExecutionRoleArn: role,
	VpcConfig: { SecurityGroupIds: ['sg-2', 'sg-1'], Subnets: ['a'] },
	EnableNetworkIsolation: true
};

const compareModel = (found: object, request = imageRequest, environment: 'values' | 'names' = 'values') => {
	aws.on('DescribeModel', found).on('ListTags', tagged);
	return aws.connect().models.compare(request, environment);
};

describe('a model that exists already', () => {
	test('is the same, however SageMaker describes it', async () => {
		expect(await compareModel(model)).toBe('same');
		const other = { ...model, PrimaryContainer: { ...container, Environment: { A: '1', B: 'changed' } } };
		expect(await compareModel(other, imageRequest, 'names')).toBe('same');
	});

	test.each([
		['image', { ...model, PrimaryContainer: { ...container, Image: 'x' } }, 'Image'],
		['data', { ...model, PrimaryContainer: { ...container, ModelDataUrl: 's3://x' } }, 'ModelDataUrl'],
		['no data', { ...model, PrimaryContainer: { Image: container.Image } }, 'ModelDataUrl'],
		[
			'data behind the address',
			{ ...model, PrimaryContainer: { ...container, ModelDataSource: { S3DataSource: { S3Uri: 's3://x' } } } },
			'ModelDataUrl'
		],
		['environment', { ...model, PrimaryContainer: { ...container, Environment: { A: '1', B: '3' } } }, 'Environment'],
		['role', { ...model, ExecutionRoleArn: 'arn:aws:iam::1:role/x' }, 'ExecutionRoleArn'],
		['network', { ...model, VpcConfig: undefined }, 'VpcConfig'],
		['isolation', { ...model, EnableNetworkIsolation: false }, 'EnableNetworkIsolation'],
		['number of containers', { ...model, Containers: [container] }, 'containers'],
		['package', { ...model, PrimaryContainer: { ...container, ModelPackageName: 'arn:x' } }, 'ModelPackageName'],
		['mode', { ...model, PrimaryContainer: { ...container, Mode: 'MultiModel' } }, 'Mode'],
		[
			'registry',
			{ ...model, PrimaryContainer: { ...container, ImageConfig: { RepositoryAccessMode: 'Vpc' } } },
			'ImageConfig'
		]
	])('is another one with another %s', async (_, found, where) => {
		expect(await compareModel(found)).toEqual({ differsIn: expect.stringContaining(where) });
	});

	test('of a package is told by the package, and by variables that nobody asked for', async () => {
		const source = { kind: 'package', modelPackageArn: 'arn:aws:sagemaker:eu-west-1:1:model-package/churn/7' } as const;
		const request = { ...imageRequest, source };
		const found = (ModelPackageName: string, Environment = {}) => ({
			...model,
			PrimaryContainer: undefined,
			Containers: [{ ModelPackageName, Environment }]
		});
		expect(await compareModel(found(source.modelPackageArn), request)).toBe('same');
		expect(await compareModel(found('arn:x'), request)).toEqual({ differsIn: 'ModelPackageName' });
		expect(await compareModel(found(source.modelPackageArn, { HOOK: 'x' }), request)).toEqual({
			differsIn: 'Environment'
		});
	});

	test('without the tag, or of another variable’s name, is another one', async () => {
		expect(
			await compareModel(
				{ ...model, PrimaryContainer: { ...container, Environment: { A: '1' } } },
				imageRequest,
				'names'
			)
		).toEqual({
			differsIn: 'Environment'
		});
		aws.on('DescribeModel', model).on('ListTags', { Tags: [] });
		expect(await aws.connect().models.compare(imageRequest, 'values')).toEqual({
			differsIn: expect.stringContaining('tag')
		});
	});
});
