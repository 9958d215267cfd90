import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { JsonCell } from '../../src/evaluation/cell.ts';
import { openData } from '../../src/evaluation/data/open.ts';
import { ownRow, type Row } from '../../src/evaluation/row.ts';
import { arrange } from '../../src/evaluation/sample.ts';
import { csvOf, customers, goodModel, storing, tryOut } from './endpoint.ts';
import { memoryStore } from './memory-store.ts';

const gzipNonsense = Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5]);

async function read(text: string | Uint8Array, pieceSize = 7) {
	const bytes = Buffer.from(text);
	async function* pieces() {
		for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
	}
	const unused = () => Promise.reject(new Error('Nothing else is read.'));
	const places = {
		workspace: '/nowhere',
		s3: { open: async () => pieces(), range: unused, list: unused, identify: async () => undefined }
	};
	const { columns, format, read: rows } = await openData('s3://b/holdout.csv', places);
	const all: Row[] = [];
	for await (const row of rows()) all.push(row);
	return { columns, format, rows: all };
}

const failing = (text: string | Uint8Array) => expect(read(text)).rejects;

describe('CSV', () => {
	test('quotes, commas, line ends and quotes within cells, and the lines rows begin on', async () => {
		const { columns, rows } = await read('a,"b ""x""",c\r\n1,"two\nlines, and ""more""",\r\n\r\n3,4,5\r\n');
		expect(columns).toEqual(['a', 'b "x"', 'c']);
		expect(rows.map(row => row.cells)).toEqual([
			['1', 'two\nlines, and "more"', ''],
			['3', '4', '5']
		]);
		expect(rows.map(row => row.number)).toEqual([1, 2]);
		expect(rows[0]?.line).toBe(2);
	});

	test('a byte order mark is no part of the first column', async () => {
		expect((await read('\u{feff}a,b\n1,2')).columns).toEqual(['a', 'b']);
	});

	test('what is written is read again, whatever the cells and however it comes in pieces', async () => {
		const cell = fc.string({ unit: fc.constantFrom('a', 'ä', '"', ',', '\n', ' ', '🙂'), maxLength: 6 });
		const table = fc.array(
			fc.tuple(
				cell,
				cell.filter(text => text.trim() !== '')
			),
			{ minLength: 1, maxLength: 8 }
		);
		await fc.assert(
			fc.asyncProperty(table, fc.integer({ min: 1, max: 30 }), async (cells, size) => {
				const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
				const text = ['x,y', ...cells.map(([one, other]) => `${quote(one)},${quote(other)}`)].join('\n');
				expect((await read(text, size)).rows.map(row => row.cells)).toEqual(cells);
			})
		);
	});

	test('mistakes name file, line and column', async () => {
		await failing('a,b\n1,2\n3').toThrow('s3://b/holdout.csv, line 3: 1 cell, and the header has 2.');
		await failing('a,b\n1,2\n3,"4').toThrow(
			/^s3:\/\/b\/holdout\.csv, line 3, column 2: a quote is opened and never closed/
		);
		await failing('a,b\n1,2"3').toThrow(/^s3:\/\/b\/holdout\.csv, line 2, column 2: a quote in the middle of a cell/);
		await failing('a,b,a\n1,2,3').toThrow(
			's3://b/holdout.csv, line 1: the column "a" is there more than once (columns 1, 3). Rename all but one.'
		);
	});
});

describe('JSON Lines', () => {
	test('objects, their keys in the order of the first', async () => {
		const { format, columns, rows } = await read('\n{"b":1.10,"a":[1,2]}\n\n{"a":null, "b":"x"}\n');
		expect([format, columns]).toEqual(['json', ['b', 'a']]);
		expect(rows.map(row => row.cells)).toEqual([
			[new JsonCell('1.10'), new JsonCell('[1,2]')],
			[new JsonCell('"x"'), null]
		]);
		expect(rows.map(row => row.line)).toEqual([2, 4]);
	});

	test('mistakes name file, line and column', async () => {
		await failing('{"a":1}\n{"a":}').toThrow(/^s3:\/\/b\/holdout\.csv, line 2, column 6: not JSON/);
		await failing('{"a":1}\n[1]').toThrow('s3://b/holdout.csv, line 2: "[1]" is not an object.');
		await failing('{"a":1}\n{"a":1,"z":2}').toThrow('s3://b/holdout.csv, line 2: the key "z" is not in the first row');
	});
});

describe('what cannot be read', () => {
	test('is said to be so', async () => {
		await failing('').toThrow('s3://b/holdout.csv is empty.');
		await failing(' \n \n').toThrow('s3://b/holdout.csv is empty.');
		await failing(Buffer.from([0x61, 0x0a, 0xff, 0xfe])).toThrow('not UTF-8');
		await failing(gzipNonsense).toThrow('could not be unpacked');
	});
});

