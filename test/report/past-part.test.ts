import { describe, expect, test } from '@jest/globals';
import type { GateOnPast, GatesOnPast } from '../../src/forecast/past/model.ts';
import { renderComment } from '../../src/report/comment.ts';
import { full } from '../../src/report/detail.ts';
import { withLocalTimes } from '../../src/report/local-times.ts';
import { logLines } from '../../src/report/log.ts';
import { pastPart, warningsOfPast } from '../../src/report/past-part.ts';
import { resultOf } from '../../src/report/result.ts';
import { schemaProblems } from './result-schema.ts';
import { states } from './states.ts';

const atMs = Date.UTC(2025, 2, 9, 2, 12);
const spiky: GateOnPast = {
	gate: 'latency p99',
	holds: false,
	stopped: { count: 27, share: 27 / 336, low: 0.056, high: 0.114 },
	failed: 4,
	notProved: 0,
	passed: 309,
	worst: {
		startMs: Date.UTC(2025, 2, 9, 2),
		stopped: 3,
		underWay: 4,
		days: 13,
		atMs,
		sentence: 'latency p99 was 700 ms on average in 3 of the last 5 minutes, above 400 ms.'
	},
	advice: '`max: 700ms` would have held'
};
const fine: GateOnPast = {
	gate: 'error-rate',
	holds: false,
	stopped: { count: 1, share: 1 / 336, low: 0.0005, high: 0.0167 },
	failed: 1,
	notProved: 12,
	passed: 323,
	worst: {
		startMs: Date.UTC(2025, 2, 4, 10),
		stopped: 1,
		underWay: 2,
		days: 1,
		atMs: Date.UTC(2025, 2, 4, 10, 31),
		sentence: 'error-rate was 2 % on the candidate between 10:12 and 10:30 UTC: proved worse than the baseline.'
	}
};
const past: GatesOnPast = {
	kind: 'tried',
	fromMs: Date.UTC(2025, 1, 28, 12),
	toMs: Date.UTC(2025, 2, 14, 12),
	rollouts: 336,
	everyMinutes: 59,
	seed: 1,
	rolledBack: { count: 5, share: 5 / 336, low: 0.006, high: 0.034 },
	stopped: { count: 28, share: 28 / 336, low: 0.058, high: 0.118 },
	held: 0,
	inconclusive: 35,
	promoted: 296,
	unseen: 4,
	gates: [spiky, fine],
	notTried: [{ gate: 'cpu ratio', why: 'its limits are held against the other variant.' }],
	notes: ['Only the last 9 days could be read.']
};
const planned = async () => ({ ...(await states.planned()), past });

describe('the gates tried on the past, told', () => {
	test('how often, by gate, the worst hour with what was seen in it, and the limit that would have held', async () => {
		const told = pastPart(await planned(), full)
			.replaceAll('\u00a0', ' ')
			.replaceAll('&#37;', '%');
		expect(told).toMatch(
			/336 rollouts of a candidate that is no different, .* 5 of 336 \(1\.5 %; 95 % interval 0\.6 to 3\.4 %\) rolled back/
		);
		expect(told).toMatch(
			/35 inconclusive, 4 of them without a request \(23 over a limit that the baseline broke too\) and 296 promoted/
		);
		expect(told).toMatch(
			/`latency p99` \| ⚠️ 27 of 336 .*<br>4 rolled back, 23 over its limit, as the baseline was \| 0 \| \*\*2025-03-09 02:00 UTC\*\*: 3 of 4 under way, in the same hour on 13 days<br>.*700 ms.*`max: 700ms` would have held/
		);
		expect(told).toMatch(/`error-rate` \| 1 of 336/);
		expect(told).toMatch(/Only the last 9 days could be read\. Not tried: cpu ratio; its limits/);
		expect(told).toMatch(/divided by chance at the share of the step/);
	});

	test('in the reader’s zone, the sentence of a gate too', async () => {
		const report = withLocalTimes({ ...(await planned()), timeZone: 'Europe/Berlin' });
		const told = pastPart(report, full);
		expect(told).toContain('2025-03-09 03:00 GMT+1');
		expect(told).toMatch(/between 11:12 and 11:30 GMT/);
	});

	test('a gate that fails too often is a warning; one that does not is none', () => {
		const [warning, ...more] = warningsOfPast(past);
		expect(more).toEqual([]);
		expect(warning).toMatch(
			/^In the last two weeks latency p99 would have stopped 27 of 336 candidates that are no different \(8 %\).* from 2025-03-09 02:00 UTC: .* `max: 700ms` would have held\.$/
		);
	});

	test('nothing to try is told in words, in comment, log and result', async () => {
		const report = {
			...(await states.planned()),
			past: { kind: 'none', why: 'no gate of the live traffic decides.' } as const
		};
		expect(renderComment(report, { marker: '<!-- m -->' })).toContain(
			'**Tried on the past:** no gate of the live traffic decides.'
		);
		expect(logLines(undefined, report, true)).toContainEqual({
			kind: 'info',
			text: 'Tried on the past: no gate of the live traffic decides.'
		});
		expect(warningsOfPast(report.past)).toEqual([]);
		expect(schemaProblems(resultOf(report))).toEqual([]);
	});

	test('the result has all of it, as its schema says', async () => {
		const result = resultOf(await planned());
		expect(schemaProblems(result)).toEqual([]);
		expect(result.past).toMatchObject({ rolled_back: { count: 5 }, gates: [{ worst: { under_way: 4 } }, {}] });
	});

	test('many gates with long names do not make the comment too long', async () => {
		const gates = Array.from({ length: 300 }, (_, i) => ({ ...spiky, gate: `${'x'.repeat(90)} ${i}` }));
		const report = { ...(await planned()), past: { ...past, gates } };
		for (const limit of [65_000, 9_000]) {
			const comment = renderComment(report, { marker: '<!-- m -->', limit });
			expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(limit);
			expect(comment).toContain('Tried on the past');
		}
	});
});
