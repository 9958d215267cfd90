import { type Factor, simulate } from './rollout.ts';
import type { Rule } from './rule.ts';
import { type Summary, summarise } from './summary.ts';
import type { WorldKind } from './world.ts';

export interface RolloutResult {
	readonly requestsPerMinute: number;
	readonly kind: WorldKind;
	/** What happens in it. */
	readonly name: string;
	readonly summaries: readonly Summary[];
}

interface Story {
	readonly name: string;
	readonly fault: Factor;
	readonly surge?: Factor;
}

const equal = () => 1;

export const equalStory = 'equal';
export const surgeStory = 'equal, 3x in both from minute 10 on';

const stories: readonly Story[] = [
	{ name: equalStory, fault: equal },
	{
		name: surgeStory,
		fault: equal,
		surge: (step, minute) => (step > 0 || minute >= 10 ? 3 : 1)
	},
	{ name: '2x worse', fault: () => 2 },
	{ name: '5x worse', fault: () => 5 },
	{ name: '3x worse at 50 % only', fault: step => (step === 2 ? 3 : 1) },
	{ name: '3x worse from minute 10 at 50 %', fault: (step, minute) => (step === 2 && minute >= 10 ? 3 : 1) }
];

/** Whole rollouts on the default schedule, 5 % 10 min, 25 % 10 min, 50 % 20 min; fixed rules watch every step for 20. */
export function runRollouts(
	rules: readonly Rule[],
	rollouts: number,
	seed: number,
	levels = [600, 6000]
): RolloutResult[] {
	const steps = [
		{ traffic: 0.05, bake: 10, maxBake: 40, fixed: 20 },
		{ traffic: 0.25, bake: 10, maxBake: 40, fixed: 20 },
		{ traffic: 0.5, bake: 20, maxBake: 80, fixed: 20 }
	];
	const kinds: readonly WorldKind[] = ['clean', 'noisy'];
	return levels.flatMap(requestsPerMinute =>
		kinds.flatMap(kind =>
			stories.map(({ name, ...story }) => {
				const scenario = { world: { kind, requestsPerMinute, baselineShare: 0.01 }, steps, ...story };
				const runs = Array.from({ length: rollouts }, (_, i) => simulate(scenario, rules, seed + 104_729 * i));
				const summaries = rules.map((_, r) => summarise(runs.flatMap(run => run.slice(r, r + 1))));
				return { requestsPerMinute, kind, name, summaries };
			})
		)
	);
}
