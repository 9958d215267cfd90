import { ownershipTag } from '../../src/aws/tags.ts';
import type { MemoryRecords } from './memory-store.ts';
import type { MemoryWorld } from './memory-world.ts';

/** What is wrong with an endpoint at this moment; holds at every moment of every history. */
export function dangers(world: MemoryWorld): readonly string[] {
	const serving = world.variants.filter(variant => variant.weight > 0 && variant.instances > 0);
	const used = world.inUse().flatMap(name => world.configs.get(name)?.variants ?? []);
	return [
		...(serving.length === 0 ? ['no variant in service has weight'] : []),
		...world.inUse().flatMap(name => (world.configs.has(name) ? [] : [`configuration ${name} is in use and gone`])),
		...used.flatMap(({ modelName }) => (world.models.has(modelName) ? [] : [`model ${modelName} is in use and gone`])),
		...(world.configs.has('churn-original') ? [] : ['the configuration before is gone']),
		...(world.models.has('churn-old') ? [] : ['the model before is gone'])
	];
}

/** Notes every danger among the world's violations, from now on. */
export function guard(world: MemoryWorld): void {
	world.watch = what => {
		for (const danger of dangers(world)) world.violations.push(`${danger}, after ${what}`);
	};
}

/** What is left over of rollouts that have ended; a configuration that was promoted once is kept as a way back. */
export function leftovers(world: MemoryWorld, records: MemoryRecords): readonly string[] {
	const [variant, ...more] = world.variants;
	const keep = new Set([world.configName, ...records.promoted]);
	const created = [...world.configs].filter(([name, { tags }]) => tags[ownershipTag] !== undefined && !keep.has(name));
	const models = new Set([...keep].flatMap(name => world.configs.get(name)?.variants ?? []).map(one => one.modelName));
	const unused = [...world.models].filter(([name, { tags }]) => tags[ownershipTag] !== undefined && !models.has(name));
	const held = [...world.scalable].filter(([, { scaleIn }]) => scaleIn);
	const scaled = [...world.scalable.keys()].filter(name => name !== variant?.name);
	return [
		...(records.record === undefined ? [] : [`a rollout is in flight, ${records.record.progress.state.phase}`]),
		...(world.live().status === 'InService' ? [] : [`the endpoint is ${world.live().status}`]),
		...(more.length === 0 ? [] : [`${world.variants.length} variants are in service`]),
		...(variant?.weight === 1 ? [] : [`it serves with ${JSON.stringify(variant)}`]),
		...created.map(([name]) => `configuration ${name} is left over`),
		...unused.map(([name]) => `model ${name} is left over`),
		...held.map(([name]) => `the autoscaling of ${name} is still held back`),
		...scaled.map(name => `the autoscaling of ${name} is left over`)
	];
}

/** What an ended rollout has left undone: one of the two models serves alone, as before, and nothing is left over. */
export function leftUndone(world: MemoryWorld, records: MemoryRecords): readonly string[] {
	const [variant] = world.variants;
	const original = variant?.modelName === 'churn-old';
	return [
		...world.violations,
		...leftovers(world, records),
		...((variant?.instances ?? 0) >= 2 ? [] : [`it serves on ${variant?.instances} instances`]),
		...(original === (world.configName === 'churn-original') ? [] : [`${world.configName} serves the wrong model`])
	];
}
