import { binomialUpperTail, wilson } from './binomial-interval.ts';
import { checkBetween } from './checks.ts';
import type { Interval } from './interval.ts';
import { logMeanEvidence } from './log-sum.ts';
import { normalCdf } from './special.ts';

/** Rows answered by both models, by who was right on them. */
export interface PairedCounts {
	readonly bothRight: number;
	readonly candidateOnly: number;
	readonly baselineOnly: number;
	readonly bothWrong: number;
}

export interface PairedBetting {
	/** Log-evidence that the candidate is less than `delta` below the baseline. */
	readonly logEvidenceOk: number;
	/** Log-evidence that the candidate is below the baseline. */
	readonly logEvidenceWorse: number;
}

const stakes = [0.01, 0.02, 0.04, 0.08, 0.15, 0.25, 0.4, 0.6, 0.8, 0.95];

/**
 * Betting test of a difference of accuracies that may be looked at after every row, rows in an order drawn beforehand.
 * D of a row is 1 where only the candidate is right, -1 where only the baseline is, 0 otherwise; mean over stakes l:
 *
 *     ok    = ln mean exp{ n+ ln(1 + g (1+d)) + n0 ln(1 + g d) + n- ln(1-l) }     g = l / (1-d)
 *     worse = ln mean exp{ n- ln(1+l) + n+ ln(1-l) }
 *
 * Source: Waudby-Smith & Ramdas (2024), a fixed mixture of stakes.
 * @param delta margin in accuracy, 0 <= delta < 1
 */
export function pairedBetting(counts: PairedCounts, delta: number): PairedBetting {
	checkBetween('delta', delta, -Number.MIN_VALUE, 1);
	const { candidateOnly: plus, baselineOnly: minus } = counts;
	const zero = counts.bothRight + counts.bothWrong;
	const ok = stakes.map(stake => {
		const gain = stake / (1 - delta);
		const won = plus * Math.log1p(gain * (1 + delta));
		return won + zero * Math.log1p(gain * delta) + minus * Math.log1p(-stake);
	});
	const worse = stakes.map(stake => minus * Math.log1p(stake) + plus * Math.log1p(-stake));
	return {
		logEvidenceOk: logMeanEvidence(ok, stakes.length),
		logEvidenceWorse: logMeanEvidence(worse, stakes.length)
	};
}

export interface McNemar {
	/** Exact, two-sided: chance of so uneven a split of the rows on which the models differ, if neither were better. */
	readonly p: number;
	/** Exact, one-sided: small where the candidate is worse. */
	readonly pWorse: number;
	/** One-sided with the observed split counted half. */
	readonly pWorseMid: number;
	/** Chi-square with continuity correction, 1 degree of freedom, and its p. */
	readonly chiSquare: number;
	readonly pChiSquare: number;
}

/**
 * McNemar's test (1947) of paired answers; only rows on which exactly one model is right count.
 * @param baselineOnly rows where only the baseline is right
 * @param candidateOnly rows where only the candidate is right
 */
export function mcnemar(baselineOnly: number, candidateOnly: number): McNemar {
	const n = baselineOnly + candidateOnly;
	if (n === 0) return { p: 1, pWorse: 1, pWorseMid: 0.5, chiSquare: 0, pChiSquare: 1 };
	const pWorse = binomialUpperTail(baselineOnly, n, 0.5);
	const beyond = binomialUpperTail(baselineOnly + 1, n, 0.5);
	const chiSquare = Math.max(0, Math.abs(baselineOnly - candidateOnly) - 1) ** 2 / n;
	return {
		p: Math.min(1, 2 * binomialUpperTail(Math.max(baselineOnly, candidateOnly), n, 0.5)),
		pWorse,
		pWorseMid: (pWorse + beyond) / 2,
		chiSquare,
		pChiSquare: 2 * normalCdf(-Math.sqrt(chiSquare))
	};
}

export interface PairedDifference extends Interval {
	/** Accuracy of the candidate minus that of the baseline. */
	readonly difference: number;
}

/**
 * Interval for the difference of two paired shares, square-and-add of Wilson intervals with a correlation that is
 * corrected for continuity: Newcombe (1998, Stat Med 17:2635) method 10. Undefined without rows.
 */
export function newcombePaired(counts: PairedCounts, level: number): PairedDifference | undefined {
	const { bothRight, candidateOnly, baselineOnly, bothWrong } = counts;
	const n = bothRight + candidateOnly + baselineOnly + bothWrong;
	const ofCandidate = wilson(bothRight + candidateOnly, n, level);
	const ofBaseline = wilson(bothRight + baselineOnly, n, level);
	if (ofCandidate === undefined || ofBaseline === undefined) return undefined;
	const candidate = (bothRight + candidateOnly) / n;
	const baseline = (bothRight + baselineOnly) / n;
	const correlation = correctedPhi(counts, n);
	const spread = (a: number, b: number) => Math.sqrt(Math.max(0, a * a - 2 * correlation * a * b + b * b));
	const difference = candidate - baseline;
	return {
		difference,
		low: difference - spread(candidate - ofCandidate.low, ofBaseline.high - baseline),
		high: difference + spread(ofCandidate.high - candidate, baseline - ofBaseline.low)
	};
}

function correctedPhi(counts: PairedCounts, n: number): number {
	const { bothRight: a, candidateOnly: b, baselineOnly: c, bothWrong: d } = counts;
	const margins = (a + b) * (c + d) * (a + c) * (b + d);
	if (margins === 0) return 0;
	const association = a * d - b * c;
	const corrected = association > 0 ? Math.max(0, association - n / 2) : association;
	return corrected / Math.sqrt(margins);
}
