import { describe, expect, test } from '@jest/globals';
import type { Invoke } from '../../src/evaluation/invoke.ts';
import { mulberry32 } from '../../src/stats/random.ts';
import {
	csvOf,
	customers,
	FakeEndpoint,
	fails,
	gateOn,
	goodModel,
	type Model,
	noisyModel,
	tryOut,
	usageIn,
	verdictOn
} from './endpoint.ts';

const people = customers(3000, 7);
const data = csvOf(people);

describe('a binary evaluation', () => {
	test('sends every row to both variants, without label and excluded columns, under its own name', async () => {
		const { evaluation, endpoint } = await tryOut({
			blue: goodModel,
			green: goodModel,
			data: csvOf(people.slice(0, 50))
		});
		expect(evaluation.rows).toEqual({ read: 50, sent: 50, compared: 50 });
		const counted = endpoint.asked.slice(-100);
		for (const variant of ['blue', 'green']) {
			const bodies = counted.filter(asked => asked.variant === variant).map(asked => asked.body);
			expect(bodies.toSorted()).toEqual(
				people
					.slice(0, 50)
					.map(({ usage, region }) => `${usage},${region}`)
					.toSorted()
			);
		}
		expect(endpoint.asked.every(asked => /^gate-1a2b-\d+$/.test(asked.inferenceId))).toBe(true);
		expect(endpoint.asked.every(asked => asked.contentType === 'text/csv')).toBe(true);
	});

	test('measures what the definitions say', async () => {
		const { evaluation } = await tryOut({ blue: goodModel, green: noisyModel(0.8), data });
		const scores = people.map(({ usage, region }) => Number(noisyModel(0.8)(`${usage},${region}`, '')));
		const yes = scores.map(score => score >= 0.5);
		const count = (label: 0 | 1, answer: boolean) =>
			people.filter((person, i) => person.churned === label && yes[i] === answer).length;
		const [tp, fp, fn, tn] = [count(1, true), count(0, true), count(1, false), count(0, false)];
		const loss = people.map(({ churned }, i) => {
			const score = Math.min(1 - 2 ** -52, Math.max(2 ** -52, scores[i] ?? 0));
			return -Math.log(churned === 1 ? score : 1 - score);
		});
		let pairs = 0;
		people.forEach((one, i) => {
			people.forEach((other, j) => {
				if (one.churned !== 1 || other.churned !== 0) return;
				const [a, b] = [scores[i] ?? 0, scores[j] ?? 0];
				pairs += a > b ? 1 : a === b ? 0.5 : 0;
			});
		});
		const expected = {
			accuracy: (tp + tn) / people.length,
			precision: tp / (tp + fp),
			recall: tp / (tp + fn),
			f1: (2 * tp) / (2 * tp + fp + fn),
			auc: pairs / ((tp + fn) * (fp + tn)),
			'log-loss': loss.reduce((sum, each) => sum + each, 0) / loss.length,
			agreement: people.filter(({ usage }, i) => usage >= 0.5 === yes[i]).length / people.length
		};
		for (const [measure, value] of Object.entries(expected)) {
			const found = evaluation.measures.find(comparison => comparison.measure === measure);
			expect({ measure, value: found?.candidate }).toEqual({ measure, value: expect.closeTo(value, 9) });
		}
		expect(evaluation.confusion?.candidate).toEqual([
			[tn, fp],
			[fn, tp]
		]);
	});

	test('tells what changes for users, and where', async () => {
		const { evaluation } = await tryOut({
			blue: goodModel,
			green: body => (body.endsWith('west') ? String(1 - usageIn(body)) : String(usageIn(body))),
			data,
			gates: [gateOn('recall', { min: 0.1 }, { slice: 'region' })],
			options: { examples: true }
		});
		const west = people.filter(({ region }) => region === 'west');
		const wasRight = west.filter(({ usage, churned }) => usage >= 0.5 === (churned === 1));
		expect(evaluation.flips).toMatchObject({
			rightToWrong: wasRight.length,
			wrongToRight: west.length - wasRight.length,
			most: [{ column: 'region', value: 'west', rows: west.length, rightToWrong: wasRight.length }]
		});
		const turned = new Set(wasRight.map(({ id }) => id));
		expect(evaluation.flips?.examples?.rightToWrong.length).toBe(10);
		for (const number of evaluation.flips?.examples?.rightToWrong ?? []) expect(turned).toContain(number);
		const worst = verdictOn(gateOn('recall', { min: 0.5 }, { slice: 'region' }), evaluation);
		expect(worst.verdict).toEqual({ outcome: 'fail' });
		expect(worst.sentence).toContain('recall by region: region = west');
	});

	test('row numbers are kept only if asked for', async () => {
		const { evaluation } = await tryOut({ blue: goodModel, green: noisyModel(1), data });
		expect(evaluation.flips).toBeDefined();
		expect(evaluation.flips).not.toHaveProperty('examples');
	});

	test('is small and plain enough to be kept as JSON', async () => {
		const gates = [gateOn('recall', { min: 0.1 }, { slice: 'region' })];
		const { evaluation } = await tryOut({ blue: goodModel, green: noisyModel(1), data, gates });
		const text = JSON.stringify(evaluation);
		expect(JSON.parse(text)).toEqual(evaluation);
		expect(text.length).toBeLessThan(8000);
		expect(evaluation.roc?.candidate.length).toBeLessThanOrEqual(25);
	});
});

