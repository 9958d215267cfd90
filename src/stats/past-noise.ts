import { burstChanceOf } from './bursts.ts';
import { noiseModels, openBeliefFor, updateBelief, usualMargin } from './noise-models.ts';
import { type Levels, levelsOf, type Series } from './wander.ts';

/** One minute of one variant. */
export interface CountedMinute {
	readonly requests: number;
	readonly bad: number;
}

/** One noise model that the past makes likely. Short, because it is kept in the record of a rollout. */
export interface LikelyNoise {
	/** Place in `noiseModels`. */
	readonly model: number;
	/** Its chance; those of all that are kept add up to 1. */
	readonly chance: number;
	/** Variance of the logarithm of the baseline's usual rate, if this model holds. */
	readonly variance: number;
}

/** What the baseline's own past says about its noise. It cannot tell what is common to both variants. */
export interface PastNoise {
	/** Logarithm of the baseline's usual rate. */
	readonly level: number;
	/** The likeliest first. */
	readonly likely: readonly LikelyNoise[];
	/** Chance of a minute far above the level of the moment. */
	readonly burstChance?: number;
}

/** Bad requests that an entry should have. */
const wantedBad = 4;
const fewestEntries = 20;
/** Entries to either side whose middle is the level of the moment. */
const nearby = 5;
const mostKept = 6;

/**
 * Weighs the models by the baseline's minutes, in order of time; undefined where they are too few to say anything.
 * @param margin of what the noise is to be told apart from
 */
export function learnPast(history: readonly CountedMinute[], margin = usualMargin): PastNoise | undefined {
	const series = seriesOf(history);
	if (series === undefined) return undefined;
	const open = openBeliefFor(margin);
	const levels = noiseModels.map((model, place) => (open[place] === 0 ? undefined : levelsOf(series, model, 1)));
	const belief = updateBelief(
		open,
		levels.map(level => level?.logLikelihood ?? 0)
	);
	const bursts = levels.reduce((sum, level, model) => sum + (belief[model] ?? 0) * (level?.bursts ?? 0), 0);
	const minutes = series.minutes.reduce((sum, length) => sum + length, 0);
	return { ...likeliest(belief, levels), burstChance: rounded(burstChanceOf(bursts, minutes)) };
}

/** Keeps the likeliest models, rounded; how far their levels are apart goes into the variances. */
function likeliest(belief: readonly number[], levels: readonly (Levels | undefined)[]): PastNoise {
	const kept = belief
		.map((chance, model) => ({
			chance,
			model,
			mean: levels[model]?.mean[0] ?? 0,
			variance: levels[model]?.variance[0] ?? 0
		}))
		.toSorted((a, b) => b.chance - a.chance)
		.slice(0, mostKept);
	const all = kept.reduce((sum, { chance }) => sum + chance, 0);
	const level = kept.reduce((sum, { chance, mean }) => sum + (chance / all) * mean, 0);
	return {
		level: rounded(level),
		likely: kept.map(({ model, chance, mean, variance }) => ({
			model,
			chance: rounded(chance / all),
			variance: rounded(variance + (mean - level) ** 2)
		}))
	};
}

export function rounded(value: number): number {
	return Math.round(value * 1000) / 1000;
}

function seriesOf(history: readonly CountedMinute[]): Series | undefined {
	const seen = history.filter(({ requests, bad }) => requests > 0 && bad >= 0);
	const bad = seen.reduce((sum, minute) => sum + minute.bad, 0);
	const length = Math.max(1, Math.ceil((wantedBad * seen.length) / bad));
	const count = Math.floor(seen.length / length);
	// Without bad requests an entry never ends, and nothing is a number without minutes.
	if (!(count >= fewestEntries)) return undefined;
	const entries = Array.from({ length: count }, (_, e) => sumOf(seen.slice(e * length, (e + 1) * length)));
	const value = entries.map(entry => Math.log((entry.bad + 0.5) / entry.requests));
	return {
		value: Float64Array.from(value),
		information: Float64Array.from(entries, ({ requests }, t) => {
			const around = value.slice(Math.max(0, t - nearby), t + nearby + 1).toSorted((a, b) => a - b);
			return Math.max(0.5, requests * Math.exp(around[Math.floor(around.length / 2)] ?? 0));
		}),
		minutes: new Float64Array(count).fill(length)
	};
}

function sumOf(minutes: readonly CountedMinute[]): CountedMinute {
	return {
		requests: minutes.reduce((sum, minute) => sum + minute.requests, 0),
		bad: minutes.reduce((sum, minute) => sum + minute.bad, 0)
	};
}
