import { isoOf, userOf } from './github-comments.ts';
import type { GitHubSettings } from './github-settings.ts';
import {
	type Call,
	created,
	forbidden,
	type GitHubAnswer,
	invalid,
	member,
	notFound,
	ok,
	paged,
	refusal,
	textMember
} from './github-wire.ts';

const states = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success'];
const longestDescription = 140;

interface Status {
	readonly id: number;
	readonly state: string;
	readonly description: string;
	readonly logUrl: string;
	readonly environmentUrl: string;
	readonly createdAtMs: number;
}

interface Deployment {
	readonly id: number;
	readonly ref: string;
	readonly environment: string;
	readonly task: string;
	readonly description: string;
	readonly payload: unknown;
	readonly createdAtMs: number;
	readonly statuses: Status[];
}

/** Deployments of a repository and their statuses. */
export function createDeployments(now: () => number, settings: () => GitHubSettings) {
	const deployments: Deployment[] = [];
	let nextId = 501;

	const shown = (call: Call, { createdAtMs, statuses: _, ...deployment }: Deployment) => ({
		...deployment,
		sha: deployment.ref,
		url: `${call.apiRoot}/repos/${call.repository}/deployments/${deployment.id}`,
		creator: userOf(settings().viewer),
		created_at: isoOf(createdAtMs)
	});

	const shownStatus = (status: Status) => ({
		id: status.id,
		state: status.state,
		description: status.description,
		log_url: status.logUrl,
		environment_url: status.environmentUrl,
		created_at: isoOf(status.createdAtMs)
	});

	const withDeployment = (call: Call, then: (deployment: Deployment) => GitHubAnswer): GitHubAnswer => {
		const deployment = deployments.find(({ id }) => id === Number(call.captures[0]));
		return deployment === undefined ? notFound : then(deployment);
	};

	return {
		list(call: Call): GitHubAnswer {
			const { query } = call.request;
			const matches = (key: 'environment' | 'task' | 'ref', value: string) => [null, value].includes(query.get(key));
			const found = deployments.filter(
				({ environment, task, ref }) =>
					matches('environment', environment) && matches('task', task) && matches('ref', ref)
			);
			return paged(
				call,
				found.toReversed().map(deployment => shown(call, deployment))
			);
		},

		create(call: Call): GitHubAnswer {
			if (!settings().permissions.deployments) return forbidden;
			const { body } = call.request;
			const ref = textMember(body, 'ref');
			if (ref === undefined || ref === '') return invalid('Deployment', 'ref', 'Ref can’t be blank');
			// Left to its defaults GitHub merges the default branch first, and wants every check to have passed.
			if (member(body, 'auto_merge') !== false) return refusal(409, `Conflict merging main into ${ref}`);
			const contexts = member(body, 'required_contexts');
			if (!Array.isArray(contexts) || contexts.length > 0) {
				return refusal(409, `Conflict: Commit status checks failed for ${ref}`);
			}
			const deployment: Deployment = {
				id: nextId++,
				ref,
				environment: textMember(body, 'environment') ?? 'production',
				task: textMember(body, 'task') ?? 'deploy',
				description: textMember(body, 'description') ?? '',
				payload: member(body, 'payload') ?? {},
				createdAtMs: now(),
				statuses: []
			};
			deployments.push(deployment);
			return created(shown(call, deployment));
		},

		read: (call: Call) => withDeployment(call, deployment => ok(shown(call, deployment))),

		listStatuses: (call: Call) =>
			withDeployment(call, ({ statuses }) => paged(call, statuses.toReversed().map(shownStatus))),

		createStatus: (call: Call) =>
			withDeployment(call, ({ statuses }) => {
				if (!settings().permissions.deployments) return forbidden;
				const { body } = call.request;
				const state = textMember(body, 'state') ?? '';
				if (!states.includes(state)) return invalid('DeploymentStatus', 'state', 'State is not included in the list');
				const description = textMember(body, 'description') ?? '';
				if (description.length > longestDescription) {
					return invalid('DeploymentStatus', 'description', 'Description is too long (maximum is 140 characters)');
				}
				const status: Status = {
					id: nextId++,
					state,
					description,
					logUrl: textMember(body, 'log_url') ?? '',
					environmentUrl: textMember(body, 'environment_url') ?? '',
					createdAtMs: now()
				};
				statuses.push(status);
				return created(shownStatus(status));
			}),

		state: () => deployments
	};
}
