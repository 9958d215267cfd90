import type { Role } from '../common/role.ts';
import type { Calibration } from '../stats/calibration.ts';
import type { PairedCounts } from '../stats/paired.ts';
import type { BestThreshold, ThresholdMeasure } from '../stats/thresholds.ts';
import type { QualityMeasure } from './gate.ts';

export type Task = 'binary' | 'multiclass' | 'regression';

/**
 * What is measured on labelled rows. With several classes `precision`, `recall` and `f1` are means over the classes,
 * each class counting the same; `weighted-f1` weighs them by their rows.
 */
export type Measure = QualityMeasure | 'average-precision' | 'weighted-f1';

/** How an interval was found; each is paired, because both variants answered the same rows. */
export type IntervalMethod = 'newcombe' | 'delong' | 'bootstrap' | 'wilson';

/** One measure of both variants on the same rows. A side is absent where the rows do not define it: that is n/a, never 0. */
export interface MeasureComparison {
	readonly measure: Measure;
	/** Rows on which both variants answered. */
	readonly rows: number;
	readonly baseline?: number;
	readonly candidate?: number;
	/** Candidate minus baseline. */
	readonly difference?: number;
	/**
	 * Interval of the difference (of `agreement`: of the share itself). Its bounds err with a chance of at most 5 % each,
	 * of `accuracy` and the binary `recall` 4 %, the rest being spent on stopping early. In a group of a slice the bound
	 * that would prove the candidate worse is shared out over the groups, so that many groups do not make a false alarm.
	 */
	readonly low?: number;
	readonly high?: number;
	readonly method?: IntervalMethod;
	/** Two-sided p-value: McNemar's exact test, or DeLong's. */
	readonly p?: number;
}

/** Rows whose answer turned from right to wrong, and from wrong to right. */
export interface Flips {
	readonly rightToWrong: number;
	readonly wrongToRight: number;
}

/** One value of a slice column; without flips where there is no right and wrong: no labels, or a regression. */
export interface SliceGroup extends Partial<Flips> {
	readonly value: string;
	readonly rows: number;
	/** Those that gates ask for. */
	readonly measures: readonly MeasureComparison[];
}

/** Every value of one column by itself. */
export interface Slices {
	readonly column: string;
	/** Values the column has. */
	readonly groups: number;
	/** Of these, groups with fewer rows than every gate on the column asks for, and the rows in them. */
	readonly small: { readonly groups: number; readonly rows: number };
	/** The groups that gates are decided by, and the largest; not all of them where there are many. */
	readonly shown: readonly SliceGroup[];
}

/** Invocations without a usable answer, counted in rows. */
export interface FailedRows {
	readonly rows: number;
	/** Rows asked for, answered or not. */
	readonly asked: number;
	readonly byKind: Readonly<Partial<Record<FailureKind, number>>>;
	/** One of them, in words. */
	readonly example?: string;
}

/** `misfit`: an answer came, but not one that could be read as `evaluation` says. */
export type FailureKind = 'model-error' | 'throttled' | 'unavailable' | 'refused' | 'misfit' | 'wrong-variant';

/** Answers against labels: a row of each matrix is a label, a column an answer. The classes may end in `(other)`. */
export interface ConfusionMatrices {
	readonly classes: readonly string[];
	readonly baseline: readonly (readonly number[])[];
	readonly candidate: readonly (readonly number[])[];
}

/** False positive rate and true positive rate. */
export type RocPoint = readonly [number, number];

/** Recall and precision. */
export type PrecisionRecallPoint = readonly [number, number];

/** A measure that depends on the threshold: at the configured one, and at the one that is best on these rows. */
export interface ThresholdChoice {
	readonly measure: ThresholdMeasure;
	readonly baseline: ThresholdValues;
	readonly candidate: ThresholdValues;
}

export interface ThresholdValues {
	/** At the configured threshold. */
	readonly configured: number;
	readonly best: BestThreshold;
}

/** How well one class of several (or of two) is recognised. A measure is absent where the rows do not define it. */
export interface ClassQuality {
	readonly name: string;
	/** Rows with this label. */
	readonly rows: number;
	readonly baseline: ClassMeasures;
	readonly candidate: ClassMeasures;
}

export interface ClassMeasures {
	readonly precision?: number;
	readonly recall?: number;
	readonly f1?: number;
}

