import { mulberry32 } from './random.ts';
import { normalQuantile } from './special.ts';

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

/** From here on a Poisson number is as good as normal (error of its distribution below 1 %). */
const manyAlike = 1000;

/**
 * Replicates of the bootstrap over rows of which many are alike: each kind as often as a Poisson number with its count as
 * mean says (Hanley & MacGibbon 2006). Ratios of counts have the spread that they have under draws of the rows.
 * @param counts rows of each kind
 * @returns one set of counts after the other, in the same array
 */
export function* poissonWeights(counts: Float64Array, seed: number, replicates: number): Generator<Float64Array> {
	const uniform = mulberry32(seed);
	const drawn = new Float64Array(counts.length);
	for (let replicate = 0; replicate < replicates; replicate++) {
		counts.forEach((count, kind) => {
			drawn[kind] = count < manyAlike ? poisson(count, uniform) : Math.round(normal(count, uniform));
		});
		yield drawn;
	}
}

function normal(mean: number, uniform: () => number): number {
	return Math.max(0, mean + Math.sqrt(mean) * normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, uniform()))));
}

/** By the times between events (Knuth), in steps small enough for e to a power of them. */
function poisson(mean: number, uniform: () => number): number {
	let events = 0;
	for (let left = mean; left > 0; left -= step) {
		const limit = Math.exp(-Math.min(step, left));
		for (let product = uniform(); product > limit; product *= uniform()) events++;
	}
	return events;
}

const step = 500;

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
