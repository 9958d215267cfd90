import { describe, expect, test } from '@jest/globals';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { checkBaseline } from '../../src/probe/check-baseline.ts';
import type { EvaluationPlan, Plan } from '../../src/rollout/plan.ts';
import { Refusal } from '../../src/rollout/refusal.ts';
import {
	binaryPlan,
	csvOf,
	customers,
	FakeEndpoint,
	fails,
	gateOn,
	goodModel,
	type Model,
	stored,
	usageIn
} from '../evaluation/endpoint.ts';
import { planOf } from '../rollout/builders.ts';

/** The label follows the usage in nine rows of ten. */
const rows = Array.from({ length: 200 }, (_, i) => {
	const churned = i % 2 === (i % 10 === 0 ? 1 : 0) ? 0 : 1;
	return `${i + 1},0.${i % 2 === 0 ? 2 : 7}${String(i).padStart(3, '0')},north,${churned}`;
});
const header = 'id,usage,region,churned';
const csv = [header, ...rows].join('\n');
const answering: Model = body => body.split('\n').map(usageIn).join('\n');

/** What is said of a plan before anything is deployed. */
async function check(given: {
	readonly data?: string | Uint8Array;
	readonly plan?: Partial<EvaluationPlan>;
	readonly gates?: Plan['gates'];
	readonly blue?: Model;
	readonly must?: boolean;
	readonly now?: () => number;
}) {
	const endpoint = new FakeEndpoint({ blue: given.blue ?? answering, green: () => fails('refused') });
	const plan = planOf({ evaluation: { ...binaryPlan, ...given.plan }, gates: given.gates ?? [] });
	const models = { baseline: 'old', candidate: 'churn-new' };
	const baseline = { variant: 'blue', models, rolloutId: '1a2b3c4d', must: given.must ?? true };
	const warnings = checkBaseline(
		plan,
		baseline,
		{
			places: stored(given.data ?? csv),
			invoke: endpoint.invoke,
			sleep: async () => {},
			now: given.now ?? (() => 0),
			uniform: () => 0.5
		},
		new AbortController().signal
	);
	return warnings.then(
		({ warnings: said, rowsNeeded }) => ({ said, rowsNeeded, findings: [] as Refusal['findings'], endpoint }),
		error => {
			if (!(error instanceof Refusal)) throw error;
			expect(error.code).toBe(
				given.blue !== undefined && error.code === 'evaluation-failed' ? 'evaluation-failed' : 'configuration-invalid'
			);
			return { said: [error.message], rowsNeeded: [], findings: error.findings, endpoint };
		}
	);
}

