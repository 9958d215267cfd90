import { describe, expect, test } from '@jest/globals';
import { absoluteEvidence } from '../../src/stats/absolute-test.ts';
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

	test('an outage in which hardly anybody asks is one as well', () => {
		const calm = minutes(100, 1000, 3);
		const withOutage = [...calm.slice(0, 40), ...minutes(10, 100, 40), ...calm.slice(40)];
		expect(pastReference(withOutage, noise)).toEqual(pastReference(calm, noise));
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

describe('the level a baseline had', () => {
	test.each([
		['blocks that differ more than chance explains', [...minutes(10, 1000, 2), ...minutes(10, 1000, 18)], [20, 180]],
		['one block', minutes(10, 1000, 10), [100]],
		['blocks that differ by chance', [...minutes(10, 1000, 10), ...minutes(10, 1000, 11)], [100, 110]]
	])('is a share with its error, and with the spread of a lognormal rate: %s', (_, past, blocks) => {
		const requests = 10_000 * blocks.length;
		const bad = blocks.reduce((sum, block) => sum + block, 0);
		const share = (bad + 0.5) / (requests + 1);
		const variance = share * (1 - share);
		const squares = blocks.reduce((sum, block) => sum + (block / 10_000 - share) ** 2, 0);
		const between = blocks.length === 1 ? 0 : squares / (blocks.length - 1) - variance / 10_000;
		const spread = Math.exp(2.5 * Math.sqrt(Math.log(1 + Math.max(0, between) / share ** 2)));
		const error = 2 * Math.sqrt((variance * (1 + (0.01 * share * requests) / past.length)) / requests);
		const found = pastReference(past, noise);
		expect(found?.share).toBe(bad / requests);
		expect(found?.upper).toBeCloseTo(share * spread + error, 12);
		expect(found?.lower).toBeCloseTo(Math.max(0, share / spread - error), 12);
	});

	test('is a share: never above 1, never below 0', () => {
		expect(pastReference(minutes(10, 10, 10), noise)?.upper).toBe(1);
		expect(pastReference(minutes(10, 10, 0), noise)?.lower).toBe(0);
	});

	test('minutes without requests do not matter, those with a single one do', () => {
		const past = [...minutes(10, 1000, 2), ...minutes(10, 1000, 18)];
		expect(pastReference([...minutes(3, 0, 0), ...past, ...minutes(5, 0, 0)], noise)).toEqual(
			pastReference(past, noise)
		);
		expect(pastReference(minutes(40, 1, 0), noise)).toBeDefined();
	});

	const calm = (count: number) => minutes(count, 1000, 10);
	test.each([
		['not one of nine', calm(80), minutes(10, 1000, 200), false],
		['one of ten', calm(90), minutes(10, 1000, 200), true],
		['not one that is four times the usual', calm(90), minutes(10, 1000, 40), false],
		['one that is seven times the usual', calm(90), minutes(10, 1000, 70), true]
	])('blocks of ten minutes are left out as an outage: %s', (_, before, block, isOutage) => {
		const found = pastReference([...before, ...block], noise);
		if (isOutage) expect(found).toEqual(pastReference(before, noise));
		else expect(found?.share).toBeGreaterThan(0.012);
	});

	test('of two outages in a hundred minutes only the worse one is left out', () => {
		const [worse, other] = [minutes(10, 1000, 400), minutes(10, 1000, 200)];
		const past = [...calm(40), ...other, ...calm(40)];
		expect(pastReference([...past, ...worse], noise)).toEqual(pastReference(past, noise));
	});
});

describe('is held against', () => {
	const reference = { share: 0.009, upper: 0.01, lower: 0.008 };
	const found = minutes(25, 1000, 30);
	const against = (change: object, of = reference) => worseThanPast(of, found, { ...gate, ...change });
	const exactly = (okShare: number, maxShare: number) =>
		absoluteEvidence(found, { okShare, maxShare, noise, restarts: true }).worse(okShare);

	test.each([
		['so many times the highest that is like it', { okRatio: 1.2, maxRatio: 2 }, 0.012, 0.02],
		['a floor above that, and as much more beyond it', { okRatio: 1.2, maxRatio: 3, floor: 0.015 }, 0.015, 0.0375],
		['that where the floor is lower', { floor: 0.009 }, 0.01, 0.02]
	])('%s', (_, change, okShare, maxShare) => {
		expect(against(change)).toBeCloseTo(exactly(okShare, maxShare), 9);
	});

	test('nothing where there is nothing above it, or nothing below', () => {
		expect(against({ floor: 0 }, { ...reference, upper: 0 })).toBe(Number.NEGATIVE_INFINITY);
		expect(against({}, { ...reference, upper: 0.5 })).toBe(Number.NEGATIVE_INFINITY);
		expect(against({}, { ...reference, upper: 0.49 })).toBeGreaterThan(Number.NEGATIVE_INFINITY);
	});

	test('where more is better, what is missing of the lowest that is like it', () => {
		const higher = { okRatio: 0.9, maxRatio: 0.5, floor: 0 };
		const missing = minutes(25, 1000, 970);
		const [okShare, maxShare] = [1 - 0.9 * 0.5, 1 - 0.9 * 0.5 * 0.5];
		const expected = absoluteEvidence(missing, { okShare, maxShare, noise, restarts: true }).worse(okShare);
		expect(against(higher, { ...reference, lower: 0.5 })).toBeCloseTo(expected, 9);
		expect(against(higher, { ...reference, lower: 0 })).toBe(Number.NEGATIVE_INFINITY);
		expect(against({ ...higher, okRatio: 1 }, { ...reference, lower: 1 })).toBe(Number.NEGATIVE_INFINITY);
		const all = worseThanPast({ ...reference, lower: 0.5 }, minutes(5, 10, 12), { ...gate, ...higher });
		expect(all).toBe(worseThanPast({ ...reference, lower: 0.5 }, minutes(5, 10, 10), { ...gate, ...higher }));
	});
});
