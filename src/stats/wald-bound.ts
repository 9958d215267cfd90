import { checkBetween, checkLevels, checkMargins } from './checks.ts';

export interface ErrorRates {
	/** Chance of deciding for the second hypothesis when the first holds. */
	readonly alpha: number;
	/** Chance of deciding for the first hypothesis when the second holds. */
	readonly beta: number;
}

/** Kullback-Leibler divergence of two yes/no trials in nats, chance p against chance q. */
export function binaryDivergence(p: number, q: number): number {
	const yes = p === 0 ? 0 : p * Math.log(p / q);
	const no = p === 1 ? 0 : (1 - p) * (Math.log1p(-p) - Math.log1p(-q));
	return yes + no;
}

export interface BinomialSprt {
	/** Accept p0 while the number of bad ones <= acceptIntercept + slope n. */
	readonly acceptIntercept: number;
	/** Accept p1 as soon as the number of bad ones >= rejectIntercept + slope n. */
	readonly rejectIntercept: number;
	readonly slope: number;
	/** No test with these error rates needs fewer trials on average, under p0 and under p1. */
	readonly expectedTrials0: number;
	readonly expectedTrials1: number;
}

/**
 * Wald's sequential probability ratio test of p0 against p1 (Wald 1945), and with it the least expected number of
 * trials of any test (Wald & Wolfowitz 1948): E1[N] >= kl(1-beta, alpha) / KL(p1, p0), and likewise under p0.
 */
export function binomialSprt(p0: number, p1: number, { alpha, beta }: ErrorRates): BinomialSprt {
	checkLevels({ alpha, beta });
	checkMargins('p0', p0, 'p1', p1, 1);
	const perBad = Math.log(p1 / p0);
	const perGood = Math.log1p(-p0) - Math.log1p(-p1);
	return {
		acceptIntercept: Math.log(beta / (1 - alpha)) / (perBad + perGood),
		rejectIntercept: Math.log((1 - beta) / alpha) / (perBad + perGood),
		slope: perGood / (perBad + perGood),
		expectedTrials0: binaryDivergence(alpha, 1 - beta) / binaryDivergence(p0, p1),
		expectedTrials1: binaryDivergence(1 - beta, alpha) / binaryDivergence(p1, p0)
	};
}

export interface WaldBoundInput extends ErrorRates {
	/** Baseline's share of bad requests. */
	readonly baselineShare: number;
	/** True ratio of the candidate's share to it. */
	readonly ratio: number;
	/** Part of the traffic that the candidate gets, 0 to 1. */
	readonly candidateTraffic: number;
	readonly okRatio: number;
	readonly maxRatio: number;
}

/**
 * Least expected number of requests, of both variants together, in which any test with these error rates can decide:
 * prove a candidate at or below `okRatio` to be under `maxRatio`, or one at or above `maxRatio` to be over `okRatio`.
 * In between either answer is right, and the nearer one is taken.
 *
 *     N >= kl(1-b, a) / [ s KL(p_c, r0 p0) + (1-s) KL(p_b, p0) ]
 *
 * with p0 the baseline rate under which r0 looks most plausible. Divide by requests a minute for minutes.
 * Source: Wald 1945, the baseline's rate unknown.
 */
export function waldBound(input: WaldBoundInput): number {
	checkLevels(input);
	checkMargins('okRatio', input.okRatio, 'maxRatio', input.maxRatio, Number.POSITIVE_INFINITY);
	checkBetween('baselineShare', input.baselineShare, 0, 1);
	checkBetween('candidateTraffic', input.candidateTraffic, 0, 1);
	const { alpha, beta, ratio } = input;
	const toPass = binaryDivergence(1 - alpha, beta) / informationAgainst(input.maxRatio, input);
	const toFail = binaryDivergence(1 - beta, alpha) / informationAgainst(input.okRatio, input);
	if (ratio <= input.okRatio) return toPass;
	return ratio >= input.maxRatio ? toFail : Math.min(toPass, toFail);
}

/** Least information per request against "candidate's rate = r0 x baseline's", over all rates of the baseline. */
function informationAgainst(r0: number, input: WaldBoundInput): number {
	const { candidateTraffic: s, baselineShare } = input;
	const candidateShare = Math.min(1, baselineShare * input.ratio);
	const linear = s * (r0 + candidateShare) + (1 - s) * (1 + r0 * baselineShare);
	const constant = s * candidateShare + (1 - s) * baselineShare;
	const p0 = (2 * constant) / (linear + Math.sqrt(linear * linear - 4 * r0 * constant));
	return s * binaryDivergence(candidateShare, r0 * p0) + (1 - s) * binaryDivergence(baselineShare, p0);
}
