import { usualBurstChance, withoutBursts } from './bursts.ts';
import { checkMargins } from './checks.ts';
import type { Evidence } from './evidence.ts';
import type { LearntNoise } from './learnt-noise.ts';
import { logWeightedSum } from './log-sum.ts';
import { type NoiseView, viewUnder } from './noise-view.ts';
import { ownBeliefs, seeSteps } from './own-noise.ts';
import { pairLadder, type Rungs, type Standing } from './pair-ladder.ts';
import { informationOf } from './pair-series.ts';
import { isUsable, mantelHaenszel, type PairedMinute } from './paired-minute.ts';
import type { PastNoise } from './past-noise.ts';
import { restartsOf, restartWeights } from './restarts.ts';
import { combineSteps } from './steps.ts';
import { coldMinutes, faultRatio, forgivenRatio, leastForgiven, warmUpMinutes } from './warm-up.ts';

/** What the evidence is measured against. */
export interface RatioMargins {
	/** Ratio candidate/baseline that is fine. */
	readonly okRatio: number;
	/** Ratio from which on the candidate is unacceptable. */
	readonly maxRatio: number;
	/** What the baseline's past says about the noise; without it any noise is thought possible. */
	readonly past?: PastNoise | undefined;
	/** What earlier rollouts have shown of the noise between two variants; it can only make verdicts more careful. */
	readonly learnt?: LearntNoise | undefined;
	/** What two halves of the baseline's instances have shown of theirs; likewise. */
	readonly halves?: LearntNoise | undefined;
	/** Whether the evidence against the candidate also starts anew every ten minutes. Default false. */
	readonly restarts?: boolean;
}

/** A run of minutes up to the newest, and what it says by itself. */
export interface WindowEvidence {
	/** First of the usable minutes that belong to it. */
	readonly start: number;
	readonly log: number;
}

/** Evidence about the ratio of rates in one step. */
export interface RatioEvidence extends Evidence {
	/** Log-evidence that the ratio is above x0, window by window. */
	windows(x0: number): readonly WindowEvidence[];
}

/**
 * Against the candidate: Wald's likelihood ratios (Wald 1945; mixtures: Robbins 1970) one, two, four ... margins away.
 * Most weight is on the nearest, where it is hardest to decide; the far ones make gross faults quick.
 */
export const worseRungs: Rungs = { steps: [1, 2, 4, 8, 16], weights: [24 / 32, 4 / 32, 2 / 32, 1 / 32, 1 / 32] };
export const okRungs: Rungs = { steps: [1, 1 / 2, 1 / 4], weights: [12 / 16, 3 / 16, 1 / 16] };
const laterWindow = 1.5;
/** Log-evidence that a window adds less than a hundredth to. */
const negligible = -4.6;

/** Part of the log-evidence that has to be left without a step's first minutes. */
const leftWithoutFirst = { unknown: 0.65, cold: 1 };
/** In a single minute this is no burst. */
const beyondRatio = 10;

/**
 * Evidence of each step, together with the noise that all of them show.
 *
 *     exact(x0) = ln sum_j w_j e^G_j                                   G_j = sum of the gains g_t on rung j
 *     near      = min{ without bursts, without first / 0.65 }          (`withoutBursts`)
 *     gross     = without bursts, of exact(2.5 x0), of the whole step exact(f x0) (`forgivenRatio`);  beyond = exact(10 x0)
 *     worse(x0) = min{ exact, max{ min(near, N), min(gross, N'), beyond } }     N, N': surprise if noise alone is at work
 *     ok(x0)    = min{ exact downwards, N }
 *
 * Everything beside the exact test only lowers it: for binomial counts its guarantee holds whatever is believed of noise.
 * Likelihoods have one peak, so a window that speaks for a ratio below `maxRatio` says nothing against `okRatio`: who is
 * known to be a little worse is not rolled back for it.
 * @param steps minutes of each step so far, in order of time
 */
export function ratioEvidences(steps: readonly (readonly PairedMinute[])[], margins: RatioMargins): RatioEvidence[] {
	checkMargins('okRatio', margins.okRatio, 'maxRatio', margins.maxRatio, Number.POSITIVE_INFINITY);
	const { past, learnt, halves, okRatio, maxRatio } = margins;
	const usable = steps.map(minutes => minutes.filter(isUsable));
	const seen = once(() => seeSteps(usable, ownBeliefs(past, [learnt, halves], maxRatio / okRatio), past !== undefined));
	return usable.map((minutes, s) => {
		const view = (start: number) => viewUnder(seen().steps[s], start, seen().belief, margins.past);
		return evidenceOf(minutes, margins, warmUpAfter(usable.slice(0, s)), view);
	});
}

/** First minutes that a claim has to stand without, and the part of it that has to be left. */
interface WarmUp {
	readonly minutes: number;
	readonly left: number;
	readonly isCold: boolean;
}

function warmUpAfter(earlier: readonly (readonly PairedMinute[])[]): WarmUp {
	const minutes = warmUpMinutes(earlier);
	const wasCold = earlier.some(step => coldMinutes(step) > 0);
	const left = wasCold ? leftWithoutFirst.cold : leftWithoutFirst.unknown;
	return { minutes, left, isCold: wasCold && minutes > 0 };
}

