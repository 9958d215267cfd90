import { describe, expect, test } from '@jest/globals';
import { run } from '../../src/commands/run.ts';
import { guard } from './invariants.ts';
import { image, planOf, Story, shortPlan } from './story.ts';

const stranger = [{ name: 'AllTraffic', modelName: 'stranger', weight: 1, instances: 2 }];
const plan = () => planOf(shortPlan);

function newStory(): Story {
	const story = new Story();
	guard(story.world);
	story.world.models.set('stranger', { tags: {} });
	story.world.behaviour.stranger = story.world.behaviour['churn-new'] ?? { errorRate: 0, slowRate: 0, latencyMs: 1 };
	return story;
}

/** Puts a configuration there under a name of the rollout, as soon as a phase is written down. */
function usurp(story: Story, which: 'pair' | 'final', inPhase: string, variants = stranger, tagged = true): void {
	let done = false;
	story.world.hook = (_, moment) => {
		const record = story.store.record;
		if (done || moment !== 'after' || record?.progress.state.phase !== inPhase) return;
		done = true;
		const tags = tagged ? { 'promotion-gate:rollout': record.rollout.id } : {};
		story.world.configs.set(record.rollout.names[which], { variants, tags: { ...tags } });
	};
}

const everServed = (story: Story) =>
	new Set(story.world.history.flatMap(({ variants }) => variants.map(({ modelName }) => modelName)));

describe('a configuration that somebody else has created under a name of the rollout', () => {
	test.each([
		['final', 'baking', true],
		['final', 'baking', false],
		['pair', 'deploying', true],
		['pair', 'deploying', false]
	] as const)('as its %s, while it is %s (tagged: %s), is never deployed', async (which, phase, tagged) => {
		const story = newStory();
		usurp(story, which, phase, stranger, tagged);
		const report = await run(story.context(), plan());
		expect([report.decision, report.reason.code]).toEqual(['failed', 'name-taken']);
		expect(report.reason.sentence).toMatch(/exists already and is not what this rollout would have created/);
		expect(everServed(story)).not.toContain('stranger');
		expect(story.world.configName).toBe('churn-original');
		expect(story.store.record).toBeUndefined();
	});

	test('and that is deployed all the same is not called promoted, and goes', async () => {
		const story = newStory();
		let done = false;
		story.world.hook = (call, moment) => {
			const record = story.store.record;
			if (
				done ||
				moment !== 'before' ||
				record === undefined ||
				!call.startsWith(`UpdateEndpoint ${record.rollout.names.final}`)
			)
				return;
			if (call.endsWith('-pair')) return;
			done = true;
			const tags = { 'promotion-gate:rollout': record.rollout.id };
			story.world.configs.set(record.rollout.names.final, { variants: stranger, tags });
		};
		const report = await run(story.context(), plan());
		expect([report.decision, report.reason.code]).toEqual(['failed', 'name-taken']);
		expect(report.reason.sentence).toContain('AllTraffic (stranger)');
		expect(story.world.configName).toBe('churn-original');
	});

	test('and that is deployed as its pair all the same is left at once', async () => {
		const story = newStory();
		let done = false;
		story.world.hook = (call, moment) => {
			const record = story.store.record;
			if (done || moment !== 'before' || !call.startsWith('UpdateEndpoint') || record === undefined) return;
			done = true;
			const { id, names, candidate } = record.rollout;
			const pair = [...stranger, { name: candidate.name, modelName: 'stranger', weight: 0, instances: 1 }];
			story.world.configs.set(names.pair, { variants: pair, tags: { 'promotion-gate:rollout': id } });
		};
		const report = await run(story.context(), plan());
		expect([report.decision, report.reason.code]).toEqual(['failed', 'name-taken']);
		expect(story.world.configName).toBe('churn-original');
		expect(story.world.variants.map(({ modelName }) => modelName)).toEqual(['churn-old']);
	});

	test('is not in the way of the next rollout, which takes another name', async () => {
		const story = newStory();
		usurp(story, 'final', 'baking', stranger, false);
		await run(story.context(), plan());
		story.world.hook = () => {};
		const again = await run(story.context(), plan());
		expect(again.decision).toBe('promoted');
		expect(story.world.configName).toMatch(/^churn-prod-[0-9a-f]{8}-2$/);
	});
});

test('what a run made before it was killed is taken by the next one, if it is just that', async () => {
	const story = newStory();
	story.world.hook = (call, moment) => {
		if (call.startsWith('UpdateEndpoint') && moment === 'before') throw new Error('killed');
	};
	await run(story.context(), planOf(shortPlan, image));
	story.world.hook = () => {};
	const created = () => story.world.changes.filter(change => change.startsWith('Create'));
	expect(created()).toHaveLength(2);
	const report = await run(story.context(), planOf(shortPlan, image));
	expect(report.decision).toBe('promoted');
	expect(created()).toHaveLength(3);
});

test('a model that somebody else has created under the name of the rollout’s is never deployed', async () => {
	const story = newStory();
	let done = false;
	story.world.hook = (_, moment) => {
		const record = story.store.record;
		if (done || moment !== 'after' || record === undefined) return;
		done = true;
		story.world.models.set(record.rollout.candidate.modelName, { tags: {} });
	};
	const report = await run(story.context(), planOf(shortPlan, image));
	expect([report.decision, report.reason.code]).toEqual(['failed', 'name-taken']);
	expect([...everServed(story)]).toEqual(['churn-old']);
});
