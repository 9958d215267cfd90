import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type CommentKeeping, createCommentKeeper, markerOf } from '../../src/github/comment.ts';
import type { GitHubSettings } from '../../src/simulator/github.ts';
import { type ServedGitHub, serveGitHub } from './serve-github.ts';

let nowMs = 0;
let served: ServedGitHub;
beforeEach(async () => {
	nowMs = Date.UTC(2026, 0, 1);
	served = await serveGitHub(() => nowMs);
});
afterEach(() => served.close());

const marker = markerOf('churn-prod');
const keeper = (more: Partial<Pick<CommentKeeping, 'api' | 'marker' | 'fromFork'>> = {}) =>
	createCommentKeeper({
		api: served.api,
		pullRequest: 12,
		marker,
		fromFork: false,
		now: () => nowMs,
		sleep: async ms => {
			nowMs += ms;
		},
		...more
	});
const set = (patch: Partial<GitHubSettings>) => served.github.settings(patch);

interface State {
	readonly comments: readonly { readonly id: number; readonly body: string; readonly editedAtMs: readonly number[] }[];
	readonly requests: readonly { readonly request: string; readonly status: number }[];
}
const state = () => served.github.state() as State;
const bodies = () => state().comments.map(({ body }) => body);

async function writtenBy(author: string, body: string): Promise<void> {
	set({ viewer: author });
	await served.api.createComment(12, body);
	set({ viewer: 'github-actions[bot]' });
}

function deleteByHand(): void {
	for (const { id } of state().comments) {
		served.github.handle({
			method: 'DELETE',
			path: `/repos/shop/models/issues/comments/${id}`,
			query: new URLSearchParams(),
			headers: { authorization: 'token' },
			body: undefined
		});
	}
}

describe('the comment', () => {
	test('is written once and edited from then on, also by a later run', async () => {
		const first = keeper();
		expect(await first.keep('one')).toMatchObject({ url: expect.stringContaining('/pull/12#issuecomment-') });
		await first.keep('two');
		await keeper().keep(`${marker}\nthree`);
		expect(bodies()).toEqual([`${marker}\nthree`]);
	});

	test('of another bot is not taken for ours where GitHub does not tell whose token it is', async () => {
		await writtenBy('evil[bot]', `${marker}\n[x](https://evil.example)`);
		const unknown = { ...served.api, viewer: () => Promise.reject(new Error('no GraphQL here')) };
		await keeper({ api: unknown }).keep('one');
		await keeper({ api: unknown }).keep('two');
		expect(bodies()).toEqual([`${marker}\n[x](https://evil.example)`, `${marker}\ntwo`]);
	});

	test('is found again behind a hundred others', async () => {
		for (let i = 0; i < 130; i++) await served.api.createComment(12, `remark ${i}`);
		await keeper().keep('one');
		await keeper().keep('two');
		expect(bodies()).toHaveLength(131);
		expect(bodies().at(-1)).toBe(`${marker}\ntwo`);
	});

	test('is one for each endpoint, names that begin alike included', async () => {
		await keeper().keep('of churn-prod');
		await keeper({ marker: markerOf('churn') }).keep('of churn');
		expect(bodies()).toEqual([`${marker}\nof churn-prod`, `${markerOf('churn')}\nof churn`]);
	});

	test('is never somebody else’s: not a person’s, not another bot’s, not one that only quotes it', async () => {
		await writtenBy('mallory', `${marker}\nmine`);
		await writtenBy('other-app[bot]', `${marker}\nmine too`);
		await writtenBy('github-actions[bot]', `quoted: ${marker}`);
		await keeper().keep('ours');
		expect(bodies().at(-1)).toBe(`${marker}\nours`);
		expect(bodies()).toHaveLength(4);
	});

	test('is found by any bot’s name where GitHub does not tell whose token it is', async () => {
		set({ failures: [{ kind: 'error', only: '/graphql' }] });
		await keeper().keep('one');
		await keeper().keep('two');
		expect(bodies()).toEqual([`${marker}\ntwo`]);
	});

	test('is written again when somebody has deleted it', async () => {
		const ours = keeper();
		await ours.keep('one');
		deleteByHand();
		expect(await ours.keep('two')).toHaveProperty('url');
		expect(bodies()).toEqual([`${marker}\ntwo`]);
	});

	test('that was deleted is written again once, though the answer is lost', async () => {
		const ours = keeper();
		await ours.keep('one');
		deleteByHand();
		set({ failures: [{ kind: 'error', only: 'POST /repos', times: 1, afterwards: true }] });
		await ours.keep('two');
		expect(bodies()).toEqual([`${marker}\ntwo`]);
	});

	test('can be read by the next run', async () => {
		expect(await keeper().read()).toEqual({ body: '' });
		await keeper().keep('earlier rollout');
		expect(await keeper().read()).toEqual({ body: `${marker}\nearlier rollout` });
	});

	test('that cannot be read is not taken for an empty one', async () => {
		await keeper().keep('earlier rollout');
		set({ failures: [{ kind: 'error', only: 'GET' }] });
		expect(await keeper().read()).toMatchObject({ kind: 'unreachable' });
	});
});

