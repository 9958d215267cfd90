import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { connectAws } from '../../src/aws/index.ts';
import { openData } from '../../src/evaluation/data/open.ts';
import { type Simulator, startSimulator } from '../../src/simulator/serve.ts';

const part = (from: number, to: number) => {
	const numbers = Array.from({ length: to - from }, (_, i) => from + i);
	const columnData = [
		{ name: 'id', data: numbers.map(BigInt), type: 'INT64' as const },
		{ name: 'label', data: numbers.map(number => number % 2), type: 'INT32' as const }
	];
	return { base64: Buffer.from(parquetWriteBuffer({ columnData, rowGroupSize: 40 })).toString('base64') };
};
/** More than S3 lists at a time. */
const many = Object.fromEntries(Array.from({ length: 2_300 }, (_, i) => [`data/many/${10_000 + i}.csv`, `x\n${i}\n`]));
const objects = {
	'data/rows.csv': '0123456789',
	'data/parts/region=north/0.parquet': part(0, 100),
	'data/parts/region=south & west/1.parquet': part(100, 150),
	'data/parts/_SUCCESS': '',
	...many
};

let simulator: Simulator;
const credentials = { accessKeyId: 'AKIASIMULATED', secretAccessKey: 'secret' };
const before = process.env.AWS_ENDPOINT_URL_S3;

beforeAll(async () => {
	simulator = await startSimulator({ objects });
	process.env.AWS_ENDPOINT_URL_S3 = `${simulator.url}/s3`;
});

afterAll(async () => {
	if (before === undefined) delete process.env.AWS_ENDPOINT_URL_S3;
	else process.env.AWS_ENDPOINT_URL_S3 = before;
	await simulator.close();
});

const s3 = () =>
	connectAws({
		region: 'eu-west-1',
		credentials: async () => credentials,
		sleep: async () => {},
		version: '0.0.0',
		maxAttempts: 1
	}).objects;

describe('objects on S3, by this product’s adapters', () => {
	test('parts: from the middle, the end, beyond it', async () => {
		const text = async (start: number, end?: number) => {
			const { bytes, size } = await s3().range('data', 'rows.csv', start, end);
			return [Buffer.from(bytes).toString(), size];
		};
		expect(await text(2, 5)).toEqual(['234', 10]);
		expect(await text(7)).toEqual(['789', 10]);
		expect(await text(-3)).toEqual(['789', 10]);
		expect(await text(-50)).toEqual(['0123456789', 10]);
		await expect(text(10)).rejects.toThrow('GetObject');
		await expect(s3().range('data', 'none', 0, 1)).rejects.toMatchObject({ code: 'object-not-found' });
	});

	test('an object that has changed is not gone on with', async () => {
		const client = new S3Client({
			endpoint: `${simulator.url}/s3`,
			region: 'eu-west-1',
			credentials,
			forcePathStyle: true
		});
		const changed = new GetObjectCommand({ Bucket: 'data', Key: 'rows.csv', IfMatch: '"other"' });
		await expect(client.send(changed)).rejects.toMatchObject({ name: 'PreconditionFailed' });
	});

	test('a listing of several pages, in the order of the keys', async () => {
		const calls = simulator.calls.operations.length;
		const found = await s3().list('data', 'many/');
		expect(found.map(({ key }) => key)).toEqual(Object.keys(many).map(place => place.slice('data/'.length)));
		expect(found[0]).toEqual({
			key: 'many/10000.csv',
			size: 4,
			etag: expect.stringMatching(/^[0-9a-f]{32}$/),
			modifiedMs: expect.any(Number)
		});
		expect(simulator.calls.operations.slice(calls)).toEqual(Array(3).fill('ListObjectsV2'));
	});

	test('Parquet below a prefix, a row group at a time, with the columns of the path', async () => {
		const data = await openData('s3://data/parts/', { workspace: '/nowhere', s3: s3() });
		expect(data.columns).toEqual(['id', 'label', 'region']);
		const rows: string[] = [];
		for await (const { cells } of data.read()) rows.push(cells.join());
		expect(rows).toHaveLength(150);
		expect([rows[0], rows[99], rows[100]]).toEqual(['0,0,north', '99,1,north', '100,0,south & west']);
	});
});
