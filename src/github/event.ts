import * as z from 'zod';

/** A comment that started the workflow. */
export interface TriggerComment {
	readonly id: number;
	readonly author: string;
	readonly body: string;
	/** `created` (of a review: `submitted`), `edited` or `deleted`. */
	readonly action: string;
	/** When it was written; absent where the event does not tell. */
	readonly writtenAtMs?: number;
	/** Whether a reaction can be put under it. */
	readonly reactable: boolean;
}

/** Events about something that anybody may write, where the text is the command. */
const written = [
	'issue_comment',
	'pull_request_review',
	'pull_request_review_comment',
	'commit_comment',
	'discussion_comment'
];

/** Further events that anybody may cause in a public repository: only the sender can be asked for. */
const caused = ['issues', 'discussion', 'fork', 'watch', 'gollum', 'label', 'milestone'];

/** What the event says about pull requests, before anything is asked of GitHub. */
export interface PullRequestHints {
	/** The event is about this pull request. */
	readonly ofEvent?: number;
	/** The event is a comment on it. */
	readonly commentedOn?: number;
	/** The run that triggered this one was for them. */
	readonly ofTriggeringRun: readonly number[];
	/** The triggering run's head branch, as `owner:branch`. */
	readonly headOfTriggeringRun?: string;
	/** It is what the merge queue tests. */
	readonly inMergeQueue?: number;
}

/** What started this run, as the runner tells it. */
export interface Trigger {
	readonly eventName: string;
	readonly owner: string;
	readonly repo: string;
	/** Login of whoever started the run, or re-ran it. */
	readonly actor: string;
	readonly runUrl?: string;
	/** File of the workflow, where it can be started by hand again. */
	readonly workflow?: string;
	/** The commit the run is about; of a pull request its head, not the merge commit that is checked out. */
	readonly commit?: string;
	/** The run is about code of a fork: it may look, and change nothing. */
	readonly fromFork: boolean;
	readonly scheduled: boolean;
	/** The run is on the newest commit of the default branch. */
	readonly onDefaultBranch: boolean;
	/** Anybody may cause such an event: whoever did has to be asked for. */
	readonly byAnybody: 'comment' | 'sender' | 'no';
	/** Login of whoever caused the event, as the event says. */
	readonly sender?: string;
	readonly comment?: TriggerComment;
	readonly hints: PullRequestHints;
}

const repository = z.object({ full_name: z.string() });
const pullRequest = z.object({
	number: z.number(),
	head: z.object({ sha: z.string(), repo: repository.nullish() }),
	base: z.object({ repo: repository })
});

/** The parts of the events' payloads that are of use; what does not look like them is as good as absent. */
const eventPayload = z.object({
	action: z.string().optional().catch(undefined),
	pull_request: pullRequest.optional().catch(undefined),
	issue: z.object({ number: z.number(), pull_request: z.unknown() }).optional().catch(undefined),
	comment: z
		.object({
			id: z.number(),
			body: z.string(),
			user: z.object({ login: z.string() }),
			created_at: z.string().optional().catch(undefined)
		})
		.optional()
		.catch(undefined),
	review: z
		.object({
			id: z.number(),
			body: z.string().nullish(),
			user: z.object({ login: z.string() }),
			submitted_at: z.string().nullish().catch(undefined)
		})
		.optional()
		.catch(undefined),
	sender: z.object({ login: z.string() }).optional().catch(undefined),
	repository: z.object({ default_branch: z.string() }).optional().catch(undefined),
	check_suite: z.object({ head_branch: z.string() }).optional().catch(undefined),
	check_run: z
		.object({ check_suite: z.object({ head_branch: z.string() }) })
		.optional()
		.catch(undefined),
	workflow_run: z
		.object({
			head_sha: z.string(),
			head_branch: z.string().nullish(),
			head_repository: repository.nullish(),
			pull_requests: z.array(z.object({ number: z.number(), head: z.object({ sha: z.string() }) })).catch([])
		})
		.optional()
		.catch(undefined),
	merge_group: z.object({ head_sha: z.string(), head_ref: z.string() }).optional().catch(undefined)
});

type Payload = z.infer<typeof eventPayload>;

/**
 * Reads what started this run.
 * @param env the runner's environment
 * @param payload the event, parsed from the file at GITHUB_EVENT_PATH; undefined where there is none
 */
