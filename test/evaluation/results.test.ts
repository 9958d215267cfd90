import { describe, expect, test } from '@jest/globals';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { EvaluationError } from '../../src/evaluation/errors.ts';
import { evaluateResults, type ResultsOptions } from '../../src/evaluation/results/evaluate-results.ts';
import { IdSet } from '../../src/evaluation/results/id-set.ts';
import type { Evaluation } from '../../src/gates/evaluation.ts';
import type { QualityGate } from '../../src/gates/gate.ts';
import type { EvaluationPlan } from '../../src/rollout/plan.ts';
import { binaryPlan, csvOf, customers, gateOn, noisyModel, storing, tryOut } from './endpoint.ts';

const people = customers(1200, 7);
const blue = (line: string) => Number(noisyModel(0.3)(line, ''));
const green = (line: string) => Number(noisyModel(0.8)(line, ''));
const scored = people.map(({ id, usage, region, churned }) => ({
	id: `c-${id}`,
	churned,
	region,
	baseline: blue(`${usage},${region}`),
	candidate: green(`${usage},${region}`)
}));
const jsonLines = scored.map(row => JSON.stringify(row)).join('\n');
const models = { baseline: 'churn-old', candidate: 'churn-new' };
const header = { version: 1, models, rows: scored.length };

interface Given extends Partial<Pick<ResultsOptions, 'exact' | 'ids'>> {
	readonly results?: unknown;
	readonly objects?: Readonly<Record<string, string | Uint8Array>>;
	readonly plan?: Partial<EvaluationPlan>;
	readonly gates?: readonly QualityGate[];
}

function judge({ results, objects = {}, plan, gates = [], ...more }: Given): Promise<Evaluation> {
	const text = typeof results === 'string' ? results : JSON.stringify(results, undefined, 2);
	return evaluateResults({
		plan: { ...binaryPlan, engine: 'file', data: 's3://bucket/run/results.json', ...plan },
		gates,
		models: { baseline: ['churn-old'], candidate: ['churn-new', 'arn:package'] },
		seed: 20,
		places: { workspace: '/nowhere', s3: storing({ 'run/results.json': text, ...objects }) },
		signal: new AbortController().signal,
		progress: () => {},
		...more
	});
}

const refused = (given: Given) =>
	judge(given).then(
		() => 'nothing was refused',
		error => (error instanceof EvaluationError ? error.message : `crashed: ${error}`)
	);

const withScores = { ...header, scores: 'scores.jsonl' };
const lines = (rows: readonly object[]) => ({ 'run/scores.jsonl': rows.map(row => JSON.stringify(row)).join('\n') });

