#!/usr/bin/env node
/**
 * Checks promotion files by the action itself, without AWS, GitHub or credentials:
 * `npm run validate -- path ...`, or as a hook of pre-commit. Exit code 0: all are valid; 1: one is not.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';

const bundle = join(import.meta.dirname, '..', 'dist', 'index.js');
const usual = '.github/promotion-gate.yml';

/** One output of the step, as the runner would read it from the file of outputs: what was written last counts. */
function outputIn(text, name) {
	const lines = text.split('\n');
	const at = lines.findLastIndex(line => line.startsWith(`${name}<<`));
	const end = lines[at]?.slice(name.length + 2);
	return at < 0 ? '' : lines.slice(at + 1, lines.indexOf(end, at + 1)).join('\n');
}

/** What the action says of one file. */
function validate(path, folder) {
	const inside = !relative(process.cwd(), resolve(path)).startsWith('..');
	const outputs = join(folder, 'outputs');
	const env = {
		PATH: process.env.PATH,
		...{ INPUT_COMMAND: 'validate', 'INPUT_CONFIG-FILE': inside ? path : basename(path) },
		...{ GITHUB_WORKSPACE: inside ? process.cwd() : dirname(resolve(path)), GITHUB_OUTPUT: outputs },
		...{ GITHUB_STATE: join(folder, 'state'), GITHUB_STEP_SUMMARY: join(folder, 'summary'), RUNNER_TEMP: folder }
	};
	for (const name of ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY']) writeFileSync(env[name], '');
	const ended = spawnSync(process.execPath, [bundle], { env, encoding: 'utf8' });
	const text = readFileSync(outputs, 'utf8');
	const result = JSON.parse(outputIn(text, 'result') || '{}');
	return {
		code: ended.status ?? 1,
		reason: outputIn(text, 'reason'),
		mistakes: result.mistakes ?? [],
		warnings: result.warnings ?? []
	};
}

/** `path:3: key: what is wrong`, which editors and terminals lead to. */
function told(path, { key, message, line }) {
	return `${path}${line === undefined ? '' : `:${line}`}: ${key === '' ? '' : `${key}: `}${message}`;
}

const paths = process.argv.slice(2).filter(path => !path.startsWith('-'));
let failed = false;
for (const path of paths.length === 0 ? [usual] : paths) {
	if (!existsSync(path)) {
		console.error(`${path}: there is no such file. Usage: npm run validate -- [path ...]; without one it is ${usual}.`);
		failed = true;
		continue;
	}
	const folder = mkdtempSync(join(tmpdir(), 'promotion-gate-validate-'));
	try {
		const { code, reason, mistakes, warnings } = validate(path, folder);
		for (const mistake of mistakes) console.error(told(path, mistake));
		for (const warning of warnings) console.error(`${path}: ${warning}`);
		if (code === 0) console.log(`${path}: ${reason}`);
		else if (mistakes.length === 0) console.error(`${path}: ${reason}`);
		failed ||= code !== 0;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
process.exitCode = failed ? 1 : 0;