/** The two distributions of scores over ten bins of equal width, or of answers over the classes. */
export type Distributions =
	| {
			readonly of: 'scores';
			readonly from: number;
			readonly to: number;
			readonly baseline: ScoreDistribution;
			readonly candidate: ScoreDistribution;
	  }
	| {
			readonly of: 'classes';
			readonly classes: readonly string[];
			readonly baseline: readonly number[];
			readonly candidate: readonly number[];
	  };

export interface ScoreDistribution {
	readonly bins: readonly number[];
	/** The 5th, 25th, 50th, 75th and 95th percentile. */
	readonly percentiles: readonly number[];
}

/** Why nothing may be concluded from an evaluation, and whose fault it was. */
export interface Invalidation {
	readonly by: 'baseline' | 'candidate' | 'both';
	readonly sentence: string;
}

/**
 * What is left of an evaluation: enough to judge it and to show it, small enough to be kept in tags. Plain JSON.
 * Numbers are rounded to 12 significant digits, points of curves to 4 decimals.
 */
export interface Evaluation {
	/** Who asked the models: absent for this program, over the endpoint. */
	readonly engine?: 'file' | 'batch-transform';
	readonly task: Task;
	/** Whether the data had labels; without them only `agreement` is measured. */
	readonly labelled: boolean;
	/** Repeats the sample, its order and every bootstrap. */
	readonly seed: number;
	/** Rows in the data that were read, rows sent, and rows that both variants answered. */
	readonly rows: { readonly read: number; readonly sent: number; readonly compared: number };
	readonly failed: { readonly baseline: FailedRows; readonly candidate: FailedRows };
	/** Present where the verdict was proved before all rows were sent; then only what the gates prove early counts. */
	readonly stopped?: { readonly because: 'worse' | 'ok'; readonly gate: string };
	readonly invalid?: Invalidation;
	readonly measures: readonly MeasureComparison[];
	/** Rows by who was right on them: all of them, and (binary) those with a positive label. */
	readonly paired?: { readonly accuracy: PairedCounts; readonly recall?: PairedCounts };
	readonly slices: readonly Slices[];
	/** What changes for users; with labels, and not for regression. */
	readonly flips?: Flips & {
		/** Groups of the slices with the most rows that were right and are wrong now. */
		readonly most: readonly (Flips & { readonly column: string; readonly value: string; readonly rows: number })[];
		/** Numbers of example rows in the data, from 1; only if asked for. */
		readonly examples?: { readonly rightToWrong: readonly number[]; readonly wrongToRight: readonly number[] };
	};
	readonly confusion?: ConfusionMatrices;
	/** Binary: at most 25 points a variant, from (0, 0) to (1, 1). */
	readonly roc?: { readonly baseline: readonly RocPoint[]; readonly candidate: readonly RocPoint[] };
	/** Binary: at most 25 points a variant, from (0, 1) to the recall of 1. */
	readonly precisionRecall?: Readonly<Record<Role, readonly PrecisionRecallPoint[]>>;
	/** Binary, where the scores of both are chances. */
	readonly calibration?: Readonly<Record<Role, Calibration>>;
	/** Binary, where both answer scores. */
	readonly thresholds?: { readonly configured: number; readonly choices: readonly ThresholdChoice[] };
	/** The classes with the most rows, at most 30, in the order of score vectors. */
	readonly perClass?: readonly ClassQuality[];
	readonly distributions?: Distributions;
	/** Beyond as many rows the intervals that take a draw are found on part of them: how many; all others on all rows. */
	readonly spreadOn?: number;
	/** Both sides of the true area under the ROC curve, where scores are counted in bins: how far off it may be. */
	readonly aucWithin?: number;
	/** Of rows that transform jobs have scored: how many were asked about on the endpoint too, and answered otherwise there. */
	readonly live?: { readonly rows: number; readonly differing: Readonly<Record<Role, number>> };
	readonly warnings: readonly string[];
}

/** Share of the sent rows that may fail on a variant before nothing is concluded from the others. */
export const failureLimit = 0.01;

/** Chances of the hybrid test of accuracy and recall: 1 % for a proof before the last row, 4 % for the last look. */
export const earlyAlpha = 0.01;
export const finalAlpha = 0.04;
/** Chance of each bound of every other interval. */
export const boundAlpha = 0.05;
