import { describe, expect, test } from '@jest/globals';
import { randomFrom } from '../../bench/decisions/random.ts';
import { type Nature, startWorld } from '../../bench/decisions/world.ts';
import { type LearntNoise, learnNoise, weightAt } from '../../src/stats/learnt-noise.ts';
import { calibrateNoise } from '../../src/stats/noise.ts';
import { noiseModels } from '../../src/stats/noise-models.ts';
import type { PairedMinute } from '../../src/stats/paired-minute.ts';
import { ratioEvidences } from '../../src/stats/ratio-evidence.ts';

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

	test('is nothing where there are too few minutes of both', () => {
		expect(learnNoise([minutesIn(wandering, 5, 1, 1)], undefined)).toBeUndefined();
		expect(learnNoise([], undefined)).toBeUndefined();
	});

	test('counts the less the older it is, never wholly, and never from a time to come', () => {
		expect([0, 30, 60].map(weightAt)).toEqual([0.8, 0.4, 0.2]);
		expect(weightAt(-1)).toBe(0);
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
