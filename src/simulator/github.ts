import { createComments } from './github-comments.ts';
import { createDeployments } from './github-deployments.ts';
import { createRepository } from './github-repository.ts';
import { type GitHubSettings, type SimulatedFailure, workingGitHub } from './github-settings.ts';
import { type Call, forbidden, type GitHubAnswer, type GitHubRequest, notFound, refusal } from './github-wire.ts';

export type { GitHubSettings, SimulatedFailure, SimulatedPullRequest } from './github-settings.ts';
export type { GitHubAnswer, GitHubRequest } from './github-wire.ts';

export interface SimulatedGitHub {
	handle(request: GitHubRequest): GitHubAnswer;
	state(): unknown;
	/** Changes some settings; the others stay. */
	settings(patch: Partial<GitHubSettings>): void;
}

/**
 * One repository on GitHub, as far as this action talks to it. Whatever `owner/name` is asked for is this repository,
 * and every number is an issue unless the settings say otherwise.
 * @param prefix path of the API's root on the server, for the links between pages
 */
export function createGitHub(now: () => number, prefix = '/github'): SimulatedGitHub {
	let settings = workingGitHub;
	const current = () => settings;
	const comments = createComments(now, current);
	const deployments = createDeployments(now, current);
	const repository = createRepository(now, current);
	const requests: { readonly atMs: number; readonly request: string; readonly status: number }[] = [];

	const routes: readonly (readonly [string, RegExp, (call: Call) => GitHubAnswer])[] = [
		['GET', /^\/rate_limit$/, repository.rateLimit],
		['POST', /^\/graphql$/, repository.graphql],
		['GET', inRepository('/issues/(\\d+)/comments'), comments.list],
		['POST', inRepository('/issues/(\\d+)/comments'), comments.create],
		['GET', inRepository('/issues/comments/(\\d+)'), comments.read],
		['PATCH', inRepository('/issues/comments/(\\d+)'), comments.edit],
		['DELETE', inRepository('/issues/comments/(\\d+)'), comments.remove],
		['POST', inRepository('/issues/comments/(\\d+)/reactions'), comments.react],
		['GET', inRepository('/commits/(\\w+)/pulls'), repository.pullRequestsOfCommit],
		['GET', inRepository('/pulls'), repository.pullRequests],
		['GET', inRepository('/pulls/(\\d+)'), repository.pullRequest],
		['GET', inRepository('/collaborators/([^/]+)/permission'), repository.permission],
		['GET', inRepository('/deployments'), deployments.list],
		['POST', inRepository('/deployments'), deployments.create],
		['GET', inRepository('/deployments/(\\d+)'), deployments.read],
		['GET', inRepository('/deployments/(\\d+)/statuses'), deployments.listStatuses],
		['POST', inRepository('/deployments/(\\d+)/statuses'), deployments.createStatus]
	];

	const carryOut = (request: GitHubRequest): GitHubAnswer => {
		if (request.headers.authorization === undefined) return refusal(401, 'Requires authentication');
		for (const [method, pattern, route] of routes) {
			const match = method === request.method ? pattern.exec(request.path) : null;
			if (match === null) continue;
			const apiRoot = `http://${request.headers.host ?? 'localhost'}${prefix}`;
			const { owner, name } = match.groups ?? {};
			const captures = match.slice(owner === undefined ? 1 : 3);
			return route({ request, captures, apiRoot, repository: `${owner}/${name}` });
		}
		return notFound;
	};

	const takeFailure = (request: GitHubRequest): SimulatedFailure | undefined => {
		const text = `${request.method} ${request.path}`;
		const applies = ({ only, times }: SimulatedFailure) => text.includes(only ?? '') && times !== 0;
		const failure = settings.failures.find(applies);
		const failures = settings.failures.map(one =>
			one === failure && one.times !== undefined ? { ...one, times: one.times - 1 } : one
		);
		settings = { ...settings, failures };
		return failure;
	};

	return {
		handle(request) {
			const failure = takeFailure(request);
			const done = failure === undefined || failure.afterwards ? carryOut(request) : undefined;
			const answer = failure === undefined ? (done ?? notFound) : answerOf(failure, now());
			requests.push({ atMs: now(), request: `${request.method} ${request.path}`, status: answer.status });
			return answer;
		},
		state: () => ({ comments: comments.state(), deployments: deployments.state(), requests }),
		settings(patch) {
			settings = { ...settings, ...patch };
		}
	};
}

function inRepository(rest: string): RegExp {
	return new RegExp(`^/repos/(?<owner>[^/]+)/(?<name>[^/]+)${rest}$`);
}

function answerOf({ kind, retryAfterSeconds }: SimulatedFailure, nowMs: number): GitHubAnswer {
	switch (kind) {
		case 'forbidden':
			return forbidden;
		case 'not-found':
			return notFound;
		case 'error':
			return refusal(500, 'Server Error');
		case 'down':
			return { status: 503, headers: { 'content-type': 'text/html' }, body: '<h1>No server is available</h1>' };
		case 'rate-limited': {
			const reset = String(Math.ceil(nowMs / 1000) + (retryAfterSeconds ?? 60));
			const headers = { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
			return refusal(403, 'API rate limit exceeded for installation.', { headers });
		}
		case 'secondary-limit': {
			const headers = { 'retry-after': String(retryAfterSeconds ?? 60) };
			return refusal(429, 'You have exceeded a secondary rate limit.', { headers });
		}
	}
}
