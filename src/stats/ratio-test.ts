import { checkLevels, checkMargins } from './checks.ts';
import { type Evidence, ladderEvidence } from './evidence.ts';
import { highBound, lowBound, ratioScale } from './interval.ts';
import { earlyMinutes, type NoisePrior, noiseFactor, type Spread } from './noise.ts';
import { withRestarts } from './restarts.ts';

export { defaultNoisePrior, type NoisePrior } from './noise.ts';

/** One minute of both variants: requests, and how many of them were bad. Counts, not rates. */
export interface PairedMinute {
	readonly baselineRequests: number;
	readonly baselineBad: number;
	readonly candidateRequests: number;
	readonly candidateBad: number;
}

/** What the evidence is measured against. */
export interface RatioMargins {
	/** Ratio candidate/baseline that is fine. */
	readonly okRatio: number;
	/** Ratio from which on the candidate is unacceptable. */
	readonly maxRatio: number;
	readonly noise: NoisePrior;
	/** Whether the evidence against the candidate also starts anew every ten minutes. Default false. */
	readonly restarts?: boolean;
}

export interface RatioTestOptions extends RatioMargins {
	/** Chance of calling a candidate worse that is not, over the whole time it is watched. */
	readonly alpha: number;
	/** Chance of calling an unacceptable candidate ok. */
	readonly beta: number;
	/** Minutes before which nothing is called ok. Default 5. */
	readonly minMinutesToPass?: number;
}

export type TestVerdict = 'worse' | 'ok' | 'undecided';

export interface RatioTestResult {
	/** Minutes that counted: those in which both variants had requests. */
	readonly minutes: number;
	/** Mantel-Haenszel estimate of the ratio of rates; undefined while there is no minute. */
	readonly ratio: number | undefined;
	/** Interval for the ratio that holds at every moment, each side by itself: `low` at level 1 - alpha, `high` at 1 - beta. */
	readonly low: number;
	readonly high: number;
	/** How much noisier than chance the counts are; 1 is none. */
	readonly noiseFactor: number;
	/** Log-evidence that the ratio is above `okRatio`; ln(1/alpha) proves it, and then `low > okRatio`. */
	readonly logEvidenceWorse: number;
	/** Log-evidence that the ratio is below `maxRatio`; ln(1/beta) proves it, and then `high < maxRatio`. */
	readonly logEvidenceOk: number;
	readonly verdict: TestVerdict;
}

/**
 * Sequential test of the ratio of two rates, candidate over baseline, that may be looked at after every minute.
 *
 * In each minute it asks only which variant the bad requests came from: at a ratio r the candidate's share of them is
 * a r / (1 + a r), a = its requests over the baseline's. So neither an outage of both nor a change of the traffic split
 * speaks for or against the candidate.
 *
 *     l(r) = sum_t k_c ln(a r) - m ln(1 + a r)        m = bad requests of both in the minute
 *
 * The guarantee is exact for binomial counts at any rate, constant or not; for noisier counts the log-evidence is
 * divided by the noise factor. Rates of 20 % and more lose some power: count the good requests there instead.
 * Sources: Wald 1945; conditioning on totals as in Lindon & Malek 2022; always-valid reading as in Howard, Ramdas et al. 2021.
 * @param minutes of one step, in order of time
 */
export function ratioTest(minutes: readonly PairedMinute[], options: RatioTestOptions): RatioTestResult {
	checkLevels(options);
	const evidence = ratioEvidence(minutes, options);
	return { ...judgeRatio(evidence, options), ratio: estimateRatio(minutes) };
}

/** Interval and verdict of ratio evidence, of one step or combined over several; they agree by construction. */
export function judgeRatio(evidence: Evidence, options: RatioTestOptions): Omit<RatioTestResult, 'ratio'> {
	const low = lowBound(evidence, -Math.log(options.alpha), options.okRatio, ratioScale);
	const high = highBound(evidence, -Math.log(options.beta), options.maxRatio, ratioScale);
	const longEnough = evidence.minutes >= (options.minMinutesToPass ?? earlyMinutes);
	return {
		minutes: evidence.minutes,
		low,
		high,
		noiseFactor: evidence.noiseFactor,
		logEvidenceWorse: evidence.worse(options.okRatio),
		logEvidenceOk: evidence.ok(options.maxRatio),
		verdict: low > options.okRatio ? 'worse' : high < options.maxRatio && longEnough ? 'ok' : 'undecided'
	};
}

