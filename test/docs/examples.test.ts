import { describe, expect, test } from '@jest/globals';
import { ACTION_INPUTS, COMMANDS } from '../../src/action/inputs.ts';
import { OUTPUT_NAMES } from '../../src/action/outputs.ts';
import { loadPlan } from '../../src/config/load-plan.ts';
import { FILE_KEYS } from '../../src/config/schema.ts';
import { CHAT_COMMANDS, parseChatCommand } from '../../src/github/chatops.ts';
import { documents, examplesOf, filesOfExamples } from './documents.ts';
import { stepsOf } from './workflows.ts';

const ours = 'OWNER/sagemaker-promotion-gate@v1';
const examples = examplesOf('yaml');
const workflows = [...examples.filter(({ value }) => 'jobs' in value), ...filesOfExamples('workflows')];
const files = examples.filter(
	({ value }) => !('jobs' in value) && Object.keys(value).some(key => FILE_KEYS.includes(key))
);

describe('the workflows in the documentation and in the examples', () => {
	test('are there', () => {
		expect(workflows.length).toBeGreaterThan(10);
	});

	const steps = workflows.flatMap(({ name, value }) => stepsOf(value).map(step => ({ name, ...step })));
	const own = steps.filter(({ uses }) => uses === ours);

	test('use this action by one name', () => {
		expect(steps.filter(({ uses }) => uses.includes('promotion-gate') && uses !== ours)).toEqual([]);
		expect(own.length).toBeGreaterThan(10);
	});

	test('give it inputs and commands that exist', () => {
		const inputs: readonly string[] = ACTION_INPUTS;
		const commands: readonly unknown[] = COMMANDS;
		for (const { name, with: given } of own) {
			expect([name, Object.keys(given).filter(input => !inputs.includes(input))]).toEqual([name, []]);
			const { command = 'run' } = given;
			if (!String(command).includes('${{')) expect([name, commands.includes(command)]).toEqual([name, true]);
		}
	});

	test('grant what the action needs for what it is told to do', () => {
		for (const { name, with: given, permissions } of own) {
			const comments = given.command === 'rehearse' ? undefined : 'write';
			expect([name, permissions['pull-requests']]).toEqual([name, comments]);
			expect([name, permissions['id-token']]).toEqual([name, 'role-to-assume' in given ? 'write' : undefined]);
			const deploys = 'deployment-environment' in given ? 'write' : undefined;
			expect([name, permissions.deployments]).toEqual([name, deploys]);
		}
	});

	test('never put text of a comment, a title or an input into a shell', () => {
		const shells = workflows.flatMap(({ text }) => [...text.matchAll(/^\s*-? ?run: (\|\n(?:\s{10,}.*\n)+|.*)/gm)]);
		expect(shells.length).toBeGreaterThan(3);
		expect(shells.map(([, script = '']) => script).filter(script => script.includes('${{'))).toEqual([]);
	});

	test('read outputs that exist', () => {
		const outputs: readonly string[] = OUTPUT_NAMES;
		const read = workflows.flatMap(({ text }) => [...text.matchAll(/steps\.gate\.outputs\.([\w-]+)/g)]);
		expect(read.length).toBeGreaterThan(2);
		expect(read.map(([, name = '']) => name).filter(name => !outputs.includes(name))).toEqual([]);
	});

	test('map every command of a comment, and no other', () => {
		const recipe = workflows.find(({ value }) => value.name === 'Promotion by comment')?.text ?? '';
		const guarded = new Set(
			[...recipe.matchAll(/startsWith\(github\.event\.comment\.body, '\/(\w+)'\)/g)].map(([, c]) => c)
		);
		expect([...guarded].sort()).toEqual([...CHAT_COMMANDS].sort());
		for (const command of CHAT_COMMANDS) expect(recipe).toContain(`'${command}'`);
		const quoted = /^> (\/\w+.*)$/m.exec(documents['examples/chat-commands/README.md'] ?? '')?.[1] ?? '';
		expect(parseChatCommand(quoted)).toHaveProperty('reason');
	});
});

describe('the promotion files in the documentation', () => {
	test('are there', () => {
		expect(files.length).toBeGreaterThan(3);
	});

	test.each(files.map(({ name, text, value }) => ({ name, text, named: 'endpoint-name' in value })))(
		'$name is valid',
		({ text, named }) => {
			const loaded = loadPlan({
				file: { path: 'promotion-gate.yml', text },
				inputs: { 'model-name': 'churn-2026-11-25', ...(named ? {} : { 'endpoint-name': 'churn-prod' }) }
			});
			expect(loaded.ok ? [] : loaded.mistakes).toEqual([]);
		}
	);

	test.each(
		workflows.flatMap(({ name, value }) =>
			stepsOf(value).flatMap(({ with: { gates, schedule } }) =>
				gates === undefined && schedule === undefined ? [] : [{ name, gates, schedule }]
			)
		)
	)('the inputs of $name are valid', ({ gates, schedule }) => {
		const loaded = loadPlan({
			inputs: {
				'endpoint-name': 'churn-prod',
				'model-name': 'churn-2026-11-25',
				...(gates === undefined ? {} : { gates: String(gates) }),
				...(schedule === undefined ? {} : { schedule: String(schedule) })
			}
		});
		expect(loaded.ok ? [] : loaded.mistakes).toEqual([]);
	});
});
