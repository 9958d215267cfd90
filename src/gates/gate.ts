/** A share of something: 0 to 1. */
export type Share = number;

export type ShareMetric = 'error-rate' | 'model-error-rate' | 'client-error-rate' | 'slow-rate' | 'share';
export type LatencyMetric = 'latency' | 'overhead-latency';
export type UtilisationMetric = 'cpu' | 'memory' | 'gpu' | 'gpu-memory' | 'disk';
export type QualityMeasure =
	| 'accuracy'
	| 'precision'
	| 'recall'
	| 'f1'
	| 'auc'
	| 'log-loss'
	| 'rmse'
	| 'mae'
	| 'r2'
	| 'agreement';

/** What every gate has, whatever it measures. */
export interface GateBase {
	/** Unique in the plan; how the gate is named to people: the user's `name`, or one made of metric and statistic. */
	readonly name: string;
	readonly onFail: 'rollback' | 'hold';
	/** Shown, never decides. */
	readonly reportOnly: boolean;
	/** Requests (or values) of the candidate below which there is no verdict; at least 1. */
	readonly minSamples: number;
	/** Line of the promotion file that asked for the gate; absent for the default gates and for inputs. */
	readonly line?: number;
}

/** A metric of the user's own on CloudWatch. Dimension values may hold `{variant}` and `{endpoint}`. */
export interface MetricSource {
	readonly namespace: string;
	readonly metricName: string;
	readonly dimensions: Readonly<Record<string, string>>;
}

/** A share of the user's own: how many of what there is. */
export interface OwnShare {
	readonly events: MetricSource;
	/** Out of how many; absent: the invocations. */
	readonly per?: MetricSource;
	/** Only where more is better: at least this many times the baseline's share. `maxRatio` is its inverse then, `okRatio` is 1. */
	readonly minRatio?: number;
}

/** A share of requests, baseline and candidate compared as counts. */
export interface ShareGate extends GateBase {
	readonly kind: 'share';
	readonly metric: ShareMetric;
	/** Ratio candidate/baseline that is fine. */
	readonly okRatio: number;
	/** Ratio from which on the candidate is unacceptable. */
	readonly maxRatio: number;
	/** Below this share nobody minds. 0: no floor. */
	readonly floor: Share;
	/** Never proved above this, whatever the baseline does. */
	readonly max?: Share;
	/** For `slow-rate`: milliseconds; absent means the baseline's own p95, filled in when the rollout starts. */
	readonly slowerThanMs?: number;
	/** For `share`, and only for it: what is counted. */
	readonly own?: OwnShare;
}

/** A mean of the user's own values, those of baseline and candidate compared within the same minutes. */
export interface MeanGate extends GateBase {
	readonly kind: 'mean';
	/** At least 0; each published by itself, or several at once with their number. */
	readonly values: MetricSource;
	/** Their squares; absent: how they spread is told by their percentiles. */
	readonly squares?: MetricSource;
	/** Ratio candidate/baseline that is fine, and from which on the candidate is unacceptable. */
	readonly okRatio: number;
	readonly maxRatio: number;
	/** Only where more is better: at least this many times the baseline's mean. `maxRatio` is its inverse then, `okRatio` is 1. */
	readonly minRatio?: number;
}

/** Limits of a plain number. All in the unit of the metric; ratios without unit. */
export interface Limits {
	readonly max?: number;
	readonly min?: number;
	readonly maxIncrease?: number;
	readonly maxDecrease?: number;
	readonly maxRatio?: number;
	readonly minRatio?: number;
}

/** Minutes beyond the limit that make a threshold gate fail: `count` of the last `of`. */
export interface Breaches {
	readonly count: number;
	readonly of: number;
}

export type ThresholdSource =
	| { readonly metric: LatencyMetric; readonly statistic: 'avg' | 'p50' | 'p90' | 'p95' | 'p99' }
	| { readonly metric: UtilisationMetric }
	| ({ readonly metric: 'cloudwatch'; readonly statistic: string } & MetricSource);

/** One value a minute and variant, held against plain limits. Latencies in milliseconds, utilisation in percent. */
export interface ThresholdGate extends GateBase {
	readonly kind: 'threshold';
	readonly source: ThresholdSource;
	readonly limits: Limits;
	readonly breaches: Breaches;
}

/** A measure of the labelled evaluation. */
export interface QualityGate extends GateBase {
	readonly kind: 'quality';
	readonly measure: QualityMeasure;
	readonly slice?: string;
	readonly limits: Limits;
}

/** Numbers that an earlier step of the workflow wrote into a JSON file. */
export interface FileGate extends GateBase {
	readonly kind: 'file';
	readonly path: string;
	/** JMESPath into the file. */
	readonly candidate: string;
	readonly baseline?: string;
	readonly limits: Limits;
}

/**
 * Every kind of gate. What a kind is made of stands in `kinds.ts`, how it is read in config/gates/gates.ts, drawn in
 * report/gate-views.ts and forecast in rollout/forecast.ts; none of them compiles while an entry is missing.
 */
export interface GateByKind {
	readonly share: ShareGate;
	readonly mean: MeanGate;
	readonly threshold: ThresholdGate;
	readonly quality: QualityGate;
	readonly file: FileGate;
}

/** The names by which the promotion file asks for a gate of each kind. */
export interface MetricByKind {
	readonly share: ShareMetric;
	readonly mean: 'mean';
	readonly threshold: LatencyMetric | UtilisationMetric | 'cloudwatch';
	readonly quality: QualityMeasure;
	readonly file: 'file';
}

export type KindName = keyof GateByKind;

/** A gate of one kind, or of any. */
export type Gate<K extends KindName = KindName> = { [P in K]: { readonly kind: P } & GateByKind[P] }[K];

/** What the promotion file may write as `metric`. */
export type Metric = MetricByKind[KindName];
