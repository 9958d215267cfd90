import { describe, expect, test } from '@jest/globals';
import { AwsError } from '../../src/aws/errors.ts';
import { requestOf } from '../../src/commands/active-rollout.ts';
import { rollback } from '../../src/commands/rollback.ts';
import { run } from '../../src/commands/run.ts';
import type { ActiveRollout } from '../../src/loop/context.ts';
import { rollBackNow } from '../../src/loop/emergency-rollback.ts';
import type { Phase } from '../../src/rollout/state.ts';
import { guard, leftUndone } from './invariants.ts';
import { planOf, Story, shortPlan } from './story.ts';

/** Plays a rollout up to a phase and cancels it there as the runner's signal does; the answer is the calls that went out. */
async function cancelIn(story: Story, phase: Phase, refused?: string): Promise<readonly string[]> {
	const cancel = new AbortController();
	let flight: ActiveRollout | undefined;
	const calls: string[] = [];
	let turned: Promise<void> | undefined;
	const ctx = story.context({
		holder: 'the run',
		cancelled: cancel.signal,
		onActiveRollout: noted => {
			flight = noted;
			if (noted.phase !== phase || noted.recordArn === undefined || turned !== undefined) return;
			story.world.settle();
			story.world.update = undefined;
			story.world.hook = (name, moment) => {
				if (moment === 'before') calls.push(name);
				if (refused !== undefined && name.startsWith(refused)) {
					throw new AwsError('endpoint-in-progress', name, 'Cannot update in-progress endpoint.');
				}
			};
			cancel.abort();
			turned = rollBackNow(ctx.aws, ctx.store, noted, requestOf(ctx, 'rollback', 'cancelled'));
		}
	});
	const report = await run(ctx, planOf(shortPlan));
	await turned;
	expect(report.reason.code).toBe('cancelled');
	expect(flight?.phase).toBe(phase);
	story.world.hook = () => {};
	return calls;
}

describe('a run that is cancelled', () => {
	test.each(['shifting', 'baking', 'promoting', 'final-bake'] as const)(
		'%s: the weight call is the first that goes out, the intent beside it',
		async phase => {
			const story = new Story();
			const calls = await cancelIn(story, phase);
			expect(calls.slice(0, 2)).toEqual([expect.stringMatching(/^SetWeights \{"AllTraffic":1,/), 'SaveRequest']);
			expect(story.store.record?.request).toMatchObject({ what: 'rollback', cause: 'cancelled' });
		}
	);

	test.each(['deploying', 'verifying', 'replacing'] as const)(
		'%s: there are no weights to take back, the intent is written',
		async phase => {
			const story = new Story();
			const calls = await cancelIn(story, phase);
			expect(calls[0]).toBe('SaveRequest');
		}
	);

	test.each(['deploying', 'verifying', 'shifting', 'baking', 'promoting', 'final-bake', 'replacing'] as const)(
		'%s: the run after the job brings it to its end, and calls it by its name',
		async phase => {
			const story = new Story();
			guard(story.world);
			await cancelIn(story, phase);
			const report = await rollback(story.context({ holder: 'the run' }), 'cancelled');
			expect([report.decision, report.reason.code]).toEqual(['rolled-back', 'cancelled']);
			expect(report.reason.sentence).not.toContain('mina');
			expect(leftUndone(story.world, story.store)).toEqual([]);
		}
	);

	test('while the endpoint is busy: the intent is kept, and the weights are taken back as soon as it lets anybody in', async () => {
		const story = new Story();
		await cancelIn(story, 'baking', 'SetWeights');
		const before = story.world.changes.length;
		const report = await rollback(story.context({ holder: 'the run' }), 'cancelled');
		expect(report.reason.code).toBe('cancelled');
		expect(story.world.changes.slice(before).find(change => /^Set|^Update/.test(change))).toMatch(/^SetWeights/);
	});

	test('the rollback that a person asked for keeps its name', async () => {
		const story = new Story();
		await run(story.context({ watchUntilMs: story.world.nowMs + 9 * 60_000 }), planOf(shortPlan));
		const ctx = story.context();
		await ctx.store.saveRequest('lock', requestOf(ctx, 'rollback'));
		const report = await rollback(story.context(), 'cancelled');
		expect(report.reason.code).toBe('rollback-requested');
	});

	test('after the end there is nothing to roll back', async () => {
		const story = new Story();
		await run(story.context(), planOf(shortPlan));
		const report = await rollback(story.context(), 'cancelled');
		expect([report.decision, report.reason.code]).toEqual(['none', 'nothing-in-flight']);
		expect(story.world.variants).toMatchObject([{ modelName: 'churn-new' }]);
	});
});
