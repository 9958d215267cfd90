import { describe, expect, test } from '@jest/globals';
import { lagMinutes, playCourse } from '../../src/forecast/course.ts';
import type { Expected } from '../../src/forecast/setting.ts';
import { type Effort, simulateForecast } from '../../src/forecast/simulate.ts';
import { type Fault, startWorld } from '../../src/forecast/world.ts';
import { judge } from '../../src/gates/judge.ts';
import type { CountMinute } from '../../src/gates/measurement.ts';
import { readStep } from '../../src/rollout/bake.ts';
import { forecast, warningsOf } from '../../src/rollout/forecast.ts';
import { randomFrom } from '../../src/stats/draws.ts';
import { minuteMs } from '../gates/builders.ts';
import { stepOf, worldOf } from './builders.ts';

const little: Effort = { fewest: 30, most: 30, faulty: 10, coarse: 10, fine: 20, remedy: 10 };

/** The same course by the whole judgement, as it is made in reality. */
function courseByJudge({ plan, traffic, gates, alpha, comparedSteps }: Expected, seed: number, fault: Fault) {
	const next = startWorld(traffic, randomFrom(seed));
	const noise = Object.fromEntries(gates.flatMap(one => (one.noise ? [[one.gate.name, one.noise]] : [])));
	const steps: CountMinute[][] = [];
	let minutes = 0;
	for (const [index, step] of plan.schedule.entries()) {
		const coming: CountMinute[] = [];
		steps.push([]);
		for (let elapsed = 1; ; elapsed++) {
			coming.push(...next(step.traffic, gate => fault(gate, index, elapsed - 1)));
			const seen = coming[elapsed - 1 - lagMinutes];
			if (seen !== undefined) steps.at(-1)?.push(seen);
			const measured = steps.map(counted => ({ kind: 'counts', minutes: counted }) as const);
			const results = judge(plan.gates, [{ gate: plan.gates[0]?.name ?? '', steps: measured }], {
				alpha,
				steps: comparedSteps,
				noise
			});
			const outcome = readStep(plan, index, 0, elapsed * minuteMs, results);
			if (outcome.kind === 'keep-baking') continue;
			next(step.traffic, gate => fault(gate, index, elapsed));
			minutes += elapsed;
			if (outcome.kind === 'go-on') break;
			const failed = results.some(({ verdict }) => verdict.outcome === 'fail');
			return { end: failed ? 'rolled-back' : 'inconclusive', minutes };
		}
	}
	return { end: 'went-through', minutes };
}

describe('a course that is played', () => {
	test.each([
		[1, 600],
		[3, 600],
		[1, 120],
		[10, 120]
	])('ends as the whole judgement would have it: %d x at %d a minute', (times, requests) => {
		const { expected } = worldOf(requests, 0.01, { schedule: [stepOf(0.1, 5), stepOf(0.5, 8)] });
		for (const seed of [1, 2, 3]) {
			const { end, minutes } = playCourse(expected, startWorld(expected.traffic, randomFrom(seed)), () => times);
			expect({ end, minutes }).toEqual(courseByJudge(expected, seed, () => times));
		}
	});

	test('counts what the candidate spoils until its weight is taken away, and no more', () => {
		const { expected } = worldOf(6000, 0.01);
		const { end, minutes, spoilt } = playCourse(expected, startWorld(expected.traffic, randomFrom(1)), () => 10);
		expect(end).toBe('rolled-back');
		const perMinute = 6000 * 0.05 * 0.01 * 10;
		expect((spoilt[0] ?? 0) / (perMinute * (minutes + 1))).toBeCloseTo(1, 0);
	});
});

describe('a forecast', () => {
	test('40 requests a minute with 1 % errors and bakes of ten minutes: it says that this cannot work, and what would', () => {
		const { plan, past, expected } = worldOf(40, 0.01, { schedule: [stepOf(0.25, 10)] });
		const { steps, simulated } = simulateForecast(forecast(plan, past), expected, little);
		expect(simulated?.healthy).toBeLessThan(0.05);
		const [proof] = steps[0]?.proofs ?? [];
		expect([proof?.withinMaxBake, (proof?.chance ?? 1) < 0.05]).toEqual([false, true]);
		const [warning] = warningsOf(plan, past, steps);
		expect(warning).toMatch(/^This cannot work: at 25 %, error-rate is proved .* a max-bake of [\d.]+ hours/);
		expect(proof?.remedy?.maxBakeMinutes).toBeGreaterThan(180);
	});

	test('what it says would do does: the longest bake that it asks for proves a healthy candidate', () => {
		const schedule = [stepOf(0.5, 5)];
		const { plan, past, expected } = worldOf(300, 0.01, { schedule });
		const [first] = simulateForecast(forecast(plan, past), expected, little).steps;
		const bake = first?.proofs[0]?.remedy?.maxBakeMinutes ?? 0;
		expect(bake).toBeGreaterThan(20);
		const longer = worldOf(300, 0.01, { schedule: [{ ...stepOf(0.5, 5), maxBakeMs: bake * minuteMs }] });
		const mended = simulateForecast(forecast(longer.plan, longer.past), longer.expected, little);
		expect(mended.simulated?.healthy).toBeGreaterThan(0.85);
	});

	test('with traffic enough a healthy candidate comes through, and what is found and spoilt is told', () => {
		const { plan, past, expected } = worldOf(6000, 0.01);
		const told = simulateForecast(forecast(plan, past), expected, little);
		expect(told.simulated?.healthy).toBeGreaterThan(0.9);
		expect(warningsOf(plan, past, told.steps)).toEqual([]);
		const [first, last] = told.steps.map(step => step.proofs[0]?.smallestFound ?? Number.NaN);
		expect(last).toBeLessThan(first ?? 0);
		const faults = told.simulated?.faults ?? [];
		expect(faults.map(({ times }) => times)).toEqual([2, 5, 10]);
		expect(faults.every(({ stopped, failed }) => stopped === 1 && failed === 1)).toBe(true);
		expect(faults[2]?.minutes ?? 9).toBeLessThan(faults[0]?.minutes ?? 0);
	});

	test('is the same whenever it is asked for', () => {
		const { plan, past, expected } = worldOf(6000, 0.01);
		const ask = () => simulateForecast(forecast(plan, past), expected, { ...little, fewest: 10, most: 10 });
		expect(ask()).toEqual(ask());
	});

	test('leaves a plan without a share that could be played as it was calculated', () => {
		const { plan, past, expected } = worldOf(600, 0.01);
		const known = forecast(plan, past);
		expect(simulateForecast(known, { ...expected, gates: [] }, little)).toEqual(known);
	});
});
