import { type CountedMinute, type NoisePrior, noiseFactor } from './noise.ts';

/** Counts of a run of minutes up to the newest, and how much noisier than chance they are. */
export interface ShareWindow {
	readonly minutes: number;
	readonly requests: number;
	readonly bad: number;
	readonly noiseFactor: number;
}

/**
 * The windows of one variant that end now, in one pass from the newest minute back.
 * @param minutes usable, in order of time
 * @param starts first minutes of the windows, ascending
 */
export function shareWindows(
	minutes: readonly CountedMinute[],
	starts: readonly number[],
	noise: NoisePrior
): readonly ShareWindow[] {
	const windows: ShareWindow[] = [];
	const sums = { requests: 0, bad: 0, squares: 0, products: 0, badSquares: 0 };
	let next = starts.length - 1;
	for (let t = minutes.length - 1; t >= 0; t--) {
		const { requests = 0, bad = 0 } = minutes[t] ?? {};
		sums.requests += requests;
		sums.bad += bad;
		sums.squares += requests * requests;
		sums.products += requests * bad;
		sums.badSquares += bad * bad;
		if (t !== starts[next]) continue;
		windows[next--] = windowOf(minutes.length - t, sums, noise);
	}
	return windows;
}

type Sums = Readonly<Record<'requests' | 'bad' | 'squares' | 'products' | 'badSquares', number>>;

function windowOf(minutes: number, sums: Sums, noise: NoisePrior): ShareWindow {
	const { requests, bad } = sums;
	const share = (bad + 0.5) / (requests + 1);
	const deviations = sums.badSquares - 2 * share * sums.products + share * share * sums.squares;
	const spread = { minutes, squares: Math.max(0, deviations), variance: requests * share * (1 - share) };
	return { minutes, requests, bad, noiseFactor: noiseFactor(spread, noise, 1) };
}
