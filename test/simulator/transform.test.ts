import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../src/common/json.ts';
import type { PartialScenario } from '../../src/simulator/scenario.ts';
import { SmallWorld } from './small-world.ts';

const risk = { kind: 'logistic' as const, weights: [1, 0], bias: 0, noise: 0 };
const scenario: PartialScenario = {
	behaviours: { 'churn-old': { answers: risk }, 'churn-new': { answers: risk } },
	objects: {
		'b/in/a.csv': 'r1,0,1,2\nr2,1,3,4\n',
		'b/in/sub/b c.csv': 'r3,0,5,6\n',
		'b/in-other/c.csv': 'r4,0,7,8\n',
		'b/m.json': JSON.stringify([{ prefix: 's3://b/in/' }, 'a.csv', 'sub/b c.csv'])
	}
};
const worldOf = (more: PartialScenario = {}) => new SmallWorld({ ...scenario, ...more });

const source = (S3DataType: string, S3Uri: string) => ({ DataSource: { S3DataSource: { S3DataType, S3Uri } } });
const input = { ...source('ManifestFile', 's3://b/m.json'), ContentType: 'text/csv', SplitType: 'Line' };
const output = { S3OutputPath: 's3://b/out', Accept: 'text/csv', AssembleWith: 'Line' };
const joined = { InputFilter: '$[2:]', JoinSource: 'Input', OutputFilter: '$[0,-1]' };
const job = (more: JsonObject = {}): JsonObject => ({
	...{ TransformJobName: 'score', ModelName: 'churn-new', TransformInput: input, TransformOutput: output },
	TransformResources: { InstanceType: 'ml.m5.large', InstanceCount: 1 },
	DataProcessing: joined,
	...more
});
const describeJob = (world: SmallWorld, TransformJobName = 'score') =>
	world.call('DescribeTransformJob', { TransformJobName });
const answers = (world: SmallWorld) =>
	Object.fromEntries(
		[...world.world.objects]
			.filter(([place]) => place.startsWith('b/out'))
			.map(([place, bytes]) => [place, bytes.toString()])
	);

describe('a transform job', () => {
	test('starts its instances, scores object by object, and ends', () => {
		const world = worldOf({ settings: { transformRowsPerSecond: 0.05 } });
		world.call('CreateTransformJob', job());
		expect(describeJob(world)).not.toHaveProperty('TransformStartTime');
		expect(describeJob(world.pass(4))).toMatchObject({
			TransformJobStatus: 'InProgress',
			TransformStartTime: expect.any(Number)
		});
		expect(describeJob(world)).not.toHaveProperty('TransformEndTime');
		expect(describeJob(world.pass(1)).TransformJobStatus).toBe('InProgress');
		expect(Object.keys(answers(world))).toEqual(['b/out/a.csv.out']);
		expect(describeJob(world.pass(5))).toMatchObject({
			TransformJobStatus: 'Completed',
			TransformEndTime: expect.any(Number)
		});
		expect(Object.entries(answers(world)).map(([place, text]) => [place, text.replace(/0\.\d+|1/g, 'p')])).toEqual([
			['b/out/a.csv.out', expect.stringMatching(/^rp,p\nr2,p\n$/)],
			['b/out/sub/b c.csv.out', expect.stringMatching(/^r3,p\n$/)]
		]);
	});

	test('without a filter keeps the row and its answer; a prefix is a plain prefix, and a header is a row', () => {
		const world = worldOf();
		world.world.objects.set('b/in/a.csv', Buffer.from('id,label,u,v\n'));
		const all = { ...input, ...source('S3Prefix', 's3://b/in') };
		world.call('CreateTransformJob', job({ TransformInput: all, DataProcessing: { ...joined, OutputFilter: '$' } }));
		describeJob(world.pass(10));
		expect(Object.keys(answers(world)).toSorted()).toEqual([
			'b/out/in-other/c.csv.out',
			'b/out/in/a.csv.out',
			'b/out/in/sub/b c.csv.out'
		]);
		expect(answers(world)['b/out/in/a.csv.out']).toMatch(/^id,label,u,v,0?\.?\d+\n$/);
	});

	test('leaves out an object with a row that its filter does not fit, and fails', () => {
		const world = worldOf();
		world.call('CreateTransformJob', job({ DataProcessing: { ...joined, OutputFilter: '$[0,7]' } }));
		expect(describeJob(world.pass(10))).toMatchObject({
			TransformJobStatus: 'Failed',
			FailureReason: 'AlgorithmError: See job logs for more information'
		});
		expect(answers(world)).toEqual({});
	});

	test('that is stopped is Stopping first, and refuses to be stopped again', () => {
		const world = worldOf();
		world.call('CreateTransformJob', job());
		world.call('StopTransformJob', { TransformJobName: 'score' });
		expect(describeJob(world).TransformJobStatus).toBe('Stopping');
		expect(describeJob(world.pass(1)).TransformJobStatus).toBe('Stopped');
		expect(world.refusal('StopTransformJob', { TransformJobName: 'score' })).toBe(
			'ValidationException: The request was rejected because the transform job is in status Stopped'
		);
	});

	test.each([
		[
			'failed',
			{ ends: 'failed', reason: 'ClientError: See job logs for more information', objects: 1 },
			'Failed',
			'ClientError: See job logs for more information',
			1
		],
		['no-capacity', { ends: 'no-capacity' }, 'Failed', expect.stringMatching(/^CapacityError: Unable to provision/), 0],
		['short', { ends: 'short' }, 'Completed', undefined, 2],
		['never', { ends: 'never' }, 'InProgress', undefined, 2]
	] as const)('ends as it is told to: %s', (_, outcome, status, why, objects) => {
		const world = worldOf({ settings: { transforms: [outcome] } });
		world.call('CreateTransformJob', job());
		const { TransformJobStatus, FailureReason } = describeJob(world.pass(30));
		expect([TransformJobStatus, FailureReason]).toEqual([status, why]);
		expect(Object.keys(answers(world))).toHaveLength(objects);
	});
});

