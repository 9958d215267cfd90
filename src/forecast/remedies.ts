import type { Remedy } from '../rollout/forecast.ts';
import { minutesToPass, type OneStep } from './one-step.ts';

/** Chance of proof that a remedy is to bring. */
export const wanted = 0.95;
const seed = 70_001;
/** Nobody bakes a step for longer. */
const longestMinutes = 24 * 60;
export const shares = [0.1, 0.2, 0.25, 0.3, 0.4, 0.5];
const margins = [1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

export interface Remedies extends Remedy {
	/** Minutes that the proof takes in half of the rollouts, in a step without end. */
	readonly medianMinutes?: number;
}

/**
 * Looks for the smallest change of a step that cannot prove what it asks.
 * @param rollouts that are played of every change
 */
export function findRemedies(one: OneStep, maxBakeMinutes: number, presentRatio: number, rollouts: number): Remedies {
	const times = timesOf((most, i) => minutesToPass(one, most, seed + i), maxBakeMinutes, rollouts);
	const bake = quantile(times, wanted);
	const medianMinutes = quantile(times, 0.5);
	const proves = (change: Partial<OneStep>) => {
		const enough = Math.ceil(wanted * rollouts);
		let passed = 0;
		for (let i = 0; i < rollouts && passed + (rollouts - i) >= enough; i++) {
			if (minutesToPass({ ...one, ...change }, maxBakeMinutes, seed + i) !== undefined) passed++;
		}
		return passed >= enough;
	};
	const traffic = shares.find(share => share > one.traffic && proves({ traffic: share }));
	const maxRatio = margins.find(ratio => ratio > presentRatio && proves({ maxRatio: ratio }));
	return {
		...(bake !== undefined && { maxBakeMinutes: rounded(bake) }),
		...(traffic !== undefined && { traffic }),
		...(maxRatio !== undefined && { maxRatio }),
		...(medianMinutes !== undefined && { medianMinutes })
	};
}

/**
 * Minutes that rollouts of a step take, as long as it takes, a day at most: twice as long is tried until enough come to an
 * end.
 * @param play one of them in a step of at most so many minutes
 */
export function timesOf(
	play: (mostMinutes: number, rollout: number) => number | undefined,
	atLeast: number,
	rollouts: number
): readonly (number | undefined)[] {
	for (let most = 2 * atLeast; ; most = Math.min(longestMinutes, 2 * most)) {
		const times = Array.from({ length: rollouts }, (_, i) => play(most, i));
		const ended = times.filter(minutes => minutes !== undefined).length;
		if (ended >= wanted * rollouts || most >= longestMinutes) return times;
	}
}

/** Within how many minutes such a part of them has ended; undefined where that many have not. */
export function quantile(times: readonly (number | undefined)[], at: number): number | undefined {
	const sorted = times.map(minutes => minutes ?? Number.POSITIVE_INFINITY).toSorted((one, other) => one - other);
	const found = sorted[Math.ceil(at * sorted.length) - 1];
	return found === undefined || !Number.isFinite(found) ? undefined : found;
}

/** Up to a time that somebody would write into a file. */
export function rounded(minutes: number): number {
	const grain = minutes > 240 ? 60 : minutes > 60 ? 10 : 5;
	return Math.ceil(minutes / grain) * grain;
}
