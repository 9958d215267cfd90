import type { Evaluation } from '../gates/evaluation.ts';
import type { BaselineBreach, Noise } from '../gates/verdict.ts';
import type { Decided } from './decided.ts';
import type { Plan } from './plan.ts';
import type { State, StepIndex, Weights } from './state.ts';

/** A production variant as it was when the rollout started. */
export interface VariantAtStart {
	readonly name: string;
	readonly modelName: string;
	readonly weight: number;
	readonly instanceCount: number;
	/** Absent where the variant uses instance pools. */
	readonly instanceType?: string;
	/** Present where Application Auto Scaling looks after the variant: which of its movements were held back before. */
	readonly scaling?: SuspendedScaling;
}

/** Movements of an autoscaled variant that are held back. */
export interface SuspendedScaling {
	readonly scaleIn: boolean;
	readonly scaleOut: boolean;
	readonly scheduled: boolean;
}

/** The autoscaling of a variant, whole and as plain JSON, to be given to another one. */
export interface SavedScaling {
	readonly variant: string;
	readonly min: number;
	readonly max: number;
	readonly suspended: SuspendedScaling;
	/** Policies as Application Auto Scaling describes them. */
	readonly policies: readonly object[];
	/** Scheduled actions likewise; absent where they may not be read. */
	readonly schedule?: readonly object[];
}

/** What a rollback goes back to. */
export interface StartingPoint {
	readonly configName: string;
	readonly baseline: VariantAtStart;
	/** The endpoint's other production variants: their shares stay as they are. */
	readonly others: readonly VariantAtStart[];
}

/** The candidate as it is deployed. */
export interface CandidateVariant {
	readonly name: string;
	readonly modelName: string;
	/** The rollout creates the model (from a package or an image) and deletes it when it is rolled back. */
	readonly createsModel: boolean;
	readonly instanceType?: string;
	readonly instanceCount: number;
	/** The model's files on S3 as they were when the rollout started, as far as that could be told. */
	readonly artefacts?: readonly Artefact[];
}

/** One version of a file on S3. */
export interface Artefact {
	readonly url: string;
	readonly etag: string;
	readonly versionId?: string;
}

/** Who does something: a person or a run of a workflow, and where to look. */
export interface Actor {
	readonly name: string;
	readonly runUrl?: string;
}

/** The part of the record that does not change while the rollout lives. */
export interface Rollout {
	readonly id: string;
	readonly startedAtMs: number;
	/** No phase lasts beyond this: from here on the rollout is rolled back. */
	readonly deadlineMs: number;
	readonly startedBy: Actor;
	readonly pullRequest?: number;
	readonly commit?: string;
	readonly plan: Plan;
	readonly start: StartingPoint;
	readonly candidate: CandidateVariant;
	/** Configurations of this rollout on AWS. */
	readonly names: { readonly lock: string; readonly pair: string; readonly final: string };
	/** A user's tags for everything that is created; those of the endpoint's configuration come from there. */
	readonly tags?: Readonly<Record<string, string>>;
	/** ARN of the version in the Model Registry whose approval follows from the end; absent where nobody asked for that. */
	readonly approvesPackage?: string;
	/** By gate name: the noise of its share, learnt from the baseline's history. */
	readonly noise: Readonly<Record<string, Noise>>;
	/** By gate name: the absolute limits that the baseline broke in the three hours before. */
	readonly brokenBefore?: Readonly<Record<string, BaselineBreach>>;
	/** By name of a `file` gate: the numbers that were in the file when the rollout started. */
	readonly numbers: Readonly<Record<string, { readonly candidate: number; readonly baseline?: number }>>;
	/** How often SageMaker publishes while both variants serve, where that is not once a minute. */
	readonly metrics?: MetricsChoice;
	/** Of a return: the autoscaling of the promoted variant, where the one that comes back has another name. */
	readonly savedScaling?: SavedScaling;
	/** A rollout shifts a candidate; a return goes back to the configuration before the last promotion. */
	readonly kind: 'rollout' | 'return';
}

/** The metrics of the pair configuration. */
export interface MetricsChoice {
	/** Seconds that one value stands for. */
	readonly seconds: number;
	/** Where the plan asks for them and the endpoint has them not: what it had, which it has again in the end. */
	readonly before?: { readonly enhanced?: boolean; readonly seconds?: number };
}

/** A span in which the candidate had one share of the traffic, verified. */
export interface TrafficSpan {
	readonly step: StepIndex;
	readonly traffic: number;
	readonly startMs: number;
	readonly endMs?: number;
}

export interface TimelineEvent {
	readonly atMs: number;
	readonly text: string;
}

/** The part of the record that the driving run rewrites. */
export interface Progress {
	readonly state: State;
	readonly spans: readonly TrafficSpan[];
	readonly timeline: readonly TimelineEvent[];
	/** When the request that was answered last had been made: it is not answered again, even where it is still there. */
	readonly answeredMs?: number;
	/** Digests of the images that the candidate was deployed with. */
	readonly images?: readonly string[];
	/** The verdicts that settled how it ends, once that is settled. */
	readonly decided?: Decided;
}

/** A person's intent, kept apart from the progress so that neither overwrites the other. */
export interface PersonRequest {
	readonly what: 'approve' | 'promote' | 'rollback' | 'resume';
	readonly atMs: number;
	readonly by: Actor;
	readonly reason?: string;
	/** `cancelled`: the run was cancelled, nobody asked for a rollback in words. */
	readonly cause: 'command' | 'cancelled';
	/** The endpoint at that moment. What somebody else does to it later is not what the person has allowed to override. */
	readonly saw?: SeenEndpoint;
}

/** As much of an endpoint as a person's permission is bound to. */
export interface SeenEndpoint {
	readonly configName: string;
	readonly weights: Weights;
}

/** The rollout in flight, as it is kept in the tags of the lock. */
export interface RolloutRecord {
	readonly rollout: Rollout;
	readonly progress: Progress;
	readonly request?: PersonRequest;
	/** Of the labelled data, once both variants have answered; it is made once and kept. */
	readonly evaluation?: Evaluation;
	/** Identifies the run that drives it now. */
	readonly holder: string;
}
