import { userOf } from './github-comments.ts';
import type { GitHubSettings, SimulatedPullRequest } from './github-settings.ts';
import { type Call, type GitHubAnswer, notFound, ok, paged, textMember } from './github-wire.ts';

/** Pull requests, people's permissions, and who the token belongs to. */
export function createRepository(now: () => number, settings: () => GitHubSettings) {
	return {
		pullRequest(call: Call): GitHubAnswer {
			const found = settings().pullRequests.find(({ number }) => number === Number(call.captures[0]));
			return found === undefined ? notFound : ok(shown(call, found));
		},

		pullRequests(call: Call): GitHubAnswer {
			const { query } = call.request;
			const head = query.get('head');
			const state = query.get('state') ?? 'open';
			const found = settings().pullRequests.filter(
				one => (head === null || one.head === head) && (state === 'all' || one.state === state)
			);
			return paged(
				call,
				found.map(one => shown(call, one))
			);
		},

		pullRequestsOfCommit(call: Call): GitHubAnswer {
			const [sha = ''] = call.captures;
			const found = settings().pullRequests.filter(one =>
				[one.headSha, one.mergeCommitSha, ...(one.commits ?? [])].includes(sha)
			);
			return paged(
				call,
				found.map(one => shown(call, one))
			);
		},

		permission(call: Call): GitHubAnswer {
			const login = decodeURIComponent(call.captures[0] ?? '');
			const role = settings().collaborators[login] ?? 'read';
			const coarse = { maintain: 'write', triage: 'read' } as const;
			const permission = role === 'maintain' || role === 'triage' ? coarse[role] : role;
			return ok({ permission, role_name: role, user: userOf(login) });
		},

		graphql(call: Call): GitHubAnswer {
			const query = textMember(call.request.body, 'query') ?? '';
			if (/\bviewer\b/.test(query)) return ok({ data: { viewer: { login: settings().viewer } } });
			return ok({ errors: [{ type: 'undefinedField', message: 'Only viewer is simulated' }] });
		},

		rateLimit(): GitHubAnswer {
			const core = { limit: 1000, remaining: 999, used: 1, reset: Math.ceil(now() / 1000) + 3600 };
			return ok({ resources: { core }, rate: core });
		}
	};
}

function shown(call: Call, one: SimulatedPullRequest): unknown {
	const [owner = '', ref = ''] = one.head.split(':');
	return {
		number: one.number,
		state: one.state,
		html_url: `https://github.com/${call.repository}/pull/${one.number}`,
		head: { sha: one.headSha, ref, label: one.head, user: { login: owner } },
		base: { repo: { full_name: call.repository } },
		merged_at: one.mergeCommitSha === undefined ? null : '2026-01-01T00:00:00Z',
		merge_commit_sha: one.mergeCommitSha ?? null
	};
}
