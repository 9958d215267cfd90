import type { Calm } from '../stats/calm.ts';
import type { LearntNoise } from '../stats/learnt-noise.ts';
import type { PastNoise } from '../stats/past-noise.ts';
import type { Gate, Share } from './gate.ts';

/**
 * `pass` and `fail` are proved; `undecided` says why it is neither:
 * too few requests yet, no data at all, or a metrics service that does not answer.
 */
export type Verdict =
	| { readonly outcome: 'pass' }
	| { readonly outcome: 'fail' }
	| { readonly outcome: 'undecided'; readonly cause: UndecidedCause };

/**
 * Why a gate is neither passed nor failed. `over-limit`: the candidate breaks an absolute limit that the baseline breaks
 * too, and is proved neither better nor worse than it; nothing goes on over it without a person.
 */
export type UndecidedCause = 'not-proved' | 'over-limit' | 'no-data' | 'outage';

/** One variant's side of a row of the comparison table, in the metric's own unit (a share is 0 to 1). */
export interface Side {
	readonly value: number;
	/** Requests (rows, minutes) it was measured on. */
	readonly samples: number;
	/** Of these, bad ones; only for shares. */
	readonly bad?: number;
}

/** How the candidate compares. `low` and `high` hold at every moment; `high` may be Infinity. */
export interface Comparison {
	readonly as: 'ratio' | 'difference';
	readonly estimate: number;
	readonly low?: number | undefined;
	readonly high?: number | undefined;
}

/** An absolute limit that the baseline itself breaks, and what it showed. */
export interface BaselineBreach {
	/** In the gate's unit, and on which side of it the baseline is. */
	readonly limit: number;
	readonly side: 'above' | 'below';
	readonly baseline: Side;
	/** How long the minutes lasted in which it was found; absent for what is not measured over time. */
	readonly minutes?: number;
}

/** The same while a candidate serves beside it. */
export interface BreachBeside extends BaselineBreach {
	/**
	 * `keeps`: the candidate keeps the limit; `better`: it breaks it and is proved better than the baseline, so that this
	 * limit does not condemn it; `open`: neither proved better nor worse; `worse`: proved worse, and condemned.
	 */
	readonly candidate: 'keeps' | 'better' | 'open' | 'worse';
}

export type Unit = 'share' | 'milliseconds' | 'percent' | 'number';

/** Everything that is known about one gate at one moment: a row of the comparison table. */
export interface GateResult {
	readonly gate: Gate;
	readonly unit: Unit;
	readonly verdict: Verdict;
	readonly baseline?: Side | undefined;
	readonly candidate?: Side | undefined;
	readonly comparison?: Comparison | undefined;
	/** What the gate allows, in words: `proved < 2 x (else fails if proved > 1 x)`, `<= 400 ms (fails at 3 of 5 minutes beyond)`. */
	readonly allowed: string;
	/** For a reader without statistics: what was found and what follows. */
	readonly sentence: string;
	/** Where the baseline breaks an absolute limit of this gate. */
	readonly baselineBreach?: BreachBeside | undefined;
	/** Only shares: how much noisier than chance the counts are; 1 is none. */
	readonly noiseFactor?: number | undefined;
	/** Minutes until a verdict at the present rate, if that can be told. */
	readonly minutesToVerdict?: number | undefined;
	/** One value a minute and variant, for the chart; in `unit`. */
	readonly series: readonly {
		readonly startMs: number;
		readonly baseline?: number | undefined;
		readonly candidate?: number | undefined;
	}[];
}

/** The noise a share gate expects, learnt from the baseline before the rollout. */
export interface Noise {
	/** Squared coefficients of variation from minute to minute. */
	readonly usual: number;
	readonly early: number;
	/** Which noise the past makes likely, lasting noise included. */
	readonly past?: PastNoise;
	/** What earlier rollouts have shown of the noise between two variants. */
	readonly learnt?: LearntBefore;
	/** What two halves of the baseline's instances have shown of theirs, where SageMaker publishes by instance. */
	readonly halves?: HalvesNoise;
	/** How quiet the baseline's last day was; asked for only where windows are shorter than a minute. */
	readonly calm?: Calm;
}

/** Noise that earlier rollouts of this endpoint have shown, and how fresh that is. */
export interface LearntBefore extends LearntNoise {
	/** When the last of them ended. */
	readonly atMs: number;
	/** How many have taught it. */
	readonly rollouts: number;
}

/** Noise between two halves of one variant's instances, which serve the same model: an A/A test. */
export interface HalvesNoise extends LearntNoise {
	/** How many instances each half has. */
	readonly instances: readonly [number, number];
	/** Minutes in which both were seen. */
	readonly minutes: number;
	/** The rate of the one over that of the other. */
	readonly ratio: number;
	/** Whether they are proved to differ, which chance and the noise of the past do not explain. */
	readonly differ: boolean;
}

export type { Share };
