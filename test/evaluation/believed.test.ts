import { describe, expect, test } from '@jest/globals';
import { mulberry32 } from '../../src/stats/random.ts';
import {
	binaryPlan,
	csvOf,
	customers,
	gateOn,
	goodModel,
	type Model,
	noisyModel,
	tryOut,
	usageIn,
	verdictOn
} from './endpoint.ts';

const rows = customers(600, 31);
const data = csvOf(rows);
const inTwoCells =
	(model: Model): Model =>
	(body, type) => {
		const chance = Number(model(body, type));
		return `${(1 - chance).toFixed(6)},${chance.toFixed(6)}`;
	};
const poor = noisyModel(1.6);
/** Answers that have nothing to do with the row. */
const coin: Model = body => String(mulberry32(Math.round(usageIn(body) * 1e4) + 5)());
const auc = gateOn('auc', { maxDecrease: 0.005 });

describe('an evaluation whose answers are read wrongly', () => {
	test('proves nothing, however much better the candidate looks: the value that would be right is named', async () => {
		const { evaluation } = await tryOut({ blue: inTwoCells(goodModel), green: inTwoCells(poor), data, gates: [auc] });
		expect(evaluation.invalid?.by).toBe('baseline');
		expect(evaluation.invalid?.sentence).toMatch(
			/^Read by evaluation.response "\[0\]" with evaluation.positive "1", the model in service has AUC 0\.1\d*: proved not above 0\.5, which is chance\. It answers 2 cells a row that add up to 1, .*Cell 2 of 2 gives AUC 0\.8\d* for the baseline: set evaluation.response to "\[1\]"/
		);
		expect(verdictOn(auc, evaluation).verdict.outcome).toBe('undecided');
		const right = await tryOut({
			blue: inTwoCells(goodModel),
			green: inTwoCells(poor),
			data,
			gates: [auc],
			plan: { response: '[1]' }
		});
		expect(right.evaluation.invalid).toBeUndefined();
		expect(verdictOn(auc, right.evaluation).verdict.outcome).toBe('fail');
	});

	test('is none where a class is too rare to be among the answers that are looked at', async () => {
		const kinds = ['high', 'low', 'medium'];
		const lines = Array.from({ length: 3000 }, (_, i) => `${i},${i === 77 ? 1 : i % 2 === 0 ? 0 : 2}`);
		const kindOf = (line: string) => Number(line.split(',')[1]);
		const labelled = ['id,usage,kind', ...lines.map(line => `${line},${kinds[kindOf(line)]}`)].join('\n');
		const scores: Model = body => [0, 1, 2].map(kind => (kind === usageIn(body) ? 0.8 : 0.1)).join();
		const plan = { task: 'multiclass', label: 'kind', response: '@' } as const;
		const { evaluation } = await tryOut({ blue: scores, green: scores, data: labelled, plan });
		expect(evaluation).toMatchObject({ warnings: [], rows: { compared: 3000 } });
		expect(evaluation.invalid).toBeUndefined();
	});

	test('is told of also where the answers to a batch are taken apart by the expression', async () => {
		const wrapped: Model = body => ({
			predictions: body.split('\n').map(line => ({ no: usageIn(line), yes: 1 - usageIn(line) }))
		});
		const plan = { batch: 5, response: 'predictions[].yes' };
		const { evaluation } = await tryOut({ blue: wrapped, green: wrapped, data, plan });
		expect(evaluation.invalid?.sentence).toContain('set evaluation.response to "no"');
	});

	test('stays one where it was stopped early', async () => {
		const gates = [gateOn('accuracy', { maxDecrease: 0.05 })];
		const { evaluation } = await tryOut({ blue: inTwoCells(goodModel), green: inTwoCells(() => '0'), data, gates });
		expect(evaluation.stopped).toBeDefined();
		expect(evaluation.invalid?.by).toBe('baseline');
	});

	test('a weak model in service is told, and its candidate judged', async () => {
		const { evaluation } = await tryOut({ blue: coin, green: goodModel, data, gates: [auc] });
		expect(evaluation.invalid).toBeUndefined();
		expect(verdictOn(auc, evaluation).verdict.outcome).toBe('pass');
		expect(evaluation.warnings.join()).toContain('not proved above 0.5, which is chance');
	});

	test('neither is believed where the one in service is not proved better than chance and the other proved no better', async () => {
		const upsideDown: Model = body => String(1 - usageIn(body));
		const { evaluation } = await tryOut({ blue: coin, green: upsideDown, data, gates: [auc] });
		expect(evaluation.invalid?.by).toBe('both');
	});

	test('a candidate that alone is the other way round is to blame, and told how it looks', async () => {
		const { evaluation } = await tryOut({
			blue: inTwoCells(goodModel),
			green: goodModel,
			data,
			plan: { response: '[1] || [0]' }
		});
		expect(evaluation.invalid).toBeUndefined();
		const upsideDown: Model = body => String(1 - usageIn(body));
		const bad = await tryOut({ blue: goodModel, green: upsideDown, data, gates: [auc] });
		expect(verdictOn(auc, bad.evaluation).verdict.outcome).toBe('fail');
		expect(bad.evaluation.warnings.join()).toContain('One minus the answer gives AUC');
	});

	test('values: the mean is nearer than a model in service that has drifted; a candidate that fits is judged', async () => {
		const values = [
			'id,usage,value',
			...rows.slice(0, 150).map(({ id, usage }) => `${id},${usage},${10 + usage}`)
		].join('\n');
		const plan = { task: 'regression', label: 'value' } as const;
		const gates = [gateOn('rmse', { maxIncrease: 0.1 })];
		const drifted: Model = body => String(5 + usageIn(body));
		const fits: Model = body => String(10 + usageIn(body) ** 2);
		const both = await tryOut({ blue: drifted, green: drifted, data: values, plan, gates });
		expect(both.evaluation.invalid?.sentence).toContain('proved not above 0, which always answering the mean gives');
		const replaced = await tryOut({ blue: drifted, green: fits, data: values, plan, gates });
		expect(replaced.evaluation.invalid).toBeUndefined();
		expect(replaced.evaluation.warnings.join()).toContain('it is judged nevertheless');
		const cells: Model = body => `5,${10 + usageIn(body) ** 2}`;
		const other = await tryOut({ blue: cells, green: fits, data: values, plan, gates });
		expect(other.evaluation.invalid?.sentence).toContain('Cell 2 of 2 gives R2');
	});

	test('scores in percent: the threshold says nothing, which matters to gates that ask it', async () => {
		const percent =
			(model: Model): Model =>
			body =>
				String(100 * Number(model(body, '')));
		const models = { blue: percent(goodModel), green: percent(goodModel), data };
		const accuracy = await tryOut({ ...models, gates: [gateOn('accuracy', { min: 0.1 })] });
		expect(accuracy.evaluation.invalid?.sentence).toMatch(
			/The threshold of 0\.5 does not tell .* Set evaluation\.response to "\[0\] \/ `100`"/
		);
		const ranked = await tryOut({ ...models, gates: [auc] });
		expect(ranked.evaluation.invalid).toBeUndefined();
		expect(ranked.evaluation.warnings.join()).toContain('The threshold of 0.5 does not tell');
	});

	test('numbers that are labels other than 0 and 1', async () => {
		const german = [
			'id,usage,region,churned',
			...rows.map(({ id, usage, region, churned }) => `${id},${usage},${region},${churned + 1}`)
		].join('\n');
		const answers: Model = body => (usageIn(body) > 0.5 ? '2' : '1');
		const plan = { positive: '2' };
		const gates = [gateOn('accuracy', { maxDecrease: 0.05 })];
		const { evaluation } = await tryOut({ blue: answers, green: answers, data: german, plan, gates });
		expect(evaluation.invalid?.sentence).toContain('It answers labels, not scores');
		expect(evaluation.invalid?.sentence).toContain('Set evaluation.response to "[0] == `2`"');
		const right = await tryOut({
			blue: answers,
			green: answers,
			data: german,
			gates,
			plan: { positive: '2', response: '[0] == `2`' }
		});
		expect(right.evaluation.invalid).toBeUndefined();
		expect(right.evaluation.measures[0]?.candidate).toBeGreaterThan(0.6);
	});
});

