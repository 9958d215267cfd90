import { describe, expect, test } from '@jest/globals';
import { outputFilter, transformRequest } from '../../src/evaluation/batch/request.ts';
import { EvaluationError } from '../../src/evaluation/errors.ts';
import type { Evaluation } from '../../src/gates/evaluation.ts';
import { mulberry32 } from '../../src/stats/random.ts';
import { rank } from '../../src/stats/ranking.ts';
import { rankedAuc } from '../../src/stats/roc-comparison.ts';
import { binnedAuc, binOfScore, countScore, emptyBins, scoreBins } from '../../src/stats/score-bins.ts';
import { binaryPlan, csvOf, customers, gateOn, type Model, noisyModel, tryOut } from './endpoint.ts';
import { type Given as GivenToScore, scored } from './transformed.ts';

type Given = GivenToScore & { readonly data: string };

const people = customers(1500, 7);
const data = csvOf(people);
const gates = [gateOn('recall', { maxDecrease: 0.05 }, { slice: 'region' }), gateOn('auc', { maxDecrease: 0.05 })];
const json =
	(model: Model): Model =>
	body => ({ score: Number(model(`${JSON.parse(body).usage},`, '')) });

describe('what transform jobs have scored', () => {
	test.each<[string, Given]>([
		['a score a row', { blue: noisyModel(0.3), green: noisyModel(0.8), data, gates }],
		[
			'several cells a row',
			{
				blue: body => `${1 - Number(noisyModel(0.3)(body, ''))},${noisyModel(0.3)(body, '')}`,
				green: body => `${1 - Number(noisyModel(0.8)(body, ''))},${noisyModel(0.8)(body, '')}`,
				data,
				gates,
				plan: { response: '[1]' }
			}
		],
		[
			'documents of JSON',
			{
				blue: json(noisyModel(0.3)),
				green: json(noisyModel(0.8)),
				data,
				gates,
				plan: { contentType: 'application/json', response: 'score' }
			}
		],
		[
			'classes',
			{
				blue: body => (Number(noisyModel(0.3)(body, '')) >= 0.5 ? '1' : '0'),
				green: body => (Number(noisyModel(0.8)(body, '')) >= 0.5 ? '1' : '0'),
				data,
				gates: [gateOn('f1', { maxDecrease: 0.1 })],
				plan: { task: 'multiclass' }
			}
		],
		[
			'values',
			{
				blue: noisyModel(0.3),
				green: noisyModel(0.8),
				data,
				plan: { task: 'regression', label: 'usage', exclude: ['id', 'churned'] }
			}
		]
	])('is measured as the same answers over the endpoint, to the last digit: %s', async (_, given) => {
		const usual =
			given.plan?.task === 'regression'
				? { blue: (body: string) => `${body.length % 3}`, green: (body: string) => `${body.length % 2}` }
				: {};
		const { measure } = await scored({ ...given, ...usual });
		const { evaluation } = await tryOut({ ...given, ...usual });
		expect(evaluation.stopped).toBeUndefined();
		expect(await measure()).toEqual({ ...evaluation, engine: 'batch-transform' });
	});

	test('is written without what no model may see, a few rows of it first', async () => {
		const { bucket, index, canary } = await scored({ blue: noisyModel(0.3), green: noisyModel(0.8), data, gates });
		expect(index).toMatchObject({
			rows: 1500,
			canary: { rows: 300 },
			width: 2,
			slices: ['region'],
			shards: [{ rows: 1000 }, { rows: 500 }]
		});
		const [first] = people;
		expect(bucket.text('rows/s-00000.csv').split('\n')[0]).toBe(`1,${first?.usage},${first?.region}`);
		expect(bucket.text('keys/s-00000.csv').split('\n')[0]).toBe(`1,${first?.churned},${first?.region}`);
		expect(JSON.parse(bucket.text('rows.json'))).toEqual([
			{ prefix: 's3://bucket/gate/rows/' },
			's-00000.csv',
			's-00001.csv'
		]);
		expect(canary).toEqual({ ok: true, columns: { baseline: 1, candidate: 1 } });
	});

	test.each<[string, Given['spoil'], RegExp]>([
		[
			'an object is missing',
			(name, text) => (name === 'rows/candidate/s-00001.csv' ? undefined : text),
			/The candidate has no answers to 1 of 2 shards, the first of them s-00001\.csv/
		],
		[
			'a line is missing',
			(name, text) => (name === 'rows/baseline/s-00001.csv' ? text.replace(/[^\n]*\n$/, '') : text),
			/The baseline has only 499 lines of answers to s-00001\.csv, which has 500 rows/
		],
		[
			'there is a line more',
			(name, text) => (name === 'rows/candidate/s-00000.csv' ? `${text}1,0.5\n` : text),
			/The candidate has more than 1000 lines/
		],
		[
			'rows are answered in another order',
			(name, text) =>
				name === 'rows/candidate/s-00000.csv' ? text.split('\n').slice(0, -1).toReversed().join('\n') : text,
			/line 1: the answer is to row "1000", and row 1 was asked about/
		]
	])('proves nothing where %s', async (_, spoil, says) => {
		const { measure } = await scored({ blue: noisyModel(0.3), green: noisyModel(0.8), data, ...(spoil && { spoil }) });
		await expect(measure()).rejects.toThrow(says);
		await expect(measure()).rejects.toThrow('Nothing is concluded from the other rows.');
	});

	test('is seen by the first rows already, where a container does not answer a line a row', async () => {
		const spoil = (name: string, text: string) =>
			name === 'canary/candidate/canary.csv' ? `${text.split('\n')[0]}\n` : text;
		const { canary } = await scored({ blue: noisyModel(0.3), green: noisyModel(0.8), data, spoil });
		expect(canary).toEqual({ ok: false, sentence: expect.stringMatching(/The candidate has only 1 lines of answers/) });
	});

	test('a line end within a cell is refused with its place', async () => {
		const broken = 'id,usage,region,churned\n1,0.5,"no\nrth",1\n2,0.1,south,0\n';
		const given = scored({ blue: noisyModel(0.3), green: noisyModel(0.8), data: broken });
		await expect(given).rejects.toThrow(/holdout\.csv, line 2: a cell of the row has a line end/);
		await expect(given).rejects.toBeInstanceOf(EvaluationError);
	});
});

