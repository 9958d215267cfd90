import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ModelDescription } from '../../src/aws/ports.ts';
import { arnOf, FakeAws, forgetAws, invalid } from './fake-aws.ts';

let aws: FakeAws;
beforeEach(() => {
	aws = new FakeAws();
});
afterEach(forgetAws);

const role = 'arn:aws:iam::123456789012:role/serve';
const notFound = invalid(`Could not find model "${arnOf('model', 'churn')}".`);

const described = {
	ModelName: 'churn-old',
	ModelArn: arnOf('model', 'churn-old'),
	PrimaryContainer: { Image: 'image:1', Mode: 'SingleModel', ModelDataUrl: 's3://models/1.tar.gz', Environment: {} },
	ExecutionRoleArn: role,
	VpcConfig: { SecurityGroupIds: ['sg-1'], Subnets: ['subnet-1'], FutureField: 7, Nothing: null },
	EnableNetworkIsolation: true,
	FutureField: 'of tomorrow'
};

async function describedAs(answer: object): Promise<ModelDescription> {
	aws.on('DescribeModel', answer);
	const model = await aws.connect().models.describe('churn-old');
	if (model === undefined) throw new Error('not found');
	return model;
}

describe('describing a model', () => {
	test('tells its role and what its container is made of', async () => {
		expect(await describedAs(described)).toEqual({
			name: 'churn-old',
			arn: arnOf('model', 'churn-old'),
			executionRoleArn: role,
			containers: [{ image: 'image:1', mode: 'SingleModel', modelDataUrl: 's3://models/1.tar.gz' }],
			raw: described
		});
	});

	test('tells every container, packages and uncompressed artefacts too', async () => {
		const model = await describedAs({
			ModelName: 'churn-old',
			PrimaryContainer: null,
			Containers: [
				{ ModelPackageName: arnOf('model-package', 'churn/3') },
				{ Image: 'image:2', ModelDataSource: { S3DataSource: { S3Uri: 's3://models/2/', S3DataType: 'S3Prefix' } } }
			]
		});
		expect(model.containers).toEqual([
			{ modelPackageArn: arnOf('model-package', 'churn/3') },
			{ image: 'image:2', modelDataUrl: 's3://models/2/' }
		]);
	});

	test('answers undefined for one that does not exist', async () => {
		aws.on('DescribeModel', notFound);
		expect(await aws.connect().models.describe('churn')).toBeUndefined();
	});
});

describe('describing a model package', () => {
	test('tells whether it can be deployed', async () => {
		const arn = arnOf('model-package', 'churn/3');
		aws.on('DescribeModelPackage', {
			ModelPackageArn: arn,
			ModelPackageStatus: 'Completed',
			ModelApprovalStatus: 'PendingManualApproval'
		});
		expect(await aws.connect().models.describePackage(arn)).toEqual({
			arn,
			status: 'Completed',
			approvalStatus: 'PendingManualApproval'
		});
		expect(aws.bodiesOf('DescribeModelPackage')).toEqual([{ ModelPackageName: arn }]);
	});

	test('answers undefined for one that does not exist', async () => {
		aws.on('DescribeModelPackage', invalid('Model Package arn:x:model-package/churn/9 does not exist.'));
		expect(await aws.connect().models.describePackage('arn:x')).toBeUndefined();
	});
});

describe('creating a model', () => {
	const tags = { 'promotion-gate:rollout': '0a1b2c3d' };
	const Tags = [{ Key: 'promotion-gate:rollout', Value: '0a1b2c3d' }];
	const surroundings = {
		ExecutionRoleArn: role,
		VpcConfig: { SecurityGroupIds: ['sg-1'], Subnets: ['subnet-1'], FutureField: 7 },
		EnableNetworkIsolation: true
	};

	test('from the registry, in the network of the one in service', async () => {
		const like = await describedAs(described);
		const source = { kind: 'package', modelPackageArn: arnOf('model-package', 'churn/3') } as const;
		const created = await aws
			.connect()
			.models.create({ name: 'churn-new', source, executionRoleArn: role, like, tags: { own: tags }, inherited: {} });
		expect(created).toBe('created');
		expect(aws.bodiesOf('CreateModel')).toEqual([
			{
				ModelName: 'churn-new',
				Containers: [{ ModelPackageName: arnOf('model-package', 'churn/3') }],
				...surroundings,
				Tags
			}
		]);
	});

	test('from an image, with its artefacts and environment', async () => {
		const like = await describedAs(described);
		const source = {
			kind: 'image',
			imageUri: 'image:2',
			modelDataUrl: 's3://models/2.tar.gz',
			environment: { WORKERS: '2' }
		} as const;
		await aws
			.connect()
			.models.create({ name: 'churn-new', source, executionRoleArn: role, like, tags: { own: tags }, inherited: {} });
		expect(aws.bodiesOf('CreateModel')).toMatchObject([
			{ PrimaryContainer: { Image: 'image:2', ModelDataUrl: 's3://models/2.tar.gz', Environment: { WORKERS: '2' } } }
		]);
	});

	test('with nothing that was not there', async () => {
		const like = await describedAs({ ModelName: 'churn-old', VpcConfig: null, EnableNetworkIsolation: false });
		const source = { kind: 'image', imageUri: 'image:2', environment: {} } as const;
		await aws
			.connect()
			.models.create({ name: 'churn-new', source, executionRoleArn: role, like, tags: { own: tags }, inherited: {} });
		expect(aws.bodiesOf('CreateModel')).toEqual([
			{ ModelName: 'churn-new', PrimaryContainer: { Image: 'image:2' }, ExecutionRoleArn: role, Tags }
		]);
	});

	test('answers `exists` where the name is taken', async () => {
		const like = await describedAs(described);
		aws.on('CreateModel', invalid(`Cannot create already existing model "${arnOf('model', 'churn-new')}".`));
		const source = { kind: 'image', imageUri: 'image:2', environment: {} } as const;
		const { models } = aws.connect();
		expect(
			await models.create({
				name: 'churn-new',
				source,
				executionRoleArn: role,
				like,
				tags: { own: tags },
				inherited: {}
			})
		).toBe('exists');
	});
});

test('deleting what is gone is no error', async () => {
	aws.on('DeleteModel', {}, notFound);
	const { models } = aws.connect();
	expect(await models.delete('churn')).toBe('deleted');
	expect(await models.delete('churn')).toBe('absent');
});
