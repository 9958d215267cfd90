import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { boundedBody } from '../../src/aws/bounded.ts';
import { createClients } from '../../src/aws/clients.ts';
import { createManyInvoker } from '../../src/aws/fast-invoker.ts';
import { createInvoker, type Invoker } from '../../src/aws/invoke.ts';
import { createNetwork } from '../../src/aws/request-handler.ts';
import { bounds as usual } from '../../src/aws/request-timeouts.ts';
import { connectS3 } from '../../src/aws/s3.ts';
import { createTagStore } from '../../src/aws/tags.ts';

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };
const arn = 'arn:aws:sagemaker:eu-west-1:123456789012:endpoint/churn-prod';
const row = Buffer.from('1,2');
const form = { contentType: 'text/csv' };
const never = new AbortController().signal;

/** Short enough to be waited for, and far beyond what is sent at once. */
const tight = { waitMs: 60, bytes: 4096 };
const boundsOf = (waitMs: number) => ({
	call: { ...tight, waitMs },
	invocation: { ...tight, waitMs },
	reading: { waitMs, bytes: Number.POSITIVE_INFINITY }
});

let close = async () => {};
afterEach(() => close());

/** AWS as it answers here, on the loopback. */
async function serve(answer: (response: ServerResponse) => void, waitMs = tight.waitMs) {
	const bounds = boundsOf(waitMs);
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(`${request.method} ${request.headers.range ?? ''}`.trim());
		request.resume();
		answer(response);
	});
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	close = () => {
		server.closeAllConnections();
		return new Promise(resolve => server.close(() => resolve()));
	};
	const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const clients = createClients('eu-west-1', async () => credentials, 'test', createNetwork(bounds), 1, endpoint);
	const plain = new SageMakerRuntimeClient({ region: 'eu-west-1', endpoint, credentials, maxAttempts: 1 });
	const invokers: Readonly<Record<'sdk' | 'many', Invoker>> = {
		sdk: createInvoker(clients.runtime, 'churn-prod'),
		many: createManyInvoker(plain, 'churn-prod', bounds.invocation)
	};
	return { clients, invokers, asked };
}

/** A byte now and then, for ever: no silence is ever long. */
function drip(response: ServerResponse, head: Readonly<Record<string, string>> = {}): void {
	response.writeHead(200, head);
	const drops = setInterval(() => response.write(' '), 5);
	response.on('close', () => clearInterval(drops));
}

/** The head of an answer that goes on and on. */
function dripHead(response: ServerResponse): void {
	const { socket } = response;
	socket?.write('HTTP/1.1 200 OK\r\n');
	const drops = setInterval(() => socket?.write('x: y\r\n'), 5);
	socket?.on('close', () => clearInterval(drops));
}

function pour(response: ServerResponse): void {
	response.writeHead(200, { 'content-type': 'text/csv' });
	response.end(Buffer.alloc(100_000, '1'));
}

describe('an answer of AWS that never ends', () => {
	test.each([
		['its body', drip],
		['its head', dripHead]
	] as const)('has its end in a call, and may be tried again (%s)', async (_, answer) => {
		const { clients } = await serve(answer);
		await expect(createTagStore(clients.sageMaker).read(arn)).rejects.toMatchObject({
			code: 'unreachable',
			retryable: true,
			message: expect.stringContaining('no whole answer within 0.06 s')
		});
	});

	test.each(['sdk', 'many'] as const)('has its end in an invocation (%s)', async which => {
		const { invokers } = await serve(drip);
		const answer = await invokers[which]('blue', row, form, 'one', never);
		expect(answer).toMatchObject({
			ok: false,
			why: 'unavailable',
			sentence: expect.stringContaining('no whole answer')
		});
	});

	test.each(['sdk', 'many'] as const)('is not kept beyond what an answer may have (%s)', async which => {
		const { invokers } = await serve(pour, 60_000);
		const answer = await invokers[which]('blue', row, form, 'one', never);
		expect(answer).toMatchObject({ ok: false, sentence: expect.stringMatching(/is longer than 0.00390625 MiB/) });
	});

	test('has its end in an object, whose drips are no progress', async () => {
		const { clients, asked } = await serve(response =>
			drip(response, { etag: '"one"', 'content-range': 'bytes 1-9/10' })
		);
		const body = await connectS3(clients.common).open('bucket', 'rows.csv');
		const read = async () => {
			for await (const _ of body);
		};
		await expect(read()).rejects.toMatchObject({ code: 'unreachable' });
		expect(asked).toHaveLength(5);
	});
});

describe('a body within its bounds', () => {
	afterEach(() => {
		jest.useRealTimers();
	});

	test('is the body, and the time of its reader does not count', async () => {
		jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
		const chunks = Array.from({ length: 5 }, (_, i) => Buffer.alloc(50_000, String(i)));
		const body = boundedBody(Readable.from(chunks, { objectMode: false }), { waitMs: 40, bytes: 250_000 }, 0);
		const got: Buffer[] = [];
		for await (const chunk of body) {
			got.push(chunk);
			for (let turn = 0; turn < 10; turn++) await new Promise(resolve => setImmediate(resolve));
			jest.advanceTimersByTime(1000);
		}
		expect(Buffer.concat(got).equals(Buffer.concat(chunks))).toBe(true);
	});

	test('a body that breaks is a broken one, and one that nobody reads to its end is closed', async () => {
		const broken = new Readable({ read() {} });
		const out = boundedBody(broken, tight, 0);
		broken.destroy(new Error('ECONNRESET'));
		await expect(out.toArray()).rejects.toThrow('ECONNRESET');
		const endless = new Readable({ read() {} });
		boundedBody(endless, tight, 0).destroy();
		expect(endless.destroyed).toBe(true);
	});
});

test('SageMaker has a minute for a call, longer than a model may take for an answer, and an object as long as it takes', () => {
	expect(usual.call.waitMs).toBe(60_000);
	expect(usual.invocation.waitMs).toBeGreaterThan(60_000);
	expect(usual.invocation.bytes).toBeGreaterThan(25 * 1024 * 1024);
	expect(usual.reading.bytes).toBe(Number.POSITIVE_INFINITY);
});
