import type { JsonObject } from '../common/json.ts';
import type { GitHubSettings } from './github-settings.ts';

/** How a model turns a row into an answer. Features that are no numbers count as 0. */
export type Answers =
	/** Score 0 to 1 of a logistic model; `noise` is the standard deviation added to the logit, fixed for each row. */
	| { readonly kind: 'logistic'; readonly weights: readonly number[]; readonly bias: number; readonly noise: number }
	/** A linear value; `noise` as above. */
	| { readonly kind: 'linear'; readonly weights: readonly number[]; readonly bias: number; readonly noise: number }
	/** The class with the highest linear score, or with `scores` the vector of their shares. */
	| {
			readonly kind: 'classes';
			readonly labels: readonly string[];
			readonly weights: readonly (readonly number[])[];
			readonly noise: number;
			readonly scores: boolean;
	  }
	/** The same body to everything. */
	| { readonly kind: 'constant'; readonly body: string };

/** How a model behaves in service. Rates are shares of its requests, 0 to 1. */
export interface Behaviour {
	/** Answered with a 5xx by the model. */
	readonly errorRate: number;
	/** Answered with a 4xx by the model. */
	readonly clientErrorRate: number;
	/** No usable answer of any status: time-outs, broken connections. */
	readonly modelErrorRate: number;
	/** Log-normal: the median, and the standard deviation of its logarithm. */
	readonly latencyMs: number;
	readonly latencySigma: number;
	readonly overheadMs: number;
	/** Percent of the whole instance. */
	readonly cpuPercent: number;
	readonly memoryPercent: number;
	readonly diskPercent: number;
	/** Share of direct invocations that are throttled before they reach the model. */
	readonly throttleRate: number;
	/** How long a direct invocation is kept waiting for its answer. */
	readonly answerDelayMs: number;
	readonly answers: Answers;
	/** Requests a minute that one instance can take; of more, the rest fail and all become slower. Absent: as many as come. */
	readonly capacity?: number;
	/** Requests a minute up to which one instance is as fast as ever; of more, all become slower in proportion. */
	readonly comfort?: number;
	/** Its container never becomes healthy: updates that include it fail with this reason. */
	readonly failsToStart?: string;
}

/** Counted from the start of the simulation; negative minutes are its history. */
interface FromMinute {
	readonly fromMinute: number;
}

export type BehaviourOverTime = Partial<Behaviour> & {
	readonly changes?: readonly (FromMinute & Partial<Behaviour>)[];
	/** For so many minutes, once or again and again. */
	readonly episodes?: readonly (Recurring & Partial<Behaviour>)[];
	/** While its share of the endpoint's traffic is above this, 0 to 1. */
	readonly above?: { readonly share: number } & Partial<Behaviour>;
};

export type TrafficChange = FromMinute & { readonly requestsPerMinute: number };

/**
 * Variances of the logarithm of a variant's own error rate: of what differs from minute to minute, and of what lasts, with
 * the time after which it is forgotten to a third.
 */
export interface NoiseGiven {
	readonly brisk: number;
	readonly lasting: number;
	readonly memoryMinutes: number;
}

/** For some minutes, once or again and again. */
export interface Recurring extends FromMinute {
	readonly minutes: number;
	readonly everyMinutes?: number;
}

/** A disturbance that hits every variant alike. */
export interface Incident extends Recurring {
	/** Added to the error rate of every model. */
	readonly errorRate?: number;
	readonly latencyFactor?: number;
}

/** How one update to a configuration goes; without any it succeeds. */
export type UpdateOutcome =
	| { readonly ends: 'succeeds' }
	/** SageMaker goes back to what was before; the reason may be empty. */
	| { readonly ends: 'rolled-back'; readonly reason: string }
	| { readonly ends: 'rollback-failed'; readonly reason: string }
	| { readonly ends: 'never' };

/** How one transform job goes; without any it succeeds. */
export type TransformOutcome =
	| { readonly ends: 'succeeds' }
	/** After so many objects; the others have no answers. */
	| { readonly ends: 'failed'; readonly reason: string; readonly objects?: number }
	| { readonly ends: 'no-capacity' }
	/** It completes, and the last line of every object is missing. */
	| { readonly ends: 'short' }
	| { readonly ends: 'never' };

/** A metric of the user's own, by variant. `{variant}` and `{endpoint}` stand in its dimensions. */
export interface OwnMetric {
	readonly namespace: string;
	readonly metricName: string;
	readonly dimensions: Readonly<Record<string, string>>;
	/** By model name; `*` for all others. */
	readonly mean: Readonly<Record<string, number>>;
	readonly deviation: number;
	/** How often a value is published: once a minute (default), with every request, or 0 or 1 with every request. */
	readonly each?: 'minute' | 'request' | 'request-or-not';
	/** Name of another metric of the same dimensions, mean and deviation, whose values are published here squared. */
	readonly squaresOf?: string;
}

