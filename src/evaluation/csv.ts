import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { EvaluationError, placeIn } from './errors.ts';
import type { Dataset, Row } from './row.ts';

/** What the parser gives with `info`: the cells of a record, and the line on which it ends. */
interface Parsed {
	readonly record: readonly string[];
	readonly info: { readonly lines: number };
}

const mebibyte = 1_048_576;

/** CSV by RFC 4180; the first record names the columns. */
export async function readCsv(text: AsyncIterable<string>, name: string): Promise<Dataset> {
	const parser = parse({
		info: true,
		skip_empty_lines: true,
		record_delimiter: ['\r\n', '\n'],
		max_record_size: 16 * mebibyte
	});
	pipeline(Readable.from(text), parser, () => {});
	const records: AsyncIterator<Parsed> = parser[Symbol.asyncIterator]();
	const header = await next(records, name);
	if (header === undefined) throw new EvaluationError('data-empty', `${name} is empty.`);
	const columns = header.record;
	const twice = columns.findIndex((column, i) => columns.indexOf(column) < i);
	if (twice >= 0) {
		const where = placeIn(name, 1, { number: twice + 1 });
		throw new EvaluationError('data-broken', `${where}: there is another column ${columns[twice]}. Rename one.`);
	}
	return { name, format: 'csv', columns, rows: rowsOf(records, name) };
}

async function* rowsOf(records: AsyncIterator<Parsed>, name: string): AsyncGenerator<Row> {
	try {
		for (let number = 1; ; number++) {
			const parsed = await next(records, name);
			if (parsed === undefined) return;
			yield { number, line: parsed.info.lines - linesWithin(parsed.record), cells: parsed.record };
		}
	} finally {
		await records.return?.();
	}
}

function linesWithin(cells: readonly string[]): number {
	let lines = 0;
	for (const cell of cells) {
		for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) lines++;
	}
	return lines;
}

async function next(records: AsyncIterator<Parsed>, name: string): Promise<Parsed | undefined> {
	try {
		const { done, value } = await records.next();
		return done ? undefined : value;
	} catch (error) {
		throw error instanceof CsvError ? broken(error, name) : error;
	}
}

const problems: Readonly<Record<string, string>> = {
	CSV_QUOTE_NOT_CLOSED: 'a quote is opened and never closed',
	CSV_INVALID_CLOSING_QUOTE: 'a quoted cell goes on after its closing quote. Write a quote inside a cell twice',
	INVALID_OPENING_QUOTE: 'a quote in the middle of a cell. Put the whole cell in quotes, and the quote twice',
	CSV_MAX_RECORD_SIZE: 'the row is longer than 16 MiB. Is a quote missing?'
};

function broken(error: CsvError, name: string): EvaluationError {
	const line = numberIn(error, 'lines') ?? 1;
	if (error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH') {
		const [, wanted, got] = /expect (\d+), got (\d+)/.exec(error.message) ?? [];
		const message = `${placeIn(name, line)}: ${got} cells, and the header has ${wanted}.`;
		return new EvaluationError('data-broken', message, { cause: error });
	}
	const column = { number: (numberIn(error, 'column') ?? numberIn(error, 'index') ?? 0) + 1 };
	const what = problems[error.code] ?? error.message;
	return new EvaluationError('data-broken', `${placeIn(name, line, column)}: ${what}.`, { cause: error });
}

function numberIn(error: CsvError, key: string): number | undefined {
	const value: unknown = Reflect.get(error, key);
	return typeof value === 'number' ? value : undefined;
}
