import { type AsyncBuffer, type FileMetaData, parquetMetadataAsync, parquetRead, type SchemaElement } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import type { Cell } from '../cell.ts';
import { EvaluationError } from '../errors.ts';
import type { FileName, Flaw } from '../row.ts';
import { cellsOf, type ToCell, UnwritableValue } from './parquet-values.ts';
import type { DataFile } from './source.ts';
import { mostColumns, type Table, type TableRow } from './table.ts';

/** Enough for the footer of most files. */
const footerBytes = 524_288;

/** A column at the top of the schema. */
interface ParquetColumn {
	readonly element: SchemaElement;
	/** Digits behind the point, of a decimal. */
	readonly scale?: number;
}

/** Parquet, one row group at a time and of it the columns that are needed. */
export async function openParquet(source: DataFile): Promise<Table> {
	const { name } = source;
	const opened = await open(source);
	const { metadata } = opened;
	const columns = topColumns(metadata);
	if (columns.length > mostColumns) {
		throw new EvaluationError('data-broken', `${name}: ${columns.length} columns; at most ${mostColumns} are read.`);
	}
	const file: FileName = { name, counts: 'row' };
	return {
		file,
		format: 'parquet',
		columns: columns.map(({ element }) => element.name),
		headerLine: 0,
		rows: (only, flawed) => rowsOf(opened, file, columns, only, flawed)
	};
}

interface Opened {
	readonly buffer: AsyncBuffer;
	readonly metadata: FileMetaData;
}

async function open(source: DataFile): Promise<Opened> {
	const { size } = await source.range(-footerBytes);
	const buffer: AsyncBuffer = {
		byteLength: size,
		slice: async (start, end) => {
			const { bytes } = await source.range(start, end ?? size);
			return new Uint8Array(bytes).buffer;
		}
	};
	return { buffer, metadata: await asUnreadable(source.name, () => parquetMetadataAsync(buffer)) };
}

/** Decimals are read as the whole numbers they are stored as: nothing is lost then. */
function topColumns({ schema }: FileMetaData): readonly ParquetColumn[] {
	const columns: ParquetColumn[] = [];
	let at = 1;
	while (at < schema.length) {
		const element = schema[at];
		if (element === undefined) break;
		at = after(schema, at);
		const scale = scaleOf(element);
		if (scale !== undefined) {
			delete element.converted_type;
			delete element.logical_type;
		}
		columns.push({ element, ...(scale !== undefined && { scale }) });
	}
	return columns;
}

/** After an element and everything below it. */
function after(schema: readonly SchemaElement[], at: number): number {
	let next = at + 1;
	for (let child = 0; child < (schema[at]?.num_children ?? 0); child++) next = after(schema, next);
	return next;
}

function scaleOf({ converted_type, logical_type, scale, num_children }: SchemaElement): number | undefined {
	if ((num_children ?? 0) > 0) return undefined;
	if (logical_type?.type === 'DECIMAL') return logical_type.scale;
	return converted_type === 'DECIMAL' ? (scale ?? 0) : undefined;
}

const iso = (ms: number, rest = '') => {
	const text = new Date(ms).toISOString();
	return rest === '' ? text : `${text.slice(0, -1)}${rest}Z`;
};

/** Times as ISO 8601, with as many digits as the file has. */
const parsers = {
	timestampFromMilliseconds: (ms: bigint) => iso(Number(ms)),
	timestampFromMicroseconds: (us: bigint) =>
		iso(Number(floor(us, 1000n)), String(us - floor(us, 1000n) * 1000n).padStart(3, '0')),
	timestampFromNanoseconds: (ns: bigint) =>
		iso(Number(floor(ns, 1_000_000n)), String(ns - floor(ns, 1_000_000n) * 1_000_000n).padStart(6, '0')),
	dateFromDays: (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10),
	jsonFromBytes: (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')
};

const floor = (value: bigint, unit: bigint) => (value - (((value % unit) + unit) % unit)) / unit;

async function* rowsOf(
	{ buffer, metadata }: Opened,
	file: FileName,
	columns: readonly ParquetColumn[],
	only: ReadonlySet<number> | undefined,
	flawed: (flaw: Flaw) => void
): AsyncGenerator<TableRow> {
	const wanted = columns.flatMap((column, index) => ((only?.has(index) ?? true) ? [{ ...column, index }] : []));
	const readers = wanted.map(({ element, scale, index }) => ({ index, toCell: cellsOf(element, scale) }));
	let start = 0;
	for (const group of metadata.row_groups) {
		const end = start + Number(group.num_rows);
		const values = await readGroup(
			{ buffer, metadata },
			file.name,
			wanted.map(({ element }) => element.name),
			start,
			end
		);
		for (let row = start; row < end; row++) {
			const cells: Cell[] = Array<Cell>(columns.length).fill(undefined);
			const flaw = fill(cells, readers, values, row - start);
			if (flaw === undefined) yield { line: row + 1, cells };
			else
				flawed({
					file,
					line: row + 1,
					column: flaw.column,
					kind: 'value',
					what: `${flaw.what}. Exclude the column, or write it in another way.`
				});
		}
		start = end;
	}
}

function fill(
	cells: Cell[],
	readers: readonly { readonly index: number; readonly toCell: ToCell }[],
	values: readonly ColumnValues[],
	row: number
): { readonly column: number; readonly what: string } | undefined {
	for (const [place, { index, toCell }] of readers.entries()) {
		try {
			cells[index] = toCell(values[place]?.at(row));
		} catch (error) {
			if (!(error instanceof UnwritableValue)) throw error;
			return { column: index + 1, what: error.message };
		}
	}
	return undefined;
}

/** The values of one column in one row group, in the pieces in which they were decoded. */
class ColumnValues {
	private readonly pieces: { readonly start: number; readonly values: ArrayLike<unknown> }[] = [];
	private last = 0;

	add(start: number, values: ArrayLike<unknown>): void {
		this.pieces.push({ start, values });
		this.pieces.sort((a, b) => a.start - b.start);
	}

	/** Quick for rows in their order. */
	at(row: number): unknown {
		let piece = this.pieces[this.last];
		if (piece === undefined || row < piece.start) this.last = 0;
		for (;;) {
			piece = this.pieces[this.last];
			if (piece === undefined) return undefined;
			if (row < piece.start + piece.values.length) return piece.values[row - piece.start];
			this.last++;
		}
	}
}

async function readGroup(
	{ buffer, metadata }: Opened,
	name: string,
	columns: readonly string[],
	rowStart: number,
	rowEnd: number
): Promise<readonly ColumnValues[]> {
	const values = new Map(columns.map(column => [column, new ColumnValues()]));
	if (columns.length > 0) {
		await asUnreadable(name, () =>
			parquetRead({
				file: buffer,
				metadata,
				columns: [...columns],
				rowStart,
				rowEnd,
				compressors,
				parsers,
				onChunk: chunk => values.get(chunk.columnName)?.add(chunk.rowStart - rowStart, chunk.columnData)
			})
		);
	}
	return columns.map(column => values.get(column) ?? new ColumnValues());
}

async function asUnreadable<T>(name: string, work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (cause) {
		if (cause instanceof EvaluationError) throw cause;
		const why = cause instanceof Error ? cause.message : String(cause);
		throw new EvaluationError('data-unreadable', `${name} is Parquet that cannot be read: ${why.slice(0, 300)}.`, {
			cause
		});
	}
}
