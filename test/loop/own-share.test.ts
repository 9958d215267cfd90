import { describe, expect, test } from '@jest/globals';
import { run } from '../../src/commands/run.ts';
import { healthy } from './memory-world.ts';
import { planOf, Story } from './story.ts';

const plan = planOf(`schedule: 20% 10m, 50% 20m
gates:
  - metric: share
    name: click-through
    events: {namespace: Shop, metric-name: Clicks, dimensions: {VariantName: "{variant}"}}
    better: higher
    min-ratio: 0.8`);

function storyOf(clickShare: number | undefined): Story {
	const story = new Story();
	story.world.behaviour['churn-old'] = { ...healthy, clickShare: 0.2 };
	story.world.behaviour['churn-new'] = { ...healthy, ...(clickShare !== undefined && { clickShare }) };
	return story;
}

describe('a share of which more is better', () => {
	test('as many clicks promote the candidate', async () => {
		expect((await run(storyOf(0.2).context(), plan)).decision).toBe('promoted');
	});

	test('half as many roll it back, in words of both shares', async () => {
		const report = await run(storyOf(0.1).context(), plan);
		expect([report.decision, report.reason.code]).toEqual(['rolled-back', 'gate-failed']);
		expect(report.reason.sentence).toMatch(
			/^click-through is 10 % of .* on the candidate and 20 % of .* on the baseline/
		);
	});

	test('half as many at 100 % too, where nothing is left to compare with but the past', async () => {
		const story = storyOf(0.2);
		const { world } = story;
		world.hook = (name, moment) => {
			if (moment !== 'after' || !name.startsWith('SetWeights') || !name.includes('"AllTraffic":0,')) return;
			const later = { fromMs: world.nowMs, errorRate: 0, clickShare: 0.1 };
			world.behaviour['churn-new'] = { ...healthy, clickShare: 0.2, later };
		};
		const report = await run(story.context(), plan);
		expect([report.decision, report.reason.code]).toEqual(['rolled-back', 'gate-failed']);
		expect(report.reason.sentence).toMatch(
			/^click-through is 10 % on the candidate: proved worse than the baseline was .*outage of something they share/
		);
	});

	test('none published for the candidate is no data, which never promotes', async () => {
		const report = await run(storyOf(undefined).context(), plan);
		expect([report.decision, report.reason.code]).toEqual(['rolled-back', 'no-data']);
		expect(report.reason.sentence).toContain('publish 0 too');
	});

	test('a metric that the baseline never published is refused before the first change', async () => {
		const story = storyOf(0.2);
		story.world.behaviour['churn-old'] = healthy;
		await expect(run(story.context(), plan)).rejects.toThrow(/gate click-through: .* has never been published/);
		expect(story.world.changes).toEqual([]);
	});
});
