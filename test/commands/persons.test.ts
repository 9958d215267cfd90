import { describe, expect, test } from '@jest/globals';
import { approve } from '../../src/commands/approve.ts';
import { promote } from '../../src/commands/promote.ts';
import { resume } from '../../src/commands/resume.ts';
import { rollback } from '../../src/commands/rollback.ts';
import { run } from '../../src/commands/run.ts';
import { status } from '../../src/commands/status.ts';
import { leftUndone } from '../loop/invariants.ts';
import { planOf, Story, shortPlan } from '../loop/story.ts';

const held = planOf(shortPlan.replace('schedule: 10% 1m, 50% 2m', 'schedule: [{traffic: 10%, bake: 1m, hold: true}]'));

/** A rollout that waits for a person, with 10 % of the traffic. */
async function waiting(): Promise<Story> {
	const story = new Story();
	const report = await run(story.context({ watchUntilMs: story.world.nowMs + 30 * 60_000 }), held);
	expect([report.decision, report.reason.code]).toEqual(['in-progress', 'waiting-for-approval']);
	return story;
}

const timelineOf = (story: Story) =>
	story.reports.flatMap(report => report.progress?.timeline ?? []).map(event => event.text);

describe('a step with `hold`', () => {
	test('waits for a person, however long its runs watch, and a resume is no approval', async () => {
		const story = await waiting();
		const watchUntilMs = story.world.nowMs + 3_600_000;
		const report = await resume(story.context({ watchUntilMs }));
		expect([report.decision, report.reason.code]).toEqual(['in-progress', 'waiting-for-approval']);
		expect((await status(story.context())).reason.code).toBe('waiting-for-approval');
	});

	test('goes on when a person approves, with who it was and why in the record', async () => {
		const story = await waiting();
		const report = await approve(story.context({ why: 'looks good' }));
		expect(report.decision).toBe('promoted');
		expect(report.actor).toEqual({ name: 'mina', what: 'approved', reason: 'looks good' });
		expect(timelineOf(story)).toContain('Approved by mina (looks good)');
	});

	test('is still watched: a breach while it waits rolls it back', async () => {
		const story = await waiting();
		story.world.behaviour['churn-new'] = { errorRate: 0, slowRate: 0, latencyMs: 900 };
		story.world.pass(5 * 60_000);
		const report = await resume(story.context());
		expect([report.decision, report.reason.code]).toEqual(['rolled-back', 'gate-failed']);
	});
});

describe('an approval', () => {
	test('of a rollout that waits for nobody is refused, and changes nothing', async () => {
		const story = new Story();
		await run(story.context({ watchUntilMs: story.world.nowMs + 60_000 }), held);
		const changes = story.world.changes.length;
		await expect(approve(story.context())).rejects.toMatchObject({
			code: 'not-approvable',
			message: expect.stringContaining('Nothing to approve: rollout ')
		});
		expect(story.world.changes).toHaveLength(changes);
		expect(story.store.record?.request).toBeUndefined();
	});
});

describe('a promotion by a person', () => {
	test('goes past the gates, with the reason in the record', async () => {
		const story = new Story();
		story.world.requestsPerMinute = 0;
		await run(story.context({ watchUntilMs: story.world.nowMs + 9 * 60_000 }), held);
		const report = await promote(story.context({ why: 'launch day' }));
		expect(report.decision).toBe('promoted');
		expect(report.actor).toEqual({ name: 'mina', what: 'promoted by hand', reason: 'launch day' });
		expect(timelineOf(story)).toContain('Promoted by mina (launch day)');
	});

	test('also of a candidate that its gates would have rolled back', async () => {
		const story = await waiting();
		story.world.behaviour['churn-new'] = { errorRate: 0, slowRate: 0, latencyMs: 900 };
		const report = await promote(story.context());
		expect(report.decision).toBe('promoted');
		expect(report.reason.sentence).toContain('was promoted by a person, whatever the gates said');
		expect(leftUndone(story.world, story.store)).toEqual([]);
	});

	test('of what is going back already is refused', async () => {
		const story = await waiting();
		story.world.durations.updateMs = 3_600_000;
		await rollback(story.context({ watchUntilMs: story.world.nowMs + 60_000 }));
		await expect(promote(story.context())).rejects.toMatchObject({ code: 'not-approvable' });
	});
});

describe('a rollback by a person', () => {
	test('takes the traffic away first, and says who wanted it and why', async () => {
		const story = await waiting();
		const before = story.world.changes.length;
		const report = await rollback(story.context({ why: 'customers complain' }));
		expect([report.decision, report.reason.code]).toEqual(['rolled-back', 'rollback-requested']);
		expect(report.reason.sentence).toContain('mina (customers complain)');
		expect(story.world.changes[before]).toMatch(/^SetWeights \{"AllTraffic":1,"candidate-\w+":0\}/);
		expect(leftUndone(story.world, story.store)).toEqual([]);
	});
});

describe('with nothing to approve, an approval is refused in the same words', () => {
	test('nothing in flight, nor ever', async () => {
		const refused = approve(new Story().context());
		await expect(refused).rejects.toMatchObject({ code: 'not-approvable' });
		await expect(refused).rejects.toThrow('Nothing to approve: No rollout is in flight on churn-prod.');
	});

	test('nothing any more: it says how the last one ended, as a look does', async () => {
		const story = new Story();
		story.world.behaviour['churn-new'] = { errorRate: 0, slowRate: 0, latencyMs: 900 };
		await run(story.context(), held);
		const ended =
			/The last one, \w{8}, ended rolled-back at 2026-11-24 \d\d:\d\d UTC \(gate-failed\): latency p99 was 900 ms/;
		await expect(approve(story.context())).rejects.toThrow(ended);
		expect((await status(story.context())).reason.sentence).toMatch(ended);
		expect((await resume(story.context())).reason.sentence).toMatch(ended);
	});
});

test.each([
	['resume', resume],
	['promote', promote],
	['status', status]
] as const)('%s with nothing in flight is no error and changes nothing', async (_, command) => {
	const story = new Story();
	const report = await command(story.context());
	expect([report.decision, report.reason.code]).toEqual(['none', 'nothing-in-flight']);
	expect(story.world.changes).toEqual([]);
});
