import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { createJobFolder, runnerEnvironment, stepFiles } from '../../scripts/runner/environment.ts';
import { inputDefaults, readPairs } from '../../scripts/runner/file-commands.ts';
import { ACTION_INPUTS, INPUT_DEFAULTS } from '../../src/action/inputs.ts';

describe('what a step writes for the runner', () => {
	test('is read in both of its forms', () => {
		const text = 'decision<<end_1\npromoted\nend_1\nempty=\nresult<<end_2\n{"a":\n"b=c"}\nend_2\nplain=x=y\n';
		expect(readPairs(text)).toEqual({ decision: 'promoted', empty: '', result: '{"a":\n"b=c"}', plain: 'x=y' });
	});

	test('the last value of a name counts', () => {
		expect(readPairs('a=1\na=2\n')).toEqual({ a: '2' });
	});

	test('that has no end is a mistake', () => {
		expect(() => readPairs('a<<end\nvalue\n')).toThrow('a has no end');
	});
});

test('the runner fills in the defaults of the action file', () => {
	const defaults = inputDefaults(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));
	expect(defaults).toMatchObject({ ...INPUT_DEFAULTS, 'github-token': 'simulated-token' });
	expect(Object.keys(defaults).filter(name => !ACTION_INPUTS.some(input => input === name))).toEqual([]);
});

test('a step finds its inputs, its files and the simulator in its environment, and nothing of this machine’s AWS', () => {
	process.env.AWS_PROFILE = 'somebody';
	const options = {
		url: 'http://127.0.0.1:1',
		inputs: { 'endpoint-name': 'churn-prod' },
		files: { 'a/b.txt': 'hello' },
		env: { GITHUB_ACTOR: 'noor' }
	};
	const folder = createJobFolder(options);
	try {
		const env = runnerEnvironment(options, folder, stepFiles(folder, 'main'));
		expect(env).toMatchObject({
			'INPUT_ENDPOINT-NAME': 'churn-prod',
			INPUT_COMMAND: 'run',
			AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:1/s3',
			GITHUB_ACTOR: 'noor'
		});
		expect(env).not.toHaveProperty('AWS_PROFILE');
		expect(readFileSync(`${env.GITHUB_WORKSPACE}/a/b.txt`, 'utf8')).toBe('hello');
		expect(JSON.parse(readFileSync(env.GITHUB_EVENT_PATH ?? '', 'utf8'))).toMatchObject({ number: 7 });
		expect(readFileSync(env.GITHUB_OUTPUT ?? '', 'utf8')).toBe('');
	} finally {
		delete process.env.AWS_PROFILE;
		folder.remove();
	}
	expect(() => readFileSync(folder.path)).toThrow('ENOENT');
});
