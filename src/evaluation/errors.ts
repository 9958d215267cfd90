/** What is wrong with an evaluation as a whole; nothing was concluded. */
export type EvaluationErrorCode =
	| 'data-not-found'
	| 'data-unreadable'
	| 'data-broken'
	| 'data-empty'
	| 'column-missing'
	| 'label-unusable'
	| 'row-too-large';

/** A mistake in the data or in how the evaluation was configured; the message names file, line and column. */
export class EvaluationError extends Error {
	readonly code: EvaluationErrorCode;

	constructor(code: EvaluationErrorCode, message: string, options?: ErrorOptions) {
		super(message, options);
		this.name = 'EvaluationError';
		this.code = code;
	}
}

/** Where in a file: `holdout.csv, line 7, column 3 (churned)`. Lines and columns count from 1. */
export function placeIn(
	file: string,
	line: number,
	column?: { readonly number: number; readonly name?: string }
): string {
	if (column === undefined) return `${file}, line ${line}`;
	const name = column.name === undefined ? '' : ` (${column.name})`;
	return `${file}, line ${line}, column ${column.number}${name}`;
}

/** Text of others in a sentence: one line, and not endless. */
export function quoted(text: string, most = 120): string {
	const line = text.replaceAll(/\s+/g, ' ').trim();
	return JSON.stringify(line.length > most ? `${line.slice(0, most)}...` : line);
}
