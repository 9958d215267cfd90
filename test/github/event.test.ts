import { describe, expect, test } from '@jest/globals';
import { readTrigger } from '../../src/github/event.ts';

const env = {
	GITHUB_EVENT_NAME: 'push',
	GITHUB_REPOSITORY: 'shop/models',
	GITHUB_SHA: 'a1b2c3d4',
	GITHUB_ACTOR: 'ada',
	GITHUB_SERVER_URL: 'https://github.com',
	GITHUB_RUN_ID: '77',
	GITHUB_RUN_ATTEMPT: '1'
};

const pullRequest = (headRepository: string | undefined) => ({
	pull_request: {
		number: 12,
		head: { sha: 'feed', repo: headRepository === undefined ? null : { full_name: headRepository } },
		base: { repo: { full_name: 'shop/models' } }
	}
});

describe('what started the run', () => {
	test('a push: the repository, who, where to look, which commit', () => {
		expect(readTrigger(env, { ref: 'refs/heads/main' })).toEqual({
			eventName: 'push',
			owner: 'shop',
			repo: 'models',
			actor: 'ada',
			commit: 'a1b2c3d4',
			runUrl: 'https://github.com/shop/models/actions/runs/77',
			fromFork: false,
			scheduled: false,
			onDefaultBranch: false,
			byAnybody: 'no',
			hints: { ofTriggeringRun: [] }
		});
	});

	test('a second attempt is linked as such and belongs to whoever started it', () => {
		const trigger = readTrigger({ ...env, GITHUB_RUN_ATTEMPT: '2', GITHUB_TRIGGERING_ACTOR: 'grace' }, {});
		expect(trigger.runUrl).toBe('https://github.com/shop/models/actions/runs/77/attempts/2');
		expect(trigger.actor).toBe('grace');
	});

	test('of a pull request the commit is its head, not the merge commit of the run', () => {
		const trigger = readTrigger({ ...env, GITHUB_EVENT_NAME: 'pull_request' }, pullRequest('shop/models'));
		expect(trigger.commit).toBe('feed');
		expect(trigger.hints.ofEvent).toBe(12);
	});

	test.each([
		['of this repository', 'shop/models', false],
		['of a fork', 'mallory/models', true],
		['of a fork that has been deleted', undefined, true]
	])('a pull request %s', (_, repository, fromFork) => {
		expect(readTrigger(env, pullRequest(repository)).fromFork).toBe(fromFork);
	});

	test.each(['pull_request', 'pull_request_target', 'pull_request_review', 'workflow_run', 'check_run', 'check_suite'])(
		'%s that cannot be read is taken for a fork’s',
		name => {
			for (const payload of [
				undefined,
				{},
				{ pull_request: { number: 'x' }, workflow_run: 7, check_suite: { head_branch: null } }
			])
				expect(readTrigger({ ...env, GITHUB_EVENT_NAME: name }, payload).fromFork).toBe(true);
		}
	);

	test('a check on a branch of this repository is no fork’s', () => {
		const suite = { check_suite: { head_branch: 'main' } };
		expect(readTrigger({ ...env, GITHUB_EVENT_NAME: 'check_suite' }, suite).fromFork).toBe(false);
		expect(readTrigger({ ...env, GITHUB_EVENT_NAME: 'check_run' }, { check_run: suite }).fromFork).toBe(false);
	});

	test('a run triggered by the run of a fork is about the fork’s code', () => {
		const run = { head_sha: 'beef', head_branch: 'better', pull_requests: [] };
		const ofFork = readTrigger(env, { workflow_run: { ...run, head_repository: { full_name: 'mallory/models' } } });
		const ofOwn = readTrigger(env, { workflow_run: { ...run, head_repository: { full_name: 'shop/models' } } });
		expect([ofFork.fromFork, ofOwn.fromFork]).toEqual([true, false]);
		expect(ofFork.commit).toBe('beef');
		expect(ofFork.hints.headOfTriggeringRun).toBe('mallory:better');
	});

	test('of a triggering run’s pull requests the one comes first whose head was run', () => {
		const pulls = [
			{ number: 3, head: { sha: 'old' } },
			{ number: 4, head: { sha: 'beef' } }
		];
		const trigger = readTrigger(env, { workflow_run: { head_sha: 'beef', pull_requests: pulls } });
		expect(trigger.hints.ofTriggeringRun).toEqual([4, 3]);
	});

	test('the merge queue tells the pull request in the name of its branch', () => {
		const group = { head_sha: 'cafe', head_ref: 'refs/heads/gh-readonly-queue/release/2.0/pr-31-0f0f' };
		const trigger = readTrigger(env, { merge_group: group });
		expect(trigger.hints.inMergeQueue).toBe(31);
		expect(trigger.commit).toBe('cafe');
	});

	test('a comment on a pull request, and one on an issue', () => {
		const comment = { id: 5, body: '/status', user: { login: 'ada' } };
		const asComment = { ...env, GITHUB_EVENT_NAME: 'issue_comment' };
		const onPull = readTrigger(asComment, { action: 'created', issue: { number: 9, pull_request: {} }, comment });
		const onIssue = readTrigger(asComment, { action: 'created', issue: { number: 9 }, comment });
		expect(onPull.comment).toEqual({ id: 5, author: 'ada', body: '/status', action: 'created', reactable: true });
		expect([onPull.hints.commentedOn, onIssue.hints.commentedOn]).toEqual([9, undefined]);
	});

	test.each([[undefined], [null], ['text'], [[]], [{ pull_request: 'none', issue: 7, workflow_run: {} }]])(
		'a payload of another form is as good as none: %p',
		payload => {
			expect(readTrigger(env, payload)).toMatchObject({ commit: 'a1b2c3d4', hints: { ofTriggeringRun: [] } });
		}
	);

	test('nothing of the runner: nothing is known, and nothing breaks', () => {
		expect(readTrigger({}, undefined)).toMatchObject({ eventName: '', owner: '', repo: '', actor: 'somebody' });
	});

	test('knows the file of a workflow that can be started by hand', () => {
		const env = { GITHUB_WORKFLOW_REF: 'example/churn/.github/workflows/promote.yml@refs/heads/main' };
		expect(readTrigger({ ...env, GITHUB_EVENT_NAME: 'workflow_dispatch' }, {}).workflow).toBe('promote.yml');
		expect(readTrigger({ ...env, GITHUB_EVENT_NAME: 'pull_request' }, {}).workflow).toBeUndefined();
	});
});
