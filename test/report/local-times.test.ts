import { describe, expect, test } from '@jest/globals';
import { renderComment } from '../../src/report/comment.ts';
import { inZone, withLocalTimes } from '../../src/report/local-times.ts';
import { logLines } from '../../src/report/log.ts';
import { stateNames, states } from './states.ts';

const nearMs = Date.UTC(2026, 10, 24, 23, 40);

describe('a sentence in another zone', () => {
	test.each([
		['error-rate was 3 % between 23:10 and 23:25 UTC: x', 'error-rate was 3 % between 00:10 and 00:25 GMT+1: x'],
		['it goes back at 2026-11-25 04:00 UTC.', 'it goes back at 2026-11-25 05:00 GMT+1.'],
		['in flight since 2026-11-24T22:59:41.753Z, baking', 'in flight since 2026-11-24 23:59 GMT+1, baking'],
		['in summer, 2026-07-01 12:00 UTC', 'in summer, 2026-07-01 14:00 GMT+2'],
		['at 00:05 UTC', 'at 01:05 GMT+1'],
		['12:40 is no time of ours, and 1:05 UTC neither', '12:40 is no time of ours, and 1:05 UTC neither']
	])('%s', (said, there) => {
		expect(inZone(said, 'Europe/Berlin', nearMs)).toBe(there);
	});

	test('a time without its day is the nearest one, also where the clocks change', () => {
		const nightMs = Date.UTC(2026, 9, 25, 0, 30);
		expect(inZone('between 00:10 and 01:10 UTC', 'Europe/Berlin', nightMs)).toBe('between 02:10 and 02:10 GMT+1');
	});

	test('in UTC a moment as programs write it is written for people', () => {
		expect(inZone('since 2026-11-24T22:59:41.753Z', undefined, nearMs)).toBe('since 2026-11-24 22:59 UTC');
		expect(inZone('between 23:10 and 23:25 UTC', undefined, nearMs)).toBe('between 23:10 and 23:25 UTC');
	});
});

test.each(stateNames)('%s: all times of one report are in one zone', async name => {
	const report = withLocalTimes({ ...(await states[name]()), timeZone: 'Asia/Kolkata' });
	const lines = logLines(undefined, report, true).flatMap(line =>
		line.kind === 'end-group' ? [] : Object.values(line)
	);
	for (const text of [renderComment(report, { marker: '<!-- -->' }), lines.join('\n')]) {
		expect(text).not.toMatch(/\d\d:\d\d UTC|\d\d:\d\d:\d\d(\.\d+)?Z/);
	}
});
