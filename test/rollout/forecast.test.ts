import { describe, expect, test } from '@jest/globals';
import type { MeanGate } from '../../src/gates/gate.ts';
import { forecast, type PastTraffic } from '../../src/rollout/forecast.ts';
import type { Plan } from '../../src/rollout/plan.ts';
import { type NoiseModel, placeOf } from '../../src/stats/noise-models.ts';
import { shareGate } from '../gates/builders.ts';

const minuteMs = 60_000;

const gate = shareGate();
const unfloored = { ...gate, floor: 0 };

function planOf(change: Partial<Plan> = {}): Plan {
	const step = (traffic: number, bake: number) => ({
		traffic,
		bakeMs: bake * minuteMs,
		maxBakeMs: 4 * bake * minuteMs,
		hold: false
	});
	return {
		endpointName: 'churn-prod',
		candidate: { kind: 'model', modelName: 'churn-new' },
		schedule: [step(0.05, 10), step(0.25, 10), step(0.5, 20)],
		finalBakeMs: 10 * minuteMs,
		variantName: 'keep',
		proof: 'last-step',
		onInconclusive: 'rollback',
		confidence: 0.95,
		gates: [gate],
		...change
	};
}

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

describe('warnings', () => {
	test('none where every proof that is asked for comes in time', () => {
		expect(forecast(planOf(), past(6000, 0.01)).warnings).toEqual([]);
	});

	test('a step that cannot decide in its max-bake, with the numbers and the remedy', () => {
		const { warnings, steps } = forecast(planOf(), past(60, 0.01));
		const minutes = steps[2]?.proofs[0]?.minutes;
		expect(warnings).toEqual([
			`At 50 %, error-rate needs about ${minutes} minutes for its proof; the longest bake is 80 minutes. Give this step a longer max-bake or more traffic.`
		]);
	});

	test('only where `proof` asks for it', () => {
		expect(forecast(planOf({ proof: 'every-step' }), past(60, 0.01)).warnings).toHaveLength(3);
		expect(forecast(planOf({ proof: 'none' }), past(60, 0.01)).warnings).toEqual([]);
	});

	test('a gate that can never be proved for want of a bad request', () => {
		const { warnings } = forecast(planOf({ gates: [unfloored] }), past(600, 0));
		expect(warnings).toEqual([expect.stringContaining('Give the gate a floor.')]);
	});

	test('a gate that cannot be measured, once', () => {
		const blind = past(600, undefined, { unmeasurable: { [gate.name]: 'CloudWatch cannot tell it: refused' } });
		expect(forecast(planOf({ proof: 'every-step' }), blind).warnings).toEqual([
			'error-rate cannot be measured, so nothing would be promoted: CloudWatch cannot tell it: refused'
		]);
	});

	test('an endpoint without traffic, once', () => {
		expect(forecast(planOf(), past(0, undefined)).warnings).toEqual([
			expect.stringContaining('no requests in the last three hours')
		]);
	});
});

test('the duration lies between all bakes and all longest bakes, and the requests are told', () => {
	const { shortestMs, longestMs, steps, requestsPerMinute } = forecast(planOf(), past(600, 0.01));
	expect(shortestMs).toBeGreaterThanOrEqual(50 * minuteMs);
	expect(longestMs).toBeGreaterThanOrEqual(170 * minuteMs);
	expect(longestMs).toBeGreaterThan(shortestMs);
	expect(requestsPerMinute).toBe(600);
	expect(steps.map(step => step.candidateRequests)).toEqual([300, 1500, 6000]);
	expect(steps.map(step => step.proofAsked)).toEqual([false, false, true]);
});

test('a mean that cannot be proved is told what a mean can be given: it has no floor', () => {
	const basket: MeanGate = {
		kind: 'mean',
		name: gate.name,
		onFail: 'rollback',
		reportOnly: false,
		minSamples: 100,
		values: { namespace: 'Shop', metricName: 'Basket', dimensions: {} },
		okRatio: 1,
		maxRatio: 1.01
	};
	const { warnings } = forecast(
		planOf({ gates: [basket] }),
		past(1, 0.001, { countedPerMinute: { [gate.name]: 0.01 } })
	);
	expect(warnings.join()).toContain('its values are too few, or spread too widely');
	expect(warnings.join()).not.toMatch(/floor|bad request/);
});
