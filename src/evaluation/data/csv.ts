import type { Cell } from '../cell.ts';
import { EvaluationError, placeIn } from '../errors.ts';
import type { FileName, Flaw } from '../row.ts';
import { recordsOf } from './csv-records.ts';
import { separatorOf } from './separator.ts';
import { mostColumns, type Table, type TableOptions, type TableRow } from './table.ts';

/** The text of a file, each time anew, and how it begins. */
export interface TextFile {
	readonly file: FileName;
	readonly text: () => AsyncIterable<string>;
	readonly head: string;
	/** The beginning is all of it. */
	readonly complete: boolean;
}

/** CSV by RFC 4180, also with another separator; the first record names the columns, if it is a header. */
export async function openCsv(source: TextFile, options: TableOptions): Promise<Table> {
	const { file } = source;
	const separator = separatorOf(source.head, source.complete);
	const first = (await firstOfHead(source, separator)) ?? (await firstOf(source.text(), separator, file.name))[0];
	if (first === undefined) throw new EvaluationError('data-empty', `${file.name} is empty.`);
	const width = first.cells.length;
	if (width > mostColumns) {
		const where = placeIn(file.name, first.line);
		throw new EvaluationError('data-broken', `${where}: ${width} columns; at most ${mostColumns} are read.`);
	}
	return {
		file,
		format: 'csv',
		columns: first.cells.map((cell, index) => (options.header ? String(cell) : String(index))),
		headerLine: first.line,
		...(separator !== ',' && { separator }),
		rows: (_only, flawed) => rowsOf(source, separator, width, options.header, flawed)
	};
}

/** The records that come first. */
async function firstOf(text: AsyncIterable<string> | Iterable<string>, separator: string, name: string) {
	for await (const records of recordsOf(text, separator, name)) return records;
	return [];
}

/** The first record without opening the file again, where a second one proves that it is whole. */
async function firstOfHead({ head, complete, file }: TextFile, separator: string): Promise<TableRow | undefined> {
	try {
		const [first, second] = await firstOf([head], separator, file.name);
		return complete || second !== undefined ? first : undefined;
	} catch (error) {
		if (complete) throw error;
		return undefined;
	}
}

/** Blank rows that are kept until it is known whether others follow. */
const mostBlank = 1000;

/** Blank rows are rows that say nothing, and none at all at the end, as editors and Excel leave them. */
async function* rowsOf(
	{ text, file }: TextFile,
	separator: string,
	width: number,
	header: boolean,
	flawed: (flaw: Flaw) => void
): AsyncGenerator<TableRow> {
	const wanted = header ? `the header has ${width}` : `the first row has ${width}`;
	const fits = ({ line, cells }: TableRow): boolean => {
		if (cells.length === width) return true;
		const number = cells.length === 1 ? '1 cell' : `${cells.length} cells`;
		flawed({ file, line, kind: 'ragged', what: `${number}, and ${wanted}.` });
		return false;
	};
	let skip = header ? 1 : 0;
	let blank: TableRow[] = [];
	for await (const records of recordsOf(text(), separator, file.name)) {
		for (const row of records) {
			if (skip-- > 0) continue;
			if (isBlank(row.cells)) {
				if (blank.length < mostBlank) blank.push(row);
				continue;
			}
			for (const before of blank) if ((before.cells.length > 1 || width === 1) && fits(before)) yield before;
			if (blank.length > 0) blank = [];
			if (fits(row)) yield row;
		}
	}
}

function isBlank(cells: readonly Cell[]): boolean {
	for (const cell of cells) if (typeof cell === 'string' && cell !== '' && cell.trim() !== '') return false;
	return true;
}
