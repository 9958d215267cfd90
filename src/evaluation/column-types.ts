import { type Cell, isJsonNumber, textOfCell } from './cell.ts';
import { CommaNumbers } from './comma-numbers.ts';
import { quoted } from './errors.ts';
import type { Column, Layout } from './layout.ts';
import { type Dataset, placeOf, type Row } from './row.ts';

/** As many numbers have to come before one value of another kind is worth a word. */
const manyNumbers = 10;
/** Rows that are compared with the first one. */
const headerRows = 1000;

/** Which CSV columns are numbers, seen from the first row to the last. */
export class ColumnTypes {
	private readonly dataset: Dataset;
	private readonly features: readonly Column[];
	private readonly isNumeric: boolean[];
	private readonly odd: ({ readonly row: number; readonly place: string; readonly text: string } | undefined)[];
	private readonly commas: readonly CommaNumbers[];
	private readonly belowFirst: boolean[];
	private first: readonly Cell[] = [];
	private rows = 0;

	constructor(dataset: Dataset, { features }: Layout) {
		this.dataset = dataset;
		this.features = dataset.format === 'csv' ? features : [];
		const width = dataset.columns.length;
		this.isNumeric = Array(width).fill(true);
		this.odd = Array(width).fill(undefined);
		this.commas = dataset.columns.map((name, index) => new CommaNumbers({ index, name }));
		this.belowFirst = Array(width).fill(true);
	}

	look(row: Row): void {
		const number = this.rows++;
		if (number === 0) this.first = row.cells;
		for (const { index } of this.features) {
			const cell = row.cells[index];
			if (typeof cell !== 'string' || cell === '') continue;
			const isNumber = isJsonNumber(cell);
			if (number > 0 && number < headerRows && !isNumber) this.belowFirst[index] = false;
			if (this.isNumeric[index] === true && !isNumber) {
				this.isNumeric[index] = false;
				this.odd[index] = { row: number, place: placeOf(row), text: cell };
			}
			this.commas[index]?.look(cell, isNumber, row);
		}
	}

	get numeric(): ReadonlySet<number> {
		return new Set(this.features.map(({ index }) => index).filter(index => this.isNumeric[index] === true));
	}

	/** Where the comma does not separate cells, a column of nothing but numbers was written with decimal commas. */
	get decimalCommas(): string | undefined {
		if (this.dataset.separator === undefined) return undefined;
		const column = this.features.find(({ index }) => this.commas[index]?.amongNumbers);
		return column && this.commas[column.index]?.sentence;
	}

	/** Numbers that models get as text, a sentence for each column. */
	get commaWarnings(): readonly string[] {
		return this.features.flatMap(({ index }) => this.commas[index]?.sentence ?? []);
	}

	/** Words above columns of numbers, where the file is said to have no header. */
	get headerAsData(): string | undefined {
		if (this.rows < 3) return undefined;
		const above = this.features.find(({ index }) => {
			const cell = this.first[index];
			return typeof cell === 'string' && cell !== '' && !isJsonNumber(cell) && this.belowFirst[index] === true;
		});
		if (above === undefined) return undefined;
		const { header } = this.dataset;
		return `${header.name}, line ${header.line}: ${quoted(textOfCell(this.first[above.index]))} stands above numbers, so the file has a header. Leave evaluation.header: false out.`;
	}

	get warnings(): readonly string[] {
		return this.features.flatMap(({ index, name }) => {
			const odd = this.odd[index];
			if (odd === undefined || odd.row < manyNumbers || this.commas[index]?.sentence !== undefined) return [];
			return [
				`${this.dataset.name}: column ${name} is sent as text, because ${odd.place} has ${quoted(odd.text)} after ${odd.row.toLocaleString('en-US')} rows of numbers.`
			];
		});
	}
}

/** The places of the CSV columns that are numbers, of data that has no labels to look at. */
export async function numericColumns(dataset: Dataset, layout: Layout): Promise<ReadonlySet<number>> {
	const types = new ColumnTypes(dataset, layout);
	if (dataset.format === 'csv') for await (const row of dataset.read()) types.look(row);
	return types.numeric;
}
