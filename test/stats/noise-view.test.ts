import { describe, expect, test } from '@jest/globals';
import { noiseModels, placeOf } from '../../src/stats/noise-models.ts';
import { viewOf, viewUnder } from '../../src/stats/noise-view.ts';
import type { SeenBy, StepSeen } from '../../src/stats/own-noise.ts';
import { normalCdf } from '../../src/stats/special.ts';
import { quiet } from './builders.ts';
import { expectAbsolute } from './reference.ts';

const still = placeOf({ brisk: 0, lasting: 0, memoryMinutes: 1 });
const lasting = placeOf({ brisk: 0, lasting: 0.1, memoryMinutes: 15 });
const longest = placeOf({ brisk: 0, lasting: 0.1, memoryMinutes: 40 });

const levels = (mean: readonly number[], variance: readonly number[]) => ({
	logLikelihood: 0,
	bursts: 0,
	mean,
	variance
});
/** A step of eight minutes in entries of four: ratios of 3 and of 2, known to 10 % and to 20 %. */
const ratio = levels([Math.log(3), Math.log(2)], [0.01, 0.04]);
function stepOf(...seen: readonly (readonly [model: number, seen: SeenBy])[]): StepSeen {
	const models = new Map(seen);
	return { starts: [0, 4], minutes: 8, models: noiseModels.map((_, model) => models.get(model)) };
}
function beliefIn(...chances: readonly (readonly [model: number, chance: number])[]) {
	const belief = new Map(chances);
	return noiseModels.map((_, model) => belief.get(model) ?? 0);
}
/** Minus the logarithm of so many looks times the chance to be so many deviations away. */
const surprise = (looks: number, deviations: number) => -Math.log(Math.min(1, looks * normalCdf(-deviations)));

