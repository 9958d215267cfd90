import type { PairedMinute } from '../../src/stats/ratio-test.ts';
import { randomFrom } from './random.ts';
import type { Before, Rule, StepTimes } from './rule.ts';
import { startWorld, type World } from './world.ts';

export interface Step extends StepTimes {
	/** Part of the traffic the candidate gets. */
	readonly traffic: number;
}

/** How many times as often the candidate's requests go wrong, by step and minute within it. */
export type Fault = (step: number, minute: number) => number;

export interface Scenario {
	readonly world: World;
	readonly steps: readonly Step[];
	readonly fault: Fault;
}

export interface Outcome {
	readonly end: 'rolled-back' | 'promoted' | 'inconclusive';
	readonly minutes: number;
	/** Of both variants, until the end. */
	readonly requests: number;
	readonly candidateRequests: number;
	/** What users paid: requests that the candidate answered badly. */
	readonly candidateBad: number;
}

const historyMinutes = 180;

/**
 * One candidate under every rule, all of them in the same world. A step is left when it is baked and the rule
 * passes it, or at its max-bake without a failure; only the last step must be passed, or else the rollout ends inconclusive.
 */
export function simulate(scenario: Scenario, rules: readonly Rule[], seed: number): Outcome[] {
	const { world, steps, fault } = scenario;
	const past = startWorld(world, randomFrom(seed));
	const history = Array.from({ length: historyMinutes }, () => {
		const minute = past(0, 1);
		return { requests: minute.baselineRequests, bad: minute.baselineBad };
	});
	const before = { history, baselineShare: world.baselineShare, steps };
	const lived = steps.map((step, s) => {
		const nextMinute = startWorld(world, randomFrom(seed + 7919 * (s + 1)));
		return Array.from({ length: Math.max(step.maxBake, step.fixed) }, (_, t) => nextMinute(step.traffic, fault(s, t)));
	});
	return rules.map(rule => play(rule, before, lived));
}

function play(rule: Rule, before: Before, lived: readonly (readonly PairedMinute[])[]): Outcome {
	const decide = rule.start(before);
	const seen: PairedMinute[][] = [];
	for (const [s, minutes] of lived.entries()) {
		const step: PairedMinute[] = [];
		const bake = before.steps[s]?.bake ?? 0;
		seen.push(step);
		for (const minute of minutes) {
			step.push(minute);
			const decision = decide(seen);
			if (decision === 'fail') return outcome('rolled-back', seen);
			if (decision !== 'pass' || step.length < bake) continue;
			if (s === lived.length - 1) return outcome('promoted', seen);
			break;
		}
	}
	return outcome('inconclusive', seen);
}

function outcome(end: Outcome['end'], seen: readonly (readonly PairedMinute[])[]): Outcome {
	const minutes = seen.flat();
	const sum = (count: (minute: PairedMinute) => number) => minutes.reduce((total, minute) => total + count(minute), 0);
	return {
		end,
		minutes: minutes.length,
		requests: sum(minute => minute.candidateRequests + minute.baselineRequests),
		candidateRequests: sum(minute => minute.candidateRequests),
		candidateBad: sum(minute => minute.candidateBad)
	};
}
