import type { Role } from '../common/role.ts';
import type { Evaluation } from '../gates/evaluation.ts';
import type { GateMeasurements } from '../gates/measurement.ts';
import type { GateResult } from '../gates/verdict.ts';
import type { CredentialsState } from './credentials-state.ts';
import type { Action } from './decision.ts';
import type { Reason } from './reason.ts';
import type { PersonRequest } from './record.ts';
import type { TransformJob } from './transform.ts';

export type EndpointStatus =
	| 'Creating'
	| 'Updating'
	| 'SystemUpdating'
	| 'RollingBack'
	| 'InService'
	| 'OutOfService'
	| 'Deleting'
	| 'Failed'
	| 'UpdateRollbackFailed';

export interface LiveVariant {
	readonly name: string;
	readonly currentWeight: number;
	readonly desiredWeight: number;
	readonly currentInstances: number;
	readonly desiredInstances: number;
	/** Resolved image digests, as SageMaker reports them. */
	readonly images: readonly string[];
}

/** The endpoint as SageMaker describes it now. */
export interface LiveEndpoint {
	readonly name: string;
	readonly arn: string;
	readonly status: EndpointStatus;
	readonly configName: string;
	/** The configuration that an update under way is going to. */
	readonly pendingConfigName?: string;
	readonly failureReason?: string;
	readonly variants: readonly LiveVariant[];
}

/** A transform job as it is now; `absent`: not created yet. */
export type SeenJob =
	| { readonly status: 'absent'; readonly why?: undefined; readonly startMs?: undefined }
	| Pick<TransformJob, 'status' | 'why' | 'startMs'>;

/** What there is of the scoring in transform jobs. */
export interface SeenScoring {
	/** Once all of them are there, of the data as it is now. */
	readonly shards?: {
		readonly rows: number;
		readonly objects: number;
		/** ETag of their index. */
		readonly index?: string;
		/** Objects of the data are scored as they lie; otherwise why not, where one could have thought so. */
		readonly asIs: boolean;
		readonly whyNot?: string;
	};
	/** Of the present stage and attempt. */
	readonly jobs: Readonly<Record<Role, SeenJob>>;
	/** What both have answered so far, in whole shards; more of a job cannot be seen. */
	readonly scored?: {
		readonly rows: number;
		readonly objects: number;
		/** When the last of them was written; absent where S3 does not say. */
		readonly lastMs?: number;
	};
	/** Of all answers as they are, once both jobs have ended; absent where S3 does not tell contents apart. */
	readonly answers?: string;
	/** What there is on S3 cannot be used, in words. */
	readonly broken?: string;
	/** How the first rows were answered, once they were. */
	readonly canary?:
		| { readonly ok: true; readonly columns: Readonly<Record<Role, number>> }
		| { readonly ok: false; readonly sentence: string };
}

/** Everything one decision may look at. */
export interface Observation {
	readonly nowMs: number;
	readonly endpoint: LiveEndpoint;
	/** Since when the run that looks drives the rollout. */
	readonly drivenSinceMs?: number;
	/** Of the AWS credentials that the run acts with; absent where it cannot tell. */
	readonly credentials?: CredentialsState;
	/** Since when it has found the endpoint busy; absent where it is not. */
	readonly busySinceMs?: number;
	/** One result a gate; empty where nothing is watched yet. */
	readonly gates: readonly GateResult[];
	/** Once it is settled how the rollout ends: what the gates would say by now. */
	readonly later?: readonly GateResult[];
	/** What the results rest on. */
	readonly measurements: readonly GateMeasurements[];
	/** How often CloudWatch has something new, where that is more often than once a minute. */
	readonly newEveryMs?: number;
	/** The candidate does not get the requests that its weight should bring, in words. */
	readonly misrouted?: string;
	/** The candidate's files on S3 are not those the rollout started with, in words. */
	readonly swapped?: string;
	/** The endpoint serves from a configuration of ours by name, and of somebody else's making; in words. */
	readonly usurped?: string;
	/** Of the labelled data; absent before it was made. */
	readonly evaluation?: Evaluation;
	/** Looked at only while transform jobs score. */
	readonly scoring?: SeenScoring;
	/** Variants that Application Auto Scaling looks after; looked at only where the old variant was one of them. */
	readonly scaled: readonly { readonly variant: string; readonly scaleInSuspended: boolean }[];
	/** What a person asked for since the record was last moved. */
	readonly request?: PersonRequest;
	/** What this rollout needs before it can update the endpoint; looked at only while it is about to. */
	readonly prepared: {
		readonly model: boolean;
		readonly pair: boolean;
		readonly final: boolean;
		readonly original: boolean;
	};
	/** The last act was refused for good: trying it again as it is would not help. */
	readonly refusal?: { readonly act: Action['do']; readonly reason: Reason };
}
