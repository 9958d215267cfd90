import type { CountedMinute } from './past-noise.ts';

/** What is known of the values that one variant showed in one minute. */
export interface Values {
	/** How many. */
	readonly count: number;
	readonly sum: number;
	/** Sum of their squares, or the most that it can be. */
	readonly squares: number;
}

/** A value that a known part of all values does not exceed. */
export interface Quantile {
	/** 0 to 1. */
	readonly part: number;
	readonly value: number;
}

/**
 * The largest sum of squares that so many values of this sum can have, if these are their quantiles. Between two of them
 * a square is at most its chord, and the mean that no quantile explains lies where chords are steepest, at the top.
 *
 *     x^2 <= (l + h) x - l h      for l <= x <= h (the inequality of Bhatia & Davis 2000 where there are but two)
 *
 * Percentiles are told with some error, so the result is never below that of equal values.
 * @param quantiles the smallest value (part 0) and the largest (part 1) among them, in any order
 */
export function mostSquares(count: number, sum: number, quantiles: readonly Quantile[]): number {
	const mean = sum / count;
	const sorted = quantiles.toSorted((one, other) => one.part - other.part || one.value - other.value);
	const bands = sorted.slice(1).map(({ part, value }, index) => {
		const below = sorted[index] ?? { part, value };
		return { part: part - below.part, low: below.value, high: Math.max(below.value, value) };
	});
	let unexplained = mean - bands.reduce((total, { part, low }) => total + part * low, 0);
	let square = 0;
	for (const { part, low, high } of bands.toReversed()) {
		const above = Math.min(Math.max(0, unexplained), part * (high - low));
		unexplained -= above;
		square += part * low * low + above * (low + high);
	}
	return count * Math.max(square, mean * mean);
}

/** How precisely one variant's values tell their mean. */
export interface Precision {
	/** Events of chance that a sum of 1 is worth: mean over variance of the values. */
	readonly eventsPerUnit: number;
}

/** Minutes of both variants side by side. */
export interface PairedValues {
	readonly baseline: Values;
	readonly candidate: Values;
}

/** Values that the spread of both together is worth beside that of one. */
const worthValues = 30;

/**
 * Mean over variance of each variant's values, from how they spread within minutes. While a variant has shown few, its
 * relative spread is taken to be like that of both.
 *
 *     cv^2 = (SS / M^2 + 30 cv0^2) / (n - T + 30)      SS = sum of squares about the means of its T minutes, n values
 *
 * Undefined where one has no mean above 0, or where nothing tells how values spread.
 */
export function precisionOf(
	minutes: readonly PairedValues[]
): Readonly<Record<'baseline' | 'candidate', Precision>> | undefined {
	const [baseline, candidate] = [spreadOf(minutes, 'baseline'), spreadOf(minutes, 'candidate')];
	const known = [baseline, candidate].filter(({ mean }) => mean > 0);
	const freedom = known.reduce((sum, one) => sum + one.freedom, 0);
	const common = known.reduce((sum, { about, mean }) => sum + about / mean ** 2, 0) / freedom;
	if (known.length === 0 || !(common > 0) || !Number.isFinite(common)) return undefined;
	const precision = ({ about, freedom, mean }: Spread): Precision => {
		const level = mean > 0 ? mean : (known[0]?.mean ?? 1);
		const own = mean > 0 ? about / mean ** 2 : 0;
		return { eventsPerUnit: (freedom + worthValues) / (own + worthValues * common) / level };
	};
	return { baseline: precision(baseline), candidate: precision(candidate) };
}

interface Spread {
	/** Sum of squares about the means of the minutes. */
	readonly about: number;
	readonly freedom: number;
	/** Of all values; 0 without any. */
	readonly mean: number;
}

function spreadOf(minutes: readonly PairedValues[], role: 'baseline' | 'candidate'): Spread {
	let [about, freedom, count, sum] = [0, 0, 0, 0];
	for (const minute of minutes) {
		const values = minute[role];
		if (values.count <= 0) continue;
		about += Math.max(0, values.squares - values.sum ** 2 / values.count);
		freedom += values.count - 1;
		count += values.count;
		sum += values.sum;
	}
	return { about, freedom, mean: count > 0 ? sum / count : 0 };
}

/** Of so many trials one event is expected: few enough that what is no event does not count. */
const trialsPerEvent = 1000;

/**
 * A sum of values as the count of events that is known as precisely: its variance is its expectation, as that of rare
 * events is. So means are compared by the tests that compare shares, with all that these know of noise: a
 * quasi-likelihood (Wedderburn 1974), which is right in the limit of many values (the strong approximation behind
 * asymptotic confidence sequences: Waudby-Smith, Arbour, Sinha, Kennedy & Ramdas 2024).
 *
 *     events = e sum,   trials = 1000 e count x level      e = mean / variance
 *
 * Rates of events are to each other as the means are, whatever the level is.
 * @param level of the values, about their mean, the same for both variants
 */
export function eventsOf(values: Values, { eventsPerUnit }: Precision, level: number): CountedMinute {
	return {
		requests: trialsPerEvent * eventsPerUnit * level * values.count,
		bad: eventsPerUnit * Math.max(0, values.sum)
	};
}
