import type { Role } from '../common/role.ts';
import type { Reason } from './reason.ts';
import type { PersonRequest } from './record.ts';
import type { Ending, ScoringStage, State } from './state.ts';

/** Which of the three configurations of a rollout. */
export type ServingConfig = 'original' | 'pair' | 'final';

/** One change on AWS. Every one of them may be repeated without harm. */
export type Action =
	| { readonly do: 'create-model' }
	| { readonly do: 'create-pair' }
	| { readonly do: 'create-final' }
	/** Makes the configuration to go back to again, which somebody has deleted. */
	| { readonly do: 'create-original' }
	| { readonly do: 'update-endpoint'; readonly to: ServingConfig }
	/** Writes the labelled rows to S3, as transform jobs take them. */
	| { readonly do: 'write-shards' }
	| {
			readonly do: 'create-transform';
			readonly stage: ScoringStage;
			readonly attempt: number;
			readonly role: Role;
			readonly columns?: Readonly<Record<Role, number>>;
			/** ETag of the index of the shards. */
			readonly index?: string;
	  }
	/** A job that nobody waits for any more costs as much as another. */
	| { readonly do: 'stop-transform'; readonly stage: ScoringStage; readonly attempt: number; readonly role: Role }
	/** Compares what the transform jobs have answered; the outcome goes into the record. */
	| { readonly do: 'measure-scores' }
	/** Asks both variants about some of the rows that were scored, and compares; into the record as well. */
	| { readonly do: 'check-answers' }
	/** Sends the labelled data to both variants; the outcome goes into the record. */
	| { readonly do: 'evaluate' }
	/** Asks the candidate a few sample rows. */
	| { readonly do: 'smoke-test' }
	/** Keeps the autoscaler from taking the old variant's instances away while it serves less. */
	| { readonly do: 'suspend-scale-in'; readonly variant: string }
	/** Gives a variant the autoscaling of another, which loses it. */
	| { readonly do: 'move-scaling'; readonly from: string; readonly to: string }
	/** Takes the autoscaling of a variant away; the record has it. */
	| { readonly do: 'deregister-scaling'; readonly variant: string }
	/** Gives a variant the autoscaling that the record has. */
	| { readonly do: 'restore-scaling'; readonly variant: string }
	/** All weights that change, in one call. */
	| { readonly do: 'set-weights'; readonly weights: Readonly<Record<string, number>> }
	| { readonly do: 'set-instances'; readonly variant: string; readonly count: number }
	/** Write the outcome on the endpoint, delete what the rollout created and nobody uses, release the lock. */
	| { readonly do: 'clean-up'; readonly ending: Ending; readonly reason: Reason };

/** What to do next, and why. */
export type Decision =
	| { readonly kind: 'act'; readonly action: Action; readonly because: string }
	/** Write a new state into the record. */
	| {
			readonly kind: 'move';
			readonly to: State;
			readonly because: string;
			/** The request that this move answers. */
			readonly answers?: PersonRequest;
			/** Digests of the images that the candidate has come up with. */
			readonly images?: readonly string[];
	  }
	| { readonly kind: 'wait'; readonly forMs: number; readonly because: string }
	/** Nothing more can be done without a person; the record stays. */
	| { readonly kind: 'stop'; readonly reason: Reason };
