import { describe, expect, test } from '@jest/globals';
import { atSameHour, pastReference, worseThanPast } from '../../src/stats/against-past.ts';

const noise = { usual: 0.01, early: 0.05 };
const minutes = (count: number, requests: number, bad: number) =>
	Array.from({ length: count }, () => ({ requests, bad }));
const gate = { okRatio: 1, maxRatio: 2, floor: 0.001, noise };
const threshold = -Math.log(0.05 / 3 / 10);

/** Minutes until the evidence is enough; undefined if it never is. */
function minutesToProof(past: readonly { requests: number; bad: number }[], requests: number, bad: number) {
	const reference = pastReference(past, noise);
	if (reference === undefined) return undefined;
	const needed = Array.from({ length: 60 }, (_, index) => index + 1);
	return needed.find(count => worseThanPast(reference, minutes(count, requests, bad), gate) >= threshold);
}

describe('a candidate alone, held against the past of the baseline', () => {
	test('five times its rate is found within minutes, also with little traffic', () => {
		expect(minutesToProof(minutes(40, 1000, 3), 2000, 30)).toBeLessThanOrEqual(3);
		expect(minutesToProof(minutes(40, 100, 1), 200, 10)).toBeLessThanOrEqual(6);
	});

	test('the same rate, one a quarter higher, and one below the floor are never', () => {
		expect(minutesToProof(minutes(40, 1000, 3), 2000, 6)).toBeUndefined();
		expect(minutesToProof(minutes(40, 2000, 8), 4000, 20)).toBeUndefined();
		expect(minutesToProof(minutes(40, 100_000, 10), 100_000, 90)).toBeUndefined();
	});

	test('a baseline that has had bad stretches itself is given their spread', () => {
		const calm = pastReference(minutes(40, 1000, 10), noise);
		const restless = pastReference([...minutes(20, 1000, 2), ...minutes(20, 1000, 18)], noise);
		expect(restless?.share).toBeCloseTo(calm?.share ?? 0);
		expect(restless?.upper).toBeGreaterThan(1.8 * (calm?.upper ?? 1));
	});

	test('is a rate with the error of its own minutes, widened by how they usually scatter', () => {
		const share = 400.5 / 40_001;
		const noisy = 1 + (0.01 * share * 40_000) / 40;
		const error = 2 * Math.sqrt((noisy * share * (1 - share)) / 40_000);
		const found = pastReference(minutes(40, 1000, 10), noise);
		expect(found?.share).toBe(0.01);
		expect(found?.upper).toBeCloseTo(share + error, 12);
		expect(found?.lower).toBeCloseTo(share - error, 12);
	});

	test('without requests of the baseline there is no reference', () => {
		expect(pastReference(minutes(10, 0, 0), noise)).toBeUndefined();
	});

	test('an outage among the hours before is not what is usual, and a fault is found all the same', () => {
		const calm = minutes(100, 1000, 3);
		const [before, after] = [calm.slice(0, 40), calm.slice(40)];
		const withOutage = [...before, ...minutes(10, 1000, 400), ...after];
		expect(pastReference(withOutage, noise)).toEqual(pastReference(calm, noise));
		expect(minutesToProof(withOutage, 2000, 30)).toBeLessThanOrEqual(3);
	});

	test('the same hour of another day widens what is usual, to twice as much at most', () => {
		const recent = { share: 0.01, upper: 0.012, lower: 0.008 };
		expect(atSameHour(recent, undefined)).toEqual(recent);
		expect(atSameHour(recent, { share: 0.01, upper: 0.011, lower: 0.009 })).toEqual(recent);
		expect(atSameHour(recent, { share: 0.015, upper: 0.02, lower: 0.01 })).toEqual({ ...recent, upper: 0.02 });
		expect(atSameHour(recent, { share: 0.4, upper: 0.5, lower: 0.3 })).toEqual({ ...recent, upper: 0.024 });
		expect(atSameHour(recent, { share: 0, upper: 0, lower: 0 })).toEqual({ ...recent, lower: 0.004 });
	});

	test('where more is better, less of it is found, also after an hour without a fault', () => {
		const reference = pastReference(minutes(60, 1000, 30), noise);
		if (reference === undefined) throw new Error('no reference');
		const higher = { okRatio: 1, maxRatio: 0.8, floor: 0, noise };
		const proof = (some: readonly { requests: number; bad: number }[]) => worseThanPast(reference, some, higher);
		expect(proof(minutes(60, 1000, 29))).toBeLessThan(threshold);
		expect(proof(minutes(60, 1000, 60))).toBeLessThan(threshold);
		expect(proof(minutes(20, 1000, 15))).toBeGreaterThan(threshold);
		expect(proof([...minutes(60, 1000, 30), ...minutes(20, 1000, 10)])).toBeGreaterThan(threshold);
	});
});
