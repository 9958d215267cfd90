import { placeOf, type Row } from './row.ts';

const mostPlaces = 3;

/** Rows with the same problem: how many, and where the first ones are. */
export class Tally {
	private count = 0;
	private readonly places: string[] = [];
	private what = '';

	add(
		row: Pick<Row, 'file' | 'line'>,
		what: string,
		column?: { readonly number: number; readonly name?: string }
	): void {
		this.count++;
		if (this.places.length === 0) this.what = what;
		if (this.places.length < mostPlaces) this.places.push(placeOf(row, column));
	}

	/** The first one in full and the others by their number; undefined where there is none. */
	get sentence(): string | undefined {
		const [first, ...others] = this.places;
		if (first === undefined) return undefined;
		const more = this.count - 1;
		if (more === 0) return `${first}: ${this.what}`;
		const etc = more > others.length ? ', and so on' : '';
		return `${first}: ${this.what} The same in ${more.toLocaleString('en-US')} more row${more === 1 ? '' : 's'} (${others.join('; ')}${etc}).`;
	}
}
