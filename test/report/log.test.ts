import { describe, expect, test } from '@jest/globals';
import { type LogLine, logLines } from '../../src/report/log.ts';
import type { Report } from '../../src/report/model.ts';
import { planOf, reportOf } from './builders.ts';
import { states } from './states.ts';
import { healthy } from './traffic.ts';

const plan = planOf('schedule: 5% 10m, 25% 10m');
const at = (watchMinutes: number) => reportOf({ plan, watchMinutes, requestsPerMinute: 60_000 });

/** What is printed of reports that come one after the other. */
function printed(reports: readonly Report[]): readonly LogLine[] {
	return reports.flatMap((report, index) => logLines(reports[index - 1], report));
}

const words = (lines: readonly LogLine[]) =>
	lines.map(line => (line.kind === 'group' ? `[${line.title}` : line.kind === 'end-group' ? ']' : line.text));

describe('the log', () => {
	test('a group a phase, with what happened before it and a line on where it stands', () => {
		const lines = printed([at(2), at(9), at(12)]);
		expect(words(lines.filter(({ kind }) => kind === 'group' || kind === 'end-group'))).toEqual([
			'[Baking, step 1 of 2',
			']',
			'[Baking, step 2 of 2'
		]);
		const kinds = lines.map(({ kind }) => kind);
		expect(kinds.indexOf('end-group')).toBeLessThan(kinds.lastIndexOf('group'));
		expect(words(lines).filter(text => text.includes('25 % of the traffic goes to'))).toHaveLength(1);
	});

	test('a line shows the time, the traffic, what is left and the gates in short', () => {
		const [line] = logLines(undefined, at(3))
			.filter(({ kind }) => kind === 'info')
			.slice(-1);
		expect(line).toMatchObject({
			text: expect.stringMatching(
				/^12:12 {2}▰▱▱▱▱▱▱▱▱▱ 5 % {2}step 1 of 2, 7 min left, at most 37 min {2}.*error-rate [\d.]+ % ok so far/
			)
		});
	});

	test('before there is anything to watch, a line shows how long it has taken', () => {
		const { progress, ...report } = at(3);
		if (progress === undefined) throw new Error('no progress');
		const sinceMs = report.updatedAtMs - 240_000;
		const state = { phase: 'deploying', sinceMs, update: { attempts: 1 } } as const;
		const [line] = logLines(undefined, { ...report, candidateTraffic: 0, progress: { ...progress, state } }).slice(-1);
		expect(line).toEqual({ kind: 'info', text: '12:12  ▱▱▱▱▱▱▱▱▱▱ 0 %  for 4 min' });
	});

	test('while nothing happens, at most one line a minute', () => {
		const report = at(3);
		const looks = Array.from({ length: 18 }, (_, index) => ({
			...report,
			updatedAtMs: report.updatedAtMs + index * 10_000
		}));
		expect(printed(looks).filter(({ kind }) => kind === 'info').length).toBe(
			printed([report]).filter(({ kind }) => kind === 'info').length + 2
		);
		expect(logLines(report, report)).toEqual([]);
	});

	test('a changed verdict is told at once', () => {
		const report = at(3);
		const [first, ...others] = report.gates;
		if (first === undefined) throw new Error('no gates');
		const failed = { ...report, gates: [{ ...first, verdict: { outcome: 'fail' } as const }, ...others] };
		const lines = words(logLines(report, { ...failed, updatedAtMs: report.updatedAtMs + 1_000 }));
		expect(lines).toHaveLength(1);
		expect(lines[0]).toContain(`${first.gate.name} `);
		expect(lines[0]).toContain('worse');
	});

	test('the end closes the group and tells what every gate found', () => {
		const end = reportOf({ plan, candidate: { ...healthy, errorRate: 0.1 } });
		const lines = logLines(at(1), end);
		expect(lines[0]).toEqual({ kind: 'end-group' });
		const told = words(lines);
		expect(told).toContain('❌ Rolled back: AllTraffic serves 100 % of churn-prod again');
		expect(told).toContain(`Reason (gate-failed): ${end.reason.sentence}`);
		expect(told.filter(text => text.startsWith('  ❌ error-rate is'))).toHaveLength(1);
		expect(logLines(end, end)).toEqual([]);
	});

	test('a promotion is worth a notice', () => {
		const end = reportOf({ plan });
		expect(logLines(undefined, end)).toContainEqual({
			kind: 'notice',
			text: '✅ Promoted: churn-v43 serves 100 % of churn-prod (variant AllTraffic)'
		});
	});

	test('the watch that is over is told once, and the warnings at the start', () => {
		const report = { ...at(3), warnings: ['Watch out.'] };
		const over: Report = { ...report, reason: { code: 'watch-over', sentence: 'The time to watch is over.' } };
		expect(logLines(undefined, report)[0]).toEqual({ kind: 'warning', text: 'Watch out.' });
		const lines = logLines(report, over);
		expect(lines[0]).toEqual({ kind: 'end-group' });
		expect(words(lines)).toContain('Reason (watch-over): The time to watch is over.');
		expect(lines.some(({ kind }) => kind === 'warning')).toBe(false);
	});

	test.each([
		[
			'waiting',
			'Reason (waiting-for-approval): Waiting for a person since',
			/^Next: Approve: go on with the next step: \/approve {2}or {2}gh workflow/
		],
		['halted', 'Reason (foreign-change): ', /^Next: Go on with the rollout’s own weights: gh workflow run/],
		['inconclusive', 'Reason (inconclusive): ', /^Next: Give the step a longer/],
		['failed', 'Reason (no-capacity): ', /^Next: Try again later/]
	] as const)('a run that ends %s closes its group and says why and what is next', async (name, why, next) => {
		const report = await states[name]();
		const lines = logLines(at(1), report, true);
		expect(lines[0]).toEqual({ kind: 'end-group' });
		const told = words(lines);
		expect(lines.filter(({ kind }) => kind === 'group')).toEqual([]);
		expect(told.some(text => text.startsWith(why))).toBe(true);
		expect(told.at(-1)).toMatch(next);
		expect(logLines(report, report, true)).not.toEqual([]);
	});

	test('hostile text stays on its line and commands nothing', () => {
		const report = at(3);
		const sentence = 'x\n::error::pwned\r\n##[group]y \u001b[31m';
		const end: Report = { ...report, decision: 'failed', reason: { code: 'internal-error', sentence } };
		for (const text of words(logLines(report, end))) expect(text).not.toMatch(/\p{Cc}|::|##\[/u);
	});
});
