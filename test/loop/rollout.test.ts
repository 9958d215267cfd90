import { describe, expect, test } from '@jest/globals';
import { resume } from '../../src/commands/resume.ts';
import { rollback } from '../../src/commands/rollback.ts';
import { run } from '../../src/commands/run.ts';
import type { Report } from '../../src/report/model.ts';
import { image, planOf, Story, shortPlan } from './story.ts';

/** Three steps, and a gate whose verdict is known after a minute. */
const quick = shortPlan.replace('10% 1m, 50% 2m', '5% 10m, 25% 10m, 50% 20m');

describe('a rollout', () => {
	test('a healthy candidate is promoted and serves alone under the old name', async () => {
		const story = new Story();
		const report = await run(story.context(), planOf());
		expect([report.decision, report.reason.code, report.candidateTraffic]).toEqual(['promoted', 'promoted', 100]);
		expect(story.world.variants).toMatchObject([
			{ name: 'AllTraffic', modelName: 'churn-new', weight: 1, instances: 2 }
		]);
		expect([...story.world.configs.keys()]).toEqual(['churn-original', story.world.configName]);
		expect(story.store.record).toBeUndefined();
		expect(story.store.outcome).toMatchObject({ outcome: 'promoted', previousConfig: 'churn-original' });
	});

	test('the shares follow the schedule and the old variant loses its weight last', async () => {
		const story = new Story();
		await run(story.context(), planOf(quick));
		const weights = story.world.changes.filter(change => change.startsWith('SetWeights'));
		expect(weights).toEqual(
			[0.05, 0.25, 0.5, 1].map(
				share => `SetWeights ${JSON.stringify({ AllTraffic: 1 - share, [candidateOf(story)]: share })}`
			)
		);
	});

	test('a candidate with 10 % errors is rolled back before a second step', async () => {
		const story = new Story();
		story.world.behaviour['churn-new'] = { errorRate: 0.1, slowRate: 0.05, latencyMs: 80 };
		const report = await run(story.context(), planOf());
		expect([report.decision, report.reason.code]).toEqual(['rolled-back', 'gate-failed']);
		expect(story.world.configName).toBe('churn-original');
		expect(story.world.variants).toMatchObject([{ name: 'AllTraffic', modelName: 'churn-old', weight: 1 }]);
		expect([...story.world.configs.keys()]).toEqual(['churn-original']);
		const weights = story.world.changes.filter(change => change.startsWith('SetWeights'));
		expect(weights.at(-1)).toContain('"AllTraffic":1');
		expect(weights).toHaveLength(2);
	});

	test('a candidate that starts to fail at 100 % is rolled back, and a shared outage is named', async () => {
		const story = new Story();
		const { world } = story;
		world.hook = (name, moment) => {
			if (moment !== 'after' || !name.startsWith('SetWeights') || !name.includes('"AllTraffic":0,')) return;
			const later = { fromMs: world.nowMs, errorRate: 0.015 };
			world.behaviour['churn-new'] = { errorRate: 0.003, slowRate: 0.05, latencyMs: 80, later };
		};
		const report = await run(story.context(), planOf());
		expect([report.decision, report.reason.code]).toEqual(['rolled-back', 'gate-failed']);
		expect(report.reason.sentence).toMatch(/worse than the baseline was.*outage of something they share/);
		expect(world.variants).toMatchObject([{ modelName: 'churn-old', weight: 1 }]);
	});

	test.each([
		['what hits both variants is no fault of the candidate', 0.03, 'promoted'],
		['what hits it alone is', 0.003, 'rolled-back']
	] as const)('with a holdback the comparison goes on to the end: %s', async (_, errorsOfBaseline, ends) => {
		const story = new Story();
		const { world } = story;
		world.hook = (name, moment) => {
			if (moment !== 'after' || !name.startsWith('SetWeights') || !/"candidate-[^"]+":0.95/.test(name)) return;
			const fromNowOn = (errorRate: number) => ({
				...{ errorRate: 0.003, slowRate: 0.05, latencyMs: 80 },
				later: { fromMs: world.nowMs, errorRate }
			});
			world.behaviour['churn-new'] = fromNowOn(0.03);
			world.behaviour['churn-old'] = fromNowOn(errorsOfBaseline);
		};
		const file = 'schedule: 50% 6m\nfinal-bake: {for: 15m, holdback: 5%}\ngates: [{metric: error-rate}]';
		const report = await run(story.context(), planOf(file));
		expect(report.decision).toBe(ends);
		const given = story.weightChanges.map(change => /"candidate-[^"]+":([\d.]+)/.exec(change)?.[1]);
		expect(given.slice(0, 2)).toEqual(['0.5', '0.95']);
		expect(world.variants).toMatchObject([{ modelName: ends === 'promoted' ? 'churn-new' : 'churn-old', weight: 1 }]);
		if (ends === 'rolled-back')
			expect(report.reason.sentence).toMatch(/proved worse than the baseline \(at least \S+ x\)/);
	});

	test('the report shows the verdicts that decided, whatever the minutes after them say', async () => {
		const story = new Story();
		story.world.behaviour['churn-new'] = { errorRate: 0.003, slowRate: 0.05, latencyMs: 800 };
		const shown: Report[] = [];
		const ctx = story.context({
			publish: async report => {
				shown.push(report);
				if (report.progress?.state.phase !== 'rolling-back') return;
				story.world.behaviour['churn-new'] = { errorRate: 0.003, slowRate: 0.05, latencyMs: 80 };
			}
		});
		const report = await run(ctx, planOf(shortPlan));
		expect([report.decision, report.reason.code]).toEqual(['rolled-back', 'gate-failed']);
		for (const one of [...shown.filter(({ progress }) => progress?.state.phase === 'rolling-back'), report]) {
			expect(one.gates.map(({ verdict }) => verdict.outcome)).toContain('fail');
			expect(one.gates.find(({ verdict }) => verdict.outcome === 'fail')?.sentence).toBe(report.reason.sentence);
		}
	});

	test('a candidate twice as slow as its limit is rolled back', async () => {
		const story = new Story();
		story.world.behaviour['churn-new'] = { errorRate: 0.003, slowRate: 0.05, latencyMs: 800 };
		const plan = planOf('schedule: 5% 10m\ngates:\n  - metric: latency\n    statistic: p99\n    max: 400ms');
		const report = await run(story.context(), plan);
		expect([report.decision, report.reason.code]).toEqual(['rolled-back', 'gate-failed']);
		expect(report.reason.sentence).toContain('800 ms');
	});

	test('without traffic it is never promoted', async () => {
		const story = new Story();
		story.world.requestsPerMinute = 0;
		const report = await run(story.context(), planOf(quick));
		expect([report.decision, report.reason.code]).toEqual(['rolled-back', 'no-data']);
	});

	test.each(['no capacity: InsufficientInstanceCapacity', ''])(
		'an update that is silently rolled back (%p) fails and leaves nothing',
		async why => {
			const story = new Story();
			story.world.failingUpdates = [why];
			const report = await run(story.context(), planOf(quick));
			expect(report.decision).toBe('failed');
			expect(report.reason.code).toBe(why === '' ? 'update-rolled-back' : 'no-capacity');
			expect([...story.world.configs.keys()]).toEqual(['churn-original']);
		}
	);

	test('an outage of the metrics is not held against the candidate', async () => {
		const story = new Story();
		const plan = planOf(quick);
		story.world.metricsOutage = 'InternalError';
		const report = await run(story.context(), plan);
		expect([report.decision, report.reason.code]).toEqual(['rolled-back', 'metrics-unavailable']);
	});

	test('after a promotion `rollback` goes back to the configuration before', async () => {
		const story = new Story();
		await run(story.context(), planOf(quick));
		const report = await rollback(story.context());
		expect([report.decision, report.reason.code]).toEqual(['rolled-back', 'returned-to-previous']);
		expect(story.world.variants).toMatchObject([
			{ name: 'AllTraffic', modelName: 'churn-old', weight: 1, instances: 2 }
		]);
		expect((await rollback(story.context())).reason.code).toBe('nothing-to-return-to');
	});

	test('a second candidate is refused while one is in flight, the same one goes on', async () => {
		const story = new Story();
		const first = await run(story.context({ watchUntilMs: story.world.nowMs + 15 * 60_000 }), planOf(quick));
		expect([first.decision, first.reason.code]).toEqual(['in-progress', 'watch-over']);
		await expect(run(story.context(), planOf(quick, { 'model-name': 'churn-other' }))).rejects.toMatchObject({
			code: 'other-rollout-in-flight'
		});
		const again = await run(story.context(), planOf(quick));
		expect(again.decision).toBe('promoted');
	});

	test('weights changed by somebody else stop it; a person resumes it, a schedule does not', async () => {
		const story = new Story();
		await run(story.context({ watchUntilMs: story.world.nowMs + 15 * 60_000 }), planOf(quick));
		const candidate = candidateOf(story);
		story.world.setWeightsByHand({ AllTraffic: 0.7, [candidate]: 0.3 });
		const before = story.world.changes.length;
		const halted = await resume(story.context({ scheduled: true }));
		expect([halted.decision, halted.reason.code]).toEqual(['in-progress', 'foreign-change']);
		expect(story.world.changes).toHaveLength(before);
		expect((await resume(story.context({ scheduled: true }))).reason.code).toBe('foreign-change');
		expect((await resume(story.context())).decision).toBe('promoted');
	});
});

function candidateOf(story: Story): string {
	const [name] = story.reports.flatMap(report => report.rollout?.candidate.name ?? []);
	return name ?? '';
}

test('an image without a role of its own is refused where the model in service has none to take over', async () => {
	const story = new Story();
	const ctx = story.context();
	const models: typeof ctx.aws.models = {
		...ctx.aws.models,
		describe: async name => {
			const { executionRoleArn: _, ...without } = (await ctx.aws.models.describe(name)) ?? {};
			return 'containers' in without ? without : undefined;
		}
	};
	const report = await run({ ...ctx, aws: { ...ctx.aws, models } }, planOf(shortPlan, image));
	expect(report.reason).toEqual({ code: 'candidate-unfit', sentence: expect.stringContaining('execution-role-arn') });
	expect(story.weightChanges).toEqual([]);
});
