import { describe, expect, test } from '@jest/globals';
import { resume } from '../../src/commands/resume.ts';
import { rollback } from '../../src/commands/rollback.ts';
import { run } from '../../src/commands/run.ts';
import type { Context } from '../../src/controller/context.ts';
import { planOf, Story } from './story.ts';

const schedule =
	'schedule:\n  - {traffic: 10%, bake: 5m, max-bake: 15m}\n  - {traffic: 50%, bake: 6m, max-bake: 15m}\nfinal-bake: 3m\ngates: [{metric: error-rate}]';

class Killed extends Error {}

/** Cuts a process off at one of its calls: from then on none of its calls gets through. */
function killAt(story: Story, call: number, moment: 'before' | 'after'): () => number {
	let calls = 0;
	let dead = false;
	story.world.hook = (_, when) => {
		if (dead) throw new Killed();
		if (when === 'before') calls++;
		if (calls === call && when === moment) {
			dead = true;
			throw new Killed();
		}
	};
	return () => calls;
}

function reviveIn(story: Story): void {
	story.world.hook = () => {};
	story.world.pass(10 * 60_000);
}

/** One of the two models alone, on a configuration that fits it, nothing left over, the endpoint in use of nothing deleted. */
function expectCleanEnd(story: Story): void {
	const { world } = story;
	expect(story.ledger.record).toBeUndefined();
	expect(world.live().status).toBe('InService');
	expect(world.variants).toHaveLength(1);
	const [variant] = world.variants;
	expect(variant).toMatchObject({ name: 'AllTraffic', weight: 1, instances: 2 });
	expect(world.configs.has(world.configName)).toBe(true);
	expect(world.configs.has('churn-original')).toBe(true);
	expect(world.models.has('churn-old')).toBe(true);
	const promoted = variant?.modelName === 'churn-new';
	const expected = promoted ? ['churn-original', world.configName] : ['churn-original'];
	expect([...world.configs.keys()]).toEqual(expected);
	expect(world.configName === 'churn-original').toBe(!promoted);
}

interface Path {
	readonly name: string;
	readonly errorRate: number;
}

const paths: readonly Path[] = [
	{ name: 'promotion', errorRate: 0.003 },
	{ name: 'rollback', errorRate: 0.1 }
];

const comebacks: Readonly<Record<string, (ctx: Context) => Promise<unknown>>> = {
	resume: ctx => resume(ctx),
	'run again': ctx => run(ctx, planOf(schedule)),
	rollback: ctx => rollback(ctx)
};

function storyOf(path: Path): Story {
	const story = new Story();
	story.world.behaviour['churn-new'] = { errorRate: path.errorRate, slowRate: 0.05, latencyMs: 80 };
	return story;
}

describe.each(paths)('killed anywhere on the way of a $name', path => {
	test.each(Object.entries(comebacks))(
		'%s reaches a clean end',
		async (name, comeBack) => {
			const reference = storyOf(path);
			const count = killAt(reference, Number.POSITIVE_INFINITY, 'before');
			await run(reference.context(), planOf(schedule));
			const calls = count();
			let tried = 0;
			for (let call = 1; call <= calls; call++) {
				for (const moment of ['before', 'after'] as const) {
					const story = storyOf(path);
					killAt(story, call, moment);
					await run(story.context(), planOf(schedule)).catch(() => undefined);
					reviveIn(story);
					await comeBack(story.context());
					tried++;
					try {
						expectCleanEnd(story);
					} catch (error) {
						const where = `killed ${moment} call ${call} of ${calls}; changes:\n${story.world.changes.join('\n')}`;
						throw new Error(where, { cause: error });
					}
				}
			}
			console.info(`${path.name}, ${name}: ${tried} crash points tried, ${tried} converged`);
			expect(tried).toBe(2 * calls);
		},
		600_000
	);
});
