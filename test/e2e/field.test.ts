import { describe, expect, test } from '@jest/globals';
import { configsIn, endpointIn, healthy, Stage, servingModel, shortPlan } from './stage.ts';

const minuteMs = 60_000;
const packageArn = 'arn:aws:sagemaker:eu-west-1:123456789012:model-package/churn/3';
const image = { 'image-uri': '123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:next' };

describe('what the field does to a rollout, on the built bundle', () => {
	test('a cleaner deletes the record: nobody ends green, and a rollback brings the endpoint home', () =>
		Stage.play({}, async stage => {
			const begun = await stage.run({ inputs: { watch: '5m' } });
			expect([begun.code, begun.outputs.decision]).toEqual([0, 'in-progress']);
			await stage.simulator.order('hand', { do: 'delete-config', configName: 'churn-prod-promotion' });
			for (const command of ['resume', 'run']) {
				const run = await stage.run({ inputs: { command } });
				expect([command, run.code, run.outputs['reason-code']]).toEqual([command, 1, 'record-lost']);
			}
			const back = await stage.run({ inputs: { command: 'rollback' } });
			expect([back.code, back.outputs.decision]).toEqual([0, 'rolled-back']);
			const state = await stage.state();
			expect(endpointIn(state)).toMatchObject({ configName: 'churn-original', weights: { AllTraffic: 1 } });
			expect(configsIn(state)).toEqual(['churn-original']);
		}));

	test('a cancelled job and the next commit: what goes back is finished first, then the other candidate is promoted', () =>
		Stage.play({}, async stage => {
			const job = stage.open();
			const running = job.start();
			const whileBaking = { operation: 'UpdateEndpointWeightsAndCapacities', call: 1, moment: 'after' };
			await stage.simulator.order('kill', { ...whileBaking, laterMs: 150_000, pid: running.pid, signal: 'SIGINT' });
			expect((await running.ended).outputs['reason-code']).toBe('cancelled');
			const next = await stage.run({ inputs: image });
			job.remove();
			expect([next.code, next.outputs.decision]).toEqual([0, 'promoted']);
			expect(next.summary).toMatch(/Before this one rollout .* was brought to its end: The run was cancelled/);
			const state = await stage.state();
			expect(servingModel(state)).toMatch(/^churn-prod-/);
			expect(configsIn(state)).toEqual(['churn-original', endpointIn(state).configName]);
		}));

	test.each([
		['at 100 %', 'final-bake: 40m', /worse than the baseline was.*outage of something they share/],
		['beside a holdback', 'final-bake: {for: 40m, holdback: 5%}', /proved worse than the baseline \(at least \S+ x\)/]
	])('a candidate that starts to fail in the final bake, %s, is back within minutes', (_, finalBake, sentence) =>
		Stage.play(
			{
				behaviours: {
					'churn-old': healthy,
					'churn-new': { ...healthy, changes: [{ fromMinute: 30, errorRate: 0.015 }] }
				}
			},
			async stage => {
				const startMs = (await stage.state()).nowMs;
				const run = await stage.run({ plan: shortPlan.replace('final-bake: 1m', finalBake) });
				expect([run.code, run.outputs.decision, run.outputs['reason-code']]).toEqual([1, 'rolled-back', 'gate-failed']);
				expect(run.outputs.reason).toMatch(sentence);
				const state = await stage.state();
				const turnedMs = state.changes.findLast(
					({ operation }) => operation === 'UpdateEndpointWeightsAndCapacities'
				)?.atMs;
				expect(turnedMs).toBeGreaterThan(startMs + 29 * minuteMs);
				expect(turnedMs).toBeLessThan(startMs + 39 * minuteMs);
			}
		)
	);

	test('an account that demands tags, and a version that nobody has approved until it is promoted', () =>
		Stage.play(
			{
				modelPackages: [
					{
						ModelPackageArn: packageArn,
						ModelPackageStatus: 'Completed',
						ModelApprovalStatus: 'PendingManualApproval'
					}
				]
			},
			async stage => {
				const inputs = { 'model-package-arn': packageArn, tags: 'CostCenter: "0012"\nteam: data' };
				const refused = await stage.run({ inputs });
				expect([refused.code, refused.outputs['reason-code']]).toEqual([1, 'candidate-unfit']);
				expect(refused.outputs.reason).toContain('allow-unapproved');
				expect((await stage.state()).changes).toEqual([]);
				const wish = { 'allow-unapproved': 'true', 'approve-model-package': 'true' };
				const begun = await stage.run({ inputs: { ...inputs, ...wish, watch: '5m' } });
				expect(begun.outputs.decision).toBe('in-progress');
				const state = await stage.state();
				const created = [...state.configurations, ...state.models].filter(({ name }) => name.startsWith('churn-prod-'));
				expect(created.map(({ name, tags }) => [name, tags.CostCenter, tags.team])).toEqual(
					created.map(({ name }) => [name, '0012', 'data'])
				);
				expect(created).toHaveLength(3);
				await stage.simulator.order('fault', { operation: 'UpdateModelPackage', kind: 'denied', times: 9 });
				const promoted = await stage.run({ inputs: { command: 'resume' } });
				expect([promoted.code, promoted.outputs.decision]).toEqual([0, 'promoted']);
				expect(promoted.summary).toContain('is not Approved in the Model Registry yet');
				expect(promoted.log).toContain('sagemaker:UpdateModelPackage');
				await stage.simulator.order('clear', {});
				const mended = await stage.run({ inputs: { command: 'resume' } });
				expect([mended.code, mended.outputs['reason-code']]).toEqual([0, 'nothing-in-flight']);
				expect((await stage.state()).modelPackages[0]).toMatchObject({ ModelApprovalStatus: 'Approved' });
			}
		));
});
