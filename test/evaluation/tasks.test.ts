import { describe, expect, test } from '@jest/globals';
import { mulberry32 } from '../../src/stats/random.ts';
import {
	csvOf,
	customers,
	fails,
	gateOn,
	goodModel,
	type Model,
	noisyModel,
	tryOut,
	usageIn,
	verdictOn
} from './endpoint.ts';

const flowers = (() => {
	const uniform = mulberry32(5);
	const names = ['iris', 'lily', 'rose'];
	return Array.from({ length: 900 }, (_, i) => ({
		id: i,
		size: Math.round(uniform() * 1e6) / 1e6,
		label: names[i % 3] ?? ''
	}));
})();
const flowerCsv = [
	'id,size,name,kind',
	...flowers.map(({ id, size, label }) => `${id},${size},${label},${label}`)
].join('\n');
const multiclass = { task: 'multiclass', label: 'kind', exclude: ['id'] } as const;
/** The label is in the row, as the second cell. */
const knows: Model = body => body.split(',')[1] ?? '';
const order = ['iris', 'lily', 'rose'];

describe('several classes', () => {
	/** Calls every flower below a size a rose. */
	const partly =
		(share: number): Model =>
		body =>
			Number(body.split(',')[0]) < share ? 'rose' : knows(body, '');

	test('measures accuracy, macro and weighted F1 as their definitions say', async () => {
		const { evaluation } = await tryOut({ blue: knows, green: partly(0.4), data: flowerCsv, plan: multiclass });
		const answers = flowers.map(({ size, label }) => (size < 0.4 ? 'rose' : label));
		const f1 = order.map(name => {
			const right = flowers.filter(({ label }, i) => label === name && answers[i] === name).length;
			const labelled = flowers.filter(({ label }) => label === name).length;
			return { f1: (2 * right) / (labelled + answers.filter(answer => answer === name).length), labelled };
		});
		const value = (measure: string) => evaluation.measures.find(found => found.measure === measure);
		const accuracy = flowers.filter(({ label }, i) => answers[i] === label).length / 900;
		expect(value('accuracy')).toMatchObject({ baseline: 1, candidate: expect.closeTo(accuracy, 9) });
		expect(value('f1')?.candidate).toBeCloseTo(f1.reduce((sum, each) => sum + each.f1, 0) / 3, 9);
		expect(value('weighted-f1')?.candidate).toBeCloseTo(
			f1.reduce((sum, each) => sum + each.f1 * each.labelled, 0) / 900,
			9
		);
		expect(evaluation.confusion?.classes).toEqual(order);
		expect(evaluation.confusion?.baseline).toEqual([
			[300, 0, 0],
			[0, 300, 0],
			[0, 0, 300]
		]);
		expect(evaluation.distributions).toMatchObject({ of: 'classes', classes: order, baseline: [300, 300, 300] });
	});

	test('score vectors and scores by name are the class with the largest', async () => {
		const vector: Model = body => ({ scores: order.map(name => (name === knows(body, '') ? 0.8 : 0.1)) });
		const named: Model = body => ({
			scores: Object.fromEntries(order.toReversed().map(name => [name, name === knows(body, '') ? 0.8 : 0.1]))
		});
		const plan = { ...multiclass, response: 'scores' };
		const { evaluation } = await tryOut({
			blue: vector,
			green: named,
			data: flowerCsv,
			plan,
			gates: [gateOn('accuracy', { maxDecrease: 0.05 })]
		});
		expect(evaluation.measures[0]).toMatchObject({ measure: 'accuracy', baseline: 1, candidate: 1 });
		expect(evaluation.measures.find(({ measure }) => measure === 'agreement')?.candidate).toBe(1);
	});

	test('scores that nobody can put a name to are no answer', async () => {
		const vector: Model = () => ({ scores: [0.1, 0.2, 0.3, 0.4] });
		const { evaluation } = await tryOut({
			blue: vector,
			green: vector,
			data: flowerCsv,
			plan: { ...multiclass, response: 'scores' }
		});
		expect(evaluation.invalid).toMatchObject({ by: 'both' });
		expect(evaluation.invalid?.sentence).toContain(
			'4 scores a row, and the data has 3 classes ("iris", "lily", "rose")'
		);
		expect(evaluation.measures).toEqual([]);
	});

	test('answers that are no labels at all are no answer; a few strange ones are told', async () => {
		const shouts: Model = body => knows(body, '').toString().toUpperCase();
		const strange = await tryOut({ blue: knows, green: shouts, data: flowerCsv, plan: multiclass });
		expect(strange.evaluation.invalid).toMatchObject({ by: 'candidate' });
		expect(strange.evaluation.invalid?.sentence).toContain('and the labels are "iris", "lily", "rose"');
		const sometimes: Model = body => (Number(body.split(',')[0]) < 0.1 ? 'weed' : knows(body, ''));
		const some = await tryOut({ blue: knows, green: sometimes, data: flowerCsv, plan: multiclass });
		expect(some.evaluation.warnings).toEqual(['The candidate answers classes that no label has: "weed".']);
	});
});

