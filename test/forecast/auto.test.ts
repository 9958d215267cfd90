import { describe, expect, test } from '@jest/globals';
import { planSchedule } from '../../src/forecast/auto.ts';
import { playCourse } from '../../src/forecast/course.ts';
import { expectedOf } from '../../src/forecast/setting.ts';
import { startWorld } from '../../src/forecast/world.ts';
import { longestMsOf } from '../../src/rollout/forecast.ts';
import type { AutoSchedule, Step } from '../../src/rollout/plan.ts';
import { randomFrom } from '../../src/stats/draws.ts';
import { stepOf, worldOf } from './builders.ts';

const hourMs = 3_600_000;
const auto: AutoSchedule = { maxDurationMs: 4 * hourMs, detect: 2, power: 0.95 };
const fixed = [stepOf(0.05, 10), stepOf(0.25, 10), stepOf(0.5, 20)];
const rollouts = 40;

function outcomesOf(requests: number, schedule: readonly Step[], times: number) {
	const { plan, expected } = worldOf(requests, 0.01);
	const played = expectedOf({ ...plan, schedule }, expected.traffic);
	const courses = Array.from({ length: rollouts }, (_, i) =>
		playCourse(played, startWorld(played.traffic, randomFrom(900_000 + i)), () => times)
	);
	return {
		spoilt: courses.reduce((sum, { spoilt }) => sum + (spoilt[0] ?? 0), 0) / rollouts,
		found: courses.filter(({ end }) => end === 'rolled-back').length / rollouts,
		through: courses.filter(({ end }) => end === 'went-through').length / rollouts
	};
}

describe('a schedule that plans itself', () => {
	test.each([2000, 20_000])(
		'finds and proves as often as is asked for, in time, and spoils less than 5/25/50: %d a minute',
		requests => {
			const { plan, expected } = worldOf(requests, 0.01);
			const planned = planSchedule({ ...plan, schedule: [] }, auto, expected.traffic);
			if (!planned.ok) throw new Error(planned.why);
			const { schedule } = planned;
			expect(longestMsOf({ ...plan, schedule })).toBeLessThanOrEqual(auto.maxDurationMs);
			expect(schedule.map(step => step.traffic)).toEqual(schedule.map(step => step.traffic).toSorted((a, b) => a - b));
			const chance = Math.sqrt((auto.power * (1 - auto.power)) / rollouts);
			expect(outcomesOf(requests, schedule, 1).through).toBeGreaterThan(auto.power - 3 * chance);
			expect(outcomesOf(requests, schedule, 2).found).toBeGreaterThan(auto.power - 3 * chance);
			for (const times of [2, 5, 10]) {
				const [own, others] = [outcomesOf(requests, schedule, times), outcomesOf(requests, fixed, times)];
				expect([times, own.spoilt < others.spoilt]).toEqual([times, true]);
			}
		}
	);

	test('says why where no schedule does what is asked for, and what time would be enough', () => {
		const { plan, expected } = worldOf(120, 0.01);
		const planned = planSchedule({ ...plan, schedule: [] }, auto, expected.traffic);
		if (planned.ok) throw new Error('a schedule was found');
		expect(planned.why).toMatch(/error-rate needs about \d+ minutes at 50 %/);
		const longer = { ...auto, maxDurationMs: planned.neededMs ?? 0 };
		expect(planSchedule({ ...plan, schedule: [] }, longer, expected.traffic).ok).toBe(true);
	});

	test('a time in which nothing fits is told as such', () => {
		const { plan, expected } = worldOf(6000, 0.01);
		const planned = planSchedule({ ...plan, schedule: [] }, { ...auto, maxDurationMs: hourMs / 2 }, expected.traffic);
		expect(planned).toMatchObject({ ok: false, why: expect.stringContaining('between the bakes alone') });
	});
});
