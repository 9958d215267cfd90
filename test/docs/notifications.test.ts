import { describe, expect, test } from '@jest/globals';
import { examplesOf, list, part } from './documents.ts';

/** The script of the recipe, as the document has it. */
function scriptOf(): string {
	const recipe = examplesOf('yaml').find(({ value }) => value.name === 'Promotion with a card');
	const steps = list(part(part(recipe?.value, 'jobs'), 'promotion').steps);
	return String(part(steps.at(-1), 'with').script);
}

/** What is posted with these outputs, and what the step warns of. */
async function posted(env: Readonly<Record<string, string>>, status = 200) {
	const outputs = {
		...{ WEBHOOK: 'https://hooks.example/x', ENDPOINT: 'churn-prod', LINK: 'https://github.com/a/b/pull/1' },
		...env
	};
	const calls: { readonly url: string; readonly body: string }[] = [];
	const warnings: string[] = [];
	const fetched = async (url: string, { body }: { readonly body: string }) => {
		calls.push({ url, body });
		return new Response('no', { status });
	};
	const run = new Function('process', 'fetch', 'core', `return (async () => {${scriptOf()}})();`);
	await run({ env: outputs }, fetched, { warning: (text: string) => warnings.push(text) });
	return { calls, warnings, body: JSON.parse(calls[0]?.body ?? '{}') };
}

const rolledBack = {
	DECISION: 'rolled-back',
	CODE: 'gate-failed',
	REASON: 'error-rate is 3 % on the candidate: <!channel> proved worse.',
	GATES: '["error-rate"]'
};

describe('the recipe of messages', () => {
	test('Slack: state, deciding gate, reason and link, as plain text', async () => {
		const { calls, body } = await posted({ ...rolledBack, KIND: 'slack' });
		expect(calls.map(({ url }) => url)).toEqual(['https://hooks.example/x']);
		expect(body.text).toBe('❌ churn-prod: rolled-back, by error-rate');
		expect(body.blocks[1].text).toEqual({ type: 'plain_text', text: `${rolledBack.REASON} (gate-failed)` });
		expect(body.blocks[2].elements[0].url).toBe('https://github.com/a/b/pull/1');
	});

	test('Teams: an adaptive card', async () => {
		const { body } = await posted({ ...rolledBack, KIND: 'teams' });
		const { content } = body.attachments[0];
		expect(content.body[0].text).toBe('❌ churn-prod: rolled-back, by error-rate');
		expect(content.actions[0].url).toBe('https://github.com/a/b/pull/1');
	});

	test('anything else: plain data', async () => {
		const env = { DECISION: 'in-progress', CODE: 'waiting-for-approval', REASON: 'Waiting.', GATES: '[]', KIND: 'any' };
		expect((await posted(env)).body).toMatchObject({
			title: '⏸️ churn-prod: in-progress',
			reasonCode: 'waiting-for-approval',
			failedGates: []
		});
	});

	test('a message that is not taken is a warning, and fails nothing', async () => {
		const { warnings } = await posted({ ...rolledBack, KIND: 'slack' }, 500);
		expect(warnings).toEqual(['The message was not taken: 500 no']);
	});
});