describe('more rows than are kept one by one', () => {
	const many = customers(6000, 9);
	const given = { blue: noisyModel(0.3), green: noisyModel(0.8), data: csvOf(many), gates };
	const close = (one: Evaluation, other: Evaluation, digits: number) => {
		for (const measured of one.measures) {
			const same = other.measures.find(({ measure }) => measure === measured.measure);
			if (measured.measure === 'average-precision' || measured.measure === 'auc') continue;
			expect({ measure: measured.measure, rows: measured.rows }).toEqual({ measure: same?.measure, rows: same?.rows });
			expect(measured.candidate).toBeCloseTo(same?.candidate ?? Number.NaN, digits);
			if (measured.baseline !== undefined) expect(measured.baseline).toBeCloseTo(same?.baseline ?? Number.NaN, digits);
		}
	};

	test.each<[string, Given]>([
		['scores', given],
		[
			'classes',
			{
				...given,
				blue: body => (Number(noisyModel(0.3)(body, '')) >= 0.5 ? '1' : '0'),
				green: body => (Number(noisyModel(0.8)(body, '')) >= 0.5 ? '1' : '0'),
				gates: [gateOn('f1', { min: 0.1 })],
				plan: { task: 'multiclass' }
			}
		],
		[
			'values',
			{
				...given,
				blue: body => `${body.length % 3}`,
				green: body => `${body.length % 2}`,
				gates: [],
				plan: { task: 'regression', label: 'usage', exclude: ['id', 'churned'] }
			}
		]
	])('every value is of all of them, and its interval as wide as that of all: %s', async (_, one) => {
		const { measure } = await scored(one);
		const { measure: measureSome } = await scored({ ...one, exact: 2000 });
		const [all, some] = [await measure(), await measureSome()];
		expect(some.spreadOn).toBeGreaterThan(1700);
		expect(some.spreadOn).toBeLessThan(2300);
		expect(some.rows).toEqual(all.rows);
		close(some, all, 9);
		expect(some.paired).toEqual(all.paired);
		const recalls = ({ slices }: Evaluation) =>
			slices[0]?.shown.map(({ value, measures }) => [value, measures[0]?.candidate]).toSorted();
		expect(recalls(some)).toEqual(recalls(all));
		expect(some.confusion).toEqual(one.plan?.task === undefined ? all.confusion : some.confusion);
		const within = some.aucWithin ?? 0;
		expect(within).toBeLessThan(1e-3);
		for (const measured of some.measures) {
			const same = all.measures.find(({ measure }) => measure === measured.measure);
			if (measured.low === undefined || same?.low === undefined || measured.measure === 'average-precision') continue;
			if (measured.measure === 'auc') {
				for (const role of ['baseline', 'candidate'] as const)
					expect(Math.abs((measured[role] ?? 0) - (same[role] ?? 1))).toBeLessThanOrEqual(within + 1e-11);
			}
			const width = ({ low = 0, high = 0 }: typeof measured) => high - low;
			expect(width(measured) / width(same)).toBeGreaterThan(0.75);
			expect(width(measured) / width(same)).toBeLessThan(1.33);
		}
	});
});

