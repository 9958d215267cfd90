/**
 * How a variant's own error level may wander about its true one: from minute to minute (`brisk`), and over a while
 * (`lasting`, a logarithm that forgets itself within `memoryMinutes`; Uhlenbeck & Ornstein 1930). A comparison of two
 * variants cannot tell a wander from a lasting difference in less time than it lasts, so what is believed about it
 * bounds what may be concluded.
 */
export interface NoiseModel {
	/** Variance of the logarithm of a variant's rate that is new in every minute. */
	readonly brisk: number;
	/** Variance of the part that lasts. */
	readonly lasting: number;
	/** Minutes after which 1/e of it is left; without meaning where nothing lasts. */
	readonly memoryMinutes: number;
}

/** Chances of `noiseModels`, in their order; they add up to 1. */
export type Belief = readonly number[];

const brisks = [0, 0.02, 0.1, 0.3, 1];
/** Deviations of 10, 20, 32 and 50 %, the last a third as likely as the others. */
const lastings = [0.01, 0.04, 0.1, 0.25];
const oftenness = [0.3, 0.3, 0.3, 0.1];
const memories = [2, 5, 15, 40];

/** The models that are weighed against each other: deviations of up to 100 % a minute, and of up to 50 % that last. */
export const noiseModels: readonly NoiseModel[] = brisks.flatMap(brisk => [
	{ brisk, lasting: 0, memoryMinutes: 1 },
	...lastings.flatMap(lasting => memories.map(memoryMinutes => ({ brisk, lasting, memoryMinutes })))
]);

/** Before anything was seen: three in ten without noise of minutes, four in ten without any that lasts. */
export const openBelief: Belief = noiseModels.map(
	({ brisk, lasting }) =>
		(brisk === 0 ? 0.3 : 0.7 / (brisks.length - 1)) *
		(lasting === 0 ? 0.4 : (0.6 * (oftenness[lastings.indexOf(lasting)] ?? 0)) / memories.length)
);

const modelsOfBrisk = 1 + lastings.length * memories.length;

/** The model with the same noise of minutes in which nothing lasts. */
export function stillModel(index: number): number {
	return index - (index % modelsOfBrisk);
}

/** Bayes: chances times likelihoods. A model without a chance has none afterwards. */
export function updateBelief(belief: Belief, logLikelihoods: ArrayLike<number>): Belief {
	const logs = belief.map((chance, i) => (chance > 0 ? (logLikelihoods[i] ?? 0) : Number.NEGATIVE_INFINITY));
	const largest = logs.reduce((most, log) => Math.max(most, log), Number.NEGATIVE_INFINITY);
	const weights = belief.map((chance, i) => chance * Math.exp((logs[i] ?? 0) - largest));
	const sum = weights.reduce((total, weight) => total + weight, 0);
	return weights.map(weight => weight / sum);
}

/** Place of a model among `noiseModels`. */
export function placeOf(model: NoiseModel): number {
	const place = noiseModels.findIndex(
		({ brisk, lasting, memoryMinutes }) =>
			brisk === model.brisk && lasting === model.lasting && memoryMinutes === model.memoryMinutes
	);
	if (place < 0) throw new RangeError('there is no such noise model');
	return place;
}