describe('scores that a job wrote', () => {
	const gates = [gateOn('recall', { maxDecrease: 0.05 }, { slice: 'region' }), gateOn('auc', { maxDecrease: 0.05 })];
	const parquet = parquetWriteBuffer({
		columnData: (['id', 'churned', 'region', 'baseline', 'candidate'] as const).map(name => ({
			name,
			data: scored.map(row => row[name])
		}))
	});

	test.each([
		['JSON Lines', 'scores.jsonl', { 'run/scores.jsonl': jsonLines }],
		['an address of its own', 's3://bucket/elsewhere/part', { 'elsewhere/part': jsonLines }],
		['Parquet', 'scores/', { 'run/scores/_SUCCESS': '', 'run/scores/part-0.parquet': new Uint8Array(parquet) }]
	])('of %s say what the endpoint says of the same answers, to the last digit', async (_, scores, objects) => {
		const asked = await tryOut({
			blue: body => String(blue(body)),
			green: body => String(green(body)),
			data: csvOf(people),
			gates
		});
		const found = await judge({ results: { ...header, scores }, objects, gates });
		expect(asked.evaluation.stopped).toBeUndefined();
		expect(found).toEqual({ ...asked.evaluation, engine: 'file' });
		expect(found.measures.find(({ measure }) => measure === 'auc')?.candidate).toBeGreaterThan(0.6);
	});

	test('are what the other order of the same rows says', async () => {
		const found = await judge({ results: withScores, objects: { 'run/scores.jsonl': jsonLines } });
		const turned = await judge({ results: withScores, objects: lines(scored.toReversed()) });
		for (const [i, { measure, baseline = 0, candidate = 0 }] of found.measures.entries()) {
			const other = turned.measures[i];
			expect(other).toMatchObject({ measure });
			if (measure !== 'agreement') expect(other?.baseline).toBeCloseTo(baseline, 9);
			expect(other?.candidate).toBeCloseTo(candidate, 9);
		}
	});

	test('of several cells a row are read by response, and told where it reads them wrongly', async () => {
		const cells = scored.map(row => ({
			...row,
			baseline: [1 - row.baseline, row.baseline],
			candidate: [1 - row.candidate, row.candidate]
		}));
		const right = await judge({ results: withScores, objects: lines(cells), plan: { response: '[1]' } });
		const plain = await judge({ results: withScores, objects: lines(scored) });
		expect(right.measures).toEqual(plain.measures);
		const wrong = await judge({ results: withScores, objects: lines(cells) });
		expect(wrong.invalid).toMatchObject({
			by: 'baseline',
			sentence: expect.stringContaining('set evaluation.response to "[1]"')
		});
	});

	test('beyond what is kept one by one give the same values of all rows', async () => {
		const all = await judge({ results: withScores, objects: lines(scored), gates });
		const some = await judge({ results: withScores, objects: lines(scored), gates, exact: 600 });
		expect(some.spreadOn).toBeLessThan(750);
		expect(some.rows).toEqual(all.rows);
		expect([some.paired, some.confusion]).toEqual([all.paired, all.confusion]);
		for (const measured of some.measures.filter(({ measure }) => measure !== 'average-precision')) {
			const same = all.measures.find(({ measure }) => measure === measured.measure);
			const within = measured.measure === 'auc' ? (some.aucWithin ?? 0) : 0;
			expect(Math.abs((measured.candidate ?? 0) - (same?.candidate ?? 1))).toBeLessThanOrEqual(within + 1e-9);
		}
		const holes = scored.map((row, i) => (i % 50 === 7 ? { ...row, candidate: null } : row));
		const { invalid, failed } = await judge({ results: withScores, objects: lines(holes), exact: 600 });
		expect([invalid?.by, failed.candidate.rows]).toEqual(['candidate', 24]);
	});

	test('with more ids than are told apart are refused with a way out', async () => {
		const named = scored.map((row, i) => ({ ...row, id: `c-${i}` }));
		expect(await refused({ results: withScores, objects: lines(named), ids: 1000 })).toMatch(
			/scores\.jsonl: more than 10,000,000 ids do not count up, .*monotonically_increasing_id/
		);
	});

	test('that are missing on one side count against that side, and not as wrong answers', async () => {
		const holes = scored.map((row, i) => (i % 50 === 7 ? { ...row, candidate: null } : row));
		const { invalid, failed } = await judge({ results: withScores, objects: lines(holes) });
		expect(invalid?.by).toBe('candidate');
		expect(failed.candidate.byKind.misfit).toBeGreaterThan(1);
		expect(failed.baseline.rows).toBe(0);
	});

	test.each<[string, Given, RegExp]>([
		[
			'a row is missing',
			{ objects: lines(scored.slice(1)) },
			/results\.json says 1,200 rows, and s3:\/\/bucket\/run\/scores\.jsonl has 1,199: 1 missing\. Nothing is judged on a part/
		],
		['one is too many', { objects: lines([...scored, { ...scored[0], id: 'more' }]) }, /has 1,201: 1 too many/],
		[
			'an id is there twice',
			{ objects: lines([...scored.slice(0, -1), { ...scored[0] }]) },
			/scores\.jsonl, line 1200, column 1 \(id\): id "c-1" is there for the second time/
		],
		[
			'an id is missing',
			{ objects: lines(scored.map((row, i) => (i === 4 ? { ...row, id: '' } : row))) },
			/line 5: the row has no id/
		],
		[
			'a label is missing',
			{ objects: lines(scored.map((row, i) => (i === 4 ? { ...row, churned: null } : row))) },
			/line 5, column 2 \(churned\): the label is missing/
		],
		[
			'the candidate has no column',
			{ objects: lines(scored.map(({ candidate: _, ...row }) => row)) },
			/there is no column candidate, what the candidate answered\. It has id, churned, region, baseline\./
		],
		[
			'a slice has none',
			{ objects: lines(scored), gates: [gateOn('auc', { min: 0.1 }, { slice: 'plan' })] },
			/no column plan, which a gate names as its slice/
		]
	])('are refused where %s', async (_, given, says) => {
		expect(await refused({ results: withScores, ...given })).toMatch(says);
	});
});

