import { describe, expect, test } from '@jest/globals';
import { checkWayBack, findWayBack, modelsOf } from '../../src/loop/way-back.ts';
import type { Rollout } from '../../src/rollout/record.ts';
import type { LastOutcome } from '../../src/store/outcome.ts';
import { planOf, rolloutOf } from '../rollout/builders.ts';
import { configured, sceneOf } from './scene.ts';

type Variants = readonly (readonly [name: string, model: string])[];
interface Configured {
	readonly variants: Variants;
	readonly createdAtMs?: number;
}

const id = '1a2b3c4d';
const promotedConfig = `churn-prod-${id}`;
const last = {
	outcome: 'promoted',
	rolloutId: id,
	endedAtMs: 0,
	promotedConfig,
	previousConfig: 'before',
	previousModel: 'old'
} satisfies LastOutcome;
const old: Configured = { variants: [['now', 'old']], createdAtMs: 1000 };
const promoted: Configured = { variants: [['now', 'new']], createdAtMs: 2000 };

/** The scene after a promotion: these two configurations exist, where they are given. */
function promotedFrom(before: Configured | undefined, current: Configured | undefined, change: Partial<Rollout> = {}) {
	const scene = sceneOf(change);
	for (const [name, config] of [
		['before', before],
		[promotedConfig, current]
	] as const) {
		if (config === undefined) continue;
		const variants = config.variants.map(([variant, model]) => configured(variant, model));
		const { createdAtMs } = config;
		scene.world.configs.set(name, { variants, tags: {}, ...(createdAtMs !== undefined && { createdAtMs }) });
	}
	return scene;
}
const found = (before?: Configured, current?: Configured, more: Partial<typeof last> = {}) =>
	findWayBack(promotedFrom(before, current).ctx.aws, 'churn-prod', { ...last, ...more });

describe('the way back from a promotion', () => {
	test.each<[string, Configured, Configured, string, string]>([
		['to the model before, under the same name', old, promoted, 'now old', 'now new'],
		['to the old name', old, { variants: [['next', 'new']] }, 'now old', 'next new'],
		[
			'beside variants that have stayed',
			{
				variants: [
					['special', 'other'],
					['now', 'old']
				]
			},
			{
				variants: [
					['special', 'other'],
					['next', 'old']
				]
			},
			'now old',
			'next old'
		],
		[
			'where the model has stayed, and only settings differ',
			{
				variants: [
					['now', 'old'],
					['special', 'other']
				]
			},
			{
				variants: [
					['now', 'old'],
					['special', 'other']
				]
			},
			'now old',
			'now old'
		],
		['of the same moment', { ...old, createdAtMs: 2000 }, promoted, 'now old', 'now new'],
		[
			'where SageMaker does not say when',
			{ variants: old.variants },
			{ variants: promoted.variants },
			'now old',
			'now new'
		]
	])('goes %s', async (_, before, current, oldOne, promotedOne) => {
		const way = await found(before, current);
		expect([way.old, way.promoted].map(({ name, modelName }) => `${name} ${modelName}`)).toEqual([oldOne, promotedOne]);
		expect([way.previous.name, way.current.name]).toEqual(['before', promotedConfig]);
	});

	test('is not told by an endpoint that has forgotten the model', async () => {
		const { previousModel: _, ...forgotten } = last;
		const way = await findWayBack(promotedFrom(old, promoted).ctx.aws, 'churn-prod', forgotten);
		expect(way.old.modelName).toBe('old');
	});

	const mismatch = 'record-mismatch';
	const gone = 'nothing-to-return-to';
	test.each<[string, Configured | undefined, Configured | undefined, Partial<typeof last>, string, string]>([
		[
			'none that the rollout can have promoted',
			old,
			promoted,
			{ promotedConfig: 'theirs' },
			mismatch,
			'theirs, which serves, is none that rollout 1a2b3c4d can'
		],
		['nor without an id', old, promoted, { rolloutId: '' }, mismatch, 'rollout without an id'],
		['what was before is gone', undefined, promoted, {}, gone, 'Configuration before has been deleted'],
		['what serves is gone', old, undefined, {}, gone, `Configuration ${promotedConfig} has been deleted`],
		[
			'it is younger than what replaced it',
			{ ...old, createdAtMs: 2001 },
			promoted,
			{},
			mismatch,
			'it was created after'
		],
		[
			'two were replaced',
			{
				variants: [
					['now', 'old'],
					['special', 'other']
				]
			},
			{
				variants: [
					['now', 'new'],
					['special', 'another']
				]
			},
			{},
			mismatch,
			'a promotion replaces one'
		],
		[
			'one was added',
			old,
			{
				variants: [
					['now', 'old'],
					['next', 'new']
				]
			},
			{},
			mismatch,
			'a promotion replaces one'
		],
		[
			'one was removed',
			{
				variants: [
					['now', 'old'],
					['next', 'new']
				]
			},
			old,
			{},
			mismatch,
			'a promotion replaces one'
		],
		['there was none', { variants: [] }, { variants: [] }, {}, mismatch, 'a promotion replaces one'],
		[
			'the model is another',
			old,
			promoted,
			{ previousModel: 'older' },
			mismatch,
			'it has now (old), where they name older as the model before'
		]
	])('is none where %s', async (_, before, current, more, code, words) => {
		await expect(found(before, current, more)).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
	});
});

