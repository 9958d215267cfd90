import { expect, test } from '@jest/globals';
import { absoluteLimits, isKept } from '../../src/gates/absolute-limit.ts';
import type { Limits } from '../../src/gates/gate.ts';

test.each([
	['above', 4, true],
	['above', 5, true],
	['above', 6, false],
	['below', 4, false],
	['below', 5, true],
	['below', 6, true],
	['above', Number.NaN, false],
	['below', Number.NaN, false]
] as const)('a limit of 5 that is broken %s it: %d keeps it: %p', (side, value, kept) =>
	expect(isKept({ limit: 5, side }, value)).toBe(kept)
);

test('a least and a most are absolute, also where they are 0, and nothing else is', () => {
	expect(absoluteLimits({ min: 0, max: 0 })).toEqual([
		{ limit: 0, side: 'below' },
		{ limit: 0, side: 'above' }
	]);
	const relative: Limits = { maxIncrease: 1, maxDecrease: 2, maxRatio: 3, minRatio: 4 };
	expect(absoluteLimits(relative)).toEqual([]);
});
