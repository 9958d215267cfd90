import { describe, expect, test } from '@jest/globals';
import type { Gate } from '../../src/gates/gate.ts';
import { durationsOf, forecast, type PastTraffic } from '../../src/rollout/forecast.ts';
import type { Plan } from '../../src/rollout/plan.ts';
import { type NoiseModel, placeOf } from '../../src/stats/noise-models.ts';
import { binaryPlan } from '../evaluation/endpoint.ts';
import { thresholdGate } from '../gates/builders.ts';
import { minuteMs } from './builders.ts';
import { basketOf, gate, planOf, unfloored } from './forecast-builders.ts';

const basket = basketOf(2);

function past(requestsPerMinute: number, share: number | undefined, change: Partial<PastTraffic> = {}): PastTraffic {
	return {
		requestsPerMinute,
		shares: share === undefined ? {} : { [gate.name]: share },
		noise: noiseOf({ brisk: 0, lasting: 0, memoryMinutes: 1 }),
		unmeasurable: {},
		...change
	};
}

function noiseOf(model: NoiseModel): PastTraffic['noise'] {
	const likely = [{ model: placeOf(model), chance: 1, variance: 0.01 }];
	return { [gate.name]: { usual: 0.01, early: 0.05, past: { level: Math.log(0.01), likely } } };
}

const minutesAt = (plan: Plan, traffic: PastTraffic) =>
	forecast(plan, traffic).steps.map(step => step.proofs[0]?.minutes ?? Number.NaN);

describe('minutes to proof', () => {
	test('fall with the share of the traffic and with the traffic, but not below the five minutes of a pass and the delay', () => {
		const [few = 0, more = 0, half = 0] = minutesAt(planOf(), past(600, 0.01));
		expect(few).toBeGreaterThan(more);
		expect(more).toBeGreaterThanOrEqual(half);
		expect(minutesAt(planOf(), past(600_000, 0.01))).toEqual([7, 7, 7]);
	});

	test('rise with the noise of the baseline, and the more the longer it lasts', () => {
		const [calm = 0, brisk = 0, short = 0, long = 0] = [
			{ brisk: 0, lasting: 0, memoryMinutes: 1 },
			{ brisk: 0.3, lasting: 0, memoryMinutes: 1 },
			{ brisk: 0, lasting: 0.1, memoryMinutes: 2 },
			{ brisk: 0, lasting: 0.1, memoryMinutes: 15 }
		].map(model => minutesAt(planOf(), past(2000, 0.01, { noise: noiseOf(model) }))[1]);
		expect(brisk).toBeGreaterThan(calm);
		expect(short).toBeGreaterThan(calm);
		expect(long).toBeGreaterThan(2 * short);
	});

	test('with a floor rare errors are proved by it', () => {
		const bare = planOf({ gates: [unfloored] });
		const [without = 0] = minutesAt(bare, past(6000, 0.0001));
		const [withFloor = 0] = minutesAt(planOf(), past(6000, 0.0001));
		expect(withFloor).toBeLessThan(without / 2);
		expect(minutesAt(planOf(), past(6000, 0))[0]).toBe(Math.ceil(6.2 / 0.001 / 300) + 2);
		expect(minutesAt(planOf(), past(6000, 0.001))).toEqual(minutesAt(bare, past(6000, 0.001)));
	});

	test('cannot be told without requests, or without a bad one to compare with', () => {
		expect(minutesAt(planOf(), past(0, undefined))).toEqual([Number.NaN, Number.NaN, Number.NaN]);
		expect(minutesAt(planOf({ gates: [unfloored] }), past(600, 0))).toEqual([Number.NaN, Number.NaN, Number.NaN]);
	});

	test('are not asked of a gate that only reports', () => {
		expect(forecast(planOf({ gates: [{ ...gate, reportOnly: true }] }), past(600, 0.01)).steps[0]?.proofs).toEqual([]);
	});
});

test('the requests of each step are told, and whether it is asked for proof', () => {
	const { steps, requestsPerMinute } = forecast(planOf(), past(600, 0.01));
	expect(requestsPerMinute).toBe(600);
	expect(steps.map(step => step.candidateRequests)).toEqual([300, 1500, 6000]);
	expect(steps.map(step => step.proofAsked)).toEqual([false, false, true]);
});

