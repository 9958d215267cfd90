import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/report/model.ts';
import { labelledRows, Promotion } from './promotion.ts';
import { at } from './small-world.ts';

/** A rollout is hundreds of calls over HTTP. */

let promotion: Promotion;

beforeEach(() => {
	promotion = new Promotion();
});

afterEach(() => promotion.stop());

const ending = ({ decision, reason }: Report) => [decision, reason.code];
const described = () => promotion.simulator.state().endpoints[0]?.described;
const configurations = () => promotion.simulator.state().configurations.map(({ name }) => name);
const latencyGate = 'schedule: 10% 4m\ngates:\n  - metric: latency\n    statistic: p99\n    max: 400ms';

/** As before, with nothing left of the rollout. */
function expectNoTrace(): void {
	expect(described()).toMatchObject({
		EndpointStatus: 'InService',
		EndpointConfigName: 'churn-original',
		ProductionVariants: [{ VariantName: 'AllTraffic', CurrentWeight: 1, CurrentInstanceCount: 2 }]
	});
	expect(configurations()).toEqual(['churn-original']);
	expect(promotion.simulator.state().models.map(({ name }) => name)).toEqual(['churn-old', 'churn-new']);
}

/** What has to hold at every moment of every rollout. */
function expectUnbroken(): void {
	const { endpoints, changes } = promotion.simulator.state();
	for (const { variants } of endpoints[0]?.timeline ?? []) {
		expect(variants.some(({ weight }) => weight > 0)).toBe(true);
	}
	expect(changes.filter(({ what }) => what.inUse === true)).toEqual([]);
	expect(changes.filter(({ operation }) => operation === 'DeleteEndpoint')).toEqual([]);
}

describe('a rollout over HTTP', () => {
	test('takes a candidate back that is slower than its limit', async () => {
		await promotion.start({ behaviours: { 'churn-new': { latencyMs: 250 } } });
		expect(ending(await promotion.run(latencyGate))).toEqual(['rolled-back', 'gate-failed']);
		expectNoTrace();
		expectUnbroken();
	});

	test('survives surges of errors that hit both variants', async () => {
		await promotion.start({
			settings: { incidents: [{ fromMinute: 3, minutes: 2, everyMinutes: 7, errorRate: 0.03 }] }
		});
		const schedule = 'schedule: 10% 2m, 50% 15m\nfinal-bake: 2m';
		expect(ending(await promotion.run(schedule))).toEqual(['promoted', 'promoted']);
		expectUnbroken();
	});

	test('survives a configuration that is seen late, tags that lag, maintenance and throttling', async () => {
		await promotion.start({
			settings: {
				configVisibleAfterMs: 10_000,
				tagsVisibleAfterMs: 5_000,
				systemUpdating: [{ fromMinute: 9, minutes: 6 }]
			}
		});
		const { calls } = promotion.simulator;
		calls.addFault({ operation: 'UpdateEndpoint', kind: 'throttle', times: 2, skip: 0, moment: 'before' });
		calls.addFault({ operation: 'GetMetricData', kind: 'error500', times: 3, skip: 4, moment: 'before' });
		expect(ending(await promotion.run())).toEqual(['promoted', 'promoted']);
		expect(promotion.warnings.length).toBeGreaterThan(0);
		expectUnbroken();
	});

	test('tells an update that SageMaker took back without a reason', async () => {
		const failing = Array.from({ length: 5 }, () => ({ ends: 'rolled-back', reason: '' }) as const);
		await promotion.start({ settings: { updates: failing } });
		const report = await promotion.run();
		expect([report.decision, report.reason.code]).toEqual(['failed', 'update-rolled-back']);
		expect(report.reason.sentence).toMatch(/no reason/);
		expectNoTrace();
		expectUnbroken();
	});

	test('keeps the instances that were scaled out, and the autoscaling', async () => {
		await promotion.start({
			endpoints: [
				{
					name: 'churn-prod',
					scaling: [{ variant: 'AllTraffic', min: 1, max: 6, target: 500 }],
					live: { AllTraffic: { instances: 4 } }
				}
			]
		});
		expect(ending(await promotion.run())).toEqual(['promoted', 'promoted']);
		expect(at(described(), 'ProductionVariants', 0, 'CurrentInstanceCount')).toBe(4);
		expect(promotion.simulator.state().scaling.targets).toMatchObject([
			{ variant: 'AllTraffic', min: 1, max: 6, suspended: { scaleIn: false } }
		]);
		expectUnbroken();
	});

	test('lets labelled data decide before any traffic does', async () => {
		const sharp = { kind: 'logistic', weights: [2], bias: 0, noise: 0 } as const;
		await promotion.start({
			objects: { 'data/holdout.csv': labelledRows(600) },
			behaviours: {
				'churn-old': { answers: sharp, errorRate: 0, clientErrorRate: 0 },
				'churn-new': { answers: { ...sharp, noise: 6 }, errorRate: 0, clientErrorRate: 0 }
			}
		});
		const report = await promotion.run(`gates:
  - metric: auc
    max-decrease: 0.01
evaluation:
  data: s3://data/holdout.csv
  task: binary
  label: label
  positive: "1"
  content-type: text/csv
  response: "[0]"
  batch: 10`);
		expect(ending(report)).toEqual(['rolled-back', 'quality-failed']);
		const spans = promotion.simulator.state().endpoints[0]?.timeline ?? [];
		const weights = spans.flatMap(({ variants }) => variants.filter(({ modelName }) => modelName === 'churn-new'));
		expect(new Set(weights.map(({ weight }) => weight))).toEqual(new Set([0]));
		expectNoTrace();
	});
});
