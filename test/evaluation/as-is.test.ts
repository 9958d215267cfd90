import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { digestOfAnswers, findAnswers } from '../../src/evaluation/batch/answers.ts';
import { inputFilter } from '../../src/evaluation/batch/as-is.ts';
import { commonFolder } from '../../src/evaluation/data/common-folder.ts';
import { customers, gateOn, noisyModel, tryOut } from './endpoint.ts';
import { type Given, scored, shards } from './transformed.ts';

const people = customers(1500, 7);
/** Rows as shards have them: id, label, features. */
const lines = people.map(({ usage, region, churned }, i) => `r-${i},${churned},${usage},${region}`);
const part = (from: number, to: number, end = '\n') => `${lines.slice(from, to).join('\n')}${end}`;
const everyOther = ['0', ...Array.from({ length: 29 }, (_, i) => String(2 * i + 2))];
const plan = { data: 's3://bucket/holdout/', header: false, label: '1', exclude: ['0'] } as const;
const parts = { 'holdout/part-0.csv': part(0, 700), 'holdout/part-1.csv': part(700, 1500) };
const given: Given = {
	...{ blue: noisyModel(0.3), green: noisyModel(0.8), data: parts, plan },
	gates: [gateOn('recall', { maxDecrease: 0.05 }, { slice: '3' }), gateOn('auc', { maxDecrease: 0.05 })]
};
const written = async (change: Partial<Given>) => (await shards({ ...given, ...change })).index.notAsIs;

