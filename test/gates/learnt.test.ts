import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/gates/judge.ts';
import { isNoiseModel, type KeptNoise, learnFrom, withKept } from '../../src/gates/learnt.ts';
import { countMinutes, counts, noonMs, shareGate, thresholdGate } from './builders.ts';

const dayMs = 24 * 3_600_000;
const expected = { usual: 0.25, early: 1 };
const kept = (atMs: number): KeptNoise => ({ likely: [{ model: 12, chance: 1 }], atMs, rollouts: 2 });

describe('what earlier rollouts have taught', () => {
	const usedAt = (ageDays: number) =>
		withKept({ 'error-rate': expected }, new Map([['error-rate', kept(noonMs - ageDays * dayMs)]]), noonMs)[
			'error-rate'
		]?.learnt?.weight;

	test.each([
		[0, 0.8],
		[30, 0.4],
		[179, expect.closeTo(0.0128, 3)],
		[180, expect.closeTo(0.0125, 3)],
		[181, undefined],
		[-0.5, 0.8],
		[-1, 0.8],
		[-2, undefined]
	])('of %s days ago counts %s', (age, weight) => expect(usedAt(age)).toEqual(weight));

	test('is for the gate of that name only', () => {
		const noise = withKept({ other: expected }, new Map([['error-rate', kept(noonMs)]]), noonMs);
		expect(noise).toEqual({ other: expected });
	});

	test('there are models from 0 to 99', () =>
		expect([-1, 0, 99, 100, 1.5, Number.NaN].map(isNoiseModel)).toEqual([false, true, true, false, false, false]));
});

describe('what a rollout teaches', () => {
	const gates = [shareGate(), shareGate({ name: 'slow', metric: 'slow-rate' }), thresholdGate()];
	const learn = (candidateBad: number) => {
		const quiet = counts(countMinutes(20));
		const bad = counts(countMinutes(20, { bad: [9, candidateBad] }));
		const measurements = [
			{ gate: 'error-rate', steps: [bad] },
			{ gate: 'slow', steps: [quiet] },
			{ gate: 'latency p99', steps: [{ kind: 'values', minutes: [] } as const] }
		];
		const noise = { slow: { ...expected, learnt: { ...kept(noonMs - dayMs), weight: 0.5 } } };
		const results = judge(gates, measurements, { alpha: 0.05, steps: 1, noise: {} });
		return learnFrom(results, measurements, { steps: 1, noise, nowMs: noonMs });
	};

	test('is of gates that compare counts, with those before counted on', () => {
		const learnt = learn(1);
		expect([...learnt.keys()]).toEqual(['error-rate', 'slow']);
		expect([...learnt.values()].map(({ rollouts, atMs }) => [rollouts, atMs])).toEqual([
			[1, noonMs],
			[3, noonMs]
		]);
	});

	test('is the noise that counts beside its margin', () => {
		const both = [shareGate({ maxRatio: 1.2 }), shareGate({ name: 'far', maxRatio: 2 })];
		const measurements = both.map(({ name }) => ({ gate: name, steps: [counts(countMinutes(20))] }));
		const results = judge(both, measurements, { alpha: 0.05, steps: 1, noise: {} });
		const learnt = learnFrom(results, measurements, { steps: 1, noise: {}, nowMs: noonMs });
		const knowsSmall = [...learnt.values()].map(({ likely }) => likely.some(({ model }) => model >= 85));
		expect(knowsSmall).toEqual([true, false]);
	});

	test('is nothing from a gate of which nothing was measured, and each learns from its own minutes', () => {
		const measurements = [
			{ gate: 'slow', steps: [counts(countMinutes(20))] },
			{ gate: 'error-rate', steps: [counts(countMinutes(2))] }
		];
		const results = judge(gates, measurements, { alpha: 0.05, steps: 1, noise: {} });
		const lesson = { steps: 1, noise: {}, nowMs: noonMs };
		expect([...learnFrom(results, measurements, lesson).keys()]).toEqual(['slow']);
		expect([...learnFrom(results, [], lesson).keys()]).toEqual([]);
	});

	test('is nothing from a gate that failed: a fault that comes and goes looks like noise', () =>
		expect([...learn(40).keys()]).toEqual(['slow']));
});
