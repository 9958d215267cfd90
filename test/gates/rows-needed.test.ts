import { describe, expect, test } from '@jest/globals';
import type { MeasureComparison } from '../../src/gates/evaluation.ts';
import { mostRowsFor, rowsToTell } from '../../src/gates/rows-needed.ts';
import { newcombePaired } from '../../src/stats/paired.ts';
import { mulberry32 } from '../../src/stats/random.ts';

const measured = (difference: number, half: number): MeasureComparison => ({
	measure: 'auc',
	rows: 1000,
	difference,
	low: difference - half,
	high: difference + half
});

describe('rows that would tell', () => {
	test('four times as many for half the margin', () => {
		const [wide, narrow] = [
			rowsToTell(measured(0, 0.02), 0.01, 'lower'),
			rowsToTell(measured(0, 0.02), 0.005, 'lower')
		];
		expect([wide, narrow]).toEqual([9200, 37_000]);
		expect(rowsToTell(measured(0, 0.02), 0.01, 'higher')).toBe(wide);
	});

	test('a difference beyond what is allowed is told by proving it worse', () => {
		expect(rowsToTell(measured(-0.02, 0.03), 0.01, 'lower')).toBe(5200);
		expect(rowsToTell(measured(0.02, 0.03), 0.01, 'higher')).toBe(5200);
	});

	test('never fewer than there were, and none where nothing would tell', () => {
		expect(rowsToTell(measured(0, 1e-6), 0.01, 'lower')).toBe(1000);
		expect(rowsToTell({ measure: 'auc', rows: 1000 }, 0.01, 'lower')).toBeUndefined();
		expect(rowsToTell(measured(0, 0.02), 0, 'lower')).toBeUndefined();
		expect(rowsToTell({ ...measured(0, 0.02), low: 0 }, 0.01, 'lower')).toBeUndefined();
		expect(rowsToTell(measured(0, 0.02), 1e-9, 'lower')).toBeUndefined();
	});

	test('are fewer for accuracy and recall, whose intervals are wider: at 4 % of chance on either side', () => {
		const needed = (measure: MeasureComparison['measure']) =>
			rowsToTell({ ...measured(0, 0.02), measure }, 0.01, 'lower');
		expect((['accuracy', 'recall', 'f1', 'auc'] as const).map(needed)).toEqual([8800, 8800, 9200, 9200]);
	});

	test.each(['difference', 'low', 'high'] as const)('without a %s nobody knows', name => {
		const { [name]: _, ...left } = measured(0, 0.02);
		expect(rowsToTell(left, 0.01, 'lower')).toBeUndefined();
	});

	test('are counted from the bound on the side that is asked about', () => {
		const skew = { ...measured(0, 0.02), low: -0.01, high: 0.04 };
		expect(rowsToTell(skew, 0.01, 'lower')).toBe(2300);
		expect(rowsToTell(skew, 0.01, 'higher')).toBe(37_000);
	});

	test('are enough, four times of five: equal variants that differ on 6 % of the rows', () => {
		const seed = 41;
		const uniform = mulberry32(seed);
		const draw = (rows: number) => {
			const counts = { bothRight: 0, candidateOnly: 0, baselineOnly: 0, bothWrong: 0 };
			for (let row = 0; row < rows; row++) {
				const at = uniform();
				counts[at < 0.03 ? 'candidateOnly' : at < 0.06 ? 'baselineOnly' : at < 0.85 ? 'bothRight' : 'bothWrong']++;
			}
			return counts;
		};
		const half = 1.7507 * Math.sqrt(0.06 / 1000);
		const needed = rowsToTell({ ...measured(0, half), measure: 'accuracy' }, 0.02, 'lower') ?? 0;
		const passed = Array.from({ length: 400 }, () => newcombePaired(draw(needed), 0.92)?.low ?? -1).filter(
			low => low > -0.02
		).length;
		expect({ seed, enough: passed > 290 && passed < 350 }).toEqual({ seed, enough: true });
	});
});

/** z is 1.645 for 5 % and 1.751 for 4 %, and 0.842 for four times of five: n = 2 (sd (z + 0.842) / allowed)^2. */
test.each([
	['auc', 0.3, 0.01, 12_000],
	['accuracy', 0.3, 0.01, 13_000],
	['recall', 0.3, 0.01, 13_000],
	['auc', 0.3, 0.02, 2800],
	['auc', 0.6, 0.02, 12_000],
	['auc', 1e-6, 0.5, 1],
	['auc', 0.5, 1e-9, 1e9]
] as const)(
	'%s that spreads by %d takes at most so many rows to prove it within %d: %d',
	(measure, deviation, allowed, rows) => expect(mostRowsFor(measure, deviation, allowed)).toBe(rows)
);
