const { imul } = Math;

/**
 * Mulberry32 (Tommy Ettinger, public domain): uniform numbers in [0, 1) from a 32-bit seed.
 * Small, and the same in every language, so that a report can be recomputed elsewhere.
 */
export function mulberry32(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
