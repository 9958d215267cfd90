import { describe, expect, test } from '@jest/globals';
import type { Gate } from '../../src/gates/gate.ts';
import {
	forecast,
	type PastTraffic,
	type ProofForecast,
	type StepForecast,
	warningsOf
} from '../../src/rollout/forecast.ts';
import { minuteMs } from './builders.ts';
import { basketOf, gate, planOf, unfloored } from './forecast-builders.ts';

const basket = basketOf(1.01);

function past(requestsPerMinute: number, share: number | undefined, change: Partial<PastTraffic> = {}): PastTraffic {
	const shares = share === undefined ? {} : { [gate.name]: share };
	return { requestsPerMinute, shares, noise: {}, unmeasurable: {}, ...change };
}

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

	test('not of a gate that only reports', () => {
		const blind = past(600, undefined, { unmeasurable: { [gate.name]: 'refused' } });
		expect(forecast(planOf({ gates: [{ ...gate, reportOnly: true }] }), blind).warnings).toEqual([]);
	});

	test('an endpoint without traffic, once', () => {
		expect(forecast(planOf(), past(0, 0.01)).warnings).toHaveLength(1);
		expect(forecast(planOf(), past(1, undefined)).warnings).toEqual([]);
		expect(forecast(planOf(), past(0, undefined)).warnings).toEqual([
			expect.stringContaining('no requests in the last three hours')
		]);
	});
});

/** What is said of one step at 5 % with a longest bake of 40 minutes, whose proof is this. */
function saidOf(proof: Partial<ProofForecast>, one: Gate = gate, share = 0.01, maxBake = 40): readonly string[] {
	const step: StepForecast = {
		traffic: 0.05,
		bakeMs: 10 * minuteMs,
		maxBakeMs: maxBake * minuteMs,
		hold: false,
		candidateRequests: 300,
		proofs: [{ gate: gate.name, withinMaxBake: false, ...proof }],
		proofAsked: true
	};
	return warningsOf(planOf({ gates: [one] }), past(600, share), [step]);
}

describe('a proof that does not come in time', () => {
	const late = 'At 5 %, error-rate needs about 90 minutes for its proof; the longest bake is 40 minutes. ';
	const ever = 'At 5 %, error-rate needs more than a week for its proof';

	test.each<[string, Partial<ProofForecast>, Gate, number, string]>([
		['later', { minutes: 90 }, gate, 0.01, late],
		['of a mean, later', { minutes: 90 }, basket, 0.01, late],
		['of a mean, never', {}, basket, 0.01, `${ever}: its values are too few, or spread too widely.`],
		['never, for bad requests are rare', {}, gate, 0.01, `${ever}, because the baseline's own rate wanders`],
		['never, for there are none', {}, unfloored, 0, 'At 5 %, error-rate may never be proved']
	])('%s', (_, proof, one, share, words) => {
		const said = saidOf(proof, one, share);
		expect(said).toHaveLength(1);
		expect(said[0]).toContain(words);
	});
});

describe('a step that rollouts were played through', () => {
	const judged = (chance: number, minutes?: number, maxBake = 40) =>
		saidOf({ chance, remedy: {}, ...(minutes !== undefined && { minutes }) }, gate, 0.01, maxBake)[0] ?? '';

	test.each([
		[0, 'This cannot work', 'in hardly any rollout of a healthy candidate'],
		[0.004, 'This cannot work', 'in hardly any rollout of a healthy candidate'],
		[0.005, 'This cannot work', 'in 1 of 100 rollouts of a healthy candidate'],
		[0.494, 'This cannot work', 'in 49 of 100 rollouts of a healthy candidate'],
		[0.5, 'This often does not work', 'in 50 of 100 rollouts of a healthy candidate'],
		[0.9, 'This often does not work', 'in 90 of 100 rollouts of a healthy candidate']
	])('with a chance of %d: %s', (chance, judgement, proved) => {
		expect(judged(chance)).toContain(
			`${judgement}: at 5 %, error-rate is proved within the longest bake of 40 minutes ${proved};`
		);
	});

	test.each([
		[undefined, 40, 'of 40 minutes', 'takes more than a day.'],
		[90, 40, 'of 40 minutes', 'takes about 90 minutes.'],
		[120, 120, 'of 120 minutes', 'takes about 120 minutes.'],
		[121, 150, 'of 2.5 hours', 'takes about 2 hours.'],
		[400, 240, 'of 4 hours', 'takes about 6.7 hours.']
	])('whose proof takes %p minutes', (minutes, maxBake, bake, takes) => {
		expect(judged(0.1, minutes, maxBake)).toContain(bake);
		expect(judged(0.1, minutes, maxBake)).toContain(takes);
	});

	test.each<[NonNullable<ProofForecast['remedy']>, string]>([
		[{}, 'No max-bake of up to a day, share or margin would: give the gate a floor'],
		[{ maxBakeMinutes: 150 }, 'This would do, in 95 of 100: a max-bake of 2.5 hours.'],
		[{ traffic: 0.125 }, 'This would do, in 95 of 100: 12.5 % of the traffic.'],
		[{ maxRatio: 2.5 }, 'This would do, in 95 of 100: max-ratio: 2.5.'],
		[
			{ traffic: 0.12346, maxRatio: 3 },
			'Any one of these would do, in 95 of 100: 12.35 % of the traffic; max-ratio: 3.'
		],
		[
			{ maxBakeMinutes: 60, traffic: 0.1, maxRatio: 3 },
			'Any one of these would do, in 95 of 100: a max-bake of 60 minutes; 10 % of the traffic; max-ratio: 3.'
		]
	])('what would do: %j', (remedy, words) => {
		expect(saidOf({ chance: 0.1, remedy })[0]).toContain(words);
	});

	test('needs both the chance and what would do to be told so', () => {
		expect(saidOf({ minutes: 90, chance: 0.1 })[0]).toContain('needs about 90 minutes');
		expect(saidOf({ minutes: 90, remedy: {} })[0]).toContain('needs about 90 minutes');
	});
});

test('a mean that cannot be proved is told what a mean can be given: it has no floor', () => {
	const { warnings } = forecast(
		planOf({ gates: [basket] }),
		past(1, 0.001, { countedPerMinute: { [gate.name]: 0.01 } })
	);
	expect(warnings.join()).toContain('its values are too few, or spread too widely');
	expect(warnings.join()).not.toMatch(/floor|bad request/);
});
