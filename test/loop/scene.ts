import { ownershipTag } from '../../src/aws/tags.ts';
import type { Context } from '../../src/loop/context.ts';
import type { Plan } from '../../src/rollout/plan.ts';
import type { Progress, Rollout, RolloutRecord } from '../../src/rollout/record.ts';
import type { State } from '../../src/rollout/state.ts';
import { rolloutOf } from '../rollout/builders.ts';
import { MemoryWorld } from './memory-world.ts';
import { Story } from './story.ts';

export const configured = (name: string, modelName: string, weight = 1) => ({ name, modelName, weight, instances: 2 });

/** A rollout of `next` (model `new`) beside `now` (model `old`) on an endpoint in memory, driven by one run. */
export interface Scene {
	readonly story: Story;
	readonly world: MemoryWorld;
	readonly rollout: Rollout;
	readonly ctx: Context;
	readonly record: RolloutRecord;
	/** Calls that were made, in their order. */
	readonly calls: string[];
}

/** The endpoint serves from its configuration from before; pair and promoted one exist, as this rollout has made them. */
export function sceneOf(
	change: Partial<Rollout> = {},
	plan: Partial<Plan> = {},
	state: State = { phase: 'deploying', sinceMs: 0, update: { attempts: 0 } }
): Scene {
	const world = new MemoryWorld([configured('now', 'old')]);
	const { start } = rolloutOf();
	const rollout = rolloutOf({ start: { ...start, configName: 'churn-original' }, ...change }, plan);
	const tags = { [ownershipTag]: rollout.id };
	world.models.set('new', { tags: rollout.candidate.createsModel ? tags : {} });
	world.configs.set('pair', { variants: [configured('now', 'old'), configured('next', 'new', 0)], tags: { ...tags } });
	world.configs.set('final', { variants: [configured('now', 'new')], tags: { ...tags } });
	const story = new Story(world);
	const calls: string[] = [];
	world.hook = (call, moment) => {
		if (moment === 'before') calls.push(call);
	};
	const ctx = story.context();
	const progress: Progress = { state, spans: [], timeline: [] };
	const record = { rollout, progress, holder: ctx.holder };
	story.store.record = { ...record };
	return { story, world, rollout, ctx, record, calls };
}
