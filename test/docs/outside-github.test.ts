import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readInputs } from '../../src/action/inputs.ts';
import { type Arguments, readArguments } from '../../src/entry/arguments.ts';
import { documents, pathsIn } from './documents.ts';

/** The words of a line of a shell, as far as the documentation uses one: quotes, and values that only a run knows. */
function wordsOf(line: string): readonly string[] {
	const plain = line.replace(/"?\$\{(\w+):\+(--[\w-]+) "\$\w+"\}"?/g, '$2 value').replace(/"?\$\(.*?\)"?/g, 'value');
	const words = plain.replace(/ \[ .*$/, '').match(/(?:"[^"]*"|\S)+/g) ?? [];
	return words.map(word =>
		word
			.replaceAll('"', '')
			.replace(/^\$COMMAND$/, 'run')
			.replace(/^\$\w+$/, 'value')
	);
}

const shells = Object.entries(documents).flatMap(([path, text]) =>
	[...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) =>
		block.split('\n').map(line => [path, line.trim()] as const)
	)
);
const inFiles = pathsIn('examples')
	.filter(path => !path.endsWith('.md'))
	.flatMap(path => {
		const folded = readFileSync(path, 'utf8')
			.replaceAll('set -- ', 'sagemaker-promotion-gate ')
			.replace(/\n {8}(?=\$\{)/g, ' ');
		return folded.split('\n').map(line => [path, line.trim()] as const);
	});
const called = /^(?:- |node )*(?:\S*\/)?sagemaker-promotion-gate(?:\.mjs)? (.*)$/;
const calls = [...shells, ...inFiles].flatMap(([path, line]) => {
	const [, rest] = called.exec(line) ?? [];
	return rest === undefined || rest.startsWith('"$@"') ? [] : [[path, rest.replace(/ \$SCHEDULED$/, '')] as const];
});

test('command lines are in the documentation and in the examples', () => {
	expect(new Set(calls.map(([path]) => path.split('/').slice(0, 2).join('/'))).size).toBeGreaterThan(3);
	expect(calls.length).toBeGreaterThan(10);
});

test.each(calls)('%s: sagemaker-promotion-gate %s is understood', (_, rest) => {
	const read: Arguments = readArguments(wordsOf(rest));
	expect(read.kind === 'mistakes' ? read.mistakes : []).toEqual([]);
	if (read.kind !== 'command') return;
	const inputs = readInputs(name => (read.inputs[name] === 'value' ? '' : (read.inputs[name] ?? '')));
	expect(inputs.ok ? [] : inputs.mistakes).toEqual([]);
});

test('the exit codes of the page are those of the help', () => {
	const help = readFileSync('src/entry/help.ts', 'utf8');
	const rows = [...(documents['docs/command-line.md'] ?? '').matchAll(/^\| ([\d, ]+) \|/gm)].map(([, codes]) => codes);
	expect(rows).toHaveLength(5);
	for (const codes of rows) expect(help).toContain(`['${codes}',`);
});

test('the pipelines of the examples can be read', () => {
	const gitlab = parse(readFileSync('examples/gitlab/.gitlab-ci.yml', 'utf8'));
	expect(Object.keys(gitlab)).toEqual(['.gate', 'plan', 'promotion', 'resume']);
	expect(gitlab.promotion.interruptible).toBe(false);
	expect(parse(readFileSync('examples/codebuild/buildspec.yml', 'utf8')).version).toBe(0.2);
});

describe('the note in a merge request of GitLab', () => {
	const script = resolve('examples/gitlab/scripts/note.mjs');
	const marker = '<!-- sagemaker-promotion-gate:churn-prod -->';

	/** Runs the script against a GitLab that has these notes, on pages of one; the answer is what it was asked. */
	async function play(
		notes: readonly { readonly id: number; readonly body: string }[],
		env: Record<string, string> = {}
	) {
		const asked: string[] = [];
		const server = createServer(async (request, response) => {
			let body = '';
			for await (const piece of request) body += String(piece);
			asked.push([request.method, request.url, request.headers['private-token'], body].join(' ').trim());
			const page = Number(new URL(request.url ?? '', 'http://x').searchParams.get('page'));
			const next = page < notes.length ? String(page + 1) : '';
			const answer = request.method === 'GET' ? notes.slice(page - 1, page) : {};
			response.writeHead(200, { 'x-next-page': next }).end(JSON.stringify(answer));
		}).listen(0, '127.0.0.1');
		await new Promise(resolve => server.once('listening', resolve));
		const { port } = server.address() as AddressInfo;
		const folder = mkdtempSync(join(tmpdir(), 'note-'));
		writeFileSync(join(folder, 'report.md'), '### SageMaker promotion gate\n');
		const child = spawn(process.execPath, [script, 'report.md'], {
			cwd: folder,
			env: {
				...{ PATH: process.env.PATH ?? '', CI_API_V4_URL: `http://127.0.0.1:${port}/api/v4`, CI_PROJECT_ID: '9' },
				...{ CI_MERGE_REQUEST_IID: '4', GITLAB_TOKEN: 'glpat', ENDPOINT: 'churn-prod', ...env }
			}
		});
		const code = await new Promise(resolve => child.on('close', resolve));
		server.close();
		server.closeAllConnections();
		rmSync(folder, { recursive: true, force: true });
		return { code, asked };
	}
	const at = '/api/v4/projects/9/merge_requests/4/notes';

	test('is written once, and edited from then on', async () => {
		const first = await play([{ id: 1, body: `about ${marker}` }]);
		expect([first.code, first.asked]).toEqual([
			0,
			[
				`GET ${at}?per_page=100&page=1 glpat`,
				`POST ${at} glpat ${JSON.stringify({ body: `${marker}\n### SageMaker promotion gate\n` })}`
			]
		]);
		const then = await play([
			{ id: 1, body: 'nice' },
			{ id: 5, body: `${marker}\nolder` }
		]);
		expect(then.asked.at(-1)).toMatch(/^PUT \S+\/notes\/5 glpat /);
		expect(then.asked).toHaveLength(3);
	});

	test('is left out where there is no merge request', async () => {
		expect(await play([], { CI_MERGE_REQUEST_IID: '' })).toEqual({ code: 0, asked: [] });
	});
});
