import type { EvaluationPlan } from '../rollout/plan.ts';
import { type Cell, JsonCell, textOfCell } from './cell.ts';
import { EvaluationError } from './errors.ts';
import type { Column, Layout } from './layout.ts';
import { type Dataset, placeOf, type Row } from './row.ts';

export type ContentType = 'text/csv' | 'application/json';

/** How rows become the body of a request. */
export type BodyForm = Pick<EvaluationPlan, 'contentType' | 'sendHeader' | 'row' | 'wrap'>;

/** SageMaker takes no larger body. */
export const largestBody = 6_291_456;

/** What is sent in one invocation, and the rows it asks about. */
export interface RowRequest {
	readonly rows: readonly Row[];
	readonly body: Uint8Array;
}

export type Encoder = (rows: readonly Row[]) => RowRequest[];

/**
 * Rows as bodies of requests, in the feature order of the file. What the file has is sent as it stands there.
 *
 * text/csv: one line a row, without a line end after the last; a header only if it is asked for. application/json: a
 * row is an object, or an array where that is asked for or the columns have no names. Without `wrap`, one object by
 * itself, several as an array; arrays always within an array. With `wrap`, an array of rows under that key, or columns
 * and data (`dataframe_split`). CSV columns in which every cell is a number are sent as numbers, empty cells as null.
 * Rows that are too large together are sent in several requests.
 * @param numeric places of the CSV columns that are numbers
 * @throws EvaluationError from the encoder: `row-too-large`, `data-broken` (a JSON value that CSV cannot hold)
 */
export function encoderOf(
	dataset: Pick<Dataset, 'named'>,
	layout: Layout,
	form: BodyForm,
	numeric: ReadonlySet<number>
): Encoder {
	const write = form.contentType === 'text/csv' ? csvWriter(layout, form) : jsonWriter(dataset, layout, form, numeric);
	const encode: Encoder = rows => {
		const body = Buffer.from(write(rows));
		if (body.length <= largestBody) return [{ rows, body }];
		const [row] = rows;
		if (row !== undefined && rows.length === 1) {
			const size = `${body.length} bytes, and SageMaker takes at most ${largestBody} a request`;
			throw new EvaluationError('row-too-large', `${placeOf(row)}: the row is ${size}.`);
		}
		const half = Math.ceil(rows.length / 2);
		return [...encode(rows.slice(0, half)), ...encode(rows.slice(half))];
	};
	return encode;
}

export const nestedInCsv = 'an array or an object cannot be sent as text/csv. Exclude it, or send application/json.';

type Write = (rows: readonly Row[]) => string;

function csvWriter({ features }: Layout, { sendHeader }: BodyForm): Write {
	const header = sendHeader === true ? [features.map(({ name }) => csvCell(name)).join(',')] : [];
	return rows => [...header, ...rows.map(row => csvLine(row, features))].join('\n');
}

function csvLine(row: Row, features: readonly Column[]): string {
	let line = '';
	let separator = '';
	for (const column of features) {
		line += separator + csvCell(plainText(row.cells[column.index], row, column));
		separator = ',';
	}
	return line;
}

/** A cell of CSV, in quotes where it needs them. */
export function csvCell(text: string): string {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function plainText(cell: Cell, row: Row, { index, name }: Column): string {
	if (!(cell instanceof JsonCell && cell.nested)) return textOfCell(cell);
	const where = placeOf(row, { number: index + 1, name });
	const message = `${where}: ${nestedInCsv}`;
	throw new EvaluationError('data-broken', message, { key: 'evaluation.content-type' });
}

function jsonWriter(
	{ named }: Pick<Dataset, 'named'>,
	{ features }: Layout,
	{ row, wrap }: BodyForm,
	numeric: ReadonlySet<number>
): Write {
	const json = (cell: Cell, index: number) => jsonOf(cell, numeric.has(index));
	const asArray: Write = rows =>
		`[${rows.map(({ cells }) => `[${features.map(({ index }) => json(cells[index], index)).join(',')}]`).join(',')}]`;
	const keys = features.map(({ name }) => `${JSON.stringify(name)}:`);
	const object = ({ cells }: Row) =>
		`{${features.flatMap(({ index }, i) => (cells[index] === undefined ? [] : `${keys[i]}${json(cells[index], index)}`)).join(',')}}`;
	const [only, ...others] = features;
	if (wrap === 'dataframe_split') {
		const columns = JSON.stringify(features.map(({ name }) => name));
		return rows => `{"dataframe_split":{"columns":${columns},"data":${asArray(rows)}}}`;
	}
	const arrays = row === 'array' || (row === undefined && !named && wrap !== 'dataframe_records');
	const values = wrap === 'inputs' && row === undefined && only !== undefined && others.length === 0;
	const list: Write = values
		? rows => `[${rows.map(({ cells }) => json(cells[only.index], only.index)).join(',')}]`
		: arrays
			? asArray
			: rows => `[${rows.map(object).join(',')}]`;
	if (wrap !== undefined) return rows => `{${JSON.stringify(wrap)}:${list(rows)}}`;
	return rows => {
		const [first] = rows;
		return !arrays && first !== undefined && rows.length === 1 ? object(first) : list(rows);
	};
}

function jsonOf(cell: Cell, isNumber: boolean): string {
	if (cell === undefined || cell === null || cell === '') return 'null';
	if (cell instanceof JsonCell) return cell.json;
	if (typeof cell === 'number') return String(cell);
	return isNumber ? cell : JSON.stringify(cell);
}
