import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { part } from '../docs/documents.ts';

const files = readdirSync('dist').filter(name => name.endsWith('.js'));
const textOf = (name: string) => readFileSync(`dist/${name}`, 'utf8');
const lock: unknown = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const locked = Object.entries(part(lock, 'packages'));

/** Files of the bundle that a run loads, told by Node as it resolves them. */
function loadedBy(env: Record<string, string>): readonly string[] {
	const script = `
		import { registerHooks } from 'node:module';
		registerHooks({ load(url, context, next) { if (url.includes('/dist/')) process.stderr.write('loaded ' + url + '\\n'); return next(url, context); } });
		await import('./dist/index.js');`;
	const { stderr } = spawnSync('node_modules/.bin/node', ['--input-type=module', '--eval', script], {
		encoding: 'utf8',
		env: { PATH: process.env.PATH ?? '', ...env }
	});
	return [...stderr.matchAll(/^loaded .*\/dist\/(.*)$/gm)].map(([, name = '']) => name);
}

test('of zod there is what is used: not its languages, nor what reads schemas', () => {
	const all = files.map(textOf).join('');
	const parts = new Set([...all.matchAll(/^\/\/ node_modules\/zod\/v4\/(.*)/gm)].map(([, name = '']) => name));
	expect(parts).toContain('classic/schemas.js');
	expect([...parts].filter(name => name.startsWith('locales/'))).toEqual(['locales/en.js']);
	expect(parts).not.toContain('classic/from-json-schema.js');
});

test('a configuration that is refused loads less than a megabyte and a half, and nothing of AWS, GitHub or the simulator', () => {
	const loaded = loadedBy({});
	expect(loaded).toContain('index.js');
	expect(loaded.reduce((sum, name) => sum + statSync(`dist/${name}`).size, 0)).toBeLessThan(1_500_000);
	const sources = loaded.flatMap(name => [...textOf(name).matchAll(/^\/\/ (src\/\w+|node_modules\/.*)/gm)]);
	const rooms = new Set(sources.map(([, source = '']) => source).filter(source => source.startsWith('src/')));
	expect([...rooms]).toEqual(expect.arrayContaining(['src/entry', 'src/config', 'src/report']));
	expect([...rooms]).not.toContain('src/simulator');
	const packages = sources.filter(([, source = '']) => /undici|@aws-sdk|@smithy|@octokit/.test(source));
	expect(packages).toEqual([]);
});

test('a step that is refused fails its job, and so does a command line that is not understood', () => {
	const codeOf = (...args: readonly string[]) =>
		spawnSync('node_modules/.bin/node', ['dist/index.js', ...args], { env: { PATH: process.env.PATH ?? '' } }).status;
	expect([codeOf(), codeOf('runn'), codeOf('validate'), codeOf('--version')]).toEqual([1, 2, 1, 0]);
});

test('after a step that came to its end, next to nothing is loaded', () => {
	const loaded = loadedBy({ 'STATE_is-post': 'true', STATE_finished: 'true' });
	expect(loaded).toContain('index.js');
	expect(loaded.reduce((sum, name) => sum + statSync(`dist/${name}`).size, 0)).toBeLessThan(100_000);
});