describe('how surprising a window is if noise alone is at work', () => {
	test('a step of which nothing was seen is no surprise', () => {
		const view = viewOf(undefined, 0, beliefIn([still, 1]), undefined);
		expect([view.worse(1), view.gross(1), view.ok(1)]).toEqual([0, 0, 0]);
		expect(view.variance).toBe(Number.POSITIVE_INFINITY);
	});

	const seen = stepOf([still, { ratio }]);
	const certain = beliefIn([still, 1]);

	test.each([
		['all of it, its first entry', 0, 8, Math.log(3), 0.1],
		['from its third minute on, the entry that begins after it', 2, 6, Math.log(2), 0.2],
		['from the minute that an entry begins with', 4, 4, Math.log(2), 0.2],
		['its newest minutes, of which no entry begins there', 6, 2, Math.log(2), 0.2]
	])('is told by the deviations its ratio is away, and the looks that were taken: %s', (_, from, minutes, mean, sd) => {
		const view = viewOf(seen, from, certain, undefined);
		const looks = 1 + 3 * Math.log1p(minutes / 2);
		for (const x0 of [1, 1.5, 1.9]) {
			expectAbsolute(view.worse(x0), surprise(looks, (mean - Math.log(x0)) / sd), 1e-9);
			expectAbsolute(view.gross(x0), surprise(looks, (mean - Math.log(x0)) / sd), 1e-9);
		}
		for (const x0 of [3, 4, 5]) expectAbsolute(view.ok(x0), surprise(1, (Math.log(x0) - mean) / sd), 1e-9);
		expectAbsolute(view.variance, sd * sd, 1e-12);
	});

	test('is none on the other side', () => {
		const view = viewOf(seen, 0, certain, undefined);
		expect([view.worse(3), view.gross(9)]).toEqual([0, 0]);
		expect(view.ok(1)).toBeCloseTo(0, 9);
		expect(view.ok(1)).toBeGreaterThanOrEqual(0);
	});

	test('noise that lasts is looked at the more often the longer it lasts; that of a gross fault less', () => {
		const view = viewOf(stepOf([lasting, { ratio }]), 0, beliefIn([lasting, 1]), undefined);
		const growing = 3 * Math.log1p(8 / 30);
		expectAbsolute(view.worse(2), surprise(2 + 0.7 * 15 + growing, Math.log(3 / 2) / 0.1), 1e-9);
		expectAbsolute(view.gross(2), surprise(2 + 0.05 * 15 + growing, Math.log(3 / 2) / 0.1), 1e-9);
		expectAbsolute(view.ok(4), surprise(2, Math.log(4 / 3) / 0.1), 1e-9);
	});

	test('the longest noise stands for longer ones: 15 % of it were not seen, in either variant', () => {
		const view = viewOf(stepOf([longest, { ratio }]), 0, beliefIn([longest, 1]), undefined);
		expectAbsolute(view.variance, 0.01 + 2 * 0.15 * 0.1, 1e-12);
	});

	test('is told by every model that has a chance and saw the step, by its chance', () => {
		const wide = { ratio: levels([0, 0], [0.25, 0.25]) };
		const step = stepOf([still, { ratio }], [lasting, wide]);
		const view = viewOf(step, 0, beliefIn([still, 0.7], [lasting, 0.1], [longest, 0.2]), undefined);
		const tail = 0.7 * Math.exp(-surprise(1 + 3 * Math.log(5), Math.log(3) / 0.1));
		expectAbsolute(view.worse(1), -Math.log(tail + 0.1), 1e-9);
		expectAbsolute(view.worse(5), -Math.log(0.7 + 0.1), 1e-9);
		expectAbsolute(view.variance, 0.7 * 0.01 + 0.1 * 0.25, 1e-12);
	});

	test('what has less than one chance in ten thousand does not count', () => {
		const sure = { ratio: levels([0, 0], [1, 1]) };
		const step = stepOf([still, { ratio }], [lasting, sure]);
		const at = (chance: number) => viewOf(step, 0, beliefIn([still, 1], [lasting, chance]), undefined).worse(0.5);
		expect(at(0.99e-4)).toBe(at(0));
		expect(at(1e-4)).toBeLessThan(at(0) - 1);
	});

	test('without a past there is nothing to hold a variant by itself against', () => {
		const alone = { candidate: levels([-1, -1], [1, 1]), baseline: levels([-9, -9], [1, 1]) };
		const belief = beliefIn([lasting, 1]);
		const [with_, without] = [stepOf([lasting, { ratio, alone }]), stepOf([lasting, { ratio }])];
		expect(viewOf(with_, 0, belief, undefined).worse(1)).toBe(viewOf(without, 0, belief, undefined).worse(1));
	});

	test('a baseline that is low at present is no sign of a worse candidate', () => {
		const belief = beliefIn([lasting, 1]);
		const known = levels([Math.log(0.01), Math.log(0.01)], [0.01, 0.01]);
		const low = levels([Math.log(0.004), Math.log(0.004)], [0.5, 0.5]);
		const step = (baseline: typeof known) =>
			stepOf([lasting, { ratio: levels([0.9, 0.9], [0.07, 0.07]), alone: { candidate: known, baseline } }]);
		const past = { level: Math.log(0.01), likely: [{ model: lasting, chance: 1, variance: 0.001 }] };
		expect(viewOf(step(low), 0, belief, past).worse(1)).toBeLessThan(0.5);
		expect(viewOf(step(low), 0, belief, { ...past, level: Math.log(0.004) }).worse(1)).toBeGreaterThan(2);
	});
});

test('what was taught only takes away, and leaves a gross fault what it is', () => {
	const step = stepOf([still, { ratio }], [lasting, { ratio: levels([Math.log(3), Math.log(2)], [0.2, 0.2]) }]);
	const [usual, taught] = [beliefIn([still, 1]), beliefIn([lasting, 1])];
	const of = (belief: readonly number[]) => viewOf(step, 0, belief, quiet);
	for (const beliefs of [
		{ usual, taught: [taught] },
		{ usual: taught, taught: [usual] },
		{ usual: taught, taught: [taught, usual] }
	]) {
		const view = viewUnder(step, 0, beliefs, quiet);
		expect(view.worse(1)).toBe(of(taught).worse(1));
		expect(view.ok(5)).toBe(of(taught).ok(5));
		expect(view.gross(1)).toBe(of(beliefs.usual).gross(1));
		expect(view.variance).toBe(of(taught).variance);
	}
	expect(viewUnder(step, 0, { usual, taught: [] }, quiet).worse(1)).toBe(of(usual).worse(1));
});
