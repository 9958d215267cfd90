import { EvaluationError, placeIn } from '../errors.ts';
import { longestRow } from './table.ts';

/** A piece of JSON, and the line it starts on. */
export interface JsonPiece {
	readonly line: number;
	readonly text: string;
}

const tooLong = (name: string, line: number) =>
	new EvaluationError('data-broken', `${placeIn(name, line)}: the row is longer than 16 MiB. Is a line end missing?`);

/** Lines that are not blank, without their ends. */
export async function* linesOf(text: AsyncIterable<string>, name: string): AsyncGenerator<JsonPiece> {
	let open: string[] = [];
	let length = 0;
	let line = 1;
	for await (const piece of text) {
		let from = 0;
		for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
			open.push(piece.slice(from, end));
			const whole = open.join('');
			if (whole.length > longestRow) throw tooLong(name, line);
			if (whole.trim() !== '') yield { line, text: whole };
			open = [];
			length = 0;
			from = end + 1;
			line++;
		}
		if (from < piece.length) open.push(from === 0 ? piece : piece.slice(from));
		length += piece.length - from;
		if (length > longestRow) throw tooLong(name, line);
	}
	const last = open.join('');
	if (last.trim() !== '') yield { line, text: last };
}

const comma = 0x2c;
const quote = 0x22;
const backslash = 0x5c;

/** The elements of one JSON array, over as many lines as it takes. */
export async function* elementsOf(text: AsyncIterable<string>, name: string): AsyncGenerator<JsonPiece> {
	let open: string[] = [];
	let length = 0;
	let [line, start, depth] = [1, 1, 0];
	let [inString, escaped, empty] = [false, false, true];
	const take = (piece: string, from: number, end: number): JsonPiece => {
		open.push(piece.slice(from, end));
		const whole = open.join('');
		if (whole.length > longestRow) throw tooLong(name, start);
		open = [];
		length = 0;
		return { line: start, text: whole };
	};
	for await (const piece of text) {
		let from = 0;
		for (let at = 0; at < piece.length; at++) {
			const code = piece.charCodeAt(at);
			if (code === 0x0a) line++;
			if (inString) {
				if (escaped) escaped = false;
				else if (code === backslash) escaped = true;
				else if (code === quote) inString = false;
				continue;
			}
			const blank = code <= 0x20;
			if (depth === 0) {
				if (blank) continue;
				if (code !== 0x5b) throw notOne(name, line);
				depth = 1;
				from = at + 1;
				continue;
			}
			if (depth === 1 && (code === comma || code === 0x5d)) {
				const element = take(piece, from, at);
				from = at + 1;
				if (!empty) yield element;
				else if (code === comma) throw notOne(name, line);
				empty = true;
				if (code === 0x5d) depth = 0;
				continue;
			}
			if (empty && !blank) [empty, start] = [false, line];
			if (code === quote) inString = true;
			else if (code === 0x7b || code === 0x5b) depth++;
			else if (code === 0x7d || code === 0x5d) depth--;
		}
		if (depth > 0 && from < piece.length) open.push(piece.slice(from));
		length += piece.length - from;
		if (depth > 0 && length > longestRow) throw tooLong(name, start);
	}
	if (depth > 0) {
		throw new EvaluationError(
			'data-broken',
			`${placeIn(name, line)}: the array is never closed. Is the file complete?`
		);
	}
}

function notOne(name: string, line: number): EvaluationError {
	return new EvaluationError('data-broken', `${placeIn(name, line)}: not one JSON array of objects.`);
}