describe('the duration of the whole', () => {
	const transform = { instanceCount: 1, output: 's3://b/', maxDurationMs: 90 * minuteMs, keepOutput: false };
	/** Two updates of 5 to 15 minutes, a minute for each of four shares, 40 to 160 minutes of bakes, ten in the end. */
	const [shortest, longest] = [10 + 4 + 40 + 10, 30 + 4 + 160 + 10];

	test.each<[string, Partial<Plan>, number, number]>([
		['updates, shares, bakes and the final bake', {}, shortest, longest],
		['a longer final bake', { finalBakeMs: 25 * minuteMs }, shortest + 15, longest + 15],
		['no steps: one share less each', { schedule: [] }, 10 + 1 + 10, 30 + 1 + 10],
		['an evaluation over the endpoint takes none', { evaluation: binaryPlan }, shortest, longest],
		[
			'two stages of transform jobs start instances, and may take as long as they may',
			{ evaluation: { ...binaryPlan, engine: 'batch-transform', transform } },
			shortest + 10,
			longest + 30 + 90
		]
	])('%s', (_, change, least, most) => {
		expect(durationsOf(planOf(change))).toEqual({ shortestMs: least * minuteMs, longestMs: most * minuteMs });
	});
});

describe('a proof comes in time', () => {
	test.each([
		[6, false],
		[7, true],
		[8, true]
	])('where the longest bake of %d minutes is not over before: %p', (maxBake, withinMaxBake) => {
		const schedule = [{ traffic: 0.5, bakeMs: minuteMs, maxBakeMs: maxBake * minuteMs, hold: false }];
		const [step] = forecast(planOf({ schedule }), past(600_000, 0.01)).steps;
		expect(step?.proofs).toEqual([{ gate: gate.name, minutes: 7, withinMaxBake }]);
	});

	test('never where it does not come', () => {
		const [step] = forecast(planOf({ gates: [unfloored] }), past(600, 0)).steps;
		expect(step?.proofs).toStrictEqual([{ gate: gate.name, withinMaxBake: false }]);
	});

	test('is not told of gates that prove nothing over time', () => {
		expect(forecast(planOf({ gates: [thresholdGate()] }), past(600, 0.01)).steps[0]?.proofs).toEqual([]);
	});
});

describe.each<[string, Gate]>([
	['a share', gate],
	['a mean', basket]
])('minutes to the proof of %s', (_, one) => {
	const counted = { countedPerMinute: { [gate.name]: 600 } };
	const minutes = (requestsPerMinute: number, share?: number, change: Partial<PastTraffic> = {}) =>
		minutesAt(planOf({ gates: [one] }), past(requestsPerMinute, share, change));
	const never = [Number.NaN, Number.NaN, Number.NaN];

	test('are those of what its test counts, where that is not the requests', () => {
		expect(minutes(6000, 0.01, counted)).toEqual(minutes(600, 0.01));
		expect(minutes(1, 0.01, counted)).toEqual(minutes(600, 0.01));
		expect(minutes(6000, 0.01)).not.toEqual(minutes(600, 0.01));
	});

	test('cannot be told without requests, whatever is counted, nor of what was never measured', () => {
		expect(minutes(0, 0.01, counted)).toEqual(never);
		expect(minutes(600)).toEqual(never);
	});

	test('cannot be told where every request is bad', () => {
		expect(minutes(6000, 1)).toEqual(never);
	});

	test('are at least five, and the two that metrics are late', () => {
		expect(minutes(6_000_000, 0.1)).toEqual([7, 7, 7]);
	});

	test('are more where nothing is known of the noise', () => {
		const [unknown = 0] = minutes(600_000, 0.01, { noise: {} });
		expect(unknown).toBeGreaterThan(minutes(600_000, 0.01)[0] ?? 0);
	});
});

describe('minutes to a proof by the floor of 0.1 %, of 300 requests a minute', () => {
	const at = (share: number, change: Partial<PastTraffic> = {}) => minutesAt(planOf(), past(6000, share, change))[0];

	test.each([
		['none bad: 6.2 / 0.001 requests', 0, 6.2 / 0.3],
		['a few: slowed down by 2 ln 2 times what they are of the floor', 0.00025, 6.2 / 0.3 / (1 - 2 * Math.LN2 * 0.25)],
		['so few that the ratio is not proved within a week', 1e-6, 6.2 / 0.3 / (1 - 2 * Math.LN2 * 0.001)]
	])('%s', (_, share, minutes) => {
		expect(at(share)).toBe(Math.ceil(minutes + 2));
	});

	test('are those of what its test counts', () => {
		expect(at(0, { countedPerMinute: { [gate.name]: 3000 } })).toBe(Math.ceil(6.2 / 0.15 + 2));
	});
});
