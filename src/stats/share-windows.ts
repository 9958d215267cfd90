import type { NoiseOpinion } from './evidence.ts';
import { type CountedMinute, type NoisePrior, noiseFactor } from './noise.ts';
import { type NoiseModel, noiseModels } from './noise-models.ts';
import type { PastNoise } from './past-noise.ts';

/** What is expected of the noise of one variant by itself. */
export type ShareNoise = NoisePrior & { readonly past?: PastNoise | undefined };

/** Counts of a run of minutes up to the newest, and how much noisier than chance they may be. */
export interface ShareWindow {
	readonly minutes: number;
	readonly requests: number;
	readonly bad: number;
	readonly opinions: readonly NoiseOpinion[];
}

/** A window in which nothing was counted yet. */
export const emptyWindow: ShareWindow = { minutes: 0, requests: 0, bad: 0, opinions: [{ chance: 1, factor: 1 }] };

/** A noise model that the past makes likely, and its sum over pairs of minutes so far. */
interface Likely extends NoiseModel {
	readonly chance: number;
	carried: number;
	pairs: number;
}

/**
 * The windows of one variant that end now, in one pass from the newest minute back. Under a noise model of the variance b
 * of minutes and s of what lasts m minutes, counts vary by
 *
 *     phi = 1 + p (1-p) [ b sum n^2 + s sum_s sum_t n_s n_t e^(-|s-t|/m) ] / sum n        n requests, p the share
 *
 * times as much as by chance; never less than the minutes themselves show (`noiseFactor`).
 * @param minutes usable, in order of time
 * @param starts first minutes of the windows, ascending
 */
export function shareWindows(
	minutes: readonly CountedMinute[],
	starts: readonly number[],
	noise: ShareNoise
): readonly ShareWindow[] {
	const windows: ShareWindow[] = [];
	const sums = { requests: 0, bad: 0, squares: 0, products: 0, badSquares: 0 };
	const kept = (noise.past?.likely ?? []).filter(({ chance }) => chance > 0);
	const all = kept.reduce((sum, { chance }) => sum + chance, 0);
	const likely = kept.flatMap(({ model, chance }): Likely[] => {
		const known = noiseModels[model];
		return known === undefined ? [] : [{ ...known, chance: chance / all, carried: 0, pairs: 0 }];
	});
	let next = starts.length - 1;
	for (const [before, { requests, bad }] of minutes.toReversed().entries()) {
		sums.requests += requests;
		sums.bad += bad;
		sums.squares += requests * requests;
		sums.products += requests * bad;
		sums.badSquares += bad * bad;
		for (const model of likely) {
			model.pairs += requests * (requests + 2 * model.carried);
			model.carried = Math.exp(-1 / model.memoryMinutes) * (model.carried + requests);
		}
		if (minutes.length - 1 - before !== starts[next]) continue;
		windows.unshift(windowOf(before + 1, sums, likely, noise));
		next--;
	}
	return windows;
}

type Sums = Readonly<Record<'requests' | 'bad' | 'squares' | 'products' | 'badSquares', number>>;

function windowOf(minutes: number, sums: Sums, likely: readonly Likely[], noise: NoisePrior): ShareWindow {
	const { requests, bad, squares } = sums;
	const share = (bad + 0.5) / (requests + 1);
	const chance = share * (1 - share);
	const deviations = sums.badSquares - 2 * share * sums.products + share * share * squares;
	const seen = noiseFactor({ minutes, squares: Math.max(0, deviations), variance: requests * chance }, noise, 1);
	const opinions = likely.map(({ brisk, lasting, pairs, ...model }) => ({
		chance: model.chance,
		factor: Math.max(seen, 1 + (chance * (brisk * squares + lasting * pairs)) / requests)
	}));
	return { minutes, requests, bad, opinions: opinions.length > 0 ? opinions : [{ chance: 1, factor: seen }] };
}
