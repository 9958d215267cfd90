import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { dispatchInputs, findEntrances } from '../../src/action/entrances.ts';

const folders: string[] = [];
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A repository with these workflows. */
function repository(files: Readonly<Record<string, string>>): string {
	const root = mkdtempSync(join(tmpdir(), 'entrances-'));
	folders.push(root);
	const workflows = join(root, '.github', 'workflows');
	mkdirSync(workflows, { recursive: true });
	for (const [name, text] of Object.entries(files)) writeFileSync(join(workflows, name), text);
	return root;
}

const uses = (action: string) => `jobs:\n  gate:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${action}\n`;
const menu = `on:\n  workflow_dispatch:\n    inputs:\n      command: {type: choice, options: [run, approve]}\n      reason: {}\n`;
const chat = `on:\n  issue_comment:\n    types: [created]\n`;
const action = 'acme/sagemaker-promotion-gate';

test('a menu with a command, and a workflow that listens to comments', () => {
	const root = repository({
		'ci.yml': `on: push\n${uses('actions/checkout@v5')}`,
		'menu.yaml': `${menu}${uses(`${action}@v1`)}`,
		'chat.yml': `${chat}${uses(`ACME/SageMaker-Promotion-Gate@v1`)}        with: {command: "\${{ startsWith(github.event.comment.body, '/approve') && 'approve' }}"}\n`
	});
	expect(findEntrances(root, action)).toEqual({
		dispatch: { file: 'menu.yaml', inputs: ['command', 'reason'] },
		comments: true
	});
	expect(dispatchInputs(root, 'menu.yaml')).toEqual(['command', 'reason']);
});

test.each([
	[
		'other actions',
		{ 'menu.yml': `${menu}${uses('acme/other@v1')}`, 'chat.yml': `${chat}${uses('acme/other@v1')}# /approve` }
	],
	[
		'a menu without a command',
		{ 'menu.yml': `on:\n  workflow_dispatch:\n    inputs:\n      model: {}\n${uses(`${action}@v1`)}` }
	],
	['comments that are no commands', { 'chat.yml': `${chat}${uses(`${action}@v1`)}` }],
	[
		'what is no workflow',
		{ 'menu.yml': 'on: [\n', 'x.yml': '- 1', 'y.yml': '', 'z.txt': `${menu}${uses(`${action}@v1`)}` }
	]
])('%s offer nothing', (_, files) => {
	expect(findEntrances(repository(files), action)).toEqual({ comments: false });
});

test('nothing checked out offers nothing', () => {
	expect(findEntrances('/nowhere', action)).toEqual({ comments: false });
	expect(dispatchInputs('/nowhere', 'menu.yml')).toBeUndefined();
});

test('an action of the repository itself is known by its path', () => {
	const root = repository({ 'menu.yml': `${menu}${uses('./')}` });
	expect(findEntrances(root, undefined).dispatch?.file).toBe('menu.yml');
});
