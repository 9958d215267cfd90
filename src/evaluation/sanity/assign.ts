/**
 * Gives every line at most one column, and every column to at most one line, so that the counts add up to the most;
 * by dynamic programming over sets of columns, which is for a dozen of them. Lines that are worth nothing get none.
 */
export function assign(counts: readonly (readonly number[])[]): readonly (number | undefined)[] {
	const columns = counts[0]?.length ?? 0;
	const sets = 2 ** columns;
	let best = new Float64Array(sets).fill(Number.NEGATIVE_INFINITY);
	best[0] = 0;
	const taken: Int8Array[] = [];
	for (const line of counts) {
		const next = best.slice();
		const choice = new Int8Array(sets).fill(-1);
		for (let set = 0; set < sets; set++) {
			for (let column = 0; column < columns; column++) {
				const bit = 2 ** column;
				const count = line[column] ?? 0;
				const sum = (best[set] ?? 0) + count;
				if ((set & bit) !== 0 || count === 0 || !(sum > (next[set | bit] ?? 0))) continue;
				next[set | bit] = sum;
				choice[set | bit] = column;
			}
		}
		best = next;
		taken.push(choice);
	}
	return trace(taken, best.indexOf(Math.max(...best)));
}

/** From the last line to the first, what each of them took. */
function trace(taken: readonly Int8Array[], full: number): readonly (number | undefined)[] {
	let set = full;
	return taken
		.toReversed()
		.map(choice => {
			const column = choice[set] ?? -1;
			if (column < 0) return undefined;
			set -= 2 ** column;
			return column;
		})
		.toReversed();
}
