import type { Values } from '../stats/values.ts';
import type { FineSeconds } from './queries.ts';

/** One minute of a share gate, or a shorter window: requests and bad ones of each variant. Only minutes in which both variants were seen. */
export interface CountMinute {
	readonly startMs: number;
	readonly baseline: { readonly requests: number; readonly bad: number };
	readonly candidate: { readonly requests: number; readonly bad: number };
}

/** One minute of a mean gate; a side without values has a count of 0. */
export interface MeanMinute {
	readonly startMs: number;
	readonly baseline: Values;
	readonly candidate: Values;
}

/** One minute of a threshold gate; a side is undefined where nothing was published. */
export interface ValueMinute {
	readonly startMs: number;
	readonly baseline?: number | undefined;
	readonly candidate?: number | undefined;
}

/** Counts of windows shorter than a minute, where SageMaker publishes them: in order of time, those without requests included. */
export interface FineCounts {
	readonly seconds: FineSeconds;
	readonly windows: readonly CountMinute[];
}

/** Why a gate could not be measured. `outage`: the metrics service did not answer; `missing`: it answered and had nothing. */
export type Gap =
	| { readonly why: 'missing'; readonly sentence: string }
	| { readonly why: 'outage'; readonly sentence: string };

/** Two plain numbers, as an earlier step of the workflow wrote them. */
export interface NumbersMeasured {
	readonly candidate: number;
	readonly baseline?: number;
}

/** What was measured for one gate in one step. */
export type Measurement =
	| {
			readonly kind: 'counts';
			readonly minutes: readonly CountMinute[];
			/** Of the whole step; what CloudWatch no longer has is without requests. */
			readonly fine?: FineCounts | undefined;
			readonly gap?: Gap;
	  }
	| { readonly kind: 'means'; readonly minutes: readonly MeanMinute[]; readonly gap?: Gap }
	| { readonly kind: 'values'; readonly minutes: readonly ValueMinute[]; readonly gap?: Gap }
	| ({ readonly kind: 'numbers' } & NumbersMeasured)
	| { readonly kind: 'none'; readonly gap: Gap };

/** A span of time in epoch milliseconds; the end is not part of it. */
export interface Window {
	readonly startMs: number;
	readonly endMs: number;
}

/** The baseline in the three hours before the rollout, and at the present time of the day before. */
export interface BaselineBefore {
	readonly recent: Measurement;
	readonly dayBefore: Measurement;
}

/** What was measured for one gate: one measurement a step that has begun, in order; the last is the present one. */
export interface GateMeasurements {
	readonly gate: string;
	readonly steps: readonly Measurement[];
	/** Asked for only once nothing serves beside the candidate. */
	readonly before?: BaselineBefore;
}