describe('a limit that the model in service breaks too', () => {
	const below: Model = noisyModel(0.4);

	test('condemns nobody: the evaluation is invalid and says so', async () => {
		const gates = [gateOn('auc', { min: 0.99 })];
		const { evaluation } = await tryOut({ blue: goodModel, green: below, data, gates });
		expect(evaluation.invalid).toMatchObject({ by: 'both' });
		expect(evaluation.invalid?.sentence).toContain('below the 0.99 that is asked for, and so is the baseline');
		expect(evaluation.measures.length).toBeGreaterThan(0);
	});

	test('stops no candidate that keeps it: a fix ships', async () => {
		const gates = [gateOn('auc', { min: 0.8 })];
		const { evaluation } = await tryOut({ blue: poor, green: goodModel, data, gates });
		expect(evaluation.measures.find(({ measure }) => measure === 'auc')?.baseline).toBeLessThan(0.8);
		expect(evaluation.invalid).toBeUndefined();
		expect(verdictOn(gateOn('auc', { min: 0.8 }), evaluation).verdict.outcome).toBe('pass');
	});

	test('and breaks worse stops no candidate that is proved better: it is judged', async () => {
		const gate = gateOn('auc', { min: 0.99 });
		const { evaluation } = await tryOut({ blue: poor, green: below, data, gates: [gate] });
		expect(evaluation.measures.find(({ measure }) => measure === 'auc')?.candidate).toBeLessThan(0.99);
		expect(evaluation.invalid).toBeUndefined();
		expect(verdictOn(gate, evaluation).verdict.outcome).toBe('pass');
	});

	test('that the candidate breaks alone is the candidate’s', async () => {
		const gate = gateOn('auc', { min: 0.8 });
		const { evaluation } = await tryOut({ blue: goodModel, green: poor, data, gates: [gate] });
		expect(evaluation.invalid).toBeUndefined();
		expect(verdictOn(gate, evaluation).verdict.outcome).toBe('fail');
	});

	test('does no harm in a gate that does not decide, or that asks a person', async () => {
		for (const more of [{ reportOnly: true }, { onFail: 'hold' as const }]) {
			const gate = gateOn('auc', { min: 0.99 }, more);
			const { evaluation } = await tryOut({ blue: goodModel, green: below, data, gates: [gate] });
			expect(evaluation.invalid).toBeUndefined();
			expect(verdictOn(gate, evaluation).verdict.outcome).toBe('fail');
		}
	});

	test('of a slice: a group where the candidate breaks it alone is worse than one where both do', async () => {
		const hard =
			(good: (region: string) => boolean): Model =>
			(body, type) => {
				const region = body.split(',')[1] ?? '';
				return good(region) ? String(usageIn(body)) : coin(body, type);
			};
		const gate = gateOn('auc', { min: 0.7 }, { slice: 'region' });
		const plan = { exclude: ['id'] };
		const shared = { blue: hard(region => region !== 'west'), data, gates: [gate], plan: { ...binaryPlan, ...plan } };
		const both = await tryOut({ ...shared, green: hard(region => region !== 'west') });
		expect(both.evaluation.invalid?.sentence).toContain('region = west');
		const alone = await tryOut({ ...shared, green: hard(region => region === 'south') });
		expect(alone.evaluation.invalid).toBeUndefined();
		expect(verdictOn(gate, alone.evaluation)).toMatchObject({ verdict: { outcome: 'fail' } });
		expect(verdictOn(gate, alone.evaluation).sentence).toContain('region = north');
	});
});
