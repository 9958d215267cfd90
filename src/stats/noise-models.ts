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
/** Deviations of 10, 20, 32 and 50 %. */
const lastings = [0.01, 0.04, 0.1, 0.25];
const memories = [2, 5, 15, 40];

const still = (brisk: number): NoiseModel => ({ brisk, lasting: 0, memoryMinutes: 1 });
const withMemories = (brisk: number, lasting: number, memories: readonly number[]) =>
	memories.map(memoryMinutes => ({ brisk, lasting, memoryMinutes }));

/** Deviations of 2.5 and 5 %: nothing beside a margin of twice as many errors, and all there is beside one of a twentieth. */
const smallBrisk = 0.0025;
const smallLastings = [0.0006, 0.0025];
const small: readonly NoiseModel[] = [
	...smallLastings.flatMap(lasting => withMemories(0, lasting, memories)),
	still(smallBrisk),
	...[0.0025, 0.01].flatMap(lasting => withMemories(smallBrisk, lasting, memories.slice(1)))
];

/**
 * The models that are weighed against each other: deviations of up to 100 % a minute, and of up to 50 % that last; after
 * them, because records name a model by its place, those of small noise.
 */
export const noiseModels: readonly NoiseModel[] = [
	...brisks.flatMap(brisk => [still(brisk), ...lastings.flatMap(lasting => withMemories(brisk, lasting, memories))]),
	...small
];

/** How often noise is of a size beside the others; sizes that no model puts together leave their part to all. */
type Oftenness = ReadonlyMap<number, number>;

function beliefIn(ofBrisk: Oftenness, ofLasting: Oftenness): Belief {
	const chances = noiseModels.map(({ brisk, lasting }) => {
		const likes = lasting === 0 ? 1 : memories.length;
		return ((ofBrisk.get(brisk) ?? 0) * (ofLasting.get(lasting) ?? 0)) / likes;
	});
	const sum = chances.reduce((total, chance) => total + chance, 0);
	return chances.map(chance => chance / sum);
}

const rest = 0.7 / (brisks.length - 1);
const usualBrisks = brisks.map(brisk => [brisk, brisk === 0 ? 0.3 : rest] as const);

/** Before anything was seen: three in ten without noise of minutes, four in ten without any that lasts. */
export const openBelief: Belief = beliefIn(
	new Map(usualBrisks),
	new Map([
		[0, 0.4],
		[0.01, 0.18],
		[0.04, 0.18],
		[0.1, 0.18],
		[0.25, 0.06]
	])
);

/** The same where small noise counts too: half without any that lasts, a tenth with one of 2.5 or 5 %. */
const openBeliefInAll: Belief = beliefIn(
	new Map([...usualBrisks, [smallBrisk, rest]]),
	new Map([
		[0, 0.4],
		[0.0006, 0.12],
		[0.0025, 0.12],
		[0.01, 0.12],
		[0.04, 0.12],
		[0.1, 0.09],
		[0.25, 0.03]
	])
);

/** A margin up to which noise of a few percent counts, with room for how quotients are rounded. */
const nearMargin = 1.3 + 1e-9;
/** Whether noise of a few percent counts beside it. */
export const isNear = (margin: number): boolean => margin <= nearMargin;
/** Twice as many errors, as most gates have it. */
export const usualMargin = 2;

/**
 * What is believed before anything was seen, by whoever wants to tell apart rates whose ratio is `margin`.
 * @param margin unacceptable over fine; at least 1
 */
export function openBeliefFor(margin: number): Belief {
	return isNear(margin) ? openBeliefInAll : openBelief;
}

/** The model with the same noise of minutes in which nothing lasts. */
export function stillModel(index: number): number {
	return placeOf(still(noiseModels[index]?.brisk ?? 0));
}

const sizes = [...smallLastings, ...lastings];
const longest = Math.max(...memories);

/**
 * The model whose lasting noise is of the next size and lasts longest: with the same noise of minutes where there is such
 * a one, otherwise with none. Beyond the largest size it is of the same.
 */
export function largerModel(index: number): number {
	const { brisk = 0, lasting = 0 } = noiseModels[index] ?? {};
	const largerWith = (noiseOfMinutes: number) =>
		sizes
			.filter(size => size > lasting)
			.map(size => findPlace({ brisk: noiseOfMinutes, lasting: size, memoryMinutes: longest }))
			.find(place => place !== undefined);
	return largerWith(brisk) ?? largerWith(0) ?? placeOf({ brisk, lasting, memoryMinutes: longest });
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
	const place = findPlace(model);
	if (place === undefined) throw new RangeError('there is no such noise model');
	return place;
}

function findPlace(model: NoiseModel): number | undefined {
	const place = noiseModels.findIndex(
		({ brisk, lasting, memoryMinutes }) =>
			brisk === model.brisk && lasting === model.lasting && memoryMinutes === model.memoryMinutes
	);
	return place < 0 ? undefined : place;
}
