import { compile, type JSONValue, TreeInterpreter } from '@jmespath-community/jmespath';
import { linesOf, parseJson, splitCsv } from './answer-text.ts';
import { quoted } from './errors.ts';

/** What a variant answered to one row, or why it is no answer. */
export type RowAnswer =
	| {
			readonly ok: true;
			readonly value: JSONValue;
			/** Before the expression was applied; absent where it was applied to the answer to several rows at once. */
			readonly whole?: JSONValue | undefined;
	  }
	| { readonly ok: false; readonly sentence: string };

export type AnswerReader = (body: Uint8Array, contentType: string, rows: number) => readonly RowAnswer[];

/**
 * Takes answers apart, one value a row.
 *
 * text/csv: a line a row, as an array of its cells; one line with as many cells as rows is taken as one cell each.
 * application/json: of one row the whole answer, or the only element of it where the expression finds nothing in the
 * whole; of several an array with an element a row, by itself, as the only
 * array in an object (`{"predictions": [...]}`), or as what the expression makes of the whole. JSON Lines: a line a row.
 * A row's answer that is a single value counts as an array of one, so that `[0]` finds it.
 * @param expression JMESPath from a row's answer to the score or label
 */
export function answerReader(expression: string): AnswerReader {
	const search = searchFor(expression);
	const pick = picker(expression);
	/** The answer to one row may be the row's own, or a list of one. */
	const pickOne = (whole: JSONValue): RowAnswer => {
		const answer = pick(whole);
		const [element] = answer.ok ? [] : elementsOf(whole, 1);
		if (element === undefined) return answer;
		const inner = pick(element);
		return inner.ok ? inner : answer;
	};
	return (body, contentType, rows) => {
		const text = Buffer.from(body.buffer, body.byteOffset, body.length).toString('utf8');
		const parts = split(text, contentType, rows, search);
		if ('found' in parts) {
			return parts.found.map((value, i) => ({ ok: true, value: unwrapped(value), whole: parts.whole?.[i] }));
		}
		if (parts.raw.length === rows) return rows === 1 ? parts.raw.map(pickOne) : parts.raw.map(pick);
		const asked = rows === 1 ? 'one row' : `${rows} rows`;
		const found = parts.raw.length > 0 ? parts.raw.length : linesOf(text).length;
		const counted = rows > 1 && found > 1 ? ` has ${found} parts:` : ' is';
		return Array<RowAnswer>(rows).fill(
			misfit(`the answer to ${asked}${counted} ${quoted(text)} (${contentType || 'no type'})`)
		);
	};
}

/** Takes the score or label out of what one row was answered. */
export function picker(expression: string): (whole: JSONValue) => RowAnswer {
	const search = searchFor(expression);
	return whole => {
		try {
			const found = isScalar(whole) ? (scalarAt(search, whole) ?? null) : search(whole);
			if (found !== null && found !== undefined) return { ok: true, value: unwrapped(found), whole };
			return misfit(`${expression} finds nothing in the answer ${quoted(JSON.stringify(whole))}`);
		} catch (error) {
			const why = error instanceof Error ? error.message : String(error);
			return misfit(`${expression} fails on the answer ${quoted(JSON.stringify(whole))}: ${why}`);
		}
	};
}

function searchFor(expression: string): (value: JSONValue) => JSONValue {
	const node = compile(expression);
	return value => TreeInterpreter.search(node, value);
}

/** An answer in parts, a part a row: as they came, or with the expression applied. None where it has no such parts. */
type Parts =
	| { readonly raw: readonly JSONValue[] }
	| { readonly found: readonly JSONValue[]; readonly whole?: readonly JSONValue[] | undefined };

const none: Parts = { raw: [] };

function split(text: string, contentType: string, rows: number, search: (value: JSONValue) => JSONValue): Parts {
	switch (kindOf(contentType, text)) {
		case 'csv':
			return { raw: splitCsv(text, rows) };
		case 'json-lines': {
			const values = linesOf(text).map(parseJson);
			return { raw: values.filter(value => value !== undefined) };
		}
		case 'json': {
			const value = fromText(parseJson(text));
			if (value === undefined) return none;
			return rows === 1 ? { raw: [value] } : splitJson(value, rows, search);
		}
	}
}

/** JSON within a text of JSON, as containers answer that turn it into text twice. */
function fromText(value: JSONValue | undefined): JSONValue | undefined {
	if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
	return parseJson(value) ?? value;
}

/** The parts of a list, or of the only list in an object; none where it has another number of them. */
function elementsOf(value: JSONValue, rows: number): readonly JSONValue[] {
	if (Array.isArray(value)) return value.length === rows ? value : [];
	if (typeof value !== 'object' || value === null) return [];
	const [only, ...others] = Object.values(value).filter(part => Array.isArray(part));
	return only !== undefined && others.length === 0 && only.length === rows ? only : [];
}

function splitJson(value: JSONValue, rows: number, search: (value: JSONValue) => JSONValue): Parts {
	if (Array.isArray(value)) return { raw: value };
	if (typeof value !== 'object' || value === null) return none;
	const expressed = expressedBy(search, value);
	const [only, ...others] = Object.values(value).filter(part => Array.isArray(part));
	const elements = others.length === 0 ? only : undefined;
	if (expressed?.length === rows && !expressed.includes(null)) {
		return { found: expressed, whole: elements?.length === rows ? elements : undefined };
	}
	return elements === undefined ? none : { raw: elements };
}

function expressedBy(search: (value: JSONValue) => JSONValue, value: JSONValue): readonly JSONValue[] | undefined {
	try {
		const found = search(value);
		return Array.isArray(found) ? found : undefined;
	} catch {
		return undefined;
	}
}

function scalarAt(search: (value: JSONValue) => JSONValue, value: JSONValue): JSONValue | undefined {
	const direct = search(value);
	return direct ?? search([value]);
}

function isScalar(value: JSONValue): boolean {
	return typeof value !== 'object' || value === null;
}

/** An array of one value is that value. */
function unwrapped(value: JSONValue): JSONValue {
	const [only] = Array.isArray(value) && value.length === 1 ? value : [];
	return only !== undefined && isScalar(only) ? only : value;
}

function kindOf(contentType: string, text: string): 'csv' | 'json' | 'json-lines' {
	const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
	if (/jsonlines|ndjson|jsonl$/.test(type)) return 'json-lines';
	if (type.includes('json')) return 'json';
	if (type === 'text/csv') return 'csv';
	return /^\s*[[{]/.test(text) ? 'json' : 'csv';
}

function misfit(sentence: string): RowAnswer {
	return { ok: false, sentence: `${sentence}, which is not what evaluation.response reads.` };
}
