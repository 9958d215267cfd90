import { expect, test } from '@jest/globals';
import { expectedNoise, marginOf } from '../../src/gates/expected-noise.ts';
import { shareGate, thresholdGate } from './builders.ts';

test('a margin is the unacceptable ratio over the one that is fine, and endless for a plain limit', () => {
	expect(marginOf(shareGate({ okRatio: 1, maxRatio: 2 }))).toBe(2);
	expect(marginOf(shareGate({ okRatio: 1.2, maxRatio: 1.5 }))).toBe(1.25);
	expect(marginOf(thresholdGate())).toBe(Number.POSITIVE_INFINITY);
});

test('of the same minutes gates of near margins learn other noise than the usual ones', () => {
	const minutes = Array.from({ length: 180 }, (_, minute) => ({
		requests: 60_000,
		bad: Math.round(6000 * (1 + 0.05 * Math.sin(minute / 10))) + ((7 * minute) % 101)
	}));
	const modelsOf = (maxRatio: number) =>
		expectedNoise(shareGate({ okRatio: 1, maxRatio }), minutes).past?.likely.map(({ model }) => model) ?? [];
	expect(Math.max(...modelsOf(1.1))).toBeGreaterThanOrEqual(85);
	expect(Math.max(...modelsOf(2))).toBeLessThan(85);
});
