import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { textOfCell } from '../../src/evaluation/cell.ts';
import { openData } from '../../src/evaluation/data/open.ts';
import type { TableOptions } from '../../src/evaluation/data/table.ts';
import type { Row } from '../../src/evaluation/row.ts';
import { storing } from './endpoint.ts';

/** Everything in the files of an address, as text. */
async function read(
	files: string | Uint8Array | Readonly<Record<string, string | Uint8Array>>,
	options: Partial<TableOptions> = {},
	address = 's3://b/holdout.csv'
) {
	const objects = typeof files === 'string' || files instanceof Uint8Array ? { 'holdout.csv': files } : files;
	const dataset = await openData(address, { workspace: '/nowhere', s3: storing(objects) }, options);
	const rows: Row[] = [];
	for await (const row of dataset.read()) rows.push(row);
	return { ...dataset, rows, texts: rows.map(({ cells }) => cells.map(textOfCell)) };
}

const refused = (files: Parameters<typeof read>[0], options: Partial<TableOptions> = {}) =>
	expect(read(files, options)).rejects;

describe('CSV as people have it', () => {
	test.each([
		['semicolons', 'x;z\n1;a,b\n2;c', ';'],
		['tabs', 'x\tz\n1\ta,b\n2\tc', '\t'],
		['bars', 'x|z\n1|a,b\n2|c', '|'],
		['semicolons beside decimal commas', '0,5;1,5\n2,5;3,5', ';']
	])('%s', async (_, text, separator) => {
		const { columns, separator: found, texts } = await read(text);
		expect(found).toBe(separator);
		expect(columns).toHaveLength(2);
		expect(texts.every(cells => cells.length === 2)).toBe(true);
	});

	test('a comma stays one where a text has semicolons', async () => {
		const { columns, separator } = await read('x,note\n1,a;b;c\n2,d\n');
		expect([columns, separator]).toEqual([['x', 'note'], undefined]);
	});

	test('without a header columns go by number, and no row is lost', async () => {
		const { columns, named, texts } = await read('1,0.5\n0,0.25\n', { header: false });
		expect([columns, named, texts]).toEqual([
			['0', '1'],
			false,
			[
				['1', '0.5'],
				['0', '0.25']
			]
		]);
	});

	test('blank rows at the end are no rows, one in the middle is', async () => {
		expect((await read('a,b\n1,2\n   \n,\n , \n\n')).texts).toEqual([['1', '2']]);
		expect((await read('a,b\n1,2\n,\n3,4\n')).texts).toEqual([
			['1', '2'],
			['', ''],
			['3', '4']
		]);
	});

	test('quotes and text without quotes are read alike, each row with its line', async () => {
		const plain = Array.from({ length: 5000 }, (_, i) => `${i},b${i}`);
		const { rows } = await read(`a,b\n${plain.join('\n')}\n"5000","two\nlines"\n5001,c\n`);
		expect(rows).toHaveLength(5002);
		expect(rows.slice(-3).map(({ line, cells }) => [line, ...cells])).toEqual([
			[5001, '4999', 'b4999'],
			[5002, '5000', 'two\nlines'],
			[5004, '5001', 'c']
		]);
	});

	test('a nameless column is called as pandas calls it', async () => {
		const { columns, nameless } = await read(',x\n0,1\n');
		expect([columns, nameless]).toEqual([['Unnamed: 0', 'x'], ['Unnamed: 0']]);
	});

	test('names that are numbers by halves may be a file without header', async () => {
		await refused('0,0.5,0\n1,2,3').toThrow('If the file has no header, set evaluation.header: false.');
	});
});

