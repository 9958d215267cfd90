import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { ACTION_INPUTS, COMMANDS } from '../../src/action/inputs.ts';
import { terminalHost } from '../../src/action/terminal-host.ts';
import { readArguments } from '../../src/entry/arguments.ts';
import { commandLine } from '../../src/entry/command-line.ts';
import { helpText } from '../../src/entry/help.ts';
import { originOf } from '../../src/entry/outside-github.ts';
import { version } from '../../src/entry/version.ts';

const read = (line: string) => readArguments(line === '' ? [] : line.split(' '));

describe('the words of a command line', () => {
	test.each([
		[
			'run --endpoint-name churn-prod --model-name=churn-7',
			{ inputs: { command: 'run', 'endpoint-name': 'churn-prod', 'model-name': 'churn-7' }, scheduled: false }
		],
		[
			'--allow-unapproved run --comment=false --scheduled',
			{ inputs: { command: 'run', 'allow-unapproved': 'true', comment: 'false' }, scheduled: true }
		],
		['status --report out.json', { inputs: { command: 'status' }, report: { path: 'out.json', format: 'json' } }],
		['status --report out.md', { report: { path: 'out.md', format: 'markdown' } }],
		['status --report - --format json', { report: { path: '-', format: 'json' } }],
		['run --schedule=-x', { inputs: { command: 'run', schedule: '-x' } }]
	])('%s', (line, expected) => {
		expect(read(line)).toMatchObject({ kind: 'command', ...expected });
	});

	test.each([
		['', 'No command is given. There are plan, run,'],
		['runn', 'There is no command "runn". Did you mean "run"?'],
		['run --endpoint-nmae churn', '--endpoint-nmae is no option. Did you mean "endpoint-name"?'],
		['run --model-name', '--model-name needs a value.'],
		['run --model-name --watch 3h', '--model-name needs a value; "--watch" is the next option.'],
		['run --watch 3h --watch 4h', '--watch is given twice.'],
		['run churn-prod', '"churn-prod" stands alone.'],
		['run --scheduled=yes', '--scheduled takes no value.'],
		['run --command plan', '--command is no option.'],
		['run --report x --format jsn', '--format "jsn" is none. Did you mean "json"?'],
		['run --format json', '--format says how --report is written'],
		['run -x', '-x is no option.']
	])('%s is a mistake', (line, message) => {
		const { mistakes } = { mistakes: [], ...read(line) };
		expect(mistakes.join('\n')).toContain(message);
		expect(mistakes).toHaveLength(1);
	});

	test.each(['run --help', '-h', 'help', '--help rnu'])('%s asks for help', line => {
		expect(read(line)).toEqual({ kind: 'help' });
	});
});

test('the help has every command, every input as an option, and no line too long', () => {
	const text = helpText();
	for (const command of COMMANDS) expect(text).toMatch(new RegExp(`^  ${command} +\\w`, 'm'));
	for (const input of ACTION_INPUTS.filter(name => name !== 'command')) expect(text).toContain(`\n  --${input}`);
	expect(text.split('\n').filter(line => line.length > 105)).toEqual([]);
});

describe('where nobody may be asked', () => {
	let said: { out: string; error: string };
	const machine = { ...process.env };
	beforeEach(() => {
		said = { out: '', error: '' };
		jest.spyOn(process.stdout, 'write').mockImplementation(text => {
			said.out += String(text);
			return true;
		});
		jest.spyOn(process.stderr, 'write').mockImplementation(text => {
			said.error += String(text);
			return true;
		});
	});
	afterEach(() => {
		jest.restoreAllMocks();
		process.env = { ...machine };
	});
	const never = () => Promise.reject(new Error('nothing is to be run'));
	const refusing = { main: never, post: never };

	test('the version goes to standard output', async () => {
		expect([await commandLine(['--version'], refusing), said.out]).toEqual([0, `${version}\n`]);
	});

	test.each([
		['runn', 'Did you mean "run"'],
		['status --endpoint-name x --report /no/such/folder/x.md', 'there is no folder /no/such/folder'],
		['status --endpoint-name x --report .', '--report . is a folder'],
		['run --endpoint-name x --role-to-assume arn:aws:iam::1:role/a', 'AWS_WEB_IDENTITY_TOKEN_FILE']
	])('%s is refused before anything is done', async (line, message) => {
		delete process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
		expect(await commandLine(line.split(' '), refusing)).toBe(2);
		expect(said.error).toContain(message);
		expect(said.error).toContain('Try sagemaker-promotion-gate --help.');
		expect(said.out).toBe('');
	});
});

describe('a run that GitHub did not start', () => {
	test.each([
		[
			'GitLab',
			{ GITLAB_USER_LOGIN: 'mina', CI_JOB_URL: 'https://g/1', CI_COMMIT_SHA: 'abcdef1', CI_PIPELINE_SOURCE: 'push' },
			{ actor: 'mina', runUrl: 'https://g/1', commit: 'abcdef1', scheduled: false }
		],
		['GitLab by a schedule', { GITLAB_USER_LOGIN: 'mina', CI_PIPELINE_SOURCE: 'schedule' }, { scheduled: true }],
		[
			'Jenkins',
			{ BUILD_USER_ID: 'mina', BUILD_URL: 'http://j/1', GIT_COMMIT: 'abcdef1' },
			{ actor: 'mina', runUrl: 'http://j/1' }
		],
		['CodeBuild by a rule', { CODEBUILD_INITIATOR: 'rule/nightly' }, { actor: 'rule/nightly', scheduled: true }],
		[
			'a link that is none',
			{ BUILD_URL: 'javascript:x', GIT_COMMIT: 'main', BUILD_USER_ID: 'mina' },
			{ actor: 'mina', scheduled: false }
		]
	])('%s', (_, env, expected) => {
		expect(originOf(env, false)).toMatchObject(expected);
		if (!('runUrl' in expected)) expect(originOf(env, false)).not.toHaveProperty('runUrl');
	});

	test('a person at a terminal, or a schedule that says so', () => {
		expect(originOf({}, false)).toEqual({ actor: expect.stringMatching(/./), scheduled: false });
		expect(originOf({}, true).scheduled).toBe(true);
	});

	test('within GitHub Actions GitHub tells', () => {
		expect(originOf({ GITHUB_ACTIONS: 'true', GITLAB_USER_LOGIN: 'mallory' }, true)).toEqual({});
	});
});

test('a terminal sees lines, and none of them is a workflow command', () => {
	const lines: string[] = [];
	const host = terminalHost({ reason: 'why' }, {}, line => lines.push(line));
	host.say('info', 'one');
	host.say('error', 'two', { file: 'gate.yml', line: 3 });
	host.openGroup('Baking');
	host.closeGroup();
	host.mask('s3cret');
	host.output('decision', 'promoted');
	host.save('holder', 'x');
	expect(host.failed).toBe(false);
	host.fail('three');
	expect(lines).toEqual(['one', 'Error: gate.yml:3: two', '── Baking', 'Error: three']);
	expect([host.input('reason'), host.input('watch'), host.saved('holder'), host.saved('x')]).toEqual([
		'why',
		'',
		'x',
		''
	]);
	expect([host.outputs.decision, host.failed]).toEqual(['promoted', true]);
});
