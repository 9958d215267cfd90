import type { Keep } from './kept.ts';
import { type Factor, simulate } from './rollout.ts';
import type { Rule } from './rule.ts';
import { type Summary, summarise } from './summary.ts';
import { type Nature, nameOf, type World } from './world.ts';

export interface RolloutResult {
	readonly world: World;
	/** What happens in it. */
	readonly story: string;
	readonly summaries: readonly Summary[];
}

/** What is wrong with the candidate, and what happens to both. */
export interface Story {
	readonly name: string;
	readonly fault: Factor;
	readonly surge?: Factor;
}

/** A candidate that makes so many times the errors from its first request on. */
export const always = (ratio: number): Story => ({ name: ratio === 1 ? 'equal' : `${ratio}x`, fault: () => ratio });

export const equal = always(1);
export const surge: Story = {
	name: 'equal, 3x in both from minute 10 on',
	fault: () => 1,
	surge: (step, minute) => (step > 0 || minute >= 10 ? 3 : 1)
};
const onlyAtLast: Story = { name: '3x at 50 % only', fault: step => (step === 2 ? 3 : 1) };
const lateAtLast: Story = {
	name: '3x from minute 10 at 50 %',
	fault: (step, minute) => (step === 2 && minute >= 10 ? 3 : 1)
};

const slow = (deviation: number, memoryMinutes: number): Nature => ({ kind: 'slow', deviation, memoryMinutes });
const clean: Nature = { kind: 'clean' };
const noisy: Nature = { kind: 'noisy' };
const bursts: Nature = { kind: 'bursts', chance: 0.03, times: 8 };
const cold: Nature = { kind: 'cold', minutes: 3, times: 2.5 };

/** Ways in which a healthy endpoint can be unquiet. */
export const natures: readonly Nature[] = [
	clean,
	noisy,
	...[0.2, 0.32].flatMap(deviation => [2, 5, 15, 40].map(memory => slow(deviation, memory))),
	bursts,
	cold
];

/** One world and what happens in it. */
export interface Case {
	readonly world: World;
	readonly story: Story;
}

const at = (nature: Nature, requestsPerMinute: number, baselineShare: number): World => ({
	nature,
	requestsPerMinute,
	baselineShare
});
const cases = (worlds: readonly World[], stories: readonly Story[]): readonly Case[] =>
	worlds.flatMap(world => stories.map(story => ({ world, story })));

/** What nature does, at one level of traffic and errors. */
export const natureCases = cases(
	natures.map(nature => at(nature, 6000, 0.01)),
	[1, 2, 5, 10].map(always)
);
/** Healthy candidates at other levels. */
export const levelCases = cases(
	[clean, noisy, slow(0.32, 5), slow(0.32, 40), bursts, cold].flatMap(nature =>
		(
			[
				[600, 0.01],
				[60_000, 0.05],
				[60_000, 0.001]
			] as const
		).map(([requests, share]) => at(nature, requests, share))
	),
	[equal]
);
/** Candidates that are a trifle worse, where there is traffic enough to prove it. */
export const trifleCases = cases([at(clean, 60_000, 0.01), at(clean, 60_000, 0.05)], [1.03, 1.1, 1.2].map(always));
/** What may happen in the course of a rollout. */
export const courseCases = cases(
	[at(clean, 600, 0.01), at(clean, 6000, 0.01), at(noisy, 6000, 0.01)],
	[surge, onlyAtLast, lateAtLast]
);
/** Starts that are ever nearer to a fault of five times, which counts at once. */
export const coldCases = cases(
	[600, 6000, 60_000].flatMap(requests =>
		(
			[
				[3, 3],
				[3.5, 3],
				[4, 2],
				[4, 3]
			] as const
		).map(([times, minutes]) => at({ kind: 'cold', times, minutes }, requests, 0.01))
	),
	[equal]
);
/** Those that are run with the tests. */
export const fewCases: readonly Case[] = [
	...cases(
		[clean, slow(0.32, 5), bursts, cold].map(nature => at(nature, 6000, 0.01)),
		[equal]
	),
	...cases(
		[clean, slow(0.32, 5)].map(nature => at(nature, 6000, 0.01)),
		[always(5), always(10)]
	),
	...cases([at(clean, 6000, 0.01)], [always(2), surge]),
	...cases([at(clean, 60_000, 0.05)], [always(1.2)])
];

/** The default schedule: 5 % 10 min, 25 % 10 min, 50 % 20 min; fixed rules watch every step for as long as its bake. */
export const schedule = [
	{ traffic: 0.05, bake: 10, maxBake: 40, fixed: 10 },
	{ traffic: 0.25, bake: 10, maxBake: 40, fixed: 10 },
	{ traffic: 0.5, bake: 20, maxBake: 80, fixed: 20 }
];

/** Whole rollouts of every case; the same seed is the same weather for every rule. */
export function runCases(
	cases: readonly Case[],
	rules: readonly Rule[],
	rollouts: number,
	seed: number,
	keep: Keep = (_, __, make) => make()
): RolloutResult[] {
	return cases.map(one => {
		const { name, ...story } = one.story;
		const scenario = { world: one.world, steps: schedule, ...story };
		const summaries = keep(caseName(one), rollouts, () => {
			const runs = Array.from({ length: rollouts }, (_, i) => simulate(scenario, rules, seed + 104_729 * i));
			return rules.map((_, r) => summarise(runs.flatMap(run => run.slice(r, r + 1))));
		});
		return { world: one.world, story: name, summaries };
	});
}

/** `6,000 a minute, 1 %, clean: equal`. */
export function caseName({ world, story }: Case): string {
	return `${worldName(world)}: ${story.name}`;
}

/** `6,000 a minute, 1 %, slow 0.32, 5 min`. */
export function worldName({ nature, requestsPerMinute, baselineShare }: World): string {
	return `${requestsPerMinute.toLocaleString('en')} a minute, ${100 * baselineShare} %, ${nameOf(nature)}`;
}
