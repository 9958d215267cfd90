import { describe, expect, test } from '@jest/globals';
import { ownOdds } from '../../../src/forecast/past/setting.ts';
import { tryOnPast } from '../../../src/forecast/past/try-on-past.ts';
import type { Gate } from '../../../src/gates/gate.ts';
import { randomFrom } from '../../../src/stats/draws.ts';
import { placeOf } from '../../../src/stats/noise-models.ts';
import { thresholdGate } from '../../gates/builders.ts';
import { dayMs, endMs, errors, hourMs, minuteMs, type Nature, pastOf, pastPlan, step } from './builders.ts';

const p99 = (change: Parameters<typeof thresholdGate>[0] = {}) => ({
	...thresholdGate(change),
	kind: 'threshold' as const
});

function tried(gates: readonly Gate[], nature: Nature, days = 14, change: Parameters<typeof pastPlan>[1] = {}) {
	const found = tryOnPast(pastPlan(gates, change), {}, pastOf(nature, days));
	if (found.kind !== 'tried') throw new Error(found.why);
	return found;
}

const steady: Nature = { requests: () => 2000 };

describe('the gates tried on a baseline’s own past', () => {
	test('quiet days promote nearly all: fewer than 5 of 100 are rolled back, every 59 minutes, the same again', () => {
		const found = tried([errors()], steady, 4);
		expect(found).toMatchObject({ rollouts: 93, everyMinutes: 59, held: 0, unseen: 0, notTried: [] });
		expect(found.rolledBack.share).toBeLessThan(0.05);
		expect(found.promoted).toBeGreaterThan(85);
		expect(found.rolledBack.count + found.inconclusive + found.promoted).toBe(found.rollouts);
		expect(tried([errors()], steady, 4)).toEqual(found);
	});

	test('what hits both variants at once rolls nobody back; an absolute limit is another matter', () => {
		const from = endMs - 6 * dayMs;
		const incident: Nature = {
			requests: () => 2000,
			badShare: atMs => (atMs >= from && atMs < from + 2 * hourMs ? 0.08 : 0.003)
		};
		expect(tried([errors()], incident, 7).rolledBack.share).toBeLessThan(0.03);
		const { gates, stopped } = tried([errors({ max: 0.01 })], incident, 7);
		expect(stopped.count).toBeGreaterThanOrEqual(2);
		expect(gates[0]).toMatchObject({
			stopped: { count: stopped.count },
			worst: { days: 1, sentence: expect.stringMatching(/above the limit of 1 %|breaks this limit too/) }
		});
		const hour = (gates[0]?.worst?.startMs ?? 0) - from;
		expect(hour).toBeGreaterThanOrEqual(0);
		expect(hour).toBeLessThanOrEqual(2 * hourMs);
	});

	test('a nightly spike: counted exactly, its hour, the days of it, and the limit that would have held', () => {
		const isNight = (atMs: number) => atMs % dayMs >= 2 * hourMs && atMs % dayMs < 2 * hourMs + 40 * minuteMs;
		const nature: Nature = { requests: () => 0, value: atMs => (isNight(atMs) ? 640 : 120) };
		const { gates, rollouts } = tried([p99()], nature, 14, { schedule: [step(0.5, 30, 30)], finalBakeMs: 0 });
		// Of its 30 minutes 28 are seen; at its end three of the last five have to be in the night, where the baseline is too.
		let expected = 0;
		for (let i = 0; i < rollouts; i++) {
			const startMs = endMs - 14 * dayMs + 3 * hourMs + i * 59 * minuteMs;
			const seen = Array.from({ length: 28 }, (_, minute) => isNight(startMs + minute * minuteMs));
			if (seen.slice(-5).filter(night => night).length >= 3) expected++;
		}
		expect(expected).toBeGreaterThan(5);
		expect(gates[0]).toMatchObject({
			gate: 'latency p99',
			stopped: { count: expected },
			failed: 0,
			worst: {
				days: expect.any(Number),
				sentence: expect.stringMatching(/640 ms on average .* above 400 ms; the baseline breaks this limit too/)
			}
		});
		expect(new Date(gates[0]?.worst?.startMs ?? 0).getUTCHours()).toBe(2);
		expect(gates[0]?.worst?.days).toBeGreaterThan(5);
	});

	test('the limit that is advised holds, and the one below it does not', () => {
		const value = (atMs: number) => 100 + ((atMs / minuteMs) % 97) * 4;
		const nature: Nature = { requests: () => 0, value };
		const run = (max: number) => tried([p99({ limits: { max } })], nature, 4).gates[0];
		const { stopped, advice } = run(200) ?? {};
		expect(stopped?.share).toBeGreaterThan(0.05);
		const limit = Number(/`max: (\d+)ms`/.exec(advice ?? '')?.[1]);
		expect(run(limit)?.stopped.share).toBeLessThanOrEqual(0.01);
		expect(run(limit - 20)?.stopped.share).toBeGreaterThan(0.01);
	});

	test('a share above its own limit for ever: which limit would have held', () => {
		const found = tried([errors({ max: 0.005 })], steady, 2);
		expect(found.gates[0]?.stopped.share).toBeGreaterThan(0.9);
		const percent = Number(/`max: ([\d.]+)%`/.exec(found.gates[0]?.advice ?? '')?.[1]);
		expect(percent).toBeGreaterThan(1);
		expect(tried([errors({ max: percent / 100 })], steady, 2).gates[0]?.stopped.share).toBeLessThanOrEqual(0.02);
	});

	test('traffic in office hours only: at night nothing is seen, which is no false alarm', () => {
		const office: Nature = { requests: atMs => (atMs % dayMs >= 8 * hourMs && atMs % dayMs < 18 * hourMs ? 2000 : 0) };
		const { unseen, inconclusive, rolledBack, rollouts } = tried([errors()], office, 3);
		expect(unseen).toBeGreaterThan(0.45 * rollouts);
		expect(inconclusive).toBeGreaterThanOrEqual(unseen);
		expect(rolledBack.share).toBeLessThan(0.05);
	});

	test('each gate is tried as if the others had not stopped the rollout', () => {
		const nature: Nature = { requests: () => 2000, value: () => 900 };
		const gates = [errors(), p99(), p99({ name: 'cpu', limits: { max: 950 } })];
		const found = tried(gates, nature, 2);
		expect(found).toMatchObject({
			stopped: { count: found.rollouts, share: 1 },
			inconclusive: found.rollouts,
			promoted: 0
		});
		expect(found.gates).toMatchObject([
			{ gate: 'error-rate' },
			{ gate: 'latency p99', stopped: { count: found.rollouts }, failed: 0, passed: 0 },
			{ gate: 'cpu', stopped: { count: 0 }, passed: found.rollouts }
		]);
		expect(found.gates[0]?.passed).toBeGreaterThan(0.9 * found.rollouts);
	});

	test('the final bake is tried too: absolute limits hold in it', () => {
		const startsMs = new Set<number>();
		const value = (atMs: number) => {
			const since = (atMs - (endMs - 2 * dayMs + 3 * hourMs)) % (59 * minuteMs);
			if (since === 0) startsMs.add(atMs);
			return since >= 12 * minuteMs && since < 20 * minuteMs ? 900 : 100;
		};
		const change = { schedule: [step(0.5, 8, 8)], finalBakeMs: 15 * minuteMs };
		const nature: Nature = { requests: () => 0, value };
		const found = tried([p99()], nature, 2, change);
		expect(startsMs.size).toBeGreaterThan(10);
		expect(found).toMatchObject({ rolledBack: { share: 1 }, gates: [{ failed: found.rollouts }] });
		expect(tried([p99({ onFail: 'hold' })], nature, 2, change)).toMatchObject({
			rolledBack: { count: 0 },
			held: found.rollouts,
			gates: [{ holds: true, stopped: { share: 1 } }]
		});
		expect(tried([p99()], nature, 2, { ...change, finalBakeMs: 0 }).gates[0]?.stopped.count).toBe(0);
	});

	test('noise that one variant has alone is what earlier rollouts have shown, or none', () => {
		const model = placeOf({ brisk: 0, lasting: 0.25, memoryMinutes: 15 });
		const learnt = { likely: [{ model, chance: 1 }], weight: 1, atMs: endMs, rollouts: 9 };
		const drawn = (noise: Parameters<typeof ownOdds>[0]) => {
			const odds = ownOdds(noise, randomFrom(5));
			return Array.from({ length: 500 }, () => Math.log(odds()));
		};
		const square = (values: readonly number[]) => values.reduce((sum, value) => sum + value ** 2, 0) / values.length;
		expect(square(drawn({ usual: 0.25, early: 1, learnt }))).toBeGreaterThan(0.2);
		const past = { level: -4, likely: [{ model, chance: 1, variance: 0.1 }] };
		expect(drawn({ usual: 0.25, early: 1, past }).every(value => value === 0)).toBe(true);
	});

	test.each([
		[
			'a past of three hours',
			[errors()],
			0.125,
			/a rollout takes up to \d.* looks back at three .* this endpoint has 3\./
		],
		[
			'a limit held against the other variant',
			[p99({ limits: { maxRatio: 1.2 } })],
			2,
			/latency p99: its limits are held/
		],
		['no gate of the live traffic', [errors({ reportOnly: true })], 2, /no gate of the live traffic decides/]
	])('%s: nothing is tried, and why', (_, gates, days, why) => {
		expect(tryOnPast(pastPlan(gates), {}, pastOf(steady, days))).toEqual({
			kind: 'none',
			why: expect.stringMatching(why)
		});
	});

	test('more gates and longer rollouts are tried seldomer, so that a plan can be waited for', () => {
		const named = (count: number) => Array.from({ length: count }, (_, i) => errors({ name: `error-rate ${i}` }));
		const every = (gates: readonly Gate[], bake: number) =>
			tried(gates, { requests: () => 5 }, 3, { schedule: [step(0.5, bake, bake)] }).everyMinutes;
		expect([every(named(3), 60), every(named(4), 60), every(named(1), 700)]).toEqual([59, 118, 177]);
	});
});
