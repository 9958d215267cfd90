import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { EvaluationError, placeIn } from '../errors.ts';
import { longestRow, type TableRow } from './table.ts';

type Text = AsyncIterable<string> | Iterable<string>;

/**
 * The records of CSV text as they come, some at a time. Text without quotes is only split, which is many times faster;
 * wherever there are quotes the parser says what they mean.
 * @throws EvaluationError `data-broken`
 */
export async function* recordsOf(text: Text, separator: string, name: string): AsyncGenerator<readonly TableRow[]> {
	let line = 1;
	for await (const chunk of wholeRecords(text, name)) {
		const records = chunk.includes('"') ? parsed(chunk, separator, line, name) : split(chunk, separator, line);
		line += countLines(chunk);
		if (records.length > 0) yield records;
	}
}

/** The text in chunks that end where a record ends: at a line end outside of quotes. */
async function* wholeRecords(text: Text, name: string): AsyncGenerator<string> {
	let open: string[] = [];
	let length = 0;
	let quoted = false;
	for await (const piece of text) {
		const { end, after } = lastLineEnd(piece, quoted);
		quoted = after;
		if (end < 0) {
			open.push(piece);
			length += piece.length;
		} else {
			open.push(piece.slice(0, end));
			yield open.join('');
			open = end === piece.length ? [] : [piece.slice(end)];
			length = piece.length - end;
		}
		if (length > longestRow) throw tooLong(open.join(''), name);
	}
	if (open.length > 0) yield open.join('');
}

/** After the last line end outside of quotes, or -1; and whether a quote is open at the end. */
function lastLineEnd(piece: string, quotedBefore: boolean): { readonly end: number; readonly after: boolean } {
	let quoted = quotedBefore;
	let end = -1;
	let from = 0;
	for (;;) {
		const quote = piece.indexOf('"', from);
		if (!quoted) {
			const last = piece.lastIndexOf('\n', quote < 0 ? piece.length : quote);
			if (last >= from) end = last + 1;
		}
		if (quote < 0) return { end, after: quoted };
		quoted = !quoted;
		from = quote + 1;
	}
}

function split(chunk: string, separator: string, first: number): readonly TableRow[] {
	const rows: TableRow[] = [];
	let line = first;
	let from = 0;
	while (from < chunk.length) {
		const next = chunk.indexOf('\n', from);
		const end = next < 0 ? chunk.length : next;
		const last = end > from && chunk.charCodeAt(end - 1) === 0x0d ? end - 1 : end;
		if (last > from) rows.push({ line, cells: chunk.slice(from, last).split(separator) });
		from = end + 1;
		line++;
	}
	return rows;
}

function parsed(chunk: string, separator: string, first: number, name: string): readonly TableRow[] {
	const rows: TableRow[] = [];
	try {
		parse(chunk, {
			delimiter: separator,
			relax_column_count: true,
			skip_empty_lines: true,
			record_delimiter: ['\r\n', '\n'],
			max_record_size: longestRow,
			on_record: (cells: readonly string[], { lines }) => {
				rows.push({ line: first - 1 + lines - linesWithin(cells), cells });
				return null;
			}
		});
		return rows;
	} catch (error) {
		throw error instanceof CsvError ? broken(error, first, name) : error;
	}
}

function linesWithin(cells: readonly string[]): number {
	return cells.reduce((lines, cell) => lines + countLines(cell), 0);
}

function countLines(text: string): number {
	let lines = 0;
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
	return lines;
}

const longer = 'the row is longer than 16 MiB. Is a quote missing?';

function tooLong(text: string, name: string): EvaluationError {
	return new EvaluationError(
		'data-broken',
		`${name}, in the row that begins ${JSON.stringify(text.slice(0, 60))}: ${longer}`
	);
}

const problems: Readonly<Record<string, string>> = {
	CSV_QUOTE_NOT_CLOSED: 'a quote is opened and never closed',
	CSV_INVALID_CLOSING_QUOTE: 'a quoted cell goes on after its closing quote. Write a quote inside a cell twice',
	INVALID_OPENING_QUOTE: 'a quote in the middle of a cell. Put the whole cell in quotes, and the quote twice',
	CSV_MAX_RECORD_SIZE: longer
};

function broken(error: CsvError, first: number, name: string): EvaluationError {
	const line = first - 1 + (numberIn(error, 'lines') ?? 1);
	const column = { number: (numberIn(error, 'column') ?? numberIn(error, 'index') ?? 0) + 1 };
	const what = problems[error.code] ?? error.message.slice(0, 200);
	return new EvaluationError('data-broken', `${placeIn(name, line, column)}: ${what}.`, { cause: error });
}

function numberIn(error: CsvError, key: string): number | undefined {
	const value: unknown = Reflect.get(error, key);
	return typeof value === 'number' ? value : undefined;
}
