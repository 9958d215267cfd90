import { mulberry32 } from '../../stats/random.ts';

/** Uniform numbers in [0, 1). */
export type Random = () => number;

/** The stream of random numbers that belongs to these keys: the same keys, the same numbers, in whatever order asked. */
export function streamOf(...keys: readonly (string | number)[]): Random {
	return mulberry32(hashOf(keys.join('|')));
}

/** FNV-1a over UTF-16 units, then mixed so that neighbouring texts lie far apart. */
export function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

/** Looked up once: within the isolated contexts of a test runner every look-up of a global is slow. */
const { cos, log, sqrt, PI } = Math;

/** A standard normal number (Box and Muller). */
export function normal(random: Random): number {
	return sqrt(-2 * log(1 - random())) * cos(2 * PI * random());
}

const exactUpTo = 500;
const chunk = 50;

/**
 * A Poisson number. Exact up to a mean of 500 (products of uniforms, in chunks that do not underflow); beyond, a
 * rounded normal, whose skewness is off by less than 0.05.
 */
export function poisson(mean: number, random: Random): number {
	if (mean > exactUpTo) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)));
	let count = 0;
	for (let left = mean; left > 0; left -= chunk) {
		const limit = Math.exp(-Math.min(left, chunk));
		for (let product = random(); product > limit; product *= random()) count++;
	}
	return count;
}

/** How many of `trials` succeed, by jumping from one success to the next. */
export function binomial(trials: number, probability: number, random: Random): number {
	if (probability <= 0) return 0;
	if (probability >= 1) return trials;
	if (probability > 0.5) return trials - binomial(trials, 1 - probability, random);
	const scale = Math.log1p(-probability);
	let successes = -1;
	for (let at = 0; at <= trials; successes++) at += Math.floor(Math.log(1 - random()) / scale) + 1;
	return successes;
}
