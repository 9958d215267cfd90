import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inputDefaults } from './file-commands.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A step that uses the action, and the event that started its workflow. */
export interface StepOptions {
	/** Of the simulator. */
	readonly url: string;
	/** `with:` of the step. */
	readonly inputs: Readonly<Record<string, string>>;
	/** Files of the workspace, by path. */
	readonly files?: Readonly<Record<string, string>>;
	/** Over everything the runner sets. */
	readonly env?: Readonly<Record<string, string>>;
	/** Default: `pull_request`, with a pull request of number 7. */
	readonly eventName?: string;
	readonly event?: unknown;
	readonly runId?: string;
}

/** The folder of a job: its workspace, its event, and the files a step talks to the runner through. */
export interface JobFolder {
	readonly path: string;
	readonly workspace: string;
	remove(): void;
}

export const repository = 'example/churn-model';
export const pullRequest = 7;
export const headSha = '6dcb09b5b57875f334f61aebed695e2e4193db5e';

/** What GitHub sends for a pull request, as far as actions look at it. */
export const pullRequestEvent = {
	action: 'synchronize',
	number: pullRequest,
	pull_request: {
		number: pullRequest,
		head: { sha: headSha, ref: 'new-model', repo: { full_name: repository } },
		base: { ref: 'main', repo: { full_name: repository } }
	},
	repository: { full_name: repository, default_branch: 'main' },
	sender: { login: 'mina' }
};

export function createJobFolder({ files = {}, event = pullRequestEvent }: StepOptions): JobFolder {
	const path = mkdtempSync(join(tmpdir(), 'promotion-gate-job-'));
	const workspace = join(path, 'workspace');
	mkdirSync(workspace);
	for (const [name, text] of Object.entries(files)) {
		const file = join(workspace, name);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	writeFileSync(join(path, 'event.json'), JSON.stringify(event));
	return { path, workspace, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Files of one step, each empty at its beginning. */
export function stepFiles(folder: JobFolder, step: string): Readonly<Record<'output' | 'state' | 'summary', string>> {
	const file = (name: string) => {
		const path = join(folder.path, `${step}-${name}`);
		writeFileSync(path, '');
		return path;
	};
	return { output: file('output'), state: file('state'), summary: file('summary') };
}

/**
 * The environment the runner gives to a step, with AWS and GitHub at the simulator. Nothing of this machine's own
 * AWS settings is in it.
 */
export function runnerEnvironment(
	options: StepOptions,
	folder: JobFolder,
	files: ReturnType<typeof stepFiles>
): Record<string, string> {
	const { url, inputs, eventName = 'pull_request', runId = '4711' } = options;
	const defaults = inputDefaults(readFileSync(join(root, 'action.yml'), 'utf8'));
	const given = Object.entries({ ...defaults, ...inputs }).map(([name, value]) => [
		`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
		value
	]);
	return {
		PATH: process.env.PATH ?? '',
		HOME: folder.path,
		RUNNER_TEMP: folder.path,
		CI: 'true',
		GITHUB_ACTIONS: 'true',
		GITHUB_ACTOR: 'mina',
		GITHUB_API_URL: `${url}/github`,
		GITHUB_GRAPHQL_URL: `${url}/github/graphql`,
		GITHUB_SERVER_URL: 'https://github.com',
		GITHUB_EVENT_NAME: eventName,
		GITHUB_EVENT_PATH: join(folder.path, 'event.json'),
		GITHUB_REPOSITORY: repository,
		GITHUB_RUN_ATTEMPT: '1',
		GITHUB_RUN_ID: runId,
		GITHUB_RUN_NUMBER: '1',
		GITHUB_SHA: headSha,
		GITHUB_REF: `refs/pull/${pullRequest}/merge`,
		GITHUB_WORKFLOW: 'promote',
		GITHUB_JOB: 'promote',
		GITHUB_WORKSPACE: folder.workspace,
		GITHUB_OUTPUT: files.output,
		GITHUB_STATE: files.state,
		GITHUB_STEP_SUMMARY: files.summary,
		ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/oidc/token?api-version=2.0`,
		ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'simulated-request-token',
		AWS_ENDPOINT_URL: url,
		AWS_ENDPOINT_URL_S3: `${url}/s3`,
		AWS_REGION: 'eu-west-1',
		AWS_ACCESS_KEY_ID: 'AKIASIMULATED',
		AWS_SECRET_ACCESS_KEY: 'simulated-secret',
		AWS_EC2_METADATA_DISABLED: 'true',
		...Object.fromEntries(given),
		...options.env
	};
}