describe('a return goes back only to what the endpoint itself remembers', () => {
	const { start, candidate } = rolloutOf();
	const returning: Partial<Rollout> = {
		kind: 'return',
		start: { ...start, configName: 'before' },
		candidate: { ...candidate, name: 'now', modelName: 'new' },
		names: { lock: 'lock', pair: 'pair', final: promotedConfig }
	};
	const checked = (outcome: LastOutcome | undefined, change: Partial<Rollout> = {}, before = old) => {
		const { story, ctx, rollout, world } = promotedFrom(before, promoted, { ...returning, ...change });
		story.store.outcome = outcome;
		return checkWayBack(ctx, rollout, world.live());
	};

	test('which is in order', async () => {
		await expect(checked(last)).resolves.toBeUndefined();
	});

	test.each<[LastOutcome | undefined, string]>([
		[undefined, 'tags name none as the one'],
		[{ ...last, previousConfig: 'churn-original' }, 'tags name churn-original as the one']
	])('and tells what that is: %j', async (outcome, words) => {
		await expect(checked(outcome)).rejects.toMatchObject({ message: expect.stringContaining(words) });
	});

	test.each<[string, LastOutcome | undefined, Partial<Rollout>]>([
		['it remembers nothing', undefined, {}],
		['it remembers another configuration', { ...last, previousConfig: 'churn-original' }, {}],
		['it remembers another promotion', { ...last, promotedConfig: `${promotedConfig}-2` }, {}],
		[
			'another model served',
			last,
			{ start: { ...start, configName: 'before', baseline: { ...start.baseline, modelName: 'evil' } } }
		],
		['another model serves', last, { candidate: { ...candidate, name: 'now', modelName: 'evil' } }]
	])('and nothing else: %s', async (_, outcome, change) => {
		await expect(checked(outcome, change)).rejects.toMatchObject({ code: 'record-mismatch' });
	});
});

describe('a rollback deploys only what the record says served before', () => {
	const unsealed = { schedule: [] };
	const { start } = rolloutOf();
	const named = { ...start, configName: 'churn-original' };
	const evil = { ...named, baseline: { ...start.baseline, modelName: 'evil' } };

	test('which is in order, also where it is gone and made again', async () => {
		const { ctx, rollout, world } = sceneOf();
		await expect(checkWayBack(ctx, rollout, world.live())).resolves.toBeUndefined();
		await expect(
			checkWayBack(ctx, { ...rollout, start: { ...evil, configName: 'gone' } }, world.live())
		).resolves.toBeUndefined();
	});

	test.each<[string, Rollout['start']]>([
		['another model', evil],
		['a variant more', { ...named, others: [{ name: 'special', modelName: 'other', weight: 1, instanceCount: 1 }] }]
	])('and nothing else: %s', async (_, changed) => {
		const { ctx, rollout, world } = sceneOf();
		await expect(checkWayBack(ctx, { ...rollout, start: changed }, world.live())).rejects.toMatchObject({
			code: 'record-mismatch'
		});
	});

	test('a record put together again has to agree with the pair, as long as there is one', async () => {
		const { ctx, rollout, world } = sceneOf({}, unsealed);
		await expect(checkWayBack(ctx, rollout, world.live())).resolves.toBeUndefined();
		world.configs.set('pair', { variants: [configured('now', 'evil'), configured('next', 'new')], tags: {} });
		await expect(checkWayBack(ctx, rollout, world.live())).rejects.toMatchObject({ code: 'record-mismatch' });
		world.configs.delete('pair');
		await expect(checkWayBack(ctx, rollout, world.live())).resolves.toBeUndefined();
	});

	test('one that is sealed needs no pair to agree', async () => {
		const { ctx, rollout, world } = sceneOf({}, { schedule: planOf().schedule.slice(1) });
		world.configs.set('pair', { variants: [configured('now', 'evil'), configured('next', 'new')], tags: {} });
		await expect(checkWayBack(ctx, rollout, world.live())).resolves.toBeUndefined();
	});
});

test('variants are told with their models, in the same order whatever theirs', () => {
	expect(modelsOf([{ name: 'b', modelName: 'two' }, { name: 'a' }])).toBe('a (), b (two)');
});
