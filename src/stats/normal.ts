import cdf from '@stdlib/stats-base-dists-normal-cdf';
import quantile from '@stdlib/stats-base-dists-normal-quantile';

/** P(Z <= z) of the standard normal distribution, to 14 digits even where it is 1e-300. */
export function normalCdf(z: number): number {
	return z < -8 && z > -40 ? density(z) * millsRatio(-z) : cdf(z, 0, 1);
}

/**
 * z with P(Z <= z) = p, for p in (0, 1); -Infinity at 0, Infinity at 1.
 * In the lower tail the library's value is only a start (and none at all below 1e-16):
 * Newton's method on ln P(Z <= z), which is concave and nearly a parabola there, gives the rest in a few steps.
 */
export function normalQuantile(p: number): number {
	if (!(p > 0 && p < 0.01)) return quantile(p, 0, 1);
	let z = p > 1e-12 ? quantile(p, 0, 1) : -Math.sqrt(-2 * Math.log(p));
	for (let i = 0; i < 20; i++) {
		const tail = normalCdf(z);
		const step = (Math.log(tail / p) * tail) / density(z);
		if (!Number.isFinite(step)) break;
		z -= step;
		if (Math.abs(step) < 1e-15 * Math.abs(z)) break;
	}
	return z;
}

/** z that a two-sided interval of this level uses: 1.96 for 0.95. */
export function twoSidedZ(level: number): number {
	return -normalQuantile((1 - level) / 2);
}

/** Density at z; its exponent is split so that the rounding of z^2 is not magnified in the tails. */
function density(z: number): number {
	const coarse = Math.trunc(z * 16) / 16;
	const fine = Math.exp((-(z - coarse) * (z + coarse)) / 2) / Math.sqrt(2 * Math.PI);
	return Math.exp(64 - (coarse * coarse) / 2) * fine * Math.exp(-64);
}

/** P(Z > x) over the density at x, for x of 8 and more: Laplace's continued fraction 1/(x + 1/(x + 2/(x + 3/(x + ... */
function millsRatio(x: number): number {
	let rest = x;
	for (let k = 60; k >= 1; k--) rest = x + k / rest;
	return 1 / rest;
}
