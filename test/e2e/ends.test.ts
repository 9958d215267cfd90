import { describe, expect, test } from '@jest/globals';
import { schemaProblems } from '../report/result-schema.ts';
import {
	changesIn,
	configsIn,
	endpointIn,
	githubIn,
	healthy,
	Stage,
	servingModel,
	shortPlan,
	twoSteps
} from './stage.ts';

describe('the built bundle, run as a runner does', () => {
	test('promotes a healthy candidate step by step, keeps every setting of the endpoint, and a deployment follows', () =>
		Stage.play({}, async stage => {
			const before = (await stage.state()).configurations[0]?.raw ?? {};
			const run = await stage.run({ plan: twoSteps, inputs: { 'deployment-environment': 'production' } });
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

			const { comments, deployments } = githubIn(state);
			expect(deployments.map(({ statuses }) => statuses.map(one => one.state))).toEqual([
				expect.arrayContaining(['in_progress', 'success'])
			]);
			expect(comments).toHaveLength(1);
			expect(comments[0]?.body).toContain('Promoted');
			expect(comments[0]?.body).toContain('error-rate');
			expect(run.outputs['comment-url']).toContain('#issuecomment-');
			expect(run.summary).toContain('Promoted');
			const result = JSON.parse(run.outputs.result ?? '');
			expect(result).toMatchObject({ schema_version: 1, decision: 'promoted' });
			expect(schemaProblems(result)).toEqual([]);
			expect([run.post.code, run.post.log]).toEqual([0, '']);
		}));

	test('rolls back a candidate that answers 10 % with errors, and leaves nothing behind', () =>
		Stage.play({ behaviours: { 'churn-new': { ...healthy, errorRate: 0.1 } } }, async stage => {
			const run = await stage.run();
			expect([run.code, run.outputs.decision, run.outputs['reason-code']]).toEqual([1, 'rolled-back', 'gate-failed']);
			expect(run.outputs.reason).toContain('error-rate');
			expect(run.log).toContain('::error file=.github/promotion-gate.yml,line=');
			const state = await stage.state();
			expect(endpointIn(state)).toMatchObject({ configName: 'churn-original', weights: { AllTraffic: 1 } });
			expect(configsIn(state)).toEqual(['churn-original']);
			expect(githubIn(state).comments[0]?.body).toContain('Rolled back');
		}));

	test('a fix ships though it breaks a limit, where production breaks it worse: the first lines and the end say so', () =>
		Stage.play(
			{ behaviours: { 'churn-old': { ...healthy, errorRate: 0.06 }, 'churn-new': { ...healthy, errorRate: 0.03 } } },
			async stage => {
				const plan = shortPlan.replace('{metric: error-rate}', '{metric: error-rate, max: 2%}');
				const run = await stage.run({ plan });
				expect([run.code, run.outputs.decision]).toEqual([0, 'promoted']);
				expect(run.outputs.reason).toMatch(
					/although it breaks max 2 % of error-rate: production broke it with [56]\.?\d* %, and the candidate is proved better \([23]\.?\d* %\)/
				);
				expect(run.log).toMatch(/::warning.*Production itself breaks a limit: error-rate/);
				const result = JSON.parse(run.outputs.result ?? '{}');
				expect(result.production_breaches).toMatchObject([{ gate: 'error-rate', candidate: 'better', limit: 0.02 }]);
				expect(schemaProblems(result)).toEqual([]);
				expect(githubIn(await stage.state()).comments[0]?.body).toContain('Production itself broke a limit');
			}
		));

	test('never promotes without traffic', () =>
		Stage.play(
			{ endpoints: [{ name: 'churn-prod', traffic: [{ fromMinute: -10_080, requestsPerMinute: 0 }] }] },
			async stage => {
				const run = await stage.run({ plan: shortPlan.replace('max-bake: 30m', 'max-bake: 6m') });
				expect([run.code, run.outputs.decision, run.outputs['reason-code']]).toEqual([1, 'rolled-back', 'no-data']);
				expect(servingModel(await stage.state())).toBe('churn-old');
			}
		));

	test('touches nothing on AWS with a wrong configuration, and tells every mistake on its line', () =>
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
		}));

	test('tells of an update that SageMaker has taken back', () => {
		const reason = 'Unable to provision requested ML compute capacity due to InsufficientInstanceCapacity error.';
		return Stage.play({ settings: { updates: [{ ends: 'rolled-back', reason }] } }, async stage => {
			const run = await stage.run();
			expect([run.code, run.outputs.decision, run.outputs['reason-code']]).toEqual([1, 'failed', 'no-capacity']);
			const state = await stage.state();
			expect(endpointIn(state).configName).toBe('churn-original');
			expect(configsIn(state)).toEqual(['churn-original']);
		});
	});

	test('rehearses without asking AWS for anything, and says what the gates would let pass', () =>
		Stage.play({}, async stage => {
			const name = 'x ##[set-output name=decision;]promoted';
			const latency = `{metric: latency, statistic: p99, max: 400ms, breaches: 1 of 1, name: "${name}"}`;
			const plan = `endpoint-name: churn-prod\nschedule: 50% 1m\nfinal-bake: 1m\ngates: [${latency}]\n`;
			const run = await stage.run({ plan, inputs: { command: 'rehearse' }, env: { AWS_REGION: '' } });
			expect([run.code, run.outputs.decision, run.outputs['reason-code']]).toEqual([1, 'none', 'rehearsal-missed']);
			expect(run.summary).toContain('6 of 10 candidates ended as they should');
			expect(run.summary).toContain('200 rollouts of each candidate (seed 1)');
			expect(run.summary).toMatch(/\| 5 times the errors \| ❌ \| 100\u00a0% \|/);
			expect(run.summary).toMatch(/\| three times the latency \| ✅ \| 0\u00a0% \|/);
			expect(run.log).toContain('set-output name=decision;]promoted');
			expect(run.log).not.toContain('##[set-output');
			expect((await stage.state()).calls.count).toBe(0);
		}));

	test('plans without a change, with room, rights and what changes, and says how to create the first endpoint', () =>
		Stage.play({ settings: { quotas: { 'ml.m5.xlarge': 3 }, denied: ['sagemaker:DeleteModel'] } }, async stage => {
			const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:7';
			const plan = await stage.run({ inputs: { command: 'plan', 'image-uri': image } });
			expect([plan.code, plan.outputs.decision]).toEqual([0, 'planned']);
			expect(plan.summary).toMatch(/may have 3 instances of ml\.m5\.xlarge.*so a rollout cannot start/);
			expect(plan.summary).toMatch(
				/role\/promotion.*may not call sagemaker:DeleteModel on \S+:model\/churn-prod-.*`DeleteItsOwn`/
			);
			expect(plan.summary).toMatch(/```diff\n-EndpointConfigName: churn-original\n\+/);
			expect(schemaProblems(JSON.parse(plan.outputs.result ?? ''))).toEqual([]);
			await stage.simulator.order('fault', { operation: 'SimulatePrincipalPolicy', kind: 'denied', times: 99 });
			await stage.simulator.order('fault', { operation: 'ListServiceQuotas', kind: 'drop', times: 99 });
			const blind = await stage.run({ inputs: { command: 'plan' } });
			expect([blind.code, blind.outputs.decision]).toEqual([0, 'planned']);
			expect(blind.summary).toContain('**Permissions:** not checked: this role may not call SimulatePrincipalPolicy');
			expect(blind.summary).toContain('**Room:** quotas were not read');
			expect(githubIn(await stage.state()).comments[0]?.body).toContain('churn-original');
			const other = await stage.run({ inputs: { command: 'plan' }, plan: 'endpoint-name: nobody-here\n' });
			expect([other.code, other.outputs['reason-code']]).toEqual([1, 'endpoint-not-found']);
			expect(other.outputs.reason).toContain('first-endpoint');
			expect(changesIn(await stage.state())).toEqual([]);
		}));
});
