import { describe, expect, test } from '@jest/globals';
import type { CountMinute } from '../../src/gates/measurement.ts';
import { proveWorseThanPast } from '../../src/gates/share-past.ts';
import { placeOf } from '../../src/stats/noise-models.ts';
import { countMinutes, counts, shareGate } from './builders.ts';

const noise = { usual: 0.001, early: 0.001 };
const run = (
	count: number,
	[baseline, candidate]: readonly [number, number],
	bad: readonly [number, number],
	from = 0
) => countMinutes(count, { requests: [baseline, candidate], bad }, from);
const beside = (count: number, bad: number, from = 0) => run(count, [1000, 1000], [bad, bad], from);
const alone = (count: number, bad: number, from = 100) => run(count, [0, 1000], [0, bad], from);
const prove = (steps: readonly (readonly CountMinute[])[], change = {}, gate = shareGate({ floor: 0 })) =>
	proveWorseThanPast(gate, steps, { steps: 2, alpha: 0.005, noise, ...change });

describe('alone at 100 %', () => {
	test('worse than the baseline was in the steps is proved, by its first minute if it is bad enough', () => {
		const found = prove([beside(20, 10), beside(20, 10, 20), alone(1, 900)]);
		expect(found?.past.share).toBeCloseTo(0.01);
		expect(found?.shown).toEqual({ minutes: alone(1, 900), whole: true });
		expect(prove([beside(20, 10), beside(20, 10, 20), alone(20, 10)])).toBeUndefined();
	});

	test('every step counts as what was usual, the first and the last', () => {
		for (const steps of [
			[beside(60, 100), beside(5, 10, 60)],
			[beside(5, 10), beside(60, 100, 10)]
		]) {
			expect(prove([...steps, alone(20, 110)])).toBeUndefined();
			expect(prove([...steps, alone(20, 400)])).toBeDefined();
		}
	});

	test('so do the hours before, and the same hour of the day before', () => {
		const steps = [beside(20, 10), beside(20, 10, 20), alone(20, 18)];
		const none = counts([]);
		const high = counts(run(180, [1000, 0], [20, 0], -200));
		expect(prove(steps, { before: { recent: none, dayBefore: none } })).toBeDefined();
		expect(prove(steps, { before: { recent: high, dayBefore: none } })).toBeUndefined();
		expect(prove(steps, { before: { recent: none, dayBefore: high } })).toBeUndefined();
	});

	test('noise that lasts moved the level of the past, and is counted there: a fault is no later for it', () => {
		const lasting = placeOf({ brisk: 0, lasting: 0.25, memoryMinutes: 40 });
		const past = { level: Math.log(0.01), likely: [{ model: lasting, chance: 1, variance: 0.1 }] };
		const steps = (looks: number) => [beside(20, 10), beside(20, 10, 20), alone(looks, 40)];
		const soonest = (known: object) => {
			for (let looks = 1; looks < 60; looks++) {
				if (prove(steps(looks), { noise: { ...noise, ...known } }) !== undefined) return looks;
			}
			return Number.NaN;
		};
		expect(soonest({ past })).toBe(soonest({}));
	});

	test('minutes in which it had no request are none, and those with one are some', () => {
		const idle = run(10, [1000, 0], [10, 0], 100);
		const few = run(40, [0, 1], [0, 1], 110);
		const steps = [beside(20, 10), beside(20, 10, 20)];
		expect(prove([...steps, [...idle, ...few]])?.shown.minutes).toEqual(few);
		expect(prove([...steps, idle])).toBeUndefined();
		expect(prove([...steps, []])).toBeUndefined();
		expect(prove(steps)).toBeUndefined();
	});

	test('where nothing was usual nothing is proved', () => expect(prove([[], [], alone(20, 900)])).toBeUndefined());

	test('below the floor nobody minds', () => {
		const steps = [beside(20, 1), beside(20, 1, 20), alone(20, 9)];
		expect(prove(steps)).toBeDefined();
		expect(prove(steps, {}, shareGate({ floor: 0.01 }))).toBeUndefined();
	});

	test('of what more is better, less is worse', () => {
		const own = { events: { namespace: 'Shop', metricName: 'Clicks', dimensions: {} }, minRatio: 0.8 };
		const gate = shareGate({ metric: 'share', own, floor: 0, maxRatio: 1 / 0.8 });
		const outcome = (bad: number) => prove([beside(20, 200), beside(20, 200, 20), alone(20, bad)], {}, gate);
		expect([outcome(200), outcome(300)]).toEqual([undefined, undefined]);
		expect(outcome(100)).toBeDefined();
	});
});
