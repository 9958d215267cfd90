import { mulberry32 } from './random.ts';

const { floor } = Math;

/**
 * Replicates of the bootstrap over rows as weights: how often each row was drawn. The draws are those of
 * `pairedBootstrap` with the same seed, so both give the same percentiles; weights let a statistic walk its rows in
 * whatever order it needs, sorted for example, and let many statistics share one draw.
 * @param rows number of rows
 * @returns one set of weights after the other, in the same array
 */
export function* bootstrapWeights(rows: number, seed: number, replicates: number): Generator<Uint16Array> {
	const uniform = mulberry32(seed);
	const weights = new Uint16Array(rows);
	for (let replicate = 0; replicate < replicates; replicate++) {
		weights.fill(0);
		for (let row = 0; row < rows; row++) {
			const drawn = floor(uniform() * rows);
			weights[drawn] = (weights[drawn] ?? 0) + 1;
		}
		yield weights;
	}
}

/** Every row once: the statistic of the rows as they are. */
export function unitWeights(rows: number): Uint16Array {
	return new Uint16Array(rows).fill(1);
}

/**
 * Percentile of sorted values by linear interpolation (type 7 of Hyndman & Fan 1996); undefined of none.
 * @param share 0 to 1
 */
export function percentileOf(sorted: ArrayLike<number>, share: number): number | undefined {
	const position = share * (sorted.length - 1);
	const below = sorted[Math.floor(position)];
	const above = sorted[Math.ceil(position)];
	if (below === undefined || above === undefined) return undefined;
	return below === above ? below : below + (position - Math.floor(position)) * (above - below);
}
