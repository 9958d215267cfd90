import { describe, expect, test } from '@jest/globals';
import {
	configsIn,
	endpointIn,
	githubIn,
	healthy,
	holdPlan,
	Stage,
	scalingIn,
	servingModel,
	shortPlan
} from './stage.ts';

describe('one run after the other', () => {
	test('a second candidate is refused while one is in flight, a person approves, the first goes on to its end', () =>
		Stage.play({}, async stage => {
			const first = await stage.run({ plan: holdPlan, inputs: { watch: '25m' } });
			expect([first.code, first.outputs.decision, first.outputs['reason-code']]).toEqual([
				0,
				'in-progress',
				'waiting-for-approval'
			]);
			expect(first.outputs['candidate-traffic']).toBe('50');

			const other = await stage.run({ inputs: { 'model-name': 'churn-old' } });
			expect([other.code, other.outputs['reason-code']]).toEqual([1, 'other-rollout-in-flight']);
			expect(other.outputs.reason).toContain(first.outputs['rollout-id'] ?? 'nothing');
			expect(other.outputs.reason).toContain('status');
			expect(other.post.log).toBe('');

			const status = await stage.run({ inputs: { command: 'status' } });
			expect([status.code, status.outputs['reason-code']]).toEqual([0, 'waiting-for-approval']);

			const approved = await stage.run({ inputs: { command: 'approve', reason: 'the numbers look fine' } });
			expect([approved.code, approved.outputs.decision]).toEqual([0, 'promoted']);
			const state = await stage.state();
			expect(servingModel(state)).toBe('churn-new');
			expect(githubIn(state).comments[0]?.body).toContain('the numbers look fine');

			const again = await stage.run();
			expect([again.code, again.outputs['reason-code']]).toEqual([0, 'already-in-service']);

			const back = await stage.run({ inputs: { command: 'rollback', reason: 'customers complain' } });
			expect([back.code, back.outputs.decision, back.outputs['reason-code']]).toEqual([
				0,
				'rolled-back',
				'returned-to-previous'
			]);
			const end = await stage.state();
			expect([servingModel(end), endpointIn(end).configName]).toEqual(['churn-old', 'churn-original']);
		}));

	test('with nothing in flight resume is a success that did nothing, and rollback has nowhere to go', () =>
		Stage.play({}, async stage => {
			const resume = await stage.run({ inputs: { command: 'resume' } });
			expect([resume.code, resume.outputs.decision, resume.outputs['reason-code']]).toEqual([
				0,
				'none',
				'nothing-in-flight'
			]);
			const rollback = await stage.run({ inputs: { command: 'rollback' } });
			expect([rollback.code, rollback.outputs['reason-code']]).toEqual([0, 'nothing-to-return-to']);
			expect(githubIn(await stage.state()).comments).toEqual([]);
		}));

	test('weights that somebody else has changed stop it until a person says what to do', () =>
		Stage.play({}, async stage => {
			const first = await stage.run({ plan: holdPlan, inputs: { watch: '25m' } });
			const candidate = first.outputs['candidate-variant'] ?? '';
			await stage.simulator.order('hand', {
				do: 'set-weights',
				atOnce: true,
				weights: { AllTraffic: 0.6, [candidate]: 0.4 }
			});
			const halted = await stage.run({ inputs: { command: 'approve' } });
			expect([halted.code, halted.outputs.decision, halted.outputs['reason-code']]).toEqual([
				1,
				'in-progress',
				'foreign-change'
			]);
			expect(endpointIn(await stage.state()).weights[candidate]).toBeCloseTo(0.4, 5);
			const back = await stage.run({ inputs: { command: 'rollback' } });
			expect([back.code, back.outputs.decision]).toEqual([0, 'rolled-back']);
			expect(configsIn(await stage.state())).toEqual(['churn-original']);
		}));

	test('a candidate from an image takes the autoscaling under a name of its own, and a return gives it back', () =>
		Stage.play(
			{
				endpoints: [{ name: 'churn-prod', scaling: [{ variant: 'AllTraffic', min: 2, max: 8, target: 4000 }] }],
				behaviours: { 'churn-old': healthy, '*': healthy }
			},
			async stage => {
				const original = await stage.state();
				const plan = `variant-name: candidate\n${shortPlan}`;
				const inputs = {
					'image-uri': '123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:2',
					'model-data-url': 's3://models/churn-new/model.tar.gz'
				};
				const run = await stage.run({ plan, inputs });
				expect([run.code, run.outputs.decision]).toEqual([0, 'promoted']);
				const state = await stage.state();
				const { variants } = endpointIn(state);
				expect(variants.map(({ VariantName }) => VariantName)).toEqual([run.outputs['candidate-variant']]);
				expect(variants[0]?.CurrentWeight).toBe(1);
				expect(variants[0]?.CurrentInstanceCount).toBeGreaterThanOrEqual(2);
				expect(JSON.stringify(state.scaling.targets)).toContain(`variant/${run.outputs['candidate-variant']}`);
				expect(JSON.stringify(state.scaling.targets)).not.toContain('variant/AllTraffic');

				const back = await stage.run({ inputs: { command: 'rollback' } });
				expect([back.code, back.outputs['reason-code']]).toEqual([0, 'returned-to-previous']);
				const returned = await stage.state();
				expect(endpointIn(returned).variants).toMatchObject([{ VariantName: 'AllTraffic', CurrentWeight: 1 }]);
				expect(endpointIn(returned).configName).toBe('churn-original');
				expect(scalingIn(returned)).toEqual(scalingIn(original));
			}
		));

	test('a candidate that is worse on labelled data never gets traffic', () =>
		Stage.play(
			{
				behaviours: {
					'churn-old': { ...healthy, answers: { kind: 'logistic', weights: [2, -2], bias: 0, noise: 0.2 } },
					'churn-new': { ...healthy, answers: { kind: 'logistic', weights: [2, -2], bias: 0, noise: 4 } }
				}
			},
			async stage => {
				const rows = Array.from({ length: 200 }, (_, row) => {
					const [one, other] = [Math.sin(row * 12.9898) * 3, Math.cos(row * 78.233) * 3];
					return `${one.toFixed(4)},${other.toFixed(4)},${one - other + Math.sin(row) > 0 ? 1 : 0}`;
				});
				const plan = `${shortPlan.replace('[{metric: error-rate}]', '[{metric: error-rate}, {metric: auc, max-decrease: 0.02}]')}evaluation: {data: holdout.csv, task: binary, label: churned}\n`;
				const run = await stage.run({ plan, files: { 'holdout.csv': `a,b,churned\n${rows.join('\n')}\n` } });
				expect([run.code, run.outputs.decision, run.outputs['reason-code']]).toEqual([
					1,
					'rolled-back',
					'quality-failed'
				]);
				const state = await stage.state();
				expect(state.changes.filter(({ operation }) => operation === 'UpdateEndpointWeightsAndCapacities')).toEqual([]);
				expect(configsIn(state)).toEqual(['churn-original']);
				expect(run.outputs.reason).toContain('auc');
			}
		));
});
