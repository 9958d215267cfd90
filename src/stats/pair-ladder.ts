import type { PairedMinute } from './paired-minute.ts';

/** Points that a mixture of likelihood ratios is taken against, as multiples of the nearest, and their weights. */
export interface Rungs {
	readonly steps: readonly number[];
	readonly weights: readonly number[];
}

/** Log-evidence of every window, and what is left of it without some of its minutes. */
export interface Standing {
	readonly whole: readonly number[];
	/** Without its first minutes. */
	readonly withoutFirst: readonly number[];
	/** Of one window, without so many of the minutes that say most, `mostLeftOut` at most. */
	withoutWorst(window: number, count: number): number;
}

/** How many of a window's minutes its evidence may have to stand without. */
export const mostLeftOut = 8;

export interface PairLadder {
	/** Against x0, in favour of `nearest` times the steps of the rungs. */
	standing(x0: number, nearest: number, rungs: Rungs, firstMinutes?: number): Standing;
	/** Whether a window's likeliest ratio is above x0; where it is not, nothing in it speaks against x0. */
	isAbove(x0: number): readonly boolean[];
}

/**
 * Wald's likelihood ratios of which variant the bad requests came from, over all windows that end now, in one pass.
 *
 *     g_t = k_c ln(x1/x0) - m [ln(1 + a x1) - ln(1 + a x0)]      m = bad requests of both, a = requests n_c/n_b
 *
 * @param minutes usable, in order of time
 * @param starts first minutes of the windows, ascending
 */
export function pairLadder(minutes: readonly PairedMinute[], starts: readonly number[]): PairLadder {
	const splits = Float64Array.from(minutes, minute => minute.candidateRequests / minute.baselineRequests);
	const bad = Float64Array.from(minutes, minute => minute.candidateBad + minute.baselineBad);
	const candidateBad = Float64Array.from(minutes, minute => minute.candidateBad);
	const atX0 = new Float64Array(minutes.length);
	const gains = new Float64Array(minutes.length);
	const standing: PairLadder['standing'] = (x0, nearest, { steps, weights }, firstMinutes = 0) => {
		for (let t = 0; t < gains.length; t++) atX0[t] = Math.log1p((splits[t] ?? 0) * x0);
		const rungs = steps.map(step => {
			const x1 = nearest * step;
			const up = Math.log(x1 / x0);
			for (let t = 0; t < gains.length; t++) {
				const less = (bad[t] ?? 0) * (Math.log1p((splits[t] ?? 0) * x1) - (atX0[t] ?? 0));
				gains[t] = (candidateBad[t] ?? 0) * up - less;
			}
			return sumsOf(gains, starts, firstMinutes);
		});
		const left = rungs.map(sums => sums.withoutWorst);
		const mixed = (columns: readonly (readonly number[])[]) =>
			starts.map((_, window) => mixedAt(columns, weights, window));
		return {
			whole: mixed(rungs.map(sums => sums.whole)),
			withoutFirst: mixed(rungs.map(sums => sums.withoutFirst)),
			withoutWorst: (window, count) => mixedAt(left, weights, window * (mostLeftOut + 1) + count)
		};
	};
	const isAbove: PairLadder['isAbove'] = x0 => {
		const above: boolean[] = [];
		let slope = 0;
		let window = starts.length - 1;
		for (let t = minutes.length - 1; t >= 0; t--) {
			const odds = (splits[t] ?? 0) * x0;
			slope += (candidateBad[t] ?? 0) - ((bad[t] ?? 0) * odds) / (1 + odds);
			if (t === starts[window]) above[window--] = slope > 0;
		}
		return starts.map((_, w) => above[w] ?? false);
	};
	return { standing, isAbove };
}

/** What one rung says of every window. */
interface Sums {
	readonly whole: readonly number[];
	readonly withoutFirst: readonly number[];
	/** Of each window without none, one, two ... of its worst minutes. */
	readonly withoutWorst: readonly number[];
}

/** Short ones cost less than typed arrays. */
const zeros = (count: number) => new Array<number>(count).fill(0);

function sumsOf(gains: Float64Array, starts: readonly number[], firstMinutes: number): Sums {
	const whole = zeros(starts.length);
	const withoutFirst = zeros(starts.length);
	const withoutWorst = zeros(starts.length * (mostLeftOut + 1));
	const largest = zeros(mostLeftOut);
	let sum = 0;
	let window = starts.length - 1;
	for (let t = gains.length - 1; t >= 0; t--) {
		const gain = gains[t] ?? 0;
		sum += gain;
		if (gain > (largest[mostLeftOut - 1] ?? 0)) insert(largest, gain);
		if (t !== starts[window]) continue;
		let first = 0;
		for (let f = t; f < t + firstMinutes; f++) first += gains[f] ?? 0;
		whole[window] = sum;
		withoutFirst[window] = sum - Math.max(0, first);
		let left = sum;
		for (let count = 0; count <= mostLeftOut; count++) {
			withoutWorst[window * (mostLeftOut + 1) + count] = left;
			left -= largest[count] ?? 0;
		}
		window--;
	}
	return { whole, withoutFirst, withoutWorst };
}

/** Into numbers in falling order, the last of which is dropped. */
function insert(falling: number[], value: number): void {
	let at = falling.length - 1;
	for (; at > 0 && (falling[at - 1] ?? 0) < value; at--) falling[at] = falling[at - 1] ?? 0;
	falling[at] = value;
}

/** ln sum_j w_j e^G_j of one window. */
function mixedAt(columns: readonly (readonly number[])[], weights: readonly number[], window: number): number {
	let largest = Number.NEGATIVE_INFINITY;
	for (const column of columns) largest = Math.max(largest, column[window] ?? 0);
	let sum = 0;
	for (let j = 0; j < columns.length; j++) sum += (weights[j] ?? 0) * Math.exp((columns[j]?.[window] ?? 0) - largest);
	return largest + Math.log(sum);
}
