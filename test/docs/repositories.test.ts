import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { loadPlan } from '../../src/config/load-plan.ts';
import { type Example, examplesOf, filesOfExamples, list, part, pathsIn } from './documents.ts';
import { mistakesInAction, mistakesInWorkflow } from './github-parser.ts';
import { eventsOf, jobsOf, mayChange, stepsOf } from './workflows.ts';

const ours = 'OWNER/sagemaker-promotion-gate@v1';
const inExamples = filesOfExamples('workflows');
const workflows = [...inExamples, ...examplesOf('yaml').filter(({ value }) => 'jobs' in value)];
const own = workflows.flatMap(({ name, value }) =>
	stepsOf(value)
		.filter(({ uses }) => uses === ours)
		.map(step => ({ name, events: eventsOf(value), workflow: value, ...step }))
);
const changing = own.filter(step => mayChange(step.with));
const namesOf = (found: readonly { readonly name: string }[]) => found.map(({ name }) => name);

/** The files that a workflow of an example may call. */
const beside =
	({ name }: Example) =>
	(path: string) =>
		readFileSync(join(dirname(name), '..', '..', path), 'utf8');

describe('GitHub’s own parser', () => {
	test.each(workflows.map(one => [one.name, one] as const))('takes %s', async (name, one) => {
		expect(await mistakesInWorkflow(name, one.text, beside(one))).toEqual([]);
	});

	test('takes the workflows of this repository, and its action.yml', async () => {
		for (const path of pathsIn('.github/workflows')) {
			expect(await mistakesInWorkflow(path, readFileSync(path, 'utf8'))).toEqual([]);
		}
		expect(mistakesInAction('action.yml', readFileSync('action.yml', 'utf8'))).toEqual([]);
	});

	test.each([
		['a key that does not exist', 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - rn: echo'],
		[
			'a context that does not exist',
			'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo $' + '{{ foo.b }}'
		],
		['a job that does not exist', 'on: push\njobs:\n  a:\n    runs-on: x\n    needs: b\n    steps:\n      - run: echo']
	])('would notice %s', async (_, text) => {
		expect(await mistakesInWorkflow('planted.yml', text)).not.toEqual([]);
	});

	test('would notice an input that the called workflow does not have', async () => {
		const caller = inExamples.find(({ name }) => name.endsWith('reusable-workflow/.github/workflows/churn.yml'));
		const planted = caller?.text.replace('config-file:', 'config:') ?? '';
		expect(await mistakesInWorkflow('planted.yml', planted, caller && beside(caller))).not.toEqual([]);
	});
});

describe('every step with this action', () => {
	test('is there often enough for the rules below to mean something', () => {
		expect([inExamples.length > 12, own.length > 20, changing.length > 12]).toEqual([true, true, true]);
	});

	test('that may change an endpoint has its time limit on the step, or a short watch', () => {
		const unlimited = changing.filter(
			({ step, with: given }) => step['timeout-minutes'] === undefined && given.watch === undefined
		);
		expect(namesOf(unlimited)).toEqual([]);
		expect(namesOf(changing.filter(({ job }) => job['timeout-minutes'] !== undefined))).toEqual([]);
	});

	test('can be cancelled, and is not cancelled by the next run or by another job of its matrix', () => {
		expect(namesOf(own.filter(({ step }) => String(step.if ?? '').includes('always()')))).toEqual([]);
		const cancels = (part: Readonly<Record<string, unknown>>) => part['cancel-in-progress'] === true;
		const replaced = changing.filter(
			({ job, workflow }) => cancels(part(job, 'concurrency')) || cancels(part(workflow, 'concurrency'))
		);
		expect(namesOf(replaced)).toEqual([]);
		const fragile = changing.filter(({ job }) => 'strategy' in job && part(job, 'strategy')['fail-fast'] !== false);
		expect(namesOf(fragile)).toEqual([]);
	});

	test('that answers a person does not wait for the run it is about', () => {
		const forPersons = changing.filter(({ with: { command } }) =>
			/inputs\.command|comment\.body/.test(String(command))
		);
		expect(forPersons.length).toBeGreaterThan(2);
		expect(
			namesOf(forPersons.filter(({ job, workflow }) => 'concurrency' in job || 'concurrency' in workflow))
		).toEqual([]);
	});

	test('looks only, with a role that only looks, in a pull request', () => {
		const asked = own.filter(({ events }) =>
			events.some(event => event.startsWith('pull_request') || event === 'merge_group')
		);
		expect(asked.length).toBeGreaterThan(3);
		expect(namesOf(asked.filter(step => mayChange(step.with)))).toEqual([]);
		const roles = asked.map(({ with: given }) => given['role-to-assume']).filter(role => role !== undefined);
		expect(new Set(roles)).toEqual(new Set(['arn:aws:iam::111122223333:role/promotion-plan']));
	});

	test('has what it reads checked out, and leaves no token in the checkout', () => {
		for (const { name, value } of inExamples) {
			for (const { uses, with: given } of stepsOf(value)) {
				if (uses.startsWith('actions/checkout')) expect([name, given['persist-credentials']]).toEqual([name, false]);
			}
			for (const job of jobsOf(value)) {
				const uses = list(job.steps).map(step => String(part({ step }, 'step').uses));
				if (uses.includes(ours)) expect([name, uses[0]]).toEqual([name, 'actions/checkout@v5']);
			}
		}
	});
});

describe('forks', () => {
	test('never get a token of this repository', () => {
		expect(namesOf(workflows.filter(({ value }) => eventsOf(value).includes('pull_request_target')))).toEqual([]);
	});

	test('start no job of an example that needs to log in', () => {
		const inPullRequests = inExamples.filter(({ value }) => eventsOf(value).includes('pull_request'));
		expect(inPullRequests.length).toBeGreaterThan(2);
		for (const { name, value } of inPullRequests) {
			const logsIn = jobsOf(value).filter(job => JSON.stringify(job).includes('role-to-assume'));
			for (const job of logsIn) {
				expect([name, String(job.if)]).toEqual([
					name,
					expect.stringContaining('head.repo.full_name == github.repository')
				]);
			}
		}
	});
});

describe('the promotion files of the examples', () => {
	const files = filesOfExamples('promotion-files');

	test.each(files.map(({ name, text }) => [name, text] as const))('%s is valid, and names its schema', (path, text) => {
		const loaded = loadPlan({ file: { path, text }, inputs: { 'model-name': 'churn-2026-11-25' } });
		expect(loaded.ok ? [] : loaded.mistakes).toEqual([]);
		expect(text).toMatch(/^# yaml-language-server: \$schema=https:\/\/\S+\/docs\/promotion-file\.schema\.json\n/);
	});

	test('are where their workflows look for them', () => {
		for (const { name, with: given } of own.filter(({ name }) => name.startsWith('examples/'))) {
			const root = name.split('/').slice(0, 2).join('/');
			const { 'config-file': file = '.github/promotion-gate.yml' } = given;
			const path = String(file)
				.replace(/\$\{\{ matrix\.endpoint \}\}/, 'churn')
				.replace(/^\$\{\{.*\}\}$/, '.github/churn.yml');
			expect(pathsIn(root)).toContain(`${root}/${path}`);
		}
	});
});

test('every example is in the list of examples, and has a README', () => {
	const index = readFileSync('examples/README.md', 'utf8');
	const folders = new Set(
		pathsIn('examples').flatMap(path => (path.split('/').length > 2 ? [path.split('/')[1] ?? ''] : []))
	);
	expect(folders.size).toBeGreaterThan(9);
	for (const folder of folders) {
		expect(index).toContain(`[${folder}](${folder}/README.md)`);
		expect(pathsIn(`examples/${folder}`)).toContain(`examples/${folder}/README.md`);
	}
});

describe('the script that finds the endpoints of a push', () => {
	const script = resolve('examples/several-endpoints/scripts/changed-endpoints.sh');
	const root = mkdtempSync(join(tmpdir(), 'endpoints-'));
	const git = (...args: readonly string[]) =>
		execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', '-c', 'commit.gpgsign=false', ...args], {
			cwd: root,
			encoding: 'utf8'
		}).trim();
	const commit = (files: readonly string[], text: string) => {
		for (const file of files) {
			mkdirSync(dirname(join(root, file)), { recursive: true });
			writeFileSync(join(root, file), text);
		}
		git('add', '-A');
		git('commit', '-qm', text);
		return git('rev-parse', 'HEAD');
	};
	const changed = (before: string) =>
		JSON.parse(execFileSync('bash', [script, before, 'HEAD'], { cwd: root, encoding: 'utf8' }));
	afterAll(() => rmSync(root, { recursive: true, force: true }));

	test('finds those whose candidate has changed, all of them where nobody knows, and none', () => {
		git('init', '-q');
		const candidates = ['endpoints/churn/candidate.txt', 'endpoints/fraud/candidate.txt'];
		const first = commit(candidates, 'one');
		const second = commit(['endpoints/fraud/candidate.txt', 'endpoints/x"y/candidate.txt', 'README.md'], 'two');
		expect(changed(first)).toEqual(['fraud']);
		commit(['endpoints/churn/promotion-gate.yml'], 'three');
		expect(changed(second)).toEqual([]);
		expect(changed('0'.repeat(40))).toEqual(['churn', 'fraud']);
	});
});
