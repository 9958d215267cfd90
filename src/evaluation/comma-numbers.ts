import { quoted } from './errors.ts';
import type { Column } from './layout.ts';
import type { Row } from './row.ts';
import { Tally } from './tally.ts';

/** A decimal comma, also with thousands or an exponent; commas between thousands. */
const forms = [
	/^[+-]?(?:\d{1,3}(?:[. ']\d{3}){1,10}|\d{1,40}),\d{1,40}(?:[eE][+-]?\d{1,3})?$/,
	/^[+-]?\d{1,3}(?:,\d{3}){1,10}(?:\.\d{1,40})?$/
];
/** Longer text is not looked at. */
const longestNumber = 100;

/** The numbers with a comma in one column of a CSV file: models get them as text. */
export class CommaNumbers {
	private readonly column: Column;
	private readonly tally = new Tally();
	private commas = 0;
	private plain = 0;
	private words = 0;

	constructor(column: Column) {
		this.column = column;
	}

	/**
	 * @param cell that is not empty
	 * @param isNumber whether it is one as it stands
	 */
	look(cell: string, isNumber: boolean, row: Row): void {
		if (isNumber) this.plain++;
		else if (cell.length > longestNumber || !forms.some(form => form.test(cell))) this.words++;
		else this.add(cell, row);
	}

	private add(cell: string, row: Row): void {
		this.commas++;
		const what = this.commas > 1 ? '' : `${quoted(cell)} ${hasComma}`;
		this.tally.add(row, what, { number: this.column.index + 1, name: this.column.name });
	}

	/** Whether there are some, and nothing but numbers: no lists, no names. */
	get amongNumbers(): boolean {
		return this.commas > 0 && this.words === 0;
	}

	/** Where they stand, if the column has numbers at least as often as words; undefined where there are none. */
	get sentence(): string | undefined {
		return this.plain + this.commas >= this.words ? this.tally.sentence : undefined;
	}
}

const hasComma =
	'has a comma, so models get it as text and not as a number. Write decimal points, and nothing between thousands.';
