import { expect, test } from '@jest/globals';
import { createProbe } from '../../src/probe/ask-variants.ts';
import { FakeEndpoint, fails, type Model, stored } from '../evaluation/endpoint.ts';
import { planOf, rolloutOf } from '../rollout/builders.ts';

const rows = ['text', 'one', 'two', 'three'].join('\n');
const knows =
	(...words: readonly string[]): Model =>
	body =>
		words.includes(body) ? '1' : fails('model-error');

/** What a smoke test says of a candidate beside the model in service. */
function smoke(baseline: Model, candidate: Model): Promise<void> {
	const rollout = rolloutOf({ plan: planOf({ load: { data: 's3://bucket/sample.csv', ratePerSecond: 1 } }) });
	const names = { [rollout.start.baseline.name]: baseline, [rollout.candidate.name]: candidate };
	const endpoint = new FakeEndpoint({ blue: knows(), green: knows(), ...names });
	const probe = createProbe({
		places: stored(rows),
		invoke: endpoint.invoke,
		sleep: async () => {},
		now: () => 0,
		uniform: () => 0.5,
		progress: () => {}
	});
	return probe.smokeTest(rollout, new AbortController().signal);
}

const all = knows('one', 'two', 'three');

test('a candidate that answers what the model in service answers is fine, whatever nobody answers', async () => {
	await expect(smoke(all, all)).resolves.toBeUndefined();
	await expect(smoke(knows('one'), knows('one'))).resolves.toBeUndefined();
});

test('rows that nobody answers are no fault of the candidate: the sample is', async () => {
	await expect(smoke(knows(), knows())).rejects.toMatchObject({
		code: 'evaluation-failed',
		message: expect.stringContaining('3 of 3 sample rows of s3://bucket/sample.csv are answered by nobody')
	});
});

test('rows that only the candidate does not answer are', async () => {
	await expect(smoke(knows('one', 'two'), knows('one'))).rejects.toMatchObject({
		code: 'smoke-test-failed',
		message: expect.stringContaining('did not answer 1 of 3 sample rows that the model in service answers')
	});
});