describe('verdicts', () => {
	test('a candidate whose AUC is lower than allowed fails its gate', async () => {
		const { evaluation } = await tryOut({ blue: goodModel, green: noisyModel(1), data });
		const result = verdictOn(gateOn('auc', { maxDecrease: 0.005 }), evaluation);
		expect(result.verdict).toEqual({ outcome: 'fail' });
		expect(result.comparison?.estimate).toBeLessThan(-0.025);
		expect(result.sentence).toMatch(
			/^auc is 0\.\d+ on the candidate and 0\.\d+ on the baseline \(3,000 rows\): proved at least/
		);
	});

	test('the same model again passes every gate', async () => {
		const gates = [
			gateOn('auc', { maxDecrease: 0.005 }),
			gateOn('log-loss', { maxIncrease: 0.01 }),
			gateOn('agreement', { min: 0.99 })
		];
		const { evaluation } = await tryOut({ blue: goodModel, green: goodModel, data, gates });
		for (const gate of gates) expect(verdictOn(gate, evaluation).verdict).toEqual({ outcome: 'pass' });
	});

	test('one that answers errors to 5 % of the rows makes the evaluation void, and every gate fail', async () => {
		const gate = gateOn('accuracy', { min: 0.1 });
		const green = (body: string) =>
			Math.round(usageIn(body) * 10_000) % 20 === 0 ? fails('model-error') : goodModel(body, '');
		const { evaluation } = await tryOut({ blue: goodModel, green, data, gates: [gate] });
		expect(evaluation.invalid?.by).toBe('candidate');
		expect(evaluation.invalid?.sentence).toContain('The candidate failed on');
		expect(evaluation.measures).toEqual([]);
		expect(evaluation.failed.baseline.rows).toBe(0);
		expect(evaluation.rows.sent).toBeLessThan(3000);
		expect(verdictOn(gate, evaluation).verdict).toEqual({ outcome: 'fail' });
	});

	test('errors of the baseline are not held against the candidate', async () => {
		const gate = gateOn('accuracy', { min: 0.1 });
		const { evaluation } = await tryOut({ blue: () => fails('model-error'), green: goodModel, data, gates: [gate] });
		expect(evaluation.invalid?.by).toBe('baseline');
		expect(verdictOn(gate, evaluation).verdict).toEqual({ outcome: 'undecided', cause: 'no-data' });
	});

	test('a few failures are left out and told', async () => {
		const green = (body: string) => (usageIn(body) < 0.001 ? fails('model-error') : goodModel(body, ''));
		const failing = people.filter(({ usage }) => usage < 0.001).length;
		const { evaluation } = await tryOut({ blue: goodModel, green, data });
		expect(failing).toBeGreaterThan(0);
		expect(evaluation.invalid).toBeUndefined();
		expect(evaluation.failed.candidate.byKind).toEqual({ 'model-error': failing });
		expect(evaluation.rows.compared).toBe(3000 - failing);
		expect(evaluation.warnings.join()).toContain(`the candidate failed: ${failing} of 3,000 rows`);
	});

	test('answers of another variant than the one that was asked end it at once, as refusals do', async () => {
		const models = { blue: goodModel, green: goodModel, data };
		const options = { variants: { baseline: 'blue', candidate: 'teal' } };
		const { evaluation } = await tryOut({ ...models, options });
		expect(evaluation.invalid?.by).toBe('both');
		expect(evaluation.rows.sent).toBe(1);
		const endpoint = new FakeEndpoint(models);
		const alwaysBlue: Invoke = (_, ...request) => endpoint.invoke('blue', ...request);
		const misrouted = (await tryOut({ ...models, options: { invoke: alwaysBlue } })).evaluation;
		expect(misrouted.invalid).toMatchObject({
			by: 'both',
			sentence: expect.stringContaining('green was asked, and blue answered')
		});
		expect([misrouted.rows.sent, misrouted.measures]).toEqual([1, []]);
	});
});

