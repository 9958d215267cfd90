import { describe, expect, test } from '@jest/globals';
import { approve } from '../../src/commands/approve.ts';
import { finishCancelled } from '../../src/commands/finish-cancelled.ts';
import { plan } from '../../src/commands/plan.ts';
import { promote } from '../../src/commands/promote.ts';
import { resume } from '../../src/commands/resume.ts';
import { rollback } from '../../src/commands/rollback.ts';
import { run } from '../../src/commands/run.ts';
import { status } from '../../src/commands/status.ts';
import type { Context } from '../../src/loop/context.ts';
import type { Plan } from '../../src/rollout/plan.ts';
import { guard, leftUndone } from '../loop/invariants.ts';
import { MemoryWorld } from '../loop/memory-world.ts';
import { image, planOf, Story, shortPlan } from '../loop/story.ts';

const minuteMs = 60_000;

const evaluated = planOf(
	`${shortPlan}\nevaluation: {data: holdout.csv, task: binary, label: churned, positive: "1"}`,
	image
);

function quickStory(latencyMs = 80): Story {
	const story = new Story();
	story.world.behaviour['churn-new'] = { errorRate: 0, slowRate: 0, latencyMs };
	story.world.durations = { updateMs: minuteMs, weightsMs: 10_000, instancesMs: 20_000 };
	guard(story.world);
	return story;
}

/** Somebody tidies up: the configuration that no endpoint uses goes. */
function deleteRecord({ store }: Story): void {
	store.record = undefined;
}

/** A rollout at 10 % whose run is over, and its record with it. */
async function lost(world = new MemoryWorld(), text = ''): Promise<Story> {
	const story = new Story(world);
	guard(world);
	const held = shortPlan.replace('schedule: 10% 1m, 50% 2m', 'schedule: [{traffic: 10%, bake: 1m, hold: true}]');
	await run(story.context({ watchUntilMs: world.nowMs + 20 * minuteMs }), planOf(`${text}\n${held}`));
	deleteRecord(story);
	return story;
}

describe('the record deleted while a run drives the rollout', () => {
	const paths: readonly (readonly [string, number])[] = [
		['promoted', 80],
		['rolled-back', 900]
	];

	test.each(paths)('at any call: it is written again, and the rollout is %s in order', async (ends, latencyMs) => {
		let tried = 0;
		for (let call = 1; ; call += 2) {
			const story = quickStory(latencyMs);
			let calls = 0;
			let deleted = false;
			story.world.hook = (_, moment) => {
				if (moment !== 'before' || ++calls !== call || story.store.record === undefined) return;
				deleteRecord(story);
				deleted = true;
			};
			const report = await run(story.context(), evaluated);
			const where = { call, decision: report.decision, undone: leftUndone(story.world, story.store) };
			if (calls < call) break;
			if (!deleted) continue;
			tried++;
			expect(where).toEqual({ call, decision: ends, undone: [] });
		}
		expect(tried).toBeGreaterThan(60);
		process.stdout.write(`record deleted: ${tried} moments of a rollout that is ${ends}\n`);
	});

	test('it says so', async () => {
		const story = quickStory();
		let looks = 0;
		story.world.hook = (name, moment) => {
			if (name === 'DescribeEndpoint' && moment === 'before' && ++looks === 20) deleteRecord(story);
		};
		await run(story.context(), evaluated);
		expect(story.warnings.join('\n')).toMatch(/has deleted configuration churn-prod-promotion.*written again/s);
	});
});

describe('the record deleted before a promotion was done, and its run gone', () => {
	/** Killed when the promoted model serves alone: what held scale-in back, and the pair, are still there. */
	async function unfinished(): Promise<Story> {
		const story = quickStory();
		story.world.scalable.set('AllTraffic', { scaleIn: false, scaleOut: false, scheduled: false });
		story.world.hook = (name, moment) => {
			if (name === 'DescribeEndpoint' && moment === 'before' && /-[0-9a-f]{8}$/.test(story.world.configName)) {
				throw new Error('killed');
			}
		};
		await run(story.context(), planOf(`variant-name: candidate\n${shortPlan}`)).catch(() => undefined);
		story.world.hook = () => {};
		expect(story.world.live()).toMatchObject({ configName: expect.stringMatching(/-[0-9a-f]{8}$/) });
		deleteRecord(story);
		return story;
	}

	test('every command says so, and resume does what is left', async () => {
		const story = await unfinished();
		const refused = { code: 'record-lost', message: expect.stringMatching(/-pair is still there.*`command: resume`/s) };
		await expect(status(story.context())).rejects.toMatchObject(refused);
		await expect(run(story.context(), planOf())).rejects.toMatchObject(refused);
		const report = await resume(story.context());
		expect(report.decision).toBe('promoted');
		expect(leftUndone(story.world, story.store)).toEqual([]);
	});

	test('rollback brings the endpoint home all the same', async () => {
		const story = await unfinished();
		expect((await rollback(story.context())).decision).toBe('rolled-back');
		expect(story.world.configName).toBe('churn-original');
		expect(leftUndone(story.world, story.store)).toEqual([]);
	});
});

