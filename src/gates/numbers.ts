import type { Unit } from './verdict.ts';

/** A value with its unit, as short as it can be told: `0.98 %`, `212 ms`, `3.1`. */
export function withUnit(value: number, unit: Unit): string {
	switch (unit) {
		case 'share':
			return `${short(value * 100)} %`;
		case 'milliseconds':
			return `${short(value)} ms`;
		case 'percent':
			return `${short(value)} %`;
		case 'number':
			return short(value);
	}
}

/** A ratio: `2.15 x`; without an upper bound it is `any number of times`. */
export function times(ratio: number): string {
	return Number.isFinite(ratio) ? `${short(ratio)} x` : 'any number of times';
}

/** Three significant digits, no exponent. */
function short(value: number): string {
	if (!Number.isFinite(value)) return 'unknown';
	if (value === 0) return '0';
	const decimals = Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value)))));
	return String(Number(value.toFixed(decimals)));
}
