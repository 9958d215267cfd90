import { describe, expect, test } from '@jest/globals';
import { finishCancelled } from '../../src/commands/finish-cancelled.ts';
import { resume } from '../../src/commands/resume.ts';
import { rollback } from '../../src/commands/rollback.ts';
import { run } from '../../src/commands/run.ts';
import { leftUndone } from './invariants.ts';
import { minuteMs } from './memory-world.ts';
import { planOf, Story, shortPlan } from './story.ts';

const evaluation = (more = '') =>
	`\nevaluation: {engine: batch-transform, data: 's3://bucket/holdout.csv', task: binary, label: churned, batch: {output: 's3://bucket/gate/', max-duration: 30m${more}}}`;
const gated = (more = '') =>
	planOf(`${shortPlan.replace('}]', '}, {metric: auc, max-decrease: 0.2, min-samples: 10}]')}${evaluation(more)}`);

const changes = (story: Story) => story.world.changes.map(change => change.split(' ')[0]);
const created = (story: Story) => [...story.scoring.jobs.keys()].map(name => name.replace(/.*-(canary|rows)/, '$1'));

describe('a rollout that scores in transform jobs first', () => {
	test('deploys what the rows say nothing against, and leaves nothing on S3', async () => {
		const story = new Story();
		const report = await run(story.context(), gated());
		expect([report.decision, report.reason.sentence]).toEqual(['promoted', expect.any(String)]);
		expect(created(story)).toEqual(['canary-1-baseline', 'canary-1-candidate', 'rows-1-baseline', 'rows-1-candidate']);
		expect(report.evaluation).toMatchObject({
			engine: 'batch-transform',
			rows: { read: 60, sent: 60, compared: 60 },
			live: { rows: 60, differing: { baseline: 0, candidate: 0 } }
		});
		expect([...leftUndone(story.world, story.store), ...story.scoring.leftovers()]).toEqual([]);
		const phases = story.reports.map(one => one.progress?.state.phase);
		expect(phases.indexOf('scoring')).toBeLessThan(phases.indexOf('deploying'));
		const names = story.reports.find(one =>
			one.progress?.timeline.some(({ text }) => text.startsWith('Scoring a few'))
		);
		expect(names?.progress?.timeline[1]?.text).toMatch(
			/canary-1-baseline and promotion-gate-\w+-\w+-canary-1-candidate/
		);
	});

	test('never gives a worse candidate a fleet', async () => {
		const story = new Story();
		story.scoring.answers['churn-new'] = { kind: 'logistic', weights: [-2], bias: 1, noise: 0 };
		const report = await run(story.context(), gated());
		expect([report.decision, report.reason.code]).toEqual(['rolled-back', 'quality-failed']);
		expect(changes(story)).not.toContain('UpdateEndpoint');
		expect([...leftUndone(story.world, story.store), ...story.scoring.leftovers()]).toEqual([]);
	});

	test.each<[string, (story: Story) => void, RegExp]>([
		[
			'the model cannot be scored',
			({ scoring }) => scoring.failures.push(undefined, 'AlgorithmError: See job logs for more information'),
			/canary-1-candidate \(the candidate\) failed: AlgorithmError/
		],
		[
			'capacity is wanting twice',
			({ scoring }) => scoring.failures.push('CapacityError: none', undefined, 'CapacityError: none'),
			/canary-2-baseline \(the baseline\) failed: CapacityError/
		],
		[
			'it takes too long',
			({ scoring }) => scoring.set({ jobMs: 40 * minuteMs }),
			/not done after evaluation\.batch\.max-duration \(30 minutes\)/
		],
		[
			'a container answers once for many rows',
			({ scoring }) =>
				scoring.set({
					answers: {
						'churn-old': { kind: 'constant', body: '0.5' },
						'*': { kind: 'constant', body: '0.5' }
					}
				}),
			/has no answers to 1 of 1 shards/
		]
	])('concludes nothing where %s', async (_, happens, says) => {
		const story = new Story();
		happens(story);
		const report = await run(story.context(), gated());
		expect([report.decision, report.reason.code]).toEqual(['failed', 'scoring-failed']);
		expect(report.reason.sentence).toMatch(says);
		expect(changes(story)).not.toContain('UpdateEndpoint');
		expect([...leftUndone(story.world, story.store), ...story.scoring.leftovers()]).toEqual([]);
	});

	test('goes on under a new name where a fault of SageMaker passes', async () => {
		const story = new Story();
		story.scoring.failures.push(
			undefined,
			undefined,
			'InternalServerError: We encountered an internal error. Please try again.'
		);
		const report = await run(story.context(), gated());
		expect(report.decision).toBe('promoted');
		expect(created(story)).toEqual([
			...['canary-1-baseline', 'canary-1-candidate', 'rows-1-baseline', 'rows-1-candidate'],
			...['rows-2-baseline', 'rows-2-candidate']
		]);
	});

	test('stops both jobs when it is rolled back, and resumes them otherwise', async () => {
		const story = new Story();
		const first = await run(story.context({ watchUntilMs: story.world.nowMs + 2 * minuteMs }), gated());
		expect([first.decision, first.reason.code]).toEqual(['in-progress', 'watch-over']);
		const report = await rollback(story.context());
		expect(report.decision).toBe('rolled-back');
		expect([...story.scoring.jobs.values()].map(({ status }) => status)).toEqual(['Stopped', 'Stopped']);
		expect(story.scoring.leftovers()).toEqual([]);

		const other = new Story();
		await run(other.context({ watchUntilMs: other.world.nowMs + 2 * minuteMs }), gated());
		expect((await resume(other.context())).decision).toBe('promoted');
		expect(created(other)).toHaveLength(4);
	});

	test('keeps what it wrote where that is asked for', async () => {
		const story = new Story();
		await run(story.context(), gated(', keep-output: true'));
		expect(story.scoring.leftovers().filter(left => left.endsWith('.out is left on S3'))).toHaveLength(4);
	});

	test('tells where the endpoint answers otherwise than the jobs', async () => {
		const story = new Story();
		story.scoring.live = '0.25';
		const told = await run(story.context(), gated());
		expect(told.evaluation?.live).toEqual({ rows: 60, differing: { baseline: 60, candidate: 60 } });
		expect(told.evaluation?.warnings.join()).toMatch(
			/On the endpoint the candidate answers 60 of 60 rows otherwise than in its transform job, such as row \d+/
		);
	});

	test('goes back where the candidate fails on the endpoint, and only where it does alone', async () => {
		const [alone, both] = [new Story(), new Story()];
		alone.scoring.failLive = ['churn-new'];
		const report = await run(alone.context(), gated());
		expect([report.decision, report.reason.code]).toEqual(['rolled-back', 'smoke-test-failed']);
		expect(report.reason.sentence).toContain('In its transform job it answered them.');
		expect(alone.weightChanges.filter(change => /"candidate-[^"]+":0\.[1-9]/.test(change))).toEqual([]);
		expect([...leftUndone(alone.world, alone.store), ...alone.scoring.leftovers()]).toEqual([]);
		both.scoring.failLive = ['churn-old', 'churn-new'];
		const shared = await run(both.context(), gated());
		expect(shared.reason.code).not.toBe('smoke-test-failed');
		expect(shared.evaluation?.warnings.join()).toContain('On the endpoint the baseline failed on');
	});

	test('a run that is cancelled while jobs score stops them, and nothing is left', async () => {
		const story = new Story();
		const cancel = new AbortController();
		const ctx = story.context({
			cancelled: cancel.signal,
			publish: async ({ progress }) => {
				if (progress?.state.phase === 'scoring' && story.scoring.jobs.size > 0) cancel.abort();
			}
		});
		const { rollout } = await run(ctx, gated());
		const { id = '', startedAtMs = 0 } = rollout ?? {};
		const step = { holder: ctx.holder, rollout: { id, startedAtMs }, onCancel: 'rollback' } as const;
		const report = await finishCancelled(story.context(), step);
		expect([report?.decision, report?.reason.code]).toEqual(['rolled-back', 'cancelled']);
		expect(changes(story)).not.toContain('UpdateEndpoint');
		expect([...leftUndone(story.world, story.store), ...story.scoring.leftovers()]).toEqual([]);
	});
});
