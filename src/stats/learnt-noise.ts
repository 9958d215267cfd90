import { type Belief, noiseModels, openBeliefFor, updateBelief, usualMargin } from './noise-models.ts';
import { pairSeries } from './pair-series.ts';
import { isUsable, mantelHaenszel, type PairedMinute } from './paired-minute.ts';
import { levelsOf } from './wander.ts';

/** A noise model and how likely it is. */
export interface NoiseChance {
	/** Place in `noiseModels`. */
	readonly model: number;
	readonly chance: number;
}

/** What earlier comparisons of two variants have shown of the noise between them. */
export interface LearntNoise {
	/** The likeliest first; chances add up to 1. */
	readonly likely: readonly NoiseChance[];
	/** How much it counts beside what is believed without it, 0 to 1: the less, the older it is. */
	readonly weight: number;
}

const mostKept = 5;
/** Fewer minutes of both variants tell nothing that lasts. */
const fewestMinutes = 10;

/** After so many days half of what was learnt is left, and never more than this of it counts. */
const halfLifeDays = 30;
const mostWeight = 0.8;

/** What something learnt so long ago still counts; nothing of an age that cannot be. */
export function weightAt(ageDays: number): number {
	return ageDays >= 0 ? mostWeight * 0.5 ** (ageDays / halfLifeDays) : 0;
}

/**
 * What the difference of two variants in a rollout says about their noise, put together with what was known before. It has
 * one ratio for all of it: a candidate that is worse throughout leaves no trace, what differs from step to step is noise.
 * @param steps minutes of each step, in order of time
 * @param margin ratio that is to be told apart: unacceptable over fine
 * @returns undefined where there are too few
 */
export function learnNoise(
	steps: readonly (readonly PairedMinute[])[],
	before: LearntNoise | undefined,
	margin = usualMargin
): readonly NoiseChance[] | undefined {
	const usable = steps.flat().filter(isUsable);
	const series = usable.length < fewestMinutes ? undefined : pairSeries(usable, mantelHaenszel(usable))?.difference;
	if (series === undefined) return undefined;
	const logLikelihoods = noiseModels.map(model => levelsOf(series, model, 2).logLikelihood);
	return likeliest(updateBelief(mixed(before, openBeliefFor(margin)), logLikelihoods));
}

/** What is believed with what was learnt: the one in so far as it counts, the other beside it. */
export function mixed(learnt: LearntNoise | undefined, without: Belief): Belief {
	if (learnt === undefined) return without;
	const belief = without.map(chance => (1 - learnt.weight) * chance);
	for (const { model, chance } of learnt.likely) {
		const known = belief[model];
		if (known !== undefined) belief[model] = known + learnt.weight * chance;
	}
	return belief;
}

function likeliest(belief: Belief): readonly NoiseChance[] {
	const kept = belief
		.map((chance, model) => ({ model, chance }))
		.toSorted((one, other) => other.chance - one.chance)
		.slice(0, mostKept);
	const all = kept.reduce((sum, { chance }) => sum + chance, 0);
	return kept.map(({ model, chance }) => ({ model, chance: chance / all }));
}
