import type { Role } from '../../common/role.ts';
import type { BatchPlan, EvaluationPlan } from '../../rollout/plan.ts';
import type { ScoringStage } from '../../rollout/state.ts';
import type { TransformRequest } from '../../rollout/transform.ts';
import { answersBelow } from './answers.ts';

export interface JobOf {
	readonly name: string;
	readonly modelName: string;
	readonly stage: ScoringStage;
	readonly attempt: number;
	readonly role: Role;
	/** Columns that the model answers a row of CSV with, once that is known. */
	readonly columns?: number;
	/** What of a row of CSV the model gets; default all but the number that stands first. */
	readonly filter?: string;
	/** `s3://bucket/prefix/`. */
	readonly folder: string;
	readonly instanceType: string;
	readonly tags: Readonly<Record<string, string>>;
}

/** SageMaker takes no longer JSONPath. */
export const longestFilter = 63;

/** What is kept of a row of CSV and its answer: the number of the row, and what was answered. Undefined: all of it. */
export function outputFilter(columns: number): string | undefined {
	const answered = Array.from({ length: columns }, (_, i) => i - columns);
	const filter = `$[${[0, ...answered].join(',')}]`;
	return columns > 0 && filter.length <= longestFilter ? filter : undefined;
}

/**
 * A transform job over one manifest. Rows of CSV are joined with their answers, so that these come back with the number of
 * their row, which the model does not get; documents of JSON go one by one, and are answered in their order.
 */
export function transformRequest(
	plan: Pick<EvaluationPlan, 'contentType' | 'accept'>,
	{ instanceCount }: Pick<BatchPlan, 'instanceCount'>,
	{ stage, attempt, role, columns, folder, filter = '$[1:]', ...job }: JobOf
): TransformRequest {
	const isCsv = plan.contentType === 'text/csv';
	const kept = columns === undefined ? undefined : outputFilter(columns);
	const accept = isCsv ? 'text/csv' : plan.accept;
	return {
		...job,
		instanceCount: stage === 'canary' ? 1 : instanceCount,
		manifest: `${folder}${stage}.json`,
		output: `${folder}${answersBelow(stage, attempt, role)}`,
		contentType: plan.contentType,
		strategy: isCsv ? 'MultiRecord' : 'SingleRecord',
		...(accept !== undefined && { accept }),
		...(isCsv && { filters: { input: filter, ...(kept !== undefined && { output: kept }) } })
	};
}
