import type { ReportDecision } from '../report/model.ts';
import type { ReasonCode } from '../rollout/reason.ts';

/** The action's outputs, in the order of `action.yml`. */
export const OUTPUT_NAMES = [
	'decision',
	'reason-code',
	'reason',
	'rollout-id',
	'candidate-variant',
	'production-variant',
	'candidate-traffic',
	'endpoint-config-name',
	'failed-gates',
	'result',
	'report-file',
	'comment-url'
] as const;

export type OutputName = (typeof OUTPUT_NAMES)[number];

/** What is not known is left out, and written as an empty output. */
export interface Outputs {
	readonly decision: ReportDecision;
	/** A stable kebab-case code. */
	readonly 'reason-code': ReasonCode;
	/** A sentence. */
	readonly reason: string;
	readonly 'rollout-id'?: string;
	readonly 'candidate-variant'?: string;
	readonly 'production-variant'?: string;
	/** In percent. */
	readonly 'candidate-traffic'?: number;
	readonly 'endpoint-config-name'?: string;
	/** Names of the gates that decided a rollback. */
	readonly 'failed-gates': readonly string[];
	readonly result: { readonly schema_version: 1 };
	readonly 'report-file'?: string;
	readonly 'comment-url'?: string;
}

/** Sets every output, so that none keeps an earlier value. */
export function writeOutputs(setOutput: (name: OutputName, value: string) => void, outputs: Outputs): void {
	for (const name of OUTPUT_NAMES) {
		const value = outputs[name] ?? '';
		setOutput(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
	}
}
