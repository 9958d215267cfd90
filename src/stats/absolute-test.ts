import { checkLevels, checkMargins } from './checks.ts';
import { type Evidence, ladderEvidence, onScale } from './evidence.ts';
import { highBound, lowBound, type Scale } from './interval.ts';
import { logWeightedSum } from './log-sum.ts';
import { type CountedMinute, earlyMinutes } from './noise.ts';
import type { TestVerdict } from './ratio-test.ts';
import { restartsOf, restartWeights } from './restarts.ts';
import { emptyWindow, type ShareNoise, type ShareWindow, shareWindows } from './share-windows.ts';

export interface AbsoluteMargins {
	/** Share of bad requests that is fine, above 0. */
	readonly okShare: number;
	/** Share from which on it is unacceptable, below 1. */
	readonly maxShare: number;
	readonly noise: ShareNoise;
	/** As for the ratio test. */
	readonly restarts?: boolean;
}

export interface AbsoluteTestOptions extends AbsoluteMargins {
	readonly alpha: number;
	readonly beta: number;
	/** Minutes before which nothing is called ok. Default 5. */
	readonly minMinutesToPass?: number;
}

export interface AbsoluteTestResult {
	/** Minutes that counted: those with requests. */
	readonly minutes: number;
	/** Share of bad requests; undefined while there is no request. */
	readonly share: number | undefined;
	/** Interval for the share that holds at every moment: `low` at level 1 - alpha, `high` at 1 - beta. */
	readonly low: number;
	readonly high: number;
	readonly noiseFactor: number;
	/** Log-evidence that the share is above `okShare`. */
	readonly logEvidenceWorse: number;
	/** Log-evidence that the share is below `maxShare`. */
	readonly logEvidenceOk: number;
	readonly verdict: TestVerdict;
}

/** Odds could be any number, a share is searched within what a count could ever tell. */
const shareScale: Scale = { from: 1e-12, to: 1 - 1e-12, lowest: 0, highest: 1 };

/**
 * Sequential test of one variant's share of bad requests against a limit of its own, looked at after every minute.
 * The ladder of the ratio test on the odds o = p / (1-p):
 *
 *     l(o) = K ln o - N ln(1 + o)      K bad of N requests
 *
 * Exact for binomial counts of a constant share. An outage that hits both variants speaks against this one too:
 * use it as a guard beside the ratio test. Source: Wald 1945.
 * @param minutes of one step, in order of time
 */
export function absoluteTest(minutes: readonly CountedMinute[], options: AbsoluteTestOptions): AbsoluteTestResult {
	checkLevels(options);
	const { requests, bad } = totals(usableMinutes(minutes));
	return {
		...judgeShare(absoluteEvidence(minutes, options), options),
		share: requests > 0 ? bad / requests : undefined
	};
}

/** Interval and verdict of evidence about a share, of one step or combined over several; they agree by construction. */
export function judgeShare(evidence: Evidence, options: AbsoluteTestOptions): Omit<AbsoluteTestResult, 'share'> {
	const low = lowBound(evidence, -Math.log(options.alpha), options.okShare, shareScale);
	const high = highBound(evidence, -Math.log(options.beta), options.maxShare, shareScale);
	const longEnough = evidence.minutes >= (options.minMinutesToPass ?? earlyMinutes);
	return {
		minutes: evidence.minutes,
		low,
		high,
		noiseFactor: evidence.noiseFactor,
		logEvidenceWorse: evidence.worse(options.okShare),
		logEvidenceOk: evidence.ok(options.maxShare),
		verdict: low > options.okShare ? 'worse' : high < options.maxShare && longEnough ? 'ok' : 'undecided'
	};
}

/**
 * The evidence of one step as a function of the share p0 it is held against. Against the variant it also starts anew
 * every ten minutes, if `restarts` says so; in its favour the whole step counts.
 */
export function absoluteEvidence(minutes: readonly CountedMinute[], margins: AbsoluteMargins): Evidence {
	checkMargins('okShare', margins.okShare, 'maxShare', margins.maxShare, 1);
	const usable = usableMinutes(minutes);
	const starts = [0, ...(margins.restarts ? restartsOf(usable.length) : [])];
	const margin = odds(margins.maxShare) / odds(margins.okShare);
	const windows = usable.length === 0 ? [] : shareWindows(usable, starts, margins.noise);
	const ladderOf = (window: ShareWindow) => onScale(ladderEvidence(logLikelihoodOf(window), margin, window), odds);
	const ladders = windows.map(ladderOf);
	const [whole = ladderOf(emptyWindow)] = ladders;
	if (!margins.restarts) return whole;
	const weights = restartWeights(starts.length - 1);
	return { ...whole, worse: x0 => logWeightedSum(weights, [...ladders.map(ladder => ladder.worse(x0)), 0]) };
}

const logLikelihoodOf =
	({ requests, bad }: ShareWindow) =>
	(odds: number) =>
		bad * Math.log(odds) - requests * Math.log1p(odds);

/** Minutes with requests; never more bad ones than requests, whatever two metrics published a moment apart say. */
function usableMinutes(minutes: readonly CountedMinute[]): CountedMinute[] {
	return minutes
		.filter(({ requests, bad }) => Number.isFinite(requests) && requests > 0 && Number.isFinite(bad) && bad >= 0)
		.map(({ requests, bad }) => ({ requests, bad: Math.min(bad, requests) }));
}

function totals(minutes: readonly CountedMinute[]) {
	let requests = 0;
	let bad = 0;
	for (const minute of minutes) {
		requests += minute.requests;
		bad += minute.bad;
	}
	return { requests, bad };
}

function odds(share: number): number {
	return share / (1 - share);
}
