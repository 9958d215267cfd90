import type { CountedMinute } from '../../src/stats/noise.ts';
import type { PairedMinute } from '../../src/stats/ratio-test.ts';

/** `pass` leaves the step; `inconclusive` ends the rollout without a promotion. */
export type Decision = 'fail' | 'pass' | 'inconclusive' | 'undecided';

/** Judges the present step, the last one given, after every minute; earlier steps are what they were when left. */
export type Decide = (steps: readonly (readonly PairedMinute[])[]) => Decision;

/** What a rule may know before the first minute of the candidate. */
export interface Before {
	/** The baseline alone, minute by minute, up to the start. */
	readonly history: readonly CountedMinute[];
	/** True usual share of bad requests: given to rules with a fixed threshold, whose users would have to guess it. */
	readonly baselineShare: number;
	readonly steps: readonly Step[];
}

/** Times in minutes. */
export interface Step {
	/** Part of the traffic the candidate gets. */
	readonly traffic: number;
	/** At least this long, even when the step has passed. */
	readonly bake: number;
	/** At most this long. */
	readonly maxBake: number;
	/** How long a rule watches that cannot end early. */
	readonly fixed: number;
}

export interface Rule {
	readonly name: string;
	start(before: Before): Decide;
}
