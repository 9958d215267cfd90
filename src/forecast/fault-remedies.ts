import { minutesToFail, type OneStep } from './one-step.ts';
import { quantile, type Remedies, rounded, shares, timesOf, wanted } from './remedies.ts';

const seed = 80_021;

/**
 * Looks for the smallest change of a step in which a candidate `times` as bad is found in 95 of 100 rollouts.
 * @param rollouts that are played of every change
 */
export function findFaultRemedies(one: OneStep, times: number, maxBakeMinutes: number, rollouts: number): Remedies {
	const play = (step: OneStep) => (most: number, i: number) => minutesToFail(step, times, most, seed + i);
	const bake = quantile(timesOf(play(one), maxBakeMinutes, rollouts), wanted);
	const finds = (traffic: number) => {
		const inTime = Array.from({ length: rollouts }, (_, i) => play({ ...one, traffic })(maxBakeMinutes, i));
		return quantile(inTime, wanted) !== undefined;
	};
	const traffic = shares.find(share => share > one.traffic && finds(share));
	return {
		...(bake !== undefined && { maxBakeMinutes: rounded(bake) }),
		...(traffic !== undefined && { traffic })
	};
}
