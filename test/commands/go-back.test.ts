import { describe, expect, test } from '@jest/globals';
import { resume } from '../../src/commands/resume.ts';
import { rollback } from '../../src/commands/rollback.ts';
import { run } from '../../src/commands/run.ts';
import { status } from '../../src/commands/status.ts';
import { guard } from '../loop/invariants.ts';
import { MemoryWorld } from '../loop/memory-world.ts';
import { planOf, Story, shortPlan } from '../loop/story.ts';

const several = [
	{ name: 'AllTraffic', modelName: 'churn-old', weight: 3, instances: 2 },
	{ name: 'Special', modelName: 'churn-special', weight: 1, instances: 1 }
];
const before = (story: Story, createdAtMs = story.world.nowMs) => ({ variants: several, tags: {}, createdAtMs });

/** An endpoint with two variants, of which one has been promoted, an hour later. */
async function promoted(): Promise<Story> {
	const world = new MemoryWorld(several);
	const story = new Story(world);
	guard(world);
	world.configs.set('older', before(story, world.nowMs - 1));
	const report = await run(story.context(), planOf(`baseline-variant: AllTraffic\n${shortPlan}`));
	expect(report.decision).toBe('promoted');
	world.pass(3_600_000);
	return story;
}

type Forgery = (story: Story) => void;

/** What the configuration of an attacker has in the place of what served. */
const configured =
	(variants: MemoryWorld['variants'] | typeof several, more: { readonly createdAtMs?: number } = {}): Forgery =>
	story => {
		story.world.configs.set('forged', { ...before(story, story.world.nowMs - 7_200_000), variants, ...more });
		story.store.outcome = { ...story.store.outcome, ...nothing, previousConfig: 'forged' };
	};
const nothing = { outcome: 'promoted', rolloutId: '', endedAtMs: 0 };
const [allTraffic, special] = several as [(typeof several)[number], (typeof several)[number]];

const forgeries: readonly (readonly [string, Forgery, RegExp])[] = [
	[
		'a configuration with another model in another place too',
		configured([allTraffic, { ...special, modelName: 'stranger' }]),
		/a promotion replaces one/
	],
	[
		'one with another model than was noted',
		configured([{ ...allTraffic, modelName: 'stranger' }, special]),
		/stranger/
	],
	['one with a variant fewer', configured([allTraffic]), /a promotion replaces one/],
	['one with a variant more', configured([...several, { ...special, name: 'More' }]), /a promotion replaces one/],
	['one under another variant’s name', configured([special, { ...special, name: 'More' }]), /churn-special/],
	[
		'one that was created after the promotion',
		configured(several, { createdAtMs: Date.UTC(2027, 0) }),
		/created after/
	],
	[
		'what serves as promoted, though no rollout made it',
		story => {
			story.world.deployByHand('by-hand', 'churn-new');
			const forged = { promotedConfig: 'by-hand', previousConfig: 'older' };
			story.store.outcome = { ...nothing, ...story.store.outcome, ...forged };
		},
		/by-hand, which serves, is none/
	],
	[
		'the id of another rollout',
		story => {
			story.store.outcome = { ...nothing, ...story.store.outcome, rolloutId: '0a1b2c3d' };
		},
		/none that rollout 0a1b2c3d can have promoted/
	]
];

describe('the way back in an endpoint’s tags', () => {
	test.each(forgeries)('%s: is refused, nothing is changed, and status says so', async (_, forge, why) => {
		const story = await promoted();
		const rolloutId = story.store.outcome?.rolloutId ?? '';
		forge(story);
		if (story.store.outcome?.rolloutId === '') story.store.outcome = { ...story.store.outcome, rolloutId };
		const serves = story.world.configName;
		const changes = story.world.changes.length;
		expect((await status(story.context())).reason.sentence).toMatch(/rollback` would be refused: /);
		await expect(rollback(story.context())).rejects.toMatchObject({
			code: 'record-mismatch',
			message: expect.stringMatching(why)
		});
		expect(story.world.changes).toHaveLength(changes);
		expect(story.world.configName).toBe(serves);
	});

	test('is named with its models before anybody asks for it, and before it is gone', async () => {
		const story = await promoted();
		const named = /churn-original with AllTraffic \(churn-old\), Special \(churn-special\)/;
		expect((await status(story.context())).reason.sentence).toMatch(named);
		const report = await rollback(story.context());
		expect(report.decision).toBe('rolled-back');
		expect(report.progress?.timeline[0]?.text).toMatch(named);
		expect(story.world.variants.map(({ modelName }) => modelName)).toEqual(['churn-old', 'churn-special']);
	});

	test('begins once the endpoint is idle: nothing is written before, and what stays busy is refused', async () => {
		const story = await promoted();
		const { world } = story;
		const idleMs = world.nowMs + 3 * 60_000;
		world.update = { kind: 'system', doneMs: idleMs };
		world.hook = call => {
			if (call === 'CreateLock') expect(world.nowMs).toBeGreaterThanOrEqual(idleMs);
		};
		expect((await rollback(story.context())).decision).toBe('rolled-back');
		const stuck = await promoted();
		stuck.world.update = { kind: 'system', doneMs: stuck.world.nowMs + 3_600_000 };
		await expect(rollback(stuck.context())).rejects.toMatchObject({ code: 'endpoint-busy' });
		expect(stuck.store.record).toBeUndefined();
	});

	test('is none once somebody else has deployed something: status names none, and a rollback does nothing', async () => {
		const story = await promoted();
		story.world.deployByHand('by-hand', 'churn-by-hand');
		const changes = story.world.changes.length;
		expect((await status(story.context())).reason.sentence).not.toContain('command: rollback');
		const report = await rollback(story.context());
		expect([report.decision, report.reason.code]).toEqual(['none', 'nothing-to-return-to']);
		expect(report.reason.sentence).toContain('serves from by-hand');
		expect(story.world.changes).toHaveLength(changes);
	});

	/** A return that was killed before it deployed anything, and what somebody has made of it and of the endpoint's tags. */
	async function forgedReturn(outcomeToo: boolean): Promise<Story> {
		const story = await promoted();
		story.world.hook = call => {
			if (call.startsWith('UpdateEndpoint')) throw new Error('killed');
		};
		await rollback(story.context());
		story.world.hook = () => {};
		const { record, outcome } = story.store;
		if (record?.rollout.kind !== 'return' || outcome === undefined) throw new Error('no return is in flight');
		configured([{ ...allTraffic, modelName: 'stranger' }, special])(story);
		story.store.outcome = outcomeToo ? { ...outcome, previousConfig: 'forged', previousModel: 'stranger' } : outcome;
		const start = { ...record.rollout.start, configName: 'forged' };
		story.store.record = { ...record, rollout: { ...record.rollout, start } };
		return story;
	}

	test.each([
		['alone', false, /record says to go back to configuration forged.*tags name churn-original/],
		['with the endpoint’s tags', true, /forged.*AllTraffic \(stranger\)/]
	])('a return that somebody else has written %s deploys nothing', async (_, outcomeToo, why) => {
		const story = await forgedReturn(outcomeToo);
		const report = await resume(story.context());
		expect([report.decision, report.reason.code]).toEqual(['failed', 'rollback-incomplete']);
		expect(report.reason.sentence).toMatch(why);
		expect(story.world.variants.map(({ modelName }) => modelName)).not.toContain('stranger');
	});
});
