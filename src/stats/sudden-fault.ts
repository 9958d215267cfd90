import type { Calm } from './calm.ts';
import { logWeightedSum } from './log-sum.ts';
import { isUsable, type PairedMinute } from './paired-minute.ts';
import { worseRungs } from './ratio-evidence.ts';

/** A stretch of seconds in which the candidate was much worse than any minute of the baseline explains. */
export interface SuddenFault {
	readonly step: number;
	/** First of the step's windows that belong to it, and how many do. */
	readonly start: number;
	readonly count: number;
	/** The ratio of rates that it is beyond. */
	readonly above: number;
}

export interface SuddenOptions {
	readonly okRatio: number;
	readonly maxRatio: number;
	/** Chance of calling a candidate worse that is not, over the whole time it is watched. */
	readonly alpha: number;
	/** Share of bad requests below which nobody minds; 0 for none. */
	readonly floor: number;
	/** What the baseline's past says of single minutes. */
	readonly calm: Calm;
	/** Length of a window. */
	readonly seconds: number;
}

/** What is less is left to the minutes: new instances are worse at first. */
const leastRatio = 3;
/** So much beyond the highest minute of the past is asked for. */
const beyondPast = 1.5;
/** Only where so many times as long was looked for the highest minute, one beyond it is not here by chance. */
const pastPerWatched = 20;
/** A fault has to last as long as nearly a minute; one that lasts longer is found by minutes. */
const shortestSeconds = 50;
const longestSeconds = 120;
/** The worst seconds of it may be a hiccup, and prove nothing. */
const hiccupSeconds = 20;
/** Log-evidence for being beyond all that the past explains. */
const beyondEnough = Math.log(20);

/**
 * The ratio that a few seconds have to be beyond: the highest minute of the baseline's past, as two variants that are
 * noisy by themselves would show it, and more.
 *
 *     beyond = max{ maxRatio, 3 okRatio, 1.5 okRatio most^sqrt(2) }
 */
export function suddenRatio({ okRatio, maxRatio, calm }: Pick<SuddenOptions, 'okRatio' | 'maxRatio' | 'calm'>): number {
	return Math.max(maxRatio, okRatio * Math.max(leastRatio, beyondPast * calm.most ** Math.SQRT2));
}

/** How many windows of a rollout are looked at: a twentieth of the past. */
export function suddenWindows({ minutes }: Calm, seconds: number): number {
	return Math.floor((minutes / pastPerWatched) * (60 / seconds));
}

/**
 * Looks for 50 to 120 seconds that prove a gross fault before there are minutes enough to tell. All of them together have
 * to hold:
 *
 *     exact(okRatio) >= ln(n / alpha)                            over all of its windows; n windows may be looked at
 *     exact(beyond) T / (T - h) >= ln 20                         without its h worst windows of T, a hiccup of 20 s
 *     the share above half of the floor, without those: ln 20
 *
 * The first is the exact test anew from every window, each with the weight 1/n: a mixture over when the fault begins, and
 * as valid as each (Shiryaev 1963). So for binomial counts a healthy candidate is called worse with a chance of at most
 * alpha, whatever the past was. The others only take away: bursts and wanders are as large as the past has shown them.
 * @param steps windows of each step, in order of time
 */
export function findSuddenFault(
	steps: readonly (readonly PairedMinute[])[],
	options: SuddenOptions
): SuddenFault | undefined {
	const most = suddenWindows(options.calm, options.seconds);
	let looked = 0;
	for (const [step, windows] of steps.entries()) {
		const found = findIn(windows.slice(0, Math.max(0, most - looked)), most, options);
		if (found !== undefined) return { step, ...found };
		looked += windows.length;
	}
	return undefined;
}

function findIn(
	windows: readonly PairedMinute[],
	most: number,
	{ okRatio, maxRatio, alpha, floor, calm, seconds }: SuddenOptions
): Omit<SuddenFault, 'step'> | undefined {
	const above = suddenRatio({ okRatio, maxRatio, calm });
	const longest = Math.floor(longestSeconds / seconds);
	const hiccup = Math.ceil(hiccupSeconds / seconds);
	const isFault = (part: readonly PairedMinute[]) =>
		crudeRatio(part) > above &&
		ratioEvidence(part, okRatio, maxRatio, 0) >= Math.log(most / alpha) &&
		ratioEvidence(part, above, 2 * above, hiccup) * (part.length / (part.length - hiccup)) >= beyondEnough &&
		(floor === 0 || shareEvidence(part, floor / 2, hiccup) >= beyondEnough);
	for (let count = Math.ceil(shortestSeconds / seconds); count <= longest; count++) {
		for (let start = 0; start + count <= windows.length; start++) {
			const part = windows.slice(start, start + count);
			if (part.every(isUsable) && isFault(part)) return { start, count, above };
		}
	}
	return undefined;
}

/** Crude ratio of the rates, to see cheaply where nothing is to be found. */
function crudeRatio(part: readonly PairedMinute[]): number {
	let candidate = 0;
	let baseline = 0;
	for (const window of part) {
		candidate += window.candidateBad / window.candidateRequests;
		baseline += window.baselineBad / window.baselineRequests;
	}
	return candidate === 0 ? 0 : candidate / baseline;
}

/** The ladder of the ratio test against x0, without the windows that say most. */
function ratioEvidence(part: readonly PairedMinute[], x0: number, nearest: number, leftOut: number): number {
	return ladder(part, leftOut, step => {
		const x1 = nearest * step;
		return ({ candidateBad, baselineBad, candidateRequests, baselineRequests }) => {
			const split = candidateRequests / baselineRequests;
			const both = candidateBad + baselineBad;
			return candidateBad * Math.log(x1 / x0) - both * (Math.log1p(split * x1) - Math.log1p(split * x0));
		};
	});
}

/** The same of the candidate's own share against one that is fine. */
function shareEvidence(part: readonly PairedMinute[], fine: number, leftOut: number): number {
	const odds = fine / (1 - fine);
	return ladder(part, leftOut, step => {
		const times = 2 * step;
		const perRequest = Math.log1p(odds * times) - Math.log1p(odds);
		return ({ candidateBad, candidateRequests }) => candidateBad * Math.log(times) - candidateRequests * perRequest;
	});
}

function ladder(
	part: readonly PairedMinute[],
	leftOut: number,
	gainOn: (step: number) => (window: PairedMinute) => number
): number {
	const logs = worseRungs.steps.map(step => {
		const rising = part.map(gainOn(step)).toSorted((one, other) => one - other);
		return rising.slice(0, rising.length - leftOut).reduce((sum, gain) => sum + gain, 0);
	});
	return logWeightedSum(worseRungs.weights, logs);
}
