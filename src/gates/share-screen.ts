import { floorShares } from '../stats/floor.ts';
import { logMeanEvidence, logWeightedSum } from '../stats/log-sum.ts';
import { okRungs, worseRungs } from '../stats/ratio-evidence.ts';
import { isUsable } from '../stats/ratio-test.ts';
import { restartsOf, restartWeights } from '../stats/restarts.ts';
import type { ShareGate } from './gate.ts';
import type { CountMinute } from './measurement.ts';
import { comparedSteps } from './share-test.ts';
import { toPair } from './to-pair.ts';

/** What the exact tests alone could say of the steps so far; with everything that is believed of noise never more. */
export interface ShareScreen {
	/** Requests of the candidate in all steps. */
	readonly requests: number;
	/** Log-evidence against the candidate by the ratio. */
	readonly worse: number;
	/** Log-evidence in its favour in the present step: by the ratio, or by the floor, whichever is more. */
	readonly ok: number;
	/** Whether it was seen above `max` in some window. */
	readonly overMax: boolean;
}

/** Sums up to each minute of a step, so that any window that ends now is a difference of two. */
interface StepSums {
	seen: number;
	readonly worse: readonly number[][];
	readonly ok: number[];
	readonly usable: { minutes: number };
	readonly requests: number[];
	readonly bad: number[];
	worseNow?: { readonly minutes: number; readonly log: number };
}

const absoluteWeights = [12 / 16, 3 / 16, 1 / 16];
const absoluteSteps = [1, 2, 4];

/**
 * Tells cheaply that a share gate cannot have a verdict yet. Noise, bursts and warm-up only ever take evidence away
 * (`ratioEvidences`), so where the exact likelihood ratios do not reach what is asked for, nothing does. It adds up new
 * minutes only: made for one course of a rollout, in which minutes are added and never changed.
 * @param planned steps in which both variants serve
 */
export function createShareScreen(
	{ okRatio, maxRatio, floor, max }: ShareGate,
	planned: number
): (steps: readonly (readonly CountMinute[])[]) => ShareScreen {
	const sums: StepSums[] = [];
	const margin = maxRatio / okRatio;
	const worseRatios = worseRungs.steps.map(step => okRatio * margin * step);
	const okRatios = okRungs.steps.map(step => (maxRatio / margin) * step);

	const add = (into: StepSums, minute: CountMinute) => {
		const { requests, bad } = minute.candidate;
		into.requests.push((into.requests.at(-1) ?? 0) + requests);
		into.bad.push((into.bad.at(-1) ?? 0) + bad);
		const pair = toPair(minute);
		if (!isUsable(pair)) return;
		const split = pair.candidateRequests / pair.baselineRequests;
		const badOfBoth = pair.candidateBad + pair.baselineBad;
		const gain = (x1: number, x0: number) =>
			pair.candidateBad * Math.log(x1 / x0) - badOfBoth * (Math.log1p(split * x1) - Math.log1p(split * x0));
		into.usable.minutes++;
		worseRatios.forEach((x1, rung) => {
			const column = into.worse[rung];
			column?.push((column.at(-1) ?? 0) + gain(x1, okRatio));
		});
		okRatios.forEach((x1, rung) => {
			into.ok[rung] = (into.ok[rung] ?? 0) + gain(x1, maxRatio);
		});
	};

	const sumsOf = (index: number, minutes: readonly CountMinute[]): StepSums => {
		const known = sums[index];
		const into = known === undefined || known.seen > minutes.length ? emptySums() : known;
		for (; into.seen < minutes.length; into.seen++) {
			const minute = minutes[into.seen];
			if (minute !== undefined) add(into, minute);
		}
		sums[index] = into;
		return into;
	};

	const { okShare, maxShare } = floorShares(floor);
	const floorMargin = oddsOf(maxShare) / oddsOf(okShare);
	const floorLog = (step: StepSums): number => {
		if (floor === 0) return Number.NEGATIVE_INFINITY;
		const gains = absoluteSteps.map(j => gainOfShare(step, oddsOf(maxShare), floorMargin * j));
		// Tempering may raise what speaks against it, to 0 at most.
		return logWeightedSum(
			absoluteWeights,
			gains.map(gain => Math.max(0, gain))
		);
	};

	return steps => {
		const all = steps.map((minutes, index) => sumsOf(index, minutes));
		const compared = all.slice(0, comparedSteps(steps, planned).length);
		const present = compared.at(-1);
		return {
			requests: all.reduce((sum, step) => sum + (step.requests.at(-1) ?? 0), 0),
			worse: logMeanEvidence(compared.map(worseOf), planned),
			ok: present === undefined ? 0 : Math.max(logWeightedSum(okRungs.weights, present.ok), floorLog(present)),
			overMax: max !== undefined && all.some(step => isSeenAbove(step, max))
		};
	};
}

function emptySums(): StepSums {
	return {
		seen: 0,
		worse: worseRungs.steps.map(() => []),
		ok: okRungs.steps.map(() => 0),
		usable: { minutes: 0 },
		requests: [],
		bad: []
	};
}

/** Over the whole step and its restarts, as the exact test mixes them. */
function worseOf(step: StepSums): number {
	const { minutes } = step.usable;
	if (step.worseNow?.minutes === minutes) return step.worseNow.log;
	const starts = [0, ...restartsOf(minutes)];
	const windows = starts.map(start =>
		logWeightedSum(
			worseRungs.weights,
			step.worse.map(column => (column.at(-1) ?? 0) - (column[start - 1] ?? 0))
		)
	);
	const log = logWeightedSum(restartWeights(starts.length - 1), [...windows, 0]);
	step.worseNow = { minutes, log };
	return log;
}

function oddsOf(share: number): number {
	return share / (1 - share);
}

/** Of the whole step, that the share's odds are so many times less than these. */
function gainOfShare({ requests, bad }: StepSums, odds: number, times: number): number {
	return -(bad.at(-1) ?? 0) * Math.log(times) - (requests.at(-1) ?? 0) * (Math.log1p(odds / times) - Math.log1p(odds));
}

function isSeenAbove({ requests, bad }: StepSums, max: number): boolean {
	return [0, ...restartsOf(requests.length)].some(start => {
		const seen = (requests.at(-1) ?? 0) - (requests[start - 1] ?? 0);
		return (bad.at(-1) ?? 0) - (bad[start - 1] ?? 0) > max * seen;
	});
}
