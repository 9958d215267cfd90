import { mulberry32 } from '../../stats/random.ts';
import { normalQuantile } from '../../stats/special.ts';
import { hashOf, normal } from './random.ts';
import type { Samples } from './statistics.ts';

/** A distribution as far as samples of it are drawn from it. */
export interface Distribution {
	/** Chance of a value at or below this one. */
	readonly below: (value: number) => number;
	/** The value that is not exceeded with this chance. */
	readonly quantile: (chance: number) => number;
	readonly mean: number;
	readonly deviation: number;
}

/** Halvings after which what is left of an interval is spread evenly over it. */
const deepest = 24;

/**
 * Samples of which only so much is drawn as is looked at: how many of them lie in either half of the distribution, in
 * which half of that half, and so on. Whatever is asked in whatever order, the answers are those of the same samples; their
 * sum alone is drawn by itself.
 */
export function drawnSamples(count: number, distribution: Distribution, key: string): Samples {
	const seed = hashOf(key);
	const lowerHalves = new Map<number, number>();

	/** Of an interval's samples those in its lower half. */
	const lowerHalf = (node: number, inside: number): number => {
		const known = lowerHalves.get(node);
		if (known !== undefined) return known;
		const drawn = inside === 0 ? 0 : halfOf(inside, mixed(seed, node));
		lowerHalves.set(node, drawn);
		return drawn;
	};

	let last: { readonly value: number; readonly below: number } | undefined;
	const atOrBelow = (value: number): number => {
		if (last?.value !== value) last = { value, below: countBelow(value) };
		return last.below;
	};

	const countBelow = (value: number): number => {
		const chance = distribution.below(value);
		if (chance >= 1) return count;
		let [node, low, width, inside, before] = [1, 0, 1, count, 0];
		for (let depth = 0; depth < deepest && inside > 0; depth++) {
			const lower = lowerHalf(node, inside);
			width /= 2;
			const goesUp = chance >= low + width;
			if (goesUp) before += lower;
			if (goesUp) low += width;
			inside = goesUp ? inside - lower : lower;
			node = 2 * node + Number(goesUp);
		}
		return before + Math.floor(inside * Math.min(1, (chance - low) / width));
	};

	const at = (rank: number): number => {
		let [node, low, width, inside, left] = [1, 0, 1, count, rank];
		for (let depth = 0; depth < deepest; depth++) {
			const lower = lowerHalf(node, inside);
			width /= 2;
			const goesUp = left >= lower;
			if (goesUp) left -= lower;
			if (goesUp) low += width;
			inside = goesUp ? inside - lower : lower;
			node = 2 * node + Number(goesUp);
		}
		return distribution.quantile(low + (width * (left + 0.5)) / Math.max(1, inside));
	};

	return {
		count,
		sum: distribution.mean * count + distribution.deviation * Math.sqrt(count) * normal(mulberry32(seed)),
		get minimum() {
			return at(0);
		},
		get maximum() {
			return at(count - 1);
		},
		atOrBelow,
		at,
		sorted: () => Float64Array.from({ length: count }, (_, rank) => at(rank))
	};
}

/** From here on a binomial of one half is a normal to within what anybody sees. */
const manyTrials = 96;

/** How many of `trials` tosses of a coin are heads: counted, or of very many by the normal approximation. */
function halfOf(trials: number, seed: number): number {
	const uniform = mulberry32(seed);
	if (trials > manyTrials) {
		const drawn = trials / 2 + (Math.sqrt(trials) / 2) * normalQuantile((uniform() * 4294967296 + 0.5) / 4294967296);
		return Math.min(trials, Math.max(0, Math.round(drawn)));
	}
	let heads = 0;
	for (let left = trials; left > 0; left -= 32) {
		const bits = Math.floor(uniform() * 4294967296);
		heads += ones(left >= 32 ? bits : bits >>> (32 - left));
	}
	return heads;
}

/** Bits that are set, of 32. */
function ones(bits: number): number {
	let sum = bits - ((bits >>> 1) & 0x55555555);
	sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
	return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Neighbouring intervals have streams that lie far apart. */
function mixed(seed: number, node: number): number {
	let hash = Math.imul(seed ^ node, 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13) ^ seed, 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}
