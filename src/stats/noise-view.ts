import { type Belief, type NoiseModel, noiseModels } from './noise-models.ts';
import type { OwnBeliefs, SeenBy, StepSeen } from './own-noise.ts';
import type { PastNoise } from './past-noise.ts';
import { normalCdf } from './special.ts';

/** How surprising a window is if noise alone is at work, for any ratio of rates. */
export interface NoiseView {
	/** Minus the logarithm of the chance that noise shows a ratio as high, the true one being x0; never below 0. */
	worse(x0: number): number;
	/** The same where the window's own evidence is of a gross fault. */
	gross(x0: number): number;
	/** The same of a ratio as low. */
	ok(x0: number): number;
	/** Variance of the logarithm of the ratio, in expectation. */
	readonly variance: number;
}

/** What one model says about the logarithm of the ratio. */
interface Opinion {
	readonly chance: number;
	readonly mean: number;
	readonly deviation: number;
	/** Independent looks that the minutes so far amount to, for a claim against and in favour of the candidate. */
	readonly looks: { readonly worse: number; readonly gross: number; readonly ok: number };
}

/** Variance by which the baseline's level may have drifted since its past was seen. */
const driftVariance = 0.04;
/** Chance that it has moved altogether, in both variants alike, and the variance of its logarithm then. */
const movedChance = 0.1;
const movedVariance = 2.25;
/**
 * Noise that lasts counts as more looks, the longer it lasts: of its size the past shows so much the less. What is far
 * from the ratio that is fine needs less of this care.
 */
const lastingLooks = { worse: 2, worsePerMemoryMinute: 0.7, grossPerMemoryMinute: 0.05, ok: 2 };
/** The longest memory stands for longer ones too, in which the past shows the less of the variance. */
const longestMemory = Math.max(...noiseModels.map(({ memoryMinutes }) => memoryMinutes));
const unseenVariance = 0.15;
/** A mean over t minutes is looked at anew whenever its logarithm has grown by one: z^2/2 at the z asked for. */
const looksPerLog = 3;
const negligible = 1e-4;

const nothing: NoiseView = { worse: () => 0, gross: () => 0, ok: () => 0, variance: Number.POSITIVE_INFINITY };

/**
 * The window of a step from one of its minutes on, under what is believed of the noise.
 *
 *     N(x0) = - ln sum_models belief looks P(Z > (mean - ln x0) / deviation)
 *
 * A variant that wanders by itself is held against the baseline's usual level too: where the baseline is known to be low
 * at present, a ratio above 1 is no surprise. Normal approximation; it never decides by itself.
 */
export function viewOf(
	step: StepSeen | undefined,
	minute: number,
	belief: Belief,
	past: PastNoise | undefined
): NoiseView {
	if (step === undefined) return nothing;
	const found = step.starts.findIndex(start => start >= minute);
	const entry = found < 0 ? step.starts.length - 1 : found;
	const opinions = noiseModels.flatMap((model, index) => {
		const seen = step.models[index];
		const chance = belief[index] ?? 0;
		if (seen === undefined || chance < negligible) return [];
		return opinionsOf({ index, model, chance, seen }, entry, step.minutes - minute, past);
	});
	const tail = (at: (opinion: Opinion) => number, side: 'worse' | 'gross' | 'ok') =>
		opinions.reduce((sum, one) => sum + one.chance * Math.min(1, one.looks[side] * normalCdf(-at(one))), 0);
	const surprise = (chance: number) => Math.max(0, -Math.log(Math.max(chance, Number.MIN_VALUE)));
	return {
		worse: x0 => surprise(tail(({ mean, deviation }) => (mean - Math.log(x0)) / deviation, 'worse')),
		gross: x0 => surprise(tail(({ mean, deviation }) => (mean - Math.log(x0)) / deviation, 'gross')),
		ok: x0 => surprise(tail(({ mean, deviation }) => (Math.log(x0) - mean) / deviation, 'ok')),
		variance: opinions.reduce((sum, { chance, deviation }) => sum + chance * deviation ** 2, 0)
	};
}

/** The window under what is believed, and under all that was taught too. */
export function viewUnder(
	step: StepSeen | undefined,
	minute: number,
	{ usual, taught }: OwnBeliefs,
	past: PastNoise | undefined
): NoiseView {
	return taught.reduce(
		(least, belief) => leastOf(least, viewOf(step, minute, belief, past)),
		viewOf(step, minute, usual, past)
	);
}

/** Nothing is a surprise that was taught to be none, so it can only take away; but a gross fault is found as before. */
function leastOf(usual: NoiseView, taught: NoiseView): NoiseView {
	return {
		worse: x0 => Math.min(usual.worse(x0), taught.worse(x0)),
		gross: usual.gross,
		ok: x0 => Math.min(usual.ok(x0), taught.ok(x0)),
		variance: Math.max(usual.variance, taught.variance)
	};
}

/** A noise model with what it makes of a step. */
interface Believed {
	/** Place in `noiseModels`. */
	readonly index: number;
	readonly model: NoiseModel;
	readonly chance: number;
	readonly seen: SeenBy;
}

function opinionsOf(
	{ index, model: { lasting, memoryMinutes }, chance, seen: { ratio, alone } }: Believed,
	entry: number,
	minutes: number,
	past: PastNoise | undefined
): readonly Opinion[] {
	const growing = looksPerLog * Math.log1p(minutes / (2 * (lasting === 0 ? 1 : memoryMinutes)));
	const looks =
		lasting === 0
			? { worse: 1 + growing, gross: 1 + growing, ok: 1 }
			: {
					worse: lastingLooks.worse + lastingLooks.worsePerMemoryMinute * memoryMinutes + growing,
					gross: lastingLooks.worse + lastingLooks.grossPerMemoryMinute * memoryMinutes + growing,
					ok: lastingLooks.ok
				};
	const unseen = memoryMinutes === longestMemory ? unseenVariance * lasting : 0;
	const opinion = (part: number, mean: number, variance: number): Opinion => ({
		chance: chance * part,
		mean,
		deviation: Math.sqrt(variance),
		looks
	});
	if (past === undefined || alone === undefined) {
		return [opinion(1, ratio.mean[entry] ?? 0, (ratio.variance[entry] ?? 1) + 2 * unseen)];
	}
	const usual = past.likely.find(({ model }) => model === index)?.variance ?? lasting;
	const level = baselineLevel(
		{ mean: past.level, variance: usual + driftVariance },
		{ mean: alone.baseline.mean[entry] ?? 0, variance: alone.baseline.variance[entry] ?? 1 }
	);
	const mean = alone.candidate.mean[entry] ?? 0;
	const variance = (alone.candidate.variance[entry] ?? 1) + unseen;
	return level.map(({ part, ...baseline }) => opinion(part, mean - baseline.mean, variance + baseline.variance));
}

interface Normal {
	readonly mean: number;
	readonly variance: number;
}

/** Where the baseline's own level is: as before, the past and the present put together; or moved, the present alone. */
function baselineLevel(past: Normal, present: Normal): readonly (Normal & { readonly part: number })[] {
	const apart = past.variance + present.variance;
	const off = (present.mean - past.mean) ** 2;
	const density = (variance: number) => Math.exp(-off / (2 * variance)) / Math.sqrt(variance);
	const same = (1 - movedChance) * density(apart);
	const moved = movedChance * density(apart + movedVariance);
	const part = same / (same + moved);
	const mean = (past.mean * present.variance + present.mean * past.variance) / apart;
	return [
		{ part, mean, variance: (past.variance * present.variance) / apart },
		{ part: 1 - part, ...present }
	];
}
