import { expect } from '@jest/globals';
import noise from './vectors/noise.json' with { type: 'json' };
import vectors from './vectors/statistics.json' with { type: 'json' };

/** Reference numbers, each section computed in two independent ways. */
export const reference = vectors;
export const noiseReference = noise;

/** Equal within `tolerance` times the size of the expected value. */
export function expectRelative(actual: number | undefined, expected: number, tolerance: number): void {
	expectAbsolute(actual, expected, tolerance * Math.abs(expected));
}

/** Equal within `tolerance`. */
export function expectAbsolute(actual: number | undefined, expected: number, tolerance: number): void {
	const distance = actual === expected ? 0 : Math.abs((actual ?? Number.NaN) - expected);
	if (!(distance <= tolerance)) expect({ actual, tolerance }).toEqual({ actual: expected, tolerance });
	expect(distance).toBeLessThanOrEqual(tolerance);
}
