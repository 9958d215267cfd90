import { describe, expect, test } from '@jest/globals';
import { plan as planCommand } from '../../src/commands/plan.ts';
import { run } from '../../src/commands/run.ts';
import { full } from '../../src/report/detail.ts';
import { planPart } from '../../src/report/plan-part.ts';
import { planOf, Story } from './story.ts';

const plan = planOf('schedule: 50% 20m');
const dayMs = 24 * 3_600_000;

describe('noise that a rollout has shown', () => {
	test('is kept for the next one, which tells what it is and how old', async () => {
		const story = new Story();
		expect((await run(story.context(), plan)).decision).toBe('promoted');
		expect(story.store.noise).toMatchObject({ kind: 'known' });
		story.world.nowMs += 4 * dayMs;
		const next = await planCommand(story.context(), { ...plan, candidate: { kind: 'model', modelName: 'churn-old' } });
		const learnt = next.rollout?.noise['error-rate']?.learnt;
		expect(learnt).toMatchObject({ rollouts: 1, weight: expect.closeTo(0.8 * 0.5 ** (4 / 30), 2) });
		expect(planPart(next, full)).toMatch(
			/\*\*Noise learnt.*\n\n- `error-rate`: .* \(1 rollout, the last 4 days before/
		);
	});

	test('that somebody has written over is told and not used', async () => {
		const story = new Story();
		story.store.noise = { kind: 'damaged' };
		const report = await run(story.context(), plan);
		expect(report.decision).toBe('promoted');
		expect(report.rollout?.noise['error-rate']?.learnt).toBeUndefined();
	});
});
