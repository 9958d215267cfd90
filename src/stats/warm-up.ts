import { mantelHaenszel, type PairedMinute } from './paired-minute.ts';

/** First minutes of a step that may be worse because instances are new and caches empty. */
export const longestWarmUpMinutes = 3;
/** Odds at which a first minute counts as being like the later ones, or as worse than they are. */
const odds = Math.log(10);

/** From so many times as bad on, first minutes count at once. */
export const faultRatio = 5;
/** What a start may be taken for is less than that: as near as a minute can tell the two apart, and never nearer. */
const forgiven = [4, 3.75, 3.5, 3.25, 3, 2.75] as const;
export const leastForgiven = 2.5;
/** Log-evidence that a minute of such a fault is expected to bring. */
const enoughInAMinute = 6;

/**
 * What the evidence of a whole step has to be beyond to count before the first minutes are over, as a multiple of what is
 * fine: so far may a start be from what comes after it. Where little traffic tells little, a fault would go unseen for the sake of a start, so that less is forgiven; after a
 * step whose start was seen to be cold, the next one is expected to be.
 * @param expectedBad bad requests of a candidate that is fine, in a minute
 */
export function forgivenRatio(expectedBad: number, wasCold: boolean): number {
	if (wasCold) return forgiven[0];
	const tells = (ratio: number) => faultRatio * Math.log(faultRatio / ratio) - (faultRatio - ratio);
	return forgiven.find(ratio => expectedBad * tells(ratio) >= enoughInAMinute) ?? leastForgiven;
}

/**
 * How many first minutes of the next step are not held against the candidate: as many as earlier steps have not shown to
 * be like their later ones. Three before there was a step.
 * @param earlier usable minutes of the steps before
 */
export function warmUpMinutes(earlier: readonly (readonly PairedMinute[])[]): number {
	for (let minute = longestWarmUpMinutes; minute > 0; minute--) {
		const like = earlier.reduce((sum, step) => sum - logOddsOfCold(step, minute - 1), 0);
		if (like < odds) return minute;
	}
	return 0;
}

/** How many first minutes of this step were clearly worse than its later ones. */
export function coldMinutes(step: readonly PairedMinute[]): number {
	let cold = 0;
	let sum = 0;
	let most = odds;
	for (let minute = 1; minute <= longestWarmUpMinutes; minute++) {
		sum += logOddsOfCold(step, minute - 1);
		if (sum <= most) continue;
		most = sum;
		cold = minute;
	}
	return cold;
}

/** ln of the odds that the candidate's rate was twice its later one in this minute, and not the same. */
function logOddsOfCold(step: readonly PairedMinute[], minute: number): number {
	const seen = step[minute];
	const later = step.slice(longestWarmUpMinutes);
	if (seen === undefined || later.length < longestWarmUpMinutes) return 0;
	const usual = (seen.candidateRequests / seen.baselineRequests) * mantelHaenszel(later);
	const bad = seen.candidateBad + seen.baselineBad;
	return seen.candidateBad * Math.LN2 - bad * (Math.log1p(2 * usual) - Math.log1p(usual));
}
