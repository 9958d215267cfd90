import { describe, expect, test } from '@jest/globals';
import { approve } from '../../src/commands/approve.ts';
import { promote } from '../../src/commands/promote.ts';
import { rollback } from '../../src/commands/rollback.ts';
import { run } from '../../src/commands/run.ts';
import type { Context } from '../../src/loop/context.ts';
import { planOf, Story, shortPlan } from '../loop/story.ts';

const held = planOf(shortPlan.replace('schedule: 10% 1m, 50% 2m', 'schedule: [{traffic: 10%, bake: 1m, hold: true}]'));
const setting = (command: string): Context['setting'] => ({
	command,
	endpointName: 'churn-prod',
	region: 'eu-west-1',
	pullRequest: { number: 7, foundBy: 'the event' }
});

/** A rollout of #7 that waits for an approval; a minute has passed since. */
async function waiting() {
	const story = new Story();
	await run(story.context({ setting: setting('run'), watchUntilMs: story.world.nowMs + 20 * 60_000 }), held);
	const { id, startedAtMs } = story.store.record?.rollout ?? { id: '', startedAtMs: 0 };
	return { story, id, startedAtMs, later: startedAtMs + 60_000 };
}

const commands = { approve, promote, rollback } as const;

describe.each(Object.entries(commands))('/%s in a comment', (name, command) => {
	test.each<[string, (of: { readonly later: number; readonly startedAtMs: number }) => Context['about']]>([
		['on another pull request', ({ later }) => ({ pullRequest: 12, writtenAtMs: later })],
		['on a plain issue', ({ later }) => ({ writtenAtMs: later })],
		['that names another rollout', ({ later }) => ({ pullRequest: 7, rolloutId: 'ffffffff', writtenAtMs: later })],
		['from before the rollout', ({ startedAtMs }) => ({ pullRequest: 7, writtenAtMs: startedAtMs - 60_000 })]
	])('%s commands nothing', async (_, about) => {
		const { story, ...of } = await waiting();
		const changes = story.world.changes.length;
		const subject = about(of);
		await expect(
			command(story.context({ setting: setting(name), ...(subject && { about: subject }) }))
		).rejects.toMatchObject({ code: 'not-allowed' });
		expect(story.world.changes).toHaveLength(changes);
		expect(story.store.record?.request).toBeUndefined();
	});

	test('on its own pull request, or with its id, does', async () => {
		for (const about of [{ pullRequest: 7 }, { pullRequest: 12, rolloutId: '' }]) {
			const { story, id, later } = await waiting();
			const named = 'rolloutId' in about ? { rolloutId: id } : {};
			const report = await command(
				story.context({ setting: setting(name), about: { ...about, ...named, writtenAtMs: later } })
			);
			expect(report.decision).toBe(name === 'rollback' ? 'rolled-back' : 'promoted');
		}
	});
});

describe('/rollback after a promotion', () => {
	test('goes back for the pull request that was promoted, and for no other', async () => {
		const { story, later } = await waiting();
		await promote(story.context({ setting: setting('promote') }));
		const ended = story.store.outcome?.endedAtMs ?? 0;
		const on = (pullRequest: number, writtenAtMs: number) =>
			rollback(story.context({ setting: setting('rollback'), about: { pullRequest, writtenAtMs } }));
		await expect(on(12, ended + 60_000)).rejects.toMatchObject({ code: 'not-allowed' });
		await expect(on(7, later)).rejects.toMatchObject({ code: 'not-allowed' });
		expect((await on(7, ended + 60_000)).reason.code).toBe('returned-to-previous');
	});
});
