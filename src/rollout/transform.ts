import type { Role } from '../common/role.ts';
import type { BatchPlan } from './plan.ts';
import type { Rollout } from './record.ts';
import type { ScoringStage } from './state.ts';

/** A transform job to be created: one model over one manifest of shards. */
export interface TransformRequest {
	readonly name: string;
	readonly modelName: string;
	/** `s3://bucket/key` of the manifest. */
	readonly manifest: string;
	/** `s3://bucket/prefix/`. */
	readonly output: string;
	readonly contentType: string;
	readonly accept?: string;
	/** Rows of CSV go to the model many at a time; documents of JSON one by one. */
	readonly strategy: 'MultiRecord' | 'SingleRecord';
	/** JSONPath expressions: what of a row the model gets, and what of row and answer is kept. */
	readonly filters?: { readonly input: string; readonly output?: string };
	readonly instanceType: string;
	readonly instanceCount: number;
	readonly tags: Readonly<Record<string, string>>;
}

/** A transform job as SageMaker describes it. */
export interface TransformJob {
	readonly status: 'InProgress' | 'Completed' | 'Failed' | 'Stopping' | 'Stopped';
	readonly modelName: string;
	readonly manifest: string;
	/** Why it failed, as SageMaker says. */
	readonly why?: string;
	readonly startMs?: number;
	readonly endMs?: number;
}

/** More attempts are not made: a job is expensive. */
export const mostAttempts = 2;

/** Names of a rollout's jobs follow from it, so that whoever comes next finds them again; names are taken for ever. */
export function transformName(rollout: Rollout, stage: ScoringStage, attempt: number, role: Role): string {
	return `promotion-gate-${rollout.id}-${momentOf(rollout)}-${stage}-${attempt}-${role}`;
}

/** Where a rollout keeps its shards and the jobs their answers: `s3://bucket/prefix/promotion-gate-.../`. */
export function scoringFolder(rollout: Rollout, { output }: Pick<BatchPlan, 'output'>): string {
	return `${asFolder(output)}promotion-gate-${rollout.id}-${momentOf(rollout)}/`;
}

/** The folder, however its address is written. */
export const asFolder = (address: string) => (address.endsWith('/') ? address : `${address}/`);

/** Two rollouts of the same candidate have the same id, and other starts. */
function momentOf({ startedAtMs }: Rollout): string {
	return Math.floor(startedAtMs / 1000).toString(36);
}
