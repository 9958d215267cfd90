import type { Evidence } from './evidence.ts';
import { highBound, type Interval, lowBound, ratioScale } from './interval.ts';
import { logMeanEvidence } from './log-sum.ts';
import { earlyMinutes } from './noise.ts';
import type { RatioEvidence } from './ratio-evidence.ts';
import type { TestVerdict } from './ratio-test.ts';

export interface FloorOptions {
	readonly okRatio: number;
	readonly maxRatio: number;
	/** Share of bad requests below which nobody minds, above 0; half of it is fine for certain. */
	readonly floor: number;
	readonly alpha: number;
	readonly beta: number;
	/** Minutes before which nothing is called ok. Default 5. */
	readonly minMinutesToPass?: number;
}

export interface FloorResult {
	/** min of both: worse is proved only if the candidate is worse than the baseline and above the floor. */
	readonly logEvidenceWorse: number;
	/** ln of the mean of both: ok is proved if the candidate is not unacceptable or is below the floor. */
	readonly logEvidenceOk: number;
	/** For the ratio of rates. */
	readonly ratio: Interval;
	/** Whether the candidate's own share is proved below the floor. */
	readonly isBelowFloor: boolean;
	readonly verdict: TestVerdict;
}

/** Margins of the absolute test that belongs to a floor. */
export function floorShares(floor: number): { readonly okShare: number; readonly maxShare: number } {
	return { okShare: floor / 2, maxShare: floor };
}

/**
 * Ratio test with a floor: where errors are rare, a ratio takes for ever to prove and says nothing that matters.
 *
 *     E_worse = min(E_worse,ratio(okRatio), E_worse,share(floor/2))
 *     E_ok    = (E_ok,ratio(maxRatio) + E_ok,share(floor)) / 2
 *
 * Both are e-values for their claim: the minimum of e-values for either of two hypotheses, the mean of two for the same.
 *
 * Interval and verdict agree by construction. `worse` is `ratio.low > okRatio` and the share above half of the floor.
 * `ok` evidence is the same as `ratio.high < maxRatio or isBelowFloor`: each asks for the evidence that the other one
 * leaves missing, 2/beta - E, and never for less than 1/beta.
 * @param ratio evidence about the ratio of rates
 * @param share evidence about the candidate's share, its margins from `floorShares`
 */
export function floorTest(ratio: RatioEvidence, share: Evidence, options: FloorOptions): FloorResult {
	const { okRatio, maxRatio } = options;
	const { okShare, maxShare } = floorShares(options.floor);
	const worse = -Math.log(options.alpha);
	const ratioOk = ratio.ok(maxRatio);
	const shareOk = share.ok(maxShare);
	const ratioInterval = {
		low: lowBound(ratio, worse, okRatio, ratioScale),
		high: highBound(ratio, stillNeeded(shareOk, options.beta), maxRatio, ratioScale)
	};
	const isBelowFloor = shareOk >= stillNeeded(ratioOk, options.beta);
	const isWorse = ratioInterval.low > okRatio && share.worse(okShare) >= worse;
	const isOk = ratioInterval.high < maxRatio || isBelowFloor;
	const longEnough = ratio.minutes >= (options.minMinutesToPass ?? earlyMinutes);
	return {
		logEvidenceWorse: Math.min(ratio.worse(okRatio), share.worse(okShare)),
		logEvidenceOk: logMeanEvidence([ratioOk, shareOk], 2),
		ratio: ratioInterval,
		isBelowFloor,
		verdict: isWorse ? 'worse' : isOk && longEnough ? 'ok' : 'undecided'
	};
}

/** ln max(1/beta, 2/beta - E): what one of two e-values must reach so that their mean reaches 1/beta. */
export function stillNeeded(logOther: number, beta: number): number {
	const missing = 2 - beta * Math.exp(Math.min(logOther, -Math.log(beta)));
	return Math.log(Math.max(1, missing)) - Math.log(beta);
}
