import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { connectAws } from '../../src/aws/index.ts';

const machine = { ...process.env };
const names = ['HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY', 'https_proxy', 'http_proxy', 'no_proxy'];
let servers: Server[];

beforeEach(() => {
	servers = [];
	for (const name of names) delete process.env[name];
});
afterEach(async () => {
	process.env = { ...machine };
	for (const server of servers) server.closeAllConnections();
	await Promise.all(servers.map(server => new Promise(resolve => server.close(resolve))));
});

async function listen(server: Server): Promise<string> {
	servers.push(server);
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A proxy that answers for everybody, and the addresses it was asked for. */
async function proxy() {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(`${request.method} ${request.url}`);
		response.setHeader('content-type', 'application/json');
		response.setHeader('x-amzn-invoked-production-variant', 'next');
		response.end('{"Tags":[]}');
	});
	server.on('connect', (request, socket) => {
		asked.push(`CONNECT ${request.url}`);
		socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
	});
	return { address: await listen(server), asked };
}

const awsAt = (endpoint: string) =>
	connectAws({
		region: 'eu-west-1',
		credentials: async () => ({ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }),
		sleep: async () => {},
		version: 'test',
		maxAttempts: 1,
		endpoint
	});
const arn = 'arn:aws:sagemaker:eu-west-1:123456789012:endpoint/churn-prod';

describe('where only a proxy leads out', () => {
	test.each(['HTTP_PROXY', 'http_proxy'])('calls go by %s', async name => {
		const { address, asked } = await proxy();
		process.env[name] = address;
		expect(await awsAt('http://aws.invalid').tags.read(arn)).toEqual({});
		expect(asked).toEqual(['POST http://aws.invalid/']);
	});

	test.each(['HTTPS_PROXY', 'https_proxy'])('those over TLS by a tunnel through %s', async name => {
		const { address, asked } = await proxy();
		process.env[name] = address;
		await expect(awsAt('https://aws.invalid').tags.read(arn)).rejects.toMatchObject({ name: 'AwsError' });
		expect(asked).toEqual(['CONNECT aws.invalid:443']);
	});

	test('invocations too', async () => {
		const { address, asked } = await proxy();
		process.env.HTTP_PROXY = address;
		const invoke = awsAt('http://aws.invalid').invoker('churn-prod');
		const answer = await invoke(
			'next',
			Buffer.from('1,2'),
			{ contentType: 'text/csv' },
			'row-1',
			new AbortController().signal
		);
		expect(answer).toMatchObject({ ok: true, variant: 'next' });
		expect(asked).toEqual(['POST http://aws.invalid/endpoints/churn-prod/invocations']);
	});

	test.each(['NO_PROXY', 'no_proxy'])('but not to addresses of %s', async name => {
		const { address, asked } = await proxy();
		const aws = await proxy();
		process.env.HTTP_PROXY = address;
		process.env[name] = '127.0.0.1';
		expect(await awsAt(aws.address).tags.read(arn)).toEqual({});
		expect(asked).toEqual([]);
		expect(aws.asked).toEqual(['POST /']);
	});
});

describe('a name that nobody knows', () => {
	test('is told at once, with what may be wrong', async () => {
		await expect(awsAt('http://aws.invalid').tags.read(arn)).rejects.toMatchObject({
			code: 'never-reached',
			retryable: false,
			message: expect.stringMatching(/aws\.invalid.*HTTPS_PROXY/)
		});
	});
});
