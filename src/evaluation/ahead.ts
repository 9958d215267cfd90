/** Objects of so many bytes and more are read when it is their turn. */
export const largestAhead = 1024 * 1024;
/** So many items are begun with while one is worked off. */
const mostAhead = 8;

/**
 * Opens items one after the other; small ones some ahead, because most of the time that they take is the way to S3.
 * @param isSmall it may be kept in memory until it is its turn
 */
export async function* ahead<T, R>(
	items: readonly T[],
	isSmall: (item: T) => boolean,
	open: (item: T) => Promise<R>
): AsyncGenerator<readonly [T, R]> {
	const begun = new Map<number, Promise<R>>();
	for (const [place, item] of items.entries()) {
		for (let next = place; next <= place + mostAhead; next++) {
			const one = items[next];
			if (one === undefined || begun.has(next) || !isSmall(one)) continue;
			const opening = open(one);
			// Whoever comes to it is told.
			opening.catch(() => {});
			begun.set(next, opening);
		}
		const opened = await (begun.get(place) ?? open(item));
		begun.delete(place);
		yield [item, opened];
	}
}

/** All of the bytes, in pieces. */
export async function wholeOf(bytes: AsyncIterable<Uint8Array>): Promise<readonly Uint8Array[]> {
	const pieces: Uint8Array[] = [];
	for await (const piece of bytes) pieces.push(piece);
	return pieces;
}
