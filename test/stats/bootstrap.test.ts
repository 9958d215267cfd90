import { describe, expect, test } from '@jest/globals';
import { pairedBootstrap, pairedBootstrapF1 } from '../../src/stats/bootstrap.ts';
import { percentileOf } from '../../src/stats/weighted-bootstrap.ts';

const values = [4, 8, 15, 16, 23, 42];
const sum = (rows: ArrayLike<number>) => Array.from(rows, row => values[row] ?? 0).reduce((a, b) => a + b, 0);

describe('the bootstrap over rows', () => {
	test('draws 2,000 times unless told otherwise, and tells the 5th and the 95th percentile', () => {
		const drawn: number[] = [];
		const result = pairedBootstrap(6, rows => drawn.push(sum(rows)) && sum(rows), { seed: 11 });
		const [estimate, ...replicates] = drawn;
		expect(result).toMatchObject({ estimate, used: 2000 });
		expect(estimate).toBe(108);
		replicates.sort((a, b) => a - b);
		expect(result.low).toBe(percentileOf(replicates, 0.05));
		expect(result.high).toBeCloseTo(percentileOf(replicates, 0.95) ?? Number.NaN, 9);
	});

	test('tells the percentiles of another level, of as many draws as asked for', () => {
		const narrow = pairedBootstrap(6, sum, { seed: 11, level: 0.5, replicates: 300 });
		const wide = pairedBootstrap(6, sum, { seed: 11, level: 0.98, replicates: 300 });
		expect(narrow.used).toBe(300);
		expect(wide.low).toBeLessThan(narrow.low ?? 0);
		expect(wide.high).toBeGreaterThan(narrow.high ?? Number.POSITIVE_INFINITY);
		expect(() => pairedBootstrap(6, sum, { seed: 1, level: 1 })).toThrow('level must be');
	});

	test('draws every row as often as the others', () => {
		const counts = [0, 0, 0, 0, 0, 0];
		pairedBootstrap(
			6,
			rows => {
				for (const row of rows) counts[row] = (counts[row] ?? Number.NaN) + 1;
				return 0;
			},
			{ seed: 3 }
		);
		for (const count of counts) expect(Math.abs(count - 2001)).toBeLessThan(200);
	});

	test('of F1 leaves out draws in which one of both has none', () => {
		const rows = { positive: [false, false], candidate: [true, false], baseline: [false, true] };
		const result = pairedBootstrapF1(rows, { seed: 2, replicates: 1000 });
		expect(result.estimate).toBe(0);
		expect(result.used).toBeGreaterThan(420);
		expect(result.used).toBeLessThan(580);
	});
});
