import type { GitHubSettings } from './github-settings.ts';
import {
	type Call,
	created,
	forbidden,
	type GitHubAnswer,
	invalid,
	notFound,
	nothingLeft,
	ok,
	paged,
	refusal,
	textMember
} from './github-wire.ts';

const longestBody = 65_536;
const contents = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'];

interface Comment {
	readonly id: number;
	readonly issue: number;
	readonly author: string;
	readonly repository: string;
	body: string;
	readonly createdAtMs: number;
	/** When its text was replaced. */
	readonly editedAtMs: number[];
	readonly reactions: { readonly id: number; readonly content: string; readonly user: string }[];
}

/** Comments of issues and pull requests, and the reactions to them. */
export function createComments(now: () => number, settings: () => GitHubSettings) {
	const comments = new Map<number, Comment>();
	let nextId = 1001;

	const shown = (call: Call, comment: Comment) => ({
		id: comment.id,
		url: `${call.apiRoot}/repos/${comment.repository}/issues/comments/${comment.id}`,
		html_url: `https://github.com/${comment.repository}/pull/${comment.issue}#issuecomment-${comment.id}`,
		body: comment.body,
		user: userOf(comment.author),
		created_at: isoOf(comment.createdAtMs),
		updated_at: isoOf(comment.editedAtMs.at(-1) ?? comment.createdAtMs)
	});

	const bodyOf = (call: Call): string | GitHubAnswer => {
		const body = textMember(call.request.body, 'body');
		if (body === undefined || body.trim() === '') return invalid('IssueComment', 'body', 'Body can’t be blank');
		if (body.length <= longestBody) return body;
		return invalid('IssueComment', 'body', `Body is too long (maximum is ${longestBody} characters)`);
	};

	const withComment = (call: Call, then: (comment: Comment) => GitHubAnswer): GitHubAnswer => {
		const comment = comments.get(Number(call.captures[0]));
		return comment === undefined ? notFound : then(comment);
	};

	return {
		list(call: Call): GitHubAnswer {
			const issue = Number(call.captures[0]);
			if (settings().missing.includes(issue)) return notFound;
			const all = [...comments.values()].filter(comment => comment.issue === issue);
			return paged(
				call,
				all.map(comment => shown(call, comment))
			);
		},

		create(call: Call): GitHubAnswer {
			const issue = Number(call.captures[0]);
			if (settings().missing.includes(issue)) return notFound;
			if (!settings().permissions.comments) return forbidden;
			if (settings().locked.includes(issue)) return refusal(403, 'Unable to create comment because issue is locked.');
			const body = bodyOf(call);
			if (typeof body !== 'string') return body;
			const comment: Comment = {
				id: nextId++,
				issue,
				author: settings().viewer,
				repository: call.repository,
				body,
				createdAtMs: now(),
				editedAtMs: [],
				reactions: []
			};
			comments.set(comment.id, comment);
			return created(shown(call, comment));
		},

		read: (call: Call) => withComment(call, comment => ok(shown(call, comment))),

		edit: (call: Call) =>
			withComment(call, comment => {
				if (!settings().permissions.comments) return forbidden;
				const body = bodyOf(call);
				if (typeof body !== 'string') return body;
				comment.body = body;
				comment.editedAtMs.push(now());
				return ok(shown(call, comment));
			}),

		remove: (call: Call) =>
			withComment(call, comment => {
				if (!settings().permissions.comments) return forbidden;
				comments.delete(comment.id);
				return nothingLeft;
			}),

		react: (call: Call) =>
			withComment(call, comment => {
				if (!settings().permissions.comments) return forbidden;
				const content = textMember(call.request.body, 'content') ?? '';
				if (!contents.includes(content)) return invalid('Reaction', 'content', `${content} is not a reaction`);
				const user = settings().viewer;
				const same = comment.reactions.find(one => one.content === content && one.user === user);
				if (same !== undefined) return ok({ ...same, user: userOf(user) });
				const reaction = { id: nextId++, content, user };
				comment.reactions.push(reaction);
				return created({ ...reaction, user: userOf(user) });
			}),

		state: () => [...comments.values()]
	};
}

export function userOf(login: string): { readonly login: string; readonly type: 'Bot' | 'User' } {
	return { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

export function isoOf(atMs: number): string {
	return new Date(atMs).toISOString().replace(/\.\d+Z$/, 'Z');
}
