import { describe, expect, test } from '@jest/globals';
import type { ModelSource } from '../../src/aws/ports.ts';
import { resume } from '../../src/commands/resume.ts';
import { run } from '../../src/commands/run.ts';
import { image, planOf, Story, shortPlan } from './story.ts';

const planWithSecret = () => planOf(shortPlan, { ...image, environment: 'WORKERS: 2\nTOKEN: very-secret' });

/** A story whose creations of models are noted. */
function noting(story: Story) {
	const created: ModelSource[] = [];
	const { aws } = story.context();
	const models = {
		...aws.models,
		create: (request: Parameters<typeof aws.models.create>[0]) => {
			created.push(request.source);
			return aws.models.create(request);
		}
	};
	return { created, aws: { ...aws, models } };
}

describe('environment variables of an image', () => {
	test('reach the model, and nothing that is kept', async () => {
		const story = new Story();
		const { created, aws } = noting(story);
		await run(story.context({ aws, watchUntilMs: story.world.nowMs + 60_000 }), planWithSecret());
		expect(created).toMatchObject([{ kind: 'image', environment: { WORKERS: '2', TOKEN: 'very-secret' } }]);
		expect(JSON.stringify(story.store.record)).toContain('TOKEN');
		expect(JSON.stringify([story.store.record, story.reports])).not.toContain('very-secret');
	});

	test('are asked for again where a run ended before the model was created', async () => {
		const story = new Story();
		story.world.hook = call => {
			if (call.startsWith('CreateModel')) throw new Error('killed');
		};
		await run(story.context(), planWithSecret());
		story.world.hook = () => {};
		const resumed = await resume(story.context());
		expect([resumed.decision, resumed.reason.code]).toEqual(['failed', 'candidate-unfit']);
		expect(resumed.reason.sentence).toContain('command: run');
		expect(story.store.record).toBeUndefined();
	});
});
