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
		await expect(read()).rejects.toMatchObject({ code: 'object-changed' });
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

describe('the content that is asked for by its ETag', () => {
	test('is asked for in quotes, whole and in part', async () => {
		const asked: (string | null)[] = [];
		const answer = (request: Request): [number, string, Record<string, string>] => {
			asked.push(request.headers.get('if-match'));
			return [200, 'x', { etag: '"e-2"' }];
		};
		nock(host).persist().get(path).query(true).reply(answer);
		const { objects } = connect();
		for await (const _ of await objects.open('holdout', key, 'e-2'));
		await objects.range('holdout', key, 0, 1, 'e-2');
		await objects.open('holdout', key);
		expect(asked).toEqual(['"e-2"', '"e-2"', null]);
	});

	test('is told where there is another', async () => {
		nock(host).persist().get(path).query(true).reply(412, errorXml('PreconditionFailed', 'It did not hold'), xml);
		const changed = { code: 'object-changed', message: expect.stringContaining('Somebody has written it anew') };
		await expect(connect().objects.open('holdout', key, 'e1')).rejects.toMatchObject(changed);
		await expect(connect().objects.range('holdout', key, 0, 1, 'e1')).rejects.toMatchObject(changed);
	});

	test('is told by whoever writes it, and by a listing', async () => {
		nock(host).put(path).query(true).reply(200, '', { etag: '"e9"' });
		expect(await connect().objects.write('holdout', key, Buffer.from('x'))).toBe('e9');
		const contents =
			'<Contents><Key>a&amp;b</Key><LastModified>2026-11-28T10:00:00.000Z</LastModified><ETag>&quot;e-2&quot;</ETag><Size>7</Size></Contents>';
		nock(host)
			.get('/')
			.query(true)
			.reply(200, `<ListBucketResult><IsTruncated>false</IsTruncated>${contents}</ListBucketResult>`, xml);
		expect(await connect().objects.list('holdout', 'a')).toEqual([
			{ key: 'a&b', size: 7, etag: 'e-2', modifiedMs: Date.UTC(2026, 10, 28, 10) }
		]);
	});
});

describe('removing', () => {
	const keysIn = (body: string) => [...body.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, name]) => name);

	test('takes a thousand objects a call', async () => {
		const removed: number[] = [];
		nock(host)
			.persist()
			.post('/')
			.query(true)
			.reply(async (request: Request) => {
				removed.push(keysIn(await request.text()).length);
				return [200, '<DeleteResult/>', xml];
			});
		const keys = Array.from({ length: 2300 }, (_, i) => `k & ${i}`);
		await connect().objects.remove('holdout', keys);
		expect(removed).toEqual([1000, 1000, 300]);
	});

	test('tries again what S3 could not remove for the moment, three times at most', async () => {
		const asked: unknown[] = [];
		const busy =
			'<DeleteResult><Error><Key>b</Key><Code>SlowDown</Code><Message>Reduce your rate</Message></Error></DeleteResult>';
		const answering = (answers: readonly string[]) => {
			for (const answer of answers)
				nock(host)
					.post('/')
					.query(true)
					.reply(async (request: Request) => {
						asked.push(keysIn(await request.text()));
						return [200, answer, xml];
					});
		};
		answering([busy, '<DeleteResult/>']);
		await connect().objects.remove('holdout', ['a', 'b']);
		expect(asked).toEqual([['a', 'b'], ['b']]);
		answering([busy, busy, busy]);
		await expect(connect().objects.remove('holdout', ['b'])).rejects.toThrow(/s3:\/\/holdout\/b/);
	});

	test('tells what could not be removed, though the call was answered well', async () => {
		const error = '<Error><Key>a</Key><Code>AccessDenied</Code><Message>Access Denied</Message></Error>';
		nock(host).post('/').query(true).reply(200, `<DeleteResult>${error}</DeleteResult>`, xml);
		await expect(connect().objects.remove('holdout', ['a', 'b'])).rejects.toMatchObject({
			code: 'access-denied',
			message: expect.stringMatching(/s3:\/\/holdout\/a.*Allow s3:DeleteObject/)
		});
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
