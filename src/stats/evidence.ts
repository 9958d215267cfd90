import { logWeightedSum } from './log-sum.ts';

/**
 * What the data say about one unknown number (a ratio of rates, or a rate) as log e-values over its possible
 * values x0. `worse` falls in x0, `ok` rises in x0, so each bounds the number from one side.
 * Watched at every moment, ln(1/alpha) is exceeded with a chance of at most alpha if the claim is wrong (Ville 1939).
 */
export interface Evidence {
	/** Minutes that counted. */
	readonly minutes: number;
	readonly noiseFactor: number;
	/** Log-evidence that the number is above x0. */
	worse(x0: number): number;
	/** Log-evidence that the number is below x0. */
	ok(x0: number): number;
}

/**
 * Mixture of Wald's sequential likelihood ratios (Wald 1945; mixtures: Robbins 1970) against points one, two, four ...
 * margins away. Most weight is on the nearest, where it is hardest to decide; the far ones make gross faults quick.
 */
const worseSteps = [1, 2, 4, 8, 16];
const worseWeights = [8 / 16, 4 / 16, 2 / 16, 1 / 16, 1 / 16];
const okSteps = [1, 2, 4];
const okWeights = [12 / 16, 3 / 16, 1 / 16];

/** One thing that may be true of the noise, and how many times the variance by chance it makes of the counts. */
export interface NoiseOpinion {
	readonly chance: number;
	readonly factor: number;
}

/**
 * Evidence from a log-likelihood that is concave in ln x.
 *
 *     worse(x0) = ln sum_j w_j exp f(l(x0 c j) - l(x0))
 *     ok(x0)    = ln sum_j u_j exp f(l(x0 / (c j)) - l(x0))
 *     f(G)      = - ln sum_i b_i exp(-G / phi_i)               b_i the chance that noise makes phi_i >= 1 of the variance
 *
 * As a function of e^G, f is a harmonic mean of concave powers, so it is concave itself and its slope at 1 is at most 1:
 * by Jensen's inequality the guarantee of the exact test is kept.
 * @param margin c, the factor between what is unacceptable and what is fine
 */
export function ladderEvidence(
	logLikelihood: (x: number) => number,
	margin: number,
	counted: { readonly minutes: number; readonly opinions: readonly NoiseOpinion[] }
): Evidence {
	const { minutes, opinions } = counted;
	const gain = (x: number, atX0: number) => tempered(logLikelihood(x) - atX0, opinions);
	return {
		minutes,
		noiseFactor: opinions.reduce((sum, { chance, factor }) => sum + chance * factor, 0),
		worse(x0) {
			const atX0 = logLikelihood(x0);
			return logWeightedSum(
				worseWeights,
				worseSteps.map(j => gain(x0 * margin * j, atX0))
			);
		},
		ok(x0) {
			const atX0 = logLikelihood(x0);
			return logWeightedSum(
				okWeights,
				okSteps.map(j => gain(x0 / (margin * j), atX0))
			);
		}
	};
}

function tempered(gain: number, opinions: readonly NoiseOpinion[]): number {
	const [only, ...others] = opinions;
	if (only !== undefined && others.length === 0) return gain / only.factor;
	let least = Number.POSITIVE_INFINITY;
	for (const { factor } of opinions) least = Math.min(least, gain / factor);
	if (!Number.isFinite(least)) return least;
	let sum = 0;
	for (const { chance, factor } of opinions) sum += chance * Math.exp(least - gain / factor);
	return least - Math.log(sum);
}

/** The same evidence over another scale of the unknown, for instance a share instead of odds. */
export function onScale(evidence: Evidence, toInner: (x: number) => number): Evidence {
	return { ...evidence, worse: x0 => evidence.worse(toInner(x0)), ok: x0 => evidence.ok(toInner(x0)) };
}
