import type { Scaling } from '../../src/aws/ports.ts';
import type { Through } from './memory-aws.ts';
import type { MemoryWorld } from './memory-world.ts';

/** Application Auto Scaling of the variants of a world in memory. */
export function memoryScaling(world: MemoryWorld, through: Through, change: Through): Scaling {
	return {
		targets: (_, variants) =>
			through('DescribeScalableTargets', () =>
				variants.flatMap(variant => {
					const suspended = world.scalable.get(variant);
					return suspended === undefined ? [] : [{ variant, min: 1, max: 10, suspended }];
				})
			),
		suspendScaleIn: (_, variant) =>
			change(`SuspendScaleIn ${variant}`, () => {
				const before = world.scalable.get(variant);
				if (world.ignored === 'SuspendScaleIn') return before;
				if (before !== undefined) world.scalable.set(variant, { ...before, scaleIn: true });
				return before;
			}),
		resume: (_, variant, before) =>
			change(`ResumeScaling ${variant}`, () => {
				if (world.scalable.has(variant)) world.scalable.set(variant, before);
			}),
		move: (_, from, to) =>
			change(`MoveScaling ${from} ${to}`, () => {
				const suspended = world.scalable.get(from);
				if (suspended !== undefined) world.scalable.set(to, suspended);
				world.scalable.delete(from);
				return { left: [] };
			}),
		save: (_, variant) =>
			through('DescribeScalingPolicies', () => {
				const suspended = world.scalable.get(variant);
				return suspended && { variant, min: 1, max: 10, suspended, policies: [], schedule: [] };
			}),
		release: (_, variant) => change(`ReleaseScaling ${variant}`, () => void world.scalable.delete(variant)),
		restore: (_, variant, saved) =>
			change(`RestoreScaling ${variant}`, () => {
				if (!world.variants.some(({ name }) => name === variant)) throw new Error(`there is no variant ${variant}`);
				world.scalable.set(variant, saved.suspended);
				return { left: [] };
			}),
		alarmsNaming: () => through('DescribeAlarms', () => world.alarms)
	};
}

/** The autoscaler takes instances away or adds some, where nobody holds it back and SageMaker is idle. */
export function autoscale(world: MemoryWorld, by: number): void {
	if (world.live().status !== 'InService') return;
	const free = world.variants.filter(({ name, desiredInstances }) => {
		const suspended = world.scalable.get(name);
		const room = by < 0 ? desiredInstances > 1 : desiredInstances < 10;
		return room && suspended !== undefined && !(by < 0 ? suspended.scaleIn : suspended.scaleOut);
	});
	if (free.length === 0) return;
	for (const variant of free) {
		variant.desiredInstances = Math.min(10, Math.max(1, variant.desiredInstances + by));
	}
	world.update = { kind: 'variants', doneMs: world.nowMs + world.durations.instancesMs };
}
