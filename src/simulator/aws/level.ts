import { mulberry32 } from '../../stats/random.ts';
import { hashOf, normal } from './random.ts';
import { minuteOf, type World } from './world.ts';

/** Before it nobody looks. */
const firstMinute = -3000;

interface Course {
	readonly levels: number[];
	readonly next: () => number;
}

const known = new WeakMap<World, Map<string, Course>>();

/** How many times its usual one the error rate of a variant is in a minute, 1 on average: what it wanders by itself. */
export function levelOf(world: World, variant: string, startMs: number): number {
	const { noise, seed } = world.scenario;
	if (noise === undefined) return 1;
	const all = known.get(world) ?? new Map<string, Course>();
	known.set(world, all);
	const course = all.get(variant) ?? { levels: [], next: wander(noise, hashOf(`${seed}|${variant}|level`)) };
	all.set(variant, course);
	const at = Math.max(0, Math.floor(minuteOf(world, startMs)) - firstMinute);
	while (course.levels.length <= at) course.levels.push(course.next());
	return course.levels[at] ?? 1;
}

function wander(
	{ brisk, lasting, memoryMinutes }: NonNullable<World['scenario']['noise']>,
	seed: number
): () => number {
	const random = mulberry32(seed);
	const keep = lasting === 0 ? 0 : Math.exp(-1 / memoryMinutes);
	const [fast, slow, fresh] = [Math.sqrt(brisk), Math.sqrt(lasting), Math.sqrt(1 - keep ** 2)];
	let position = normal(random);
	return () => {
		position = keep * position + fresh * normal(random);
		return Math.exp(fast * normal(random) + slow * position - (brisk + lasting) / 2);
	};
}
