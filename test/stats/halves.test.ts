import { describe, expect, test } from '@jest/globals';
import { randomFrom } from '../../src/stats/draws.ts';
import { compareHalves } from '../../src/stats/halves.ts';
import type { LearntNoise } from '../../src/stats/learnt-noise.ts';
import { noiseModels } from '../../src/stats/noise-models.ts';
import { ratioEvidences } from '../../src/stats/ratio-evidence.ts';
import { minutesOf, quiet, usual } from './builders.ts';

/** 180 minutes of two halves at so many requests a minute each and 1 %, one of which wanders with a memory of five. */
function halves(deviation: number, ratio = 1, requests = 3000) {
	const random = randomFrom(20_250_101);
	const keep = Math.exp(-1 / 5);
	let position = random.normal();
	return Array.from({ length: 180 }, () => {
		position = keep * position + Math.sqrt(1 - keep ** 2) * random.normal();
		return {
			baselineRequests: requests,
			baselineBad: random.binomial(requests, 0.01),
			candidateRequests: requests,
			candidateBad: random.binomial(requests, 0.01 * ratio * Math.exp(deviation * position))
		};
	});
}
const lastingOf = (likely: LearntNoise['likely']) =>
	likely.reduce((sum, { model, chance }) => sum + chance * (noiseModels[model]?.lasting ?? 0), 0);

describe('two halves of one variant', () => {
	test('that are alike differ by chance alone, and teach that there is no noise that lasts', () => {
		const seen = compareHalves(halves(0), quiet);
		expect(seen).toMatchObject({ differ: false, minutes: 180 });
		expect(seen?.ratio).toBeCloseTo(1, 1);
		expect(lastingOf(seen?.likely ?? [])).toBeLessThan(0.01);
	});

	test('of which one wanders teach that noise, and are not called different for it', () => {
		const seen = compareHalves(halves(0.32), undefined);
		expect(seen?.differ).toBe(false);
		expect(lastingOf(seen?.likely ?? [])).toBeGreaterThan(0.03);
	});

	test('teach a gate of a near margin noise of a few percent as what it is', () => {
		const lasting = (margin?: number) =>
			lastingOf(compareHalves(halves(0.07, 1, 300_000), undefined, margin)?.likely ?? []);
		expect(lasting(1.1)).toBeLessThan(0.004);
		expect(lasting(1.1)).toBeGreaterThan(0.001);
		expect(lasting()).toBeGreaterThan(0.008);
	});

	test.each([1.5, 1 / 1.5])('of which one has %d times the errors differ, whichever it is', ratio => {
		expect(compareHalves(halves(0, ratio), quiet)?.differ).toBe(true);
	});

	test('that were not seen together for ten minutes say nothing', () => {
		expect(compareHalves(halves(0).slice(0, 9), quiet)).toBeUndefined();
		expect(compareHalves(minutesOf(200, { candidateRequests: 0 }), quiet)).toBeUndefined();
	});
});

test('what halves have shown makes a verdict more careful, whatever earlier rollouts have taught, and never less', () => {
	const step = minutesOf(15, { baselineBad: 90, baselineRequests: 9000, candidateBad: 16, candidateRequests: 1000 });
	const worse = (taught: { halves?: LearntNoise; learnt?: LearntNoise }) =>
		ratioEvidences([step], { ...usual, ...taught })[0]?.worse(1) ?? Number.NaN;
	const wandering: LearntNoise = { likely: compareHalves(halves(0.32), undefined)?.likely ?? [], weight: 0.8 };
	const still: LearntNoise = { likely: [{ model: 0, chance: 1 }], weight: 0.8 };
	expect(worse({ halves: wandering })).toBeLessThan(worse({}) - 1);
	expect(worse({ halves: wandering, learnt: still })).toBeLessThan(worse({}) - 1);
	expect(worse({ halves: still, learnt: wandering })).toBe(worse({ learnt: wandering }));
	expect(worse({ halves: still })).toBeLessThanOrEqual(worse({}));
});
