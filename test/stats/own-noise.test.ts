import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { randomFrom } from '../../src/stats/draws.ts';
import { calibrateNoise } from '../../src/stats/noise.ts';
import { noiseModels, placeOf } from '../../src/stats/noise-models.ts';
import { viewOf } from '../../src/stats/noise-view.ts';
import { ownBelief, ownBeliefs, seeSteps } from '../../src/stats/own-noise.ts';
import { pairLadder } from '../../src/stats/pair-ladder.ts';
import { isUsable, type PairedMinute } from '../../src/stats/paired-minute.ts';
import { learnPast } from '../../src/stats/past-noise.ts';
import { okRungs, worseRungs } from '../../src/stats/ratio-evidence.ts';
import { anyMinutes, minutesOf } from './builders.ts';
import { expectAbsolute, noiseReference } from './reference.ts';

const pairOf = ([
	baselineRequests = 0,
	baselineBad = 0,
	candidateRequests = 0,
	candidateBad = 0
]: readonly number[]): PairedMinute => ({
	baselineRequests,
	baselineBad,
	candidateRequests,
	candidateBad
});
/** A minute of 5,000 requests of either variant. */
const half = (baselineBad: number, candidateBad: number): PairedMinute => ({
	baselineRequests: 5000,
	baselineBad,
	candidateRequests: 5000,
	candidateBad
});
const countOf = ([requests = 0, bad = 0]: readonly number[]) => ({ requests, bad });

describe('the exact likelihood ratios', () => {
	test.each(noiseReference.exact)('agree with the reference: $name', ({ minutes, okRatio, maxRatio, worse, ok }) => {
		const ladder = pairLadder(minutes.map(pairOf), [0]);
		const margin = maxRatio / okRatio;
		const size = 1e-9 * Math.max(1, Math.abs(worse), Math.abs(ok));
		expectAbsolute(ladder.standing(okRatio, okRatio * margin, worseRungs, 0).whole[0], worse, size);
		expectAbsolute(ladder.standing(maxRatio, maxRatio / margin, okRungs, 0).whole[0], ok, size);
	});

	test('answer for every window at once', () => {
		const [one] = noiseReference.noise;
		const minutes = (one?.steps[0] ?? []).map(pairOf);
		const starts = [0, 3, 7];
		const together = pairLadder(minutes, starts).standing(1, 2, worseRungs, 3);
		starts.forEach((start, window) => {
			const alone = pairLadder(minutes.slice(start), [0]).standing(1, 2, worseRungs, 3);
			for (const part of ['whole', 'withoutFirst'] as const) {
				expectAbsolute(together[part][window], alone[part][0] ?? Number.NaN, 1e-9);
			}
			for (const count of [0, 1, 3]) {
				expectAbsolute(together.withoutWorst(window, count), alone.withoutWorst(0, count), 1e-9);
			}
		});
	});

	test('a window whose likeliest ratio is not above x0 says nothing against it', () => {
		fc.assert(
			fc.property(anyMinutes, fc.double({ min: 0.01, max: 100, noNaN: true }), (minutes, x0) => {
				const usable = minutes.filter(isUsable);
				const ladder = pairLadder(usable, usable.length > 4 ? [0, 4] : [0]);
				const { whole } = ladder.standing(x0, 2 * x0, worseRungs, 0);
				ladder.isAbove(x0).forEach((isAbove, window) => {
					if (!isAbove) expect(whole[window]).toBeLessThanOrEqual(1e-9);
				});
			})
		);
	});
});