describe('SageMaker refuses a transform job in its own words', () => {
	const uri = (S3Uri: string) => ({ TransformInput: { ...input, ...source('ManifestFile', S3Uri) } });
	test.each<[string, JsonObject, RegExp]>([
		['a model that is not there', { ModelName: 'none' }, /^ValidationException: Could not find model/],
		[
			'a manifest that is not there',
			uri('s3://b/none.json'),
			/^ValidationException: No S3 objects found under S3 URL "s3:\/\/b\/none\.json" given in input data source\..*"s3:ListBucket" permissions on bucket "b"/
		],
		[
			'a type of endpoints only',
			{ TransformResources: { InstanceType: 'ml.t2.medium', InstanceCount: 1 } },
			/ml\.t2\.medium.*enum value set/
		],
		[
			'more instances than there may be',
			{ TransformResources: { InstanceType: 'ml.m5.large', InstanceCount: 21 } },
			/^ResourceLimitExceeded: The account-level service limit 'ml\.m5\.large for transform job usage' is 20 Instances, with current utilization of 0 Instances and a request delta of 21 Instances\./
		],
		[
			'a filter of 64 characters',
			{ DataProcessing: { ...joined, OutputFilter: `$[${'10,'.repeat(20)}1]` } },
			/at most 63 characters/
		],
		[
			'payloads beyond 100 MB',
			{ MaxPayloadInMB: 60, MaxConcurrentTransforms: 2 },
			/MaxConcurrentTransforms \* MaxPayloadInMB/
		],
		[
			'a strategy without a split',
			{ BatchStrategy: 'MultiRecord', TransformInput: { ...input, SplitType: 'None' }, DataProcessing: {} },
			/BatchStrategy can only be used when SplitType is not None/
		],
		[
			'a join of two types',
			{ TransformOutput: { ...output, Accept: 'application/json' } },
			/To join, Accept has to be ContentType/
		],
		['a name that is none', { TransformJobName: 'a_b' }, /transformJobName/]
	])('%s', (_, more, text) => {
		expect(worldOf().refusal('CreateTransformJob', job(more))).toMatch(text);
	});

	test('a name that was ever taken, and jobs that are not there', () => {
		const world = worldOf();
		world.call('CreateTransformJob', job());
		describeJob(world.pass(30));
		expect(world.refusal('CreateTransformJob', job())).toMatch(
			/^ResourceInUse: Job name must be unique within an AWS account and region/
		);
		expect(world.refusal('DescribeTransformJob', { TransformJobName: 'none' })).toBe(
			'ValidationException: Could not find requested job with name: none'
		);
		expect(world.refusal('StopTransformJob', { TransformJobName: 'none' })).toBe(
			'ResourceNotFound: Requested resource not found.'
		);
	});
});
