import { describe, expect, test } from '@jest/globals';
import { loadPlan } from '../../src/config/load-plan.ts';
import { evaluation, example, planOf } from './builders.ts';

const MINUTE = 60_000;

describe('defaults', () => {
	test('an endpoint and a model are enough', () => {
		const loaded = loadPlan({ inputs: { 'endpoint-name': 'churn-prod', 'model-name': 'churn-7' } });
		expect(loaded).toEqual({
			ok: true,
			plan: {
				endpointName: 'churn-prod',
				candidate: { kind: 'model', modelName: 'churn-7' },
				schedule: [
					{ traffic: 0.05, bakeMs: 10 * MINUTE, maxBakeMs: 40 * MINUTE, hold: false },
					{ traffic: 0.25, bakeMs: 10 * MINUTE, maxBakeMs: 40 * MINUTE, hold: false },
					{ traffic: 0.5, bakeMs: 20 * MINUTE, maxBakeMs: 80 * MINUTE, hold: false }
				],
				finalBakeMs: 10 * MINUTE,
				variantName: 'keep',
				proof: 'last-step',
				onInconclusive: 'rollback',
				confidence: 0.95,
				gates: ['error-rate', 'model-error-rate', 'slow-rate'].map(metric => ({
					kind: 'share',
					metric,
					name: metric,
					onFail: 'rollback',
					reportOnly: false,
					minSamples: 1,
					okRatio: 1,
					maxRatio: 2,
					floor: 0.001
				}))
			}
		});
	});

	test('the final bake is ten minutes without a holdback, whatever of it is given', () => {
		const finalBake = (text: string) => {
			const { finalBakeMs, holdback } = planOf(`endpoint-name: churn-prod\n${text}`);
			return { minutes: finalBakeMs / MINUTE, holdback };
		};
		expect(finalBake('')).toEqual({ minutes: 10, holdback: undefined });
		expect(finalBake('final-bake: 30m')).toEqual({ minutes: 30, holdback: undefined });
		expect(finalBake('final-bake: {for: 30m}')).toEqual({ minutes: 30, holdback: undefined });
		expect(finalBake('final-bake: {holdback: 5%}')).toEqual({ minutes: 10, holdback: 0.05 });
		expect(finalBake('final-bake: {for: 30m, holdback: 50%}')).toEqual({ minutes: 30, holdback: 0.5 });
	});

	test('the default schedule and its short form are the same', () => {
		const none = planOf('endpoint-name: churn-prod').schedule;
		expect(planOf('endpoint-name: churn-prod\nschedule: 5% 10m, 25% 10m, 50% 20m').schedule).toEqual(none);
	});

	test('default gates and gates that are written without limits are the same but for their line', () => {
		const written = planOf(
			'endpoint-name: churn-prod\ngates:\n- metric: error-rate\n- metric: model-error-rate\n- metric: slow-rate\n'
		);
		const none = planOf('endpoint-name: churn-prod');
		expect(written.gates).toEqual(none.gates.map((gate, index) => ({ ...gate, line: index + 3 })));
	});

	test('an evaluation needs data, task and label', () => {
		expect(planOf(`endpoint-name: churn-prod\n${evaluation()}`).evaluation).toEqual({
			data: 'data.csv',
			task: 'binary',
			label: 'churned',
			positive: '1',
			exclude: [],
			contentType: 'text/csv',
			response: '[0]',
			threshold: 0.5,
			concurrency: 8,
			batch: 1
		});
	});

	test('an empty file is as good as none', () => {
		expect(planOf('# nothing yet\n', { 'endpoint-name': 'churn-prod' }).endpointName).toBe('churn-prod');
	});
});

