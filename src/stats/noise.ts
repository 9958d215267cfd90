import { usualMargin } from './noise-models.ts';
import { type CountedMinute, learnPast, type PastNoise } from './past-noise.ts';

export type { CountedMinute } from './past-noise.ts';

/**
 * How much noisier than chance counts of bad requests are. Minutes differ by more than a binomial allows
 * (a slow dependency, a burst of odd inputs), and a test that does not know it condemns healthy models.
 */

/** Squared coefficient of variation of a variant's own rate from minute to minute, beyond chance. */
export interface NoisePrior {
	/** Expected from the fifth minute on, when the data themselves have a say. */
	readonly usual: number;
	/** Expected in the first minutes, when they have not. */
	readonly early: number;
}

export const defaultNoisePrior: NoisePrior = { usual: 0.25, early: 1 };

/** Minutes before which the noise cannot be taken below what was expected. */
export const earlyMinutes = 5;
/** Weight of the expectation, in minutes of data. */
const priorMinutes = 5;
const medianOfChiSquare1 = 0.4549364231195727;

/** Minutes held against their expectation. */
export interface Spread {
	/** How many. */
	readonly minutes: number;
	/** Sum of the squares of what was counted more or less (D). */
	readonly squares: number;
	/** Sum of the variances that chance gives (x). */
	readonly variance: number;
}

/**
 * Noise factor phi >= 1 by which log-evidence is divided: a quasi-likelihood dispersion (McCullagh & Nelder),
 * shrunk to the expected noise.
 *
 *     phi0 = 1 + variants v mean(x)      v = early before 5 minutes, usual from then on
 *     P    = sum D^2 / sum x  T / (T-1)
 *     phi  = max(1, (5 phi0 + T P) / (5 + T)),  never below phi0 before 5 minutes; phi0 for one minute
 *
 * Dividing by any factor >= 1 keeps the guarantee of the exact test: sum w e^(1/phi) <= (sum w e)^(1/phi).
 * @param variants number of variants whose noise is in the counts: 2 for a comparison, 1 for one variant alone
 */
export function noiseFactor({ minutes, squares, variance }: Spread, prior: NoisePrior, variants: 1 | 2): number {
	if (minutes === 0) return 1;
	const early = minutes < earlyMinutes;
	const expected = 1 + variants * (early ? prior.early : prior.usual) * (variance / minutes);
	if (minutes === 1 || variance === 0) return Math.max(1, expected);
	const measured = (squares / variance) * (minutes / (minutes - 1));
	const shrunk = (priorMinutes * expected + minutes * measured) / (priorMinutes + minutes);
	return Math.max(1, shrunk, early ? expected : 1);
}

export interface CalibratedNoise extends NoisePrior {
	/** What the minutes say about noise that lasts; absent where they are too few. */
	readonly past?: PastNoise;
	/** Pairs of minutes with enough bad requests to learn from; below 20 the default is kept. */
	readonly pairs: number;
}

/**
 * Learns the noise from the baseline's own past, best its last 180 minutes, in order of time.
 * Adjacent minutes are compared in pairs, so that slow drift does not count; the median over the pairs makes
 * outages harmless; five-minute blocks, scaled up, see noise that lasts longer than a minute.
 *
 *     q = n2/(n1+n2)   x = m q (1-q) >= 0.5   D = k2 - q m
 *     v = max(0, (median(D^2/x)/0.4549364 - 1) / (2 median x))     once on minutes (v1), once on 5-minute sums (v5)
 *     usual = max(v1, 5 v5) within 0.01 .. 1,  early = 2 usual within 0.05 .. 1
 *
 * Fewer than 20 pairs: v1 = 0.25; fewer than 10 pairs of blocks: v5 = 0.05.
 * @param margin ratio that the minutes are to tell apart: unacceptable over fine
 */
export function calibrateNoise(history: readonly CountedMinute[], margin = usualMargin): CalibratedNoise {
	const ofMinutes = excessVariation(history, 20, 0.25);
	const ofBlocks = excessVariation(blocksOfFive(history), 10, 0.05);
	const usual = clip(Math.max(ofMinutes.variation, 5 * ofBlocks.variation), 0.01, 1);
	const past = learnPast(history, margin);
	return { usual, early: clip(2 * usual, 0.05, 1), pairs: ofMinutes.pairs, ...(past !== undefined && { past }) };
}

function excessVariation(counts: readonly CountedMinute[], enough: number, otherwise: number) {
	const scores: number[] = [];
	const variances: number[] = [];
	for (let i = 0; i + 1 < counts.length; i += 2) {
		const [first, second] = counts.slice(i, i + 2);
		if (first === undefined || second === undefined) continue;
		const bad = first.bad + second.bad;
		const share = second.requests / (first.requests + second.requests);
		const variance = bad * share * (1 - share);
		if (!(variance >= 0.5)) continue;
		scores.push((second.bad - share * bad) ** 2 / variance);
		variances.push(variance);
	}
	const pairs = scores.length;
	if (pairs < enough) return { pairs, variation: otherwise };
	const excess = median(scores) / medianOfChiSquare1 - 1;
	return { pairs, variation: Math.max(0, excess / (2 * median(variances))) };
}

function blocksOfFive(minutes: readonly CountedMinute[]): CountedMinute[] {
	const blocks: CountedMinute[] = [];
	for (let i = 0; i + 5 <= minutes.length; i += 5) {
		const block = minutes.slice(i, i + 5);
		blocks.push({
			requests: block.reduce((sum, minute) => sum + minute.requests, 0),
			bad: block.reduce((sum, minute) => sum + minute.bad, 0)
		});
	}
	return blocks;
}

/** Median of at least one value. */
function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
	const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
	return (lower + upper) / 2;
}

function clip(value: number, low: number, high: number): number {
	return Math.min(high, Math.max(low, value));
}
