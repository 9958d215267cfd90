import { createServer, type Server, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import nock from 'nock';
import { AwsError } from '../../src/aws/errors.ts';
import { classify } from '../../src/loop/faults.ts';
import {
	connect,
	FakeAws,
	forgetAws,
	interceptAws,
	invalid,
	recogniseErrorsOfNode,
	refusal,
	withoutWaiting
} from './fake-aws.ts';

beforeEach(recogniseErrorsOfNode);

const update = { endpointName: 'churn', configName: 'pair', exclude: [] };

describe('an update whose answer was lost, and which was sent again', () => {
	afterEach(forgetAws);

	test('is left to the next look at the endpoint, which sees that it is ours', async () => {
		const aws = new FakeAws();
		const busy = invalid('Cannot update in-progress endpoint "arn:aws:sagemaker:x:1:endpoint/churn".');
		aws.on('UpdateEndpoint', refusal('InternalFailure', 'lost', 500), busy);
		const call = () => aws.connect(2).endpoints.update(update);
		const error = await withoutWaiting(call).catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(AwsError);
		expect(error).toMatchObject({ code: 'endpoint-in-progress', attempts: 2, retryable: true });
		expect(classify(error)).toMatchObject({ kind: 'passing', reason: { code: 'endpoint-busy' } });
		expect(aws.calls).toHaveLength(2);
	});

	test('is done where nobody says otherwise', async () => {
		const aws = new FakeAws();
		aws.on('UpdateEndpoint', refusal('ThrottlingException', 'Rate exceeded'), {});
		await withoutWaiting(() => aws.connect(2).endpoints.update(update));
		expect(aws.calls).toHaveLength(2);
	});
});

describe('a connection', () => {
	let server: Server;
	let answer: (response: ServerResponse) => void;
	let asked: () => void;
	let isAsked: Promise<void>;

	beforeEach(async () => {
		interceptAws();
		nock.enableNetConnect('127.0.0.1');
		isAsked = new Promise(resolve => {
			asked = resolve;
		});
		server = createServer((request, response) => {
			request.resume();
			request.on('end', () => {
				asked();
				answer(response);
			});
		});
		await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
		const address = server.address();
		process.env.AWS_ENDPOINT_URL = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
	});
	afterEach(async () => {
		jest.useRealTimers();
		delete process.env.AWS_ENDPOINT_URL;
		server.closeAllConnections();
		await new Promise(resolve => server.close(resolve));
		forgetAws();
	});

	const describeEndpoint = () => connect().endpoints.describe('churn');
	const passing = { code: 'unreachable', retryable: true };

	test('that gives the page of a proxy may be better later', async () => {
		answer = response => response.end('<html>502 of some proxy</html>');
		await expect(describeEndpoint()).rejects.toMatchObject(passing);
	});

	test('that gives half of an answer may be better later', async () => {
		answer = response => {
			response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1', 'content-length': '500' });
			response.write('{"EndpointName":"churn",');
			setImmediate(() => response.destroy());
		};
		await expect(describeEndpoint()).rejects.toMatchObject(passing);
	});

	test('that is cut without a word may be better later', async () => {
		answer = response => response.destroy();
		await expect(describeEndpoint()).rejects.toMatchObject(passing);
	});

	test('to where nobody listens may be better later', async () => {
		process.env.AWS_ENDPOINT_URL = 'http://127.0.0.1:1';
		await expect(describeEndpoint()).rejects.toMatchObject(passing);
	});

	test.each([
		['a call', describeEndpoint],
		['an object', () => connect().objects.open('holdout', 'test.csv')]
	])('over which nothing comes is given up within five minutes: %s', async (_, call) => {
		answer = () => {};
		jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
		const result = call().catch((error: unknown) => error);
		await isAsked;
		await jest.advanceTimersByTimeAsync(300_000);
		expect(await result).toMatchObject(passing);
	});

	test('over which no invocation is answered is given up too, and may be better later', async () => {
		answer = () => {};
		jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
		const never = new AbortController().signal;
		const result = connect().invoker('churn')('candidate', Buffer.from('1'), { contentType: 'text/csv' }, 'id', never);
		await isAsked;
		await jest.advanceTimersByTimeAsync(300_000);
		expect(await result).toMatchObject({ ok: false, why: 'unavailable' });
	});
});
