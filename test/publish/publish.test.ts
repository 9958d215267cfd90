import { describe, expect, test } from '@jest/globals';
import { keepLatest } from '../../src/publish/latest.ts';
import { createPublisher, type Displays } from '../../src/publish/publish.ts';
import { isDue } from '../../src/publish/throttle.ts';
import { describeReport } from '../../src/report/describe.ts';

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

describe('displays that fail', () => {
	const report = describeReport(
		{ command: 'rollback', endpointName: 'churn-prod', region: 'eu-west-1' },
		{ decision: 'rolled-back', reason: { code: 'rollback-requested', sentence: 'mina wanted it.' }, nowMs: 0 }
	);
	const clock = { now: () => 0, sleep: async () => {} };
	const full = () => {
		throw new Error('no space left on device');
	};

	test('are told once, and hold nobody up', async () => {
		const lines: string[] = [];
		const print: Displays['print'] = all => void lines.push(JSON.stringify(all));
		const publisher = createPublisher({ print, writeSummary: full, writeReport: full }, clock);
		await publisher.publish(report, 'change');
		expect(await publisher.finish(report, 0)).toEqual({ reportFile: '' });
		expect(lines.join('').match(/The job summary could not be written: no space left/g)).toHaveLength(1);
		expect(lines.join('').match(/The report’s file could not be written: no space left/g)).toHaveLength(1);
	});

	test('a pull request that GitHub does not tell is waited for by nobody', async () => {
		const publisher = createPublisher(
			{ print: () => {}, writeSummary: () => {}, writeReport: () => 'report.md', finding: new Promise(() => {}) },
			clock
		);
		await publisher.publish(report, 'change');
		expect(await publisher.finish(report, 1000)).toEqual({ reportFile: 'report.md' });
	});
});
