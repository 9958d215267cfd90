import { setImmediate } from 'node:timers/promises';
import { ahead } from '../ahead.ts';
import type { Cell } from '../cell.ts';
import { EvaluationError, quoted } from '../errors.ts';
import { type Dataset, type Flaw, type Row, throwFlaw } from '../row.ts';
import { openCsv, type TextFile } from './csv.ts';
import { isParquet, peek, textOf } from './decode.ts';
import { openJson } from './json-rows.ts';
import { filesOfManifest } from './manifest.ts';
import { openParquet } from './parquet.ts';
import { type DataFile, filesBelow, findFiles, type Places } from './source.ts';
import { mebibyte, type Table, type TableOptions } from './table.ts';

const headLength = 65_536;
/** Rows after which everything else has its turn. */
const breathEvery = 8192;

/**
 * Data as rows: CSV, JSON Lines, an array of JSON or Parquet, told apart by their first bytes; text plain or gzip. One
 * file, or all files below a folder or an S3 prefix, with the same columns. Read as it comes: memory does not grow
 * with the file.
 * @throws EvaluationError here, or later from `rows`: `data-not-found`, `data-unreadable`, `data-empty`, `data-broken`
 */
export async function openData(address: string, places: Places, given: Partial<TableOptions> = {}): Promise<Dataset> {
	const options = { header: true, missingIsNull: false, ...given };
	const { files, first } = await openFirst(address, places, options);
	const [file] = files;
	if (file === undefined) throw new EvaluationError('data-empty', `${address} has no files.`);
	const partitions = [...partitionsOf(file).keys()].filter(name => !first.columns.includes(name));
	const columns = [...first.columns, ...partitions].map(nameless);
	const named = options.header || first.format !== 'csv';
	checkNames(first, columns);
	return {
		name: address,
		format: first.format,
		columns,
		header: { ...first.file, line: first.headerLine },
		named,
		files,
		nameless: columns.filter((name, i) => name !== (first.columns[i] ?? name) || /^__index_level_\d+__$/.test(name)),
		...(first.separator !== undefined && { separator: first.separator }),
		read: (only, flawed = throwFlaw) => rowsOf(files, first, partitions, options, only, flawed)
	};
}

/** The files of an address and the first of them; an object that is not there may be a prefix of others. */
async function openFirst(address: string, places: Places, options: TableOptions) {
	const found = await findFiles(address, places);
	try {
		const [one, ...others] = found;
		const named = one !== undefined && others.length === 0 ? await filesOfManifest(one, places.s3) : undefined;
		const files = named ?? found;
		return { files, first: await widest(files, options) };
	} catch (error) {
		const below =
			error instanceof EvaluationError && error.code === 'data-unreadable' ? await filesBelow(address, places) : [];
		if (below.length === 0) throw error;
		return { files: below, first: await widest(below, options) };
	}
}

/** A column without a name, as pandas writes an index, is called as pandas calls it when it reads the file again. */
const nameless = (name: string, index: number) => (name.trim() === '' ? `Unnamed: ${index}` : name);

function checkNames({ file, headerLine, format }: Table, columns: readonly string[]): void {
	const seen = new Set<string>();
	const twice = new Set<string>();
	for (const column of columns) (seen.has(column) ? twice : seen).add(column);
	if (twice.size === 0) return;
	const names = [...twice].slice(0, 5).map(name => quoted(name));
	const numbers = columns.flatMap((column, i) => (twice.has(column) ? [i + 1] : [])).slice(0, 6);
	const looksLikeData =
		format === 'csv' && columns.filter(column => Number.isFinite(Number(column))).length > columns.length / 2;
	const hint = looksLikeData ? ' If the file has no header, set evaluation.header: false.' : ' Rename all but one.';
	const sentence =
		`${file.name}, line ${headerLine}: the column ${names.join(', ')} is there more than once ` +
		`(columns ${numbers.join(', ')}).${hint}`;
	throw new EvaluationError('data-broken', sentence, { key: 'evaluation.data' });
}

/** The first file, with every file's keys where some may be missing: no file needs to have them all. */
async function widest(files: readonly DataFile[], options: TableOptions): Promise<Table> {
	const keys = new Set<string>();
	let first: Table | undefined;
	for (const file of files) {
		const table = await openTable(file, options);
		first ??= table;
		if (!options.missingIsNull) return table;
		for (const column of table.columns) keys.add(column);
	}
	if (first === undefined) throw new EvaluationError('data-empty', 'There are no files.');
	return { ...first, columns: [...keys] };
}