describe('regression', () => {
	const rows = customers(800, 9).map(({ id, usage }) => ({ id, usage, value: 3 * usage + Math.sin(id) }));
	const data = ['id,usage,value', ...rows.map(({ id, usage, value }) => `${id},${usage},${value}`)].join('\n');
	const plan = { task: 'regression', label: 'value' } as const;
	const near: Model = body => String(3 * usageIn(body));
	const far: Model = body => String(3 * usageIn(body) + 1);

	test('measures RMSE, MAE and R² and judges them', async () => {
		const gates = [gateOn('rmse', { maxIncrease: 0.1 }), gateOn('r2', { min: 0.1 }), gateOn('mae', { max: 10 })];
		const { evaluation } = await tryOut({ blue: near, green: far, data, plan, gates });
		const errors = rows.map(({ usage, value }) => value - (3 * usage + 1));
		const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
		const labels = rows.map(({ value }) => value);
		const expected = {
			rmse: Math.sqrt(mean(errors.map(error => error ** 2))),
			mae: mean(errors.map(Math.abs)),
			r2: 1 - mean(errors.map(error => error ** 2)) / mean(labels.map(label => (label - mean(labels)) ** 2))
		};
		expect(evaluation.measures.map(({ measure, candidate }) => [measure, candidate])).toEqual(
			Object.entries(expected).map(([measure, value]) => [measure, expect.closeTo(value, 9)])
		);
		const outcomes = gates.map(gate => verdictOn(gate, evaluation).verdict.outcome);
		expect(outcomes).toEqual(['fail', 'fail', 'pass']);
		expect(evaluation.distributions).toMatchObject({ of: 'scores' });
		expect(evaluation).not.toHaveProperty('flips');
		expect(evaluation).not.toHaveProperty('confusion');
	});
});

describe('without labels', () => {
	const people = customers(1000, 8);
	const data = csvOf(people);

	test('how often both variants say the same, with its interval, and both distributions', async () => {
		const gate = gateOn('agreement', { min: 0.5 });
		const { evaluation } = await tryOutUnlabelled(noisyModel(0.3), [gate]);
		const same = people.filter(({ usage, region }) => {
			const answer = Number(noisyModel(0.3)(`${usage},${region},x`, ''));
			return usage >= 0.5 === answer >= 0.5;
		}).length;
		expect(evaluation.labelled).toBe(false);
		expect(evaluation.measures).toEqual([
			expect.objectContaining({
				measure: 'agreement',
				candidate: same / 1000,
				low: expect.any(Number),
				high: expect.any(Number)
			})
		]);
		expect(evaluation.distributions).toMatchObject({ of: 'scores', from: 0, to: 1 });
		expect(evaluation).not.toHaveProperty('flips');
		expect(verdictOn(gate, evaluation).verdict).toEqual({ outcome: 'pass' });
		expect(verdictOn(gateOn('agreement', { min: 0.9999 }), evaluation).verdict).toEqual({ outcome: 'fail' });
	});

	test('a measure that needs labels is not made up', async () => {
		const { evaluation } = await tryOutUnlabelled(goodModel, []);
		expect(verdictOn(gateOn('accuracy', { min: 0 }), evaluation).verdict).toEqual({
			outcome: 'undecided',
			cause: 'no-data'
		});
	});

	const tryOutUnlabelled = (green: Model, gates: Parameters<typeof tryOut>[0]['gates']) =>
		tryOut({
			blue: goodModel,
			green,
			data,
			gates: gates ?? [],
			options: {
				plan: {
					data: 's3://b/k',
					task: 'binary',
					exclude: ['id'],
					contentType: 'text/csv',
					response: '[0]',
					threshold: 0.5,
					concurrency: 8,
					batch: 1
				}
			}
		});
});

