import type { NoiseModel } from './noise-models.ts';

/** A series of logarithms of rates, oldest first, and how sure chance leaves each of them. */
export interface Series {
	readonly value: Float64Array;
	/** One over the variance by chance; nothing was seen where it is 0. */
	readonly information: Float64Array;
	/** Minutes that an entry stands for. */
	readonly minutes: Float64Array;
}

/** What a series says about the level that a variant (or a ratio) wanders about. */
export interface Levels {
	readonly logLikelihood: number;
	/** Entries that look like bursts, each by the chance that it is one. */
	readonly bursts: number;
	/** Mean and variance of the level given the entries from this one to the newest. */
	readonly mean: readonly number[];
	readonly variance: readonly number[];
}

/** One bad minute of one variant by itself: how often, and the variance of its logarithm. */
const burstChance = 0.02;
const burstVariance = 2.25;
/** Variance of the level about what is seen first: hardly anything is known of it. */
const openVariance = 4;
/** The middle of three entries is a little less sure than the level itself. */
const startSpread = 1.5;

/**
 * Kalman filter over a constant level and a wander about it, that takes an entry for a burst in so far as it looks like
 * one (Masreliez & Martin 1977). It runs from the newest entry back, so that one pass answers for every window that ends
 * now; and the first minutes of a step, the likeliest not to be like the others, are met last, when it knows the others.
 * @param variants 1 for a variant's own level, 2 for the difference of two
 */
export function levelsOf(series: Series, model: NoiseModel, variants: 1 | 2): Levels {
	const { value, information, minutes } = series;
	const mean = new Array<number>(value.length);
	const variance = new Array<number>(value.length);
	let at = entryNoise(model, variants, minutes[minutes.length - 1] ?? 1);
	let level = startOf(series);
	let wander = 0;
	let levelVariance = openVariance;
	let covariance = 0;
	let wanderVariance = at.lasting;
	let fresh = true;
	let logLikelihood = 0;
	let bursts = 0;
	for (let t = value.length - 1; t >= 0; t--) {
		if (minutes[t] !== at.minutes) at = entryNoise(model, variants, minutes[t] ?? 1);
		const w = information[t] ?? 0;
		if (w > 0) {
			const alone = wanderVariance + at.brisk + 1 / w;
			const total = levelVariance + 2 * covariance + alone;
			const off = (value[t] ?? 0) - level - wander;
			const [usual, burst] = likelihoods(off, fresh ? startSpread * alone : total, at.burst);
			if (!fresh) {
				logLikelihood += Math.log(usual + burst);
				bursts += burst / (usual + burst);
			}
			fresh = false;
			const ofLevel = levelVariance + covariance;
			const ofWander = covariance + wanderVariance;
			const trust = usual / (usual + burst) / total;
			level += trust * ofLevel * off;
			wander += trust * ofWander * off;
			levelVariance -= trust * ofLevel * ofLevel;
			covariance -= trust * ofLevel * ofWander;
			wanderVariance -= trust * ofWander * ofWander;
		}
		mean[t] = level;
		variance[t] = levelVariance;
		wander *= at.keep;
		covariance *= at.keep;
		wanderVariance = at.keep ** 2 * wanderVariance + (1 - at.keep ** 2) * at.lasting;
	}
	return { logLikelihood, bursts, mean, variance };
}

/** Of an entry so far off: that of an ordinary one, and that of a burst. */
function likelihoods(off: number, variance: number, burst: number): readonly [number, number] {
	const wide = variance + burstVariance;
	return [
		((1 - burst) / Math.sqrt(variance)) * Math.exp((-off * off) / (2 * variance)),
		(burst / Math.sqrt(wide)) * Math.exp((-off * off) / (2 * wide))
	];
}

/** The middle of the three newest entries: one burst is not taken for the level. */
function startOf({ value, information }: Series): number {
	const newest: number[] = [];
	for (let t = value.length - 1; t >= 0 && newest.length < 3; t--) {
		if ((information[t] ?? 0) > 0) newest.push(value[t] ?? 0);
	}
	return (newest.length < 3 ? newest[0] : newest.toSorted((a, b) => a - b)[1]) ?? 0;
}

/** Variances of the mean of so many minutes, what is left of the wander after them, and the chance of a burst in them. */
function entryNoise({ brisk, lasting, memoryMinutes }: NoiseModel, variants: number, minutes: number) {
	const decay = minutes / memoryMinutes;
	const averaged = minutes > 1 ? (2 / decay ** 2) * (decay - 1 + Math.exp(-decay)) : 1;
	return {
		minutes,
		brisk: (variants * brisk) / minutes,
		lasting: variants * lasting * averaged,
		keep: Math.exp(-decay),
		burst: 1 - (1 - burstChance) ** (variants * minutes)
	};
}
