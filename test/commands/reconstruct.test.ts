import { describe, expect, test } from '@jest/globals';
import { reconstruct } from '../../src/commands/reconstruct.ts';
import type { Context } from '../../src/loop/context.ts';
import { MemoryWorld } from '../loop/memory-world.ts';
import { Story } from '../loop/story.ts';

const id = '1a2b3c4d';
const pairName = `churn-prod-${id}-pair`;
const own = `candidate-${id}`;
const variant = (name: string, weight: number, modelName = `model-of-${name}`) => {
	return { name, modelName, weight, instances: 2 };
};

/** What a pair of these variants tells, the endpoint serving from it with these weights. */
async function told(
	variants: readonly ReturnType<typeof variant>[],
	weights: Readonly<Record<string, number>> = {},
	more: Partial<Context> = {}
) {
	const world = new MemoryWorld();
	world.configs.set(pairName, { variants: [...variants], tags: {} });
	world.deploy(pairName, []);
	world.setWeightsByHand(weights);
	world.scalable.set('now', { scaleIn: true, scaleOut: true, scheduled: false });
	const ctx = new Story(world).context(more);
	const pair = await ctx.aws.configurations.describe(pairName);
	if (pair === undefined) throw new Error('there is no pair');
	return { rollout: await reconstruct(ctx, world.live(), pair, id), world };
}

describe('without a record and without its copy', () => {
	test.each<[string, readonly ReturnType<typeof variant>[], string]>([
		['the variant that bears the name of candidates', [variant(own, 0.5), variant('now', 1), variant('late', 0)], own],
		['or else the last one of weight 0', [variant('now', 1), variant('off', 0), variant('mine', 0)], 'mine'],
		['also where it did not come last', [variant('mine', 0), variant('now', 1)], 'mine'],
		['or else the last one', [variant('now', 1), variant('mine', 0.2)], 'mine']
	])('%s is taken for the candidate', async (_, variants, candidate) => {
		const { rollout } = await told(variants);
		expect(rollout.candidate.name).toBe(candidate);
		const others = variants.filter(({ name }) => name !== candidate).map(({ name }) => name);
		expect([rollout.start.baseline.name, ...rollout.start.others.map(({ name }) => name)].toSorted()).toEqual(
			others.toSorted()
		);
	});

	test.each([
		['now', { now: 0.7, [own]: 0.3 }],
		['other', { other: 1.7, [own]: 0.3 }]
	])('the one that has lost what the candidate has got is taken for the baseline: %s', async (baseline, weights) => {
		const variants = [variant('now', 1), variant('other', 2), variant(own, 0)];
		const { rollout } = await told(variants, weights);
		expect(rollout.start.baseline.name).toBe(baseline);
		expect(rollout.start.others.map(({ name }) => name)).toEqual([baseline === 'now' ? 'other' : 'now']);
	});

	test('both go back to what the pair says of them, within four hours, with scale-in on again', async () => {
		const { rollout, world } = await told([variant('now', 3), variant(own, 0)], { now: 2, [own]: 1 });
		const instances = { instanceCount: 2, instanceType: 'ml.m5.xlarge' };
		expect(rollout).toMatchObject({
			kind: 'rollout',
			...{ id, startedAtMs: world.nowMs, deadlineMs: world.nowMs + 4 * 3_600_000 },
			plan: { endpointName: 'churn-prod', schedule: [], gates: [] },
			start: {
				configName: `churn-prod-${id}-home`,
				baseline: {
					...{ name: 'now', modelName: 'model-of-now', weight: 3, ...instances },
					scaling: { scaleIn: false, scaleOut: true, scheduled: false }
				}
			},
			candidate: { name: own, modelName: `model-of-${own}`, createsModel: false, ...instances },
			names: { lock: 'churn-prod-promotion', pair: pairName, final: `churn-prod-${id}` }
		});
	});

	test('a model is the rollout’s own only by its name: no other one is deleted', async () => {
		const createsModel = async (modelName: string) =>
			(await told([variant('now', 1), variant(own, 0, modelName)])).rollout.candidate.createsModel;
		expect([await createsModel(`churn-prod-${id}`), await createsModel('churn-new')]).toEqual([true, false]);
	});

	test('a user’s tags are on what is made for the way back', async () => {
		const tags = { team: 'churn' };
		const variants = [variant('now', 1), variant(own, 0)];
		expect((await told(variants, {}, { tags })).rollout.tags).toEqual(tags);
		expect((await told(variants)).rollout).not.toHaveProperty('tags');
	});
});