describe('bins of scores', () => {
	test('keep the order of scores, whatever they are', () => {
		const uniform = mulberry32(5);
		const scores = [
			...[
				Number.NEGATIVE_INFINITY,
				-1e30,
				-3,
				-1e-9,
				0,
				1e-12,
				0.25,
				0.5,
				1 - 1e-12,
				1,
				1 + 1e-9,
				7,
				1e30,
				Number.POSITIVE_INFINITY
			],
			...Array.from({ length: 2000 }, () => (uniform() - 0.5) * 10 ** (6 * uniform() - 4))
		].sort((a, b) => a - b);
		const bins = scores.map(binOfScore);
		expect(
			bins.every((bin, i) => Number.isInteger(bin) && bin >= 0 && bin < scoreBins && bin >= (bins[i - 1] ?? 0))
		).toBe(true);
	});

	test.each([
		['spread out', 1],
		['near 0, as of rare events', 8]
	])('give the area within what they say: %s', (_, power) => {
		const uniform = mulberry32(11);
		const rows = Array.from({ length: 20_000 }, () => {
			const score = uniform() ** power;
			return { score, positive: uniform() < score ? 1 : 0 };
		});
		const bins = emptyBins();
		for (const { score, positive } of rows) {
			countScore(bins, score, positive === 1);
		}
		const exact =
			rankedAuc(
				rank(
					Float64Array.from(rows, row => row.score),
					rows.map(row => row.positive)
				)
			) ?? Number.NaN;
		const found = binnedAuc(bins);
		expect(found?.within).toBeLessThan(1e-4);
		expect(Math.abs((found?.auc ?? 0) - exact)).toBeLessThanOrEqual(found?.within ?? 0);
	});
});

describe('a transform job', () => {
	const job = {
		name: 'one',
		modelName: 'm',
		stage: 'rows',
		attempt: 2,
		role: 'candidate',
		folder: 's3://b/p/',
		instanceType: 'ml.m5.large',
		tags: {}
	} as const;

	test('joins rows of CSV with their answers, and keeps of both only what is needed', () => {
		expect(transformRequest(binaryPlan, { instanceCount: 3 }, { ...job, columns: 2 })).toEqual({
			...{ name: 'one', modelName: 'm', instanceType: 'ml.m5.large', instanceCount: 3, tags: {} },
			...{ manifest: 's3://b/p/rows.json', output: 's3://b/p/out/rows-2/candidate/' },
			...{ contentType: 'text/csv', accept: 'text/csv', strategy: 'MultiRecord' },
			filters: { input: '$[1:]', output: '$[0,-2,-1]' }
		});
	});

	test('sends documents of JSON one by one', () => {
		const plan = { ...binaryPlan, contentType: 'application/json' } as const;
		expect(transformRequest(plan, { instanceCount: 1 }, job)).toMatchObject({
			strategy: 'SingleRecord',
			contentType: 'application/json'
		});
		expect(transformRequest(plan, { instanceCount: 1 }, job)).not.toHaveProperty('filters');
	});

	test.each([
		[1, '$[0,-1]'],
		[3, '$[0,-3,-2,-1]'],
		[0, undefined],
		[40, undefined]
	])('with %i columns of answers keeps %s', (columns, filter) => {
		expect(outputFilter(columns)).toBe(filter);
	});
});