describe('what is believed of the noise', () => {
	test.each(noiseReference.noise)('agrees with the reference: $name', ({ history, steps, past, surprise }) => {
		const learnt = learnPast(history.map(countOf));
		expect(learnt ?? null).toEqual(past);
		const seen = seeSteps(
			steps.map(step => step.map(pairOf)),
			{ taught: [], usual: ownBelief(learnt) },
			learnt !== undefined
		);
		const view = viewOf(seen.steps.at(-1), 0, seen.belief.usual, learnt);
		for (const [x0 = 0, worse = 0, ok = 0, gross = 0] of surprise) {
			expectAbsolute(view.worse(x0), worse, 1e-8 * Math.max(1, worse));
			expectAbsolute(view.gross(x0), gross, 1e-8 * Math.max(1, gross));
			expectAbsolute(view.ok(x0), ok, 1e-8 * Math.max(1, ok));
		}
	});

	test('a past without enough bad requests tells nothing', () => {
		expect(learnPast([])).toBeUndefined();
		expect(learnPast(Array(180).fill({ requests: 100, bad: 0 }))).toBeUndefined();
		expect(calibrateNoise(Array(180).fill({ requests: 10, bad: 0 })).past).toBeUndefined();
	});

	test('one outage in a quiet past is not taken for noise that lasts', () => {
		const quiet = Array.from({ length: 180 }, (_, t) => ({ requests: 6000, bad: 55 + ((7 * t) % 11) }));
		const outage = quiet.map((minute, t) => (t === 90 ? { requests: 6000, bad: 3000 } : minute));
		const likeliest = learnPast(outage)?.likely[0];
		expect(noiseModels[likeliest?.model ?? -1]).toMatchObject({ brisk: 0, lasting: 0 });
		expect(likeliest?.chance).toBeGreaterThan(0.5);
	});

	test('what is believed of a past adds up to one, and leaves room for what it never showed', () => {
		const past = { level: -4.6, likely: [{ model: 0, chance: 1, variance: 0.001 }] };
		expect(ownBelief(past)[20] ?? 0).toBeLessThan(0.05);
		expectAbsolute(
			ownBelief(past).reduce((sum, chance) => sum + chance, 0),
			1,
			1e-12
		);
	});

	test('beside a near margin it may be of the next size, the likelier the longer it lasts', () => {
		const at = (lasting: number, memoryMinutes: number) => placeOf({ brisk: 0, lasting, memoryMinutes });
		const doubt = (memoryMinutes: number, margin: number) => {
			const past = { level: -4.6, likely: [{ model: at(0.0025, memoryMinutes), chance: 1, variance: 0.001 }] };
			const belief = ownBelief(past, margin);
			expectAbsolute(
				belief.reduce((sum, chance) => sum + chance, 0),
				1,
				1e-12
			);
			return belief[at(0.01, 40)];
		};
		expectAbsolute(doubt(40, 1.1), 0.95 * 0.9 * 0.4, 1e-12);
		expectAbsolute(doubt(5, 1.1), 0.95 * 0.9 * 0.05, 1e-12);
		expect(doubt(40, 2)).toBe(0);
	});

	test('where there is no past, noise of a few percent is believed possible beside a near margin only', () => {
		const small = placeOf({ brisk: 0, lasting: 0.0025, memoryMinutes: 40 });
		expect(ownBelief(undefined, 1.1)[small]).toBeGreaterThan(0.01);
		expect(ownBelief(undefined, 2)[small]).toBe(0);
	});

	test('the past of a level that wanders by 5 % says so, where the margin is near', () => {
		const random = randomFrom(7);
		let position = 0;
		const history = Array.from({ length: 180 }, () => {
			position = Math.exp(-1 / 15) * position + Math.sqrt(1 - Math.exp(-2 / 15)) * random.normal();
			return { requests: 60_000, bad: random.poisson(6000 * Math.exp(0.05 * position)) };
		});
		const lasting = (margin: number) => noiseModels[learnPast(history, margin)?.likely[0]?.model ?? 0]?.lasting;
		expect([0.0006, 0.0025]).toContain(lasting(1.1));
		expect(lasting(2)).toBe(0.01);
	});

	test('kinds of noise that only a later version knows are left out, and without others anything is possible', () => {
		const known = { model: 3, chance: 0.4, variance: 0.001 };
		const unknown = { model: 1000, chance: 0.6, variance: 0.001 };
		const belief = ownBelief({ level: -4.6, likely: [unknown, known] });
		expect(belief).toEqual(ownBelief({ level: -4.6, likely: [known] }));
		expect(ownBelief({ level: -4.6, likely: [unknown] })).toEqual(ownBelief(undefined));
		const { usual, taught } = ownBeliefs(undefined, [{ likely: [unknown], weight: 0.5 }]);
		expect(taught).toEqual([usual.map(chance => 0.5 * chance)]);
	});

	test('of what was taught, each is a belief beside the usual one; what was not taught is none', () => {
		const learnt = { likely: [{ model: 3, chance: 1 }], weight: 0.8 };
		const { usual, taught } = ownBeliefs(undefined, [undefined, learnt]);
		expect(usual).toEqual(ownBelief(undefined));
		expect(taught).toHaveLength(1);
		expectAbsolute(taught[0]?.[3], 0.8 + 0.2 * (usual[3] ?? 0), 1e-12);
		expect(ownBeliefs(undefined, [undefined, undefined]).taught).toEqual([]);
	});
});

describe('a step', () => {
	const lasting = placeOf({ brisk: 0, lasting: 0.1, memoryMinutes: 15 });
	const belief = noiseModels.map((_, model) => (model === 0 || model === lasting ? 0.5 : 0));
	const minute = { baselineRequests: 1000, baselineBad: 10, candidateRequests: 1000, candidateBad: 10 };
	const see = (count: number, alone: boolean) =>
		seeSteps([Array.from({ length: count }, () => minute)], { usual: belief, taught: [] }, alone).steps[0];

	test('is seen from its first minute on', () => {
		expect(see(0, true)).toBeUndefined();
		expect(see(1, true)?.minutes).toBe(1);
	});

	test('is seen by the models that have a chance, by one that lasts in each variant too if that is wanted', () => {
		const seen = see(3, true)?.models;
		expect(noiseModels.flatMap((_, model) => (seen?.[model] === undefined ? [] : [model]))).toEqual([0, lasting]);
		expect(seen?.[lasting]?.alone).toBeDefined();
		expect(seen?.[0]?.alone).toBeUndefined();
		expect(see(3, false)?.models[lasting]?.alone).toBeUndefined();
	});
});

test('an hour wilder than all that is believed leaves chances that are chances', () => {
	const [few, many] = [minutesOf(1, half(1, 2500)), minutesOf(1, half(2500, 1))];
	const wild = Array.from({ length: 60 }, (_, t) => (t % 2 === 0 ? few : many)).flat();
	const [still] = noiseModels.map((_, model) => noiseModels.map((__, other) => (other === model ? 1 : 0)));
	expect(seeSteps([wild], { usual: still ?? [], taught: [] }, false).belief.usual).toEqual(still);
});
