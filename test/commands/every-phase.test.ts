import { describe, expect, test } from '@jest/globals';
import { resume } from '../../src/commands/resume.ts';
import { rollback } from '../../src/commands/rollback.ts';
import { run } from '../../src/commands/run.ts';
import type { Report } from '../../src/report/model.ts';
import type { Phase } from '../../src/rollout/state.ts';
import { guard, leftUndone } from '../loop/invariants.ts';
import { planOf, Story, shortPlan } from '../loop/story.ts';

const plan = planOf(shortPlan.replace('schedule: 10% 1m, 50% 2m', 'schedule: [{traffic: 10%, bake: 1m, hold: true}]'));
const unheld = planOf(shortPlan);

class Killed extends Error {}

/** A rollout whose run was killed as soon as the record said this phase. */
async function killedIn(phase: Phase): Promise<Story> {
	const story = new Story();
	const { world, store } = story;
	guard(world);
	if (phase === 'rolling-back') world.behaviour['churn-new'] = { errorRate: 0, slowRate: 0, latencyMs: 900 };
	let dead = false;
	world.hook = (name, moment) => {
		if (dead) throw new Killed();
		dead =
			moment === 'after' && /^(CreateLock|SaveProgress)$/.test(name) && store.record?.progress.state.phase === phase;
	};
	await run(story.context(), phase === 'holding' ? plan : unheld).catch(() => undefined);
	world.hook = () => {};
	expect(store.record?.progress.state.phase).toBe(phase);
	if (phase === 'halted') throw new Error('nobody else is in this story');
	world.pass(3 * 60_000);
	return story;
}

const phases: readonly Phase[] = [
	'deploying',
	'verifying',
	'shifting',
	'baking',
	'holding',
	'promoting',
	'final-bake',
	'replacing',
	'rolling-back',
	'cleaning'
];

function endOf(story: Story, report: Report): string {
	expect(leftUndone(story.world, story.store)).toEqual([]);
	return report.decision;
}

describe('from every phase', () => {
	test.each(phases)('%s: a rollback reaches the configuration from before', async phase => {
		const story = await killedIn(phase);
		const report = await rollback(story.context({ why: 'enough' }));
		expect(endOf(story, report)).toBe('rolled-back');
		expect(story.world.configName).toBe('churn-original');
	});

	test.each(phases)('%s: the same command again converges, and again changes nothing more', async phase => {
		const story = await killedIn(phase);
		const watchUntilMs = story.world.nowMs + 3 * 3_600_000;
		const report = await run(story.context({ watchUntilMs }), unheld);
		if (phase === 'holding') {
			expect([report.decision, report.reason.code]).toEqual(['in-progress', 'waiting-for-approval']);
			return;
		}
		expect(endOf(story, report)).toBe(phase === 'rolling-back' ? 'rolled-back' : 'promoted');
		const again = await run(story.context(), unheld);
		expect(endOf(story, again)).toBe(report.decision);
		if (report.decision === 'promoted') expect(again.reason.code).toBe('already-in-service');
	});

	test.each(phases)('%s: at the deadline it is rolled back, unless it is on its way to an end', async phase => {
		const story = await killedIn(phase);
		story.world.pass((story.store.record?.rollout.deadlineMs ?? 0) - story.world.nowMs + 1);
		const report = await resume(story.context({ scheduled: true }));
		const decision = endOf(story, report);
		if (phase === 'cleaning') expect(decision).toBe('promoted');
		else
			expect([decision, report.reason.code]).toEqual([
				'rolled-back',
				phase === 'rolling-back' ? 'gate-failed' : 'deadline-passed'
			]);
	});
});

describe('a run for a candidate whose rollout has ended', () => {
	test('promoted: it is in service already', async () => {
		const story = new Story();
		await run(story.context(), unheld);
		const changes = story.world.changes.length;
		const report = await run(story.context(), unheld);
		expect([report.decision, report.reason.code]).toEqual(['promoted', 'already-in-service']);
		expect(story.world.changes).toHaveLength(changes);
	});

	test('gone back from by hand: it starts clean, under names that nothing has', async () => {
		const story = new Story();
		await run(story.context(), unheld);
		const first = story.world.configName;
		await rollback(story.context());
		const report = await run(story.context(), unheld);
		expect(report.decision).toBe('promoted');
		expect(story.world.configName).toBe(`${first}-2`);
		expect(leftUndone(story.world, story.store)).toEqual([]);
	});
});
