import type { Role } from '../common/role.ts';
import type { Evaluation } from '../gates/evaluation.ts';
import type { SeenScoring } from '../rollout/observation.ts';
import type { Rollout } from '../rollout/record.ts';
import type { ScoringStage, State } from '../rollout/state.ts';
import type { TransformJob, TransformRequest } from '../rollout/transform.ts';

export type ScoringState = Extract<State, { readonly phase: 'scoring' }>;

/** Transform jobs on SageMaker. Failures are told as they are. */
export interface TransformJobs {
	/** `exists`: there is a job of that name. */
	create(request: TransformRequest): Promise<'created' | 'exists'>;
	describe(name: string): Promise<TransformJob | undefined>;
	/** One that has ended is fine. */
	stop(name: string): Promise<void>;
}

/** What a rollout does with transform jobs; each may be repeated without harm. */
export interface Scoring {
	/** What there is now, of the state's stage and attempt. */
	look(rollout: Rollout, state: ScoringState): Promise<SeenScoring>;
	/** @throws Refusal `evaluation-failed`: the data cannot be used */
	writeShards(rollout: Rollout, signal: AbortSignal): Promise<void>;
	/** @throws Refusal `name-taken` where somebody else's job has the name */
	create(rollout: Rollout, job: JobWanted): Promise<void>;
	/** One that has ended is fine. */
	stop(rollout: Rollout, job: Pick<JobWanted, 'stage' | 'attempt' | 'role'>): Promise<void>;
	/** @throws Refusal `scoring-failed`: the answers are not complete */
	measure(rollout: Rollout, state: ScoringState, signal: AbortSignal): Promise<Evaluation>;
	/**
	 * The evaluation with what the endpoint answers to some of the rows.
	 * @throws Refusal `smoke-test-failed`: the candidate does not answer there
	 */
	check(rollout: Rollout, evaluation: Evaluation, signal: AbortSignal): Promise<Evaluation>;
	/** Stops what still runs, and removes what was written unless it is to be kept. */
	cleanUp(rollout: Rollout): Promise<void>;
}

export interface JobWanted {
	readonly stage: ScoringStage;
	readonly attempt: number;
	readonly role: Role;
	readonly columns?: Readonly<Record<Role, number>>;
	/** ETag of the index of the shards. */
	readonly index?: string;
}
