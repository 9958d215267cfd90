import { type Cell, ownCell } from './cell.ts';
import type { DataFile } from './data/source.ts';
import { EvaluationError, placeIn } from './errors.ts';

/** A file of the data, as messages call it and what they count in it. */
export interface FileName {
	readonly name: string;
	/** What `Row.line` counts: lines of text, or rows where a file has no lines. */
	readonly counts: 'line' | 'row';
}

/** One row, in the order of the columns. */
export interface Row {
	/** Of the data rows of all files, from 1. */
	readonly number: number;
	readonly file: FileName;
	/** Where it starts in its file, from 1. */
	readonly line: number;
	readonly cells: readonly Cell[];
}

/** Something in the data that cannot be used: where it stands, and what it is. */
export interface Flaw {
	readonly file: FileName;
	readonly line: number;
	/** From 1. */
	readonly column?: number;
	/** Flaws of a kind are counted together. */
	readonly kind: 'ragged' | 'key' | 'value';
	readonly what: string;
}

export interface Dataset {
	/** As messages call it: the address it was asked for by. */
	readonly name: string;
	readonly format: 'csv' | 'json' | 'parquet';
	/** Unique. Without names in the data: `0`, `1`, and so on. */
	readonly columns: readonly string[];
	/** Where the names of the columns stand. */
	readonly header: FileName & { readonly line: number };
	/** Whether the columns have names. */
	readonly named: boolean;
	/** Columns that have a name here only: the index that pandas writes. */
	readonly nameless: readonly string[];
	/** What it was read from, in this order. */
	readonly files: readonly DataFile[];
	/** What cells are separated by, where that is not a comma. */
	readonly separator?: string;
	/**
	 * All rows, from the first to the last, each time anew. Rows with a flaw are left out and told; without somebody to
	 * be told they are an error.
	 * @param only places of the columns that are needed; others may be missing in the rows
	 * @throws EvaluationError from the iteration: `data-unreadable`, `data-broken`
	 */
	readonly read: (only?: ReadonlySet<number>, flawed?: (flaw: Flaw) => void) => AsyncIterable<Row>;
}

/** `holdout.csv, line 7, column 3 (churned)`. */
export function placeOf(
	{ file, line }: Pick<Row, 'file' | 'line'>,
	column?: { readonly number: number; readonly name?: string }
): string {
	return placeIn(file.name, line, column, file.counts);
}

/** A row to be kept while the others go: nothing of the text around it is kept with it. */
export function ownRow(row: Row): Row {
	return { ...row, cells: row.cells.map(ownCell) };
}

/** What to do with a flaw where nobody counts them. */
export function throwFlaw(flaw: Flaw): never {
	const column = flaw.column === undefined ? undefined : { number: flaw.column };
	throw new EvaluationError('data-broken', `${placeOf(flaw, column)}: ${flaw.what}`);
}
