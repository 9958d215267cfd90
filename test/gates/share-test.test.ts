import { describe, expect, test } from '@jest/globals';
import type { CountMinute } from '../../src/gates/measurement.ts';
import {
	alphaWhileCompared,
	comparedSteps,
	pastContextOf,
	ratioMarginsOf,
	type ShareContext,
	testShare
} from '../../src/gates/share-test.ts';
import { toPair } from '../../src/gates/to-pair.ts';
import { combineRatioSteps, ratioEvidences } from '../../src/stats/ratio-evidence.ts';
import { countMinutes, shareGate } from './builders.ts';

const noise = {
	usual: 0.001,
	early: 0.001,
	past: { level: Math.log(0.01), likely: [{ model: 0, chance: 1, variance: 0.0001 }] }
};
const context: ShareContext = { alpha: 0.05, steps: 2, noise };
const gate = shareGate({ floor: 0 });
type Pair = readonly [baseline: number, candidate: number];
const run = (count: number, requests: Pair, bad: Pair, from = 0) => countMinutes(count, { requests, bad }, from);

describe('the chance of a false alarm', () => {
	test('is nine tenths for the comparison, half of that beside a limit, and one tenth for the past', () => {
		expect(alphaWhileCompared(gate, 0.05)).toBeCloseTo(0.045, 9);
		expect(alphaWhileCompared(shareGate({ max: 0.1 }), 0.05)).toBeCloseTo(0.0225, 9);
		expect(pastContextOf(context)).toMatchObject({ steps: 2, alpha: expect.closeTo(0.005, 9), noise });
		expect(pastContextOf({ ...context, noise: undefined }).noise).toEqual({ usual: 0.25, early: 1 });
	});
});

test('the steps that are compared: all of the schedule, and in the final bake up to the last one with minutes', () => {
	const [a, b] = [run(1, [900, 100], [9, 1]), run(1, [900, 100], [9, 1], 1)];
	expect(comparedSteps([a], 2)).toEqual([a]);
	expect(comparedSteps([a, []], 2)).toEqual([a, []]);
	expect(comparedSteps([a, b, a], 2)).toEqual([a, b]);
	expect(comparedSteps([a, [], b], 2)).toEqual([a]);
	expect(comparedSteps([[], b, a], 2)).toEqual([[], b]);
	expect(comparedSteps([[], [], b], 2)).toEqual([[]]);
});

describe('a comparison', () => {
	const evidenceOf = (steps: readonly (readonly CountMinute[])[]) =>
		combineRatioSteps(
			ratioEvidences(
				steps.map(minutes => minutes.map(toPair)),
				ratioMarginsOf(gate, noise)
			),
			2
		);

	test('passes from the evidence on that one in twenty unacceptable candidates shows', () => {
		const step = (minutes: number) => run(minutes, [900, 100], [9, 1]);
		const passes = (minutes: number) => testShare(gate, [step(minutes)], context).outcome === 'below-ratio';
		const first = [...Array(200).keys()].find(passes) ?? 0;
		expect(first).toBeGreaterThan(5);
		expect(evidenceOf([step(first)]).ok(2)).toBeGreaterThanOrEqual(Math.log(20));
		expect(evidenceOf([step(first - 1)]).ok(2)).toBeLessThan(Math.log(20));
	});

	test('that is open tells how many minutes are left, at the rate at which evidence has come', () => {
		const step = run(10, [900, 100], [9, 1]);
		const ok = evidenceOf([step]).ok(2);
		expect(testShare(gate, [step], context).minutesLeft).toBe(Math.ceil((10 * (Math.log(20) - ok)) / ok));
		const worse = run(10, [900, 100], [9, 1.8]);
		const against = evidenceOf([worse]).worse(1);
		expect(against).toBeGreaterThan(0);
		expect(testShare(gate, [worse], context).minutesLeft).toBe(
			Math.ceil((10 * (-Math.log(0.045) - against)) / against)
		);
	});

	test('that had evidence enough tells the minutes that are left of the first five', () => {
		const much = run(3, [90_000, 10_000], [900, 100]);
		expect(testShare(gate, [much], context)).toMatchObject({ outcome: 'open', minutesLeft: 2 });
	});

	test('tells nothing of the time where nothing speaks for either, or it would take more than a day', () => {
		expect(testShare(gate, [run(10, [900, 100], [0, 0])], context).minutesLeft).toBeUndefined();
		const slow = (bad: number) => testShare(gate, [run(10, [900, 100], [bad, bad / 9])], context).minutesLeft;
		expect(slow(0.097)).toBeUndefined();
		expect(slow(0.1)).toBe(1413);
	});
});

describe('what failed it is shown', () => {
	test('by the latest of steps that speak as much against it', () => {
		const [first, second] = [run(12, [900, 100], [9, 6]), run(12, [900, 100], [9, 6], 20)];
		const found = testShare(gate, [first, second], context);
		expect(found).toMatchObject({ outcome: 'worse', shown: { whole: true } });
		expect(found.shown.minutes).toEqual(second);
	});

	test('by the step that speaks most against it, without minutes in which one had no request', () => {
		const [first, second] = [run(12, [900, 100], [9, 8]), run(12, [900, 100], [9, 3], 20)];
		const idle = run(2, [900, 0], [9, 0], 12);
		const found = testShare(gate, [[...first, ...idle], second], context);
		expect(found.shown).toEqual({ minutes: first, whole: false });
	});

	test('by where it begins in a step, also above a floor', () => {
		const late = [...run(60, [900, 100], [9, 1]), ...run(12, [900, 100], [9, 6], 60)];
		for (const floor of [0, 0.001, 0.03]) {
			const found = testShare(shareGate({ floor }), [late], context);
			expect(found.outcome).toBe('worse');
			expect(found.shown).toEqual({ minutes: late.slice(60), whole: false });
		}
	});
});
