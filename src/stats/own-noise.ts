import { type LearntNoise, mixed } from './learnt-noise.ts';
import {
	type Belief,
	isNear,
	largerModel,
	noiseModels,
	openBeliefFor,
	placeOf,
	stillModel,
	updateBelief,
	usualMargin
} from './noise-models.ts';
import { pairSeries } from './pair-series.ts';
import { mantelHaenszel, type PairedMinute } from './paired-minute.ts';
import type { PastNoise } from './past-noise.ts';
import { type Levels, levelsOf } from './wander.ts';

/** Chance that what lasts in the baseline's past is common to both variants. Small: a wrong guess condemns the healthy. */
const commonChance = 0.1;

/** A kind of noise that nothing in the past speaks for. */
interface Other {
	readonly part: number;
	readonly model: number;
}

/**
 * Chance that the candidate's noise is nothing like the baseline's past, which may have been quiet for its three hours,
 * and the kinds it could then be.
 */
const otherChance = 0.05;
const others: readonly Other[] = [
	{ part: 0.4, model: placeOf({ brisk: 0, lasting: 0.1, memoryMinutes: 15 }) },
	{ part: 0.3, model: placeOf({ brisk: 0.1, lasting: 0.1, memoryMinutes: 5 }) },
	{ part: 0.15, model: placeOf({ brisk: 0, lasting: 0, memoryMinutes: 1 }) },
	{ part: 0.15, model: placeOf({ brisk: 1, lasting: 0, memoryMinutes: 1 }) }
];

/**
 * Beside a near margin, chance for every minute of its memory that noise is of the next size to what the past shows, and
 * lasts longest: the longer it lasts the fewer times it has come and gone in three hours, and the less its size is known.
 */
const largerPerMinute = 0.01;

/** Of what could be, where there is no past: few models, far apart. */
const coarse = noiseModels.map(
	({ brisk, lasting, memoryMinutes }) =>
		[0, 0.1, 1].includes(brisk) &&
		(lasting === 0 || ([0.0025, 0.04, 0.1].includes(lasting) && [5, 40].includes(memoryMinutes)))
);

function coarseBelief(margin: number): Belief {
	return updateBelief(
		openBeliefFor(margin).map((chance, i) => (coarse[i] ? chance : 0)),
		[]
	);
}

/**
 * Chances of a variant's own noise, which a comparison does not cancel, before the first minute of the candidate.
 * @param margin ratio that is to be told apart: unacceptable over fine
 */
export function ownBelief(past: PastNoise | undefined, margin = usualMargin): Belief {
	// A record of a later version may name what this one does not know.
	const likely = past?.likely.filter(({ model }) => noiseModels[model] !== undefined) ?? [];
	if (likely.length === 0) return coarseBelief(margin);
	const own = noiseModels.map(() => 0);
	const add = (model: number, chance: number) => {
		own[model] = (own[model] ?? 0) + chance;
	};
	for (const { model, part } of others) add(model, otherChance * part);
	for (const { model, chance } of likely) {
		const shown = (1 - otherChance) * chance;
		const larger = isNear(margin) ? largerPerMinute * (noiseModels[model]?.memoryMinutes ?? 0) : 0;
		add(model, shown * (1 - commonChance) * (1 - larger));
		add(largerModel(model), shown * (1 - commonChance) * larger);
		add(stillModel(model), shown * commonChance);
	}
	return own;
}

/** What is believed before the first minute, and beside it what was taught: by earlier rollouts, or by the baseline itself. */
export interface OwnBeliefs {
	readonly usual: Belief;
	readonly taught: readonly Belief[];
}

/** Taught, the same doubts remain as without it, in so far as what was learnt does not count any more. */
export function ownBeliefs(
	past: PastNoise | undefined,
	taught: readonly (LearntNoise | undefined)[],
	margin = usualMargin
): OwnBeliefs {
	const usual = ownBelief(past, margin);
	return { usual, taught: taught.flatMap(noise => (noise === undefined ? [] : [mixed(noise, usual)])) };
}

/** One step as every model sees it. */
export interface StepSeen {
	/** First minute of each entry of the levels. */
	readonly starts: readonly number[];
	readonly minutes: number;
	/** By model; none where the model has no chance. */
	readonly models: readonly (SeenBy | undefined)[];
}

/** Levels of the logarithms: of the ratio, and of each variant where they wander by themselves. */
export interface SeenBy {
	readonly ratio: Levels;
	readonly alone?: { readonly candidate: Levels; readonly baseline: Levels };
}

/**
 * Reads all steps so far. Noise belongs to the pair of variants and not to a step, so what is believed rests on the
 * differences in all of them; each has a ratio of its own.
 * @param steps usable minutes of each step, in order of time
 * @param alone whether the variants' own levels are wanted too; without a past there is nothing to hold them against
 */
export function seeSteps(
	steps: readonly (readonly PairedMinute[])[],
	prior: OwnBeliefs,
	alone: boolean
): { readonly belief: OwnBeliefs; readonly steps: readonly (StepSeen | undefined)[] } {
	const { usual, taught } = prior;
	const isBelieved = noiseModels.map((_, i) => [usual, ...taught].some(belief => (belief[i] ?? 0) > 0));
	const seen = steps.map(minutes => seeStep(minutes, isBelieved, alone));
	const logLikelihoods = noiseModels.map((_, i) =>
		seen.reduce((sum, step) => sum + (step?.models[i]?.ratio.logLikelihood ?? 0), 0)
	);
	const belief = {
		usual: updateBelief(usual, logLikelihoods),
		taught: taught.map(belief => updateBelief(belief, logLikelihoods))
	};
	return { belief, steps: seen };
}

function seeStep(
	minutes: readonly PairedMinute[],
	isBelieved: readonly boolean[],
	isAlone: boolean
): StepSeen | undefined {
	const series = minutes.length === 0 ? undefined : pairSeries(minutes, mantelHaenszel(minutes));
	if (series === undefined) return undefined;
	const models = noiseModels.map((model, i): SeenBy | undefined => {
		if (!isBelieved[i]) return undefined;
		const ratio = levelsOf(series.difference, model, 2);
		if (model.lasting === 0 || !isAlone) return { ratio };
		const alone = {
			candidate: levelsOf(series.candidate, model, 1),
			baseline: levelsOf(series.baseline, model, 1)
		};
		return { ratio, alone };
	});
	return { starts: series.starts, minutes: minutes.length, models };
}
