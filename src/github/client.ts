import { getOctokit } from '@actions/github';
import type { PermissionApi } from './chatops.ts';
import type { CommentApi, IssueComment } from './comment.ts';
import type { DeploymentApi } from './deployment.ts';
import type { ListedPullRequest, PullRequestApi } from './pull-request.ts';
import type { ReactionApi } from './reaction.ts';

/** Everything this program asks of GitHub. */
export type GitHubApi = CommentApi & PullRequestApi & DeploymentApi & ReactionApi & PermissionApi;

export interface ConnectingGitHub {
	readonly token: string;
	readonly owner: string;
	readonly repo: string;
	/** Root of the API; left out, the one the runner names. */
	readonly apiUrl?: string;
}

/** A request that takes longer is given up: the rollout has better things to wait for. */
const requestTimeoutMs = 60_000;
const pageSize = 100;

/** Speaks to one repository on GitHub. Its methods throw what octokit throws. */
export function connectGitHub({ token, owner, repo, apiUrl }: ConnectingGitHub): GitHubApi {
	const octokit = getOctokit(token, { ...(apiUrl !== undefined && { baseUrl: apiUrl }), log: silent });
	octokit.hook.before('request', options => {
		options.request = { ...options.request, signal: endingAfter(requestTimeoutMs) };
	});
	// Octokit takes the beginning of an answer that was cut off for the whole.
	octokit.hook.after('request', (_, { request }) => {
		const signal: unknown = request?.signal;
		if (signal instanceof AbortSignal) signal.throwIfAborted();
	});
	const { issues, pulls, reactions, repos } = octokit.rest;
	const here = { owner, repo };

	return {
		async *commentPages(pullRequest) {
			const parameters = { ...here, issue_number: pullRequest, per_page: pageSize };
			for await (const { data } of octokit.paginate.iterator(issues.listComments, parameters))
				yield data.map(commentOf);
		},

		async createComment(pullRequest, body) {
			return commentOf((await issues.createComment({ ...here, issue_number: pullRequest, body })).data);
		},

		async editComment(id, body) {
			try {
				return commentOf((await issues.updateComment({ ...here, comment_id: id, body })).data);
			} catch (error) {
				if (isGone(error)) return undefined;
				throw error;
			}
		},

		async viewer() {
			const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }');
			return viewer.login;
		},

		async pullRequestsOfCommit(sha) {
			const parameters = { ...here, commit_sha: sha, per_page: pageSize };
			return (await repos.listPullRequestsAssociatedWithCommit(parameters)).data.map(pullRequestOf);
		},

		async pullRequestsOfHead(head) {
			return (await pulls.list({ ...here, head, state: 'open', per_page: pageSize })).data.map(pullRequestOf);
		},

		async react(commentId, reaction) {
			await reactions.createForIssueComment({ ...here, comment_id: commentId, content: reaction });
		},

		async permissionOf(login) {
			return (await repos.getCollaboratorPermissionLevel({ ...here, username: login })).data.permission;
		},

		async deployments(environment, task) {
			return (await repos.listDeployments({ ...here, environment, task, per_page: pageSize })).data;
		},

		async createDeployment(wanted) {
			const asItIs = { auto_merge: false, required_contexts: [] };
			const { data } = await repos.createDeployment({ ...here, ...wanted, ...asItIs });
			if ('id' in data) return data;
			throw new Error(data.message ?? 'GitHub created no deployment');
		},

		async latestStatus(deploymentId) {
			const parameters = { ...here, deployment_id: deploymentId, per_page: 1 };
			const [latest] = (await repos.listDeploymentStatuses(parameters)).data;
			return latest && { state: latest.state, description: latest.description };
		},

		async createStatus(deploymentId, { state, description, logUrl, environmentUrl }) {
			await repos.createDeploymentStatus({
				...here,
				deployment_id: deploymentId,
				state,
				description,
				auto_inactive: false,
				...(logUrl !== undefined && { log_url: logUrl }),
				...(environmentUrl !== undefined && { environment_url: environmentUrl })
			});
		}
	};
}

/** Aborts after so long, whatever has come by then: an answer in drips has its end too. Keeps no process alive. */
function endingAfter(ms: number): AbortSignal {
	const controller = new AbortController();
	setTimeout(() => controller.abort(new Error(`no whole answer within ${ms / 1000} s`)), ms).unref();
	return controller.signal;
}

const nobody = () => undefined;
/** What cannot be done is told by whoever asked for it, once. */
const silent = { debug: nobody, info: nobody, warn: nobody, error: nobody };

function isGone(error: unknown): boolean {
	return error instanceof Error && 'status' in error && (error.status === 404 || error.status === 410);
}

interface WireComment {
	readonly id: number;
	readonly html_url: string;
	readonly body?: string;
	readonly user: { readonly login: string; readonly type: string } | null;
}

function commentOf({ id, html_url: url, body, user }: WireComment): IssueComment {
	const comment = { id, url, body: body ?? '' };
	return user === null ? comment : { ...comment, author: { login: user.login, isBot: user.type === 'Bot' } };
}

interface WirePullRequest {
	readonly number: number;
	readonly state: string;
	readonly head: { readonly sha: string };
	readonly merged_at: string | null;
	readonly merge_commit_sha: string | null;
}

function pullRequestOf(pull: WirePullRequest): ListedPullRequest {
	const { number, state, head, merged_at: mergedAt, merge_commit_sha: mergeCommitSha } = pull;
	const merged = mergedAt !== null;
	const listed = { number, open: state === 'open', merged, headSha: head.sha };
	// Of an open pull request GitHub tells the commit of a merge that has not happened.
	return merged && mergeCommitSha !== null ? { ...listed, mergeCommitSha } : listed;
}
