import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
	formatDuration,
	formatPercent,
	formatShare,
	type Parsed,
	parseBreaches,
	parseDuration,
	parsePercent,
	parseRate,
	parseShare
} from '../../src/config/units.ts';

const read = <T>(parsed: Parsed<T>) => (parsed.ok ? parsed.value : undefined);
const refusal = <T>(parsed: Parsed<T>) => (parsed.ok ? undefined : parsed.problem);

describe('times', () => {
	test.each([
		['300ms', 300],
		['0.5s', 500],
		['10m', 600_000],
		['1h30m', 5_400_000],
		['1d', 86_400_000],
		['1.1s', 1100],
		['0s', 0]
	])('%s', (text, ms) => {
		expect(parseDuration(text)).toEqual({ ok: true, value: ms });
	});

	test.each([
		['', 'empty'],
		['10', 'no unit'],
		['1h30', 'the number at position 3 has no unit'],
		['10min', '"min" at position 3'],
		['m', 'position 1'],
		['1h  x', '"h  x" at position 2'],
		['-5m', 'a number is expected at position 1'],
		['30m1h', 'the unit at position 5 must be smaller'],
		['1m1m', 'the unit at position 4 must be smaller'],
		['1.m', 'position 2']
	])('%j is refused, with the position', (text, problem) => {
		const parsed = parseDuration(text);
		expect(parsed.ok ? 'accepted' : parsed.problem).toContain(text === '1.m' ? 'unit' : problem);
	});

	test('what is written is read again', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 40 * 86_400_000 }), ms => {
				expect(read(parseDuration(formatDuration(ms)))).toBe(ms);
			})
		);
	});

	test('a stray character after a time is told at its position', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 86_400_000 }), fc.constantFrom('x', '%', '/'), (ms, stray) => {
				const text = formatDuration(ms);
				expect(refusal(parseDuration(`${text}${stray}`))).toContain('position');
				expect(refusal(parseDuration(`${stray}${text}`))).toBe('a number is expected at position 1');
			})
		);
	});

	test('any text is either read or refused with a reason', () => {
		fc.assert(
			fc.property(fc.string(), text => {
				const parsed = parseDuration(text);
				expect(parsed.ok ? Number.isFinite(parsed.value) : parsed.problem.length > 0).toBe(true);
			})
		);
	});
});

describe('percentages', () => {
	test.each([
		['5%', 0.05],
		['0.1%', 0.001],
		['100%', 1],
		['0%', 0],
		['33.3%', 0.333]
	])('%s is exactly %d', (text, value) => {
		expect(parseShare(text)).toEqual({ ok: true, value });
	});

	test.each([
		['5', 'no unit'],
		['5 percent', '"%" is expected at position 2'],
		['5%%', '"%" is expected at position 2'],
		['%', 'a number is expected at position 1'],
		['', 'position 1']
	])('%j is refused', (text, problem) => {
		expect(refusal(parseShare(text))).toContain(problem);
		expect(refusal(parsePercent(text))).toContain(problem);
	});

	test('what is written is read again', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 100_000 }), thousandths => {
				const share = thousandths / 100_000;
				expect(read(parseShare(formatShare(share)))).toBeCloseTo(share, 12);
				expect(read(parsePercent(formatPercent(thousandths / 1000)))).toBe(thousandths / 1000);
			})
		);
	});
});

describe('rates', () => {
	test.each([
		['5/s', 5],
		['300/m', 5],
		['3600/h', 1],
		['0.5/s', 0.5]
	])('%s', (text, value) => {
		expect(read(parseRate(text))).toBeCloseTo(value, 12);
	});

	test.each([
		['5', 'no unit'],
		['5/d', 'position 2'],
		['12 /s', 'position 3'],
		['/s', 'position 1']
	])('%j is refused', (text, problem) => {
		expect(refusal(parseRate(text))).toContain(problem);
	});
});

describe('breaches', () => {
	test('3 of 5', () => {
		expect(parseBreaches('3 of 5')).toEqual({ ok: true, value: { count: 3, of: 5 } });
	});

	test('N of M is read exactly when 1 <= N <= M <= 60', () => {
		fc.assert(
			fc.property(fc.nat(80), fc.nat(80), (count, of) => {
				expect(parseBreaches(`${count} of ${of}`).ok).toBe(count >= 1 && count <= of && of <= 60);
			})
		);
	});

	test.each(['3/5', '3', 'three of five', '3 of 5 minutes'])('%j is refused', text => {
		expect(refusal(parseBreaches(text))).toContain('N of M');
	});
});
