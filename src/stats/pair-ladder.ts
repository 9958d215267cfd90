import type { PairedMinute } from './paired-minute.ts';

/** Points that a mixture of likelihood ratios is taken against, as multiples of the nearest, and their weights. */
export interface Rungs {
	readonly steps: readonly number[];
	readonly weights: readonly number[];
}

/** Log-evidence of every window, and what is left of it without some of its minutes. */
export interface Standing {
	readonly whole: Float64Array;
	/** Without the minute that says most. */
	readonly withoutWorst: Float64Array;
	/** Without its first minutes. */
	readonly withoutFirst: Float64Array;
}

export interface PairLadder {
	/** Against x0, in favour of `nearest` times the steps of the rungs. */
	standing(x0: number, nearest: number, rungs: Rungs, firstMinutes: number): Standing;
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
	const standing: PairLadder['standing'] = (x0, nearest, { steps, weights }, firstMinutes) => {
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
		return {
			whole: mixture(rungs, weights, sums => sums.whole),
			withoutWorst: mixture(rungs, weights, sums => sums.withoutWorst),
			withoutFirst: mixture(rungs, weights, sums => sums.withoutFirst)
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

function sumsOf(gains: Float64Array, starts: readonly number[], firstMinutes: number): Standing {
	const whole = new Float64Array(starts.length);
	const withoutWorst = new Float64Array(starts.length);
	const withoutFirst = new Float64Array(starts.length);
	let sum = 0;
	let most = 0;
	let window = starts.length - 1;
	for (let t = gains.length - 1; t >= 0; t--) {
		const gain = gains[t] ?? 0;
		sum += gain;
		if (gain > most) most = gain;
		if (t !== starts[window]) continue;
		let first = 0;
		for (let f = t; f < Math.min(gains.length, t + firstMinutes); f++) first += gains[f] ?? 0;
		whole[window] = sum;
		withoutWorst[window] = sum - most;
		withoutFirst[window] = sum - Math.max(0, first);
		window--;
	}
	return { whole, withoutWorst, withoutFirst };
}

/** ln sum_j w_j e^G_j of every window. */
function mixture(
	rungs: readonly Standing[],
	weights: readonly number[],
	of: (sums: Standing) => Float64Array
): Float64Array {
	const columns = rungs.map(of);
	const mixed = new Float64Array(columns[0]?.length ?? 0);
	for (let window = 0; window < mixed.length; window++) {
		let largest = Number.NEGATIVE_INFINITY;
		for (const column of columns) largest = Math.max(largest, column[window] ?? 0);
		let sum = 0;
		for (let j = 0; j < columns.length; j++) sum += (weights[j] ?? 0) * Math.exp((columns[j]?.[window] ?? 0) - largest);
		mixed[window] = largest + Math.log(sum);
	}
	return mixed;
}
