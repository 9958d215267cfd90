import { describe, expect, test } from '@jest/globals';
import { act } from '../../src/loop/act.ts';
import type { Context } from '../../src/loop/context.ts';
import { createPreparations } from '../../src/loop/preparations.ts';
import type { Action } from '../../src/rollout/decision.ts';
import type { Plan } from '../../src/rollout/plan.ts';
import type { Rollout } from '../../src/rollout/record.ts';
import type { State } from '../../src/rollout/state.ts';
import { evaluationOf } from './memory-probe.ts';
import { type Scene, sceneOf } from './scene.ts';

type Act = Exclude<Action, { readonly do: 'clean-up' }>;
const suspended = { scaleIn: false, scaleOut: false, scheduled: false };
const saved = { variant: 'now', min: 1, max: 10, suspended, policies: [] };
const made = evaluationOf(0.85, 0.85);
const scoring: State = { phase: 'scoring', sinceMs: 0, stage: 'rows', attempt: 1 };

async function done(
	action: Act,
	scene: Scene,
	more: { readonly state?: State; readonly evaluation?: typeof made; readonly ctx?: Partial<Context> } = {}
) {
	const { ctx, rollout, world, record } = scene;
	const preparations = createPreparations(ctx.aws);
	const target = { rollout, recordArn: 'lock', state: record.progress.state, endpoint: world.live(), preparations };
	const { ctx: change, ...rest } = more;
	await act(action, { ...ctx, ...change }, { ...target, ...rest });
}

describe('an update of the endpoint', () => {
	/** What does not come from the live variant of the same name. */
	async function excluded(to: 'original' | 'pair' | 'final', fleet: number, plan: Partial<Plan> = {}) {
		const scene = sceneOf({}, plan);
		scene.world.deploy(to === 'pair' ? 'churn-original' : 'pair', []);
		for (const variant of scene.world.variants) if (variant.name === 'now') variant.desiredInstances = fleet;
		const asked: unknown[] = [];
		const { aws } = scene.ctx;
		const update: typeof aws.endpoints.update = async request => void asked.push(request);
		await done({ do: 'update-endpoint', to }, scene, {
			ctx: { aws: { ...aws, endpoints: { ...aws.endpoints, update } } }
		});
		return asked;
	}
	const asked = (configName: string, exclude: readonly string[]) => [
		{ endpointName: 'churn-prod', configName, exclude }
	];

	test('takes the promoted variant’s weight from the configuration, and its count where the old one was scaled in', async () => {
		expect(await excluded('final', 2)).toEqual(asked('final', ['DesiredWeight']));
		expect(await excluded('final', 1)).toEqual(asked('final', ['DesiredWeight', 'DesiredInstanceCount']));
		expect(await excluded('final', 1, { variantName: 'candidate' })).toEqual(asked('final', ['DesiredWeight']));
	});

	test('leaves everything as it is on the way to the pair, and back', async () => {
		expect(await excluded('pair', 1)).toEqual(asked('pair', []));
		expect(await excluded('original', 1)).toEqual(asked('churn-original', []));
	});

	test('back deploys only what the record says', async () => {
		const scene = sceneOf({
			start: {
				configName: 'pair',
				baseline: { name: 'now', modelName: 'evil', weight: 1, instanceCount: 2 },
				others: []
			}
		});
		await expect(done({ do: 'update-endpoint', to: 'original' }, scene)).rejects.toMatchObject({
			code: 'record-mismatch'
		});
		expect(scene.world.changes).toEqual([]);
	});
});

describe('one change each', () => {
	test.each<[Act, readonly string[], Partial<Rollout>]>([
		[{ do: 'set-weights', weights: { now: 1 } }, ['SetWeights {"now":1}'], {}],
		[{ do: 'set-instances', variant: 'now', count: 3 }, ['SetInstances now 3'], {}],
		[{ do: 'suspend-scale-in', variant: 'now' }, ['SuspendScaleIn now'], {}],
		[{ do: 'move-scaling', from: 'now', to: 'next' }, ['MoveScaling now next'], {}],
		[{ do: 'deregister-scaling', variant: 'now' }, ['ReleaseScaling now'], {}],
		[{ do: 'restore-scaling', variant: 'now' }, ['RestoreScaling now'], { savedScaling: saved }],
		[{ do: 'restore-scaling', variant: 'now' }, [], {}],
		[{ do: 'create-pair' }, ['CreateEndpointConfig pair'], {}],
		[{ do: 'create-final' }, ['CreateEndpointConfig final'], {}],
		[{ do: 'create-original' }, ['CreateEndpointConfig churn-original'], {}]
	])('%j: %j', async (action, changes, change) => {
		const scene = sceneOf(change);
		if (action.do === 'create-original') scene.world.configs.delete('churn-original');
		await done(action, scene);
		expect(scene.world.changes).toEqual(changes);
	});

	test('what of an autoscaling could not go along is told, and only then', async () => {
		const scene = sceneOf({ savedScaling: saved });
		const { aws } = scene.ctx;
		const some = async () => ({ left: ['an alarm', 'a policy'] });
		const scaling = { ...aws.scaling, move: some, restore: some };
		await done({ do: 'move-scaling', from: 'now', to: 'next' }, scene);
		expect(scene.story.warnings).toEqual([]);
		await done({ do: 'move-scaling', from: 'now', to: 'next' }, scene, { ctx: { aws: { ...aws, scaling } } });
		await done({ do: 'restore-scaling', variant: 'now' }, scene, { ctx: { aws: { ...aws, scaling } } });
		expect(scene.story.warnings.map(words => words.slice(-52))).toEqual([
			'given to next; set up there by hand: an alarm, a policy.'.slice(-52),
			'given to now; set up there by hand: an alarm, a policy.'.slice(-52)
		]);
	});
});

describe('what is found out goes into the record', () => {
	const scored = async (action: Act, more: Parameters<typeof done>[2] = {}) => {
		const scene = sceneOf();
		const { scoring: jobs } = scene.ctx;
		if (jobs === undefined) throw new Error('there is scoring');
		const ctx = { scoring: { ...jobs, measure: async () => made, check: async () => made } };
		await done(action, scene, { ctx, ...more });
		return scene.story.store.record?.evaluation;
	};

	test('of an evaluation over the endpoint', async () => {
		const scene = sceneOf();
		await done({ do: 'evaluate' }, scene);
		expect(scene.story.store.record?.evaluation).toEqual(scene.story.probe.evaluation);
	});

	test('of answers of transform jobs, while they score', async () => {
		expect(await scored({ do: 'measure-scores' }, { state: scoring })).toEqual(made);
		expect(await scored({ do: 'measure-scores' })).toBeUndefined();
	});

	test('of answers here beside those, once there are some', async () => {
		expect(await scored({ do: 'check-answers' }, { evaluation: made })).toEqual(made);
		expect(await scored({ do: 'check-answers' })).toBeUndefined();
	});

	test('nothing where there can be no jobs', async () => {
		const { scoring: _, ...ctx } = sceneOf().ctx;
		for (const action of [{ do: 'measure-scores' }, { do: 'check-answers' }, { do: 'write-shards' }] as const) {
			const scene = sceneOf();
			await done(action, { ...scene, ctx: { ...ctx, store: scene.ctx.store } }, { state: scoring, evaluation: made });
			expect(scene.story.store.record?.evaluation).toBeUndefined();
		}
	});
});
