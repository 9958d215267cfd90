import { expect, test } from '@jest/globals';
import { run } from '../../src/commands/run.ts';
import { checkWayBack } from '../../src/loop/way-back.ts';
import type { Rollout } from '../../src/rollout/record.ts';
import { minuteMs } from './memory-world.ts';
import { planOf, Story } from './story.ts';

/** A rollout in its first step, and a configuration `forged` with another model under the name of the old variant. */
async function inFlight() {
	const story = new Story();
	const { world } = story;
	const ctx = story.context({ watchUntilMs: world.nowMs + 20 * minuteMs });
	const { rollout } = await run(ctx, planOf('schedule: [{traffic: 10%, bake: 5m, hold: true}]'));
	const original = world.configs.get('churn-original');
	if (rollout === undefined || original === undefined) throw new Error('The rollout has not begun.');
	const forged = original.variants.map(variant => ({ ...variant, modelName: 'churn-evil' }));
	world.configs.set('forged', { ...original, variants: forged });
	const check = (changed: Rollout) => checkWayBack(ctx, changed, world.live());
	return { story, rollout, check };
}

/** As it is put together again from the pair, where the record was deleted: no seal holds its parts together. */
const unsealed = (rollout: Rollout): Rollout => ({ ...rollout, plan: { ...rollout.plan, schedule: [] } });

const withStart = (rollout: Rollout, configName: string, modelName: string): Rollout => ({
	...rollout,
	start: { ...rollout.start, configName, baseline: { ...rollout.start.baseline, modelName } }
});

test('the way back is what the record says served before', async () => {
	const { rollout, check } = await inFlight();
	await expect(check(rollout)).resolves.toBeUndefined();
	await expect(check(withStart(rollout, 'forged', 'churn-old'))).rejects.toMatchObject({ code: 'record-mismatch' });
});

test('without a seal it is also what the pair has beside its candidate', async () => {
	const { rollout, check, story } = await inFlight();
	await expect(check(unsealed(rollout))).resolves.toBeUndefined();
	const forged = unsealed(withStart(rollout, 'forged', 'churn-evil'));
	await expect(check(forged)).rejects.toMatchObject({ code: 'record-mismatch' });
	story.world.configs.delete(rollout.names.pair);
	await expect(check(forged)).resolves.toBeUndefined();
});

test('back from a promotion that the endpoint does not remember there is no way', async () => {
	const { rollout, check } = await inFlight();
	await expect(check({ ...rollout, kind: 'return' })).rejects.toMatchObject({
		code: 'record-mismatch',
		message: expect.stringContaining('name none as the one before its last promotion')
	});
});
