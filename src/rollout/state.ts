import type { Role } from '../common/role.ts';
import type { Reason } from './reason.ts';

/** How the rollout ended. `failed`: neither model was judged; the endpoint is as it was. */
export type Ending = 'promoted' | 'rolled-back' | 'failed';

/** An update of the endpoint to another configuration. `accepted` once SageMaker has answered the call. */
export interface UpdateProgress {
	readonly attempts: number;
	readonly acceptedAtMs?: number;
}

/** What is scored at a time: a few rows to see how the models answer, then all of them. */
export type ScoringStage = 'canary' | 'rows';

/** Before the first share, a step of the schedule by its index, or the final bake at 100 % or what is left beside `holdback`. */
export type StepIndex = 'verification' | number | 'final';

/** By variant. */
export type Weights = Readonly<Record<string, number>>;

/**
 * Where a rollout stands. `sinceMs` is when the state was entered. `acceptedDrift`: the weights that somebody else has
 * set and a person has said to replace by the rollout's own. The permission is used up by the act; any other weights, and
 * these once more, count as drift again.
 */
export type State =
	/** Both models score the labelled rows in transform jobs; nothing of the endpoint has changed yet. */
	| {
			readonly phase: 'scoring';
			readonly sinceMs: number;
			readonly stage: 'shards' | ScoringStage;
			/** Of the jobs of this stage, from 1; their names follow from it. */
			readonly attempt: number;
			/** Columns that each model answers a row of CSV with, once that is known. */
			readonly columns?: Readonly<Record<Role, number>>;
			/** ETag of the index of the shards, which names theirs; absent where S3 gives none. */
			readonly index?: string;
			/** Of all answers as they were when both jobs had ended. */
			readonly answers?: string;
	  }
	/** Bringing up the candidate beside the baseline, at 0 %. */
	| { readonly phase: 'deploying'; readonly sinceMs: number; readonly update: UpdateProgress }
	/** The candidate is up and answers no user yet: it is asked directly first. */
	| {
			readonly phase: 'verifying';
			readonly sinceMs: number;
			readonly smokeTested?: true;
			readonly acceptedDrift?: Weights;
	  }
	/** Giving the candidate the share of a step: its instances first, then the weights. */
	| {
			readonly phase: 'shifting';
			readonly sinceMs: number;
			readonly step: number;
			readonly acceptedDrift?: Weights;
	  }
	/** The share is verified; the gates watch. */
	| { readonly phase: 'baking'; readonly sinceMs: number; readonly step: number }
	/** The step is over or its gate wants a person: waiting for one, the gates still watching. */
	| {
			readonly phase: 'holding';
			readonly sinceMs: number;
			readonly step: StepIndex;
			readonly why: 'schedule' | 'gate' | 'inconclusive';
			readonly sentence: string;
	  }
	/** Giving the candidate everything. */
	| {
			readonly phase: 'promoting';
			readonly sinceMs: number;
			readonly acceptedDrift?: Weights;
			/** A person has said so, whatever the gates say. */
			readonly byPerson?: true;
	  }
	/** At 100 %, or what is left beside `holdback`; the old variant still there. */
	| { readonly phase: 'final-bake'; readonly sinceMs: number; readonly byPerson?: true }
	/** Replacing the pair by the promoted model alone. */
	| {
			readonly phase: 'replacing';
			readonly sinceMs: number;
			readonly update: UpdateProgress;
			readonly byPerson?: true;
	  }
	/** Weight 0 first, then back to the configuration before. */
	| {
			readonly phase: 'rolling-back';
			readonly sinceMs: number;
			readonly ending: 'rolled-back' | 'failed';
			readonly reason: Reason;
			readonly update: UpdateProgress;
			/** The configuration of somebody else that a person has said to go back from; used up by the update. */
			readonly acceptedConfig?: string;
	  }
	/** The endpoint is where it shall be; what is left over goes away. */
	| { readonly phase: 'cleaning'; readonly sinceMs: number; readonly ending: Ending; readonly reason: Reason }
	/** Somebody else changed the endpoint: nothing more is changed until a person says so. */
	| {
			readonly phase: 'halted';
			readonly sinceMs: number;
			readonly difference: string;
			readonly before: Exclude<State, { readonly phase: 'halted' }>;
	  };

export type Phase = State['phase'];