describe('where data lies', () => {
	let folder = '';
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'gate-'));
		await writeFile(join(folder, 'a.csv'), csvOf(customers(30, 1)));
	});
	afterAll(() => rm(folder, { recursive: true }));

	const refuse = async () => {
		throw new Error('Access Denied');
	};
	const s3 = { open: refuse, range: refuse, list: refuse, identify: async () => undefined };

	test('a file of the workspace', async () => {
		const places = { workspace: folder, s3 };
		const { evaluation } = await tryOut({
			blue: goodModel,
			green: goodModel,
			data: '',
			plan: { data: 'a.csv' },
			options: { places }
		});
		expect(evaluation.rows.compared).toBe(30);
	});

	test('what is not there, or not in the workspace, is refused by name', async () => {
		const places = { workspace: folder, s3 };
		await expect(openData('b.csv', places)).rejects.toThrow('There is no file b.csv in the workspace.');
		await expect(openData('/etc/hostname', places)).rejects.toThrow('leads out of the workspace');
		await expect(openData('s3://bucket/key.csv', places)).rejects.toThrow(
			's3://bucket/key.csv could not be read: Access Denied'
		);
	});
});

describe('data that an evaluation cannot use', () => {
	const people = csvOf(customers(40, 2));
	const refused = (data: string, plan = {}) =>
		expect(tryOut({ blue: goodModel, green: goodModel, data, plan })).rejects;

	test('names what is missing', async () => {
		await refused('id,usage,churned').toThrow('s3://bucket/holdout.csv has no rows below its header.');
		await refused(people, { label: 'left' }).toThrow(
			's3://bucket/holdout.csv, line 1: there is no column left, which evaluation.label names. Columns: id, usage, region, churned.'
		);
		await refused(people, { exclude: ['name'] }).toThrow('there is no column name, which evaluation.exclude names');
		await refused(people, { exclude: ['id', 'usage', 'region'] }).toThrow('no column is left to be sent');
	});

	test('labels that never match the positive one', async () => {
		await refused(people, { positive: 'yes' }).toThrow(
			/no label in column churned is "yes"; they are "[01]", "[01]"\. Set evaluation\.positive\./
		);
	});

	test('a label that is missing or no number, with its place; also in rows that the sample would leave out', async () => {
		await refused(`${people}\n41,0.5,north,`, { sample: 1 }).toThrow(
			's3://bucket/holdout.csv, line 42, column 4 (churned): the label is missing.'
		);
		await refused(`${people}\n41,0.5,north,much`, { task: 'regression' }).toThrow('the label "much" is not a number');
	});

	test('a row that is larger than SageMaker takes', async () => {
		const long = 'x'.repeat(6_300_000);
		await refused(`id,usage,churned\n1,${long},1`).toThrow(
			/line 2: the row is larger than the 6291456 bytes that SageMaker takes a request/
		);
	});
});

describe('gzip and JSON Lines', () => {
	const people = customers(200, 4);

	test('give the same evaluation as plain CSV', async () => {
		const plain = await tryOut({ blue: goodModel, green: goodModel, data: csvOf(people) });
		const zipped = await tryOut({ blue: goodModel, green: goodModel, data: csvOf(people), how: 'gzip' });
		const lines = people.map(person => JSON.stringify(person)).join('\n');
		const json = await tryOut({ blue: goodModel, green: goodModel, data: lines });
		expect(zipped.evaluation).toEqual(plain.evaluation);
		expect(json.evaluation).toEqual(plain.evaluation);
	});

	test('application/json: the features as an object, numbers as numbers', async () => {
		const model = (body: string) => ({ prediction: { score: JSON.parse(body).usage } });
		const plan = { contentType: 'application/json', response: 'prediction.score' } as const;
		const { evaluation, endpoint } = await tryOut({ blue: model, green: model, data: csvOf(people), plan });
		expect(evaluation.rows.compared).toBe(200);
		expect(endpoint.asked.every(({ contentType }) => contentType === 'application/json')).toBe(true);
		const bodies = endpoint.asked.map(({ body }) => JSON.parse(body));
		expect(bodies).toContainEqual({ usage: people[0]?.usage, region: 'north' });
	});
});