describe('the example', () => {
	const plan = planOf(example);

	test('keeps names, lines and units of its gates', () => {
		expect(plan.gates.map(({ kind, name, line }) => ({ kind, name, line }))).toEqual([
			{ kind: 'share', name: 'error-rate', line: 17 },
			{ kind: 'share', name: 'slow-rate', line: 21 },
			{ kind: 'threshold', name: 'latency p99', line: 24 },
			{ kind: 'threshold', name: 'cpu', line: 29 },
			{ kind: 'threshold', name: 'click-through', line: 31 },
			{ kind: 'quality', name: 'auc', line: 38 },
			{ kind: 'quality', name: 'recall by region', line: 41 },
			{ kind: 'file', name: 'fairness-gap', line: 44 }
		]);
		expect(plan.gates[0]).toMatchObject({ okRatio: 1, maxRatio: 2, floor: 0.001, max: 0.01 });
		expect(plan.gates[1]).toMatchObject({ slowerThanMs: 300 });
		expect(plan.gates[2]).toMatchObject({ limits: { max: 400, maxRatio: 1.2 }, breaches: { count: 3, of: 5 } });
		expect(plan.gates[3]).toMatchObject({ limits: { max: 80 } });
		expect(plan.gates[4]).toMatchObject({
			source: { metric: 'cloudwatch', dimensions: { VariantName: '{variant}' }, statistic: 'Average' },
			limits: { minRatio: 0.95 }
		});
		expect(plan.gates[5]).toMatchObject({ measure: 'auc', limits: { min: 0.8, maxDecrease: 0.005 } });
		expect(plan.gates[7]).toMatchObject({
			path: 'out/fairness.json',
			baseline: 'production.gap',
			limits: { max: 0.05 }
		});
	});

	test('keeps schedule and load', () => {
		expect(plan.schedule[1]).toEqual({ traffic: 0.25, bakeMs: 20 * MINUTE, maxBakeMs: 80 * MINUTE, hold: true });
		expect(plan.load).toEqual({ data: 'data/sample.csv', ratePerSecond: 5 });
		expect(plan.evaluation).toMatchObject({ positive: '1', exclude: ['customer_id'], sample: 5000 });
	});
});

describe('inputs are stronger than the file', () => {
	test('a whole key is replaced', () => {
		const plan = planOf(example, {
			'endpoint-name': 'churn-staging',
			schedule: '10% 5m',
			gates: '- metric: cpu\n  max: 90%\n',
			'instance-type': 'ml.m5.large',
			'instance-count': '2'
		});
		expect(plan.endpointName).toBe('churn-staging');
		expect(plan.schedule).toEqual([{ traffic: 0.1, bakeMs: 5 * MINUTE, maxBakeMs: 20 * MINUTE, hold: false }]);
		expect(plan.gates.map(({ name, line }) => ({ name, line }))).toEqual([{ name: 'cpu', line: undefined }]);
		expect(plan).toMatchObject({ instanceType: 'ml.m5.large', instanceCount: 2 });
	});

	test('what an input replaces is not looked at', () => {
		expect(planOf('endpoint-name: churn-prod\ngates: nonsense', { gates: '- metric: error-rate' }).gates).toHaveLength(
			1
		);
	});

	test('an empty input is not given', () => {
		expect(planOf(example, { 'endpoint-name': ' ', gates: '\n' }).gates).toHaveLength(8);
	});

	test('a gate of the input may use the evaluation of the file, and the other way round', () => {
		const file = 'endpoint-name: churn-prod\n';
		expect(planOf(`${file}${evaluation()}`, { gates: '- {metric: f1, min: 0.5}' }).gates).toHaveLength(1);
		const input = '{data: data.csv, task: binary, label: churned}';
		expect(planOf(`${file}gates: [{metric: f1, min: 0.5}]`, { evaluation: input }).gates).toHaveLength(1);
	});
});

describe('text is taken as it was written', () => {
	test.each([
		['1', '1'],
		['"1"', '1'],
		['01', '01'],
		['1.0', '1.0'],
		['true', 'true'],
		['yes', 'yes']
	])('positive: %s', (written, positive) => {
		expect(planOf(`endpoint-name: churn-prod\n${evaluation(`, positive: ${written}`)}`).evaluation).toMatchObject({
			positive
		});
	});

	test('anchors and aliases of YAML can be used', () => {
		const text = 'endpoint-name: churn-prod\ngates:\n- &a {metric: cpu, max: 80%}\n- metric: memory\n  max: 80%\n';
		expect(planOf(text).gates).toHaveLength(2);
	});
});

describe('how often metrics come', () => {
	test('is read, and is not said where nobody says it', () => {
		expect(planOf('endpoint-name: e\nmetrics: {frequency: 10s}').metricSeconds).toBe(10);
		expect(planOf('endpoint-name: e\nmetrics: {frequency: 30s}').metricSeconds).toBe(30);
		expect(planOf('endpoint-name: e').metricSeconds).toBeUndefined();
	});

	test.each([
		'metrics: {frequency: 10}',
		'metrics: {frequency: 2m}',
		'metrics: {}',
		'metrics: 10s',
		'metrics: {every: 10s}'
	])('%s is refused by its key, with what is allowed', text => {
		const loaded = loadPlan({
			file: { path: 'p.yml', text: `endpoint-name: churn-prod\n${text}` },
			inputs: { 'model-name': 'churn-7' }
		});
		expect(loaded.ok ? '' : loaded.mistakes[0]?.key).toMatch(/^metrics/);
		expect(JSON.stringify(loaded)).toMatch(/frequency|10s/);
	});
});
