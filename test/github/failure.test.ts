import { describe, expect, test } from '@jest/globals';
import { failureOf } from '../../src/github/failure.ts';

const answered = (status: number, message: string, headers: Readonly<Record<string, string>> = {}) =>
	Object.assign(new Error(message), { status, response: { status, headers, data: { message } } });
const meaning = (error: unknown, nowMs = 0) => failureOf(error, 'The comment on #12', 'pull-requests: write', nowMs);

describe('what an error of GitHub means', () => {
	test('a token that is not accepted', () => {
		expect(meaning(answered(401, 'Bad credentials'))).toMatchObject({
			kind: 'not-allowed',
			failed: expect.stringContaining('Leave `github-token` out')
		});
	});

	test('a refusal is quoted without the address of its documentation', () => {
		const { failed, kind } = meaning(
			answered(422, 'Validation Failed: {"field":"body"} - https://docs.github.com/rest')
		);
		expect(kind).toBe('refused');
		expect(failed).toBe('The comment on #12 was refused by GitHub: "Validation Failed: {"field":"body"}".');
	});

	test('a secret in it is not quoted, and neither are invisible characters', () => {
		const token = `ghp_${'a1'.repeat(18)}`;
		const { failed } = meaning(answered(422, `No ${token} \u202ehere`));
		expect(failed).toBe('The comment on #12 was refused by GitHub: "No (hidden) here".');
	});

	test('a limit that names no time is a minute', () => {
		expect(meaning(answered(429, 'Too many requests'))).toMatchObject({ retryAfterMs: 60_000 });
		expect(meaning(answered(403, 'You have exceeded a secondary rate limit'))).toMatchObject({ retryAfterMs: 60_000 });
	});

	test('a limit that is over already needs no waiting', () => {
		const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '10' };
		expect(meaning(answered(403, 'API rate limit exceeded', headers), 20_000)).toMatchObject({ retryAfterMs: 0 });
	});

	test('a plain refusal is not taken for a limit', () => {
		expect(meaning(answered(403, 'Forbidden', { 'x-ratelimit-remaining': '57' }))).not.toHaveProperty('retryAfterMs');
	});

	test('nor is a mistake that happened to be the last request allowed', () => {
		expect(
			meaning(answered(422, 'Validation Failed', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99' }))
		).toMatchObject({
			kind: 'refused'
		});
	});

	test('octokit gives a broken connection the status 500; it was no answer', () => {
		expect(meaning(Object.assign(new Error('read ECONNRESET'), { status: 500 }))).toMatchObject({
			kind: 'unreachable',
			failed: expect.stringContaining('"read ECONNRESET"')
		});
	});

	test('what GitHub writes stays within one line', () => {
		const { failed } = meaning(answered(500, `<html>\n::error::boo\r\n${'x'.repeat(5000)}`));
		expect(failed).not.toMatch(/[\r\n]/);
		expect(failed.length).toBeLessThan(400);
	});

	test.each([['text'], [undefined], [null], [{}]])('anything may be thrown: %p', thrown => {
		expect(meaning(thrown)).toMatchObject({ kind: 'unreachable' });
	});
});
