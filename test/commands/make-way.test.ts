import { describe, expect, test } from '@jest/globals';
import { finishCancelled } from '../../src/commands/finish-cancelled.ts';
import { resume } from '../../src/commands/resume.ts';
import { run } from '../../src/commands/run.ts';
import { guard, leftUndone } from '../loop/invariants.ts';
import { planOf, Story, shortPlan } from '../loop/story.ts';

const minuteMs = 60_000;
const held = shortPlan.replace('schedule: 10% 1m, 50% 2m', 'schedule: [{traffic: 10%, bake: 1m, hold: true}]');
const other = planOf(shortPlan, { 'model-name': 'churn-other' });

/** A rollout of `churn-new` at 10 %, its run over; `churn-other` wants to follow. */
async function inFlight(): Promise<Story> {
	const story = new Story();
	guard(story.world);
	story.world.models.set('churn-other', { tags: {} });
	story.world.behaviour['churn-other'] = { errorRate: 0, slowRate: 0, latencyMs: 80 };
	await run(story.context({ watchUntilMs: story.world.nowMs + 20 * minuteMs }), planOf(held));
	return story;
}

function servedModel({ world }: Story): string | undefined {
	return world.variants[0]?.modelName;
}

describe('a run for another candidate while a rollout is going forward', () => {
	test('is refused, and told of the ways out', async () => {
		const story = await inFlight();
		const before = story.world.changes.length;
		await expect(run(story.context(), other)).rejects.toMatchObject({
			code: 'other-rollout-in-flight',
			message: expect.stringMatching(/churn-new.*`in-flight: replace`.*`wait`/s)
		});
		expect(story.world.changes).toHaveLength(before);
	});

	test('with `replace` it is rolled back first, users first, then its own starts', async () => {
		const story = await inFlight();
		const from = story.world.changes.length;
		const report = await run(story.context({ inFlight: 'replace' }), other);
		expect(report.decision).toBe('promoted');
		expect(report.warnings.join('\n')).toMatch(/Before this one rollout \w+ \(churn-new\) was brought to its end/);
		expect(story.world.changes[from]).toMatch(/^SetWeights {"AllTraffic":1/);
		expect(servedModel(story)).toBe('churn-other');
		expect(leftUndone(story.world, story.store)).toEqual([]);
	});

	test('what had to be done first is said also where the own candidate serves already', async () => {
		const story = await inFlight();
		const report = await run(story.context({ inFlight: 'replace' }), planOf(shortPlan, { 'model-name': 'churn-old' }));
		expect(report.reason.code).toBe('already-in-service');
		expect(report.warnings.join('\n')).toMatch(/Before this one rollout \w+ \(churn-new\) was brought to its end/);
	});

	test('with `wait` it starts when the other one has ended', async () => {
		const story = await inFlight();
		let waits = 0;
		const ctx = story.context({ inFlight: 'wait' });
		const clock = {
			...ctx.clock,
			sleep: async (ms: number) => {
				story.world.pass(ms);
				if (++waits === 3) story.store.record = undefined;
				if (waits === 3) story.world.deployByHand('ended', 'churn-old');
			}
		};
		const report = await run({ ...ctx, clock }, other);
		expect(report.warnings.join('\n')).toContain('has waited for the end of rollout');
		expect([waits > 3, servedModel(story)]).toEqual([true, 'churn-other']);
	});

	test('with `wait` it gives up when its time to watch is over, and has changed nothing', async () => {
		const story = await inFlight();
		const before = story.world.changes.length;
		const watchUntilMs = story.world.nowMs + 10 * minuteMs;
		await expect(run(story.context({ inFlight: 'wait', watchUntilMs }), other)).rejects.toMatchObject({
			code: 'other-rollout-in-flight',
			message: expect.stringContaining('time to watch is over')
		});
		expect(story.world.nowMs).toBe(watchUntilMs);
		expect(story.world.changes).toHaveLength(before);
	});
});

describe('a run for another candidate while a rollout is going back', () => {
	test.each(['refuse', 'wait', 'replace'] as const)('finishes it first, also with `%s`', async how => {
		const story = await inFlight();
		const { id = '', startedAtMs = 0 } = story.reports.at(-1)?.rollout ?? {};
		const step = { holder: 'run-1', rollout: { id, startedAtMs }, onCancel: 'rollback' } as const;
		const after = story.context({ watchUntilMs: story.world.nowMs + minuteMs });
		const undone = await finishCancelled({ ...after, holder: 'run-1' }, step);
		expect(undone?.reason).toMatchObject({
			code: 'cancelled',
			sentence: expect.stringMatching(/no traffic any more.*left to do.*next `run`/s)
		});
		const report = await run(story.context({ inFlight: how }), other);
		expect([report.decision, servedModel(story)]).toEqual(['promoted', 'churn-other']);
		expect(leftUndone(story.world, story.store)).toEqual([]);
	});

	test('also where the cancelled run has only just written that it shall', async () => {
		const story = await inFlight();
		const { record } = story.store;
		if (record !== undefined) {
			record.request = { what: 'rollback', atMs: story.world.nowMs, by: { name: 'mina' }, cause: 'cancelled' };
		}
		expect((await run(story.context(), other)).decision).toBe('promoted');
		expect(servedModel(story)).toBe('churn-other');
	});

	test('one that cannot be brought to its end keeps the next candidate out', async () => {
		const story = await inFlight();
		story.world.failingUpdates = ['no', 'no', 'no', 'no', 'no'];
		const replaced = run(story.context({ inFlight: 'replace' }), other);
		await expect(replaced).rejects.toMatchObject({
			code: 'other-rollout-in-flight',
			message: expect.stringContaining('could not be brought to its end')
		});
		story.world.failingUpdates = [];
		expect((await resume(story.context())).decision).not.toBe('promoted');
	});
});
