import type { Evidence } from './evidence.ts';

/** An interval for the unknown that holds at every moment. */
export interface Interval {
	readonly low: number;
	readonly high: number;
}

/** Where the unknown is looked for, and what its bounds are when the data rule nothing out. */
export interface Scale {
	readonly from: number;
	readonly to: number;
	readonly lowest: number;
	readonly highest: number;
}

export const ratioScale: Scale = { from: 1e-6, to: 1e6, lowest: 0, highest: Number.POSITIVE_INFINITY };

/** The bounds are found to this part of themselves. */
const precision = 1e-9;
/** Of the logarithm; most bounds are within a factor of two of the pivot. */
const firstStride = 0.4;
/** A gap of the logarithm over which evidence is nearly straight. */
const straight = 0.5;
const mostTries = 200;

/**
 * Largest x0 that the evidence rules out from below: sup { x0 : worse(x0) >= threshold }.
 * The search starts at `pivot` and keeps the side on which the pivot lies, so that
 * `low > pivot` if and only if `worse(pivot) >= threshold`, to the last bit.
 */
export function lowBound(evidence: Evidence, threshold: number, pivot: number, scale: Scale): number {
	const missing = (x0: number) => threshold - evidence.worse(x0);
	return boundFrom(
		missing,
		pivot,
		{ further: scale.to, none: scale.highest },
		{ further: scale.from, none: scale.lowest }
	);
}

/**
 * Smallest x0 that the evidence rules out from above: inf { x0 : ok(x0) >= threshold };
 * `high < pivot` if and only if `ok(pivot) >= threshold`.
 */
export function highBound(evidence: Evidence, threshold: number, pivot: number, scale: Scale): number {
	const missing = (x0: number) => threshold - evidence.ok(x0);
	return boundFrom(
		missing,
		pivot,
		{ further: scale.from, none: scale.lowest },
		{ further: scale.to, none: scale.highest }
	);
}

/** An end of the scale, and the bound where the data rule out everything up to it, or nothing. */
interface End {
	readonly further: number;
	readonly none: number;
}

/**
 * From the pivot in growing strides to the side where the bound is, and back from there.
 * @param missing evidence that is missing to rule x0 out; it grows towards the end that is `open`
 */
function boundFrom(missing: (x0: number) => number, pivot: number, open: End, closed: End): number {
	let near: Point = [pivot, missing(pivot)];
	const isRuledOut = near[1] <= 0;
	const end = isRuledOut ? open : closed;
	const distance = Math.log(end.further / pivot);
	for (let part = Math.min(1, firstStride / Math.abs(distance)); ; part = Math.min(1, 2 * part)) {
		const x0 = part === 1 ? end.further : pivot * Math.exp(part * distance);
		const far: Point = [x0, missing(x0)];
		if (far[1] <= 0 !== isRuledOut) return isRuledOut ? boundary(missing, near, far) : boundary(missing, far, near);
		if (part === 1) return end.none;
		near = far;
	}
}

type Point = readonly [x0: number, missing: number];

/**
 * The last point that is not ruled out, between one that is and one that is not: by halving the logarithm, and along
 * short gaps by the regula falsi (Illinois variant), which the evidence, being nearly straight there, ends in a few steps.
 */
function boundary(missing: (x0: number) => number, ruledOut: Point, open: Point): number {
	let [within, below] = [Math.log(ruledOut[0]), ruledOut[1]];
	let [beyond, above] = [Math.log(open[0]), open[1]];
	let last = open[0];
	let side = 0;
	for (let tries = 0; tries < mostTries && Math.abs(beyond - within) > precision; tries++) {
		const secant = within + ((beyond - within) * below) / (below - above);
		const useSecant = Math.abs(beyond - within) < straight && below < 0 && tries % 8 !== 7 && Number.isFinite(secant);
		const at = useSecant ? secant : (within + beyond) / 2;
		const x0 = Math.exp(at);
		const found = missing(x0);
		if (found <= 0) {
			[within, below] = [at, found];
			if (side < 0) above /= 2;
			side = -1;
		} else {
			[beyond, above] = [at, found];
			if (side > 0) below /= 2;
			side = 1;
			last = x0;
		}
	}
	return last;
}
