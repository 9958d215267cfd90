import type { Role } from '../common/role.ts';
import type { Measure } from '../gates/evaluation.ts';
import type { PairedCounts } from '../stats/paired.ts';
import type { Ranking } from '../stats/ranking.ts';

export type { Role };

/** A measure of both variants on the same rows; undefined where the rows do not define it. */
export interface Pair {
	readonly baseline: number | undefined;
	readonly candidate: number | undefined;
}

/** Measures that are computed together, from rows that count as often as their weights say. */
export interface Family {
	readonly measures: readonly Measure[];
	readonly of: (weights: ArrayLike<number>) => Readonly<Partial<Record<Measure, Pair>>>;
}

/** Rows with their answers, prepared for everything that may be asked of them. */
export interface Scored {
	readonly rows: number;
	/** Rows with the same answer of both variants; absent for regression. */
	readonly agreed?: number;
	/** Measures that are shares of rows answered rightly. */
	readonly shares: readonly { readonly measure: 'accuracy' | 'recall'; readonly counts: PairedCounts }[];
	/** Measures whose interval is found by drawing rows. */
	readonly families: readonly Family[];
	/**
	 * Where rows that are alike are kept as one: how many there are of each, and of all together. `families` take such
	 * numbers as weights then.
	 */
	readonly alike?: { readonly counts: Float64Array; readonly rows: number };
	/** Binary with labels: made only if asked for. */
	readonly rankings?: () => Readonly<Record<'baseline' | 'candidate', Ranking>>;
}

/** Rows of a sample: the whole of it, or a group. */
export interface Answered {
	readonly truth?: ArrayLike<number>;
	readonly baseline: Float64Array;
	readonly candidate: Float64Array;
}

/** Counts rows by who was right, given how to tell. */
export function countPairs(
	rows: number,
	isRight: (role: 'baseline' | 'candidate', row: number) => boolean,
	counts: (row: number) => boolean = () => true
): PairedCounts {
	const pairs = { bothRight: 0, candidateOnly: 0, baselineOnly: 0, bothWrong: 0 };
	for (let row = 0; row < rows; row++) {
		if (!counts(row)) continue;
		const baseline = isRight('baseline', row);
		if (isRight('candidate', row)) pairs[baseline ? 'bothRight' : 'candidateOnly']++;
		else pairs[baseline ? 'baselineOnly' : 'bothWrong']++;
	}
	return pairs;
}