test('no file has 2 MB, and what few runs need is in files of its own', () => {
	expect(files.filter(name => statSync(`dist/${name}`).size >= 2_000_000)).toEqual([]);
	const filesWith = (source: RegExp) => files.filter(name => source.test(textOf(name)));
	expect(filesWith(/^\/\/ node_modules\/@aws-sdk\/client-s3\//m)).toEqual(['s3.js']);
	expect(filesWith(/^\/\/ node_modules\/@aws-sdk\/client-application-auto-scaling\//m)).toEqual(['auto-scaling.js']);
	expect(filesWith(/^\/\/ node_modules\/hyparquet\//m)).toEqual(['shared-hyparquet-compressors.js']);
	expect(filesWith(/^\/\/ src\/evaluation\/batch\/measure/m)).toEqual(['transform-scoring.js']);
	expect(filesWith(/^\/\/ src\/evaluation\/evaluate/m)).toEqual(['ask-variants.js']);
	expect(filesWith(/^\/\/ src\/simulator\/serve/m)).toEqual([]);
	expect(filesWith(/^\/\/ src\/rehearsal\/rehearse/m)).toEqual(['rehearse.js']);
	expect(filesWith(/^\/\/ src\/entry\/rehearsal-thread/m)).toEqual(['rehearsal-thread.js']);
	const always = [...loadedBy({}), ...filesWith(/^\/\/ src\/commands\/run/m)];
	const sts = filesWith(/^\/\/ node_modules\/@aws-sdk\/nested-clients\/.*\/sts\//m);
	expect(sts).toHaveLength(1);
	expect(always).not.toContain(sts[0]);
});

test('only what package.json asks for at run time is in the bundle, each with its licence', () => {
	const inside = new Set(
		files.flatMap(name =>
			[...textOf(name).matchAll(/^\/\/ (node_modules\/(?:.*node_modules\/)?(?:@[^/\n]+\/)?[^/\n]+)\//gm)].map(
				([, folder = '']) => folder
			)
		)
	);
	expect(inside.size).toBeGreaterThan(30);
	const forRunning = new Set(locked.filter(([, entry]) => !isForDevelopment(entry)).map(([folder]) => folder));
	expect([...inside].filter(folder => !forRunning.has(folder))).toEqual([]);
	const listed = readFileSync('dist/licenses.txt', 'utf8');
	const missing = [...inside].filter(folder => {
		const version = versionOf(locked.find(([name]) => name === folder)?.[1]);
		return !listed.includes(`${folder.replace(/^.*node_modules\//, '')} ${version}\n`);
	});
	expect(missing).toEqual([]);
});

/** Licences that let a program be given on, with their notices: `dist/licenses.txt` has them. */
const allowedLicences = [
	'0BSD',
	'Apache-2.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'ISC',
	'MIT',
	'MPL-2.0',
	'BlueOak-1.0.0'
];

test('every licence in it is one of those allowed, with its text, and every dependency that is declared is in it', () => {
	const entries = readFileSync('dist/licenses.txt', 'utf8').split(/\n(?=(?:@[\w.-]+\/)?[\w.-]+ \d+\.\d+\.\d+\S*\n)/);
	const read = entries.map(entry => {
		const [head = '', licence = '', ...text] = entry.split('\n');
		return { name: head.slice(0, head.lastIndexOf(' ')), licence, text: text.join('\n').trim() };
	});
	expect(read.length).toBeGreaterThan(30);
	expect(read.filter(({ licence }) => !allowedLicences.includes(licence))).toEqual([]);
	expect(read.filter(({ text }) => text.length < 300).map(({ name }) => name)).toEqual([]);
	const declared = Object.keys(part(JSON.parse(readFileSync('package.json', 'utf8')), 'dependencies'));
	expect(declared.filter(name => !read.some(one => one.name === name))).toEqual([]);
});

test('every file that the bundle loads at run time is there, and none has a path of a machine in it', () => {
	const table = /return (\{[^}]*\})\[chunkId\]/.exec(textOf('index.js'))?.[1] ?? '{}';
	const names = Object.values(part({ table: JSON.parse(table) }, 'table'));
	expect(names.length).toBeGreaterThan(5);
	expect(names.filter(name => !existsSync(`dist/${name}.js`))).toEqual([]);
	expect(files.filter(name => textOf(name).includes(process.cwd()))).toEqual([]);
});

function isForDevelopment(entry: unknown): boolean {
	return typeof entry === 'object' && entry !== null && 'dev' in entry && entry.dev === true;
}

function versionOf(entry: unknown): unknown {
	return typeof entry === 'object' && entry !== null && 'version' in entry ? entry.version : undefined;
}
