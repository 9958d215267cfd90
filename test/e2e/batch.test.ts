import { expect, test } from '@jest/globals';
import { mulberry32 } from '../../src/stats/random.ts';
import { changesIn, Stage, servingModel } from './stage.ts';

const plan = `endpoint-name: churn-prod
schedule:
  - {traffic: 50%, bake: 5m, max-bake: 30m}
final-bake: 1m
gates: [{metric: error-rate}, {metric: auc, max-decrease: 0.03}]
evaluation:
  engine: batch-transform
  data: data/holdout.csv
  task: binary
  label: churned
  exclude: [customer_id]
  batch: {instance-count: 2, output: s3://churn/promotion-gate/, max-duration: 40m}
`;

const risk = [0.9, -0.7];
const holdout = () => {
	const random = mulberry32(7);
	const lines = Array.from({ length: 3000 }, (_, i) => {
		const [a, b] = [Number((4 * random() - 2).toFixed(3)), Number((4 * random() - 2).toFixed(3))];
		const chance = 1 / (1 + Math.exp(-2 * (a * (risk[0] ?? 0) + b * (risk[1] ?? 0))));
		return [i + 1, `"a ""${i % 3}"" b"`, a, b, random() < chance ? 1 : 0].join(',');
	});
	return ['customer_id,name,inactivity,tenure,churned', ...lines, ''].join('\n');
};
const model = (noise: number, turned = 1) => ({
	latencyMs: 80,
	answers: { kind: 'logistic' as const, weights: [0, ...risk.map(weight => turned * weight)], bias: 0, noise }
});
const files = { 'data/holdout.csv': holdout() };
const longTest = 600_000;

const transforms = (operations: readonly string[]) =>
	operations.filter(operation => operation.endsWith('TransformJob'));

test(
	'a candidate is scored in transform jobs before the endpoint is touched, and one that answers worse never gets there',
	() =>
		Stage.play({ behaviours: { 'churn-old': model(0.3), 'churn-new': model(0.3) } }, async stage => {
			const killed = await stage.run({ plan, files, inputs: { watch: '2m' } });
			expect([killed.outputs.decision, killed.outputs['reason-code']]).toEqual(['in-progress', 'watch-over']);
			const resumed = await stage.run({ inputs: { command: 'resume' } });
			expect([resumed.code, resumed.outputs.decision]).toEqual([0, 'promoted']);
			const state = await stage.state();
			expect(servingModel(state)).toBe('churn-new');
			expect(transforms(changesIn(state))).toEqual(Array(4).fill('CreateTransformJob'));
			expect(changesIn(state).indexOf('UpdateEndpoint')).toBeGreaterThan(
				changesIn(state).lastIndexOf('CreateTransformJob')
			);
			expect(state.objects.filter(place => place.startsWith('churn/promotion-gate'))).toEqual([]);
			const { evaluation } = JSON.parse(resumed.outputs.result ?? '{}');
			expect(evaluation).toMatchObject({ engine: 'batch-transform', rows: { compared: 3000 } });
			expect(evaluation.live).toEqual({ rows: 300, differing: { baseline: 0, candidate: 0 } });
		}),
	longTest
);

test(
	'a worse candidate is not deployed; jobs of a rollout that is rolled back are stopped',
	() =>
		Stage.play({ behaviours: { 'churn-old': model(0.3), 'churn-new': model(0.3, -1) } }, async stage => {
			const worse = await stage.run({ plan, files });
			expect([worse.code, worse.outputs.decision, worse.outputs['reason-code']]).toEqual([
				1,
				'rolled-back',
				'quality-failed'
			]);
			const state = await stage.state();
			expect(changesIn(state)).not.toContain('UpdateEndpoint');
			expect(state.objects.filter(place => place.startsWith('churn/promotion-gate'))).toEqual([]);

			await stage.run({ plan, files, inputs: { watch: '2m' } });
			const back = await stage.run({ inputs: { command: 'rollback' } });
			expect(back.outputs.decision).toBe('rolled-back');
			const end = await stage.state();
			expect(end.transformJobs.filter(({ status }) => status !== 'Completed').map(({ status }) => status)).toEqual([
				'Stopped',
				'Stopped'
			]);
			expect(end.objects.filter(place => place.startsWith('churn/promotion-gate'))).toEqual([]);
			expect(changesIn(end)).not.toContain('UpdateEndpoint');
		}),
	longTest
);
