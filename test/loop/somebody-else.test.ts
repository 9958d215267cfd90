import { describe, expect, test } from '@jest/globals';
import { promote } from '../../src/commands/promote.ts';
import { resume } from '../../src/commands/resume.ts';
import { rollback } from '../../src/commands/rollback.ts';
import { run } from '../../src/commands/run.ts';
import type { Context } from '../../src/loop/context.ts';
import type { Report } from '../../src/report/model.ts';
import { guard, leftUndone } from './invariants.ts';
import { MemoryWorld } from './memory-world.ts';
import { planOf, Story, shortPlan } from './story.ts';

const held = planOf(shortPlan.replace('schedule: 10% 1m, 50% 2m', 'schedule: [{traffic: 10%, bake: 1m, hold: true}]'));

const several = [
	{ name: 'AllTraffic', modelName: 'churn-old', weight: 3, instances: 2 },
	{ name: 'Special', modelName: 'churn-special', weight: 1, instances: 1 }
];

/** A rollout that waits at 10 % for an approval, its run over. */
async function waiting(world = new MemoryWorld(), text = ''): Promise<Story> {
	guard(world);
	const story = new Story(world);
	const plan = text === '' ? held : planOf(`${text}\n${shortPlan.replace('10% 1m, 50% 2m', '10% 1m')}`);
	await run(story.context({ watchUntilMs: world.nowMs + 20 * 60_000 }), plan);
	return story;
}

describe('weights changed by somebody else', () => {
	test('are left alone, and the report says what differs and what may be done', async () => {
		const story = await waiting();
		story.world.setWeightsByHand({ AllTraffic: 0.7, [story.candidate]: 0.3 });
		const changes = story.world.changes.length;
		const report = await resume(story.context({ scheduled: true }));
		expect([report.decision, report.reason.code]).toEqual(['in-progress', 'foreign-change']);
		expect(report.reason.sentence).toMatch(/weights are AllTraffic 0\.69\d*, candidate-\w+ 0\.30\d*/);
		expect(report.nextCommands.map(({ inputs }) => inputs.command)).toEqual(
			expect.arrayContaining(['resume', 'rollback'])
		);
		expect(story.world.changes).toHaveLength(changes);
	});

	test('a person’s rollback takes the candidate away', async () => {
		const story = await waiting();
		story.world.setWeightsByHand({ AllTraffic: 0.7, [story.candidate]: 0.3 });
		await resume(story.context({ scheduled: true }));
		const report = await rollback(story.context({ why: 'not today' }));
		expect([report.decision, report.reason.code]).toEqual(['rolled-back', 'rollback-requested']);
		expect(leftUndone(story.world, story.store)).toEqual([]);
	});

	test('a second change after the resume is noticed as the first was', async () => {
		const story = await waiting();
		story.world.setWeightsByHand({ AllTraffic: 0.7, [story.candidate]: 0.3 });
		await resume(story.context({ scheduled: true }));
		let resumed = 0;
		story.world.hook = (name, moment) => {
			if (name !== 'SaveProgress' || moment !== 'after' || resumed++ > 0) return;
			story.world.setWeightsByHand({ AllTraffic: 0.2, [story.candidate]: 0.8 });
		};
		const report = await resume(story.context());
		expect(report.reason.code).toBe('foreign-change');
		expect(story.world.variants.map(({ weight }) => weight)).toEqual([0.2, 0.8]);
	});

	const again: readonly (readonly [string, (ctx: Context) => Promise<Report>])[] = [
		['resume', resume],
		['promote', promote]
	];

	test.each(again)('the same weights once more after a %s are somebody else’s hand again', async (_, command) => {
		const story = await waiting();
		const byHand = { AllTraffic: 0.7, [story.candidate]: 0.3 };
		story.world.setWeightsByHand(byHand);
		await resume(story.context({ scheduled: true }));
		let given = 0;
		story.world.hook = (name, moment) => {
			if (name === 'SaveProgress' && moment === 'after' && given === 1) story.world.pass(60_000);
			if (name === 'SaveProgress' && moment === 'after' && given === 1) story.world.setWeightsByHand(byHand);
			if (name.startsWith('SetWeights') && moment === 'after') given++;
		};
		const report = await command(story.context());
		expect(report.reason.code).toBe('foreign-change');
		expect(given).toBe(1);
		expect(story.world.variants.map(({ weight }) => weight)).toEqual([0.7, 0.3]);
	});

	test('weights set between a resume and its answer are not overridden', async () => {
		const story = await waiting();
		story.world.setWeightsByHand({ AllTraffic: 0.7, [story.candidate]: 0.3 });
		await resume(story.context({ scheduled: true }));
		story.world.hook = (name, moment) => {
			if (name !== 'SaveRequest' || moment !== 'after') return;
			story.world.setWeightsByHand({ AllTraffic: 0.2, [story.candidate]: 0.8 });
		};
		expect((await resume(story.context())).reason.code).toBe('foreign-change');
		expect(story.world.variants.map(({ weight }) => weight)).toEqual([0.2, 0.8]);
	});

	test('a promotion by a person who asks after it overrides them', async () => {
		const story = await waiting();
		story.world.setWeightsByHand({ AllTraffic: 0.7, [story.candidate]: 0.3 });
		await resume(story.context({ scheduled: true }));
		const report = await promote(story.context());
		expect(report.decision).toBe('promoted');
	});

	test('a promotion by a person who could not know of them does not', async () => {
		const story = await waiting();
		story.world.setWeightsByHand({ AllTraffic: 0.7, [story.candidate]: 0.3 });
		const report = await promote(story.context());
		expect(report.reason.code).toBe('foreign-change');
		expect(story.world.variants.map(({ weight }) => weight)).toEqual([0.7, 0.3]);
	});
});

