import type { Reason, ReasonCode } from './reason.ts';
import type { Ending } from './state.ts';

/** What a version of the Model Registry becomes. */
export interface PackageApproval {
	readonly packageArn: string;
	readonly status: 'Approved' | 'Rejected';
	/** Why, as SageMaker keeps it beside the status. */
	readonly description: string;
}

/** The end of a rollout, as far as the Model Registry is concerned. */
export interface EndedRollout {
	/** The version whose approval follows from the end; absent where nobody asked for that. */
	readonly packageArn: string | undefined;
	readonly endpointName: string;
	readonly rolloutId: string;
	readonly ending: Ending;
	readonly reason: Reason;
}

/** Ends that say something about the model. Every other one is about the infrastructure, a person, or too little data. */
const blamesModel: readonly ReasonCode[] = ['gate-failed', 'quality-failed', 'smoke-test-failed'];

/** SageMaker's limit for the description of an approval. */
const longestDescription = 1024;

/** What the end of a rollout means for its version in the Model Registry; undefined where it means nothing. */
export function approvalAfter(ended: EndedRollout): PackageApproval | undefined {
	const { packageArn, endpointName, rolloutId, ending, reason } = ended;
	if (packageArn === undefined) return undefined;
	const status = statusAfter(ending, reason.code);
	if (status === undefined) return undefined;
	const what = status === 'Approved' ? 'Promoted on' : 'Rolled back from';
	const description = `${what} endpoint ${endpointName} by rollout ${rolloutId} (${reason.code}): ${reason.sentence}`;
	return { packageArn, status, description: oneLine(description) };
}

function statusAfter(ending: Ending, code: ReasonCode): PackageApproval['status'] | undefined {
	if (ending === 'promoted') return 'Approved';
	return ending === 'rolled-back' && blamesModel.includes(code) ? 'Rejected' : undefined;
}

function oneLine(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length <= longestDescription ? line : `${line.slice(0, longestDescription - 1)}…`;
}
