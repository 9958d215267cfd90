import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import nock from 'nock';
import { connect, forgetAws, interceptAws } from './fake-aws.ts';

beforeEach(interceptAws);
afterEach(forgetAws);

const host = 'https://runtime.sagemaker.eu-west-1.amazonaws.com';
const path = '/endpoints/churn-prod/invocations';
const body = Buffer.from('1,2.5,"north"');
const never = new AbortController().signal;

const invoke = (variant: string | undefined = 'candidate', signal: AbortSignal = never) =>
	connect().invoker('churn-prod')(variant, body, { contentType: 'text/csv' }, 'promotion-gate-1', signal);

/** As often as it is asked: after a 403 the SDK asks once more, with credentials it has read again. */
function answer(status: number, type: string, content: object): void {
	nock(host)
		.persist()
		.post(path)
		.reply(status, content, {
			'content-type': 'application/json',
			'x-amzn-errortype': `${type}:http://internal.amazon.com/coral/com.amazon.sagemaker/`
		});
}

describe('invoking an endpoint', () => {
	test('reaches the variant asked for, and tells who answered and what', async () => {
		const headers: Headers[] = [];
		const bodies: string[] = [];
		nock(host)
			.post(path)
			.reply(async (request: Request) => {
				headers.push(request.headers);
				bodies.push(await request.text());
				return [
					200,
					'0.7\n',
					{ 'content-type': 'text/csv; charset=utf-8', 'x-Amzn-Invoked-Production-Variant': 'candidate' }
				];
			});
		const result = await invoke();
		if (!result.ok) throw new Error(result.sentence);
		expect({ ...result, body: Buffer.from(result.body).toString() }).toEqual({
			ok: true,
			body: '0.7\n',
			contentType: 'text/csv; charset=utf-8',
			variant: 'candidate',
			ms: expect.any(Number)
		});
		expect(bodies).toEqual([body.toString()]);
		const sent = Object.fromEntries(headers[0] ?? []);
		expect(sent).toMatchObject({
			'content-type': 'text/csv',
			'x-amzn-sagemaker-target-variant': 'candidate',
			'x-amzn-sagemaker-inference-id': 'promotion-gate-1'
		});
		expect(sent['user-agent']).toContain('sagemaker-promotion-gate/1.2.3');
	});

	test('leaves the choice to the weights where no variant is asked for', async () => {
		const targets: (string | null)[] = [];
		nock(host)
			.post(path)
			.reply((request: Request) => {
				targets.push(request.headers.get('x-amzn-sagemaker-target-variant'));
				return [200, ''];
			});
		const result = await connect().invoker('churn-prod')(undefined, body, { contentType: 'text/csv' }, 'id', never);
		expect(result).toMatchObject({ ok: true, variant: '' });
		expect(targets).toEqual([null]);
	});
});

describe('an invocation that fails', () => {
	test('by the model says what the model said', async () => {
		answer(424, 'ModelError', {
			Message: 'Received server error (500) from primary with message "out of memory". See https://x',
			OriginalMessage: 'out of\nmemory\u001b[31m',
			OriginalStatusCode: 500,
			LogStreamArn: 'arn:aws:logs:x'
		});
		expect(await invoke()).toEqual({
			ok: false,
			why: 'model-error',
			sentence: 'The model answered with status 500: "out of memory [31m".'
		});
	});

	test('by a model that does not answer in time is the model’s fault', async () => {
		answer(424, 'ModelError', {
			Message: 'Received server error (0) from model with message "Your invocation timed out"',
			OriginalStatusCode: 0
		});
		expect(await invoke()).toMatchObject({ ok: false, why: 'model-error' });
	});

	test.each([
		['throttled', 400, 'ThrottlingException', { message: 'Rate exceeded' }],
		['throttled', 429, 'TooManyRequestsException', { message: 'slow' }],
		['unavailable', 429, 'ModelNotReadyException', { Message: 'Loading' }],
		['unavailable', 503, 'ServiceUnavailable', { Message: 'later' }],
		['unavailable', 500, 'InternalFailure', { Message: 'x' }],
		['unavailable', 530, 'InternalDependencyException', { Message: 'x' }],
		['refused', 400, 'ValidationError', { ErrorCode: 'NO_SUCH_ENDPOINT', Message: 'Endpoint churn-prod not found.' }],
		['refused', 400, 'ValidationError', { Message: 'Variant candidate is not there' }],
		['refused', 403, 'AccessDeniedException', { Message: 'no' }]
	])('is %s: %i %s', async (why, status, type, content) => {
		answer(status, type, content);
		expect(await invoke()).toMatchObject({ ok: false, why, sentence: expect.stringMatching(/^InvokeEndpoint .+\.$/) });
	});

	test('is sent once: whoever invokes decides about more', async () => {
		let sent = 0;
		nock(host)
			.persist()
			.post(path)
			.reply(() => {
				sent++;
				return [503, '{}', { 'x-amzn-errortype': 'ServiceUnavailable' }];
			});
		await invoke();
		expect(sent).toBe(1);
	});

	test('on a broken connection may pass', async () => {
		nock(host)
			.post(path)
			.replyWithError(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }));
		expect(await invoke()).toMatchObject({ ok: false, why: 'unavailable' });
	});

	test('because it was cancelled says only that', async () => {
		const cancel = new AbortController();
		nock(host)
			.post(path)
			.reply(() => {
				cancel.abort();
				return [503, ''];
			});
		const cancelled = { ok: false, why: 'unavailable', sentence: 'The invocation was cancelled.' };
		expect(await invoke('candidate', cancel.signal)).toEqual(cancelled);
		expect(await invoke('candidate', cancel.signal)).toEqual(cancelled);
	});
});
