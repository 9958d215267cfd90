import { mulberry32 } from '../stats/random.ts';
import { ownRow, type Row } from './row.ts';

/** The same rows each time, so that a plan that is shown twice says the same. */
const seed = 1;

/**
 * Rows drawn at random while all of them pass by (reservoir sampling, algorithm R of Vitter 1985), from every kind by
 * itself: a file in the order of its labels, or with few of one, still shows enough of each.
 */
export class RowDraw {
	/** Rows that passed by, by kind. */
	readonly seen = new Map<number, number>();
	private readonly most: number;
	private readonly uniform = mulberry32(seed);
	private readonly kept = new Map<number, Row[]>();

	/** @param most rows of each kind */
	constructor(most: number) {
		this.most = most;
	}

	pass(row: Row, kind: number): void {
		const seen = (this.seen.get(kind) ?? 0) + 1;
		this.seen.set(kind, seen);
		const kept = this.kept.get(kind) ?? [];
		this.kept.set(kind, kept);
		// A new row trades places with one before it, which leaves those that are kept in random order as well.
		const place = Math.floor(this.uniform() * seen);
		if (kept.length >= this.most && place >= this.most) return;
		const own = ownRow(row);
		if (kept.length < this.most) kept.push(kept[place] ?? own);
		kept[place] = own;
	}

	/** In random order, the kinds in turn; at most so many. */
	rows(most: number): readonly Row[] {
		const kinds = [...this.kept.values()];
		const longest = Math.max(0, ...kinds.map(kept => kept.length));
		const turns = Array.from({ length: longest }, (_, turn) => kinds.flatMap(kept => kept[turn] ?? []));
		return turns.flat().slice(0, most);
	}
}
