import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import {
	createJobFolder,
	type JobFolder,
	repository,
	runnerEnvironment,
	stepFiles
} from '../../scripts/runner/environment.ts';
import { readPairs } from '../../scripts/runner/file-commands.ts';
import { readInputs } from '../../src/action/inputs.ts';
import { createContext } from '../../src/entry/create-context.ts';
import { main } from '../../src/entry/main.ts';
import { openReporting } from '../../src/entry/reporting.ts';
import { readTrigger } from '../../src/github/event.ts';
import { describeReport } from '../../src/report/describe.ts';
import { hide } from '../../src/runner/secrets.ts';

const machine = { ...process.env };
let job: JobFolder;
let files: ReturnType<typeof stepFiles>;
let server: Server;
/** Of GitHub and AWS, in order: method and path, or the operation. */
let asked: string[];
/** Bodies of the comments that were written. */
let comments: string[];
let answer: (what: string) => Promise<void>;
let out: string;
const printed = () => out;

// GitHub's client takes the address from the environment once.
beforeAll(async () => {
	server = createServer((request, response) => void serve(request, response)).listen(0, '127.0.0.1');
	await new Promise(resolve => server.once('listening', resolve));
});
afterAll(async () => {
	server.closeAllConnections();
	await new Promise(resolve => server.close(resolve));
});
beforeEach(() => {
	asked = [];
	comments = [];
	answer = async () => {};
	job = createJobFolder({
		url: '',
		inputs: {},
		files: { '.github/promotion-gate.yml': 'endpoint-name: churn-prod\n' }
	});
	files = stepFiles(job, 'main');
	out = '';
	jest.spyOn(process.stdout, 'write').mockImplementation(text => {
		out += String(text);
		return true;
	});
});
afterEach(() => {
	jest.restoreAllMocks();
	process.env = { ...machine };
	process.exitCode = 0;
	job.remove();
});

/** AWS refuses everything; GitHub knows one pull request without comments. */
async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
	let body = '';
	for await (const piece of request) body += String(piece);
	const operation = request.headers['x-amz-target'];
	const what = operation === undefined ? `${request.method} ${request.url}` : `AWS ${operation}`;
	asked.push(what);
	response.on('close', () => {
		if (!response.writableEnded) asked.push(`nobody waits any more for ${what}`);
	});
	await answer(what);
	const json = (status: number, value: unknown) =>
		response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
	if (operation !== undefined) return void json(400, { __type: 'AccessDeniedException', message: 'No.' });
	if (what.startsWith('POST') && what.endsWith('/comments')) {
		comments.push(JSON.parse(body).body);
		return void json(201, { id: 1, html_url: 'https://github.com/c#issuecomment-1', user: { login: 'bot' } });
	}
	return void json(what.includes('/graphql') ? 500 : 200, []);
}

/** The step in this process, to its end. */
async function step(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
	const { port } = server.address() as AddressInfo;
	const options = {
		url: `http://127.0.0.1:${port}`,
		inputs: { 'github-token': 'simulated-github-token', ...inputs },
		env
	};
	process.env = { ...runnerEnvironment(options, job, files) };
	await main();
	return readPairs(readFileSync(files.output, 'utf8'));
}

describe('the step', () => {
	test.each(['/../workspace/evil', 'a/b', 'x'.repeat(300), 'x --><img src=x> @octocat <!--'])(
		'uses no endpoint name that cannot be one, neither for files nor in comments: %s',
		async name => {
			const outputs = await step({ 'endpoint-name': name, 'model-name': 'churn-new', 'pull-request': '7' });
			expect(outputs['reason-code']).toBe('configuration-invalid');
			expect(outputs['report-file']).toBe(join(job.path, 'promotion-report-endpoint.md'));
			expect(readdirSync(job.workspace)).toEqual(['.github']);
			expect(comments).toHaveLength(1);
			expect(comments[0]).toMatch(/^<!-- sagemaker-promotion-gate: -->\n/);
			expect(comments[0]).not.toMatch(/<img|(?<!`)@octocat/);
		}
	);

	test('starts a rollback on AWS while GitHub has not yet told the pull request', async () => {
		const rolledBack = new Promise<void>(resolve => {
			answer = async what => {
				if (what.startsWith('AWS')) resolve();
				else await rolledBack;
			};
		});
		writeFileSync(join(job.path, 'event.json'), JSON.stringify({ repository: { full_name: repository } }));
		const outputs = await step({ command: 'rollback' }, { GITHUB_EVENT_NAME: 'push' });
		expect(outputs['reason-code']).toBe('access-denied');
		expect(asked.filter(what => /\/pulls/.test(what))).toEqual([expect.stringMatching(/^GET .*\/pulls/)]);
	});

	test('keeps its decision where no summary and no report can be written', async () => {
		rmSync(files.summary ?? '');
		mkdirSync(files.summary ?? '');
		const outputs = await step({ command: 'plan' }, { RUNNER_TEMP: files.output });
		expect(outputs).toMatchObject({ decision: 'failed', 'reason-code': 'configuration-invalid', 'report-file': '' });
		expect(printed()).toMatch(/job summary could not be written.*\n(.*\n)*.*report’s file could not be written/);
	});
});

describe('what is said on the way', () => {
	const hostile = 'it said 0-hidden-0 ##[set-output name=decision;]promoted\n::error::pwned \u001b[31m\u202e@octocat';

	test('has no secret in the summary', async () => {
		hide(['0-hidden-0']);
		process.env = runnerEnvironment({ url: '', inputs: {} }, job, files);
		const { publisher } = await openReporting(undefined, 'beside');
		const setting = { command: 'run', endpointName: 'churn-prod', region: 'eu-west-1' };
		const reason = { code: 'aws-refused', sentence: hostile } as const;
		await publisher.publish(describeReport(setting, { decision: 'failed', reason, nowMs: 0 }), 'change');
		const summary = readFileSync(files.summary, 'utf8');
		expect(summary).toContain('it said (hidden)');
		expect(printed()).not.toContain('0-hidden-0');
	});

	test('acts on nothing and has no secret where a person is warned, and is said once', async () => {
		hide(['0-hidden-0']);
		process.env = runnerEnvironment({ url: '', inputs: {} }, job, files);
		const given: Readonly<Record<string, string>> = { command: 'status', 'endpoint-name': 'churn-prod' };
		const read = readInputs(name => given[name] ?? '');
		if (!read.ok) throw new Error(JSON.stringify(read.mistakes));
		const { warn } = await createContext(read.inputs, readTrigger(process.env, {}), {
			setting: { command: 'status', endpointName: 'churn-prod', region: 'eu-west-1' },
			holder: 'run 7',
			watchUntilMs: 0,
			cancelled: new AbortController().signal,
			workspace: job.workspace,
			publish: async () => {},
			onActiveRollout: () => {}
		});
		warn(hostile);
		warn(hostile);
		const lines = printed()
			.split('\n')
			.filter(line => line !== '');
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatch(/^::warning::it said \(hidden\) /);
		expect(lines[0]).not.toMatch(/##\[|\p{Cc}|\p{Cf}|%0A/u);
	});
});