describe('JSON as people have it', () => {
	test('an array, over as many lines as it takes; numbers keep their digits, keys their order', async () => {
		const text = '[\n {"10": 9007199254740993,\n  "2": 1.10},\n {"2": 2.0, "10": -1e10}\n]\n';
		const { columns, rows, texts } = await read(text);
		expect(columns).toEqual(['10', '2']);
		expect(texts).toEqual([
			['9007199254740993', '1.10'],
			['-1e10', '2.0']
		]);
		expect(rows.map(({ line }) => line)).toEqual([2, 4]);
	});

	test('text with quotes, brackets and escapes within', async () => {
		const { texts } = await read(JSON.stringify([{ a: 'x"],[{\\', b: [1, { c: '}' }] }]));
		expect(texts).toEqual([['x"],[{\\', '[1,{"c":"}"}]']]);
	});

	test('missing keys are null only where that is said', async () => {
		const text = '{"x":1}\n{"x":2,"city":"A"}\n{"city":null}\n';
		await refused(text).toThrow(
			'line 2: the key "city" is not in the first row of the file. If missing keys mean null'
		);
		await refused('{"x":1,"y":2}\n{"x":1}').toThrow('line 2: the key "y" is missing');
		const { columns, rows } = await read(text, { missingIsNull: true });
		expect(columns).toEqual(['x', 'city']);
		expect(rows.map(({ cells }) => cells.map(cell => cell && textOfCell(cell)))).toEqual([
			['1', null],
			['2', 'A'],
			[null, null]
		]);
	});

	test('what is no JSON, or no rows of it, is named', async () => {
		await refused('{"x":1}\n{"x":NaN}').toThrow('line 2: NaN is not JSON, though Python writes it.');
		await refused('{"x":1,"x":2}').toThrow('line 1: the row has a key twice.');
		await refused('[[1,2],[3,4]]').toThrow('line 1: "[1,2]" is not an object.');
		await refused('[{"x":1},').toThrow('the array is never closed');
		await refused('{\n "x": 1\n}').toThrow('An object takes one line in JSON Lines');
	});
});

describe('files that are something else', () => {
	test.each<[string, string | Uint8Array]>([
		['a pointer of Git LFS', 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n'],
		['a zip archive', Buffer.from('PK\u0003\u0004rest')],
		['UTF-16', Buffer.from('\u{feff}a,b\n1,2\n', 'utf16le')],
		['UTF-16', Buffer.from('a,b\n1,2\n', 'utf16le')],
		['a pickle of Python', Buffer.from([0x80, 0x04, 0x95, 0x10])],
		['a page of HTML', '<!DOCTYPE html><html></html>'],
		['packed with zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0])],
		['Parquet within gzip', gzipSync('PAR1....')],
		['a tar archive', gzipSync(Buffer.concat([Buffer.alloc(257), Buffer.from('ustar')]))]
	])('%s is named for what it is', async (what, bytes) => {
		await refused(bytes).toThrow(what);
	});
});

describe('Parquet', () => {
	const columnData = [
		{ name: 'id', data: [9007199254740993n, 2n, 3n], type: 'INT64' as const },
		{ name: 'rate', data: [0.1, 1e21, null], type: 'DOUBLE' as const },
		{ name: 'small', data: [Math.fround(0.1), 2, 3], type: 'FLOAT' as const },
		{ name: 'city', data: ['A', 'B "x"', null], type: 'STRING' as const },
		{ name: 'yes', data: [true, false, true], type: 'BOOLEAN' as const }
	];
	const bytes = new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 2 }));

	test('every row group, its values as the file has them', async () => {
		const { columns, format, rows, texts } = await read(bytes);
		expect([format, columns]).toEqual(['parquet', ['id', 'rate', 'small', 'city', 'yes']]);
		expect(texts).toEqual([
			['9007199254740993', '0.1', '0.1', 'A', 'true'],
			['2', '1e+21', '2', 'B "x"', 'false'],
			['3', '', '3', '', 'true']
		]);
		expect(rows[2]).toMatchObject({ number: 3, line: 3, file: { counts: 'row' } });
	});

	test('only the columns that are needed', async () => {
		const dataset = await openData('s3://b/h.parquet', { workspace: '/', s3: storing({ 'h.parquet': bytes }) });
		const rows: Row[] = [];
		for await (const row of dataset.read(new Set([3]))) rows.push(row);
		expect(rows.map(({ cells }) => cells.map(textOfCell))).toEqual([
			['', '', '', 'A', ''],
			['', '', '', 'B "x"', ''],
			['', '', '', '', '']
		]);
	});

	test('cut off, it is told so', async () => {
		await refused(bytes.subarray(0, bytes.length - 20)).toThrow('is Parquet that cannot be read');
	});
});

