import { mulberry32 } from './random.ts';
import { stirlingError } from './special.ts';

/** Random numbers of simulated worlds; the same seed gives the same world. */
export interface Random {
	uniform(): number;
	normal(): number;
	gamma(shape: number): number;
	poisson(mean: number): number;
	binomial(n: number, p: number): number;
}

export function randomFrom(seed: number): Random {
	const uniform = mulberry32(seed);
	const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());

	/** Marsaglia & Tsang 2000; shape of at least 1. */
	const gamma = (shape: number): number => {
		const d = shape - 1 / 3;
		for (;;) {
			const x = normal();
			const v = (1 + x / Math.sqrt(9 * d)) ** 3;
			if (v > 0 && Math.log(1 - uniform()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
		}
	};

	/** Transformed rejection (Hoermann 1993) for a mean of 10 and more, else counting. */
	const poisson = (mean: number): number => {
		if (mean < 10) {
			let count = 0;
			for (let product = 1 - uniform(); product > Math.exp(-mean); product *= 1 - uniform()) count++;
			return count;
		}
		const logMass = (k: number) => k * Math.log(mean) - mean - logFactorial(k);
		return transformedRejection(uniform, mean, Math.sqrt(mean), Number.POSITIVE_INFINITY, logMass);
	};

	const binomial = (n: number, p: number): number => {
		if (p > 0.5) return n - binomial(n, 1 - p);
		if (n * p < 10) return bySkipping(uniform, n, p);
		const logMass = (k: number) =>
			logFactorial(n) - logFactorial(k) - logFactorial(n - k) + k * Math.log(p) + (n - k) * Math.log1p(-p);
		return transformedRejection(uniform, n * p, Math.sqrt(n * p * (1 - p)), n, logMass);
	};
	return { uniform, normal, gamma, poisson, binomial };
}

function logFactorial(n: number): number {
	return n === 0 ? 0 : (n + 0.5) * Math.log(n) - n + Math.log(2 * Math.PI) / 2 + stirlingError(n);
}

/** From one success to the next. */
function bySkipping(uniform: () => number, n: number, p: number): number {
	if (p <= 0) return 0;
	let count = -1;
	for (let position = 0; position <= n; count++) position += 1 + Math.floor(Math.log1p(-uniform()) / Math.log1p(-p));
	return count;
}

/** Hoermann's transformed rejection for a unimodal count, without his shortcut. */
function transformedRejection(
	uniform: () => number,
	mean: number,
	deviation: number,
	largest: number,
	logMass: (k: number) => number
): number {
	const b = 1.15 + 2.53 * deviation;
	const a = -0.0873 + 0.0248 * b + 0.01 * Math.min(0.5, mean / largest);
	const alpha = (2.83 + 5.1 / b) * deviation;
	const atMode = logMass(Math.floor(mean));
	for (;;) {
		const u = uniform() - 0.5;
		const v = 1 - uniform();
		const us = 0.5 - Math.abs(u);
		const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
		if (k < 0 || k > largest || us <= 0) continue;
		if (Math.log((v * alpha) / (a / (us * us) + b)) <= logMass(k) - atMode) return k;
	}
}
