import { describe, expect, test } from '@jest/globals';
import { planScheduleOf } from '../../src/commands/plan-schedule.ts';
import type { ExpectedTraffic } from '../../src/forecast/world.ts';
import type { BaselineProfile } from '../../src/preflight/baseline-profile.ts';
import type { Plan } from '../../src/rollout/plan.ts';
import { Refusal } from '../../src/rollout/refusal.ts';
import { worldOf } from '../forecast/builders.ts';

const auto = { maxDurationMs: 4 * 3_600_000, detect: 2, power: 0.95 };

async function planned(requests: number, change: Partial<Plan> = {}, traffic: Partial<ExpectedTraffic> = {}) {
	const { plan, past, expected } = worldOf(requests, 0.01);
	const history: BaselineProfile = { ...past, measured: {}, countedPerMinute: {}, gates: plan.gates, unpublished: [] };
	let asked = 0;
	const wanted = { ...plan, schedule: [], auto, ...change };
	const expect = async () => {
		asked++;
		return { ...expected.traffic, ...traffic };
	};
	const answer = await planScheduleOf(wanted, history, expect).catch((error: unknown) => {
		if (error instanceof Refusal) return error;
		throw error;
	});
	return { answer, asked, wanted };
}

describe('a schedule that plans itself, when a rollout starts', () => {
	test('becomes steps', async () => {
		const { answer } = await planned(20_000);
		if (answer instanceof Refusal) throw answer;
		expect(answer.schedule.length).toBeGreaterThan(0);
		expect(answer.auto).toEqual(auto);
	});

	test('one that is written down stays as it is, and nothing is read for it', async () => {
		const { plan, past } = worldOf(600, 0.01);
		const history: BaselineProfile = {
			...past,
			measured: {},
			countedPerMinute: {},
			gates: plan.gates,
			unpublished: []
		};
		const unread = async () => {
			throw new Error('the day was read');
		};
		expect(await planScheduleOf(plan, history, unread)).toBe(plan);
	});

	test.each([
		['without traffic', 0, {}, {}, /no requests in the last three hours.*Write a schedule down/],
		['without a share that can be measured', 600, {}, { gates: [] }, /no gate compares shares.*metric: error-rate/],
		['where every step has to be proved', 600, { proof: 'every-step' as const }, {}, /proof: last-step/],
		['with too little traffic for the time', 40, {}, {}, /proves a healthy one in 95 of 100.*error-rate needs about/]
	])('is refused %s, with a way out', async (_, requests, change, traffic, sentence) => {
		const { answer } = await planned(requests, change, traffic);
		if (!(answer instanceof Refusal)) throw new Error('it was not refused');
		expect(answer.message).toMatch(sentence);
		expect(answer.message).toMatch(/^schedule: auto: /);
	});
});
