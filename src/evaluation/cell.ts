/**
 * A value as it stands in the data: the text of a CSV cell; a number that the file holds as one and JavaScript writes
 * as it is; anything else as JSON, written as the file writes it. null: said to be missing; undefined: not there at all.
 */
export type Cell = string | number | JsonCell | null | undefined;

/** A value that has a type, kept as the text that it is in JSON. */
export class JsonCell {
	readonly json: string;

	constructor(json: string) {
		this.json = json;
	}

	/** As one writes it outside of JSON: text without its quotes. */
	toString(): string {
		return this.json.startsWith('"') ? String(JSON.parse(this.json)) : this.json;
	}

	/** An array or an object. */
	get nested(): boolean {
		return this.json.startsWith('[') || this.json.startsWith('{');
	}
}

/** The same value with text of its own: a part of a text keeps all of that text in memory. */
export function ownCell(cell: Cell): Cell {
	if (typeof cell === 'string') return ownText(cell);
	return cell instanceof JsonCell ? new JsonCell(ownText(cell.json)) : cell;
}

/** The same text by itself: a part of a text keeps all of it in memory. */
export function ownText(text: string): string {
	return Buffer.from(text).toString();
}

/** What a cell says, without quotes; empty where it says nothing. */
export function textOfCell(cell: Cell): string {
	return cell === undefined || cell === null ? '' : String(cell);
}

const jsonNumber = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
/** No number that anybody means is longer; longer text is not looked at. */
const longestNumber = 400;

/** Whether a text is a number that JSON can hold as it stands. */
export function isJsonNumber(text: string): boolean {
	return text.length <= longestNumber && jsonNumber.test(text);
}
