import { isObject } from '../../common/json.ts';
import { type Cell, JsonCell } from '../cell.ts';
import { EvaluationError, placeIn, quoted } from '../errors.ts';
import type { Flaw } from '../row.ts';
import type { TextFile } from './csv.ts';
import { membersOf } from './json-members.ts';
import { elementsOf, type JsonPiece, linesOf } from './json-pieces.ts';
import { mostColumns, type Table, type TableOptions, type TableRow } from './table.ts';

/** One JSON object a line, or one array of them; the keys are the columns, in the order in which they first appear. */
export async function openJson(source: TextFile, options: TableOptions): Promise<Table> {
	const { file } = source;
	const isArray = source.head.trimStart().startsWith('[');
	const pieces = () => (isArray ? elementsOf(source.text(), file.name) : linesOf(source.text(), file.name));
	const whole = !isArray && !options.missingIsNull && source.head.trimStart().includes('\n');
	const { columns, line } = await keysOf(
		whole ? linesOf(once(source.head), file.name) : pieces(),
		file.name,
		options.missingIsNull
	);
	return {
		file,
		format: 'json',
		columns,
		headerLine: line,
		rows: (_only, flawed) => rowsOf(pieces(), columns, file, options.missingIsNull, flawed)
	};
}

async function* once(text: string): AsyncGenerator<string> {
	yield text;
}

/** The keys of the first row, or of all rows where some may be missing. */
async function keysOf(pieces: AsyncGenerator<JsonPiece>, name: string, all: boolean) {
	const keys = new Set<string>();
	let line: number | undefined;
	for await (const piece of pieces) {
		line ??= piece.line;
		for (const key of objectOf(piece, name).keys()) keys.add(key);
		if (keys.size > mostColumns) {
			throw new EvaluationError('data-broken', `${name}: more than ${mostColumns} keys; at most so many are read.`);
		}
		if (!all) break;
	}
	if (line === undefined) throw new EvaluationError('data-empty', `${name} has no rows.`);
	return { columns: [...keys], line };
}

async function* rowsOf(
	pieces: AsyncGenerator<JsonPiece>,
	columns: readonly string[],
	file: Table['file'],
	missingIsNull: boolean,
	flawed: (flaw: Flaw) => void
): AsyncGenerator<TableRow> {
	for await (const piece of pieces) {
		const { line } = piece;
		const members = objectOf(piece, file.name);
		let present = 0;
		const cells = columns.map((column): Cell => {
			const json = members.get(column);
			if (json === undefined) return missingIsNull ? null : undefined;
			present++;
			return json === 'null' ? null : new JsonCell(json);
		});
		const odd =
			present < members.size
				? [...members.keys()].find(key => !columns.includes(key))
				: present < columns.length && !missingIsNull
					? columns.find(column => !members.has(column))
					: undefined;
		if (odd === undefined) yield { line, cells };
		else flawed({ file, line, kind: 'key', what: keyWords(odd, members.has(odd)) });
	}
}

function keyWords(key: string, extra: boolean): string {
	const what = extra
		? `the key ${quoted(key)} is not in the first row of the file`
		: `the key ${quoted(key)} is missing`;
	return `${what}. If missing keys mean null, as Spark leaves them out, set evaluation.missing: null.`;
}

/** @throws EvaluationError `data-broken` */
function objectOf({ line, text }: JsonPiece, name: string): ReadonlyMap<string, string> {
	const where = placeIn(name, line);
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (cause) {
		throw new EvaluationError('data-broken', notJson(name, line, text, cause), { cause });
	}
	if (!isObject(value)) {
		throw new EvaluationError(
			'data-broken',
			`${where}: ${quoted(text)} is not an object. Write each row as one, with named values.`
		);
	}
	const members = membersOf(text);
	if (members === undefined) throw new EvaluationError('data-broken', `${where}: the row has a key twice.`);
	return members;
}

const notANumber = /[:,[]\s{0,9}(NaN|-?Infinity)\b/;

function notJson(name: string, line: number, text: string, cause: unknown): string {
	const message = cause instanceof Error ? cause.message : String(cause);
	const [, word] = notANumber.exec(text.slice(0, 100_000)) ?? [];
	if (word !== undefined) {
		return `${placeIn(name, line)}: ${word} is not JSON, though Python writes it. Write null for a value that is missing.`;
	}
	const position = /position (\d+)/.exec(message)?.[1];
	const where = placeIn(name, line, { number: position === undefined ? text.length : Number(position) + 1 });
	const open =
		text.trim() === '{' || (text.trimStart().startsWith('{') && position === undefined)
			? ' An object takes one line in JSON Lines; an array of objects may take many.'
			: '';
	return `${where}: not JSON. ${quoted(message)}.${open}`;
}
