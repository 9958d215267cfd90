import { readCsv } from './csv.ts';
import { textOf } from './decode.ts';
import { EvaluationError } from './errors.ts';
import { readJsonLines } from './json-lines.ts';
import type { ByteStream } from './source.ts';

/** One row: text in CSV, any JSON value in JSON Lines (undefined where the key is missing), in the order of the columns. */
export interface Row {
	/** Of the data rows, from 1. */
	readonly number: number;
	/** Where it starts in the file, from 1. */
	readonly line: number;
	readonly cells: readonly unknown[];
}

export interface Dataset {
	/** As messages call it. */
	readonly name: string;
	readonly format: 'csv' | 'json-lines';
	readonly columns: readonly string[];
	/** To be read once, from the first row to the last. */
	readonly rows: AsyncIterable<Row>;
}

/**
 * Data as rows: CSV by RFC 4180 with a header, or JSON Lines, one object a line; plain or gzip, told apart by their
 * first bytes. Read as it comes: memory does not grow with the file.
 * @param name how messages call the file
 * @throws EvaluationError here, or later from `rows`: `data-unreadable`, `data-empty`, `data-broken`
 */
export async function openDataset(stream: ByteStream, name: string): Promise<Dataset> {
	const text = textOf(stream, name);
	const { first, rest } = await peekText(text);
	if (first === '') throw new EvaluationError('data-empty', `${name} is empty.`);
	return first.startsWith('{') ? readJsonLines(rest, name) : readCsv(rest, name);
}

/** The beginning without white space, and everything again. */
async function peekText(text: AsyncGenerator<string>): Promise<{ first: string; rest: AsyncIterable<string> }> {
	const pieces: string[] = [];
	for (let next = await text.next(); !next.done; next = await text.next()) {
		pieces.push(next.value);
		const first = next.value.trimStart();
		if (first !== '') return { first, rest: again(pieces, text) };
	}
	return { first: '', rest: text };
}

async function* again(pieces: readonly string[], text: AsyncGenerator<string>): AsyncGenerator<string> {
	try {
		yield* pieces;
		yield* text;
	} finally {
		await text.return(undefined);
	}
}
