import { describe, expect, test } from '@jest/globals';
import { randomFrom } from '../../bench/decisions/random.ts';
import { type Nature, startWorld } from '../../bench/decisions/world.ts';
import { type LearntNoise, learnNoise, mixed, weightAt } from '../../src/stats/learnt-noise.ts';
import { calibrateNoise } from '../../src/stats/noise.ts';
import { noiseModels, openBelief } from '../../src/stats/noise-models.ts';
import type { PairedMinute } from '../../src/stats/paired-minute.ts';
import { ratioEvidences } from '../../src/stats/ratio-evidence.ts';
import { expectAbsolute } from './reference.ts';

const world = { requestsPerMinute: 6000, baselineShare: 0.01 };

function minutesIn(nature: Nature, count: number, ratio: number, seed: number): readonly PairedMinute[] {
	const next = startWorld({ ...world, nature }, randomFrom(seed));
	return Array.from({ length: count }, () => next(0.5, ratio, 1));
}

const wandering: Nature = { kind: 'slow', deviation: 0.32, memoryMinutes: 15 };
const lastingOf = (likely: readonly { readonly model: number; readonly chance: number }[]) =>
	Math.sqrt(likely.reduce((sum, { model, chance }) => sum + chance * (noiseModels[model]?.lasting ?? 0), 0));

describe('what a rollout teaches about the noise between two variants', () => {
	test('is the wander of each by itself, whatever the ratio between them is', () => {
		for (const ratio of [1, 2]) {
			const likely = learnNoise([minutesIn(wandering, 90, ratio, 1), minutesIn(wandering, 90, ratio, 2)], undefined);
			expect(lastingOf(likely ?? [])).toBeGreaterThan(0.15);
		}
		expect(lastingOf(learnNoise([minutesIn({ kind: 'clean' }, 90, 2, 1)], undefined) ?? [])).toBeLessThan(0.06);
	});

	test('is what differs from step to step too, though no step shows it by itself', () => {
		const steps = [1, 1.6, 0.7].map((ratio, step) => minutesIn({ kind: 'clean' }, 15, ratio, 30 + step));
		expect(lastingOf(learnNoise(steps, undefined) ?? [])).toBeGreaterThan(0.15);
	});

	test('adds up over rollouts: what was seen before is not forgotten for one quiet hour', () => {
		const before: LearntNoise = { likely: [{ model: 11, chance: 1 }], weight: 0.8 };
		const quiet = [minutesIn({ kind: 'clean' }, 12, 1, 4)];
		const [once, twice] = [learnNoise(quiet, undefined), learnNoise(quiet, before)];
		expect(lastingOf(twice ?? [])).toBeGreaterThan(lastingOf(once ?? []));
	});

	test('is as large as the noise of each variant, not as that of their difference', () => {
		const likely = learnNoise([minutesIn({ kind: 'slow', deviation: 0.5, memoryMinutes: 5 }, 240, 1, 2)], undefined);
		expect(lastingOf(likely ?? [])).toBeCloseTo(0.5, 1);
	});

	test('is told by the five likeliest models, whose chances add up to 1', () => {
		const likely = learnNoise([minutesIn(wandering, 12, 1, 1)], undefined) ?? [];
		expect(likely).toHaveLength(5);
		expectAbsolute(
			likely.reduce((sum, { chance }) => sum + chance, 0),
			1,
			1e-12
		);
		expect(likely).toEqual(likely.toSorted((one, other) => other.chance - one.chance));
	});

	test('is nothing where there are fewer than ten minutes of both', () => {
		const minutes = minutesIn(wandering, 10, 1, 1);
		expect(learnNoise([minutes.slice(0, 6), minutes.slice(6)], undefined)).toBeDefined();
		expect(learnNoise([minutes.slice(0, 6), minutes.slice(6, 9)], undefined)).toBeUndefined();
		const [first] = minutes;
		expect(first && learnNoise([[...minutes.slice(1), { ...first, candidateRequests: 0 }]], undefined)).toBeUndefined();
		expect(learnNoise([], undefined)).toBeUndefined();
	});

	test('counts the less the older it is, never wholly, and never from a time to come', () => {
		expect([0, 30, 60].map(weightAt)).toEqual([0.8, 0.4, 0.2]);
		expect(weightAt(-1)).toBe(0);
	});
});

describe('what is believed with what was learnt', () => {
	const without = noiseModels.map((_, model) => (model === 2 ? 0.7 : model === 3 ? 0.3 : 0));

	test('is what was learnt in so far as it counts, and the rest what is believed without it', () => {
		const likely = [
			{ model: 3, chance: 0.9 },
			{ model: 8, chance: 0.1 }
		];
		const belief = mixed({ likely, weight: 0.6 }, without);
		for (const [model, chance] of [0.4 * 0.7, 0.4 * 0.3 + 0.6 * 0.9, 0.6 * 0.1].entries()) {
			expectAbsolute(belief[[2, 3, 8][model] ?? -1], chance, 1e-12);
		}
		expectAbsolute(
			belief.reduce((sum, chance) => sum + chance, 0),
			1,
			1e-12
		);
	});

	test('is what is believed without it where nothing was learnt, or what was does not count any more', () => {
		expect(mixed(undefined, without)).toEqual(without);
		expect(mixed({ likely: [{ model: 8, chance: 1 }], weight: 0 }, openBelief)).toEqual(openBelief);
	});
});

describe('what was learnt', () => {
	const taught: LearntNoise = { likely: learnNoise([minutesIn(wandering, 90, 1, 5)], undefined) ?? [], weight: 0.8 };
	const history = minutesIn({ kind: 'clean' }, 180, 1, 6).map(minute => ({
		requests: minute.baselineRequests,
		bad: minute.baselineBad
	}));
	const { past } = calibrateNoise(history);
	const evidence = (minutes: readonly PairedMinute[], learnt?: LearntNoise) =>
		ratioEvidences([minutes], { okRatio: 1, maxRatio: 2, past, restarts: true, learnt })[0];

	test('only takes evidence away, on either side, whatever it says', () => {
		const anything = [
			taught,
			{ likely: [{ model: 0, chance: 1 }], weight: 0.8 },
			{ likely: [{ model: 84, chance: 1 }], weight: 1 }
		];
		for (const [seed, ratio] of [1, 1.3, 2, 5].entries()) {
			const minutes = minutesIn({ kind: 'clean' }, 12, ratio, 10 + seed);
			const without = evidence(minutes);
			for (const learnt of anything) {
				const found = evidence(minutes, learnt);
				for (const x0 of [0.5, 1, 2, 4]) {
					expect(found?.worse(x0)).toBeLessThanOrEqual((without?.worse(x0) ?? 0) + 1e-9);
					expect(found?.ok(x0)).toBeLessThanOrEqual((without?.ok(x0) ?? 0) + 1e-9);
				}
			}
		}
	});

	test('makes a small difference in a quiet hour doubtful, and a gross fault is found as soon as without it', () => {
		const small = minutesIn({ kind: 'clean' }, 20, 1.8, 20);
		expect(evidence(small)?.worse(1)).toBeGreaterThan(5);
		expect(evidence(small, taught)?.worse(1)).toBeLessThan(4);
		const gross = minutesIn({ kind: 'clean' }, 2, 10, 21);
		expect(evidence(gross, taught)?.worse(1)).toBeGreaterThan(5);
	});
});
