import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readInputs } from '../../src/action/inputs.ts';
import { readCommand } from '../../src/entry/read-command.ts';

let workspace: string;

beforeEach(() => {
	workspace = mkdtempSync(join(tmpdir(), 'command-'));
});

afterEach(() => rmSync(workspace, { recursive: true }));

function write(text: string): void {
	mkdirSync(join(workspace, '.github'));
	writeFileSync(join(workspace, '.github/promotion-gate.yml'), text);
}

function commandOf(given: Readonly<Record<string, string>>) {
	const read = readInputs(name => given[name] ?? '');
	if (!read.ok) throw new Error(JSON.stringify(read.mistakes));
	return readCommand(read.inputs, workspace);
}

describe('what is asked for', () => {
	test('an endpoint and a model are enough for a run', async () => {
		const read = await commandOf({ 'endpoint-name': 'churn-prod', 'model-name': 'churn-new' });
		expect(read).toMatchObject({
			ok: true,
			endpointName: 'churn-prod',
			request: { command: 'run', plan: { candidate: { kind: 'model', modelName: 'churn-new' } } }
		});
	});

	test('a plan comes from the file in the repository, and says which', async () => {
		write('endpoint-name: churn-prod\nschedule: 10% 5m\n');
		const read = await commandOf({ command: 'plan', 'model-name': 'churn-new' });
		expect(read).toMatchObject({ ok: true, file: '.github/promotion-gate.yml', endpointName: 'churn-prod' });
	});

	test('every mistake is told, with the file it is in', async () => {
		write('endpoint-name: churn-prod\nschedule: 10%\ngates: [{metric: eror-rate}]\n');
		const read = await commandOf({ 'model-name': 'churn-new' });
		if (read.ok) throw new Error('it was taken');
		expect(read.file).toBe('.github/promotion-gate.yml');
		expect(read.mistakes.map(({ key, line }) => [key, line])).toEqual([
			['schedule[0]', 2],
			['gates[0].metric', 3]
		]);
	});

	test.each(['resume', 'approve', 'promote', 'rollback', 'status'])(
		'%s needs the endpoint and nothing else',
		async command => {
			const read = await commandOf({ command, 'endpoint-name': 'churn-prod' });
			expect(read).toMatchObject({ ok: true, request: { command }, endpointName: 'churn-prod' });
		}
	);
});
