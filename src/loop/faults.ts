import { AwsError } from '../aws/errors.ts';
import type { Reason } from '../rollout/reason.ts';
import { Refusal } from '../rollout/refusal.ts';

/**
 * `passing` may be gone at the next look; `refused` is an answer to what was asked and stays;
 * `hopeless` is beyond what this run can do.
 */
export interface Fault {
	readonly kind: 'passing' | 'refused' | 'hopeless';
	readonly reason: Reason;
}

/** Whatever was thrown, as one of three kinds with a code and a sentence that tells what to do. */
export function classify(error: unknown): Fault {
	if (error instanceof Refusal) return { kind: 'refused', reason: { code: error.code, sentence: error.message } };
	if (error instanceof AwsError) return classifyAws(error);
	const what = error instanceof Error ? error.message : String(error);
	const sentence = `Something unforeseen: ${what}. The rollout's record is kept; \`command: resume\` goes on from it.`;
	return { kind: 'hopeless', reason: { code: 'internal-error', sentence } };
}

function classifyAws(error: AwsError): Fault {
	const sentence = error.message;
	switch (error.code) {
		case 'throttled':
		case 'unreachable':
			return { kind: 'passing', reason: { code: 'aws-unreachable', sentence } };
		case 'never-reached':
			return { kind: 'hopeless', reason: { code: 'aws-unreachable', sentence } };
		case 'endpoint-in-progress':
			return { kind: 'passing', reason: { code: 'endpoint-busy', sentence } };
		case 'credentials-expired':
			return { kind: 'hopeless', reason: { code: 'credentials-expired', sentence } };
		case 'access-denied':
			return { kind: 'refused', reason: { code: 'access-denied', sentence } };
		case 'limit-exceeded':
			return { kind: 'refused', reason: { code: 'quota-exceeded', sentence } };
		default:
			return { kind: 'refused', reason: { code: 'aws-refused', sentence } };
	}
}