describe('a configuration deployed by somebody else', () => {
	test('nobody but a person’s rollback takes the endpoint from it', async () => {
		const story = await waiting();
		story.world.deployByHand('by-hand', 'churn-by-hand');
		const report = await resume(story.context());
		expect(report.reason.code).toBe('foreign-change');
		expect(report.reason.sentence).toContain('by-hand');
		expect((await resume(story.context())).reason.code).toBe('foreign-change');
		expect(story.world.configName).toBe('by-hand');
		expect((await rollback(story.context())).decision).toBe('rolled-back');
		expect(story.world.configName).toBe('churn-original');
		expect(leftUndone(story.world, story.store)).toEqual([]);
	});

	test('a rollback replaces the configuration that was there when it was asked for, and none that came after', async () => {
		const story = await waiting();
		story.world.hook = (name, moment) => {
			if (name === 'SaveRequest' && moment === 'after') story.world.deployByHand('by-hand', 'churn-by-hand');
		};
		expect((await rollback(story.context())).reason.code).toBe('foreign-change');
		expect(story.world.configName).toBe('by-hand');
		story.world.hook = () => {};
		story.world.pass(60_000);
		expect((await rollback(story.context())).decision).toBe('rolled-back');
		expect(story.world.configName).toBe('churn-original');
	});

	test('it does so without the rollout having noticed it first', async () => {
		const story = await waiting();
		story.world.deployByHand('by-hand', 'churn-by-hand');
		expect((await rollback(story.context())).decision).toBe('rolled-back');
		expect(leftUndone(story.world, story.store)).toEqual([]);
	});

	test('the same configuration deployed once more after the rollback has taken it away stays', async () => {
		const story = await waiting();
		story.world.deployByHand('by-hand', 'churn-by-hand');
		let updates = 0;
		story.world.hook = (name, moment) => {
			if (name.startsWith('UpdateEndpoint')) updates++;
			if (name !== 'SaveProgress' || moment !== 'after' || updates === 0) return;
			story.world.pass(60 * 60_000);
			story.world.deployByHand('by-hand', 'churn-by-hand');
		};
		expect((await rollback(story.context())).reason.code).toBe('foreign-change');
		expect(story.world.configName).toBe('by-hand');
	});

	test('at its end, the deadline does not take the endpoint from it either', async () => {
		const story = await waiting();
		story.world.deployByHand('by-hand', 'churn-by-hand');
		story.world.pass(72 * 3_600_000);
		expect((await resume(story.context({ scheduled: true }))).reason.code).toBe('foreign-change');
		expect(story.world.configName).toBe('by-hand');
	});

	test('deployed between a look and the act that follows, it is not overwritten', async () => {
		const story = new Story();
		guard(story.world);
		let looks = 0;
		story.world.hook = (name, moment) => {
			if (name !== 'SaveProgress' || moment !== 'after' || looks++ > 0) return;
			story.world.deployByHand('by-hand', 'churn-by-hand');
		};
		const report = await run(story.context(), held);
		expect(report.reason.code).toBe('foreign-change');
		expect(story.world.changes.filter(change => change.startsWith('UpdateEndpoint'))).toEqual([]);
	});
});

describe('an endpoint with several production variants', () => {
	test('only the share of the one that is replaced is split', async () => {
		const story = await waiting(new MemoryWorld(several), 'baseline-variant: AllTraffic');
		expect(story.weightChanges[0]).toContain('"AllTraffic":2.7');
		expect(story.world.variants.find(({ name }) => name === 'Special')).toMatchObject({ weight: 1, instances: 1 });
		expect(story.world.variants.find(({ name }) => name === 'AllTraffic')).toMatchObject({
			modelName: 'churn-new',
			weight: 3
		});
	});

	test('a change of another variant’s weight is somebody else’s hand; a resume puts it right', async () => {
		const world = new MemoryWorld(several);
		guard(world);
		const story = new Story(world);
		const plan = planOf(`baseline-variant: AllTraffic\n${shortPlan}`);
		await run(story.context({ watchUntilMs: world.nowMs + 8 * 60_000 }), plan);
		world.pass(60_000);
		world.setWeightsByHand({ Special: 5 });
		const report = await resume(story.context({ scheduled: true }));
		expect(report.reason.sentence).toContain('Special');
		expect((await resume(story.context())).decision).toBe('promoted');
		expect(world.variants.find(({ name }) => name === 'Special')).toMatchObject({ weight: 1 });
	});
});
