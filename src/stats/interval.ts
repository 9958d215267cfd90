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
export const oddsScale: Scale = { from: 1e-12, to: 1e12, lowest: 0, highest: Number.POSITIVE_INFINITY };

const bisections = 60;

/**
 * Largest x0 that the evidence rules out from below: sup { x0 : worse(x0) >= threshold }.
 * The search starts at `pivot` and keeps the side on which the pivot lies, so that
 * `low > pivot` if and only if `worse(pivot) >= threshold`, to the last bit.
 */
export function lowBound(evidence: Evidence, threshold: number, pivot: number, scale: Scale): number {
	const ruledOut = (x0: number) => evidence.worse(x0) >= threshold;
	if (ruledOut(pivot)) return ruledOut(scale.to) ? scale.highest : boundary(pivot, scale.to, ruledOut).beyond;
	return ruledOut(scale.from) ? boundary(scale.from, pivot, ruledOut).beyond : scale.lowest;
}

/**
 * Smallest x0 that the evidence rules out from above: inf { x0 : ok(x0) >= threshold };
 * `high < pivot` if and only if `ok(pivot) >= threshold`.
 */
export function highBound(evidence: Evidence, threshold: number, pivot: number, scale: Scale): number {
	const ruledOut = (x0: number) => evidence.ok(x0) >= threshold;
	if (ruledOut(pivot)) return ruledOut(scale.from) ? scale.lowest : boundary(pivot, scale.from, ruledOut).beyond;
	return ruledOut(scale.to) ? boundary(scale.to, pivot, ruledOut).beyond : scale.highest;
}

/** Bisects the logarithm between a point that is ruled out and one that is not; `beyond` is the last that is not. */
function boundary(inside: number, outside: number, ruledOut: (x0: number) => boolean) {
	let within = inside;
	let beyond = outside;
	for (let i = 0; i < bisections; i++) {
		const middle = Math.sqrt(within * beyond);
		if (ruledOut(middle)) within = middle;
		else beyond = middle;
	}
	return { within, beyond };
}
