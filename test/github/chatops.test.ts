import { describe, expect, test } from '@jest/globals';
import { checkComment, parseChatCommand } from '../../src/github/chatops.ts';
import { readTrigger } from '../../src/github/event.ts';
import { answerTo, react } from '../../src/github/reaction.ts';

describe('a command in a comment', () => {
	test.each([
		['/status', { command: 'status' }],
		['/promote', { command: 'promote' }],
		['/approve looks good to me', { command: 'approve', reason: 'looks good to me' }],
		['/Rollback  customers complain \r\nmore text', { command: 'rollback', reason: 'customers complain' }],
		['\n  /approve\nwith words below', { command: 'approve' }],
		['/promote 1a2b3c4d it is fine', { command: 'promote', rolloutId: '1a2b3c4d', reason: 'it is fine' }],
		['/rollback 1A2B3C4D', { command: 'rollback', rolloutId: '1a2b3c4d' }],
		['/rollback 1a2b3c4d5e', { command: 'rollback', reason: '1a2b3c4d5e' }]
	])('%j', (body, expected) => {
		expect(parseChatCommand(body)).toEqual(expected);
	});

	test.each([
		'',
		'promote',
		'please /promote',
		'> /promote',
		'/promoted',
		'/promote-all',
		'/deploy',
		'text\n/promote',
		'/promote? no, wait',
		'/promote, please do not',
		'/promote/rollback',
		'/promote.',
		'    /promote',
		'\n\n\t/promote',
		'```\n/promote\n```',
		'`/promote`'
	])('none in %j', body => {
		expect(parseChatCommand(body)).toBeUndefined();
	});
});

const started = (body: string, more: { readonly action?: string; readonly author?: string } = {}) =>
	readTrigger(
		{ GITHUB_EVENT_NAME: 'issue_comment', GITHUB_REPOSITORY: 'shop/models' },
		{
			action: more.action ?? 'created',
			issue: { number: 9, pull_request: {} },
			comment: { id: 5, body, user: { login: more.author ?? 'ada' } }
		}
	);
const people = { permissionOf: async (login: string) => ({ ada: 'write', root: 'admin' })[login] ?? 'read' };

describe('a run started by a comment', () => {
	test('may do what its author asks for and may do; the reason is in the comment', async () => {
		expect(await checkComment(started('/promote it is fine'), 'promote', people, 0)).toEqual({
			allowed: true,
			reason: 'it is fine',
			about: { pullRequest: 9 }
		});
		expect(await checkComment(started('/status', { author: 'root' }), 'status', people, 0)).toMatchObject({
			allowed: true
		});
	});

	test.each([
		['by somebody who may only read', started('/promote', { author: 'mallory' }), 'promote', /mallory has “read”/],
		['that was edited into a command', started('/promote', { action: 'edited' }), 'promote', /was edited/],
		['that asks for something else', started('/status'), 'promote', /says \/status/],
		['that asks for nothing', started('nice work'), 'rollback', /says no command/],
		['for a command that no comment can ask for', started('/promote'), 'run', /told to run/]
	])('is refused %s', async (_, trigger, command, sentence) => {
		const check = await checkComment(trigger, command, people, 0);
		expect(check).toMatchObject({ allowed: false, sentence: expect.stringMatching(sentence) });
	});

	test('is refused while GitHub does not tell who may write', async () => {
		const down = { permissionOf: () => Promise.reject(new Error('getaddrinfo ENOTFOUND')) };
		const check = await checkComment(started('/rollback'), 'rollback', down, 0);
		expect(check).toMatchObject({ allowed: false, sentence: expect.stringContaining('Nothing was done') });
	});

	test('is refused where the event carries no comment', async () => {
		const trigger = readTrigger({ GITHUB_EVENT_NAME: 'issue_comment', GITHUB_REPOSITORY: 'shop/models' }, {});
		expect(await checkComment(trigger, 'promote', people, 0)).toMatchObject({ allowed: false });
	});

	test('and a run started otherwise is nobody’s business here', async () => {
		const trigger = readTrigger({ GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REPOSITORY: 'shop/models' }, {});
		const never = { permissionOf: () => Promise.reject(new Error('not to be asked')) };
		expect(await checkComment(trigger, 'promote', never, 0)).toEqual({ allowed: true });
	});
});

describe('the answer to a command', () => {
	test.each([
		['promote', 'promoted', 'rocket'],
		['promote', 'rolled-back', '-1'],
		['rollback', 'rolled-back', 'rocket'],
		['rollback', 'promoted', '-1'],
		['rollback', 'none', 'confused'],
		['approve', 'in-progress', 'rocket'],
		['status', 'in-progress', '+1'],
		['status', 'failed', '-1']
	] as const)('/%s that ended %s is %s', (command, decision, reaction) => {
		expect(answerTo(command, decision)).toBe(reaction);
	});

	test('a reaction that cannot be given is told, not thrown', async () => {
		const failure = await react({ react: () => Promise.reject(new Error('socket hang up')) }, 5, 'eyes', 0);
		expect(failure?.failed).toContain('socket hang up');
		expect(await react({ react: async () => undefined }, 5, 'eyes', 0)).toBeUndefined();
	});
});

describe('an event that anybody may cause', () => {
	const event = (name: string, payload: object) =>
		readTrigger({ GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: 'shop/models' }, payload);
	const comment = (login: string) => ({ id: 5, body: '/promote', user: { login }, created_at: '2026-01-02T03:04:05Z' });
	const pull = {
		number: 9,
		head: { sha: 'a', repo: { full_name: 'shop/models' } },
		base: { repo: { full_name: 'shop/models' } }
	};

	test.each(['issue_comment', 'pull_request_review_comment', 'commit_comment', 'discussion_comment'])(
		'is asked for its author: %s',
		async name => {
			const by = (login: string) => event(name, { action: 'created', comment: comment(login), pull_request: pull });
			expect(await checkComment(by('mallory'), 'promote', people, 0)).toMatchObject({ allowed: false });
			expect(await checkComment(by('ada'), 'promote', people, 0)).toEqual({
				allowed: true,
				about: { pullRequest: 9, writtenAtMs: Date.UTC(2026, 0, 2, 3, 4, 5) }
			});
		}
	);

	test('is asked for its author: a review', async () => {
		const by = (login: string) => {
			const review = { id: 5, body: '/promote', user: { login }, submitted_at: '2026-01-02T03:04:05Z' };
			return event('pull_request_review', { action: 'submitted', review, pull_request: pull });
		};
		expect(await checkComment(by('mallory'), 'promote', people, 0)).toMatchObject({ allowed: false });
		expect(await checkComment(by('ada'), 'promote', people, 0)).toMatchObject({
			allowed: true,
			about: { pullRequest: 9 }
		});
	});

	test.each(['issues', 'discussion', 'fork', 'watch', 'gollum'])('is asked for its sender: %s', async name => {
		const by = (login: string) => event(name, { action: 'opened', sender: { login } });
		expect(await checkComment(by('mallory'), 'promote', people, 0)).toMatchObject({ allowed: false });
		expect(await checkComment(by('ada'), 'promote', people, 0)).toEqual({ allowed: true });
		expect(await checkComment(event(name, {}), 'promote', people, 0)).toMatchObject({ allowed: false });
	});

	test.each(['issue_comment', 'pull_request_review', 'commit_comment'])(
		'that cannot be read commands nothing: %s',
		async name => {
			expect(await checkComment(event(name, {}), 'promote', people, 0)).toMatchObject({ allowed: false });
		}
	);
});