describe('degenerate data', () => {
	const rowsOf = (label: 0 | 1) => csvOf(customers(300, 6).map(person => ({ ...person, churned: label })));

	test('one class only: what needs both is n/a, never a number', async () => {
		const { evaluation } = await tryOut({ blue: goodModel, green: goodModel, data: rowsOf(1) });
		const value = (measure: string) => evaluation.measures.find(found => found.measure === measure);
		expect(value('auc')).toEqual({ measure: 'auc', rows: 300 });
		expect(value('recall')?.candidate).toBeGreaterThan(0);
		expect(evaluation).not.toHaveProperty('roc');
		expect(evaluation.warnings).toEqual([expect.stringContaining('Every label that was compared is the positive one')]);
		const result = verdictOn(gateOn('auc', { min: 0.5 }), evaluation);
		expect(result.verdict).toEqual({ outcome: 'undecided', cause: 'no-data' });
		expect(result.sentence).toContain('auc is n/a on these 300 rows: it needs labels of both classes.');
	});

	test('nothing answered positive: precision is n/a', async () => {
		const { evaluation } = await tryOut({ blue: goodModel, green: () => '0.1', data: csvOf(customers(300, 6)) });
		const precision = evaluation.measures.find(({ measure }) => measure === 'precision');
		expect(precision).not.toHaveProperty('candidate');
		expect(precision).not.toHaveProperty('difference');
		expect(verdictOn(gateOn('precision', { min: 0 }), evaluation).verdict.outcome).toBe('undecided');
	});

	test('no row that both answered: n/a', async () => {
		const one = csvOf(customers(1, 1));
		const { evaluation } = await tryOut({
			blue: goodModel,
			green: () => fails('model-error'),
			data: one,
			plan: { positive: String(customers(1, 1)[0]?.churned) }
		});
		expect(evaluation.rows.compared).toBe(0);
		const result = verdictOn(gateOn('accuracy', { min: 0 }, { minSamples: 1 }), evaluation);
		expect(result.verdict.outcome).toBe('undecided');
	});

	test('two rows', async () => {
		const { evaluation } = await tryOut({
			blue: goodModel,
			green: goodModel,
			data: 'id,usage,region,churned\n1,0.9,n,1\n2,0.1,n,0'
		});
		const value = (measure: string) => evaluation.measures.find(found => found.measure === measure);
		expect(value('auc')).toEqual({ measure: 'auc', rows: 2, baseline: 1, candidate: 1, difference: 0 });
		expect(value('accuracy')?.candidate).toBe(1);
		const undecided = verdictOn(gateOn('accuracy', { min: 0.5 }), evaluation);
		expect(undecided.verdict).toEqual({ outcome: 'undecided', cause: 'not-proved' });
		expect(undecided.sentence).toContain('too few, at least 100 rows are asked for');
	});
});

describe('answers to a binary question', () => {
	const people = customers(400, 12);
	const data = csvOf(people);

	test('labels instead of scores: decided by name, log-loss n/a, and the reader is told', async () => {
		const says: Model = body => (usageIn(body) >= 0.5 ? '1' : '0');
		const words: Model = body => (usageIn(body) >= 0.5 ? 'yes' : 'no');
		const named = data.replaceAll(/,1$/gm, ',yes').replaceAll(/,0$/gm, ',no');
		const numbers = await tryOut({ blue: says, green: says, data });
		const spoken = await tryOut({ blue: words, green: words, data: named, plan: { positive: 'yes' } });
		const value = (evaluation: typeof numbers.evaluation, name: string) =>
			evaluation.measures.find(({ measure }) => measure === name);
		for (const name of ['accuracy', 'recall', 'auc'])
			expect(value(spoken.evaluation, name)).toEqual(value(numbers.evaluation, name));
		expect(value(spoken.evaluation, 'log-loss')).toEqual({ measure: 'log-loss', rows: 400 });
		expect(spoken.evaluation.warnings[0]).toContain('The baseline answers labels, not scores');
		expect(spoken.evaluation.distributions).toMatchObject({ of: 'classes', classes: ['not yes', 'yes'] });
	});

	test('labels that the data does not know are no answer', async () => {
		const words: Model = body => (usageIn(body) >= 0.5 ? 'yes' : 'no');
		const { evaluation } = await tryOut({ blue: goodModel, green: words, data });
		expect(evaluation.invalid).toMatchObject({ by: 'candidate' });
		expect(evaluation.invalid?.sentence).toMatch(
			/^The candidate answers "(yes|no)", "(yes|no)", and the labels are "[01]", "[01]"\./
		);
	});

	test('scores beyond 0 and 1: ranked as they are, log-loss n/a, and the reader is told', async () => {
		const logit: Model = body => String(10 * usageIn(body) - 5);
		const { evaluation } = await tryOut({ blue: goodModel, green: logit, data, plan: { threshold: 0 } });
		const auc = evaluation.measures.find(({ measure }) => measure === 'auc');
		expect(auc?.candidate).toBe(auc?.baseline);
		expect(evaluation.measures.find(({ measure }) => measure === 'log-loss')).not.toHaveProperty('candidate');
		expect(evaluation.warnings).toEqual([
			expect.stringContaining('Scores of the candidate are not chances between 0 and 1')
		]);
	});

	test('an answer that does not fit is shown', async () => {
		const { evaluation } = await tryOut({ blue: goodModel, green: () => ({ error: 'no model\nloaded' }), data });
		expect(evaluation.invalid).toMatchObject({ by: 'candidate' });
		expect(evaluation.failed.candidate.byKind).toHaveProperty('misfit');
		expect(evaluation.invalid?.sentence).toContain(
			'[0] finds nothing in the answer "{\\"error\\":\\"no model\\\\nloaded\\"}"'
		);
	});

	test('both answering what does not fit is the configuration, not the candidate', async () => {
		const { evaluation } = await tryOut({ blue: () => ({ score: 1 }), green: () => ({ score: 1 }), data });
		expect(evaluation.invalid?.by).toBe('both');
	});
});
