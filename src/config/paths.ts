import * as z from 'zod';
import { wanted } from './error-text.ts';
import { show } from './mistake.ts';

/** A relative path that stays inside the workspace. */
export function workspacePath(example: string) {
	return path(`Write a path inside the workspace, such as ${example}.`, () => false);
}

/** A path inside the workspace, or an object on S3. */
export function dataSource(example: string) {
	return path(`Write a path inside the workspace or an object on S3, such as ${example}.`, isS3Object);
}

const isS3Object = (written: string) => /^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\/\S.*$/.test(written);

function path(allowed: string, remote: (written: string) => boolean) {
	const say = wanted(allowed);
	return z
		.string(say)
		.min(1, say)
		.check(({ value, issues }) => {
			const problem = value === '' || remote(value) ? undefined : problemOfPath(value);
			if (problem !== undefined)
				issues.push({ code: 'custom', message: `${show(value)} ${problem}. ${allowed}`, input: value });
		});
}

function problemOfPath(written: string): string | undefined {
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(written)) return 'is an address that cannot be read here';
	if (/^([/\\~]|[a-z]:[/\\])/i.test(written)) return 'is an absolute path';
	if (written.split(/[/\\]/).includes('..')) return 'leads out of the workspace with ".."';
	if (/[\r\n\0]/.test(written)) return 'is more than one line';
	return undefined;
}