describe('many files', () => {
	const part = (rows: string) => `x,churned\n${rows}`;
	const objects = {
		'churn/_SUCCESS': '',
		'churn/region=north/part-0.csv': part('1,0\n2,1\n'),
		'churn/region=south/part-1.csv': 'churned,x\n1,3\n',
		'other/x.csv': 'a\n1'
	};

	test.each(['s3://b/churn/', 's3://b/churn'])(
		'%s: all objects below it, with the columns of their paths',
		async address => {
			const { columns, rows, texts } = await read(objects, {}, address);
			expect(columns).toEqual(['x', 'churned', 'region']);
			expect(texts).toEqual([
				['1', '0', 'north'],
				['2', '1', 'north'],
				['3', '1', 'south']
			]);
			expect(rows.map(({ number, line, file }) => [number, line, file.name])).toEqual([
				[1, 2, 's3://b/churn/region=north/part-0.csv'],
				[2, 3, 's3://b/churn/region=north/part-0.csv'],
				[3, 2, 's3://b/churn/region=south/part-1.csv']
			]);
		}
	);

	test('files that do not fit together are refused by name', async () => {
		const mixed = { 'c/0.csv': part('1,0'), 'c/1.csv': 'x,left\n1,0' };
		await expect(read(mixed, {}, 's3://b/c/')).rejects.toThrow(
			's3://b/c/1.csv has no column "churned", unlike s3://b/c/0.csv.'
		);
		await expect(read({ 'c/0.csv': part('1,0'), 'c/1.json': '{"x":1}' }, {}, 's3://b/c/')).rejects.toThrow(
			's3://b/c/1.json is json, and s3://b/c/0.csv is csv.'
		);
		await expect(read(objects, {}, 's3://b/none/')).rejects.toThrow(
			'There are no objects with data below s3://b/none/.'
		);
	});

	let folder = '';
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'gate-'));
		await mkdir(join(folder, 'data/day=1'), { recursive: true });
		await writeFile(join(folder, 'data/day=1/b.csv'), 'x\n2\n');
		await writeFile(join(folder, 'data/day=1/.hidden'), 'x\n9\n');
	});
	afterAll(() => rm(folder, { recursive: true }));

	test('a folder of the workspace', async () => {
		const dataset = await openData('data', { workspace: folder, s3: storing({}) });
		const cells: unknown[] = [];
		for await (const row of dataset.read()) cells.push(row.cells);
		expect([dataset.columns, cells]).toEqual([['x', 'day'], [['2', '1']]]);
	});
});

describe('data that means harm costs bounded time and memory', () => {
	test('a header of 400,000 columns, a line without end, a gigabyte of nothing', async () => {
		await refused(`${'a,'.repeat(400_000)}b\n1`).toThrow('at most 100000 are read');
		await refused(`{"x":"${'y'.repeat(17_000_000)}"}`).toThrow('longer than 16 MiB');
		await refused(`a,b\n1,"${'y'.repeat(17_000_000)}`).toThrow('longer than 16 MiB');
		await refused(gzipSync(' '.repeat(3_000_000))).toThrow('begins with more than 1 MiB of blanks');
		const deep = `${'['.repeat(500_000)}${']'.repeat(500_000)}`;
		expect((await read(`{"x":${deep}}`)).rows).toHaveLength(1);
	});
});