/** The evidence of one step as a function of the ratio r0 it is held against. */
export function ratioEvidence(minutes: readonly PairedMinute[], margins: RatioMargins): Evidence {
	checkMargins('okRatio', margins.okRatio, 'maxRatio', margins.maxRatio, Number.POSITIVE_INFINITY);
	const evidenceFrom = (some: readonly PairedMinute[]) => plainEvidence(some, margins);
	const usable = minutes.filter(isUsable);
	return margins.restarts ? withRestarts(usable, evidenceFrom) : evidenceFrom(usable);
}

/** Log-evidence that the ratio of rates is above r0. Falls in r0. */
export function logEvidenceWorse(minutes: readonly PairedMinute[], r0: number, margins: RatioMargins): number {
	return ratioEvidence(minutes, margins).worse(r0);
}

/** Log-evidence that the ratio of rates is below r0. Rises in r0. */
export function logEvidenceOk(minutes: readonly PairedMinute[], r0: number, margins: RatioMargins): number {
	return ratioEvidence(minutes, margins).ok(r0);
}

/**
 * Mantel-Haenszel estimate of the ratio of rates, half a bad request added to either side:
 * (sum k_c / (1+a) + 0.5) / (sum k_b a / (1+a) + 0.5). Undefined without a usable minute.
 */
export function estimateRatio(minutes: readonly PairedMinute[]): number | undefined {
	const usable = minutes.filter(isUsable);
	return usable.length > 0 ? mantelHaenszel(usable) : undefined;
}

function mantelHaenszel(usable: readonly PairedMinute[]): number {
	let candidate = 0.5;
	let baseline = 0.5;
	for (const minute of usable) {
		const all = minute.candidateRequests + minute.baselineRequests;
		candidate += minute.candidateBad * (minute.baselineRequests / all);
		baseline += minute.baselineBad * (minute.candidateRequests / all);
	}
	return candidate / baseline;
}

/** Both variants had requests, and the counts are counts. */
export function isUsable(minute: PairedMinute): boolean {
	return isSeen(minute.baselineRequests, minute.baselineBad) && isSeen(minute.candidateRequests, minute.candidateBad);
}

function isSeen(requests: number, bad: number): boolean {
	return requests > 0 && bad >= 0 && Number.isFinite(requests) && Number.isFinite(bad);
}

function plainEvidence(usable: readonly PairedMinute[], margins: RatioMargins): Evidence {
	const telling = usable.filter(minute => minute.candidateBad + minute.baselineBad > 0);
	const allocations = Float64Array.from(telling, minute => minute.candidateRequests / minute.baselineRequests);
	const bad = Float64Array.from(telling, minute => minute.candidateBad + minute.baselineBad);
	const candidateBad = telling.reduce((sum, minute) => sum + minute.candidateBad, 0);
	const logLikelihood = (r: number) => {
		let sum = candidateBad * Math.log(r);
		for (let t = 0; t < bad.length; t++) sum -= (bad[t] ?? 0) * Math.log1p((allocations[t] ?? 0) * r);
		return sum;
	};
	const counted = { minutes: usable.length, noiseFactor: noiseFactor(spreadOf(usable), margins.noise, 2) };
	return ladderEvidence(logLikelihood, margins.maxRatio / margins.okRatio, counted);
}

/** Candidate's bad requests of each minute against their share at the estimated ratio. */
function spreadOf(usable: readonly PairedMinute[]): Spread[] {
	const ratio = mantelHaenszel(usable);
	return usable.map(minute => {
		const odds = (minute.candidateRequests / minute.baselineRequests) * ratio;
		const share = odds / (1 + odds);
		const bad = minute.candidateBad + minute.baselineBad;
		return { deviation: minute.candidateBad - share * bad, variance: bad * share * (1 - share) };
	});
}
