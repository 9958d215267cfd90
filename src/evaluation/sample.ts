import { mulberry32 } from '../stats/random.ts';

/** Rows in the order in which they are sent. */
export interface Arranged<Row> {
	/** Drawn at random and in random order; otherwise as in the file. */
	readonly shuffled: boolean;
	/** How many there are, where that is known. */
	readonly total?: number;
	readonly rows: AsyncIterable<Row> | Iterable<Row>;
}

/** As many rows are put in random order in memory; longer files without a sample are sent as they come. */
export const shuffledAtMost = 20_000;

/**
 * A sample without replacement (reservoir sampling, algorithm R of Vitter 1985), in random order (Fisher-Yates);
 * the same for the same seed and data. Without a size all rows: in random order where the file is short, in the order
 * of the file, as they come, where it is long.
 * @param keep makes a row of a sample fit to be kept while the others go
 */
export async function arrange<Row>(
	rows: AsyncIterable<Row>,
	size: number | undefined,
	seed: number,
	longest: number = shuffledAtMost,
	keep: (row: Row) => Row = row => row
): Promise<Arranged<Row>> {
	const uniform = mulberry32(seed);
	const iterator = rows[Symbol.asyncIterator]();
	const kept: Row[] = [];
	let seen = 0;
	for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
		if (size === undefined) {
			if (kept.length === longest) return { shuffled: false, rows: followedBy(kept, next.value, iterator) };
			kept.push(next.value);
		} else if (kept.length < size) kept.push(keep(next.value));
		else {
			const place = Math.floor(uniform() * (seen + 1));
			if (place < size) kept[place] = keep(next.value);
		}
		seen++;
	}
	shuffle(kept, uniform);
	return { shuffled: true, total: kept.length, rows: kept };
}

async function* followedBy<Row>(kept: Row[], one: Row, rest: AsyncIterator<Row>): AsyncGenerator<Row> {
	try {
		yield* kept;
		kept.length = 0;
		yield one;
		for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
	} finally {
		await rest.return?.();
	}
}

function shuffle<Row>(rows: Row[], uniform: () => number): void {
	for (let last = rows.length - 1; last > 0; last--) {
		const place = Math.floor(uniform() * (last + 1));
		const [one, other] = [rows[place], rows[last]];
		if (one === undefined || other === undefined) continue;
		rows[place] = other;
		rows[last] = one;
	}
}
