import { expect, test } from '@jest/globals';
import { comparedSteps } from '../../src/rollout/plan.ts';
import { planOf } from './builders.ts';

const { schedule } = planOf();

test.each([
	['the steps of the schedule', { schedule }, 2],
	['and the final bake, where the baseline keeps a share', { schedule, holdback: 0.1 }, 3],
	['also the smallest', { schedule: schedule.slice(1), holdback: 0.01 }, 2],
	['none without a schedule', { schedule: [] }, 0]
])('both variants serve side by side in %s', (_, plan, steps) => {
	expect(comparedSteps(planOf(plan))).toBe(steps);
});
