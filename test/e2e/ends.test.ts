import { describe, expect, test } from '@jest/globals';
import { schemaProblems } from '../report/result-schema.ts';
import { changesIn, configsIn, endpointIn, githubIn, healthy, Stage, servingModel, shortPlan } from './stage.ts';

const longTest = 600_000;

describe('the built bundle, run as a runner does', () => {
	test(
		'promotes a healthy candidate, and keeps every setting of the endpoint',
		() =>
			Stage.play({}, async stage => {
				const before = (await stage.state()).configurations[0]?.raw ?? {};
				const run = await stage.run();
				expect([run.code, run.outputs.decision, run.outputs['reason-code']]).toEqual([0, 'promoted', 'promoted']);
				expect(run.outputs['candidate-traffic']).toBe('100');

				const state = await stage.state();
				const { configName, weights, tags } = endpointIn(state);
				expect(run.outputs['endpoint-config-name']).toBe(configName);
				expect(weights).toEqual({ AllTraffic: 1 });
				expect(servingModel(state)).toBe('churn-new');
				expect(configsIn(state)).toEqual(['churn-original', configName]);
				expect(tags).toMatchObject({ team: 'growth', 'promotion-gate:previous-config': 'churn-original' });

				const after = state.configurations.find(({ name }) => name === configName)?.raw ?? {};
				expect(after.DataCaptureConfig).toEqual(before.DataCaptureConfig);
				const [variant] = after.ProductionVariants as { RoutingConfig: unknown; InstanceType: string }[];
				expect(variant).toMatchObject({
					RoutingConfig: { RoutingStrategy: 'LEAST_OUTSTANDING_REQUESTS' },
					InstanceType: 'ml.m5.xlarge',
					InitialInstanceCount: 2
				});

				const { comments } = githubIn(state);
				expect(comments).toHaveLength(1);
				expect(comments[0]?.body).toContain('Promoted');
				expect(comments[0]?.body).toContain('error-rate');
				expect(run.outputs['comment-url']).toContain('#issuecomment-');
				expect(run.summary).toContain('Promoted');
				const result = JSON.parse(run.outputs.result ?? '');
				expect(result).toMatchObject({ schema_version: 1, decision: 'promoted' });
				expect(schemaProblems(result)).toEqual([]);
				expect([run.post.code, run.post.log]).toEqual([0, '']);
			}),
		longTest
	);

	test.each([
		['answers 10 % with errors', { errorRate: 0.1 }, shortPlan, 'error-rate'],
		[
			'is twice as slow as its limit',
			{ latencyMs: 400 },
			shortPlan.replace('{metric: error-rate}', '{metric: latency, statistic: p50, max: 200ms}'),
			'latency'
		]
	])(
		'rolls back a candidate that %s, and leaves nothing behind',
		(_, behaviour, plan, gate) =>
			Stage.play({ behaviours: { 'churn-old': healthy, 'churn-new': { ...healthy, ...behaviour } } }, async stage => {
				const run = await stage.run({ plan });
				expect([run.code, run.outputs.decision, run.outputs['reason-code']]).toEqual([1, 'rolled-back', 'gate-failed']);
				expect(run.outputs.reason).toContain(gate);
				expect(run.log).toContain('::error file=.github/promotion-gate.yml,line=');
				const state = await stage.state();
				expect(endpointIn(state)).toMatchObject({ configName: 'churn-original', weights: { AllTraffic: 1 } });
				expect(configsIn(state)).toEqual(['churn-original']);
				expect(githubIn(state).comments[0]?.body).toContain('Rolled back');
			}),
		longTest
	);

	test(
		'never promotes without traffic',
		() =>
			Stage.play(
				{ endpoints: [{ name: 'churn-prod', traffic: [{ fromMinute: -10_080, requestsPerMinute: 0 }] }] },
				async stage => {
					const run = await stage.run();
					expect([run.code, run.outputs.decision, run.outputs['reason-code']]).toEqual([1, 'rolled-back', 'no-data']);
					expect(servingModel(await stage.state())).toBe('churn-old');
				}
			),
		longTest
	);

	test(
		'touches nothing on AWS with a wrong configuration, and tells every mistake on its line',
		() =>
			Stage.play({}, async stage => {
				const run = await stage.run({ plan: 'endpoint-name: churn-prod\nschedule: 5\ngates: [{metric: eror-rate}]\n' });
				expect([run.code, run.outputs.decision, run.outputs['reason-code']]).toEqual([
					1,
					'failed',
					'configuration-invalid'
				]);
				expect(run.log).toContain('::error file=.github/promotion-gate.yml,line=2');
				expect(run.log).toContain('::error file=.github/promotion-gate.yml,line=3');
				expect((await stage.state()).calls.count).toBe(0);
			}),
		longTest
	);

	test.each(['', 'Unable to provision requested ML compute capacity due to InsufficientInstanceCapacity error.'])(
		'tells of an update that SageMaker has taken back (%p)',
		reason =>
			Stage.play({ settings: { updates: [{ ends: 'rolled-back', reason }] } }, async stage => {
				const run = await stage.run();
				const code = reason === '' ? 'update-rolled-back' : 'no-capacity';
				expect([run.code, run.outputs.decision, run.outputs['reason-code']]).toEqual([1, 'failed', code]);
				const state = await stage.state();
				expect(endpointIn(state).configName).toBe('churn-original');
				expect(configsIn(state)).toEqual(['churn-original']);
			}),
		longTest
	);

	test(
		'rehearses without asking AWS for anything',
		() =>
			Stage.play({}, async stage => {
				const plan = shortPlan.replace('[{metric: error-rate}]', '[{metric: error-rate}, {metric: slow-rate}]');
				const run = await stage.run({ plan, inputs: { command: 'rehearse' }, env: { AWS_REGION: '' } });
				expect([run.code, run.outputs.decision, run.outputs['reason-code']]).toEqual([0, 'none', 'rehearsed']);
				expect(run.summary).toContain('8 of 8 candidates ended as they should');
				expect((await stage.state()).calls.count).toBe(0);
			}),
		longTest
	);

	test(
		'plans without a change, and says how to create the first endpoint',
		() =>
			Stage.play({}, async stage => {
				const plan = await stage.run({ inputs: { command: 'plan' } });
				expect([plan.code, plan.outputs.decision]).toEqual([0, 'planned']);
				expect(githubIn(await stage.state()).comments[0]?.body).toContain('churn-original');
				const other = await stage.run({ inputs: { command: 'plan' }, plan: 'endpoint-name: nobody-here\n' });
				expect([other.code, other.outputs['reason-code']]).toEqual([1, 'endpoint-not-found']);
				expect(other.outputs.reason).toContain('first-endpoint');
				expect(changesIn(await stage.state())).toEqual([]);
			}),
		longTest
	);
});
