import { describe, expect, test } from '@jest/globals';
import { readTrigger, type Trigger } from '../../src/github/event.ts';
import {
	findPullRequest,
	type ListedPullRequest,
	type PullRequestApi,
	preferRecorded
} from '../../src/github/pull-request.ts';

const env = { GITHUB_EVENT_NAME: 'push', GITHUB_REPOSITORY: 'shop/models', GITHUB_SHA: 'abcdef0123' };
const trigger = (hints: Partial<Trigger['hints']> = {}, more: Partial<Trigger> = {}): Trigger => {
	const read = readTrigger(env, {});
	return { ...read, ...more, hints: { ...read.hints, ...hints } };
};
const listed = (number: number, more: Partial<ListedPullRequest> = {}): ListedPullRequest => ({
	number,
	open: true,
	merged: false,
	headSha: 'other',
	...more
});
const knows = (ofCommit: readonly ListedPullRequest[], ofHead: readonly ListedPullRequest[] = []): PullRequestApi => ({
	pullRequestsOfCommit: async () => ofCommit,
	pullRequestsOfHead: async () => ofHead
});
const everything = { ofEvent: 2, commentedOn: 3, ofTriggeringRun: [4], inMergeQueue: 5 };

describe('the pull request of a run', () => {
	test.each([
		['the input', trigger(everything), 1, { number: 1, rule: 'input' }],
		['the event', trigger(everything), undefined, { number: 2, rule: 'event' }],
		[
			'the comment',
			trigger({ commentedOn: 3, ofTriggeringRun: [4], inMergeQueue: 5 }),
			undefined,
			{ number: 3, rule: 'comment' }
		],
		['the triggering run', trigger({ ofTriggeringRun: [4], inMergeQueue: 5 }), undefined, { number: 4 }],
		['the merge queue', trigger({ inMergeQueue: 5 }), undefined, { number: 5, rule: 'merge-queue' }],
		['the commit', trigger(), undefined, { number: 6, rule: 'commit', foundBy: 'the commit' }]
	] as const)('is found by %s, the first that knows one', async (_, from, input, expected) => {
		expect(await findPullRequest(from, input, knows([listed(6)]))).toMatchObject(expected);
	});

	test('of a fork’s run is found by its branch, if the head is what was run', async () => {
		const run = trigger({ headOfTriggeringRun: 'mallory:better' }, { commit: 'beef' });
		const found = await findPullRequest(run, undefined, knows([], [listed(7), listed(8, { headSha: 'beef' })]));
		expect(found).toMatchObject({ number: 8, rule: 'branch' });
	});

	test.each([
		['the open one with this head', [listed(1), listed(2, { headSha: 'abcdef0123' })], 2],
		[
			'the one merged by this commit',
			[listed(1), listed(3, { open: false, merged: true, mergeCommitSha: 'abcdef0123' })],
			3
		],
		['an open one before a merged one', [listed(4, { open: false, merged: true }), listed(5)], 5],
		['a merged one', [listed(6, { open: false }), listed(7, { open: false, merged: true })], 7],
		['none that was closed unmerged', [listed(8, { open: false })], undefined]
	])('of several on a commit is %s', async (_, all, expected) => {
		expect((await findPullRequest(trigger(), undefined, knows(all)))?.number).toBe(expected);
	});

	test.each(['schedule', 'issue_comment'])('is not guessed from the commit on %s', async eventName => {
		expect(await findPullRequest(trigger({}, { eventName }), undefined, knows([listed(6)]))).toBeUndefined();
	});

	test('is none, and no error, where GitHub does not answer', async () => {
		const down: PullRequestApi = {
			pullRequestsOfCommit: () => Promise.reject(new Error('down')),
			pullRequestsOfHead: () => Promise.reject(new Error('down'))
		};
		const run = trigger({ headOfTriggeringRun: 'shop:better' });
		expect(await findPullRequest(run, undefined, down)).toBeUndefined();
	});
});

describe('a rollout that was started earlier', () => {
	const by = (rule: 'input' | 'comment' | 'commit') => ({ number: 1, rule, foundBy: rule });

	test('reports at its own pull request rather than at that of the newest commit', () => {
		expect(preferRecorded(by('commit'), 9)).toMatchObject({ number: 9, rule: 'record' });
		expect(preferRecorded(undefined, 9)).toMatchObject({ number: 9 });
	});

	test('reports where the workflow or the event says', () => {
		expect(preferRecorded(by('input'), 9)?.number).toBe(1);
		expect(preferRecorded(by('comment'), 9)?.number).toBe(1);
		expect(preferRecorded(by('commit'), undefined)?.number).toBe(1);
	});
});
