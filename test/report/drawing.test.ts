import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bar, bucketed, sparkline } from '../../src/report/drawing.ts';
import { clockTime, duration, durations, isTimeZone, moment, timeOfDay } from '../../src/report/time.ts';
import { niceCeiling, xychart } from '../../src/report/xychart.ts';

const seed = 20261124;
console.log(`test/report/drawing: seed ${seed}`);

describe('small drawings', () => {
	test('a sparkline has its lowest and its highest bar, and dots for minutes without a value', () => {
		expect(sparkline([0, 1, 2, 3, 4, 5, 6, 7], 8)).toBe('▁▂▃▄▅▆▇█');
		expect(sparkline([1, undefined, 1], 8)).toBe('█·█');
		expect(sparkline([0, 0], 8)).toBe('▁▁');
		expect(sparkline([], 8)).toBe('');
		expect(sparkline([undefined], 8)).toBe('');
	});

	test('buckets keep the mean and never exceed their number', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 }),
				fc.integer({ min: 1, max: 60 }),
				(values, most) => {
					const shown = bucketed(values, most);
					expect(shown.length).toBeLessThanOrEqual(most);
					for (const value of shown) {
						expect(value).toBeGreaterThanOrEqual(Math.min(...values) * (1 - 1e-12));
						expect(value).toBeLessThanOrEqual(Math.max(...values) * (1 + 1e-12));
					}
				}
			),
			{ seed }
		);
		expect(bucketed([1, 3, 5, 7], 2)).toEqual([2, 6]);
	});

	test('a bar shows something as something and not all as not all', () => {
		expect([0, 0.001, 0.25, 0.999, 1].map(bar)).toEqual([
			'▱▱▱▱▱▱▱▱▱▱',
			'▰▱▱▱▱▱▱▱▱▱',
			'▰▰▰▱▱▱▱▱▱▱',
			'▰▰▰▰▰▰▰▰▰▱',
			'▰▰▰▰▰▰▰▰▰▰'
		]);
	});
});

describe('a chart', () => {
	test('lines are told apart without their colours, and the legend says which is which', () => {
		const lines = (['grey', 'blue', 'red'] as const).map(colour => ({ colour, name: `the ${colour}`, values: [1, 2] }));
		const chart = xychart({ title: 't', x: { title: 'minutes', to: 1 }, yTo: 2, lines, description: 'd' });
		expect(new Set(chart.match(/stroke-dasharray:[^}]+/g)).size).toBe(3);
		expect(chart).toContain('x-axis "minutes ╍╍ the grey ━━ the blue ┅┅ the red"');
	});

	test('foreign words in it are only words', () => {
		const title = 'x"\n```\n%%{init: {}}%% ; line [1]<script>';
		const chart = xychart({
			title,
			x: { title: 'minutes', to: 1e-9 },
			yTo: 1e21,
			lines: [{ colour: 'blue', name: title, values: [0, 1e-12, 1234567.891] }],
			description: title
		});
		const lines = chart.split('\n');
		expect(lines[3]).toBe('    accTitle: x init: line 1 script');
		expect(lines[4]).toBe('    accDescr: x init: line 1 script');
		expect(lines[5]).toBe('    title "x init: line 1 script"');
		expect(lines[6]).toBe('    x-axis "minutes ━━ x init: line 1 script" 0 --> 0.000000001');
		expect(lines.filter(line => line.startsWith('```'))).toHaveLength(2);
		expect(chart).toContain('line [0, 0.000000000001, 1234568]');
		expect(chart).not.toMatch(/\de[+-]?\d/);
	});

	test('the axis ends a little above the highest value', () => {
		fc.assert(
			fc.property(fc.double({ min: 1e-5, max: 1e9, noNaN: true }), highest => {
				expect(niceCeiling(highest)).toBeGreaterThan(highest);
				expect(niceCeiling(highest)).toBeLessThanOrEqual(highest * 2.2);
			}),
			{ seed }
		);
		expect([0, Number.NaN, Number.POSITIVE_INFINITY].map(niceCeiling)).toEqual([1, 1, 1]);
	});
});

describe('time', () => {
	test('is told in UTC, and durations as short as they can be', () => {
		const at = Date.UTC(2026, 10, 24, 9, 5, 59);
		expect([moment(at, undefined), timeOfDay(at, undefined)]).toEqual(['2026-11-24 09:05 UTC', '09:05']);
		expect([-5, 0, 35_000, 59_999, 60_000, 42 * 60_000, 3_600_000, 4_800_000].map(duration)).toEqual([
			...['0 s', '0 s', '35 s', '60 s', '1 min', '42 min', '1 h', '1 h 20 min']
		]);
		expect(durations(60_000, 60_000)).toBe('1 min');
		expect(durations(60_000, 120_000)).toBe('1 min to 2 min');
	});

	test.each([
		['Europe/Berlin', Date.UTC(2026, 10, 24, 23, 5), '2026-11-25 00:05 GMT+1'],
		['Europe/Berlin', Date.UTC(2026, 6, 24, 9, 5), '2026-07-24 11:05 GMT+2'],
		['America/New_York', Date.UTC(2026, 10, 24, 3, 0), '2026-11-23 22:00 GMT-5'],
		['Asia/Kolkata', Date.UTC(2026, 10, 24, 0, 0), '2026-11-24 05:30 GMT+5:30']
	])('in %s it says which zone', (zone, at, told) => {
		expect(moment(at, zone)).toBe(told);
		expect(told.endsWith(clockTime(at, zone))).toBe(true);
	});

	test('a zone that nobody knows is none', () => {
		expect(['UTC', 'Europe/Berlin', 'Etc/GMT+5'].every(isTimeZone)).toBe(true);
		expect(['Europe/Berln', 'CET-ish', '', 'local'].some(isTimeZone)).toBe(false);
	});
});
