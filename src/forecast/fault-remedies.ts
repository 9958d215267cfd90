import { minutesToFail, type OneStep } from './one-step.ts';
import type { Remedies } from './remedies.ts';

const wanted = 0.95;
const seed = 80_021;
const longestMinutes = 24 * 60;
const shares = [0.1, 0.2, 0.25, 0.3, 0.4, 0.5];

/**
 * Looks for the smallest change of a step in which a candidate `times` as bad is found in 95 of 100 rollouts.
 * @param rollouts that are played of every change
 */
export function findFaultRemedies(one: OneStep, times: number, maxBakeMinutes: number, rollouts: number): Remedies {
	const bake = bakeToFind(one, times, maxBakeMinutes, rollouts);
	const finds = (traffic: number) => timesToFind({ ...one, traffic }, times, maxBakeMinutes, rollouts) !== undefined;
	const traffic = shares.find(share => share > one.traffic && finds(share));
	return {
		...(bake !== undefined && { maxBakeMinutes: Math.ceil(bake / 5) * 5 }),
		...(traffic !== undefined && { traffic })
	};
}

/** Twice as long is tried until enough are found, a day at most. */
function bakeToFind(one: OneStep, times: number, atLeast: number, rollouts: number): number | undefined {
	for (let most = 2 * atLeast; ; most = Math.min(longestMinutes, 2 * most)) {
		const found = timesToFind(one, times, most, rollouts);
		if (found !== undefined || most >= longestMinutes) return found;
	}
}

/** Minutes within which enough are found; undefined where that is not within `most`. */
function timesToFind(one: OneStep, times: number, most: number, rollouts: number): number | undefined {
	const minutes = Array.from({ length: rollouts }, (_, i) => minutesToFail(one, times, most, seed + i));
	const sorted = minutes.filter(found => found !== undefined).toSorted((a, b) => a - b);
	return sorted[Math.ceil(wanted * rollouts) - 1];
}
