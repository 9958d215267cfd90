import { expect, test } from '@jest/globals';
import { isUsable, mantelHaenszel, type PairedMinute } from '../../src/stats/paired-minute.ts';

const minute: PairedMinute = { baselineRequests: 900, baselineBad: 9, candidateRequests: 100, candidateBad: 0 };

test('a minute with requests of both is usable, whether any was bad or not', () => {
	expect(isUsable(minute)).toBe(true);
	expect(isUsable({ ...minute, baselineBad: 0 })).toBe(true);
});

test.each([
	{ baselineRequests: 0 },
	{ candidateRequests: 0 },
	{ candidateRequests: -1 },
	{ baselineBad: -1 },
	{ candidateBad: -1 },
	{ baselineRequests: Number.NaN },
	{ candidateRequests: Number.POSITIVE_INFINITY },
	{ baselineBad: Number.POSITIVE_INFINITY },
	{ candidateBad: Number.NaN }
])('one with %j is not', change => {
	expect(isUsable({ ...minute, ...change })).toBe(false);
});

test('the ratio of rates weighs each minute by the requests of both, with half a bad request added to either side', () => {
	const two = [minute, { baselineRequests: 500, baselineBad: 10, candidateRequests: 500, candidateBad: 30 }];
	expect(mantelHaenszel(two)).toBeCloseTo((0.5 + 0 * 0.9 + 30 * 0.5) / (0.5 + 9 * 0.1 + 10 * 0.5), 12);
	expect(mantelHaenszel([])).toBe(1);
});
