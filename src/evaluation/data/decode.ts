import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { EvaluationError, isChanged, isGarbled } from '../errors.ts';
import { unreadableKind } from './file-kinds.ts';
import { type ByteStream, changed } from './source.ts';

/** Enough to know a file by. */
const headBytes = 512;

/** Whether a file is Parquet, by its first bytes. */
export const isParquet = (head: Uint8Array) => Buffer.from(head.subarray(0, 4)).toString('latin1') === 'PAR1';

/** Whether a file is compressed by gzip, by its first bytes. */
export const isGzip = (head: Uint8Array) => head[0] === 0x1f && head[1] === 0x8b;

/**
 * The text of a file in pieces, as it comes: unpacked if it starts like gzip, without byte order mark.
 * @throws EvaluationError `data-unreadable`: not gzip after all, cut off, not UTF-8, or another kind of file
 */
export async function* textOf({ first, rest }: Peeked, name: string): AsyncGenerator<string> {
	const zipped = isGzip(first);
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let line = 1;
	try {
		const { first: head, rest: bytes } = zipped ? await peek(unpacked(rest), name, true) : { first, rest };
		const kind = unreadableKind(head);
		if (kind !== undefined) throw new EvaluationError('data-unreadable', `${name} ${kind}`);
		for await (const piece of bytes) {
			const text = decoder.decode(piece, { stream: true });
			if (text !== '') yield text;
			line += countLines(text);
		}
		const last = decoder.decode();
		if (last !== '') yield last;
	} catch (cause) {
		if (cause instanceof EvaluationError) throw cause;
		if (isChanged(cause)) throw changed(name, cause);
		throw new EvaluationError('data-unreadable', problem(cause, name, line, zipped), { cause });
	}
}

function unpacked(bytes: ByteStream): ByteStream {
	return pipeline(Readable.from(bytes), createGunzip(), () => {});
}

function problem(cause: unknown, name: string, line: number, zipped: boolean): string {
	if (isGarbled(cause)) {
		return `${name}, after line ${line}: not UTF-8. Save it as UTF-8.`;
	}
	const why = cause instanceof Error ? cause.message : String(cause);
	if (zipped) return `${name} could not be unpacked after line ${line}: ${why}. Is the gzip file complete?`;
	return `${name} could not be read after line ${line}: ${why}`;
}

/** The first bytes of a file, and everything again. */
export interface Peeked {
	readonly first: Uint8Array;
	readonly rest: ByteStream;
}

/** @throws what the stream throws */
export async function peek(stream: ByteStream, name: string, zipped = false): Promise<Peeked> {
	const iterator = stream[Symbol.asyncIterator]();
	const pieces: Uint8Array[] = [];
	let size = 0;
	try {
		while (size < headBytes) {
			const next = await iterator.next();
			if (next.done) break;
			pieces.push(next.value);
			size += next.value.length;
		}
	} catch (cause) {
		if (cause instanceof EvaluationError) throw cause;
		if (isChanged(cause)) throw changed(name, cause);
		throw new EvaluationError('data-unreadable', problem(cause, name, 1, zipped), { cause });
	}
	const first = Buffer.concat(pieces);
	return { first, rest: again(first, iterator) };
}

async function* again(first: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
	try {
		yield first;
		for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
	} finally {
		await iterator.return?.();
	}
}

function countLines(text: string): number {
	let lines = 0;
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
	return lines;
}