describe('objects that are shards already', () => {
	test('are scored as they lie, and nothing of them is written again', async () => {
		const { bucket, index, canary } = await scored(given);
		expect(index.asIs).toEqual({ prefix: 's3://bucket/holdout/', columns: 4, filter: '$[2:]', label: 1, slices: [3] });
		expect(index.shards).toMatchObject([
			{ name: 'part-0.csv', rows: 700 },
			{ name: 'part-1.csv', rows: 800 }
		]);
		expect(JSON.parse(bucket.text('rows.json'))).toEqual([
			{ prefix: 's3://bucket/holdout/' },
			'part-0.csv',
			'part-1.csv'
		]);
		expect([...bucket.objects.keys()].filter(place => /gate\/(rows|keys)\//.test(place))).toEqual([]);
		expect(
			bucket
				.text('canary/canary.csv')
				.trimEnd()
				.split('\n')
				.every(line => lines.includes(line))
		).toBe(true);
		expect(canary).toEqual({ ok: true, columns: { baseline: 1, candidate: 1 } });
	});

	test.each<[string, Partial<Given>]>([
		['as they are', {}],
		['with quoted ids and cells', { data: quotedParts() }],
		[
			'with names that are not plain',
			{ data: { 'holdout/a b+c é.csv': part(0, 700), 'holdout/sub/ü%20.csv': part(700, 1500) } }
		],
		[
			'with a name that ours have elsewhere',
			{ data: { 'holdout/canary.csv': part(0, 700), 'holdout/sub/rows.csv': part(700, 1500) } }
		],
		[
			'beside what Spark leaves',
			{ data: { ...parts, 'holdout/_SUCCESS': '', 'holdout/.part-0.csv.crc': 'crc', 'holdout/empty.csv': '' } }
		],
		[
			'without a last line end',
			{ data: { 'holdout/part-0.csv': part(0, 700, ''), 'holdout/part-1.csv': part(700, 1500, '') } }
		],
		['with many answers a row', { plan: { ...plan, response: '[29]' }, blue: wide(0.3), green: wide(0.8) }]
	])('are measured as over the endpoint, to the last digit: %s', async (_, change) => {
		const one = { ...given, ...change };
		const { measure, index } = await scored(one);
		expect(index.asIs).toBeDefined();
		const all = Object.values(one.data).join('');
		const same = { ...one, plan: { ...one.plan, data: 's3://bucket/holdout.csv' } };
		const { evaluation } = await tryOut({ ...same, data: all.includes('"') ? quoted() : part(0, 1500) });
		expect(await measure()).toEqual({ ...evaluation, engine: 'batch-transform' });
	});

	test.each<[string, Partial<Given>, RegExp]>([
		[
			'a header',
			{
				data: { 'holdout/a.csv': `id,churned,u,r\n${part(0, 9)}`, 'holdout/b.csv': `id,churned,u,r\n${part(9, 20)}` },
				plan: { data: plan.data, label: 'churned', exclude: ['id'] },
				gates: []
			},
			/only CSV without a header/
		],
		['gzip', { data: { ...parts, 'holdout/part-1.csv': gzipSync(part(700, 1500)) } }, /part-1\.csv is compressed/],
		[
			'CR LF',
			{ data: { ...parts, 'holdout/part-1.csv': part(700, 1500).replaceAll('\n', '\r\n') } },
			/part-1\.csv, line 1 ends in CR LF/
		],
		[
			'blank lines at the end',
			{ data: { ...parts, 'holdout/part-1.csv': `${part(700, 1500)}\n\n` } },
			/part-1\.csv, line 801 is blank/
		],
		[
			'a byte order mark',
			{ data: { 'holdout/part-0.csv': `\uFEFF${part(0, 700)}`, 'holdout/part-1.csv': part(700, 1500) } },
			/part-0\.csv, line 1 begins with a byte order mark/
		],
		[
			'a line end within a cell that no model gets',
			{ data: { ...parts, 'holdout/part-1.csv': part(700, 1500).replace('r-800,', '"r-\n800",') } },
			/part-1\.csv, line 101 is not a row by itself/
		],
		[
			'rows without an id',
			{ data: { ...parts, 'holdout/part-1.csv': part(700, 1500).replace('r-800,', ',') } },
			/part-1\.csv, line 101 has no id/
		],
		[
			'another separator',
			{ data: Object.fromEntries(Object.entries(parts).map(([key, text]) => [key, text.replaceAll(',', ';')])) },
			/separated by ";"/
		],
		['no column for ids', { plan: { ...plan, exclude: [] } }, /its first column is not excluded/],
		['fewer objects than instances', { instances: 3 }, /2 objects, and 3 are the least that keep 3 instances busy/],
		[
			'the same name twice',
			{ data: { 'holdout/x/part.csv': part(0, 700), 'holdout/y/part.csv': part(700, 1500) } },
			/the same name in different folders/
		],
		[
			'columns in the names of folders',
			{ data: { 'holdout/day=1/a.csv': part(0, 700), 'holdout/day=2/b.csv': part(700, 1500) } },
			/names of folders/
		],
		['documents of JSON', { plan: { ...plan, contentType: 'application/json' }, gates: [] }, /a document of its own/],
		[
			'more columns than a filter can name',
			{ data: wideParts(), plan: { ...plan, exclude: everyOther }, gates: [] },
			/takes more than the 63 characters of a filter/
		]
	])('are written again where they cannot be scored so, and it is told why: %s', async (_, change, why) => {
		expect(await written(change)).toMatch(why);
	});

	test('may be named by a manifest, and only those are scored', async () => {
		const manifest = JSON.stringify([{ prefix: 's3://bucket/holdout/' }, 'part-1.csv', 'part-0.csv']);
		const data = { ...parts, 'holdout/part-2.csv': 'r-0,1,0.1,x\n', 'lists/test.manifest': manifest };
		const { index, measure } = await scored({
			...given,
			data,
			plan: { ...plan, data: 's3://bucket/lists/test.manifest' }
		});
		expect(index.asIs?.prefix).toBe('s3://bucket/holdout/');
		expect(index.shards.map(({ name }) => name)).toEqual(['part-1.csv', 'part-0.csv']);
		expect((await measure()).rows.compared).toBe(1500);
	});

	test.each([
		['is not there', ['none.csv'], /test\.json names s3:\/\/bucket\/holdout\/none\.csv and it is not there/],
		['is there twice', ['part-0.csv', 'part-0.csv'], /names s3:\/\/bucket\/holdout\/part-0\.csv twice/],
		['is no name', ['part-0.csv', 5], /begins like a manifest, and entry 3 is no name of an object/]
	])('named by a manifest are refused where one %s', async (_, names, says) => {
		const data = { ...parts, 'test.json': JSON.stringify([{ prefix: 's3://bucket/holdout/' }, ...names]) };
		await expect(shards({ ...given, data, plan: { ...plan, data: 's3://bucket/test.json' } })).rejects.toThrow(says);
	});

	test.each<[string, string | Buffer, RegExp]>([
		[
			'has no label',
			part(700, 1500).replace(/r-800,\d/, 'r-800,'),
			/part-1\.csv, line 101, column 2 \(1\): the label is missing/
		],
		[
			'has a cell more',
			part(700, 1500).replace('r-800,', 'r-800,0,'),
			/part-1\.csv, line 101: 5 cells, and the first row has 4/
		],
		[
			'is not UTF-8',
			Buffer.from(part(700, 1500).replace('r-800', 'r-\u00e9'), 'latin1'),
			/part-1\.csv, after line \d+: not UTF-8/
		]
	])('with a row that %s are refused with object and line', async (_, text, says) => {
		await expect(shards({ ...given, data: { ...parts, 'holdout/part-1.csv': text } })).rejects.toThrow(says);
	});

	test('of one object are written again without a word', async () => {
		const { index } = await shards({ ...given, data: { 'holdout/one.csv': part(0, 1500) } });
		expect([index.asIs, index.notAsIs, index.shards.length]).toEqual([undefined, undefined, 2]);
	});

	test.each([
		['a header in each', { 'holdout/a.csv': `id,y,u,r\n${part(0, 9)}`, 'holdout/b.csv': `id,y,u,r\n${part(9, 20)}` }],
		['the same file twice', { 'holdout/a.csv': part(0, 9), 'holdout/b.csv': part(0, 9) }]
	])('that begin with the same line are refused by name: %s', async (_, data) => {
		await expect(shards({ ...given, data, plan: { ...plan, task: 'multiclass' }, gates: [] })).rejects.toThrow(
			/holdout\/b\.csv, line 1: the same as line 1 of s3:\/\/bucket\/holdout\/a\.csv\. A header\?/
		);
	});

	test('that become others after they were scored prove nothing', async () => {
		const { bucket, measure } = await scored(given);
		bucket.objects.set(
			'bucket/holdout/part-1.csv',
			Buffer.from(part(700, 1500).replace('r-800,0', 'r-800,1').replace('r-801,1', 'r-801,0'))
		);
		await expect(measure()).rejects.toThrow(
			/s3:\/\/bucket\/holdout\/part-1\.csv was written anew.*Nothing is concluded/
		);
	});
});

test.each([
	[[2, 3, 4], 5, '$[2:]'],
	[[1, 3], 5, '$[1,3]'],
	[[1, 2], 5, '$[1,2]'],
	[[4], 5, '$[4:]']
])('a model gets columns %j of %i by %s', (features, columns, filter) => {
	expect(inputFilter(features, columns)).toBe(filter);
});

describe('what was written for jobs, and what they have answered', () => {
	const one: Given = {
		blue: noisyModel(0.3),
		green: noisyModel(0.8),
		data: `id,usage,region,churned\n${people.map(({ usage, region, churned }, i) => `${i},${usage},${region},${churned}`).join('\n')}`
	};

	test.each([
		['a shard', 'rows/s-00001.csv', /gate\/rows\/s-00001\.csv was written anew/],
		['its labels', 'keys/s-00001.csv', /gate\/keys\/s-00001\.csv was written anew/],
		['the answers of one', 'out/rows-1/candidate/s-00000.csv.out', /answers below .*out\/rows-1\/ were written anew/]
	])('proves nothing once %s is another', async (_, name, says) => {
		const { bucket, measure } = await scored(one);
		const pinned = digestOfAnswers(await findAnswers(bucket.folder, 'rows', 1));
		expect((await measure(pinned)).invalid).toBeUndefined();
		bucket.objects.set(`bucket/gate/${name}`, Buffer.from(bucket.text(name).replace('\n', '5\n')));
		await expect(measure(pinned)).rejects.toThrow(says);
		await expect(measure(pinned)).rejects.toThrow('Nothing is concluded from the other rows.');
	});

	test('is counted, where S3 does not tell contents apart and a row is gone everywhere', async () => {
		const spoil = (name: string, text: string) => (name.endsWith('s-00001.csv') ? text.replace(/[^\n]*\n$/, '') : text);
		const { bucket, index, measure } = await scored({ ...one, spoil });
		for (const shard of index.shards) {
			delete shard.etag;
			delete shard.keys;
		}
		const keys = bucket.text('keys/s-00001.csv').replace(/[^\n]*\n$/, '');
		bucket.objects.set('bucket/gate/keys/s-00001.csv', Buffer.from(keys));
		await expect(measure()).rejects.toThrow(/s-00001\.csv has 499 rows with answers of both, and 500 were written/);
	});

	test('is not written again where it is there already', async () => {
		const { bucket } = await shards(one);
		const before = bucket.objects.get('bucket/gate/rows/s-00000.csv');
		bucket.objects.delete('bucket/gate/rows/s-00001.csv');
		await shards(one, bucket);
		expect(bucket.objects.get('bucket/gate/rows/s-00000.csv')).toBe(before);
		expect(bucket.text('rows/s-00001.csv').split('\n')).toHaveLength(501);
	});
});

function quotedParts() {
	const all = quoted().trimEnd().split('\n');
	return { 'holdout/a.csv': `${all.slice(0, 700).join('\n')}\n`, 'holdout/b.csv': `${all.slice(700).join('\n')}\n` };
}

function quoted(): string {
	return people
		.map(({ usage, region, churned }, i) => `"r ""${i}"", b",${churned},${usage},"${region}, ""x"""\n`)
		.join('');
}

/** More cells than a filter can name. */
function wide(noise: number) {
	return (body: string) => [...Array(29).fill('0'), noisyModel(noise)(body, '')].join(',');
}

/** Features that no filter of SageMaker can name: every other one of 60 columns. */
function wideParts() {
	const row = (id: number) => [`r${id}`, id % 2, ...Array(58).fill(id)].join(',');
	const some = (from: number) => `${Array.from({ length: 9 }, (_, i) => row(from + i)).join('\n')}\n`;
	return { 'holdout/a.csv': some(0), 'holdout/b.csv': some(9) };
}

test.each([
	[['a/b/x.csv', 'a/b/y.csv'], 'a/b/'],
	[['a/b/x.csv', 'a/bc/y.csv'], 'a/'],
	[['/a/x.csv', 'b/x.csv'], ''],
	[['//a/x.csv', '/b/x.csv'], '/'],
	[['x.csv', 'a/x.csv'], ''],
	[[], '']
])('the folder that all of %j lie in is %j', (keys, folder) => expect(commonFolder(keys)).toBe(folder));
