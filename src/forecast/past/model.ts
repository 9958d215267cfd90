/** How often something came to pass among rollouts that were tried, with its 95 % interval; shares of 0 to 1. */
export interface Often {
	readonly count: number;
	readonly share: number;
	readonly low: number;
	readonly high: number;
}

/** The hour in which a gate stopped the most rollouts, and what it saw then. */
export interface WorstHour {
	/** Its first moment. */
	readonly startMs: number;
	/** Rollouts that the gate stopped in it, out of those that were under way. */
	readonly stopped: number;
	readonly underWay: number;
	/** Days on which the gate stopped one in the same hour. */
	readonly days: number;
	/** When it stopped one of them, and what it said. */
	readonly atMs: number;
	readonly sentence: string;
}

/** What one gate would have done, as if the others had let every rollout go on. */
export interface GateOnPast {
	readonly gate: string;
	/** Whether it waits for a person instead of rolling back. */
	readonly holds: boolean;
	/** Rollouts that it stopped though nothing was wrong with the candidate: by failing it, or over a limit that the baseline broke too. */
	readonly stopped: Often;
	/** Of these, those that it failed. */
	readonly failed: number;
	/** Rollouts in which its proof was due and it had none, and those that it let through. */
	readonly notProved: number;
	readonly passed: number;
	readonly worst?: WorstHour;
	/** Where it stopped too many: a limit that would have held, in words. */
	readonly advice?: string;
}

/** The gates of a file tried on a baseline's own past: rollouts of a candidate that is no different. */
export interface GatesOnPast {
	readonly kind: 'tried';
	/** Of the past that was read. */
	readonly fromMs: number;
	readonly toMs: number;
	readonly rollouts: number;
	readonly everyMinutes: number;
	readonly seed: number;
	/** Ends of the whole file: what came first decided. */
	readonly rolledBack: Often;
	/** Ended by a gate, one that the candidate had not failed included: over a limit that the baseline broke too. */
	readonly stopped: Often;
	readonly held: number;
	readonly inconclusive: number;
	readonly promoted: number;
	/** Rollouts in which no request was seen, among the inconclusive ones. */
	readonly unseen: number;
	readonly gates: readonly GateOnPast[];
	/** Gates that decide and could not be tried, and why. */
	readonly notTried: readonly { readonly gate: string; readonly why: string }[];
	/** Sentences: what of the past is missing, and what cannot be seen in it. */
	readonly notes: readonly string[];
}

/** Nothing could be tried, in words. */
export interface NotOnPast {
	readonly kind: 'none';
	readonly why: string;
}

export type OnPast = GatesOnPast | NotOnPast;

/** From here on it is told as a warning. */
export const tooOften = 0.05;
