import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { EvaluationError } from './errors.ts';
import type { ByteStream } from './source.ts';

/**
 * The text of a file in pieces, as it comes: unpacked if it starts like gzip, without byte order mark.
 * @throws EvaluationError `data-unreadable`: not gzip after all, cut off, not UTF-8, or Parquet
 */
export async function* textOf(stream: ByteStream, name: string): AsyncGenerator<string> {
	const { first, rest } = await peek(stream, name);
	if (startsWith(first, [0x50, 0x41, 0x52, 0x31])) {
		throw new EvaluationError(
			'data-unreadable',
			`${name} is Parquet; only CSV and JSON Lines can be read. Convert it.`
		);
	}
	const zipped = startsWith(first, [0x1f, 0x8b]);
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let line = 1;
	try {
		for await (const bytes of zipped ? unpacked(rest) : rest) {
			const text = decoder.decode(bytes, { stream: true });
			if (text !== '') yield text;
			line += countLines(text);
		}
		const last = decoder.decode();
		if (last !== '') yield last;
	} catch (cause) {
		throw new EvaluationError('data-unreadable', problem(cause, name, line, zipped), { cause });
	}
}

function unpacked(bytes: ByteStream): ByteStream {
	return pipeline(Readable.from(bytes), createGunzip(), () => {});
}

function problem(cause: unknown, name: string, line: number, zipped: boolean): string {
	const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
	if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
		return `${name}, after line ${line}: not UTF-8. Save it as UTF-8.`;
	}
	const why = cause instanceof Error ? cause.message : String(cause);
	if (zipped) return `${name} could not be unpacked after line ${line}: ${why}. Is the gzip file complete?`;
	return `${name} could not be read after line ${line}: ${why}`;
}

/** The first bytes, and everything again. */
async function peek(stream: ByteStream, name: string): Promise<{ first: Uint8Array; rest: ByteStream }> {
	const iterator = stream[Symbol.asyncIterator]();
	const pieces: Uint8Array[] = [];
	let size = 0;
	try {
		while (size < 4) {
			const next = await iterator.next();
			if (next.done) break;
			pieces.push(next.value);
			size += next.value.length;
		}
	} catch (cause) {
		throw new EvaluationError('data-unreadable', problem(cause, name, 1, false), { cause });
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

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
	return magic.every((byte, i) => bytes[i] === byte);
}

function countLines(text: string): number {
	let lines = 0;
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
	return lines;
}
