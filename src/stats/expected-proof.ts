import type { LearntNoise } from './learnt-noise.ts';
import { viewUnder } from './noise-view.ts';
import { ownBeliefs, seeSteps } from './own-noise.ts';
import { pairLadder } from './pair-ladder.ts';
import type { PairedMinute } from './paired-minute.ts';
import type { PastNoise } from './past-noise.ts';
import { okRungs } from './ratio-evidence.ts';

/** What is expected of every minute of a step, and what is to be proved in it. */
export interface ExpectedStep {
	/** Of both variants. */
	readonly requestsPerMinute: number;
	/** Of the candidate, 0 to 1. */
	readonly traffic: number;
	/** Of bad requests, in both variants. */
	readonly share: number;
	readonly okRatio: number;
	readonly maxRatio: number;
	/** Chance of calling an unacceptable candidate ok. */
	readonly beta: number;
	readonly past: PastNoise | undefined;
	/** What earlier rollouts have taught. */
	readonly learnt?: LearntNoise | undefined;
	/** What two halves of the baseline's instances have shown. */
	readonly halves?: LearntNoise | undefined;
}

/** Most proofs come within an hour, and a look at a week costs as much as a hundred at an hour: the search begins here. */
const soonest = 16;

/**
 * Minutes after which an equal candidate is proved below `maxRatio` if every minute is as expected: by the exact test and
 * by what is believed of the noise before the first minute. Half of the rollouts take longer.
 * @returns undefined where that takes more than `most` minutes
 */
export function minutesToProve(step: ExpectedStep, most: number): number | undefined {
	let [open, proved] = [0, Math.min(soonest, most)];
	while (!isProved(step, proved)) {
		if (proved === most) return undefined;
		[open, proved] = [proved, Math.min(2 * proved, most)];
	}
	while (proved - open > 1) {
		const middle = Math.floor((open + proved) / 2);
		if (isProved(step, middle)) proved = middle;
		else open = middle;
	}
	return proved;
}

function isProved(step: ExpectedStep, count: number): boolean {
	const { okRatio, maxRatio, past, learnt, halves } = step;
	const enough = -Math.log(step.beta);
	const minutes = new Array<PairedMinute>(count).fill(minuteOf(step));
	const [exact = 0] = pairLadder(minutes, [0]).standing(maxRatio, okRatio, okRungs).whole;
	if (exact < enough) return false;
	const prior = ownBeliefs(past, [learnt, halves], maxRatio / okRatio);
	const [seen] = seeSteps([minutes], prior, past !== undefined).steps;
	return viewUnder(seen, 0, prior, past).ok(maxRatio) >= enough;
}

function minuteOf({ requestsPerMinute, traffic, share }: ExpectedStep): PairedMinute {
	const candidateRequests = requestsPerMinute * traffic;
	const baselineRequests = requestsPerMinute - candidateRequests;
	return {
		baselineRequests,
		baselineBad: baselineRequests * share,
		candidateRequests,
		candidateBad: candidateRequests * share
	};
}
