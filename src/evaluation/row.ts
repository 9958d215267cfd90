/** One row: text in CSV, any JSON value in JSON Lines (undefined where the key is missing), in the order of the columns. */
export interface Row {
	/** Of the data rows, from 1. */
	readonly number: number;
	/** Where it starts in the file, from 1. */
	readonly line: number;
	readonly cells: readonly unknown[];
}

export interface Dataset {
	/** As messages call it. */
	readonly name: string;
	readonly format: 'csv' | 'json-lines';
	readonly columns: readonly string[];
	/** To be read once, from the first row to the last. */
	readonly rows: AsyncIterable<Row>;
}
