import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import * as z from 'zod';
import { ACTION_INPUTS, INPUT_DEFAULTS } from '../../src/action/inputs.ts';
import { OUTPUT_NAMES, type Outputs, writeOutputs } from '../../src/action/outputs.ts';
import { METRICS } from '../../src/config/gates/metrics.ts';
import { PLAN_INPUTS } from '../../src/config/plan-inputs.ts';
import { FILE_KEYS, INPUT_ONLY } from '../../src/config/schema.ts';

const entry = z.strictObject({ description: z.string().min(20), default: z.string().optional() });
const action = z
	.strictObject({
		name: z.literal('SageMaker Promotion Gate'),
		description: z.string().max(125),
		author: z.string(),
		branding: z.strictObject({
			icon: z.literal('git-merge'),
			color: z.enum(['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark'])
		}),
		inputs: z.record(z.string(), entry),
		outputs: z.record(z.string(), z.strictObject({ description: z.string().min(10) })),
		runs: z.strictObject({
			using: z.literal('node24'),
			main: z.literal('dist/index.js'),
			post: z.literal('dist/index.js')
		})
	})
	.parse(parse(readFileSync('action.yml', 'utf8')));

const documentation = readFileSync('docs/configuration.md', 'utf8');
const rowsOf = (table: string) =>
	[
		...((documentation.split(`<!-- ${table} -->`)[1] ?? '')
			.split(`<!-- /${table} -->`)[0]
			?.matchAll(/^\| `([^`]+)` \|/gm) ?? [])
	].map(row => row[1]);

describe('action.yml and the code say the same', () => {
	test('inputs, in the same order', () => {
		expect(Object.keys(action.inputs)).toEqual([...ACTION_INPUTS]);
	});

	test('defaults', () => {
		const declared = Object.entries(action.inputs).flatMap(([name, input]) =>
			input.default === undefined ? [] : [[name, input.default]]
		);
		expect(Object.fromEntries(declared)).toEqual({ ...INPUT_DEFAULTS, 'github-token': '$' + '{{ github.token }}' });
	});

	test('outputs, in the same order', () => {
		expect(Object.keys(action.outputs)).toEqual([...OUTPUT_NAMES]);
	});

	test("the plan's inputs are inputs, and an input is a key of the file or belongs to the inputs only", () => {
		expect(ACTION_INPUTS).toEqual(expect.arrayContaining([...PLAN_INPUTS]));
		expect([...INPUT_ONLY].sort()).toEqual(ACTION_INPUTS.filter(input => !FILE_KEYS.includes(input)).sort());
	});
});

test('no message and no page tells to use an input that there is not', () => {
	const sources = readdirSync('src', { recursive: true })
		.map(path => `src/${path}`)
		.filter(path => path.endsWith('.ts'));
	const pages = readdirSync('docs')
		.filter(path => path.endsWith('.md'))
		.map(path => `docs/${path}`);
	const named = [...sources, ...pages, 'README.md'].flatMap(path =>
		[...readFileSync(path, 'utf8').matchAll(/\binputs? \\?`([a-z-]+)/g)].map(([, name = '']) => ({ path, name }))
	);
	expect(named.length).toBeGreaterThan(2);
	expect(named.filter(({ name }) => !Object.hasOwn(action.inputs, name))).toEqual([]);
});

describe('the documentation', () => {
	test('has every input and output in its tables', () => {
		expect(rowsOf('inputs')).toEqual([...ACTION_INPUTS]);
		expect(rowsOf('outputs')).toEqual([...OUTPUT_NAMES]);
	});

	test('explains every key of the promotion file and every metric', () => {
		const schema: unknown = JSON.parse(readFileSync('docs/promotion-file.schema.json', 'utf8'));
		const keys = new Set<string>();
		JSON.stringify(schema, (key, value: unknown) => {
			if (key === 'properties') for (const name of Object.keys(value ?? {})) keys.add(name);
			return value;
		});
		const explained = new Set(
			[...documentation.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) => cell.match(/[\w-]+/g) ?? [])
		);
		const metrics = METRICS.filter(metric => !documentation.includes(`\`${metric}\``));
		expect([...keys].filter(key => !explained.has(key))).toEqual([]);
		expect(metrics).toEqual([]);
	});

	test('the README has the same tables, if it has any', () => {
		const readme = existsSync('README.md') ? readFileSync('README.md', 'utf8') : '';
		for (const table of ['inputs', 'outputs']) {
			expect(readme.includes(`<!-- ${table} -->`)).toBe(readme.includes(`<!-- /${table} -->`));
		}
	});
});

describe('outputs', () => {
	const minimal: Outputs = {
		decision: 'none',
		'reason-code': 'nothing-in-flight',
		reason: 'Nothing is in flight.',
		'failed-gates': [],
		result: { schema_version: 1 }
	};

	const written = (outputs: Outputs) => {
		const values: Record<string, string> = {};
		writeOutputs((name, value) => {
			values[name] = value;
		}, outputs);
		return values;
	};

	test('all are written, those unknown as empty', () => {
		expect(Object.keys(written(minimal))).toEqual([...OUTPUT_NAMES]);
		expect(written(minimal)).toMatchObject({
			decision: 'none',
			'comment-url': '',
			'candidate-traffic': '',
			'failed-gates': '[]',
			result: '{"schema_version":1}'
		});
	});

	test('no traffic is a number, not nothing', () => {
		expect(written({ ...minimal, 'candidate-traffic': 0 })['candidate-traffic']).toBe('0');
	});
});
