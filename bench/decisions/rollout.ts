import { randomFrom } from '../../src/stats/draws.ts';
import type { PairedMinute } from '../../src/stats/ratio-test.ts';
import type { Before, Rule, Step } from './rule.ts';
import { startWorld, type World } from './world.ts';

/** A factor on the share of bad requests, by step and minute within it. */
export type Factor = (step: number, minute: number) => number;

export interface Scenario {
	readonly world: World;
	readonly steps: readonly Step[];
	/** How many times as often the candidate's requests go wrong as the baseline's. */
	readonly fault: Factor;
	/** How many times as often as usual those of both go wrong. */
	readonly surge?: Factor;
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
 * One candidate under every rule, all of them in the same world, looked at after every minute. A step is left when the
 * rule passes it, at once or when its time is over.
 */
export function simulate(scenario: Scenario, rules: readonly Rule[], seed: number): Outcome[] {
	const { world, steps, fault, surge = () => 1 } = scenario;
	const past = startWorld(world, randomFrom(seed));
	const history = Array.from({ length: historyMinutes }, () => {
		const minute = past(0, 1, 1);
		return { requests: minute.baselineRequests, bad: minute.baselineBad };
	});
	const before = { history, baselineShare: world.baselineShare, steps };
	const lived = steps.map((step, s) => {
		const nextMinute = startWorld(world, randomFrom(seed + 7919 * (s + 1)));
		const minutes = Math.max(step.maxBake, step.fixed);
		return Array.from({ length: minutes }, (_, t) => nextMinute(step.traffic, fault(s, t), surge(s, t)));
	});
	return rules.map(rule => play(rule, before, lived));
}

function play(rule: Rule, before: Before, lived: readonly (readonly PairedMinute[])[]): Outcome {
	const decide = rule.start(before);
	const seen: PairedMinute[][] = [];
	for (const minutes of lived) {
		const step: PairedMinute[] = [];
		seen.push(step);
		let passed = false;
		for (const minute of minutes) {
			step.push(minute);
			const decision = decide(seen);
			if (decision === 'fail') return outcome('rolled-back', seen);
			if (decision === 'inconclusive') return outcome('inconclusive', seen);
			passed = decision === 'pass';
			if (passed) break;
		}
		if (!passed) return outcome('inconclusive', seen);
	}
	return outcome('promoted', seen);
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
