import { checkLevels } from './checks.ts';
import { highBound, lowBound, ratioScale } from './interval.ts';
import { earlyMinutes } from './noise.ts';
import { isUsable, mantelHaenszel, type PairedMinute } from './paired-minute.ts';
import { combineRatioSteps, type RatioEvidence, type RatioMargins, ratioEvidences } from './ratio-evidence.ts';

export { isUsable, type PairedMinute } from './paired-minute.ts';

export interface RatioTestOptions extends RatioMargins {
	/** Chance of calling a candidate worse that is not, over the whole time it is watched. */
	readonly alpha: number;
	/** Chance of calling an unacceptable candidate ok. */
	readonly beta: number;
	/** Minutes before which nothing is called ok. Default 5. */
	readonly minMinutesToPass?: number;
}

/**
 * `worse`: above `okRatio`, by minutes that do not rule `maxRatio` out; `ok`: below `maxRatio`, whether or not it is above
 * `okRatio` too.
 */
export type TestVerdict = 'worse' | 'ok' | 'undecided';

export interface RatioTestResult {
	/** Minutes that counted: those in which both variants had requests. */
	readonly minutes: number;
	/** Mantel-Haenszel estimate of the ratio of rates; undefined while there is no minute. */
	readonly ratio: number | undefined;
	/** Interval for the ratio that holds at every moment, each side by itself: `low` at level 1 - alpha, `high` at 1 - beta. */
	readonly low: number;
	readonly high: number;
	/** How many times the variance by chance the noise is believed to make it; 1 is none. */
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
 * The guarantee is exact for binomial counts at any rate, constant or not; what is believed of the noise only makes it
 * more careful. Rates of 20 % and more lose some power: count the good requests there instead.
 * Sources: Wald 1945; conditioning on totals as in Lindon & Malek 2022; always-valid reading as in Howard, Ramdas et al. 2021.
 * @param minutes of one step, in order of time
 */
export function ratioTest(minutes: readonly PairedMinute[], options: RatioTestOptions): RatioTestResult {
	checkLevels(options);
	const evidence = combineRatioSteps(ratioEvidences([minutes], options), 1);
	return { ...judgeRatio(evidence, options), ratio: estimateRatio(minutes) };
}

/** Interval and verdict of ratio evidence, of one step or combined over several; they agree by construction. */
export function judgeRatio(evidence: RatioEvidence, options: RatioTestOptions): Omit<RatioTestResult, 'ratio'> {
	const low = lowBound(evidence, -Math.log(options.alpha), options.okRatio, ratioScale);
	const high = highBound(evidence, -Math.log(options.beta), options.maxRatio, ratioScale);
	const isOk = high < options.maxRatio && evidence.minutes >= (options.minMinutesToPass ?? earlyMinutes);
	return {
		minutes: evidence.minutes,
		low,
		high,
		noiseFactor: evidence.noiseFactor,
		logEvidenceWorse: evidence.worse(options.okRatio),
		logEvidenceOk: evidence.ok(options.maxRatio),
		verdict: low > options.okRatio ? 'worse' : isOk ? 'ok' : 'undecided'
	};
}

/**
 * Mantel-Haenszel estimate of the ratio of rates, half a bad request added to either side:
 * (sum k_c / (1+a) + 0.5) / (sum k_b a / (1+a) + 0.5). Undefined without a usable minute.
 */
export function estimateRatio(minutes: readonly PairedMinute[]): number | undefined {
	const usable = minutes.filter(isUsable);
	return usable.length > 0 ? mantelHaenszel(usable) : undefined;
}
