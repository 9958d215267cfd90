import { minutesToFail, type OneStep } from './one-step.ts';

/** What a regression has to be found with to count as found. */
export const wantedPower = 0.95;
const largest = 64;
const seed = 40_009;
/** From here on it is looked at closely, and two ratios this close are one. */
const nearby = 1.5;
const close = 1.05;

/**
 * The smallest ratio of bad requests, candidate over baseline, with which the gate fails within `maxBakeMinutes` in 95 of
 * 100 steps.
 * @returns undefined where not even 64 times as many are found so often
 */
export function smallestFound(
	one: OneStep,
	okRatio: number,
	maxBakeMinutes: number,
	{ coarse, fine }: { readonly coarse: number; readonly fine: number }
): number | undefined {
	const foundAt = (ratio: number, rollouts: number) => {
		let found = 0;
		for (let i = 0; i < rollouts; i++) {
			if (minutesToFail(one, ratio, maxBakeMinutes, seed + i) !== undefined) found++;
		}
		return found / rollouts;
	};
	let [below, above] = [okRatio, okRatio * largest];
	if (foundAt(above, coarse) < wantedPower) return undefined;
	while (above / below > close) {
		const ratio = Math.sqrt(below * above);
		const rollouts = above / below > nearby ? coarse : fine;
		if (foundAt(ratio, rollouts) < wantedPower) below = ratio;
		else above = ratio;
	}
	return Number(above.toPrecision(3));
}
