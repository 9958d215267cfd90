import { type Failure, failureOf } from './failure.ts';
import { createPatience, type Timing } from './retry.ts';

export interface IssueComment {
	readonly id: number;
	readonly url: string;
	readonly body: string;
	/** Absent where the account has been deleted. */
	readonly author?: { readonly login: string; readonly isBot: boolean };
}

export interface CommentApi {
	/** The pages of a conversation, oldest comments first. */
	commentPages(pullRequest: number): AsyncIterable<readonly IssueComment[]>;
	createComment(pullRequest: number, body: string): Promise<IssueComment>;
	/** Undefined: the comment is not there any more. */
	editComment(id: number, body: string): Promise<IssueComment | undefined>;
	/** Login of the token's owner. */
	viewer(): Promise<string>;
}

/** One comment of one pull request, kept up to date. */
export interface CommentKeeper {
	/** What the comment says now, empty if there is none. Never throws. */
	read(): Promise<{ readonly body: string } | Failure>;
	/** Makes the comment say `body`: edits it, or writes it where there is none (any more). Never throws. */
	keep(body: string): Promise<{ readonly url: string } | Failure>;
}

export interface CommentKeeping extends Timing {
	readonly api: CommentApi;
	readonly pullRequest: number;
	/** Begins the comment and tells it from any other. */
	readonly marker: string;
	/** The pull request comes from a fork, whose token may only read. */
	readonly fromFork: boolean;
}

/** Hidden first line of the comment on an endpoint: one comment for each in a pull request. */
export function markerOf(endpointName: string): string {
	return `<!-- sagemaker-promotion-gate:${endpointName} -->`;
}

/** Keeps the comment of this action in a pull request, found again by its marker and its author. */
export function createCommentKeeper(keeping: CommentKeeping): CommentKeeper {
	const { api, pullRequest, marker, fromFork } = keeping;
	const patiently = createPatience(keeping);
	let known: number | undefined;

	const find = async (): Promise<IssueComment | undefined> => {
		const isOwn = await authorTest(api);
		for await (const page of api.commentPages(pullRequest)) {
			const found = page.find(comment => comment.body.startsWith(marker) && isOwn(comment));
			if (found !== undefined) return found;
		}
		return undefined;
	};

	const write = async (body: string): Promise<{ readonly url: string }> => {
		known ??= (await find())?.id;
		const edited = known === undefined ? undefined : await api.editComment(known, body);
		if (edited !== undefined) return { url: edited.url };
		known = undefined;
		const { id, url } = await api.createComment(pullRequest, body);
		known = id;
		return { url };
	};

	const attempt = async <T>(ask: () => Promise<T>): Promise<T | Failure> => {
		try {
			return await ask();
		} catch (error) {
			const failure = failureOf(error, `The comment on #${pullRequest}`, 'pull-requests: write', keeping.now());
			return failure.kind === 'not-allowed' && fromFork ? { ...failure, failed: forkSentence } : failure;
		}
	};

	return {
		read: () =>
			patiently(() =>
				attempt(async () => {
					const found = await find();
					known = found?.id;
					return { body: found?.body ?? '' };
				})
			),

		keep(body) {
			const text = body.startsWith(marker) ? body : `${marker}\n${body}`;
			return patiently(() => attempt(() => write(text)));
		}
	};
}

const forkSentence =
	'The pull request comes from a fork, and GitHub lets the token of such a run only read: the report is in the job summary. docs/recipes.md has a workflow that posts it as a comment.';

/** Whose token a job has unless it is given another one. */
const jobs = 'github-actions';

/** Anybody can write a marker into a comment; ours are written by the token's owner. */
async function authorTest(api: CommentApi): Promise<(comment: IssueComment) => boolean> {
	try {
		const viewer = plain(await api.viewer());
		return ({ author }) => author !== undefined && plain(author.login) === viewer;
	} catch {
		return ({ author }) => author?.isBot === true && plain(author.login) === jobs;
	}
}

/** GitHub writes the logins of apps with and without this ending. */
function plain(login: string): string {
	return login.toLowerCase().replace(/\[bot\]$/, '');
}
