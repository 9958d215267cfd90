import { describe, expect, test } from '@jest/globals';
import { admit } from '../../src/entry/admission.ts';
import type { CommandRequest } from '../../src/entry/dispatch.ts';
import { readTrigger } from '../../src/github/event.ts';
import { planOf } from '../loop/story.ts';

const commands = ['run', 'resume', 'approve', 'promote', 'rollback', 'status', 'plan', 'rehearse'] as const;

function requestOf(command: (typeof commands)[number]): CommandRequest {
	return command === 'run' || command === 'plan' || command === 'rehearse' ? { command, plan: planOf() } : { command };
}

const pull = (full_name: string) => ({
	number: 7,
	head: { sha: 'cafe', repo: { full_name } },
	base: { repo: { full_name: 'shop/models' } }
});
const user = { login: 'mallory' };

/** Events by which somebody who may only read can start a job, each with a command where it has a text. */
const events: Readonly<Record<string, (command: string) => object>> = {
	issue_comment: command => ({
		action: 'created',
		issue: { number: 7, pull_request: {} },
		comment: { id: 1, body: `/${command}`, user }
	}),
	pull_request_review: command => ({
		action: 'submitted',
		pull_request: pull('shop/models'),
		review: { id: 1, body: `/${command}`, user }
	}),
	pull_request_review_comment: command => ({
		action: 'created',
		pull_request: pull('shop/models'),
		comment: { id: 1, body: `/${command}`, user }
	}),
	commit_comment: command => ({ action: 'created', comment: { id: 1, body: `/${command}`, user } }),
	discussion_comment: command => ({ action: 'created', comment: { id: 1, body: `/${command}`, user } }),
	issues: () => ({ action: 'opened', sender: user }),
	discussion: () => ({ action: 'created', sender: user }),
	fork: () => ({ sender: user }),
	watch: () => ({ sender: user }),
	gollum: () => ({ sender: user })
};

/** What is asked of GitHub, by somebody with this permission. */
function openFor(eventName: string, payload: object, permission = 'read') {
	const asked: string[] = [];
	const github = {
		permissionOf: async (login: string) => {
			asked.push(`permission of ${login}`);
			return permission;
		},
		react: async () => {
			asked.push('reaction');
		}
	};
	const env = { GITHUB_REPOSITORY: 'shop/models', GITHUB_EVENT_NAME: eventName };
	const reporting = { trigger: readTrigger(env, payload), github } as unknown as Parameters<typeof admit>[0];
	return { reporting, asked };
}

const changing = ['run', 'resume', 'approve', 'promote', 'rollback'] as const;

describe.each(Object.entries(events))('%s by somebody who may only read', (eventName, payloadOf) => {
	test.each(changing)('%s is refused after one question at the most', async command => {
		const { reporting, asked } = openFor(eventName, payloadOf(command));
		await expect(admit(reporting, requestOf(command))).rejects.toMatchObject({ code: 'not-allowed' });
		expect(asked.length).toBeLessThanOrEqual(1);
	});

	test('is refused where there is nobody to ask', async () => {
		const { reporting } = openFor(eventName, payloadOf('rollback'));
		const { github: _, ...alone } = reporting;
		await expect(admit(alone, requestOf('rollback'))).rejects.toMatchObject({ code: 'not-allowed' });
	});

	test('is carried out for somebody who may write', async () => {
		const { reporting } = openFor(eventName, payloadOf('rollback'), 'write');
		await expect(admit(reporting, requestOf('rollback'))).resolves.toBeDefined();
	});
});

describe('a pull request from a fork', () => {
	test.each(['pull_request', 'pull_request_target', 'pull_request_review'])('may only look: %s', async eventName => {
		for (const command of commands) {
			const { reporting, asked } = openFor(eventName, { pull_request: pull('mallory/models') }, 'write');
			const admitted = await admit(reporting, requestOf(command)).then(
				() => 'yes',
				error => error.code
			);
			expect([command, admitted]).toEqual([
				command,
				command === 'plan' || command === 'rehearse' ? 'yes' : 'fork-pull-request'
			]);
			expect(asked).toEqual([]);
		}
	});
});

test.each(['workflow_dispatch', 'schedule', 'push'])('%s is GitHub’s business', async eventName => {
	const { reporting, asked } = openFor(eventName, {});
	for (const command of commands) await expect(admit(reporting, requestOf(command))).resolves.toEqual({});
	expect(asked).toEqual([]);
});