/** What may be changed while the simulation runs. */
export interface Settings {
	readonly updateMs: number;
	readonly failedUpdateMs: number;
	readonly weightsMs: number;
	readonly capacityMs: number;
	/** Of the coming updates to a configuration, in turn. */
	readonly updates: readonly UpdateOutcome[];
	/** Of the coming changes of weights and counts, in turn. */
	readonly weightUpdates: readonly ('succeeds' | 'rolled-back' | 'never')[];
	/** Spans of maintenance by AWS. */
	readonly systemUpdating: readonly (FromMinute & { readonly minutes: number })[];
	/** A new configuration cannot be seen for so long. */
	readonly configVisibleAfterMs: number;
	/** A name used again still shows the configuration that was deleted for so long. */
	readonly configStaleForMs: number;
	/** Tags given at creation cannot be seen for so long. */
	readonly tagsVisibleAfterMs: number;
	/** After the end of the minute. */
	readonly metricsDelayMs: number;
	/** Minutes can be seen incomplete before the delay is over. */
	readonly metricsPartial: boolean;
	/** Status of every result instead of Complete. */
	readonly metricsStatus?: 'InternalError' | 'PartialData' | 'Forbidden' | 'Complete';
	/** The status hits only every n-th query. */
	readonly metricsStatusEvery: number;
	/** Metrics that are never published. */
	readonly missingMetrics: readonly string[];
	/** Most data points in one answer. */
	readonly metricsPageSize: number;
	/** Instances an account may have by type, updates counting twice as they run beside the old fleet. */
	readonly quotas: Readonly<Record<string, number>>;
	/** Actions, such as `sagemaker:UpdateEndpoint`, that IAM's simulator denies the role. */
	readonly denied: readonly string[];
	/** Of the credentials that the token service hands out. */
	readonly credentialsMs: number;
	/** Idleness after which the autoscaler takes instances away. */
	readonly scaleInAfterMs: number;
	readonly incidents: readonly Incident[];
	/** Of the coming transform jobs, in turn. */
	readonly transforms: readonly TransformOutcome[];
	/** From the creation of a transform job until its instances are up. */
	readonly transformStartMs: number;
	/** Of one instance. */
	readonly transformRowsPerSecond: number;
	/** Keys that S3 lists at a time, at most 1000. */
	readonly s3PageSize: number;
	/** Instances that all transform jobs may have at a time. */
	readonly transformQuota: number;
}

export interface ScalingTargetGiven {
	readonly variant: string;
	readonly min: number;
	readonly max: number;
	/** Invocations per instance and minute that target tracking aims at; absent: no policy. */
	readonly target?: number;
}

export interface EndpointGiven {
	readonly name: string;
	readonly configName: string;
	readonly tags: Readonly<Record<string, string>>;
	readonly scaling: readonly ScalingTargetGiven[];
	readonly traffic: readonly TrafficChange[];
	/** Live values that differ from the configuration's, by variant. */
	readonly live: Readonly<Record<string, { readonly weight?: number; readonly instances?: number }>>;
}

/** A world to simulate, as plain JSON. */
export interface Scenario {
	readonly seed: number;
	/**
	 * How the requests of a minute are drawn: each by itself, or (`drawn`) only what is looked at of all of them, which is
	 * quick and the same in distribution. Minutes that are drawn are not seen in part.
	 */
	readonly sampling: 'each' | 'drawn';
	/** How the error rate of every variant wanders by itself; absent: it does not. */
	readonly noise?: NoiseGiven;
	readonly region: string;
	readonly endpoints: readonly EndpointGiven[];
	/** As requests of CreateEndpointConfig, kept with every member. */
	readonly configurations: readonly JsonObject[];
	/** As requests of CreateModel. */
	readonly models: readonly JsonObject[];
	/** As answers of DescribeModelPackage. */
	readonly modelPackages: readonly JsonObject[];
	readonly inferenceComponents: readonly { readonly endpointName: string; readonly name: string }[];
	/** By model name, package ARN or image; `*` for all others. */
	readonly behaviours: Readonly<Record<string, BehaviourOverTime>>;
	readonly metrics: readonly OwnMetric[];
	/** Objects on S3, by `bucket/key`: their text, or their bytes. */
	readonly objects: Readonly<Record<string, string | { readonly base64: string }>>;
	/** When credentials end that a caller brings along: minute by access key. */
	readonly expiringKeys: Readonly<Record<string, number>>;
	readonly github: Partial<GitHubSettings>;
	readonly settings: Settings;
}

/** A scenario of which only what differs from a quiet endpoint is given. */
export type PartialScenario = Partial<Omit<Scenario, 'settings' | 'endpoints'>> & {
	readonly settings?: Partial<Settings>;
	readonly endpoints?: readonly (Partial<EndpointGiven> & { readonly name: string })[];
};
