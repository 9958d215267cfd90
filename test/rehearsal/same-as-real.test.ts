import { describe, expect, test } from '@jest/globals';
import { play } from '../../src/rehearsal/play.ts';
import { playableOf } from '../../src/rehearsal/playable.ts';
import { storiesFor } from '../../src/rehearsal/stories.ts';
import { givenBy } from '../../src/rehearsal/world-given.ts';
import { planOf, playOverHttp } from './worlds.ts';

const file = `schedule: 20% 5m, 50% 10m
final-bake: {for: 6m, holdback: 5%}
gates:
  - metric: error-rate
  - metric: slow-rate
  - {metric: latency, statistic: p99, max: 400ms}
  - metric: share
    name: clicks
    events: {namespace: Shop, metric-name: Clicks, dimensions: {VariantName: "{variant}"}}
    better: higher
    min-ratio: 0.8
  - metric: mean
    name: basket
    values: {namespace: Shop, metric-name: Basket, dimensions: {VariantName: "{variant}"}}
    better: higher
    min-ratio: 0.8
  - {metric: accuracy, max-decrease: 0.03}
evaluation: {data: a.csv, task: binary, label: y}
rehearse: {traffic: 1200/min, error-rate: 1%}`;

describe('a rollout in the world of a rehearsal ends as the same one over HTTP', () => {
	const wanted = planOf(file);
	const world = givenBy(wanted);
	const { plan } = playableOf(wanted, world);
	const stories = storiesFor(plan, world);

	/** Some of each kind by day; every night, by STORIES=all, all of them. */
	const byDay = ['errors-2x', 'own-metrics', 'worse-quality', 'does-not-start'];
	const told = process.env.STORIES === 'all' ? stories.map(({ id }) => id) : byDay;

	test.each(told)('%s', async id => {
		const seed = 7;
		const story = stories.find(one => one.id === id);
		if (story === undefined) throw new Error(`There is no story ${id}.`);
		const quick = await play(story, plan, seed, new AbortController().signal);
		const real = await playOverHttp(story, plan, seed);
		expect([quick.decision, quick.reason.code, quick.tookMs / 60_000]).toEqual([
			real.decision,
			real.reason.code,
			real.tookMs / 60_000
		]);
		const failed = real.gates.find(({ verdict }) => verdict.outcome === 'fail');
		if (quick.decision === 'rolled-back') expect(quick.gate).toBe(failed?.gate.name);
		expect(quick.step).toEqual(real.progress?.spans.at(-1)?.step);
	});

	test('and all ends were among them', async () => {
		const ends = await Promise.all(stories.map(story => play(story, plan, 7, new AbortController().signal)));
		expect(new Set(ends.map(({ reason }) => reason.code))).toEqual(
			new Set(['promoted', 'gate-failed', 'no-data', 'quality-failed', 'update-rolled-back'])
		);
	});
});
