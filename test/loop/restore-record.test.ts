import { describe, expect, test } from '@jest/globals';
import { restoreRecord } from '../../src/loop/restore-record.ts';
import type { RolloutRecord } from '../../src/rollout/record.ts';
import type { LastOutcome } from '../../src/store/outcome.ts';
import { evaluationOf } from './memory-probe.ts';
import { sceneOf } from './scene.ts';

/** A rollout whose record is gone: the endpoint on this configuration, and the outcome that it bears. */
function lost(place: 'original' | 'pair' | 'final', outcome: Partial<LastOutcome> | undefined) {
	const scene = sceneOf();
	const { world, story, rollout } = scene;
	story.store.record = undefined;
	if (place !== 'original') world.deploy(place, []);
	const own = { outcome: 'rolled-back', rolloutId: rollout.id, endedAtMs: 0, startedAtMs: rollout.startedAtMs };
	story.store.outcome = outcome && { ...own, ...outcome };
	const restore = (more: Partial<RolloutRecord> = {}) => restoreRecord(scene.ctx, { ...scene.record, ...more });
	return { ...scene, restore };
}

describe('a rollout without a record', () => {
	test.each<['original' | 'pair' | 'final', Partial<LastOutcome> | undefined, string]>([
		['original', {}, 'ended'],
		['final', { outcome: 'promoted' }, 'ended'],
		['pair', {}, 'restored'],
		['original', undefined, 'restored'],
		['original', { rolloutId: 'another' }, 'restored'],
		['original', { startedAtMs: 5 }, 'restored']
	])('on %s with the outcome %j: %s', async (place, outcome, what) => {
		const { restore, story } = lost(place, outcome);
		expect(await restore()).toBe(what);
		expect(story.store.record !== undefined).toBe(what === 'restored');
		expect(story.warnings).toHaveLength(what === 'restored' ? 1 : 0);
	});

	test('that is on its way to the pair has not ended', async () => {
		const { restore, world } = lost('original', {});
		world.update = { kind: 'config', configName: 'pair', exclude: [], doneMs: world.nowMs + 1 };
		expect(await restore()).toBe('restored');
	});

	test('has ended with its endpoint', async () => {
		const { restore, world } = lost('pair', undefined);
		world.exists = false;
		expect(await restore()).toBe('ended');
	});

	test('is written again from either configuration, and from none it cannot be', async () => {
		const { restore, world, story } = lost('pair', undefined);
		world.configs.delete('churn-original');
		expect(await restore()).toBe('restored');
		story.store.record = undefined;
		world.configs.delete('pair');
		await expect(restore()).rejects.toMatchObject({ code: 'record-lost' });
	});

	test('has its evaluation again, where there was one, and nothing over another’s record', async () => {
		const evaluation = evaluationOf(0.85, 0.85);
		const { restore, story, record } = lost('pair', undefined);
		await restore({ evaluation });
		expect(story.store.record?.evaluation).toEqual(evaluation);
		story.store.record = { ...record, holder: 'another' };
		expect(await restore({ evaluation })).toBe('restored');
		expect(story.store.record).toEqual({ ...record, holder: 'another' });
		story.store.record = undefined;
		await restore();
		expect(story.store.record).not.toHaveProperty('evaluation');
	});
});