export function readTrigger(env: Readonly<Record<string, string | undefined>>, payload: unknown): Trigger {
	const event = eventPayload.safeParse(payload).data ?? {};
	const eventName = env.GITHUB_EVENT_NAME ?? '';
	const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
	const commit = commitOf(event) ?? given(env.GITHUB_SHA);
	const runUrl = runUrlOf(env);
	const workflow = eventName === 'workflow_dispatch' ? workflowOf(env.GITHUB_WORKFLOW_REF) : undefined;
	const comment = written.includes(eventName) ? commentOf(event, eventName) : undefined;
	const onDefaultBranch = env.GITHUB_REF_NAME !== undefined && env.GITHUB_REF_NAME === event.repository?.default_branch;
	return {
		eventName,
		owner,
		repo,
		actor: given(env.GITHUB_TRIGGERING_ACTOR) ?? given(env.GITHUB_ACTOR) ?? 'somebody',
		fromFork: isFromFork(event, eventName, `${owner}/${repo}`),
		onDefaultBranch,
		byAnybody: written.includes(eventName) ? 'comment' : caused.includes(eventName) ? 'sender' : 'no',
		scheduled: eventName === 'schedule',
		hints: hintsOf(event),
		...(event.sender && { sender: event.sender.login }),
		...(commit !== undefined && { commit }),
		...(runUrl !== undefined && { runUrl }),
		...(workflow !== undefined && { workflow }),
		...(comment !== undefined && { comment })
	};
}

function given(text: string | undefined): string | undefined {
	return text === undefined || text === '' ? undefined : text;
}

/** `promote.yml` of `owner/repo/.github/workflows/promote.yml@refs/heads/main`. */
function workflowOf(reference: string | undefined): string | undefined {
	return /\/([^/@]+)@/.exec(reference ?? '')?.[1];
}

function runUrlOf(env: Readonly<Record<string, string | undefined>>): string | undefined {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt } = env;
	if (server === undefined || name === undefined || id === undefined) return undefined;
	const url = `${server}/${name}/actions/runs/${id}`;
	return attempt === undefined || attempt === '1' ? url : `${url}/attempts/${attempt}`;
}

function commitOf({ pull_request: pull, workflow_run: run, merge_group: group }: Payload): string | undefined {
	return pull?.head.sha ?? run?.head_sha ?? group?.head_sha;
}

function commentOf({ action, comment, review }: Payload, eventName: string): TriggerComment | undefined {
	const { id, user, body } = comment ?? review ?? {};
	if (id === undefined || user === undefined) return undefined;
	const writtenAtMs = Date.parse(comment?.created_at ?? review?.submitted_at ?? '');
	return {
		id,
		author: user.login,
		body: body ?? '',
		action: action ?? '',
		reactable: eventName === 'issue_comment',
		...(Number.isFinite(writtenAtMs) && { writtenAtMs })
	};
}

/** Events that are about a head that may be a fork's: what of them cannot be read is taken for one. */
const aboutPullRequests = ['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'];

/** A head whose repository has been deleted was a fork too. Of a fork's head GitHub tells checks no branch. */
function isFromFork(event: Payload, eventName: string, here: string): boolean {
	const { pull_request: pull, workflow_run: run, check_suite: suite, check_run: check } = event;
	if (eventName === 'check_suite') return suite === undefined;
	if (eventName === 'check_run') return check === undefined;
	if (pull !== undefined) return pull.head.repo?.full_name !== pull.base.repo.full_name;
	if (aboutPullRequests.includes(eventName)) return true;
	if (eventName === 'workflow_run' && run === undefined) return true;
	return run !== undefined && run.head_repository?.full_name !== here;
}

function hintsOf(event: Payload): PullRequestHints {
	const { pull_request: pull, issue, workflow_run: run, merge_group: group } = event;
	const queued = /\/pr-(\d+)-[0-9a-f]+$/.exec(group?.head_ref ?? '')?.[1];
	const headOwner = run?.head_repository?.full_name.split('/')[0];
	const branch = run?.head_branch ?? undefined;
	const onPullRequest = issue?.pull_request !== undefined && issue.pull_request !== null;
	return {
		ofTriggeringRun: runsOf(run),
		...(pull !== undefined && { ofEvent: pull.number }),
		...(issue !== undefined && onPullRequest && { commentedOn: issue.number }),
		...(headOwner !== undefined && branch !== undefined && { headOfTriggeringRun: `${headOwner}:${branch}` }),
		...(queued !== undefined && { inMergeQueue: Number(queued) })
	};
}

/** Those whose head is what was run come first; others only share the branch. */
function runsOf(run: Payload['workflow_run']): readonly number[] {
	const pulls = run?.pull_requests ?? [];
	const [same, other] = [true, false].map(wanted =>
		pulls.filter(({ head }) => (head.sha === run?.head_sha) === wanted)
	);
	return [...(same ?? []), ...(other ?? [])].map(({ number }) => number);
}
