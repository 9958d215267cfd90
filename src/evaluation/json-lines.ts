import { EvaluationError, placeIn, quoted } from './errors.ts';
import type { Dataset, Row } from './row.ts';

interface Line {
	readonly number: number;
	readonly text: string;
}

/** One JSON object a line; the keys of the first one are the columns, in its order. */
export async function readJsonLines(text: AsyncIterable<string>, name: string): Promise<Dataset> {
	const lines = linesOf(text);
	const first = await lines.next();
	if (first.done) throw new EvaluationError('data-empty', `${name} is empty.`);
	const columns = Object.keys(objectOf(first.value, name));
	return { name, format: 'json-lines', columns, rows: rowsOf(first.value, lines, columns, name) };
}

async function* rowsOf(
	first: Line,
	lines: AsyncGenerator<Line>,
	columns: readonly string[],
	name: string
): AsyncGenerator<Row> {
	const known = new Set(columns);
	try {
		let number = 0;
		for (let line = first; ; ) {
			const object = objectOf(line, name);
			for (const key of Object.keys(object)) if (!known.has(key)) throw unknownKey(line, key, name);
			number++;
			yield { number, line: line.number, cells: columns.map(column => object[column]) };
			const next = await lines.next();
			if (next.done) return;
			line = next.value;
		}
	} finally {
		await lines.return(undefined);
	}
}

/** Lines that are not blank, without their ends. */
async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<Line> {
	let open = '';
	let number = 0;
	for await (const piece of text) {
		const lines = (open + piece).split('\n');
		open = lines.pop() ?? '';
		for (const line of lines) {
			number++;
			if (line.trim() !== '') yield { number, text: line };
		}
	}
	if (open.trim() !== '') yield { number: number + 1, text: open };
}

function objectOf({ number, text }: Line, name: string): Readonly<Record<string, unknown>> {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (cause) {
		const message = cause instanceof Error ? cause.message : String(cause);
		const position = /position (\d+)/.exec(message)?.[1];
		const where = placeIn(name, number, { number: position === undefined ? text.length : Number(position) + 1 });
		throw new EvaluationError('data-broken', `${where}: not JSON. ${quoted(message)}`, { cause });
	}
	if (isObject(value)) return value;
	throw new EvaluationError('data-broken', `${placeIn(name, number)}: ${quoted(text)} is not an object.`);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknownKey(line: Line, key: string, name: string): EvaluationError {
	const where = placeIn(name, line.number);
	return new EvaluationError('data-broken', `${where}: the key ${quoted(key)} is not in the first row of the file.`);
}
