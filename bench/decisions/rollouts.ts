import { type Fault, simulate } from './rollout.ts';
import type { Rule } from './rule.ts';
import { type Summary, summarise } from './summary.ts';
import type { WorldKind } from './world.ts';

export interface RolloutResult {
	readonly name: string;
	readonly summaries: readonly Summary[];
}

const faults: readonly (readonly [string, Fault])[] = [
	['equal', () => 1],
	['2x worse', () => 2],
	['5x worse', () => 5],
	['3x worse at 50 % only', step => (step === 2 ? 3 : 1)],
	['3x worse from minute 10 at 50 %', (step, minute) => (step === 2 && minute >= 10 ? 3 : 1)]
];

/** Whole rollouts on the default schedule, 5 % 10 min, 25 % 10 min, 50 % 20 min; fixed rules watch every step for 20. */
export function runRollouts(rules: readonly Rule[], rollouts: number, seed: number): RolloutResult[] {
	const steps = [
		{ traffic: 0.05, bake: 10, maxBake: 40, fixed: 20 },
		{ traffic: 0.25, bake: 10, maxBake: 40, fixed: 20 },
		{ traffic: 0.5, bake: 20, maxBake: 80, fixed: 20 }
	];
	const kinds: readonly WorldKind[] = ['clean', 'noisy'];
	return [600, 6000].flatMap(requestsPerMinute =>
		kinds.flatMap(kind =>
			faults.map(([fault, ratio]) => {
				const scenario = { world: { kind, requestsPerMinute, baselineShare: 0.01 }, steps, fault: ratio };
				const runs = Array.from({ length: rollouts }, (_, i) => simulate(scenario, rules, seed + 104_729 * i));
				const summaries = rules.map((_, r) => summarise(runs.flatMap(run => run.slice(r, r + 1))));
				return { name: `${requestsPerMinute} a minute, ${kind}, ${fault}`, summaries };
			})
		)
	);
}
