import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import { SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createManyInvoker } from '../../src/aws/fast-invoker.ts';
import { createInvoker, type Invoker } from '../../src/aws/invoke.ts';
import { createSigner } from '../../src/aws/sign.ts';

interface Got {
	readonly url: string;
	readonly headers: IncomingHttpHeaders;
	readonly body: string;
}

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret', sessionToken: 'token+of/the=session' };
const body = Buffer.from('1,2.5,"north, or south"');
const never = new AbortController().signal;

describe('many invocations', () => {
	const got: Got[] = [];
	let answer: (response: ServerResponse) => void;
	let server: Server;
	let both: Readonly<Record<'sdk' | 'many', Invoker>>;

	beforeEach(async () => {
		got.length = 0;
		answer = ok;
		server = createServer((request, response) => {
			let text = '';
			request.on('data', chunk => {
				text += chunk;
			});
			request.on('end', () => {
				got.push({ url: `${request.method} ${request.url}`, headers: request.headers, body: text });
				answer(response);
			});
		});
		await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
		const address = server.address();
		const port = typeof address === 'object' ? address?.port : undefined;
		const client = new SageMakerRuntimeClient({
			region: 'eu-central-1',
			endpoint: `http://127.0.0.1:${port}`,
			credentials,
			maxAttempts: 1
		});
		both = { sdk: createInvoker(client, 'churn-prod'), many: createManyInvoker(client, 'churn-prod') };
	});

	afterEach(() => {
		server.closeAllConnections();
		return new Promise<void>(resolve => server.close(() => resolve()));
	});

	const ok = (response: ServerResponse) => {
		response.writeHead(200, { 'content-type': 'text/csv', 'x-amzn-invoked-production-variant': 'blue' });
		response.end('0.73\n');
	};

	const refuse = (status: number, type: string, content: object) => (response: ServerResponse) => {
		response.writeHead(status, { 'content-type': 'application/json', 'x-amzn-errortype': `${type}:http://internal/` });
		response.end(JSON.stringify(content));
	};

	test('leave everything to the SDK once AWS does not accept what was signed here', async () => {
		let refusals = 1;
		answer = response => {
			if (refusals-- > 0) refuse(403, 'InvalidSignatureException', { message: 'It does not match.' })(response);
			else ok(response);
		};
		for (const id of ['one', 'two']) {
			const result = await both.many('blue', body, { contentType: 'text/csv' }, id, never);
			expect(result).toMatchObject({ ok: true, variant: 'blue' });
		}
		expect(got.map(({ headers }) => headers['x-amzn-sagemaker-inference-id'])).toEqual(['one', 'one', 'two']);
	});

	test('ask what the SDK asks, and only that', async () => {
		for (const invoke of [both.sdk, both.many])
			await invoke('blue', body, { contentType: 'text/csv', accept: 'text/csv', container: 'first' }, 'gate-1', never);
		const [sdk, many] = got;
		expect(got.length).toBe(2);
		expect(sdk?.headers).toMatchObject({
			accept: 'text/csv',
			'x-amzn-sagemaker-target-container-hostname': 'first'
		});
		expect([many?.url, many?.body]).toEqual([sdk?.url, sdk?.body]);
		for (const name of [
			'content-type',
			'content-length',
			'host',
			'user-agent',
			'accept',
			'x-amzn-sagemaker-target-container-hostname',
			'x-amzn-sagemaker-target-variant',
			'x-amzn-sagemaker-inference-id'
		]) {
			expect([name, many?.headers[name]]).toEqual([name, sdk?.headers[name]]);
		}
	});

	test('without a variant the weights of the endpoint decide', async () => {
		await both.many(undefined, body, { contentType: 'text/csv' }, 'gate-1', never);
		expect(got[0]?.headers).not.toHaveProperty('x-amzn-sagemaker-target-variant');
	});

	test('are signed as the SDK would sign them', async () => {
		await both.sdk('blue', body, { contentType: 'text/csv' }, 'gate-1', never);
		await both.many('blue', body, { contentType: 'text/csv' }, 'gate-1', never);
		expect(got.length).toBe(2);
		const sign = createSigner('eu-central-1', 'sagemaker');
		for (const { headers } of got) {
			const authorization = headers.authorization ?? '';
			const [, names = ''] = /SignedHeaders=([^,]+)/.exec(authorization) ?? [];
			const signed = names.split(';').filter(name => !/^x-amz-(date|content-sha256|security-token)$/.test(name));
			const again = sign(
				{
					path: '/endpoints/churn-prod/invocations',
					headers: Object.fromEntries(signed.map(name => [name, String(headers[name])])),
					body
				},
				credentials,
				dateOf(String(headers['x-amz-date']))
			);
			expect(again.authorization).toBe(authorization);
			expect(again['x-amz-security-token']).toBe(headers['x-amz-security-token']);
		}
	});

	test.each([
		['an answer', ok],
		[
			'an error of the model',
			refuse(424, 'ModelError', {
				Message: 'Received server error (500)',
				OriginalStatusCode: 500,
				OriginalMessage: 'out of\nmemory'
			})
		],
		['throttling', refuse(400, 'ThrottlingException', { message: 'Rate exceeded' })],
		['a model that is loading', refuse(429, 'ModelNotReadyException', { Message: 'Loading' })],
		[
			'an endpoint that is not there',
			refuse(400, 'ValidationError', { Message: 'Endpoint churn-prod of account 1 not found.' })
		],
		[
			'no permission',
			refuse(403, 'AccessDeniedException', { Message: 'User is not authorized to perform: sagemaker:InvokeEndpoint' })
		],
		['an outage', refuse(503, 'ServiceUnavailable', { Message: 'Later' })]
	])('%s means what it means to the SDK', async (_, how) => {
		answer = how;
		const [sdk, many] = [
			await both.sdk('blue', body, { contentType: 'text/csv' }, 'gate-1', never),
			await both.many('blue', body, { contentType: 'text/csv' }, 'gate-1', never)
		];
		const known = (result: typeof sdk) =>
			result.ok ? { ...result, ms: 0, body: Buffer.from(result.body).toString() } : { ok: false, why: result.why };
		expect(known(many)).toEqual(known(sdk));
		if (!sdk.ok && !many.ok && sdk.why !== 'unavailable') expect(many.sentence).toBe(sdk.sentence);
	});

	test('are given up at once', async () => {
		const cancel = new AbortController();
		answer = () => cancel.abort();
		const result = await both.many('blue', body, { contentType: 'text/csv' }, 'gate-1', cancel.signal);
		expect(result).toEqual({ ok: false, why: 'unavailable', sentence: 'The invocation was cancelled.' });
		const late = await both.many('blue', body, { contentType: 'text/csv' }, 'gate-2', cancel.signal);
		expect([late.ok, got.length]).toEqual([false, 1]);
	});

	test('go on after a broken connection', async () => {
		answer = response => response.destroy();
		const broken = await both.many('blue', body, { contentType: 'text/csv' }, 'gate-1', never);
		expect(broken).toMatchObject({ ok: false, why: 'unavailable' });
		answer = ok;
		expect((await both.many('blue', body, { contentType: 'text/csv' }, 'gate-2', never)).ok).toBe(true);
	});
});

/** Epoch milliseconds of `20250102T030405Z`. */
function dateOf(amzDate: string): number {
	return Date.parse(amzDate.replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/, '$1-$2-$3T$4:$5:$6Z'));
}
