import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readPromotionFile } from '../../src/config/read.ts';
import { findFiles } from '../../src/evaluation/data/source.ts';
import type { FileGate } from '../../src/gates/gate.ts';
import { readFileNumbers } from '../../src/preflight/file-numbers.ts';
import { planOf } from '../loop/story.ts';

const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
let home = '';
let workspace = '';

beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'gate-'));
	workspace = join(home, 'work');
	mkdirSync(join(workspace, '.git'), { recursive: true });
	mkdirSync(join(workspace, 'out'));
	writeFileSync(join(home, 'credentials.json'), JSON.stringify({ key: secret, n: 1 }));
	writeFileSync(join(workspace, '.git', 'config'), JSON.stringify({ key: secret, n: 1 }));
	writeFileSync(
		join(workspace, 'out', 'numbers.json'),
		JSON.stringify({ n: 0.25, key: secret, text: 'x'.repeat(5000) })
	);
	mkdirSync(join(home, 'work-too'));
	writeFileSync(join(home, 'work-too', 'f.json'), JSON.stringify({ n: 1 }));
	symlinkSync('../../credentials.json', join(workspace, 'out', 'link.json'));
	symlinkSync('../..', join(workspace, 'out', 'up'));
	symlinkSync('../.git/config', join(workspace, 'out', 'git.json'));
	symlinkSync('/proc/self/environ', join(workspace, 'out', 'environ.json'));
	symlinkSync('numbers.json', join(workspace, 'out', 'fine.json'));
	symlinkSync('loop.json', join(workspace, 'out', 'loop.json'));
	execFileSync('mkfifo', [join(workspace, 'out', 'pipe.json')]);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const [usual] = planOf('gates: [{metric: file, name: gap, path: out/gap.json, candidate: n, max: 1}]').gates;

/** A gate on another path: those that can be told by their text are refused with the promotion file. */
function gate(path: string, candidate = 'n'): FileGate {
	if (usual?.kind !== 'file') throw new Error('There is no gate on a file.');
	return { ...usual, path, candidate };
}

/** What each reader says of a path; what it has read, if it has. */
const readers: Readonly<Record<string, (path: string) => Promise<string>>> = {
	'a file gate': path =>
		readFileNumbers(workspace, [gate(path)]).then(
			numbers => `read: ${JSON.stringify(numbers)}`,
			error => String(error.message)
		),
	'the promotion file': async path => {
		const read = await readPromotionFile(workspace, path);
		return read.ok ? `read: ${read.file?.text}` : JSON.stringify(read.mistakes);
	},
	'evaluation data': path =>
		findFiles(path, { workspace, s3: { open: never, range: never, list: never, identify: never } }).then(
			files => `read: ${files.length}`,
			error => String(error.message)
		)
};
const never = () => Promise.reject(new Error('there is no S3 here'));

describe.each(Object.entries(readers))('%s', (_, read) => {
	test.each([
		'out/link.json',
		'out/up/credentials.json',
		'../credentials.json',
		'../work-too/f.json',
		'/etc/hostname',
		'/proc/self/environ',
		'out/environ.json',
		'.git/config',
		'out/git.json',
		'out/../.git/config'
	])('%s is not read, and nothing of it is told', async path => {
		const said = await read(path);
		expect(said).toMatch(/leads out of the workspace|leads into \.git/);
		expect(said).not.toMatch(/EXAMPLEKEY|PATH=/);
	});

	test.each(['out/numbers.json', './out/../out/numbers.json', 'out/fine.json'])('%s is read', async path => {
		expect(await read(path)).toMatch(/^read: /);
	});

	test.each(['out/missing.json', 'out/numbers.json/below'])('%s is told to be missing', async path => {
		expect(await read(path)).toMatch(/could not be read|does not exist|There is no file/);
	});

	test('a circle of links is told', async () => {
		expect(await read('out/loop.json')).toMatch(/cannot be read \(ELOOP\)/);
	});
});

describe('what is no file of reasonable size', () => {
	const [gateReader, fileReader] = Object.values(readers);

	test('a pipe is not waited for, a folder is told', async () => {
		for (const read of [gateReader, fileReader]) {
			expect(await read?.('out/pipe.json')).toContain('is not an ordinary file');
			expect(await read?.('out')).toContain('is a folder');
		}
	});

	test('a huge file is told with what is read at most', async () => {
		writeFileSync(join(workspace, 'huge'), Buffer.alloc(17 * 1024 * 1024, ' '));
		expect(await gateReader?.('huge')).toContain('has 17 MiB; at most 16 MiB are read');
		expect(await fileReader?.('huge')).toContain('has 17 MiB; at most 1 MiB are read');
	});
});

describe('a value of a file gate that is no number', () => {
	const said = (candidate: string) =>
		readFileNumbers(workspace, [gate('out/numbers.json', candidate)]).catch(e => e.message);

	test('is told by its kind, shortly, and without secrets', async () => {
		expect(await said('@')).toContain('@ in out/numbers.json is an object, not a number');
		expect(await said('[n]')).toContain('is a list of 1');
		expect(await said('missing')).toContain('is nothing');
		expect(await said('key')).toContain('is the text "(hidden)"');
		expect((await said('text')).length).toBeLessThan(200);
	});

	test('an expression that fails is a mistake of the configuration', async () => {
		await expect(readFileNumbers(workspace, [gate('out/numbers.json', 'abs(text)')])).rejects.toMatchObject({
			code: 'configuration-invalid',
			message: expect.stringMatching(/abs\(text\) fails on out\/numbers\.json/)
		});
	});

	test('nesting without end is no crash', async () => {
		writeFileSync(join(workspace, 'deep.json'), `${'['.repeat(500_000)}1${']'.repeat(500_000)}`);
		for (const candidate of ['@', '[0][0]', 'sort(@)', 'to_string(@)'])
			await expect(readFileNumbers(workspace, [gate('deep.json', candidate)])).rejects.toMatchObject({
				code: 'configuration-invalid'
			});
	});
});
