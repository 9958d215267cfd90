import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import nock from 'nock';
import { connect, forgetAws, interceptAws } from './fake-aws.ts';

beforeEach(interceptAws);
afterEach(() => {
	forgetAws();
	delete process.env.AWS_ENDPOINT_URL_S3;
});

const host = 'https://holdout.s3.eu-west-1.amazonaws.com';
const path = '/churn/test%20set.csv';
const key = 'churn/test set.csv';
const xml = { 'content-type': 'application/xml' };
const errorXml = (code: string, message: string) => `<Error><Code>${code}</Code><Message>${message}</Message></Error>`;

async function read(): Promise<string> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of await connect().objects.open('holdout', key)) chunks.push(chunk);
	return Buffer.concat(chunks).toString();
}

/** A body whose connection breaks after these bytes. */
function breakingStream(text: string): Readable {
	let sent = text === '';
	return new Readable({
		read() {
			if (!sent) this.push(Buffer.from(text));
			else setImmediate(() => this.destroy(Object.assign(new Error('aborted'), { code: 'ECONNRESET' })));
			sent = true;
		}
	});
}

describe('an object', () => {
	test('is read as it comes', async () => {
		nock(host).get(path).query(true).reply(200, 'a,b\n1,2\n', { etag: '"e1"' });
		expect(await read()).toBe('a,b\n1,2\n');
	});

	test('may be empty', async () => {
		nock(host).get(path).query(true).reply(200, '', { etag: '"e1"', 'content-length': '0' });
		expect(await read()).toBe('');
	});

	test('is read from where the environment says that S3 is, the bucket in the path', async () => {
		process.env.AWS_ENDPOINT_URL_S3 = 'http://s3.test:9000';
		nock('http://s3.test:9000').get(`/holdout${path}`).query(true).reply(200, 'x');
		expect(await read()).toBe('x');
	});

	test('is followed into the region of its bucket', async () => {
		nock('https://holdout.s3.eu-west-1.amazonaws.com')
			.get(path)
			.query(true)
			.reply(301, errorXml('PermanentRedirect', 'elsewhere'), { ...xml, 'x-amz-bucket-region': 'us-east-2' });
		nock('https://holdout.s3.eu-west-1.amazonaws.com').head('/').reply(301, '', { 'x-amz-bucket-region': 'us-east-2' });
		nock('https://holdout.s3.us-east-2.amazonaws.com').get(path).query(true).reply(200, 'from afar');
		expect(await read()).toBe('from afar');
	});

	test.each([
		['object-not-found', 404, errorXml('NoSuchKey', 'The specified key does not exist.'), 's3:ListBucket'],
		['object-not-found', 404, errorXml('NoSuchBucket', 'The specified bucket does not exist'), 'Check the bucket'],
		['access-denied', 403, errorXml('AccessDenied', 'Access Denied'), 'Allow s3:GetObject for the role'],
		['throttled', 503, errorXml('SlowDown', 'Please reduce your request rate.'), 'tried again'],
		['unreachable', 500, errorXml('InternalError', 'We encountered an internal error.'), 'tried again']
	])('that cannot be had is told: %s %i', async (code, status, content, advice) => {
		nock(host).persist().get(path).query(true).reply(status, content, xml);
		await expect(read()).rejects.toMatchObject({ code, message: expect.stringContaining(advice) });
	});
});

describe('a connection that breaks in the middle', () => {
	test('is made again from there on', async () => {
		const asked: (string | null)[][] = [];
		nock(host)
			.get(path)
			.query(true)
			.reply(200, () => breakingStream('a,b\n1,'), { etag: '"e1"' });
		nock(host)
			.get(path)
			.query(true)
			.reply((request: Request) => {
				asked.push([request.headers.get('range'), request.headers.get('if-match')]);
				return [206, '2\n', { etag: '"e1"', 'content-range': 'bytes 6-7/8' }];
			});
		expect(await read()).toBe('a,b\n1,2\n');
		expect(asked).toEqual([['bytes=6-', '"e1"']]);
	});

	test('does not go on in another version of the object', async () => {
		nock(host)
			.get(path)
			.query(true)
			.reply(200, () => breakingStream('a,b\n1,'), { etag: '"e1"' });
		nock(host).get(path).query(true).reply(412, errorXml('PreconditionFailed', 'changed'), xml);
		await expect(read()).rejects.toMatchObject({ message: expect.stringContaining('PreconditionFailed') });
	});

	test('does not read twice what a server gives from the start again', async () => {
		nock(host)
			.get(path)
			.query(true)
			.reply(200, () => breakingStream('a,b\n1,'), { etag: '"e1"' });
		nock(host).get(path).query(true).reply(200, 'a,b\n1,2\n', { etag: '"e1"' });
		await expect(read()).rejects.toMatchObject({ code: 'unreachable', message: expect.stringContaining('byte 6') });
	});

	test('again and again without a byte between is given up', async () => {
		let asked = 0;
		const server = createServer((_, response) => {
			asked++;
			response.writeHead(asked === 1 ? 200 : 206, { etag: '"e1"', 'content-range': 'bytes 0-7/8' });
			response.flushHeaders();
			setImmediate(() => response.destroy());
		});
		await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
		const address = server.address();
		nock.enableNetConnect('127.0.0.1');
		process.env.AWS_ENDPOINT_URL_S3 = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
		try {
			await expect(read()).rejects.toMatchObject({ code: 'unreachable' });
			expect(asked).toBe(5);
		} finally {
			server.close();
		}
	});
});

describe('which object it is', () => {
	test('is told by its ETag and version', async () => {
		nock(host).head(path).reply(200, '', { etag: '"e1"', 'x-amz-version-id': 'v7' });
		expect(await connect().objects.identify('holdout', key)).toEqual({ etag: 'e1', versionId: 'v7' });
	});

	test('is told without a version where there are none', async () => {
		nock(host).head(path).reply(200, '', { etag: '"e1"' });
		expect(await connect().objects.identify('holdout', key)).toEqual({ etag: 'e1' });
	});

	test.each([403, 404, 500])('is not told where S3 says %i', async status => {
		nock(host).persist().head(path).reply(status, '');
		expect(await connect().objects.identify('holdout', key)).toBeUndefined();
	});
});