describe('the results file', () => {
	const counts = { all: pairs(1000, 50, 60, 90), positive: pairs(300, 20, 30, 50) };
	test.each<[string, unknown, RegExp]>([
		['is no JSON', '{"version": 1,\n"rows" 5}', /results\.json, line 2: not JSON/],
		['holds the rows themselves', `[${jsonLines.split('\n').join(',')}]`, /is not a results file: a JSON object/],
		['is JSON Lines', jsonLines, /line 2: not JSON|Is it JSON Lines|line 1/],
		[
			'has a key of another name',
			{ ...withScores, row: 5 },
			/line 9: there is no key "row" here\. Did you mean "rows"\?/
		],
		['has another version', { ...withScores, version: 2 }, /line 2: version is 2; write 1\./],
		['counts no rows', { ...withScores, rows: undefined }, /rows is missing; write how many rows the job has scored/],
		['counts half a row', { ...withScores, rows: 1.5 }, /line 7: rows is 1\.5; write how many/],
		['names no models', { ...withScores, models: {} }, /models\.baseline is missing; write which model was asked/],
		[
			'is of another candidate',
			{ ...withScores, models: { ...models, candidate: 'churn-older' } },
			/has results of churn-older as the candidate, and this candidate is churn-new, also known as arn:package\./
		],
		[
			'is of another baseline',
			{ ...withScores, models: { ...models, baseline: 'x' } },
			/results of x as the baseline, and the model in service is churn-old/
		],
		['has neither', header, /one of scores and counts is needed, and neither is there/],
		['has both', { ...withScores, counts }, /one of scores and counts is needed, and both are/],
		['leads elsewhere', { ...header, scores: '../other/' }, /scores is "\.\.\/other\/"; write an address on S3/],
		[
			'counts other rows than it says',
			{ ...header, rows: 1201, counts },
			/counts\.all add up to 1200 rows, and rows says 1201/
		],
		[
			'has more positive rows than rows',
			{ ...header, counts: { ...counts, positive: pairs(1001, 0, 0, 0) } },
			/positive\.both-right is 1001, more than the 1000 of counts\.all/
		],
		[
			'has no count',
			{ ...header, counts: { ...counts, all: { 'both-right': 3 } } },
			/counts\.all\.candidate-only is missing; write a whole number from 0/
		],
		[
			'has a negative count',
			{ ...header, counts: { ...counts, all: pairs(1201, -1, 0, 0) } },
			/counts\.all\.candidate-only is -1; write a whole number/
		],
		[
			'has groups that are not all rows',
			{
				...header,
				counts: {
					...counts,
					slices: { region: { north: { all: pairs(1000, 50, 60, 89), positive: counts.positive } } }
				}
			},
			/the groups of counts\.slices\.region have 89 rows of all\.both-wrong together, and counts\.all\.both-wrong is 90/
		]
	])('is refused where it %s', async (_, results, says) => {
		expect(await refused({ results, objects: lines(scored) })).toMatch(says);
	});

	test('with counts is judged by every measure that hangs on one threshold', async () => {
		const right = (row: (typeof scored)[number], who: 'baseline' | 'candidate') =>
			row[who] >= 0.5 === (row.churned === 1);
		const pairsOf = (rows: typeof scored) => {
			const number = (b: boolean, c: boolean) =>
				rows.filter(row => right(row, 'baseline') === b && right(row, 'candidate') === c).length;
			return pairs(number(true, true), number(false, true), number(true, false), number(false, false));
		};
		const groupOf = (rows: typeof scored) => ({
			all: pairsOf(rows),
			positive: pairsOf(rows.filter(({ churned }) => churned === 1))
		});
		const region = Object.fromEntries(
			['north', 'south', 'west'].map(name => [name, groupOf(scored.filter(row => row.region === name))])
		);
		const gates = [gateOn('f1', { maxDecrease: 0.3 }), gateOn('recall', { min: 0.1 }, { slice: 'region' })];
		const counted = await judge({ results: { ...header, counts: { ...groupOf(scored), slices: { region } } }, gates });
		const rows = await judge({ results: withScores, objects: lines(scored), gates });
		for (const measured of counted.measures) {
			const same = rows.measures.find(({ measure }) => measure === measured.measure);
			expect(measured.rows).toBe(same?.rows);
			if (measured.measure !== 'agreement') expect(measured.baseline).toBeCloseTo(same?.baseline ?? Number.NaN, 9);
			expect(measured.candidate).toBeCloseTo(same?.candidate ?? Number.NaN, 9);
			expect(measured.low).toBeCloseTo(same?.low ?? Number.NaN, 2);
			expect(measured.high).toBeCloseTo(same?.high ?? Number.NaN, 2);
		}
		expect(counted.measures.map(({ measure }) => measure)).toEqual([
			'accuracy',
			'precision',
			'recall',
			'f1',
			'agreement'
		]);
		expect(counted.paired).toEqual(rows.paired);
		expect(counted.confusion).toEqual(rows.confusion);
		expect(counted.slices[0]?.shown).toEqual(rows.slices[0]?.shown);
		expect(counted.rows).toEqual(rows.rows);
	});

	test.each<[string, QualityGate, RegExp]>([
		[
			'scores are needed',
			gateOn('auc', { min: 0.1 }),
			/has counts, and they do not tell auc; .* Give the rows \(scores\)/
		],
		[
			'its groups were not counted',
			gateOn('recall', { min: 0.1 }, { slice: 'region' }),
			/has no counts\.slices\.region/
		]
	])('with counts is refused where %s', async (_, gate, says) => {
		expect(await refused({ results: { ...header, counts }, gates: [gate] })).toMatch(says);
	});

	test('with counts that make the model in service no better than chance proves nothing', async () => {
		const turned = { all: pairs(100, 50, 60, 990), positive: pairs(50, 20, 30, 300) };
		const { invalid } = await judge({ results: { ...header, counts: turned } });
		expect(invalid).toMatchObject({ by: 'baseline', sentence: expect.stringContaining('no better than chance') });
		expect((await judge({ results: { ...header, counts } })).invalid).toBeUndefined();
	});
});

