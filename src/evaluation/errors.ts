import { withoutSecrets } from '../runner/secrets.ts';

/** What is wrong with an evaluation as a whole; nothing was concluded. */
export type EvaluationErrorCode =
	| 'data-not-found'
	| 'data-unreadable'
	/** Written anew while it was read. */
	| 'data-changed'
	| 'data-broken'
	| 'data-empty'
	| 'column-missing'
	| 'label-unusable'
	| 'row-too-large'
	| 'answers-unusable';

/** A mistake in the data or in how the evaluation was configured; the message names file, line and column. */
export class EvaluationError extends Error {
	readonly code: EvaluationErrorCode;
	/** Of the promotion file, such as `evaluation.label`; what has to be mended there, or to look at. */
	readonly findings: readonly { readonly key: string; readonly message: string }[];

	constructor(
		code: EvaluationErrorCode,
		message: string,
		options: ErrorOptions & { readonly key?: string; readonly findings?: EvaluationError['findings'] } = {}
	) {
		super(message, options);
		this.name = 'EvaluationError';
		this.code = code;
		this.findings = options.findings ?? (options.key === undefined ? [] : [{ key: options.key, message }]);
	}
}

/** Whether an object on S3 is no longer what was asked for by its ETag. */
export const isChanged = (error: unknown) => codeOf(error) === 'object-changed';

/** Whether bytes are not UTF-8. */
export const isGarbled = (error: unknown) => codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA';

function codeOf(error: unknown): unknown {
	return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

/** Where in a file: `holdout.csv, line 7, column 3 (churned)`. Lines and columns count from 1. */
export function placeIn(
	file: string,
	line: number,
	column?: { readonly number: number; readonly name?: string },
	counts: 'line' | 'row' = 'line'
): string {
	if (column === undefined) return `${file}, ${counts} ${line}`;
	const name = column.name === undefined ? '' : ` (${column.name})`;
	return `${file}, ${counts} ${line}, column ${column.number}${name}`;
}

/** Text of others in a sentence: one line, and not endless. */
export function quoted(text: string, most = 120): string {
	const line = withoutSecrets(text.slice(0, 4 * most))
		.replaceAll(/\s+/g, ' ')
		.trim();
	return JSON.stringify(line.length > most ? `${line.slice(0, most)}...` : line);
}
