import { expect, test } from '@jest/globals';
import { longestRolloutMs } from '../../src/rollout/deadline.ts';
import type { Plan } from '../../src/rollout/plan.ts';
import { binaryPlan } from '../evaluation/endpoint.ts';
import { errorRate, minuteMs, planOf } from './builders.ts';

const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const [first, ...more] = planOf().schedule;
if (first === undefined) throw new Error('the plan has steps');
const transform = { instanceCount: 1, output: 's3://b/', maxDurationMs: 90 * minuteMs, keepOutput: false };

/** Both steps with half an hour to shift and 40 minutes to bake, two updates, the last shift, the final bake. */
const plainMs = (2 * (30 + 40) + 2 * 60 + 30 + 10) * minuteMs;

test.each<[string, Partial<Plan>, number]>([
	['every bake at its longest and every update at its slowest', {}, 0],
	['no step at all', { schedule: [] }, -2 * 70 * minuteMs],
	['a longer final bake', { finalBakeMs: 25 * minuteMs }, 15 * minuteMs],
	['a person’s approval after a step', { schedule: [{ ...first, hold: true }, ...more] }, dayMs],
	['one after each', { schedule: [first, ...more].map(step => ({ ...step, hold: true })) }, 2 * dayMs],
	['a person who is asked where nothing is proved', { onInconclusive: 'hold' }, dayMs],
	['a person who is asked where a gate fails', { gates: [errorRate, { ...errorRate, onFail: 'hold' }] }, dayMs],
	['that is one day for both', { onInconclusive: 'hold', gates: [{ ...errorRate, onFail: 'hold' }] }, dayMs],
	['a plan that goes on asks nobody', { onInconclusive: 'continue' }, 0],
	['an evaluation over the endpoint is part of the shifts', { evaluation: binaryPlan }, 0],
	[
		'both stages of transform jobs, twice, and their writing and reading',
		{ evaluation: { ...binaryPlan, engine: 'batch-transform', transform } },
		4 * 90 * minuteMs + 4 * hourMs
	]
])('the deadline leaves room for %s', (_, change, moreMs) => {
	expect(longestRolloutMs(planOf(change))).toBe(plainMs + moreMs);
});
