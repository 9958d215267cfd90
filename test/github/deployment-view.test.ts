import { describe, expect, test } from '@jest/globals';
import { rollback } from '../../src/commands/rollback.ts';
import { run } from '../../src/commands/run.ts';
import { deploymentChange } from '../../src/github/deployment-view.ts';
import type { Context } from '../../src/loop/context.ts';
import type { Report } from '../../src/report/model.ts';
import { planOf, Story } from '../loop/story.ts';

const setting = {
	command: 'run',
	endpointName: 'churn-prod',
	region: 'eu-west-1',
	commit: 'abc123',
	runUrl: 'https://github.com/shop/models/actions/runs/77'
};
/** The states a rollout went through on GitHub, each once. */
const statesOf = (reports: readonly Report[]) => {
	const changes = reports.map(deploymentChange);
	const states = changes.map(change => (change?.kind === 'show' ? change.view.state : change?.kind));
	return states.filter((state, i) => state !== states[i - 1]);
};

describe('what GitHub’s environment shows', () => {
	const started = async (story: Story, more: Partial<Context> = {}, schedule = '5% 10m') =>
		run(story.context({ setting, ...more }), planOf(`schedule: ${schedule}`));

	test('of a healthy rollout: waiting for the candidate, on its way, there', async () => {
		const story = new Story();
		const last = await started(story);
		expect(statesOf([...story.reports, last])).toEqual(['queued', 'in_progress', 'success']);
		expect(deploymentChange(last)).toMatchObject({
			view: {
				key: { endpoint: 'churn-prod' },
				ref: 'abc123',
				title: 'churn-new on churn-prod',
				logUrl: setting.runUrl,
				environmentUrl: expect.stringContaining('/endpoints/churn-prod')
			}
		});
	});

	test('of a rollout with errors: a failure, with the reason', async () => {
		const story = new Story();
		story.world.behaviour['churn-new'] = { errorRate: 0.1, slowRate: 0.05, latencyMs: 80 };
		const last = await started(story);
		expect(deploymentChange(last)).toMatchObject({ view: { state: 'failure', description: last.reason.sentence } });
	});

	test('of a rollout that waits for a person: pending', async () => {
		const story = new Story();
		const watchUntilMs = story.world.nowMs + 3_600_000;
		await started(story, { watchUntilMs }, '\n  - traffic: 5%\n    bake: 10m\n    hold: true');
		expect(statesOf(story.reports).at(-1)).toBe('pending');
	});

	test('of a promotion that is taken back: that it is no longer there', async () => {
		const story = new Story();
		await started(story);
		const last = await rollback(story.context({ setting: { ...setting, command: 'rollback' } }));
		expect(deploymentChange(last)).toMatchObject({ kind: 'retire', endpoint: 'churn-prod' });
	});

	test('without a commit: nothing, and that is told', async () => {
		const story = new Story();
		const { commit: _, ...without } = setting;
		expect(deploymentChange(await started(story, { setting: without }))).toEqual({ kind: 'no-commit' });
	});

	test('of a command that found no rollout: nothing', async () => {
		const report = await rollback(new Story().context({ setting }));
		expect(deploymentChange(report)).toBeUndefined();
	});
});
