import { describe, expect, test } from '@jest/globals';
import { rollback } from '../../src/commands/rollback.ts';
import { run } from '../../src/commands/run.ts';
import { guard, leftUndone } from './invariants.ts';
import { autoscale } from './memory-scaling.ts';
import { planOf, Story, shortPlan } from './story.ts';

const free = { scaleIn: false, scaleOut: false, scheduled: false };
const keep = planOf(shortPlan);
const rename = planOf(`${shortPlan}\nvariant-name: candidate`);

/** An endpoint whose autoscaler takes an instance away whenever it may, once traffic is shared. */
function scaledStory(before = free): Story {
	const story = new Story();
	story.world.scalable.set('AllTraffic', before);
	guard(story.world);
	const { watch } = story.world;
	story.world.watch = what => {
		watch(what);
		const sharing = story.weightChanges.length > 0 && story.world.variants.length === 2;
		if (what.startsWith('the end') && sharing) autoscale(story.world, -1);
	};
	return story;
}

/** What was done, the names of calls alone. */
const callsOf = (story: Story) => story.world.changes.map(change => change.split(' ')[0]);

describe('an autoscaled variant', () => {
	test('is kept from shrinking before the first share is given away', async () => {
		const story = scaledStory();
		await run(story.context(), keep);
		const calls = callsOf(story);
		expect(calls.indexOf('SuspendScaleIn')).toBeGreaterThan(-1);
		expect(calls.indexOf('SuspendScaleIn')).toBeLessThan(calls.indexOf('SetWeights'));
	});

	test('has all its instances until the final bake is over, and the promoted model has them after it', async () => {
		const story = scaledStory();
		const counts: number[] = [];
		const { watch } = story.world;
		story.world.watch = what => {
			watch(what);
			const old = story.world.variants.find(({ modelName }) => modelName === 'churn-old');
			const sharing = story.weightChanges.length > 0 && story.world.variants.length === 2;
			if (old !== undefined && sharing) counts.push(old.desiredInstances);
		};
		const report = await run(story.context(), keep);
		expect(report.decision).toBe('promoted');
		expect(Math.min(...counts)).toBe(2);
		expect(story.world.configs.get(story.world.configName)?.variants).toMatchObject([{ instances: 2 }]);
	});

	test.each([
		['keep', keep, 'AllTraffic'],
		['candidate', rename, 'candidate']
	] as const)('with `variant-name: %s` the promoted model is scaled as the old one was', async (_, plan, name) => {
		const story = scaledStory({ ...free, scaleOut: true });
		const report = await run(story.context(), plan);
		expect(report.decision).toBe('promoted');
		const [scaled, ...more] = story.world.scalable;
		expect(scaled?.[0]).toContain(name);
		expect(scaled?.[0]).toBe(story.world.variants[0]?.name);
		expect(scaled?.[1]).toEqual({ ...free, scaleOut: true });
		expect(more).toEqual([]);
	});

	test.each([
		['keep', keep],
		['candidate', rename]
	] as const)('with `variant-name: %s` everything is as before after a rollback', async (_, plan) => {
		const before = { scaleIn: true, scaleOut: false, scheduled: true };
		const story = scaledStory(before);
		story.world.behaviour['churn-new'] = { errorRate: 0, slowRate: 0, latencyMs: 900 };
		expect((await run(story.context(), plan)).decision).toBe('rolled-back');
		expect([...story.world.scalable]).toEqual([['AllTraffic', before]]);
		expect(story.world.variants).toMatchObject([{ name: 'AllTraffic', weight: 1, desiredInstances: 2 }]);
	});

	test('a rollback after the scaling has moved moves it back first', async () => {
		const story = scaledStory();
		story.world.watch = what => {
			if (what.startsWith('MoveScaling AllTraffic')) story.world.failingUpdates = ['', ''];
		};
		const report = await run(story.context(), rename);
		expect([report.decision, report.reason.code]).toEqual(['failed', 'update-rolled-back']);
		expect([...story.world.scalable]).toEqual([['AllTraffic', free]]);
		expect(leftUndone(story.world, story.store)).toEqual([]);
	});

	test.each([
		['keep', keep],
		['candidate', rename]
	] as const)('with `variant-name: %s` it is back on the old one after a return by hand', async (_, plan) => {
		const before = { ...free, scheduled: true };
		const story = scaledStory(before);
		await run(story.context(), plan);
		const report = await rollback(story.context());
		expect(report.reason.code).toBe('returned-to-previous');
		expect([...story.world.scalable]).toEqual([['AllTraffic', before]]);
		expect(story.world.variants).toMatchObject([{ name: 'AllTraffic', modelName: 'churn-old', weight: 1 }]);
	});

	test('a return that is killed at any of its calls is brought to its end by the next one', async () => {
		let calls = 0;
		for (let killed = 1; killed === 1 || calls >= killed - 1; killed++) {
			const story = scaledStory();
			await run(story.context(), rename);
			calls = 0;
			story.world.hook = (_, moment) => {
				if (moment === 'before') calls++;
				if (calls >= killed) throw new Error('killed');
			};
			await rollback(story.context()).catch(() => undefined);
			story.world.hook = () => {};
			await rollback(story.context());
			expect([killed, ...story.world.scalable]).toEqual([killed, ['AllTraffic', free]]);
			expect(leftUndone(story.world, story.store)).toEqual([]);
		}
		expect(calls).toBeGreaterThan(20);
	});
});

describe('a candidate with fewer instances than its share needs', () => {
	const small = { 'model-name': 'churn-new', 'instance-count': '1' };

	test('gets them before the share, one call after the other', async () => {
		const story = new Story();
		await run(story.context(), planOf(shortPlan, small));
		const calls = story.world.changes.filter(change => change.startsWith('Set')).map(change => change.split(' ')[0]);
		expect(calls).toEqual(['SetWeights', 'SetWeights', 'SetInstances', 'SetWeights']);
		expect(story.world.variants).toMatchObject([{ instances: 2, weight: 1 }]);
	});

	test('an old variant that has been scaled out meanwhile is the measure', async () => {
		const story = new Story();
		const { world } = story;
		world.watch = what => {
			const [old] = world.variants;
			if (what.startsWith('SetWeights') && old !== undefined && story.weightChanges.length === 1) {
				old.desiredInstances = 6;
			}
		};
		await run(story.context(), planOf(shortPlan, small));
		expect(
			world.changes.filter(change => change.startsWith('SetInstances')).map(change => change.split(' ')[2])
		).toEqual(['3', '6']);
		expect(world.variants).toMatchObject([{ instances: 6 }]);
	});
});
