import { describe, expect, test } from '@jest/globals';
import { run } from '../../src/commands/run.ts';
import { healthy } from './memory-world.ts';
import { planOf, Story } from './story.ts';

const plan = planOf(`schedule: 20% 10m, 50% 20m
gates:
  - metric: mean
    name: basket-value
    values: {namespace: Shop, metric-name: Basket, dimensions: {VariantName: "{variant}"}}
    better: higher
    min-ratio: 0.9`);

function storyOf(basket: number | undefined): Story {
	const story = new Story();
	story.world.behaviour['churn-old'] = { ...healthy, basket: 40 };
	story.world.behaviour['churn-new'] = { ...healthy, ...(basket !== undefined && { basket }) };
	return story;
}

describe('a mean of which more is better', () => {
	test.each([
		[40, 'promoted', 'promoted'],
		[30, 'rolled-back', 'gate-failed'],
		[undefined, 'rolled-back', 'no-data']
	])('of %s beside 40 is %s: %s', async (basket, decision, code) => {
		const report = await run(storyOf(basket).context(), plan);
		expect([report.decision, report.reason.code]).toEqual([decision, code]);
		if (basket === 30) expect(report.reason.sentence).toMatch(/^basket-value is 30 on the candidate and 40 on the/);
	});

	test('that falls at 100 % goes back too', async () => {
		const story = storyOf(40);
		const { world } = story;
		world.hook = (name, moment) => {
			if (moment !== 'after' || !name.startsWith('SetWeights') || !name.includes('"AllTraffic":0,')) return;
			world.behaviour['churn-new'] = {
				...healthy,
				basket: 40,
				later: { fromMs: world.nowMs, errorRate: 0, basket: 15 }
			};
		};
		const report = await run(story.context(), plan);
		expect([report.decision, report.reason.code]).toEqual(['rolled-back', 'gate-failed']);
		expect(report.reason.sentence).toMatch(/^basket-value is 15 on the candidate: proved worse than the baseline was/);
	});

	test('that the baseline never published is refused before the first change', async () => {
		const story = storyOf(40);
		story.world.behaviour['churn-old'] = healthy;
		await expect(run(story.context(), plan)).rejects.toThrow(
			'gate basket-value: its metric Basket in namespace Shop has never been published'
		);
		expect(story.world.changes).toEqual([]);
	});
});
