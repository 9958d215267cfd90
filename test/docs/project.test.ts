import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { documents, isMapping, list, part } from './documents.ts';

const workflows = readdirSync('.github/workflows').map(name => {
	const text = readFileSync(`.github/workflows/${name}`, 'utf8');
	const value: unknown = parse(text);
	return { name, text, value };
});

describe.each(workflows)('the workflow $name', ({ text, value }) => {
	test('uses other actions by commit, with their version beside it', () => {
		const uses = text.split('\n').filter(line => /^\s*-? ?uses:/.test(line));
		expect(uses.length).toBeGreaterThan(0);
		expect(uses.filter(line => !/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
	});

	test('may nothing by itself, and each job says why it may what it may', () => {
		expect(part({ value }, 'value').permissions).toEqual({});
		for (const [job, content] of Object.entries(part(value, 'jobs'))) {
			const granted = Object.keys(part(content, 'permissions'));
			expect([job, granted.length > 0]).toEqual([job, true]);
			for (const permission of granted) expect(text).toMatch(new RegExp(`^ +${permission}: (read|write) # \\w`, 'm'));
		}
	});

	test('ends within an hour, leaves no token behind and puts no expression into a shell', () => {
		for (const job of Object.values(part(value, 'jobs'))) {
			expect(part({ job }, 'job')['timeout-minutes']).toBeLessThanOrEqual(60);
			for (const step of list(part({ job }, 'job').steps).filter(isMapping)) {
				expect(String(step.run ?? '')).not.toContain('${{');
				if (String(step.uses).startsWith('actions/checkout'))
					expect(part(step, 'with')['persist-credentials']).toBe(false);
			}
		}
	});
});

test('issue forms have what GitHub asks of them', () => {
	const forms = readdirSync('.github/ISSUE_TEMPLATE').filter(name => name !== 'config.yml');
	expect(forms.length).toBeGreaterThan(1);
	for (const name of forms) {
		const form: unknown = parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}`, 'utf8'));
		expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
		for (const field of list(part({ form }, 'form').body)) {
			expect(field).toMatchObject({ type: expect.stringMatching(/^(input|textarea|dropdown|checkboxes|markdown)$/) });
			expect(part(field, 'attributes')).toMatchObject({ label: expect.any(String) });
		}
	}
});

test('the changelog begins with the version of the package', () => {
	const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
	const newest = /^## (.+)$/m.exec(documents['CHANGELOG.md'] ?? '')?.[1];
	expect(newest).toBe(part({ manifest }, 'manifest').version);
});

/** Why the night does without. */
const leftOut: Readonly<Record<string, string>> = {
	batch: 'tells how fast a machine is',
	results: 'tells how fast a machine is',
	evaluation: 'tells how fast a machine is',
	rehearse: 'tells how fast a machine is',
	judging: 'is a part of watch',
	decisions: 'takes hours; its short version is a test'
};

test('every night runs each bench that can say a promise is broken', () => {
	const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
	const benches = Object.keys(part({ ...part({ manifest }, 'manifest') }, 'scripts'))
		.filter(name => name.startsWith('bench:'))
		.map(name => name.slice('bench:'.length));
	const nightly = workflows.find(({ name }) => name === 'nightly.yml');
	const { strategy } = part(part(nightly?.value, 'jobs'), 'benches');
	const run = list(part(part({ strategy }, 'strategy'), 'matrix').bench).map(String);
	expect([...run, ...Object.keys(leftOut)].toSorted()).toEqual(benches.toSorted());
});

test('scripts that the documentation names exist', () => {
	const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
	const scripts = Object.keys(part(manifest, 'scripts'));
	const named = Object.entries(documents).flatMap(([path, text]) =>
		[...text.matchAll(/\bnpm run ([\w:]+)/g)].map(([, script = '']) => `${path}: ${script}`)
	);
	expect(named.length).toBeGreaterThan(3);
	expect(named.filter(one => !scripts.includes(one.split(': ')[1] ?? ''))).toEqual([]);
});

describe('what the Marketplace asks for', () => {
	const action: unknown = parse(readFileSync('action.yml', 'utf8'));

	test('one action, in the root, beside a README and a licence', () => {
		const files = ['.', 'bin', 'docs', 'examples'].flatMap(folder =>
			readdirSync(folder, { recursive: folder !== '.' }).map(String)
		);
		expect(files.filter(name => /(^|\/)action\.ya?ml$/.test(name))).toEqual(['action.yml']);
		expect(files).toEqual(expect.arrayContaining(['README.md', 'LICENSE']));
	});

	test('a name that is no word of GitHub’s, a description that fits, and a badge', () => {
		const { name, description } = part({ action }, 'action');
		expect(String(name)).not.toMatch(/github/i);
		expect(String(name).length).toBeLessThan(64);
		expect(String(description).length).toBeLessThan(125);
		expect(part(action, 'branding')).toEqual({ icon: 'git-merge', color: 'purple' });
	});

	test('files that it runs are there, and every input says what it is', () => {
		const runs = part(action, 'runs');
		expect([runs.main, runs.post].map(path => readFileSync(String(path)).length > 1000)).toEqual([true, true]);
		for (const input of Object.values(part(action, 'inputs')))
			expect(input).toMatchObject({ description: expect.stringMatching(/\w{3}/) });
	});
});

test('who owns what is written as GitHub reads it', () => {
	const lines = readFileSync('.github/CODEOWNERS', 'utf8')
		.split('\n')
		.filter(line => line !== '' && !line.startsWith('#'));
	expect(lines[0]).toBe('* @OWNER');
	for (const line of lines) {
		expect(line).toMatch(/^(\*|\/\S+) @[\w/-]+$/);
		const [path = ''] = line.split(' ');
		if (path !== '*') expect(readdirSync('.').concat('.github')).toContain(path.split('/')[1]);
	}
});
