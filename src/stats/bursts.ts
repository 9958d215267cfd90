import { mostLeftOut, type Standing } from './pair-ladder.ts';

/** Chance of a burst in a minute of one variant before anything was seen of it, and the minutes that this is worth. */
export const usualBurstChance = 0.02;
const worthMinutes = 50;
/** Looks that the windows of a rollout amount to, at each of which bursts may have come together. */
const looks = 1.25;
/** Log-evidence that needs no more. */
const enough = 12;

/**
 * Chance of a burst in a minute, by what the past has shown.
 * @param seen bursts that the past is thought to have had
 * @param minutes of the past
 */
export function burstChanceOf(seen: number, minutes: number): number {
	return (seen + usualBurstChance * worthMinutes) / (minutes + worthMinutes);
}

/**
 * What is left of a window's evidence if some of its minutes may have been bursts:
 *
 *     min_j { E_j T / (T - j) - ln P(at least j of T minutes are bursts) }      E_j without the j worst minutes
 *
 * The minutes that say most may be bursts, which have their chance; in their place others like the rest are thought. A single
 * minute proves nothing.
 * @param minutes of the window, T
 */
export function withoutBursts(standing: Standing, window: number, minutes: number, chance: number): number {
	let least = standing.whole[window] ?? 0;
	if (minutes === 1) return Math.min(0, least);
	let tail = 1;
	let mass = (1 - chance) ** minutes;
	for (let count = 1; count <= Math.min(mostLeftOut, minutes); count++) {
		tail -= mass;
		mass *= ((minutes - count + 1) / count) * (chance / (1 - chance));
		const surprise = -Math.log(Math.min(1, looks * Math.max(tail, mass)));
		if (surprise >= Math.min(least, enough)) break;
		least = Math.min(
			least,
			surprise + Math.max(0, standing.withoutWorst(window, count)) * (minutes / Math.max(1, minutes - count))
		);
	}
	return least;
}