describe('the record deleted while nobody drives the rollout', () => {
	const commands: readonly (readonly [string, (ctx: Context, plan: Plan) => Promise<unknown>])[] = [
		['run', run],
		['plan', plan],
		['resume', resume],
		['status', status],
		['approve', approve],
		['promote', promote]
	];

	test.each(commands)('%s says that it is gone, and what to do, and changes nothing', async (_, command) => {
		const story = await lost();
		const before = story.world.changes.length;
		await expect(command(story.context(), planOf())).rejects.toMatchObject({
			code: 'record-lost',
			message: expect.stringMatching(
				/churn-prod-promotion.*has 10 % of the traffic.*`command: rollback`.*churn-original/s
			)
		});
		expect(story.world.changes).toHaveLength(before);
	});

	test('rollback gives the users back first and brings the endpoint home', async () => {
		const story = await lost();
		const from = story.world.changes.length;
		const report = await rollback(story.context({ why: 'the record is gone' }));
		expect([report.decision, report.reason.code]).toEqual(['rolled-back', 'rollback-requested']);
		expect(story.world.changes[from]).toBe(`SetWeights {"AllTraffic":1,"${story.candidate}":0}`);
		expect(leftUndone(story.world, story.store)).toEqual([]);
	});

	test('a rollback that is killed anywhere is finished by the next one', async () => {
		for (let call = 1; ; call++) {
			const story = await lost();
			let calls = 0;
			story.world.hook = (name, moment) => {
				const looks = /^(Describe|List|Read|Get)/.test(name);
				if (calls >= call || (!looks && moment === 'before' && ++calls === call)) throw new Error('killed');
			};
			await rollback(story.context()).catch(() => undefined);
			story.world.hook = () => {};
			if (calls < call) break;
			story.world.pass(10 * minuteMs);
			await rollback(story.context()).catch(error => expect(error).toMatchObject({ code: 'nothing-to-return-to' }));
			expect({ call, undone: leftUndone(story.world, story.store) }).toEqual({ call, undone: [] });
		}
	});

	test('it also brings home while SageMaker is still on its way to the pair', async () => {
		const story = quickStory();
		await run(story.context({ watchUntilMs: story.world.nowMs + 30_000 }), planOf(shortPlan));
		expect(story.world.live().pendingConfigName).toMatch(/-pair$/);
		deleteRecord(story);
		expect((await rollback(story.context())).decision).toBe('rolled-back');
		expect(leftUndone(story.world, story.store)).toEqual([]);
	});

	test('the run after a cancelled job brings its own rollout home, and no other', async () => {
		const story = await lost();
		const { id = '', startedAtMs = 0 } = story.reports.at(-1)?.rollout ?? {};
		const step = { holder: 'run-1', rollout: { id, startedAtMs }, onCancel: 'rollback' } as const;
		const another = { ...step, rollout: { id: '00000000', startedAtMs } };
		expect(await finishCancelled(story.context(), another)).toBeUndefined();
		expect((await finishCancelled(story.context(), step))?.decision).toBe('rolled-back');
		expect(leftUndone(story.world, story.store)).toEqual([]);
	});

	test('without the copy in the tags it goes to a configuration made from the pair', async () => {
		const several = [
			{ name: 'AllTraffic', modelName: 'churn-old', weight: 3, instances: 2 },
			{ name: 'Special', modelName: 'churn-special', weight: 1, instances: 1 }
		];
		const story = await lost(new MemoryWorld(several), 'baseline-variant: AllTraffic');
		const tags = story.world.configs.get(story.world.configName)?.tags ?? {};
		for (const key of Object.keys(tags)) if (key.includes('rescue')) delete tags[key];
		expect((await rollback(story.context())).decision).toBe('rolled-back');
		expect(story.world.configName).toMatch(/^churn-prod-[0-9a-f]{8}-home$/);
		expect(story.world.variants).toMatchObject(several);
		expect(story.world.violations).toEqual([]);
		expect([...story.world.configs.keys()]).toEqual(['churn-original', story.world.configName]);
	});

	test('a cleaner of the configuration before is no hindrance: it is made again', async () => {
		const world = new MemoryWorld();
		const story = await lost(world);
		world.watch = () => {};
		world.configs.delete('churn-original');
		expect((await rollback(story.context())).decision).toBe('rolled-back');
		expect(world.configName).toBe('churn-original');
		expect(world.variants).toMatchObject([{ name: 'AllTraffic', modelName: 'churn-old', weight: 1, instances: 2 }]);
	});
});