describe('stopping early', () => {
	const gate = gateOn('accuracy', { maxDecrease: 0.02 });
	const many = csvOf(customers(4000, 3));

	test('a much worse candidate is found out before all rows are sent', async () => {
		const { evaluation, endpoint } = await tryOut({
			blue: goodModel,
			green: body => String(1 - usageIn(body)),
			data: many,
			gates: [gate, gateOn('auc', { min: 0.5 })]
		});
		expect(evaluation.stopped).toEqual({ because: 'worse', gate: 'accuracy' });
		expect(evaluation.rows.sent).toBeLessThan(500);
		expect(endpoint.asked.length).toBeLessThan(1500);
		expect(verdictOn(gate, evaluation).verdict).toEqual({ outcome: 'fail' });
	});

	test('an equal one passes early, where no other gate needs all rows', async () => {
		const alone = await tryOut({ blue: goodModel, green: goodModel, data: many, gates: [gate] });
		expect(alone.evaluation.stopped).toEqual({ because: 'ok', gate: 'accuracy' });
		expect(alone.evaluation.rows.sent).toBeLessThan(2000);
		expect(verdictOn(gate, alone.evaluation).verdict).toEqual({ outcome: 'pass' });
		const withOthers = await tryOut({
			blue: goodModel,
			green: goodModel,
			data: many,
			gates: [gate, gateOn('auc', { min: 0.5 })]
		});
		expect(withOthers.evaluation.rows.sent).toBe(4000);
	});

	test('two failures among the first rows condemn nobody, and no verdict comes before they are few', async () => {
		let asked = 0;
		const green: Model = body => ([20, 22].includes(++asked) ? fails('model-error') : goodModel(body, ''));
		const { evaluation } = await tryOut({
			blue: goodModel,
			green,
			data: many,
			gates: [gateOn('accuracy', { maxDecrease: 0.2 })]
		});
		expect(evaluation.invalid).toBeUndefined();
		expect(evaluation.failed.candidate.rows).toBe(2);
		expect(evaluation.stopped).toEqual({ because: 'ok', gate: 'accuracy' });
		expect(evaluation.rows.sent).toBe(202);
	});

	test('a gate that is only reported never stops it', async () => {
		const shown = gateOn('accuracy', { maxDecrease: 0.02 }, { reportOnly: true });
		const { evaluation } = await tryOut({
			blue: goodModel,
			green: body => String(1 - usageIn(body)),
			data: many,
			gates: [shown]
		});
		expect(evaluation.stopped).toBeUndefined();
		expect(evaluation.rows.sent).toBe(4000);
	});
});

describe('the same seed', () => {
	test('gives the same evaluation, whatever was slow', async () => {
		const gates = [
			gateOn('recall', { maxDecrease: 0.05 }, { slice: 'region' }),
			gateOn('accuracy', { maxDecrease: 0.001 })
		];
		const given = { blue: goodModel, green: noisyModel(0.4), data, gates, plan: { sample: 1000 } };
		const [one, other] = [mulberry32(1), mulberry32(2)];
		const first = await tryOut({ ...given, turns: () => Math.floor(one() * 4) });
		const second = await tryOut({ ...given, turns: () => Math.floor(other() * 9) });
		expect(second.evaluation).toEqual(first.evaluation);
		expect(second.endpoint.asked).not.toEqual(first.endpoint.asked);
		const reseeded = await tryOut({ ...given, options: { seed: 21 } });
		expect(reseeded.evaluation.measures).not.toEqual(first.evaluation.measures);
	});

	test('a sample is of the size asked for, and each row once', async () => {
		const { evaluation, endpoint } = await tryOut({
			blue: goodModel,
			green: goodModel,
			data,
			plan: { sample: 500, concurrency: 1 }
		});
		expect(evaluation.rows).toEqual({ read: 3000, sent: 500, compared: 500 });
		const ids = endpoint.asked
			.slice(2)
			.filter(({ variant }) => variant === 'green')
			.map(({ inferenceId }) => inferenceId);
		expect(new Set(ids).size).toBe(500);
	});
});
