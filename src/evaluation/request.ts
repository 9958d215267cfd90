import { EvaluationError, placeIn } from './errors.ts';
import type { Layout } from './layout.ts';
import type { Dataset, Row } from './row.ts';

export type ContentType = 'text/csv' | 'application/json';

/** SageMaker takes no larger body. */
export const largestBody = 6_291_456;

/** What is sent in one invocation, and the rows it asks about. */
export interface RowRequest {
	readonly rows: readonly Row[];
	readonly body: Uint8Array;
}

export type Encoder = (rows: readonly Row[]) => RowRequest[];

/**
 * Rows as bodies of requests, in the feature order of the file.
 *
 * text/csv: one line a row, without header and without a line end after the last. application/json: the features of
 * one row as an object, of several as an array of objects; numbers in CSV data become numbers, empty cells null.
 * Rows that are too large together are sent in several requests.
 * @throws EvaluationError from the encoder: `row-too-large`, `data-broken` (a JSON value that CSV cannot hold)
 */
export function encoderOf(
	dataset: Pick<Dataset, 'name' | 'format'>,
	layout: Layout,
	contentType: ContentType
): Encoder {
	const write =
		contentType === 'text/csv'
			? (rows: readonly Row[]) => rows.map(row => csvLine(row, layout, dataset.name)).join('\n')
			: (rows: readonly Row[]) => jsonOf(rows.map(row => jsonRow(row, layout, dataset.format)));
	const encode: Encoder = rows => {
		const body = Buffer.from(write(rows));
		if (body.length <= largestBody) return [{ rows, body }];
		const [row] = rows;
		if (row !== undefined && rows.length === 1) {
			const where = placeIn(dataset.name, row.line);
			const size = `${body.length} bytes, and SageMaker takes at most ${largestBody} a request`;
			throw new EvaluationError('row-too-large', `${where}: the row is ${size}.`);
		}
		const half = Math.ceil(rows.length / 2);
		return [...encode(rows.slice(0, half)), ...encode(rows.slice(half))];
	};
	return encode;
}

function csvLine(row: Row, layout: Layout, file: string): string {
	let line = '';
	for (const { index, name } of layout.features) {
		if (line !== '' || index !== layout.features[0]?.index) line += ',';
		const cell = row.cells[index];
		line += typeof cell === 'string' ? csvCell(cell) : csvCell(scalar(cell, row, file, { number: index + 1, name }));
	}
	return line;
}

function csvCell(text: string): string {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function scalar(
	value: unknown,
	row: Row,
	file: string,
	column: { readonly number: number; readonly name: string }
): string {
	if (value === undefined || value === null) return '';
	if (typeof value === 'object') {
		const where = placeIn(file, row.line, column);
		const message = `${where}: an array or an object cannot be sent as text/csv. Exclude it, or send application/json.`;
		throw new EvaluationError('data-broken', message);
	}
	return String(value);
}

function jsonOf(rows: readonly unknown[]): string {
	return JSON.stringify(rows.length === 1 ? rows[0] : rows);
}

function jsonRow(row: Row, layout: Layout, format: Dataset['format']): unknown {
	return Object.fromEntries(
		layout.features.map(({ index, name }) => {
			const cell = row.cells[index];
			return [name, format === 'csv' && typeof cell === 'string' ? jsonCell(cell) : cell];
		})
	);
}

const jsonNumber = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/** Numbers as numbers where nothing is lost by it. */
function jsonCell(text: string): unknown {
	if (text === '') return null;
	return jsonNumber.test(text) && Number.isFinite(Number(text)) ? Number(text) : text;
}
