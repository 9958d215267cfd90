import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createGitHub } from '../../src/simulator/github.ts';
import { type ServedGitHub, serveGitHub } from '../github/serve-github.ts';

let served: ServedGitHub;
beforeEach(async () => {
	served = await serveGitHub(() => Date.UTC(2026, 0, 1));
});
afterEach(() => served.close());

const quiet = () => undefined;
const octokit = () =>
	getOctokit('a-token', { baseUrl: served.url, log: { debug: quiet, info: quiet, warn: quiet, error: quiet } });
const here = { owner: 'shop', repo: 'models' };
const status = async (asked: Promise<unknown>) => {
	try {
		await asked;
		return 200;
	} catch (error) {
		return error instanceof Error && 'status' in error ? error.status : error;
	}
};

describe('the simulated GitHub, asked by octokit', () => {
	test('keeps comments, and pages them as GitHub does', async () => {
		const { issues } = octokit().rest;
		for (let i = 1; i <= 35; i++) await issues.createComment({ ...here, issue_number: 4, body: `remark ${i}` });
		const first = await issues.listComments({ ...here, issue_number: 4 });
		expect(first.data).toHaveLength(30);
		expect(first.headers.link).toContain('page=2>; rel="next"');
		const all = await octokit().paginate(issues.listComments, { ...here, issue_number: 4, per_page: 10 });
		expect(all.map(({ body }) => body)).toEqual(Array.from({ length: 35 }, (_, i) => `remark ${i + 1}`));
		expect(all[0]?.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' });
	});

	test('edits and deletes a comment, and does not know it afterwards', async () => {
		const { issues } = octokit().rest;
		const { id } = (await issues.createComment({ ...here, issue_number: 4, body: 'one' })).data;
		await issues.updateComment({ ...here, comment_id: id, body: 'two' });
		expect((await issues.getComment({ ...here, comment_id: id })).data.body).toBe('two');
		await issues.deleteComment({ ...here, comment_id: id });
		expect(await status(issues.updateComment({ ...here, comment_id: id, body: 'three' }))).toBe(404);
	});

	test.each([
		['65,536 characters are taken', 65_536, 200],
		['one more is refused', 65_537, 422],
		['none are refused', 0, 422]
	])('of a comment %s', async (_, length, expected) => {
		const body = 'x'.repeat(length);
		expect(await status(octokit().rest.issues.createComment({ ...here, issue_number: 4, body }))).toBe(expected);
	});

	test('finds pull requests by their commit and by their branch', async () => {
		served.github.settings({
			pullRequests: [
				{ number: 7, head: 'ada:better', headSha: 'aaa', state: 'open' },
				{ number: 8, head: 'ada:best', headSha: 'bbb', state: 'closed', mergeCommitSha: 'ccc' }
			]
		});
		expect(await served.api.pullRequestsOfCommit('aaa')).toMatchObject([{ number: 7, open: true, merged: false }]);
		expect(await served.api.pullRequestsOfCommit('ccc')).toMatchObject([{ number: 8, mergeCommitSha: 'ccc' }]);
		expect(await served.api.pullRequestsOfCommit('ddd')).toEqual([]);
		expect(await served.api.pullRequestsOfHead('ada:better')).toMatchObject([{ number: 7 }]);
		expect(await served.api.pullRequestsOfHead('ada:best')).toEqual([]);
		expect(await status(octokit().rest.pulls.get({ ...here, pull_number: 9 }))).toBe(404);
	});

	test('tells what people may do, and whose token it is', async () => {
		served.github.settings({ collaborators: { ada: 'maintain', 'renovate[bot]': 'write' } });
		const people = ['ada', 'renovate[bot]', 'mallory'];
		const permissions = await Promise.all(people.map(login => served.api.permissionOf(login)));
		expect(permissions).toEqual(['write', 'write', 'read']);
		expect(await served.api.viewer()).toBe('github-actions[bot]');
	});

	test('keeps a reaction once', async () => {
		const { id } = await served.api.createComment(4, '/status');
		await served.api.react(id, 'eyes');
		await served.api.react(id, 'eyes');
		expect(served.github.state()).toMatchObject({ comments: [{ reactions: [{ content: 'eyes' }] }] });
	});

	test('merges and checks before a deployment unless it is told not to', async () => {
		const { repos } = octokit().rest;
		expect(await status(repos.createDeployment({ ...here, ref: 'aaa' }))).toBe(409);
		expect(await status(repos.createDeployment({ ...here, ref: 'aaa', auto_merge: false }))).toBe(409);
		const asItIs = { auto_merge: false, required_contexts: [] };
		expect(await status(repos.createDeployment({ ...here, ref: 'aaa', ...asItIs }))).toBe(200);
	});

	test('refuses a status that GitHub would refuse', async () => {
		const wanted = { ref: 'aaa', environment: 'production', task: 'promote', description: '', payload: {} };
		const { id } = await served.api.createDeployment(wanted);
		const long = { state: 'success', description: 'x'.repeat(141) } as const;
		expect(await status(served.api.createStatus(id, long))).toBe(422);
		expect(await served.api.latestStatus(id)).toBeUndefined();
		expect(await served.api.deployments('staging', 'promote')).toEqual([]);
	});
});

describe('its failures', () => {
	const ask = (github = createGitHub(() => 0), headers: Readonly<Record<string, string>> = { authorization: 'x' }) =>
		github.handle({
			method: 'GET',
			path: '/repos/shop/models/issues/1/comments',
			query: new URLSearchParams(),
			headers,
			body: undefined
		});

	test('last as many requests as they are told to, and only where they apply', () => {
		const github = createGitHub(() => 0);
		github.settings({
			failures: [
				{ kind: 'error', times: 2, only: '/comments' },
				{ kind: 'forbidden', only: 'POST' }
			]
		});
		expect([ask(github), ask(github), ask(github)].map(answer => answer.status)).toEqual([500, 500, 200]);
	});

	test('of a caller without a token, and of a place that does not exist', () => {
		expect(ask(undefined, {}).status).toBe(401);
		const nowhere = { method: 'GET', path: '/teapot', query: new URLSearchParams(), body: undefined };
		expect(createGitHub(() => 0).handle({ ...nowhere, headers: { authorization: 'x' } }).status).toBe(404);
	});
});
