import type { Gate, Share } from '../gates/gate.ts';

/** The model that wants into production. Exactly one kind is given. */
export type Candidate =
	| { readonly kind: 'model'; readonly modelName: string }
	| { readonly kind: 'package'; readonly modelPackageArn: string; readonly executionRoleArn?: string }
	| {
			readonly kind: 'image';
			readonly imageUri: string;
			readonly modelDataUrl?: string;
			readonly environment: Readonly<Record<string, string>>;
			readonly executionRoleArn?: string;
	  };

/** One step of the schedule. */
export interface Step {
	/** The candidate's share of the baseline's traffic. */
	readonly traffic: Share;
	/** At least this long. */
	readonly bakeMs: number;
	/** At most this long. */
	readonly maxBakeMs: number;
	/** Then wait for a person's approval. */
	readonly hold: boolean;
}

/** What a schedule that plans itself has to keep to. */
export interface AutoSchedule {
	/** Of the whole rollout, every bake at its longest. */
	readonly maxDurationMs: number;
	/** A candidate that makes so many times as many bad requests is to be found. */
	readonly detect: number;
	/** How often a healthy candidate is to be proved and such a one found, 0 to 1. */
	readonly power: Share;
}

export interface EvaluationPlan {
	/**
	 * Who asks the models: absent for this program, over the endpoint; `file`: a job of the user's own, whose results `data`
	 * names; `batch-transform`: two transform jobs.
	 */
	readonly engine?: 'file' | 'batch-transform';
	/** Of `batch-transform`. */
	readonly transform?: BatchPlan;
	readonly data: string;
	readonly task: 'binary' | 'multiclass' | 'regression';
	readonly label?: string;
	readonly positive?: string;
	readonly exclude: readonly string[];
	readonly contentType: 'text/csv' | 'application/json';
	/** CSV without a header: its columns go by number. */
	readonly header?: false;
	/** Keys that rows of JSON do not have are null. */
	readonly missing?: 'null';
	/** text/csv begins with the names of the columns. */
	readonly sendHeader?: true;
	/** A row of application/json; default an object, or an array where the columns have no names. */
	readonly row?: 'object' | 'array';
	/** Key under which application/json has its rows. */
	readonly wrap?: string;
	/** The type that answers are asked for in. */
	readonly accept?: string;
	/** Host name of the container to ask, of a model that has several of them. */
	readonly container?: string;
	/** JMESPath into the answer. */
	readonly response: string;
	readonly threshold: number;
	readonly sample?: number;
	readonly concurrency: number;
	readonly batch: number;
	/** Keep the numbers of some rows whose answer turned. */
	readonly examples?: boolean;
}

/** How both models score in transform jobs. */
export interface BatchPlan {
	/** Absent: as the variant in service. */
	readonly instanceType?: string;
	/** Of each of the two jobs. */
	readonly instanceCount: number;
	/** `s3://bucket/prefix/` for shards and answers. */
	readonly output: string;
	readonly maxDurationMs: number;
	/** Shards and answers stay on S3. */
	readonly keepOutput: boolean;
}

/** What a rehearsal assumes of an endpoint that it may not look at. */
export interface RehearsalPlan {
	readonly requestsPerMinute?: number;
	/** Of the model in service, 0 to 1. */
	readonly errorRate?: number;
	/** The median. */
	readonly latencyMs?: number;
}

export interface LoadPlan {
	readonly data: string;
	readonly ratePerSecond: number;
}

/** What a user asks for: promotion file and inputs, validated, with every default filled in. Nothing of it was read on AWS. */
export interface Plan {
	readonly endpointName: string;
	/** Variant to compare with and replace; absent where the endpoint has only one. */
	readonly baselineVariant?: string;
	readonly candidate: Candidate;
	/** Name of the candidate's variant, if the user wants a particular one. */
	readonly candidateVariant?: string;
	readonly instanceType?: string;
	readonly instanceCount?: number;
	/** Empty while a schedule that plans itself has not been planned. */
	readonly schedule: readonly Step[];
	/** The schedule is planned from the baseline's own traffic when the rollout starts. */
	readonly auto?: AutoSchedule;
	readonly finalBakeMs: number;
	/** Share that the baseline keeps in the final bake, to be compared with to the end; absent for none. */
	readonly holdback?: Share;
	/** Name the promoted model serves under: the old variant's (`keep`) or the candidate's own. */
	readonly variantName: 'keep' | 'candidate';
	readonly proof: 'last-step' | 'every-step' | 'none';
	readonly onInconclusive: 'rollback' | 'hold' | 'continue';
	/** Of the whole rollout: 0.95 means at most 5 % of healthy candidates are rolled back by chance. */
	readonly confidence: Share;
	readonly gates: readonly Gate[];
	readonly evaluation?: EvaluationPlan;
	readonly load?: LoadPlan;
	/** Seconds between two values of the metrics while both variants serve; absent: as the endpoint has it. */
	readonly metricSeconds?: number;
	/** For rehearsals alone. */
	readonly rehearse?: RehearsalPlan;
}

/** In how many steps baseline and candidate serve side by side: those of the schedule, and the final bake with a holdback. */
export function comparedSteps({ schedule, holdback }: Plan): number {
	return schedule.length + (holdback === undefined ? 0 : 1);
}
