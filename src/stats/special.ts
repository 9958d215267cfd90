/**
 * The special functions behind tails, quantiles and intervals. Relative errors are below 1e-13 unless a function says
 * otherwise, in the far tails too.
 */

/**
 * P(Z <= z) of the standard normal distribution.
 * In the middle the series of Marsaglia (2004, J Stat Softw 11(4)), in the tails Laplace's continued fraction for
 * Mills' ratio (DLMF 7.9).
 */
export function normalCdf(z: number): number {
	if (z < -1.5) return z < -39 ? 0 : normalDensity(z) * millsRatio(-z);
	if (z > 1.5) return 1 - normalCdf(-z);
	let sum = z;
	let term = z;
	for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
		term *= (z * z) / odd;
		sum += term;
	}
	return 0.5 + normalDensity(z) * sum;
}

/** Density at z; its exponent is split so that the rounding of z^2 is not magnified in the tails. */
function normalDensity(z: number): number {
	const coarse = Math.trunc(z * 16) / 16;
	const fine = Math.exp((-(z - coarse) * (z + coarse)) / 2) / Math.sqrt(2 * Math.PI);
	return Math.exp(64 - (coarse * coarse) / 2) * fine * Math.exp(-64);
}

/**
 * P(Z > x) over the density at x, for x of 1.5 and more: 1/(x + 1/(x + 2/(x + 3/(x + ...
 * Twelve terms and 360/x^2 more leave nothing that a double could hold.
 */
function millsRatio(x: number): number {
	let rest = x;
	for (let k = Math.ceil(12 + 360 / (x * x)); k >= 1; k--) rest = x + k / rest;
	return 1 / rest;
}

type Coefficients = readonly number[];

/** Numerators and denominators of Wichura's three approximations, highest power last. */
const middle: readonly [Coefficients, Coefficients] = [
	[
		3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
		33430.57558358813, 2509.0809287301227
	],
	[
		1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
		28729.085735721943, 5226.495278852854
	]
];
const tail: readonly [Coefficients, Coefficients] = [
	[
		1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
		0.2417807251774506, 0.022723844989269184, 0.0007745450142783414
	],
	[
		1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
		0.0005475938084995345, 1.0507500716444169e-9
	]
];
const farTail: readonly [Coefficients, Coefficients] = [
	[
		6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
		0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7
	],
	[
		1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5,
		1.421511758316446e-7, 2.0442631033899397e-15
	]
];

/**
 * z with P(Z <= z) = p, for p in (0, 1); -Infinity at 0, Infinity at 1, NaN outside.
 * Algorithm AS 241 (PPND16) of Wichura (1988, Appl Stat 37:477).
 */
export function normalQuantile(p: number): number {
	if (!(p > 0 && p < 1)) return p === 0 ? Number.NEGATIVE_INFINITY : p === 1 ? Number.POSITIVE_INFINITY : Number.NaN;
	const q = p - 0.5;
	if (Math.abs(q) <= 0.425) return q * ratio(middle, 0.180625 - q * q);
	const r = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
	const z = r <= 5 ? ratio(tail, r - 1.6) : ratio(farTail, r - 5);
	return q < 0 ? -z : z;
}

function ratio([above, below]: readonly [Coefficients, Coefficients], x: number): number {
	const at = (coefficients: Coefficients) => coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
	return at(above) / at(below);
}

/** z that a two-sided interval of this level uses: 1.96 for 0.95. */
export function twoSidedZ(level: number): number {
	return -normalQuantile((1 - level) / 2);
}

/**
 * The regularised incomplete beta function I_x(a, b), for a, b >= 1 and x in [0, 1]: the chance that a variable of the
 * beta distribution is below x.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
	if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
	return Math.exp(logIncompleteBeta(x, 1 - x, a, b));
}

/** x with I_x(a, b) = p, for a, b >= 1 and p in [0, 1]. */
export function betaQuantile(p: number, a: number, b: number): number {
	if (!(p > 0 && p < 1)) return Math.min(Math.max(p, 0), 1);
	return p > 0.5 ? -Math.expm1(logBetaQuantile(1 - p, b, a)) : Math.exp(logBetaQuantile(p, a, b));
}

