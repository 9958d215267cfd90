import { describe, expect, test } from '@jest/globals';
import type { ModelSource } from '../../src/aws/ports.ts';
import { resume } from '../../src/commands/resume.ts';
import { run } from '../../src/commands/run.ts';
import { environmentOf, isSameEnvironment, withEnvironment, withoutValues } from '../../src/loop/environment.ts';
import type { Candidate } from '../../src/rollout/plan.ts';
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

describe('the variables of a candidate', () => {
	const given = { WORKERS: '2', TOKEN: 'secret' };
	const container: Candidate = { kind: 'image', imageUri: 'churn:7', environment: given };
	const kept: Candidate = { kind: 'image', imageUri: 'churn:7', environment: { WORKERS: '', TOKEN: '' } };
	const model: Candidate = { kind: 'model', modelName: 'churn-new' };
	const withNothing: Candidate = { kind: 'image', imageUri: 'churn:7', environment: {} };

	test.each([
		['the same, in whatever order', { A: '1', B: '2' }, { B: '2', A: '1' }, true],
		['three of them', { A: '1', B: '2', C: '3' }, { C: '3', A: '1', B: '2' }, true],
		['none and nothing', {}, undefined, true],
		['one more', { A: '1' }, { A: '1', B: '2' }, false],
		['another value', { A: '1' }, { A: '2' }, false],
		['values exchanged', { A: '1', B: '2' }, { A: '2', B: '1' }, false]
	])('are compared: %s', (_, one, other, same) => {
		expect(isSameEnvironment(one, other)).toBe(same);
		expect(isSameEnvironment(other, one)).toBe(same);
	});

	test('are those of an image, and kept by their names alone', () => {
		expect([container, model].map(environmentOf)).toEqual([given, {}]);
		expect([container, model].map(withoutValues)).toEqual([kept, model]);
	});

	test('come from the run that is given them', () => {
		expect(withEnvironment(kept, given)).toEqual(container);
		expect(withEnvironment(model, undefined)).toBe(model);
		expect(withEnvironment(withNothing, undefined)).toStrictEqual(withNothing);
	});

	test.each([
		[undefined, 'WORKERS, TOKEN'],
		[{ WORKERS: '2' }, 'TOKEN']
	])('are asked for by name where a run has not all of them: %j', (environment, missing) => {
		expect(() => withEnvironment(kept, environment)).toThrow(`environment: the values of ${missing} are not kept`);
	});
});
