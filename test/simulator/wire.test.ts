import { CloudWatchClient, GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import {
	DescribeEndpointCommand,
	SageMakerClient,
	UpdateEndpointCommand,
	UpdateEndpointWeightsAndCapacitiesCommand
} from '@aws-sdk/client-sagemaker';
import { InvokeEndpointCommand, SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime';
import { fromWebToken } from '@aws-sdk/credential-providers';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Connection, connectAws } from '../../src/aws/index.ts';
import { type Simulator, startSimulator } from '../../src/simulator/serve.ts';
import { query } from './small-world.ts';

let simulator: Simulator;
let nowMs: number;

beforeEach(async () => {
	nowMs = Date.UTC(2026, 10, 25, 12, 0);
	simulator = await startSimulator(
		{ objects: { 'data/rows.csv': 'a,b\n1,2\n' } },
		{
			now: () => nowMs
		}
	);
});

afterEach(() => simulator.close());

const settings = (endpoint = simulator.url) => ({
	endpoint,
	region: 'eu-west-1',
	credentials: { accessKeyId: 'AKIASIMULATED', secretAccessKey: 'secret' },
	maxAttempts: 1
});

describe('SageMaker’s own client', () => {
	test('reads an endpoint and its moments', async () => {
		const client = new SageMakerClient(settings());
		const endpoint = await client.send(new DescribeEndpointCommand({ EndpointName: 'churn-prod' }));
		expect(endpoint).toMatchObject({
			EndpointStatus: 'InService',
			EndpointConfigName: 'churn-original',
			ProductionVariants: [{ VariantName: 'AllTraffic', CurrentWeight: 1, CurrentInstanceCount: 2 }]
		});
		expect(endpoint.CreationTime?.getTime()).toBeLessThan(nowMs);
	});

	test('recognises a refusal', async () => {
		const client = new SageMakerClient(settings());
		const EndpointName = 'churn-prod';
		const weights = new UpdateEndpointWeightsAndCapacitiesCommand({
			EndpointName,
			DesiredWeightsAndCapacities: [{ VariantName: 'AllTraffic', DesiredWeight: 2 }]
		});
		await client.send(weights);
		const error = await client
			.send(new UpdateEndpointCommand({ EndpointName, EndpointConfigName: 'x' }))
			.catch(caught => caught);
		expect(error).toMatchObject({
			name: 'ValidationException',
			message: 'Cannot update in-progress endpoint "arn:aws:sagemaker:eu-west-1:123456789012:endpoint/churn-prod".',
			$metadata: { httpStatusCode: 400, attempts: 1 }
		});
	});
});

test('CloudWatch’s own client reads series and recognises throttling', async () => {
	const client = new CloudWatchClient(settings());
	const ask = () =>
		client.send(
			new GetMetricDataCommand({
				StartTime: new Date(nowMs - 600_000),
				EndTime: new Date(nowMs),
				MetricDataQueries: [query('a', 'Invocations', 'Sum', 'AllTraffic')]
			})
		);
	const [result] = (await ask()).MetricDataResults ?? [];
	expect(result).toMatchObject({ Id: 'a', StatusCode: 'Complete' });
	expect(result?.Timestamps?.[0]).toEqual(new Date(nowMs - 3 * 60_000));
	simulator.calls.addFault({ operation: 'GetMetricData', kind: 'throttle', times: 1, skip: 0, moment: 'before' });
	await expect(ask()).rejects.toMatchObject({ name: 'Throttling', $metadata: { httpStatusCode: 400 } });
});

describe('the runtime’s own client', () => {
	const invoke = (body: string, TargetVariant?: string, EndpointName = 'churn-prod') =>
		new SageMakerRuntimeClient(settings()).send(
			new InvokeEndpointCommand({ EndpointName, TargetVariant, ContentType: 'text/csv', Body: Buffer.from(body) })
		);

	test('is told who answered, and gets a score for each row', async () => {
		const answer = await invoke('1,2,3\n3,2,1');
		const scores = Buffer.from(answer.Body ?? [])
			.toString()
			.trim()
			.split('\n')
			.map(Number);
		expect(answer).toMatchObject({ InvokedProductionVariant: 'AllTraffic', ContentType: 'text/csv; charset=utf-8' });
		expect(scores).toHaveLength(2);
		expect(scores.every(score => score > 0 && score < 1)).toBe(true);
		const again = await invoke('3,2,1', 'AllTraffic');
		expect(Number(Buffer.from(again.Body ?? []).toString())).toBe(scores[1]);
	});

	test('recognises what is refused', async () => {
		await expect(invoke('1', 'nobody')).rejects.toMatchObject({
			name: 'ValidationError',
			message: expect.stringContaining('nobody'),
			$metadata: { httpStatusCode: 400 }
		});
		await expect(invoke('1', undefined, 'none')).rejects.toMatchObject({
			message: 'Endpoint none of account 123456789012 not found.'
		});
		await expect(invoke('1'.repeat(6_291_457))).rejects.toMatchObject({ name: 'ValidationError' });
	});

	test('recognises a model that fails', async () => {
		await fetch(`${simulator.url}/_simulator/world`, {
			method: 'POST',
			body: JSON.stringify({ behaviours: { 'churn-old': { errorRate: 1 } } })
		});
		await expect(invoke('1')).rejects.toMatchObject({
			name: 'ModelError',
			OriginalStatusCode: 500,
			OriginalMessage: 'the model failed',
			$metadata: { httpStatusCode: 424 }
		});
	});
});

test('S3’s own client reads an object, and is told of one that is not there', async () => {
	const client = new S3Client({ ...settings(`${simulator.url}/s3`), forcePathStyle: true });
	const found = await client.send(new GetObjectCommand({ Bucket: 'data', Key: 'rows.csv' }));
	expect(await found.Body?.transformToString()).toBe('a,b\n1,2\n');
	expect(found.ETag).toMatch(/^"[0-9a-f]{32}"$/);
	await expect(client.send(new GetObjectCommand({ Bucket: 'data', Key: 'none' }))).rejects.toMatchObject({
		name: 'NoSuchKey'
	});
});

test('a role is given for GitHub’s token, and its credentials end', async () => {
	const answer = await (await fetch(`${simulator.url}/oidc/token?audience=sts.amazonaws.com`)).json();
	const { value: webIdentityToken } = answer as { value: string };
	const clientConfig = { region: 'eu-west-1', endpoint: simulator.url };
	const roleArn = 'arn:aws:iam::123456789012:role/deploy';
	const credentials = await fromWebToken({ roleArn, webIdentityToken, roleSessionName: 'run', clientConfig })();
	expect(credentials.expiration).toEqual(new Date(nowMs + 3_600_000));
	const client = new SageMakerClient({ ...settings(), credentials });
	const describe = () => client.send(new DescribeEndpointCommand({ EndpointName: 'churn-prod' }));
	await expect(describe()).resolves.toMatchObject({ EndpointStatus: 'InService' });
	nowMs += 3_600_000;
	await expect(describe()).rejects.toMatchObject({ name: 'ExpiredTokenException' });
	const late = fromWebToken({ roleArn, webIdentityToken, roleSessionName: 'run', clientConfig });
	await expect(late()).rejects.toMatchObject({ name: 'ExpiredTokenException' });
});

describe('this product’s adapters', () => {
	let aws: Connection;
	const before = process.env.AWS_ENDPOINT_URL;

	beforeEach(() => {
		process.env.AWS_ENDPOINT_URL = simulator.url;
		aws = connectAws({
			region: 'eu-west-1',
			credentials: async () => ({ accessKeyId: 'AKIASIMULATED', secretAccessKey: 'secret' }),
			sleep: async ms => {
				nowMs += ms;
			},
			version: '0.0.0',
			maxAttempts: 1
		});
	});

	afterEach(() => {
		if (before === undefined) delete process.env.AWS_ENDPOINT_URL;
		else process.env.AWS_ENDPOINT_URL = before;
	});

	test('clone a configuration without losing a setting, and deploy it once it can be seen', async () => {
		simulator.world.settings = { ...simulator.world.settings, configVisibleAfterMs: 8_000 };
		const source = await aws.configurations.describe('churn-original');
		if (source === undefined) throw new Error('There is no churn-original.');
		const variants = [
			{ like: 'AllTraffic', name: 'AllTraffic', modelName: 'churn-old', weight: 1, instanceCount: 2 },
			{ like: 'AllTraffic', name: 'candidate', modelName: 'churn-new', weight: 0, instanceCount: 1 }
		];
		await aws.configurations.clone({
			source,
			name: 'pair',
			variants,
			tags: { own: { 'promotion-gate:rollout': 'ab' } }
		});
		await aws.endpoints.update({ endpointName: 'churn-prod', configName: 'pair', exclude: [] });
		nowMs += 360_000;
		expect(await aws.endpoints.describe('churn-prod')).toMatchObject({ status: 'InService', configName: 'pair' });
		const clone = await aws.configurations.describe('pair');
		expect(clone?.raw).toMatchObject({
			DataCaptureConfig: source.raw.DataCaptureConfig,
			MetricsConfig: { EnableDetailedObservability: false }
		});
		expect(await aws.tags.read(clone?.arn ?? '')).toEqual({ team: 'growth', 'promotion-gate:rollout': 'ab' });
	});

	test('tell a change under way from other refusals', async () => {
		await aws.endpoints.setWeights('churn-prod', { AllTraffic: 1 });
		await expect(aws.endpoints.setWeights('churn-prod', { AllTraffic: 1 })).rejects.toMatchObject({
			code: 'endpoint-in-progress'
		});
		await expect(aws.endpoints.describe('none')).resolves.toBeUndefined();
	});
});
