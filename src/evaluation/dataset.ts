import { readCsv } from './csv.ts';
import { textOf } from './decode.ts';
import { EvaluationError } from './errors.ts';
import { readJsonLines } from './json-lines.ts';
import type { Dataset } from './row.ts';
import type { ByteStream } from './source.ts';

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
