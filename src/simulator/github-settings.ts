export interface SimulatedPullRequest {
	readonly number: number;
	readonly headSha: string;
	/** `owner:branch`. */
	readonly head: string;
	readonly state: 'open' | 'closed';
	/** Present once merged. */
	readonly mergeCommitSha?: string;
	/** Commits it is found by, besides its head and its merge commit. */
	readonly commits?: readonly string[];
}

/** What the API answers with instead, to the requests it applies to. */
export interface SimulatedFailure {
	readonly kind: 'forbidden' | 'not-found' | 'error' | 'rate-limited' | 'secondary-limit' | 'down';
	/** Only requests whose `METHOD /path` contains this. */
	readonly only?: string;
	/** So many requests, then no more; default all of them. */
	readonly times?: number;
	readonly retryAfterSeconds?: number;
	/** The request is carried out all the same, and only its answer is lost. */
	readonly afterwards?: boolean;
}

export interface GitHubSettings {
	/** Whose token is used; its comments are by this author. */
	readonly viewer: string;
	/** What the token may write. */
	readonly permissions: { readonly comments: boolean; readonly deployments: boolean };
	/** By login; anybody else may read. */
	readonly collaborators: Readonly<Record<string, 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none'>>;
	readonly pullRequests: readonly SimulatedPullRequest[];
	/** Numbers that are neither an issue nor a pull request. */
	readonly missing: readonly number[];
	/** Conversations that are locked. */
	readonly locked: readonly number[];
	readonly failures: readonly SimulatedFailure[];
}

/** A repository where everything works. */
export const workingGitHub: GitHubSettings = {
	viewer: 'github-actions[bot]',
	permissions: { comments: true, deployments: true },
	collaborators: {},
	pullRequests: [],
	missing: [],
	locked: [],
	failures: []
};
