import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { EndpointConfiguration } from '../../src/aws/ports.ts';
import { arnOf, FakeAws, forgetAws, invalid, refusal, withoutWaiting } from './fake-aws.ts';

let aws: FakeAws;
beforeEach(() => {
	aws = new FakeAws();
});
afterEach(forgetAws);

const name = 'churn-promotion';
const arn = arnOf('endpoint-config', name);
const tags = { 'promotion-gate:rollout': '0a1b2c3d', 'promotion-gate:holder': 'run 7' };
const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
const lock = { EndpointConfigName: name, EndpointConfigArn: arn, CreationTime: 1700000000.5, ProductionVariants: [] };
const unseen = invalid(`Could not find endpoint configuration "${arn}".`);
const taken = invalid(`Cannot create already existing endpoint configuration "${arn}".`);

const variant = {
	VariantName: 'AllTraffic',
	ModelName: 'churn-old',
	InstanceType: 'ml.m5.large',
	InitialInstanceCount: 4,
	InitialVariantWeight: 3,
	CoreDumpConfig: { DestinationS3Uri: 's3://dumps' }
};

function like(raw: object = {}): EndpointConfiguration {
	return {
		name: 'old',
		arn: arnOf('endpoint-config', 'old'),
		variants: [],
		shadowVariants: 0,
		asynchronous: false,
		raw: { ProductionVariants: [variant], KmsKeyId: 'alias/key', DataCaptureConfig: { EnableCapture: true }, ...raw }
	};
}

const acquire = (maxAttempts = 1, source = like()) =>
	aws
		.connect(maxAttempts)
		.locks.acquire({ name, like: source, variant: 'AllTraffic', seal: 'plan-1', tags: { own: tags } });

describe('taking the lock', () => {
	test('creates a configuration of one instance, with the tags in the same call', async () => {
		aws.on('DescribeEndpointConfig', lock);
		expect(await acquire()).toBe('acquired');
		expect(aws.bodiesOf('CreateEndpointConfig')).toEqual([
			{
				EndpointConfigName: name,
				KmsKeyId: 'alias/key',
				ProductionVariants: [
					{
						VariantName: 'plan-1',
						ModelName: 'churn-old',
						InstanceType: 'ml.m5.large',
						InitialInstanceCount: 1,
						InitialVariantWeight: 1
					}
				],
				Tags
			}
		]);
	});

	test('has the tags of the configuration in service beside its own, and those given, as far as there is room', async () => {
		const users = Array.from({ length: 20 }, (_, i) => ({ Key: `user-${i}`, Value: 'x' }));
		aws.on('DescribeEndpointConfig', lock).on('ListTags', { Tags: [...users, { Key: 'aws:stack', Value: 's' }] });
		const wanted = { own: tags, given: { CostCenter: '7' }, reserved: 30 };
		await aws.connect().locks.acquire({ name, like: like(), variant: 'AllTraffic', seal: 'plan-1', tags: wanted });
		const [request] = aws.bodiesOf('CreateEndpointConfig') as [{ readonly Tags: readonly { readonly Key: string }[] }];
		const keys = request.Tags.map(({ Key }) => Key);
		expect(keys).toHaveLength(20);
		expect(keys).toEqual(expect.arrayContaining([...Object.keys(tags), 'CostCenter', 'user-0']));
		expect(keys).not.toContain('aws:stack');
	});

	test('waits until it can be seen', async () => {
		aws.on('DescribeEndpointConfig', unseen, unseen, lock);
		expect(await acquire()).toBe('acquired');
		expect(aws.slept).toHaveLength(2);
	});

	test('borrows the instance pools of a variant that has them', async () => {
		aws.on('DescribeEndpointConfig', lock);
		const InstancePools = [{ InstanceType: 'ml.g5.xlarge', Priority: 1 }];
		const pooled = { VariantName: 'AllTraffic', ModelName: 'churn-old', InstanceType: null, InstancePools };
		await acquire(1, like({ ProductionVariants: [pooled] }));
		expect(aws.bodiesOf('CreateEndpointConfig')).toMatchObject([{ ProductionVariants: [{ InstancePools }] }]);
		expect(JSON.stringify(aws.bodiesOf('CreateEndpointConfig'))).not.toContain('"InstanceType":null');
	});

	test('answers `held` where somebody has it, whatever is in it', async () => {
		aws.on('CreateEndpointConfig', taken).on('DescribeEndpointConfig', lock).on('ListTags', { Tags });
		expect(await acquire()).toBe('held');
		expect(aws.bodiesOf('ListTags')).toEqual([{ ResourceArn: arnOf('endpoint-config', 'old') }]);
	});

	test('is refused with the reason where SageMaker refuses it', async () => {
		aws.on('CreateEndpointConfig', refusal('AccessDeniedException', 'no'));
		await expect(acquire()).rejects.toMatchObject({ code: 'access-denied' });
	});
});

describe('a call whose answer was lost, and which was sent again', () => {
	const lost = refusal('InternalFailure', 'lost', 500);

	test('has taken the lock if our very tags are on it', async () => {
		aws.on('CreateEndpointConfig', lost, taken).on('DescribeEndpointConfig', lock).on('ListTags', { Tags });
		expect(await withoutWaiting(() => acquire(2))).toBe('acquired');
	});

	test('has not taken it if the tags are another run’s', async () => {
		aws.on('CreateEndpointConfig', lost, taken).on('DescribeEndpointConfig', lock);
		aws.on('ListTags', { Tags: [...Tags.slice(0, 1), { Key: 'promotion-gate:holder', Value: 'run 8' }] });
		expect(await withoutWaiting(() => acquire(2))).toBe('held');
	});
});

describe('reading the lock', () => {
	test('answers undefined where there is none', async () => {
		aws.on('DescribeEndpointConfig', unseen);
		expect(await aws.connect().locks.read(name)).toBeUndefined();
	});

	test('tells its tags and when it was made', async () => {
		aws.on('DescribeEndpointConfig', lock).on('ListTags', { Tags });
		expect(await aws.connect().locks.read(name)).toEqual({ arn, tags, createdAtMs: 1700000000500 });
	});

	test('waits for tags that come later than the resource', async () => {
		aws.on('DescribeEndpointConfig', lock).on('ListTags', { Tags: [] }, { Tags: [] }, { Tags });
		expect(await aws.connect().locks.read(name)).toMatchObject({ tags });
		expect(aws.slept).toHaveLength(2);
	});

	test('gives up on them after half a minute', async () => {
		aws.on('DescribeEndpointConfig', lock).on('ListTags', { Tags: [{ Key: 'team', Value: 'churn' }] });
		expect(await aws.connect().locks.read(name)).toMatchObject({ tags: {} });
		expect(aws.slept.reduce((sum, ms) => sum + ms, 0)).toBe(30_000);
	});

	test('answers undefined where it is released meanwhile', async () => {
		aws.on('DescribeEndpointConfig', lock).on('ListTags', unseen);
		expect(await aws.connect().locks.read(name)).toBeUndefined();
	});
});

test('releasing what is gone is no error', async () => {
	aws.on('DeleteEndpointConfig', {}, unseen);
	const { locks } = aws.connect();
	expect(await locks.release(name)).toBe('deleted');
	expect(await locks.release(name)).toBe('absent');
});
