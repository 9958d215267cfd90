import { describe, expect, test } from '@jest/globals';
import type { SimulatorState } from '../../src/simulator/serve.ts';
import { configsIn, endpointIn, githubIn, Stage, servingModel } from './stage.ts';

/** The candidate has a share of the traffic. */
const isSharing = (state: SimulatorState) =>
	endpointIn(state).variants.some(
		({ VariantName, CurrentWeight }) => VariantName.startsWith('candidate-') && CurrentWeight > 0
	);

/** Within the first bake, when the gates have seen something of the candidate. */
const whileBaking = { operation: 'UpdateEndpointWeightsAndCapacities', call: 1, moment: 'after', laterMs: 150_000 };

const weightCalls = (state: SimulatorState) =>
	state.changes.filter(({ operation }) => operation === 'UpdateEndpointWeightsAndCapacities');

async function expectRolledBack(stage: Stage): Promise<void> {
	const state = await stage.state();
	expect(endpointIn(state)).toMatchObject({
		status: 'InService',
		configName: 'churn-original',
		weights: { AllTraffic: 1 }
	});
	expect(configsIn(state)).toEqual(['churn-original']);
}

describe('a cancelled step', () => {
	test.each(['SIGINT', 'SIGTERM'] as const)(
		'%s takes the traffic back at once, and the run after the job finishes the rollback',
		signal =>
			Stage.play({}, async stage => {
				const job = stage.open();
				const running = job.start();
				await stage.simulator.order('kill', { ...whileBaking, pid: running.pid, signal });
				const main = await running.ended;
				expect(main.signal).toBeUndefined();
				expect([main.code, main.outputs.decision, main.outputs['reason-code']]).toEqual([
					1,
					'in-progress',
					'cancelled'
				]);
				const between = await stage.state();
				expect(weightCalls(between)).toHaveLength(2);
				expect(weightCalls(between).at(-1)?.what.desired).toEqual([
					{ variant: 'AllTraffic', weight: 1 },
					{ variant: expect.stringMatching(/^candidate-/), weight: 0 }
				]);

				const post = await job.startPost(main.state).ended;
				expect(post.code).toBe(1);
				expect(githubIn(await stage.state()).comments[0]?.body).toContain('cancelled');
				await expectRolledBack(stage);
				job.remove();
			})
	);

	test('`on-cancel: leave` leaves the rollout in its step, and `resume` goes on to the end', () =>
		Stage.play({}, async stage => {
			const job = stage.open({ inputs: { 'on-cancel': 'leave' } });
			const running = job.start();
			await stage.simulator.order('kill', { ...whileBaking, pid: running.pid, signal: 'SIGINT' });
			const main = await running.ended;
			expect([main.code, main.outputs['reason-code']]).toEqual([1, 'cancelled']);
			expect(main.outputs.reason).toContain('resume');
			await job.startPost(main.state).ended;
			expect(isSharing(await stage.state())).toBe(true);
			job.remove();
			const resumed = await stage.run({ inputs: { command: 'resume' } });
			expect([resumed.code, resumed.outputs.decision]).toEqual([0, 'promoted']);
		}));

	test('killed without a warning while SageMaker updates, the run after the job still brings it to an end', () =>
		Stage.play({ settings: { updateMs: 45_000 } }, async stage => {
			const job = stage.open();
			const running = job.start();
			const updated = { operation: 'UpdateEndpoint', call: 1, moment: 'after', laterMs: 20_000 };
			await stage.simulator.order('kill', { ...updated, pid: running.pid, signal: 'SIGKILL' });
			const main = await running.ended;
			expect(main.signal).toBe('SIGKILL');
			expect(main.outputs.decision).toBe('failed');
			await job.startPost(main.state).ended;
			await expectRolledBack(stage);
			job.remove();
		}));
});

/** The same ones for everybody; the nightly run takes more of them and a new seed. */
const kills = Number(process.env.KILLS ?? 3);
const seed = Number(process.env.KILLS_SEED ?? 20261125);

describe('killed at a call of AWS, by a seed', () => {
	const moments = Array.from({ length: kills }, (_, one) => ({
		call: 5 + ((seed * (one + 7)) % 83),
		moment: one % 2 === 0 ? ('before' as const) : ('after' as const),
		comeBack: ['resume', 'run', 'rollback'][one % 3] ?? 'resume'
	}));

	test.each(moments)(
		'$moment call $call, then $comeBack: one of the two models serves alone, and nothing is left over',
		({ call, moment, comeBack }) =>
			Stage.play({}, async stage => {
				console.info(`seed ${seed}: killed ${moment} call ${call}, then ${comeBack}`);
				const job = stage.open();
				const running = job.start();
				await stage.simulator.order('kill', { pid: running.pid, call, moment });
				const main = await running.ended;
				await stage.simulator.order('clear', {});
				if (main.signal === 'SIGKILL') {
					const back = await stage.run({ inputs: { command: comeBack } });
					expect(['promoted', 'rolled-back', 'none', 'failed']).toContain(back.outputs.decision);
				}
				const state = await stage.until(now => endpointIn(now).status === 'InService');
				const { configName, variants } = endpointIn(state);
				expect(variants).toMatchObject([{ VariantName: 'AllTraffic', CurrentWeight: 1 }]);
				expect(['churn-old', 'churn-new']).toContain(servingModel(state));
				const promoted = servingModel(state) === 'churn-new';
				expect(configsIn(state)).toEqual(promoted ? ['churn-original', configName] : ['churn-original']);
				job.remove();
			})
	);
});