/**
 * ln x with I_x(a, b) = p. Newton's method for ln I over ln x, a concave curve: after the first step, which may go too
 * far, every other one is shorter than the last, and from below.
 */
function logBetaQuantile(p: number, a: number, b: number): number {
	let logX = Math.log(a / (a + b));
	let lastStep = Number.POSITIVE_INFINITY;
	for (;;) {
		const x = Math.exp(logX);
		const y = -Math.expm1(logX);
		const logBelow = logIncompleteBeta(x, y, a, b);
		const slope = Math.exp(logBetaKernel(x, y, a, b) - logBelow) / y;
		const step = (Math.log(p) - logBelow) / slope;
		if (!(Math.abs(step) < lastStep)) return logX;
		lastStep = Math.abs(step);
		logX = logX + step < 0 ? logX + step : logX / 2;
	}
}

/** ln I_x(a, b) with y = 1 - x. Beyond the mean the fraction for the other side converges faster. */
function logIncompleteBeta(x: number, y: number, a: number, b: number): number {
	if (x > a / (a + b)) return Math.log1p(-Math.exp(logBetaKernel(y, x, b, a)) / betaFraction(y, x, b, a));
	return logBetaKernel(x, y, a, b) - Math.log(betaFraction(x, y, a, b));
}

/**
 * ln (x^a y^b / B(a, b)), by the saddle-point expansion of Loader (2000, Fast and accurate computation of binomial
 * probabilities): no large logarithms that cancel.
 */
function logBetaKernel(x: number, y: number, a: number, b: number): number {
	const n = a + b;
	const error = stirlingError(n) - stirlingError(a) - stirlingError(b);
	return Math.log((a * b) / (2 * Math.PI * n)) / 2 + error - deviance(a, n * x) - deviance(b, n * y);
}

/** a ln(a/m) + m - a, without loss of digits where a is near m. */
function deviance(a: number, m: number): number {
	const v = (a - m) / (a + m);
	if (Math.abs(v) > 0.1) return a * Math.log(a / m) + m - a;
	let sum = (a - m) * v;
	let power = 2 * a * v ** 3;
	for (let odd = 3; Math.abs(power) > 1e-17 * sum; odd += 2) {
		sum += power / odd;
		power *= v * v;
	}
	return sum;
}

/**
 * ln Gamma(x + 1) less Stirling's approximation of it, (x + 1/2) ln x - x + ln(2 pi) / 2, for x > 0. Absolute error
 * below 1e-14. Stirling's series (DLMF 5.11.1), from 16 on; what is smaller is lifted there.
 */
export function stirlingError(x: number): number {
	if (x < 16) return stirlingError(x + 1) + (x + 0.5) * Math.log1p(1 / x) - 1;
	const s = 1 / (x * x);
	return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - s / 1188) * s) * s) * s) / x;
}

/**
 * The continued fraction (9) of DiDonato & Morris (1992, ACM TOMS 18:360), for x up to the mean: x^a y^b / B(a, b)
 * over it is I_x(a, b). Evaluated by Lentz's method as Thompson & Barnett (1986) have it.
 */
function betaFraction(x: number, y: number, a: number, b: number): number {
	const toMean = x <= y ? a - (a + b) * x : (a + b) * y - b;
	const denominator = (m: number) =>
		m + (m * (b - m) * x) / (a + 2 * m - 1) + ((a + m) * (toMean + 1 + m * (1 + y))) / (a + 2 * m + 1);
	let value = (a * (toMean + 1)) / (a + 1);
	let above = value;
	let below = 0;
	for (let m = 1; ; m++) {
		const numerator = ((a + m - 1) / (a + 2 * m - 1)) * ((a + b + m - 1) / (a + 2 * m - 1)) * m * (b - m) * x * x;
		below = 1 / (denominator(m) + numerator * below);
		above = denominator(m) + numerator / above;
		const change = above * below;
		value *= change;
		if (!(Math.abs(change - 1) > Number.EPSILON)) return value;
	}
}
