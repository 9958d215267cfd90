import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const script = resolve('scripts/validate.mjs');
let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'validate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The script as a hook runs it, from a repository, with nothing in the environment. */
function validate(...paths: readonly string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...paths], {
		cwd: folder,
		env: { PATH: process.env.PATH ?? '' },
		encoding: 'utf8'
	});
	return { status, stdout, stderr };
}

test('a valid file and one with two mistakes, each with its line, without AWS or GitHub', () => {
	writeFileSync(join(folder, 'good.yml'), 'endpoint-name: churn-prod\nschedule: 5 % 10m, 50% 20m\n');
	writeFileSync(join(folder, 'bad.yml'), 'endpoint-name: churn-prod\nschedul: 5% 10m\nproof: all\n');
	const { status, stdout, stderr } = validate('good.yml', 'bad.yml');
	expect(stdout).toContain('good.yml: The configuration is valid: 2 steps, 3 gates.');
	expect(stderr.trim().split('\n')).toEqual([
		expect.stringMatching(/^bad\.yml:2: schedul: .*Did you mean "schedule"/),
		expect.stringMatching(/^bad\.yml:3: proof: /)
	]);
	expect(status).toBe(1);
	expect(validate('good.yml').status).toBe(0);
});

test('a file that is not there', () => {
	const { status, stderr } = validate('nowhere.yml');
	expect([status, stderr]).toEqual([1, expect.stringContaining('there is no such file')]);
});
