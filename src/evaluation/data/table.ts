import type { Cell } from '../cell.ts';
import type { FileName, Flaw } from '../row.ts';

/** A row of one file. */
export interface TableRow {
	/** Where it starts, from 1. */
	readonly line: number;
	readonly cells: readonly Cell[];
}

/** One file as rows. */
export interface Table {
	readonly file: FileName;
	readonly format: 'csv' | 'json' | 'parquet';
	readonly columns: readonly string[];
	readonly headerLine: number;
	readonly separator?: string;
	/** As `Dataset.read`. */
	readonly rows: (only: ReadonlySet<number> | undefined, flawed: (flaw: Flaw) => void) => AsyncIterable<TableRow>;
}

export interface TableOptions {
	/** Whether the first line of CSV names the columns. */
	readonly header: boolean;
	/** Keys that rows of JSON do not have are null; otherwise they are flaws. */
	readonly missingIsNull: boolean;
}

export const mebibyte = 1_048_576;
/** A row that is longer is no row. */
export const longestRow = 16 * mebibyte;
/** More columns are not data of rows any more. */
export const mostColumns = 100_000;