test('ids are told apart, whatever they are and in whatever order they come', () => {
	const numbers = Array.from({ length: 5000 }, (_, i) => i);
	for (const ids of [
		numbers.map(i => `row ${i * 7919}`),
		numbers.map(String),
		numbers.toReversed().map(String),
		numbers.map(i => String((i * 7919) % 5003)),
		numbers.map(i => String(2 * i)),
		numbers.map(i => String((i % 10) * 2 ** 33 + Math.floor(i / 10))),
		['5', 'x', '6', '4', '05', '7', '8'],
		['1', '3', '2', '5', '4', '6', '0']
	]) {
		const set = new IdSet();
		expect(ids.filter(id => !set.add(id))).toEqual([]);
		expect(ids.filter(id => set.add(id))).toEqual([]);
	}
});

test('an id that is kept by itself is known also once a run comes to it', () => {
	const set = new IdSet();
	for (let i = 0; i < 5000; i++) set.add(String(2 * i));
	expect([set.add('8191'), set.add('8192'), set.add('8193')]).toEqual([true, false, true]);
});

test.each([
	['numbers in runs', Array.from({ length: 9000 }, (_, i) => String((i % 3) * 1e9 + Math.floor(i / 3))), false],
	['numbers that leave gaps, as many as runs are kept', Array.from({ length: 4000 }, (_, i) => String(2 * i)), false],
	['numbers that leave more gaps', Array.from({ length: 9000 }, (_, i) => String(2 * i)), true],
	['words', Array.from({ length: 200 }, (_, i) => `r${i}`), true]
])('ids that take memory are bounded: %s', (_, ids, isFull) => {
	const set = new IdSet(100);
	for (const id of ids) set.add(id);
	expect(set.isFull).toBe(isFull);
});

function pairs(bothRight: number, candidateOnly: number, baselineOnly: number, bothWrong: number) {
	return {
		'both-right': bothRight,
		'candidate-only': candidateOnly,
		'baseline-only': baselineOnly,
		'both-wrong': bothWrong
	};
}
