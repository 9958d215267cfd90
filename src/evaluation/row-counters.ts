import { textOfCell } from './cell.ts';
import type { Column, Layout } from './layout.ts';
import type { Row } from './row.ts';

/** Fewer rows may count up by accident. */
const leastRows = 20;

/** Columns that are sent and only count the rows, from 0 or 1: an index that was written with the data. */
export class RowCounters {
	private readonly file: string;
	private left: readonly { readonly column: Column; readonly first: number }[];
	private rows = 0;

	constructor(file: string, { features }: Layout) {
		this.file = file;
		this.left = features.flatMap(column => [
			{ column, first: 0 },
			{ column, first: 1 }
		]);
	}

	look({ cells }: Row): void {
		const number = this.rows++;
		if (this.left.length === 0) return;
		this.left = this.left.filter(({ column, first }) => textOfCell(cells[column.index]) === String(first + number));
	}

	get warnings(): readonly string[] {
		if (this.rows < leastRows) return [];
		return this.left.map(
			({ column: { name } }) =>
				`${this.file}: column ${name} counts the rows, and is sent to the model. If the model was not trained on it, exclude it (evaluation.exclude).`
		);
	}
}
