import type { Trigger } from './event.ts';

export type Rule = 'input' | 'event' | 'comment' | 'triggering-run' | 'merge-queue' | 'branch' | 'commit' | 'record';

export interface FoundPullRequest {
	readonly number: number;
	readonly rule: Rule;
	/** The same in words, as they read after "found by". */
	readonly foundBy: string;
}

/** A pull request as GitHub lists it. */
export interface ListedPullRequest {
	readonly number: number;
	readonly open: boolean;
	readonly merged: boolean;
	readonly headSha: string;
	readonly mergeCommitSha?: string;
}

export interface PullRequestApi {
	pullRequestsOfCommit(sha: string): Promise<readonly ListedPullRequest[]>;
	/** Open pull requests from a branch, given as `owner:branch`. */
	pullRequestsOfHead(head: string): Promise<readonly ListedPullRequest[]>;
}

const words: Readonly<Record<Rule, string>> = {
	input: 'the input pull-request',
	event: 'the event, which is about it',
	comment: 'the comment written on it',
	'triggering-run': 'the run that triggered this one',
	'merge-queue': 'the merge queue’s branch',
	branch: 'the branch of the run that triggered this one',
	commit: 'the commit',
	record: 'the rollout’s record'
};

/**
 * The pull request this run belongs to, by the first rule that knows one. Without one there is nothing to comment on,
 * which is no error; neither is a GitHub that does not answer.
 * @param input number given by the workflow
 */
export async function findPullRequest(
	trigger: Trigger,
	input: number | undefined,
	api: PullRequestApi
): Promise<FoundPullRequest | undefined> {
	const { hints, commit } = trigger;
	const [triggering] = hints.ofTriggeringRun;
	if (input !== undefined) return foundBy('input', input);
	if (hints.ofEvent !== undefined) return foundBy('event', hints.ofEvent);
	if (hints.commentedOn !== undefined) return foundBy('comment', hints.commentedOn);
	if (triggering !== undefined) return foundBy('triggering-run', triggering);
	if (hints.inMergeQueue !== undefined) return foundBy('merge-queue', hints.inMergeQueue);
	if (commit === undefined || !isAboutItsCommit(trigger)) return undefined;
	if (hints.headOfTriggeringRun !== undefined) {
		const listed = await answerOf(api.pullRequestsOfHead(hints.headOfTriggeringRun));
		const found = listed.find(({ headSha }) => headSha === commit);
		if (found !== undefined) return foundBy('branch', found.number);
	}
	const best = bestOf(await answerOf(api.pullRequestsOfCommit(commit)), commit);
	return best && foundBy('commit', best.number);
}

/**
 * Where a rollout reports that was started earlier, perhaps from elsewhere: at its own pull request, unless the
 * workflow or the event names one. The commit of a later run says little: it is whatever was merged since.
 * @param recorded the pull request in the rollout's record
 */
export function preferRecorded(
	found: FoundPullRequest | undefined,
	recorded: number | undefined
): FoundPullRequest | undefined {
	if (recorded === undefined) return found;
	if (found !== undefined && found.rule !== 'commit') return found;
	return foundBy('record', recorded);
}

function foundBy(rule: Rule, number: number): FoundPullRequest {
	return { number, rule, foundBy: words[rule] };
}

/** Events whose commit is what they are about. All others run on the newest commit of the default branch. */
const aboutCommits = [
	'push',
	'pull_request',
	'pull_request_target',
	'merge_group',
	'workflow_run',
	'check_run',
	'check_suite'
];

/** A person who starts a run on a branch means that branch; on the default branch it is whatever was merged last. */
function isAboutItsCommit({ eventName, onDefaultBranch }: Trigger): boolean {
	return eventName === 'workflow_dispatch' ? !onDefaultBranch : aboutCommits.includes(eventName);
}

function bestOf(listed: readonly ListedPullRequest[], commit: string): ListedPullRequest | undefined {
	return (
		listed.find(({ open, headSha }) => open && headSha === commit) ??
		listed.find(({ mergeCommitSha }) => mergeCommitSha === commit) ??
		listed.find(({ open }) => open) ??
		listed.find(({ merged }) => merged)
	);
}

async function answerOf(asked: Promise<readonly ListedPullRequest[]>): Promise<readonly ListedPullRequest[]> {
	try {
		return await asked;
	} catch {
		return [];
	}
}
