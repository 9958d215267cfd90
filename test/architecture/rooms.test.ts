import { execFileSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const require = createRequire(resolve('package.json'));
const { rooms } = require('./architecture.cjs') as {
	rooms: Readonly<Record<string, { readonly what: string; readonly may: readonly string[]; readonly pure?: true }>>;
};

const folders = readdirSync('src', { withFileTypes: true }).filter(entry => entry.isDirectory());

test('every room stands in the table, and every line of the table is a room', () => {
	expect(Object.keys(rooms).sort()).toEqual(folders.map(({ name }) => name).sort());
});

describe.each(Object.entries(rooms))('the room %s', (room, { may }) => {
	const readme = () => readFileSync(`src/${room}/README.md`, 'utf8');

	test('says what it may import, as the table does', () => {
		const list = may.map(name => `\`${name}\``).join(', ') || 'nothing';
		expect(readme()).toContain(`**May import:** ${list}.`);
	});

	test('says what it never does and how to add to it', () => {
		expect(readme()).toMatch(/\*\*Never:\*\* \S/);
		expect(readme()).toMatch(/\*\*To add\*\* \S/);
	});
});

/** Imports that the arrows forbid, each of a kind that a deny list let through. */
const wrong: readonly (readonly [kind: string, file: string, line: string])[] = [
	['a room that looks up', 'src/config/suggest.ts', "import '../preflight/suitability.ts';"],
	['a room that reaches an entry point', 'src/loop/action-cooldown.ts', "import '../entry/reporting.ts';"],
	['a room that skips down to one it may not', 'src/aws/region.ts', "import '../config/load-plan.ts';"],
	['the product that knows the simulator', 'src/loop/observe.ts', "import '../simulator/serve.ts';"],
	['the simulator that knows the product', 'src/simulator/serve.ts', "import '../aws/region.ts';"],
	['an edge that knows another edge', 'src/github/reaction.ts', "import '../aws/region.ts';"],
	['a pure room with I/O', 'src/gates/judge.ts', "import 'node:fs';"],
	['a pure room with a package', 'src/stats/noise.ts', "import 'yaml';"],
	['a file in no room', 'src/helper.ts', "import './rollout/decide.ts';"],
	['a room that imports a file in no room', 'src/rollout/decide.ts', "import '../index.ts';"],
	['a package for development', 'src/aws/text.ts', "import 'nock';"]
];

describe('npm run architecture refuses', () => {
	let copy = '';

	beforeAll(() => {
		copy = mkdtempSync(join(tmpdir(), 'rooms-'));
		for (const name of ['src', 'package.json', 'tsconfig.json', 'architecture.cjs', '.dependency-cruiser.cjs']) {
			cpSync(name, join(copy, name), { recursive: true });
		}
		symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
		for (const [, file, line] of wrong) {
			const path = join(copy, file);
			const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
			writeFileSync(path, `${line}\n${text}`);
		}
	});

	afterAll(() => rmSync(copy, { recursive: true, force: true }));

	/** All of them in one run: the files are different, so what is told of one is about its own line. */
	const told = () => {
		const tool = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
		try {
			execFileSync(process.execPath, [tool, '--config', '.dependency-cruiser.cjs', '--output-type', 'err', 'src'], {
				cwd: copy,
				encoding: 'utf8',
				stdio: 'pipe'
			});
			return '';
		} catch (error) {
			return String((error as { stdout: unknown }).stdout);
		}
	};
	let output: string | undefined;

	test.each(wrong)('%s', (_, file) => {
		output ??= told();
		expect(output).toContain(`${file} →`);
	});
});
