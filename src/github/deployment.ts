import type { DeploymentChange, DeploymentKey, DeploymentState, DeploymentView } from './deployment-view.ts';
import { type Failure, failureOf, isFailure } from './failure.ts';
import { createPatience, type Timing } from './retry.ts';

export interface GitHubDeployment {
	readonly id: number;
	/** As it was given when the deployment was created. */
	readonly payload: unknown;
}

export interface DeploymentStatus {
	readonly state: DeploymentState | 'inactive';
	readonly description: string;
	readonly logUrl?: string;
	readonly environmentUrl?: string;
}

export interface DeploymentApi {
	/** Deployments of this task to the environment, the newest first. */
	deployments(environment: string, task: string): Promise<readonly GitHubDeployment[]>;
	createDeployment(wanted: {
		readonly ref: string;
		readonly environment: string;
		readonly task: string;
		readonly description: string;
		readonly payload: Readonly<Record<string, string>>;
	}): Promise<GitHubDeployment>;
	latestStatus(deploymentId: number): Promise<{ readonly state: string; readonly description: string } | undefined>;
	createStatus(deploymentId: number, status: DeploymentStatus): Promise<void>;
}

/** The GitHub deployment of a rollout in one environment. */
export interface DeploymentKeeper {
	/** Makes GitHub show the change. Never throws; undefined when it does. */
	keep(change: DeploymentChange): Promise<Failure | undefined>;
}

export interface DeploymentKeeping extends Timing {
	readonly api: DeploymentApi;
	readonly environment: string;
}

const task = 'promote';
const longestDescription = 140;

/**
 * Keeps a deployment and its statuses in step with the rollout. After a success the deployment that was in production
 * on the same endpoint becomes inactive: GitHub itself does that for environments that are not production only.
 */
export function createDeploymentKeeper(keeping: DeploymentKeeping): DeploymentKeeper {
	const { api, environment } = keeping;
	const patiently = createPatience(keeping);
	let known: { readonly key: string; readonly id: number } | undefined;
	let shown: string | undefined;

	const findOrCreate = async (view: DeploymentView): Promise<number> => {
		const key = JSON.stringify(view.key);
		if (known?.key === key) return known.id;
		const all = await api.deployments(environment, task);
		const found = all.find(({ payload }) => isOf(payload, view.key));
		const { ref, title } = view;
		const payload = { endpoint: view.key.endpoint, rollout: view.key.rollout, started_at: view.key.startedAt };
		const description = shortened(title);
		const { id } = found ?? (await api.createDeployment({ ref, environment, task, description, payload }));
		const latest = found && (await api.latestStatus(id));
		shown = latest && `${latest.state} ${latest.description}`;
		known = { key, id };
		return id;
	};

	const show = async (view: DeploymentView): Promise<void> => {
		const id = await findOrCreate(view);
		const description = shortened(view.description);
		if (shown !== `${view.state} ${description}`) {
			const { logUrl, environmentUrl } = view;
			const links = {
				...(logUrl !== undefined && { logUrl }),
				...(environmentUrl !== undefined && { environmentUrl })
			};
			await api.createStatus(id, { state: view.state, description, ...links });
			shown = `${view.state} ${description}`;
		}
		if (view.state === 'success') await retire(view.key.endpoint, `Replaced by ${view.title}`, id);
	};

	const retire = async (endpoint: string, why: string, except?: number): Promise<void> => {
		for (const { id, payload } of await api.deployments(environment, task)) {
			if (id === except || textOf(payload, 'endpoint') !== endpoint) continue;
			const state = (await api.latestStatus(id))?.state;
			if (state === 'success') await api.createStatus(id, { state: 'inactive', description: shortened(why) });
			// What is older has been replaced already.
			if (state === 'success' || state === 'inactive') return;
		}
	};

	const attempt = async (change: DeploymentChange): Promise<Failure | Shown> => {
		try {
			if (change.kind === 'show') await show(change.view);
			if (change.kind === 'retire') await retire(change.endpoint, change.description);
			return change.kind === 'no-commit' ? noCommit : done;
		} catch (error) {
			return failureOf(error, `The deployment to ${environment}`, 'deployments: write', keeping.now());
		}
	};

	return {
		async keep(change) {
			const result = await patiently(() => attempt(change));
			return isFailure(result) ? result : undefined;
		}
	};
}

interface Shown {
	readonly shown: true;
}

const done: Shown = { shown: true };

const noCommit: Failure = {
	kind: 'refused',
	failed:
		'The GitHub deployment was left out: this run knows no commit to show it for. Start the rollout from an event that has one.'
};

/** GitHub gives a payload back as it was given, or as JSON in a string. */
function isOf(payload: unknown, key: DeploymentKey): boolean {
	return (
		textOf(payload, 'endpoint') === key.endpoint &&
		textOf(payload, 'rollout') === key.rollout &&
		textOf(payload, 'started_at') === key.startedAt
	);
}

function textOf(payload: unknown, key: string): unknown {
	const value = typeof payload === 'string' ? parsed(payload) : payload;
	return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}

function shortened(text: string): string {
	const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
	return line.length <= longestDescription ? line : `${line.slice(0, longestDescription - 1)}…`;
}