describe('samples', () => {
	const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);
	async function* streamed(values: readonly number[]) {
		yield* values;
	}
	const drawn = async (count: number, size: number | undefined, seed: number, longest?: number) => {
		const arranged = await arrange(streamed(numbers(count)), size, seed, longest);
		const rows: number[] = [];
		for await (const row of arranged.rows) rows.push(row);
		return { ...arranged, rows };
	};

	test('hold each row at most once, as many as asked for, the same for the same seed', async () => {
		const one = await drawn(100, 10, 1);
		expect(new Set(one.rows).size).toBe(10);
		expect(one).toMatchObject({ shuffled: true, total: 10 });
		expect((await drawn(100, 10, 1)).rows).toEqual(one.rows);
		expect((await drawn(100, 10, 2)).rows).not.toEqual(one.rows);
		expect((await drawn(5, 10, 1)).rows.toSorted()).toEqual(numbers(5));
	});

	test('keep nothing of the text around their rows, so that memory does not grow with the file', async () => {
		setFlagsFromString('--expose-gc');
		const collect: () => void = runInNewContext('gc');
		const used = () => {
			collect();
			return process.memoryUsage().heapUsed;
		};
		const cell = 'x'.repeat(1000);
		const pieces = async function* (head: string, line: (i: number) => string) {
			yield Buffer.from(head);
			for (let i = 0; i < 400; i++) yield Buffer.from(line(i).repeat(60));
		};
		const csv = () => pieces('id,usage\n', i => `${i},${cell}\n`);
		const json = () => pieces('', i => `{"id": ${i}, "usage": "${cell}"}\n`);
		for (const open of [csv, json]) {
			const before = used();
			const dataset = await openData('s3://b/h', {
				workspace: '/',
				s3: { ...storing({}), open: async () => open() }
			});
			const { rows } = await arrange(dataset.read(), 300, 1, 10, ownRow);
			expect((used() - before) / 2 ** 20).toBeLessThan(4);
			expect([...(Array.isArray(rows) ? rows : [])]).toHaveLength(300);
		}
	});

	test('draw every row, and put it at every place, equally often', async () => {
		const draws = 6000;
		const chosen = Array<number>(8).fill(0);
		const first = Array<number>(8).fill(0);
		for (let seed = 0; seed < draws; seed++) {
			const { rows } = await drawn(8, 4, seed);
			for (const row of rows) chosen[row] = (chosen[row] ?? 0) + 1;
			const [row = 0] = rows;
			first[row] = (first[row] ?? 0) + 1;
		}
		for (const count of chosen) expect(Math.abs(count / draws - 0.5)).toBeLessThan(0.04);
		for (const count of first) expect(Math.abs(count / draws - 0.125)).toBeLessThan(0.03);
	});

	test('without a size all rows are taken: shuffled where they are few, as they come where they are many', async () => {
		const few = await drawn(50, undefined, 3, 50);
		expect(few.shuffled).toBe(true);
		expect(few.rows).not.toEqual(numbers(50));
		expect(few.rows.toSorted((a, b) => a - b)).toEqual(numbers(50));
		const many = await drawn(51, undefined, 3, 50);
		expect(many.shuffled).toBe(false);
		expect(many.rows).toEqual(numbers(51));
	});
});

describe('data that somebody writes anew while it is read', () => {
	const parquet = () => {
		const columnData = [{ name: 'x', data: Array.from({ length: 9000 }, (_, i) => i) }];
		return Buffer.from(parquetWriteBuffer({ columnData, rowGroupSize: 1000 }));
	};
	const long = Buffer.from(`x,y\n${'1,2\n'.repeat(40_000)}`);

	test.each<[string, string, Buffer]>([
		['an object', 's3://bucket/a/long.csv', long],
		['one of a prefix', 's3://bucket/a/', long],
		[
			'compressed',
			's3://bucket/a/long.csv',
			gzipSync(
				randomBytes(200_000)
					.toString('hex')
					.replaceAll(/(.{9})/g, '$1\n')
			)
		],
		['Parquet', 's3://bucket/a/', parquet()]
	])('is told as that, and no row of the new one is read: %s', async (_, address, content) => {
		const objects = new Map([['bucket/a/long.csv', content]]);
		const data = await openData(address, { workspace: '/nowhere', s3: memoryStore(objects) });
		objects.set('bucket/a/long.csv', Buffer.concat([content, Buffer.from('\n')]));
		const read = (async () => {
			for await (const { cells } of data.read()) expect(cells).toBeUndefined();
		})();
		await expect(read).rejects.toMatchObject({
			code: 'data-changed',
			message: expect.stringMatching(/^s3:\/\/bucket\/a\/long\.csv was written anew by somebody while it was read/)
		});
	});

	test('is told also where the connection breaks in the middle of it', async () => {
		const store = memoryStore(new Map([['bucket/long.csv', long]]));
		const open: typeof store.open = async (...given) => {
			const whole = await store.open(...given);
			return (async function* () {
				let pieces = 0;
				for await (const piece of whole) {
					if (pieces++ > 70) throw Object.assign(new Error('412'), { code: 'object-changed' });
					yield piece;
				}
			})();
		};
		const data = await openData('s3://bucket/long.csv', { workspace: '/nowhere', s3: { ...store, open } });
		const read = (async () => {
			for await (const row of data.read()) expect(row).toBeDefined();
		})();
		await expect(read).rejects.toMatchObject({ code: 'data-changed' });
	});
});
