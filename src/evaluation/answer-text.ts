import type { JSONValue } from '@jmespath-community/jmespath';

/** What a model answers is not nested deeper; deeper JSON is not looked into. */
const deepest = 100;

/** A text as JSON; undefined where it is none. */
export function parseJson(text: string): JSONValue | undefined {
	if (text.length > 2 * deepest && depthOf(text) > deepest) return undefined;
	try {
		const value: JSONValue = JSON.parse(text);
		return value;
	} catch {
		return undefined;
	}
}

function depthOf(text: string): number {
	let [depth, most] = [0, 0];
	let quoted = false;
	for (let at = 0; at < text.length; at++) {
		const letter = text[at];
		if (quoted) {
			if (letter === '\\') at++;
			else if (letter === '"') quoted = false;
		} else if (letter === '"') quoted = true;
		else if (letter === '[' || letter === '{') most = Math.max(most, ++depth);
		else if (letter === ']' || letter === '}') depth--;
	}
	return most;
}

/** Lines that are not blank. */
export function linesOf(text: string): string[] {
	return text.split(/\r?\n/).filter(line => line.trim() !== '');
}

/**
 * text/csv, a value a row: its cells, or the one cell where all rows are answered in one line. Lists count as well, as
 * containers write them that know no CSV: `[0.1, 0.9]`, `[0.1 0.9]`. A line of names above the rows is left out.
 */
export function splitCsv(text: string, rows: number): readonly JSONValue[] {
	const whole = listOf(text.trim());
	if (Array.isArray(whole) && whole.length === rows && whole.every(Array.isArray)) return whole;
	const lines = linesOf(text);
	if (lines.length === rows) return lines.map(rowOf);
	const [first = '', ...below] = lines;
	if (below.length === rows && isHeader(first, below[0] ?? '')) return below.map(rowOf);
	if (lines.length !== 1) return [];
	const cells = rowOf(first);
	return Array.isArray(cells) && cells.length === rows ? cells.map(cell => (Array.isArray(cell) ? cell : [cell])) : [];
}

function isHeader(first: string, second: string): boolean {
	const [names, cells] = [cellsOf(first), cellsOf(second)];
	return names.length === cells.length && names.some(name => typeof cellValue(name) === 'string');
}

function rowOf(line: string): JSONValue {
	return listOf(line.trim()) ?? cellsOf(line).map(cellValue);
}

/** A list that is no CSV, with commas as in JSON or with blanks as NumPy prints it. */
function listOf(text: string): JSONValue | undefined {
	if (!text.startsWith('[') || !text.endsWith(']')) return undefined;
	const list = parseJson(text);
	if (list !== undefined) return list;
	return /^[[\]\d.eE+\s-]*$/.test(text) ? parseJson(withCommas(text)) : undefined;
}

/** `[[0.1 0.9]\n [1. 0.]]` as JSON. */
function withCommas(text: string): string {
	const words = text.match(/[[\]]|[^[\]\s]+/g) ?? [];
	const json: string[] = [];
	let opened = true;
	for (const word of words) {
		if (word !== ']' && !opened) json.push(',');
		json.push(/^[[\]]$/.test(word) ? word : String(Number(word)));
		opened = word === '[';
	}
	return json.join('');
}

/** Cells of one line, in linear time; answers have no line ends within quotes, and commas within lists are no ends. */
function cellsOf(line: string): string[] {
	if (!/["[]/.test(line)) return line.split(',');
	const cells: string[] = [];
	let cell = '';
	let blank = true;
	let quoted = false;
	let depth = 0;
	for (let at = 0; at < line.length; at++) {
		const letter = line[at] ?? '';
		if (quoted) {
			if (letter !== '"') cell += letter;
			else if (line[at + 1] === '"') {
				cell += '"';
				at++;
			} else quoted = false;
			continue;
		}
		if (letter === '"' && blank) [cell, quoted, blank] = ['', true, false];
		else if (letter === ',' && depth <= 0) {
			cells.push(cell);
			[cell, blank] = ['', true];
		} else {
			if (letter.trim() !== '') blank = false;
			if (letter === '[') depth++;
			else if (letter === ']') depth--;
			cell += letter;
		}
	}
	cells.push(cell);
	return cells;
}

const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
/** No number is longer. */
const longestNumber = 40;

/** A cell as the number, the list, the object or the text it is. */
export function cellValue(cell: string): JSONValue {
	const text = cell.trim();
	if (text.length <= longestNumber && decimal.test(text)) return Number(text);
	const list = text.startsWith('[') ? listOf(text) : text.startsWith('{') ? parseJson(text) : undefined;
	return list ?? text;
}
