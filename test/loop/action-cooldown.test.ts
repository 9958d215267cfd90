import { describe, expect, test } from '@jest/globals';
import { AwsError } from '../../src/aws/errors.ts';
import { resume } from '../../src/commands/resume.ts';
import { run } from '../../src/commands/run.ts';
import { guard } from './invariants.ts';
import { planOf, Story, shortPlan } from './story.ts';

/** Calls that may follow each other without any wait: the looks before a rollout starts are the most. */
const mostCalls = 100;

/** Longest row of calls in which the clock did not move. */
function countCalls(story: Story, before: (name: string) => void = () => {}): () => number {
	let atMs = 0;
	let calls = 0;
	let most = 0;
	story.world.hook = (name, moment) => {
		if (moment === 'after') return;
		if (story.world.nowMs !== atMs) calls = 0;
		atMs = story.world.nowMs;
		most = Math.max(most, ++calls);
		if (most > 10 * mostCalls) throw new Error(`${name} goes round and round`);
		before(name);
	};
	return () => most;
}

function storyOf(latencyMs: number): Story {
	const story = new Story();
	story.world.behaviour['churn-new'] = { errorRate: 0, slowRate: 0, latencyMs };
	story.world.scalable.set('AllTraffic', { scaleIn: false, scaleOut: false, scheduled: false });
	guard(story.world);
	return story;
}

const plan = planOf(`${shortPlan}\nvariant-name: candidate`, { 'model-name': 'churn-new', 'instance-count': '1' });
const changing = [
	'SetWeights',
	'SetInstances',
	'UpdateEndpoint',
	'CreateEndpointConfig',
	'DeleteEndpointConfig',
	'SuspendScaleIn',
	'MoveScaling',
	'ResumeScaling',
	'WriteOutcome',
	'SaveProgress',
	'DeleteLock'
];

describe('AWS is never asked faster than it can answer', () => {
	test.each(changing)('%s refused for good', async refused => {
		for (const latencyMs of [80, 900]) {
			const story = storyOf(latencyMs);
			const most = countCalls(story, name => {
				if (name.startsWith(refused)) throw new AwsError('access-denied', name, 'Not allowed.');
			});
			const watchUntilMs = story.world.nowMs + 6 * 3_600_000;
			const report = await run(story.context({ watchUntilMs }), plan);
			await resume(story.context({ watchUntilMs }));
			expect(report.decision).not.toBe('in-progress');
			expect(report.reason.code).not.toBe('internal-error');
			expect(most()).toBeLessThan(mostCalls);
			expect(story.world.violations).toEqual([]);
		}
	});

	test('weights and updates refused together while it rolls back: it stops and says so', async () => {
		const story = storyOf(900);
		let sharing = false;
		const most = countCalls(story, name => {
			if (sharing && /^(SetWeights|UpdateEndpoint)/.test(name))
				throw new AwsError('access-denied', name, 'Not allowed.');
			sharing ||= name.startsWith('SetWeights');
		});
		const report = await run(story.context(), plan);
		expect([report.decision, report.reason.code]).toEqual(['failed', 'rollback-incomplete']);
		expect(report.reason.sentence).toContain('Not allowed.');
		expect(most()).toBeLessThan(mostCalls);
	});

	test.each(['SetWeights', 'SetInstances', 'UpdateEndpoint', 'SuspendScaleIn'])(
		'%s accepted without any effect',
		async ignored => {
			for (const latencyMs of [80, 900]) {
				const story = storyOf(latencyMs);
				story.world.ignored = ignored;
				const most = countCalls(story);
				await run(story.context({ watchUntilMs: story.world.nowMs + 6 * 3_600_000 }), plan);
				expect(most()).toBeLessThan(mostCalls);
				expect(story.world.violations).toEqual([]);
			}
		}
	);
});
