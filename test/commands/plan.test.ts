import { describe, expect, test } from '@jest/globals';
import { plan } from '../../src/commands/plan.ts';
import { run } from '../../src/commands/run.ts';
import { planOf, Story } from '../loop/story.ts';

const wanted = planOf('schedule: 50% 2m\nfinal-bake: 1m\ngates: [{metric: error-rate}]');
const minuteMs = 60_000;

/** What is planned on an endpoint without traffic, unless told otherwise. */
async function planned(change: (story: Story) => void = () => {}, requestsPerMinute = 0) {
	const story = new Story();
	story.world.requestsPerMinute = requestsPerMinute;
	change(story);
	const report = await plan(story.context(), wanted);
	return { story, report, warnings: report.warnings.join('\n') };
}

describe('a plan', () => {
	test('changes nothing, and says what would be compared with what', async () => {
		const { story, report } = await planned();
		expect([report.decision, report.reason.code]).toEqual(['planned', 'planned']);
		expect(report.reason.sentence).toContain('churn-new would be compared with AllTraffic (churn-old)');
		expect([story.world.changes, story.store.record]).toEqual([[], undefined]);
	});

	test('plays rollouts where there is traffic to play them with, and none where there is not', async () => {
		expect((await planned()).report.forecast?.simulated).toBeUndefined();
		expect((await planned(undefined, 6000)).report.forecast?.simulated?.rollouts).toBeGreaterThan(100);
	});

	test.each<[string, (story: Story) => void, RegExp]>([
		[
			'the endpoint is busy',
			({ world }) => {
				world.update = { kind: 'system', doneMs: world.nowMs + minuteMs };
			},
			/^The endpoint is SystemUpdating; a rollout would wait for it\.$/m
		],
		[
			'the candidate serves already',
			({ world }) => world.deployByHand('by-hand', 'churn-new'),
			/^This model serves the endpoint already; a run would change nothing\.$/m
		],
		[
			'CloudWatch is silent',
			({ world }) => {
				world.metricsOutage = 'InternalError';
			},
			/^CloudWatch did not answer everything: InternalError/m
		]
	])('warns where %s, and does not where it is not so', async (_, change, warning) => {
		expect((await planned(change)).warnings).toMatch(warning);
		expect((await planned()).warnings).not.toMatch(warning);
	});

	test('of another candidate waits for the end of the rollout in flight, and says which it is', async () => {
		const story = new Story();
		await run(story.context({ watchUntilMs: story.world.nowMs + 5 * minuteMs }), wanted);
		const changes = story.world.changes.length;
		const report = await plan(story.context(), planOf('schedule: 50% 2m', { 'model-name': 'churn-old' }));
		expect([report.decision, report.reason.code]).toEqual(['planned', 'other-rollout-in-flight']);
		expect(report.reason.sentence).toContain(`Rollout ${story.store.record?.rollout.id} (churn-new) is in flight`);
		expect(story.world.changes).toHaveLength(changes);
	});
});
