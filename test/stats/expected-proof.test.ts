import { describe, expect, test } from '@jest/globals';
import { type ExpectedStep, minutesToProve } from '../../src/stats/expected-proof.ts';
import { placeOf } from '../../src/stats/noise-models.ts';
import type { PastNoise } from '../../src/stats/past-noise.ts';
import { quiet } from './builders.ts';

const week = 7 * 24 * 60;

const step = (changes: Partial<ExpectedStep> = {}): ExpectedStep => ({
	requestsPerMinute: 6000,
	traffic: 0.25,
	share: 0.01,
	okRatio: 1,
	maxRatio: 2,
	beta: 0.05,
	past: undefined,
	...changes
});

describe('minutes until an equal candidate is proved', () => {
	test.each([
		['much traffic', step({ requestsPerMinute: 60_000 })],
		['as usual', step()],
		['little traffic', step({ requestsPerMinute: 600 })],
		['a small share', step({ traffic: 0.05 })],
		['a narrow margin', step({ maxRatio: 1.3 })],
		['almost two days', step({ requestsPerMinute: 30, share: 0.005, maxRatio: 4 })]
	])('%s: they are the fewest that are enough, whatever time there is', (_, expected) => {
		const minutes = minutesToProve(expected, week) ?? Number.NaN;
		expect([0, 1, 1000].map(more => minutesToProve(expected, minutes + more))).toEqual([minutes, minutes, minutes]);
		expect(minutesToProve(expected, minutes - 1)).toBeUndefined();
	});

	test('more traffic, a larger share of it, more bad requests and a wider margin need fewer', () => {
		const minutes = (changes: Partial<ExpectedStep>) => minutesToProve(step(changes), week) ?? Number.NaN;
		const slow = { requestsPerMinute: 300 };
		const quicker = [{ requestsPerMinute: 600 }, { traffic: 0.5 }, { share: 0.02 }, { maxRatio: 3 }];
		for (const one of quicker) expect(minutes({ ...slow, ...one })).toBeLessThan(minutes(slow));
	});

	test('next to no traffic proves nothing in any time', () => {
		expect(minutesToProve(step({ requestsPerMinute: 1e-9 }), week)).toBeUndefined();
	});

	test('noise that lasts makes it longer: that of the past, the less its usual level is known, and that which was taught', () => {
		const lasting = placeOf({ brisk: 0, lasting: 0.1, memoryMinutes: 15 });
		const minutesAfter = (past: PastNoise, taught: Partial<ExpectedStep> = {}) =>
			minutesToProve(step({ past, ...taught }), week) ?? Number.NaN;
		const wandering = (variance: number) => ({ ...quiet, likely: [{ model: lasting, chance: 1, variance }] });
		const noise = { likely: [{ model: lasting, chance: 1 }], weight: 0.8 };
		expect(minutesAfter(wandering(0.001))).toBeGreaterThan(minutesAfter(quiet));
		expect(minutesAfter(wandering(0.05))).toBeGreaterThan(minutesAfter(wandering(0.001)));
		expect(minutesAfter(quiet, { learnt: noise })).toBeGreaterThan(minutesAfter(wandering(0.05)));
		expect(minutesAfter(quiet, { halves: noise })).toBe(minutesAfter(quiet, { learnt: noise }));
	});
});