describe('before anything is deployed', () => {
	test('every row is read, and the model in service is asked about rows of every class', async () => {
		const { said, endpoint } = await check({});
		expect(said).toEqual([]);
		expect(endpoint.asked).toHaveLength(200);
		expect(
			endpoint.asked.every(
				({ variant, inferenceId }) => variant === 'blue' && inferenceId.startsWith('promotion-gate-1a2b3c4d-check')
			)
		).toBe(true);
	});

	test.each<[string, Partial<EvaluationPlan>, string, string, string | RegExp]>([
		[
			'a label is missing',
			{},
			`${csv}\n201,0.5,north,\n202,0.5,north,`,
			'evaluation.label',
			'line 202, column 4 (churned): the label is missing. The same in 1 more row (s3://bucket/holdout.csv, line 203, column 4 (churned)).'
		],
		[
			'a label says that it is missing',
			{},
			`${csv}\n201,0.5,north,nan`,
			'evaluation.label',
			'the label is missing ("nan")'
		],
		[
			'a third label',
			{},
			`${csv}\n201,0.5,north,1?`,
			'evaluation.label',
			'has 3 different labels, and a binary task has two: "1" (120 rows), "0" (80 rows), "1?" (1 row, first in s3://bucket/holdout.csv, line 202)'
		],
		[
			'ragged rows',
			{},
			`${csv}\n201,0.5\n202\n203,1,2,3,4`,
			'evaluation.data',
			'line 202: 2 cells, and the header has 4. The same in 2 more rows'
		],
		[
			'a label that is no number',
			{ task: 'regression' },
			`${csv}\n201,0.5,north,much`,
			'evaluation.label',
			'the label "much" is not a number'
		],
		[
			'the wrong positive class',
			{ positive: 'yes' },
			csv,
			'evaluation.positive',
			'no label in column churned is "yes"'
		],
		[
			'a column that is not there',
			{ label: 'churnd' },
			csv,
			'evaluation.label',
			'there is no column churnd, which evaluation.label names. Columns: id, usage, region, churned. Did you mean "churned"?'
		],
		[
			'a column that is excluded and not there',
			{ exclude: ['id', 'name'] },
			csv,
			'evaluation.exclude[1]',
			'there is no column name'
		],
		[
			'the index of pandas',
			{},
			`,usage,churned\n0,0.1,1\n1,0.2,0`,
			'evaluation.exclude',
			/column 1 has no name, as pandas writes.*index=False/
		],
		[
			'no header',
			{ label: '0', exclude: [] },
			'1,0.5\n0,0.7\n1,0.9',
			'evaluation.label',
			'set evaluation.header: false'
		],
		[
			'a header after all',
			{ header: false, label: '3', exclude: [] },
			csv,
			'evaluation.header',
			'"id" stands above numbers'
		],
		['decimal commas', { exclude: [] }, 'usage;churned\n0,5;1\n0,25;0\n1,5;1', 'evaluation.data', '"0,5" has a comma']
	])('%s', async (_, plan, data, key, message) => {
		const { said, findings, endpoint } = await check({
			plan: { exclude: data.includes('id,') ? ['id'] : [], ...plan },
			data
		});
		expect(said[0]).toMatch(
			message instanceof RegExp
				? message
				: message.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&') &&
						new RegExp(message.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
		);
		expect(findings.map(finding => finding.key)).toContain(key);
		expect(endpoint.asked).toEqual([]);
	});

	test.each(['"0,5"', '"1.234,5"', '"1,234,567.5"', '"-1,5e3"'])(
		'the number %s is none for a model: its line and column are told, also beside a missing value',
		async cell => {
			const data = `${csv}\n201,${cell},north,1\n202,NA,north,0\n203,"7,25",north,1`;
			const { said, findings } = await check({ data, blue: () => '0.7' });
			expect(findings).toEqual([]);
			expect(said.filter(warning => warning.includes('comma'))).toEqual([
				`s3://bucket/holdout.csv, line 202, column 2 (usage): ${cell} has a comma, so models get it as text and not as a number. Write decimal points, and nothing between thousands. The same in 1 more row (s3://bucket/holdout.csv, line 204, column 2 (usage)).`
			]);
		}
	);

	test('words and lists with commas are none of these', async () => {
		const noted = [`${header},note`, ...rows.map((row, i) => `${row},"${i % 9 === 0 ? '1,5' : 'a,b'}"`)].join('\n');
		expect((await check({ data: noted, plan: { exclude: ['id'] } })).said).toEqual([]);
	});

	test('a decimal comma in quotes is no label of a regression', async () => {
		const { findings } = await check({
			data: `usage,churned\n1,2\n2,"2,5"`,
			plan: { task: 'regression', exclude: [] }
		});
		expect(findings.map(({ key }) => key)).toEqual(['evaluation.label']);
	});

	test('what no request can hold, far down in the file: lists in CSV, infinity in Parquet', async () => {
		const lines = Array.from({ length: 900 }, (_, i) => JSON.stringify({ usage: i === 880 ? [i] : i, churned: i % 2 }));
		const nested = await check({ data: lines.join('\n'), plan: { exclude: [] } });
		expect(nested.findings.map(({ key }) => key)).toEqual(['evaluation.content-type']);
		expect(nested.said[0]).toContain('line 881, column 1 (usage): an array or an object cannot be sent as text/csv');
		const columnData = [
			{ name: 'usage', data: lines.map((_, i) => (i === 880 ? Number.POSITIVE_INFINITY : i)), type: 'DOUBLE' as const },
			{ name: 'churned', data: lines.map((_, i) => i % 2), type: 'INT32' as const }
		];
		const endless = await check({
			data: new Uint8Array(parquetWriteBuffer({ columnData })),
			plan: { exclude: [] }
		});
		expect(endless.findings.map(({ key }) => key)).toEqual(['evaluation.data']);
		expect(endless.said[0]).toContain('row 881, column 1: Infinity is no number');
		expect([...nested.endpoint.asked, ...endless.endpoint.asked]).toEqual([]);
	});

	test('a slice that is not there is told at its gate', async () => {
		const gates = [gateOn('accuracy', { min: 0.5 }), gateOn('recall', { min: 0.5 }, { slice: 'regoin' })];
		const { said, findings } = await check({ gates });
		expect(findings).toEqual([{ key: 'gates[1].slice', message: said[0] }]);
		expect(said[0]).toContain('Did you mean "region"?');
	});

	test('an index that is excluded is no fault', async () => {
		for (const exclude of [[''], ['Unnamed: 0']]) {
			expect((await check({ plan: { exclude }, data: ',usage,churned\n0,0.1,1\n1,0.2,0' })).findings).toEqual([]);
		}
	});

	test('an answer that the response does not fit, a request that the model does not take', async () => {
		const unfit = await check({ blue: () => ({ scores: [0.3, 0.7] }), plan: { response: 'score' } });
		expect(unfit.findings[0]?.key).toBe('evaluation.response');
		expect(unfit.said[0]).toContain('blue, the model in service, gives no answer that can be read to 20 of 20 rows');
		expect(unfit.said[0]).toContain('scores');
		const refusing = await check({ blue: () => fails('model-error') });
		expect(refusing.findings[0]?.key).toBe('evaluation.content-type');
	});

	test('some rows without an answer are worth a word', async () => {
		let asked = 0;
		const { said, findings } = await check({
			blue: body => (asked++ < 6 ? fails('model-error') : answering(body, ''))
		});
		expect(findings).toEqual([]);
		expect(said[0]).toContain('gave no usable answer to 6 of 200 rows');
	});

	test('who may not ask it may plan, and not run', async () => {
		const blue = () => fails('refused');
		expect((await check({ blue, must: false })).said[0]).toContain('may not be asked');
		expect((await check({ blue })).said[0]).toContain('Nothing was changed.');
	});
});

describe('answers that are read wrongly, before anything is deployed', () => {
	const many = csvOf(customers(900, 5));
	const twoCells: Model = body => `${1 - usageIn(body)},${usageIn(body)}`;

	test('two cells, and the wrong one is read: the right one is named, at its key', async () => {
		const { said, findings, endpoint } = await check({ data: many, blue: twoCells });
		expect(said[0]).toMatch(
			/^blue, the model in service, answered 300 rows of s3:.*proved not above 0\.5.*Cell 2 of 2 gives AUC 0\.79\d* for the baseline: set evaluation\.response to "\[1\]"/
		);
		expect(findings.map(({ key }) => key)).toEqual(['evaluation.response']);
		expect(endpoint.asked).toHaveLength(300);
		expect((await check({ data: many, blue: twoCells, plan: { response: '[1]' } })).said).toEqual([]);
	});

	test('the positive class is the other one', async () => {
		const { findings, said } = await check({ data: many, blue: goodModel, plan: { positive: '0' } });
		expect(findings.map(({ key }) => key)).toEqual(['evaluation.positive']);
		expect(said[0]).toContain('set evaluation.positive to "1"');
	});

	test('a right file with few rows, or few of one class, is never refused', async () => {
		for (const count of [2, 5, 12, 25]) {
			const { findings } = await check({
				data: csvOf(customers(count, 3).map((row, i) => ({ ...row, churned: i % 2 === 0 ? 1 : 0 })))
			});
			expect(findings).toEqual([]);
		}
		const rare = customers(3000, 9).map(row => ({ ...row, churned: row.usage > 0.99 ? (1 as const) : (0 as const) }));
		expect((await check({ data: csvOf(rare), blue: goodModel })).said).toEqual([]);
	});

	test('what is not proved is told, and stops nothing', async () => {
		const { said, findings } = await check({ data: csvOf(customers(12, 3)), blue: twoCells });
		expect(findings).toEqual([]);
		expect(said.join()).toContain('not proved above 0.5');
	});

	test('a threshold that tells nothing apart is refused where a gate asks for it, and told where none does', async () => {
		const percent: Model = body => String(100 * usageIn(body));
		const asks = await check({ data: many, blue: percent, gates: [gateOn('accuracy', { min: 0.5 })] });
		expect(asks.findings.map(({ key }) => key)).toEqual(['evaluation.response']);
		expect(asks.said[0]).toContain('Set evaluation.response to "[0] / `100`"');
		const ranks = await check({ data: many, blue: percent, gates: [gateOn('auc', { min: 0.5 })] });
		expect(ranks.findings).toEqual([]);
		expect(ranks.said.join()).toContain('The threshold of 0.5 does not tell');
	});

	test('percent of which the threshold of 0.5 tells something, and far less than it should', async () => {
		const rows = customers(900, 6).map(row => ({ ...row, churned: row.usage > 0.5 ? (1 as const) : (0 as const) }));
		const blue: Model = body => String(usageIn(body) < 0.3 ? 0 : 100 * usageIn(body));
		const gates = [gateOn('accuracy', { maxDecrease: 0.01 })];
		const { findings, said } = await check({ data: csvOf(rows), blue, gates });
		expect(findings.map(({ key }) => key)).toEqual(['evaluation.response']);
		expect(said[0]).toMatch(/The threshold of 0\.5 hardly tells .* apart \(accuracy 0\.7\d*\).*"\[0\] \/ `100`"/);
		const chances: Model = body => String(usageIn(body));
		expect((await check({ data: csvOf(rows), blue: chances, gates })).said).toEqual([]);
	});

	test('answers that cannot be read, more than an evaluation may have: by more than chance, or only told', async () => {
		const some =
			(share: number): Model =>
			body =>
				usageIn(body) < share ? 'nan' : String(usageIn(body));
		const often = await check({ data: many, blue: some(0.1) });
		expect(often.findings.map(({ key }) => key)).toEqual(['evaluation.response']);
		expect(often.said[0]).toContain('More than 1 % make an evaluation void');
		const few = await check({ data: many, blue: some(0.015) });
		expect(few.findings).toEqual([]);
		expect(few.said.join()).toContain('gave no usable answer to');
	});

	test('fewer answers than rows are counted, and the batch is named', async () => {
		const { said } = await check({
			data: many,
			plan: { batch: 7 },
			blue: body => body.split('\n').slice(1).map(usageIn).join('\n')
		});
		expect(said[0]).toContain('the answer to 7 rows has 6 parts');
		expect(said[0]).toContain('evaluation.batch to 1');
	});

	test('a column that counts the rows is told, where it is sent and they are more than a few', async () => {
		const few = await check({ data: csvOf(customers(19, 5)), plan: { exclude: [] } });
		expect(few.said.join()).not.toContain('counts the rows');
		expect((await check({ data: many, plan: { exclude: [] }, blue: body => body.split(',')[1] ?? '' })).said).toEqual([
			's3://bucket/holdout.csv: column id counts the rows, and is sent to the model. If the model was not trained on it, exclude it (evaluation.exclude).'
		]);
	});

	test('values that have drifted are told: a candidate may be there to mend just that', async () => {
		const values = csvOf(customers(200, 5))
			.replace('churned', 'value')
			.replaceAll(/,[01]$/gm, ',7.5');
		const data = values.replaceAll(
			/^(\d+),([\d.]+),(\w+),7\.5$/gm,
			(_, id, usage, region) => `${id},${usage},${region},${Number(usage) + 10}`
		);
		const plan = { task: 'regression', label: 'value' } as const;
		const drifted = await check({ data, plan, blue: body => String(usageIn(body)) });
		expect(drifted.findings).toEqual([]);
		expect(drifted.said.join()).toContain('proved not above 0, which always answering the mean gives');
		const logarithms = await check({ data, plan, blue: body => String(Math.log(usageIn(body) + 10) / 4) });
		expect(logarithms.findings.map(({ key }) => key)).toEqual(['evaluation.response']);
		expect(logarithms.said[0]).toContain('the same thing in another unit, or its logarithm');
		const inThousands = await check({ data, plan, blue: body => String((usageIn(body) + 10) / 1000) });
		expect(inThousands.findings.map(({ key }) => key)).toEqual(['evaluation.response']);
	});

	test('scores a class in another order; a class that is rare is no fault', async () => {
		const kinds = ['low', 'medium', 'high'];
		const data = [
			'id,usage,kind',
			...Array.from({ length: 3000 }, (_, i) => `${i},0.${i % 2},${kinds[i === 77 ? 2 : i % 2]}`)
		].join('\n');
		const plan = { task: 'multiclass', label: 'kind', response: '@', exclude: ['id'] } as const;
		const scores =
			(order: readonly number[]): Model =>
			body => {
				const right = Math.round(10 * usageIn(body));
				return { scores: order.map(kind => (kind === right ? 0.8 : 0.1)) };
			};
		const alphabetic = await check({ data, plan: { ...plan, response: 'scores' }, blue: scores([2, 0, 1]) });
		expect(alphabetic).toMatchObject({ said: [], findings: [] });
		const own = await check({ data, plan: { ...plan, response: 'scores' }, blue: scores([0, 1, 2]) });
		expect(own.findings.map(({ key }) => key)).toEqual(['evaluation.response']);
		expect(own.said[0]).toContain('Reading the scores with classes in the order low, medium, high gives accuracy');
	});

	test('how many rows the gates need, from these answers: told, and a warning where there are hardly enough', async () => {
		const enough = await check({ data: many, blue: goodModel, gates: [gateOn('auc', { maxDecrease: 0.1 })] });
		expect(enough).toMatchObject({
			said: [],
			rowsNeeded: [expect.stringMatching(/^auc: .*has 900 rows, which is enough\.$/)]
		});
		const hardly = await check({ data: many, blue: goodModel, gates: [gateOn('auc', { maxDecrease: 0.002 })] });
		expect(hardly).toMatchObject({ said: [expect.stringContaining('hardly enough to tell')], rowsNeeded: [] });
	});

	test('a slow model is asked about fewer rows', async () => {
		let nowMs = 0;
		const slow: Model = body => {
			nowMs += 500;
			return usageIn(body);
		};
		const { endpoint } = await check({ data: many, blue: slow, now: () => nowMs });
		expect(endpoint.asked.length).toBeGreaterThan(20);
		expect(endpoint.asked.length).toBeLessThan(100);
	});
});

describe('results of a job', () => {
	const results = (more: object) =>
		JSON.stringify({ version: 1, models: { baseline: 'old', candidate: 'churn-new' }, rows: 400, ...more });
	const counts = (right: number, wrong: number) => ({
		'both-right': right,
		'candidate-only': 10,
		'baseline-only': 10,
		'both-wrong': wrong
	});
	const plan = { engine: 'file', data: 's3://bucket/results.json' } as const;

	test('are judged before the start, and nobody is asked', async () => {
		const fine = results({ counts: { all: counts(320, 60), positive: counts(160, 20) } });
		const { said, findings, endpoint } = await check({ data: fine, plan });
		expect([said, findings, endpoint.asked]).toEqual([[], [], []]);
	});

	test.each([
		[
			'of a model in service that is no better than chance',
			{ counts: { all: counts(20, 360), positive: counts(10, 170) } }
		],
		['of another candidate', { models: { baseline: 'old', candidate: 'older' }, scores: 'scores/' }]
	])('%s are refused with the key', async (_, more) => {
		const { findings } = await check({ data: results(more), plan });
		expect(findings).toEqual([{ key: 'evaluation.data', message: expect.stringContaining('results.json') }]);
	});
});
