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

	test('is written again like the configuration before, or else like the pair; like none it cannot be', async () => {
		const { ctx, record, world } = lost('pair', undefined);
		const like: string[] = [];
		const open: typeof ctx.store.open = async (_, { name }) => {
			like.push(name);
			return 'opened';
		};
		const restore = () => restoreRecord({ ...ctx, store: { ...ctx.store, open } }, record);
		await restore();
		world.configs.delete('churn-original');
		await restore();
		world.configs.delete('pair');
		await expect(restore()).rejects.toMatchObject({ code: 'record-lost' });
		expect(like).toEqual(['churn-original', 'pair']);
	});

	test('has its evaluation again, where there was one, and nothing over another’s record', async () => {
		const evaluation = evaluationOf(0.85, 0.85);
		const { restore, story, record, calls } = lost('pair', undefined);
		const saved = () => calls.filter(call => call === 'SaveEvaluation').length;
		await restore({ evaluation });
		expect([saved(), story.store.record?.evaluation]).toEqual([1, evaluation]);
		story.store.record = { ...record, holder: 'another' };
		expect(await restore({ evaluation })).toBe('restored');
		expect([saved(), story.store.record]).toEqual([1, { ...record, holder: 'another' }]);
		story.store.record = undefined;
		await restore();
		expect([saved(), story.store.record]).toEqual([1, record]);
	});
});