async function openTable(file: DataFile, options: TableOptions): Promise<Table> {
	const head = await headOf(file);
	if (head === 'parquet') return openParquet(file);
	if (head.head.trim() === '') throw new EvaluationError('data-empty', `${file.name} is empty.`);
	return /^\s*[[{]/.test(head.head) ? openJson(head, options) : openCsv(head, options);
}

async function headOf(file: DataFile): Promise<TextFile | 'parquet'> {
	const peeked = await peek(await file.stream(), file.name);
	if (isParquet(peeked.first)) {
		await peeked.rest[Symbol.asyncIterator]().return?.();
		return 'parquet';
	}
	const text = async function* () {
		yield* textOf(await peek(await file.stream(), file.name), file.name);
	};
	let head = '';
	let blank = 0;
	for await (const piece of textOf(peeked, file.name)) {
		if (head === '' && piece.trim() === '') {
			blank += piece.length;
			if (blank > mebibyte)
				throw new EvaluationError('data-broken', `${file.name} begins with more than 1 MiB of blanks.`);
			continue;
		}
		head += piece;
		if (head.length >= headLength) return { file: { name: file.name, counts: 'line' }, text, head, complete: false };
	}
	const all = async function* () {
		yield head;
	};
	return { file: { name: file.name, counts: 'line' }, text: blank === 0 ? all : text, head, complete: true };
}

async function* rowsOf(
	files: readonly DataFile[],
	first: Table,
	partitions: readonly string[],
	options: TableOptions,
	only: ReadonlySet<number> | undefined,
	flawed: (flaw: Flaw) => void
): AsyncGenerator<Row> {
	let number = 0;
	const isSmall = ({ object }: DataFile) => (object?.bytes ?? headLength) < headLength;
	const open = async (file: DataFile) => (files.length === 1 ? first : openTable(file, options));
	for await (const [file, table] of ahead(files, isSmall, open)) {
		const order = orderOf(table, first, options);
		const values = partitionsOf(file);
		const below: readonly Cell[] = partitions.map(name => values.get(name));
		const needed =
			only === undefined || order === undefined ? only : new Set([...only].flatMap(place => order[place] ?? []));
		for await (const { line, cells } of table.rows(needed, flawed)) {
			if (++number % breathEvery === 0) await setImmediate();
			const ordered = order === undefined ? cells : order.map(place => (place === undefined ? null : cells[place]));
			yield { number, file: table.file, line, cells: below.length === 0 ? ordered : [...ordered, ...below] };
		}
	}
}

/** Where a file has the columns of the first one; undefined where it has them in the same order. */
function orderOf(
	table: Table,
	first: Table,
	{ missingIsNull }: TableOptions
): readonly (number | undefined)[] | undefined {
	if (table.format !== first.format) {
		const sentence = `${table.file.name} is ${table.format}, and ${first.file.name} is ${first.format}. Data of several files needs one format.`;
		throw new EvaluationError('data-broken', sentence, { key: 'evaluation.data' });
	}
	const places = new Map(table.columns.map((name, index) => [name, index]));
	if (table.columns.length === first.columns.length && first.columns.every((name, i) => table.columns[i] === name))
		return undefined;
	const missing = first.columns.find(name => !places.has(name));
	const extra = table.columns.find(name => !first.columns.includes(name));
	if (extra === undefined && (missing === undefined || missingIsNull))
		return first.columns.map(name => places.get(name));
	const what = missing !== undefined ? `has no column ${quoted(missing)}` : `has a column ${quoted(extra ?? '')} more`;
	const sentence = `${table.file.name} ${what}, unlike ${first.file.name}. Files of the same data need the same columns.`;
	throw new EvaluationError('data-broken', sentence, { key: 'evaluation.data' });
}

/** Columns that stand in the path, as Hive and Spark write them: `region=north/part-0.csv`. */
function partitionsOf({ below }: DataFile): ReadonlyMap<string, string> {
	const parts = below
		.split('/')
		.slice(0, -1)
		.flatMap(part => {
			const [, name, value] = /^([^=]+)=(.*)$/.exec(part) ?? [];
			return name === undefined || value === undefined ? [] : [[name, asWritten(value)] as const];
		});
	return new Map(parts);
}

function asWritten(value: string): string {
	try {
		const text = decodeURIComponent(value);
		return text === '__HIVE_DEFAULT_PARTITION__' ? '' : text;
	} catch {
		return value;
	}
}
