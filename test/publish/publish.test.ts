import { describe, expect, test } from '@jest/globals';
import { keepLatest } from '../../src/publish/latest.ts';
import { isDue } from '../../src/publish/throttle.ts';

describe('when the comment is edited', () => {
	test.each([
		['the first time', 'tick', undefined, 0, true],
		['within a minute of the last time', 'tick', 0, 59_999, false],
		['a minute after', 'tick', 0, 60_000, true],
		['at a change, however soon', 'change', 0, 1, true],
		['at the end', 'end', 0, 1, true],
		['after the clock was set back', 'tick', 3_600_000, 0, true]
	] as const)('%s', (_, moment, lastMs, nowMs, due) => {
		expect(isDue(moment, lastMs, nowMs)).toBe(due);
	});
});

describe('a slow receiver', () => {
	test('holds nobody up, and gets the newest of what has waited', async () => {
		const sent: number[] = [];
		const gates: (() => void)[] = [];
		const latest = keepLatest<number>(async value => {
			sent.push(value);
			await new Promise<void>(resolve => gates.push(resolve));
		});
		for (const value of [1, 2, 3]) latest.offer(value);
		expect(sent).toEqual([1]);
		gates[0]?.();
		await Promise.resolve();
		await Promise.resolve();
		expect(sent).toEqual([1, 3]);
		const settled = latest.settled();
		gates[1]?.();
		await settled;
		expect(sent).toEqual([1, 3]);
	});

	test('is given what comes after a rest', async () => {
		const sent: string[] = [];
		const latest = keepLatest<string>(async value => {
			sent.push(value);
		});
		await latest.settled();
		latest.offer('a');
		await latest.settled();
		latest.offer('b');
		await latest.settled();
		expect(sent).toEqual(['a', 'b']);
	});
});