describe('a comment that cannot be written', () => {
	test('for want of a permission says which to add', async () => {
		set({ permissions: { comments: false, deployments: true } });
		const result = await keeper().keep('one');
		expect(result).toMatchObject({ kind: 'not-allowed' });
		expect(result).toHaveProperty(
			'failed',
			'The comment on #12 was refused: "Resource not accessible by integration". The job needs `pull-requests: write`; give it `permissions: {contents: read, id-token: write, pull-requests: write, deployments: write}`. What is not listed there is taken away.'
		);
	});

	test('from a fork says that no permission would help', async () => {
		set({ permissions: { comments: false, deployments: true } });
		expect(await keeper({ fromFork: true }).keep('one')).toHaveProperty('failed', expect.stringContaining('a fork'));
	});

	test('because the conversation is locked says that', async () => {
		set({ locked: [12] });
		expect(await keeper().keep('one')).toHaveProperty('failed', expect.stringContaining('Unlock the conversation'));
	});

	test('because there is no such pull request says to check the number', async () => {
		set({ missing: [12] });
		expect(await keeper().keep('one')).toMatchObject({
			kind: 'not-found',
			failed: expect.stringContaining('Check the number')
		});
	});

	test('because it is too long is refused, and told', async () => {
		expect(await keeper().keep('x'.repeat(70_000))).toMatchObject({
			kind: 'refused',
			failed: expect.stringContaining('too long')
		});
	});

	test.each(['error', 'down'] as const)('because of a GitHub in trouble (%s) is tried twice and told', async kind => {
		set({ failures: [{ kind }] });
		expect(await keeper().keep('one')).toMatchObject({ kind: 'unreachable' });
		expect(state().requests.filter(({ request }) => request.endsWith('/comments'))).toHaveLength(2);
	});

	test('because the connection breaks is told', async () => {
		await served.close();
		expect(await keeper().keep('one')).toMatchObject({ kind: 'unreachable' });
	});

	test('is there a moment later', async () => {
		set({ failures: [{ kind: 'error', only: 'POST /repos', times: 1 }] });
		expect(await keeper().keep('one')).toHaveProperty('url');
	});

	test('whose answer was lost is not written twice', async () => {
		set({ failures: [{ kind: 'error', only: 'POST /repos', times: 1, afterwards: true }] });
		expect(await keeper().keep('one')).toHaveProperty('url');
		expect(bodies()).toEqual([`${marker}\none`]);
	});
});

describe('a GitHub that limits how often it is asked', () => {
	test.each([
		['secondary-limit', 'retry-after'],
		['rate-limited', 'x-ratelimit-reset']
	] as const)('%s: is left alone for as long as %s says, without waiting', async (kind, _) => {
		set({ failures: [{ kind, retryAfterSeconds: 600 }] });
		const ours = keeper();
		const before = nowMs;
		expect(await ours.keep('one')).toMatchObject({
			kind: 'rate-limited',
			retryAfterMs: 600_000,
			failed: expect.stringContaining('10 min')
		});
		expect(nowMs).toBe(before);
		const asked = state().requests.length;
		set({ failures: [] });
		nowMs += 599_000;
		expect(await ours.keep('two')).toMatchObject({ kind: 'rate-limited' });
		expect(state().requests).toHaveLength(asked);
		nowMs += 1000;
		expect(await ours.keep('three')).toHaveProperty('url');
		expect(bodies()).toEqual([`${marker}\nthree`]);
	});
});
