import { expect, test } from '@jest/globals';
import { AwsError } from '../../src/aws/errors.ts';
import { awaitCredentials } from '../../src/entry/await-credentials.ts';

const minuteMs = 60_000;

/** Fails so many times in this way; the answer is how it ended, and the pauses in seconds. */
async function first(code: 'unreachable' | 'access-denied' | 'never-reached', times: number, watchMs = 60 * minuteMs) {
	let nowMs = 0;
	let failing = times;
	const pauses: number[] = [];
	const warnings: string[] = [];
	const state = async () => {
		if (failing-- > 0) throw new AwsError(code, 'AssumeRoleWithWebIdentity', 'It said no.');
		return { endUnknown: false };
	};
	const clock = {
		now: () => nowMs,
		sleep: async (ms: number) => {
			pauses.push(ms / 1000);
			nowMs += ms;
		}
	};
	const cancelled = new AbortController().signal;
	const circumstances = {
		clock,
		cancelled,
		watchUntilMs: watchMs,
		warn: (sentence: string) => warnings.push(sentence)
	};
	const ended = await awaitCredentials({ state }, circumstances).then(
		() => 'credentials',
		(error: AwsError) => error.code
	);
	return { ended, pauses, warnings };
}

test('a passing fault is tried again after growing pauses, and told', async () => {
	const { ended, pauses, warnings } = await first('unreachable', 7);
	expect([ended, pauses]).toEqual(['credentials', [5, 10, 20, 40, 60, 60, 60]]);
	expect(warnings[0]).toContain('It said no.');
});

test.each(['access-denied', 'never-reached'] as const)('%s is told at once', async code => {
	expect(await first(code, 1)).toMatchObject({ ended: code, pauses: [] });
});

test('one that does not pass is waited for as long as an outage of AWS, and no longer than the watch', async () => {
	const { ended, pauses } = await first('unreachable', 1000);
	expect(ended).toBe('unreachable');
	expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeGreaterThanOrEqual(20 * 60);
	expect((await first('unreachable', 1000, minuteMs)).pauses).toEqual([5, 10, 20, 40]);
});