/** Evidence of the whole rollout from that of its steps, as `combineSteps` takes it; the windows are the present step's. */
export function combineRatioSteps(started: readonly RatioEvidence[], planned: number): RatioEvidence {
	const [first, ...rest] = started;
	if (first === undefined) throw new RangeError('a rollout has at least one step');
	return combineSteps([first, ...rest], planned);
}

function evidenceOf(
	minutes: readonly PairedMinute[],
	margins: RatioMargins,
	warmUp: WarmUp,
	viewFrom: (start: number) => NoiseView
): RatioEvidence {
	const margin = margins.maxRatio / margins.okRatio;
	const starts = [0, ...(margins.restarts ? restartsOf(minutes.length) : [])];
	const weights = margins.restarts ? restartWeights(starts.length - 1) : [];
	const ladder = pairLadder(minutes, starts);
	const burstChance = margins.past?.burstChance ?? usualBurstChance;
	const noise = onceEach(window => viewFrom(starts[window] ?? 0));

	/**
	 * What a window adds to the mixture is no more than noise alone would not show; a later window is one more look, for
	 * which its weight in the exact test asks too much. Windows that hardly count are not looked into.
	 */
	const careful = (x0: number, window: number, log: number, side: 'worse' | 'gross') => {
		if (log <= 0) return log;
		if (isNegligible(window, log)) return 0;
		const looks = laterWindow * Math.log1p(window) + Math.log(weights[window] ?? 1);
		return Math.min(log, Math.max(0, noise(window)[side](x0) - looks));
	};
	const robustIn = (standing: Standing, window: number) => {
		const whole = standing.whole[window] ?? 0;
		if (isNegligible(window, whole)) return whole;
		return withoutBursts(standing, window, minutes.length - (starts[window] ?? 0), burstChance);
	};
	const isNegligible = (window: number, log: number) => log + Math.log(weights[window] ?? 1) < negligible;
	/** Against a ratio far from fine, in favour of `nearest` and more: nothing but where a window speaks against it at all. */
	const farther = (x0: number, nearest: number): Standing | undefined =>
		ladder.isAbove(x0).includes(true) ? ladder.standing(x0, nearest, worseRungs) : undefined;
	const forgiven = forgivenRatio(expectedBadOf(minutes), warmUp.isCold);
	const windowsWorse = (x0: number): readonly number[] => {
		const near = ladder.standing(x0, x0 * margin, worseRungs, warmUp.minutes);
		const robust = starts.map((_, w) => Math.min(robustIn(near, w), (near.withoutFirst[w] ?? 0) / warmUp.left));
		const logs = robust.map((log, window) => careful(x0, window, log, 'worse'));
		const isOpen = (window: number) => {
			const whole = near.whole[window] ?? 0;
			return whole > Math.max(0, logs[window] ?? 0) && !isNegligible(window, whole);
		};
		const atStart = farther(x0 * forgiven, x0 * faultRatio);
		const later = starts.length === 1 ? undefined : farther(x0 * leastForgiven, x0 * faultRatio);
		const beyond = farther(x0 * beyondRatio, 2 * x0 * beyondRatio);
		return logs.map((log, window) => {
			if (!isOpen(window)) return log;
			const gross = window === 0 ? atStart : later;
			const fault = gross === undefined ? log : careful(x0, window, robustIn(gross, window), 'gross');
			return Math.min(near.whole[window] ?? 0, Math.max(log, fault, beyond?.whole[window] ?? log));
		});
	};
	const wholeOk = pairLadder(minutes, [0]);
	return {
		minutes: minutes.length,
		noiseFactor: noiseFactorOf(minutes, () => noise(0).variance),
		worse: x0 => {
			const logs = windowsWorse(x0);
			return margins.restarts ? logWeightedSum(weights, [...logs, 0]) : (logs[0] ?? 0);
		},
		ok: x0 => {
			const log = wholeOk.standing(x0, x0 / margin, okRungs).whole[0] ?? 0;
			return log > 0 ? Math.min(log, noise(0).ok(x0)) : log;
		},
		windows: x0 => windowsWorse(x0).map((log, window) => ({ start: starts[window] ?? 0, log }))
	};
}

/** Bad requests of a candidate like the baseline, in a minute. */
function expectedBadOf(minutes: readonly PairedMinute[]): number {
	const sum = (of: (minute: PairedMinute) => number) => minutes.reduce((total, minute) => total + of(minute), 0);
	const baselineRequests = sum(minute => minute.baselineRequests);
	if (baselineRequests === 0) return 0;
	const share = sum(minute => minute.baselineBad) / baselineRequests;
	return (share * sum(minute => minute.candidateRequests)) / minutes.length;
}

/** How many times the variance by chance the variance of the logarithm of the ratio is believed to be. */
function noiseFactorOf(minutes: readonly PairedMinute[], variance: () => number): number {
	const ratio = mantelHaenszel(minutes);
	const information = minutes.reduce((sum, minute) => sum + informationOf(minute, ratio), 0);
	return information === 0 ? 1 : Math.max(1, information * variance());
}

function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

function onceEach(make: (window: number) => NoiseView): (window: number) => NoiseView {
	const made = new Map<number, NoiseView>();
	return window => {
		const known = made.get(window) ?? make(window);
		made.set(window, known);
		return known;
	};
}
