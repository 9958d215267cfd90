import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { TransformRequest } from '../../src/rollout/transform.ts';
import { FakeAws, forgetAws, invalid, refusal } from './fake-aws.ts';

let aws: FakeAws;
beforeEach(() => {
	aws = new FakeAws();
});
afterEach(forgetAws);

const request: TransformRequest = {
	...{ name: 'promotion-gate-1-rows-1-candidate', modelName: 'churn-new', manifest: 's3://b/p/rows.json' },
	...{ output: 's3://b/p/out/rows-1/candidate/', contentType: 'text/csv', accept: 'text/csv', strategy: 'MultiRecord' },
	filters: { input: '$[1:]', output: '$[0,-1]' },
	...{ instanceType: 'ml.m9.xlarge', instanceCount: 2, tags: { 'promotion-gate:rollout': '1a2b3c4d' } }
};

test('a job is created as its wire format has it, of an instance type of tomorrow too', async () => {
	const calls: unknown[] = [];
	aws.on('CreateTransformJob', ({ body }) => {
		calls.push(body);
		return { TransformJobArn: 'arn' };
	});
	expect(await aws.connect().transformJobs.create(request)).toBe('created');
	expect(calls).toEqual([
		{
			...{ TransformJobName: request.name, ModelName: 'churn-new', MaxPayloadInMB: 6, BatchStrategy: 'MultiRecord' },
			ModelClientConfig: { InvocationsTimeoutInSeconds: 600, InvocationsMaxRetries: 1 },
			TransformInput: {
				DataSource: { S3DataSource: { S3DataType: 'ManifestFile', S3Uri: 's3://b/p/rows.json' } },
				...{ ContentType: 'text/csv', CompressionType: 'None', SplitType: 'Line' }
			},
			TransformOutput: { S3OutputPath: 's3://b/p/out/rows-1/candidate', AssembleWith: 'Line', Accept: 'text/csv' },
			TransformResources: { InstanceType: 'ml.m9.xlarge', InstanceCount: 2 },
			DataProcessing: { InputFilter: '$[1:]', JoinSource: 'Input', OutputFilter: '$[0,-1]' },
			Tags: [{ Key: 'promotion-gate:rollout', Value: '1a2b3c4d' }]
		}
	]);
});

test('a name that is taken is told, and a quota is what it is', async () => {
	aws.on(
		'CreateTransformJob',
		refusal(
			'ResourceInUse',
			'Job name must be unique within an AWS account and region, and a job with this name already exists (arn)'
		)
	);
	expect(await aws.connect().transformJobs.create(request)).toBe('exists');
	aws.on(
		'CreateTransformJob',
		refusal(
			'ResourceLimitExceeded',
			"The account-level service limit 'ml.m5.large for transform job usage' is 0 Instances"
		)
	);
	await expect(aws.connect().transformJobs.create(request)).rejects.toMatchObject({ code: 'limit-exceeded' });
});

test('a job is described with what is needed, and one that is not there is none', async () => {
	aws.on('DescribeTransformJob', {
		...{
			TransformJobName: 'a',
			ModelName: 'm',
			TransformJobStatus: 'Failed',
			FailureReason: 'AlgorithmError: See job logs'
		},
		TransformInput: { DataSource: { S3DataSource: { S3DataType: 'ManifestFile', S3Uri: 's3://b/m.json' } } },
		...{ TransformStartTime: 1650241790.5, TransformEndTime: 1650241902 }
	});
	expect(await aws.connect().transformJobs.describe('a')).toEqual({
		...{ status: 'Failed', modelName: 'm', manifest: 's3://b/m.json', why: 'AlgorithmError: See job logs' },
		...{ startMs: 1650241790500, endMs: 1650241902000 }
	});
	aws.on('DescribeTransformJob', invalid('Could not find requested job with name: a'));
	expect(await aws.connect().transformJobs.describe('a')).toBeUndefined();
});

test('stopping one that has ended is fine, anything else that is refused is told', async () => {
	aws.on('StopTransformJob', invalid('The request was rejected because the transform job is in status Stopped'));
	await aws.connect().transformJobs.stop('a');
	aws.on('StopTransformJob', refusal('AccessDeniedException', 'not authorized to perform: sagemaker:StopTransformJob'));
	await expect(aws.connect().transformJobs.stop('a')).rejects.toMatchObject({ code: 'access-denied' });
});
