import type { CountedMinute } from './past-noise.ts';

/** How far single minutes of the baseline were above the level around them, and in how many minutes that was looked for. */
export interface Calm {
	/** The highest, as a multiple of the level of the moment; at least 1. */
	readonly most: number;
	readonly minutes: number;
}

const blockMinutes = 10;
/** Blocks to either side whose middle is the level of the moment: an hour, longer than most wanders. */
const nearbyBlocks = 6;

/**
 * The highest minute of a long past:
 *
 *     most = max_t (k_t + 1/2) / (n_t p_t + 1/2)      p_t the median share of the ten-minute blocks within an hour
 *
 * Nothing is taken off for chance, so where bad requests are few it is high. A past shorter than an hour says nothing.
 * @param history of the baseline, in order of time
 */
export function calmOf(history: readonly CountedMinute[]): Calm | undefined {
	const seen = history.filter(({ requests, bad }) => requests > 0 && bad >= 0);
	if (seen.length < 2 * nearbyBlocks * blockMinutes) return undefined;
	const blocks = Array.from({ length: Math.ceil(seen.length / blockMinutes) }, (_, b) =>
		shareOf(seen.slice(b * blockMinutes, (b + 1) * blockMinutes))
	);
	const levels = blocks.map((_, b) => lowerMedian(blocks.slice(Math.max(0, b - nearbyBlocks), b + nearbyBlocks + 1)));
	const most = seen.reduce((highest, { requests, bad }, t) => {
		const level = levels[Math.floor(t / blockMinutes)] ?? 0;
		return Math.max(highest, (bad + 0.5) / (requests * level + 0.5));
	}, 1);
	return { most: Math.round(most * 100) / 100, minutes: seen.length };
}

function shareOf(minutes: readonly CountedMinute[]): number {
	const requests = minutes.reduce((sum, minute) => sum + minute.requests, 0);
	return minutes.reduce((sum, minute) => sum + minute.bad, 0) / requests;
}

function lowerMedian(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
