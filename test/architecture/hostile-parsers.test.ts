import vm from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { codeOf } from '../../src/aws/error-code.ts';
import { toAwsError } from '../../src/aws/errors.ts';
import { isObject } from '../../src/common/json.ts';
import { loadPlan } from '../../src/config/load-plan.ts';
import { answerReader } from '../../src/evaluation/answer-rows.ts';
import { parseChatCommand } from '../../src/github/chatops.ts';
import { readTrigger } from '../../src/github/event.ts';
import { withoutSecrets } from '../../src/runner/secrets.ts';
import { decodeRecord } from '../../src/store/record-decode.ts';

/** Work that grows with the square of these sizes takes minutes; what grows with them takes a small part of a second. */
const timeoutMs = 10_000;
const many = 20_000;
const deep = 100_000;
/** Of a promotion file, as long as one may be. */
const longest = 65_536;

/** What a parser makes of a text; it is stopped where it does not come to an end, and an exception is one. */
function bounded<T>(work: () => T): T {
	let made: { readonly value: T } | undefined;
	const run = () => {
		made = { value: work() };
	};
	try {
		vm.runInNewContext('run()', { run }, { timeout: timeoutMs });
	} catch (error) {
		if (isObject(error) && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw new Error('It took too long.');
		throw error;
	}
	if (made === undefined) throw new Error('It did not run.');
	return made.value;
}

const numbered = (line: (i: number) => string) => Array.from({ length: many }, (_, i) => line(i)).join('\n');

describe('a promotion file', () => {
	const files: Readonly<Record<string, string>> = {
		'of unknown keys': numbered(i => `key${i}: 1`),
		'of keys like a known one': numbered(i => `schedul${i}: 1`),
		'of gates': `gates:\n${numbered(() => '- {metric: error-rate}')}`,
		'of broken gates': `gates:\n${numbered(() => '- {metrik: error-rate, foo: 1}')}`,
		'of steps': `schedule:\n${numbered(() => '- {traffic: 1%, bake: 1m}')}`,
		'of one key over and over': numbered(() => 'schedule: 5% 10m'),
		'of brackets': `gates: ${'['.repeat(deep)}`,
		'of brackets that close': `gates: ${'['.repeat(deep)}${']'.repeat(deep)}`,
		'of braces': `gates: ${'{a: '.repeat(deep)}`,
		'of dashes': `gates: ${'- '.repeat(deep)}a`,
		'of indentation': Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
		'of aliases that multiply': `a0: &a0 [x]\n${Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`).join('\n')}`,
		'of anchors': numbered(i => `k${i}: &a${i} 1`),
		'of aliases': `a: &a 1\n${numbered(i => `k${i}: *a`)}`,
		'of documents': numbered(() => '---\na: 1'),
		'of one long text': `schedule: ${'x'.repeat(longest)}`,
		'of one long key': `${'k'.repeat(longest - 3)}: 1`,
		'of quotes': `endpoint-name: ${'"'.repeat(longest)}`,
		'of tags': numbered(() => '- !!js/function a'),
		'of a long expression': `evaluation: {data: a.csv, task: binary, label: a, positive: "1", response: "${'['.repeat(50_000)}"}`
	};
	test.each(Object.entries(files))('%s is refused in bounded time, with few words', (_, text) => {
		const inputs = { 'model-name': 'churn-new', 'endpoint-name': 'churn-prod' };
		const from = (text: string) => ({ file: { path: 'p.yml', text }, inputs });
		expect(text.length).toBeLessThan(1024 * 1024);
		const loaded = bounded(() => loadPlan(from(text.slice(0, longest))));
		if (loaded.ok) throw new Error('It was taken.');
		expect(loaded.mistakes.length).toBeLessThanOrEqual(101);
		for (const { key, message } of loaded.mistakes) expect(`${key}: ${message}`.length).toBeLessThan(1_300);
	});
});

test('a promotion file that is longer than any is refused with what is read at most', () => {
	const loaded = loadPlan({
		file: { path: 'p.yml', text: ' '.repeat(longest + 1) },
		inputs: { 'model-name': 'churn-new' }
	});
	expect(loaded).toMatchObject({
		ok: false,
		mistakes: [{ message: expect.stringContaining('at most 65,536 are read') }]
	});
});

describe('an answer of a model', () => {
	const answers: Readonly<Record<string, string>> = {
		'of brackets': '['.repeat(deep),
		'of brackets that close': `${'['.repeat(deep)}1${']'.repeat(deep)}`,
		'of braces': `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`,
		'of digits': `${'1'.repeat(deep)}x`,
		'of numbers': `[${'1,'.repeat(deep)}1]`,
		'of cells': '1,'.repeat(deep),
		'of lines': '1\n'.repeat(deep),
		'of quotes': '"'.repeat(deep),
		'of brackets in cells': '[,'.repeat(deep),
		'of blanks': ' '.repeat(deep),
		'of keys': `{${Array.from({ length: many }, (_, i) => `"k${i}":[1]`).join()}}`,
		'of prototypes': `{"__proto__":{"a":1},"constructor":[1]}`
	};
	test.each(Object.entries(answers))('%s is read or refused in bounded time, with few words', (_, text) => {
		for (const type of ['text/csv', 'application/json'])
			for (const expression of ['[0]', 'sort_by(@, &a)[0]'])
				for (const rows of [1, 3]) {
					const read = bounded(() => answerReader(expression)(Buffer.from(text), type, rows));
					for (const answer of read) if (!answer.ok) expect(answer.sentence.length).toBeLessThan(2_000);
				}
	});
});

describe('what else comes from outside', () => {
	const env = { GITHUB_REPOSITORY: 'a/b', GITHUB_EVENT_NAME: 'issue_comment' };
	test('an event', () => {
		const pulls = Array.from({ length: many }, (_, number) => ({ number, head: { sha: 'x' } }));
		const nested = JSON.parse(`${'{"issue":'.repeat(deep)}1${'}'.repeat(deep)}`);
		for (const payload of [
			nested,
			{ workflow_run: { head_sha: 'x', pull_requests: pulls } },
			[nested],
			'x'.repeat(deep)
		])
			expect(bounded(() => readTrigger(env, payload)).fromFork).toBeDefined();
	});

	test.each(['\n', ' ', '/', '/promote ', ' \n', '\r', '\u00a0\n', '/promote 0'])('a comment of %j', unit => {
		expect(['promote', undefined]).toContain(bounded(() => parseChatCommand(unit.repeat(deep)))?.command);
	});

	test.each(['endpoint config ', 'model package ', 'secretkey  ', 'quota ', '"', 'endpoint is ', 'AKIA'])(
		'an error of AWS of %j',
		unit => {
			const message = unit.repeat(deep);
			bounded(() => codeOf({ name: 'ValidationException', message }));
			const error = bounded(() =>
				toAwsError(Object.assign(new Error(message), { name: unit.repeat(1000) }), 'CreateModel')
			);
			expect(error.message.length).toBeLessThan(2_000);
			bounded(() => withoutSecrets(message));
		}
	);

	test('a record', () => {
		const tags = Object.fromEntries(
			Array.from({ length: 50 }, (_, i) => [`promotion-gate:plan.${i}`, '9'.repeat(256)])
		);
		expect(bounded(() => decodeRecord(tags)).ok).toBe(false);
	});
});
