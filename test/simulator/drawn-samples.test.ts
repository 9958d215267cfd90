import { describe, expect, test } from '@jest/globals';
import { type Distribution, drawnSamples } from '../../src/simulator/aws/drawn-samples.ts';

const uniform: Distribution = {
	below: value => Math.min(1, Math.max(0, value)),
	quantile: chance => chance,
	mean: 0.5,
	deviation: Math.sqrt(1 / 12)
};
const draws = (count: number, many: number) =>
	Array.from({ length: many }, (_, i) => drawnSamples(count, uniform, `seed ${i}`));
const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const varianceOf = (values: readonly number[]) => meanOf(values.map(value => (value - meanOf(values)) ** 2));

describe('samples of which only what is looked at is drawn', () => {
	test.each([1, 7, 40, 3000])('%i of them answer every question alike, in whatever order', count => {
		const [samples, again] = [drawnSamples(count, uniform, 'one'), drawnSamples(count, uniform, 'one')];
		const sorted = samples.sorted();
		expect(again.at(count - 1)).toBe(sorted[count - 1]);
		expect([...sorted].toSorted((one, other) => one - other)).toEqual([...sorted]);
		for (const value of [0.1, 0.5, 0.77, 0.95, 0.999]) {
			expect([value, again.atOrBelow(value)]).toEqual([value, sorted.filter(one => one <= value).length]);
		}
		expect([again.minimum, again.maximum]).toEqual([sorted[0], sorted.at(-1)]);
		expect([again.atOrBelow(-1), again.atOrBelow(2)]).toEqual([0, count]);
	});

	test.each([20, 90, 400, 6000])('%i of them lie as chance has it', count => {
		const many = 2000;
		const below = draws(count, many).map(samples => samples.atOrBelow(0.95));
		const [mean, variance] = [0.95 * count, 0.95 * 0.05 * count];
		expect(Math.abs(meanOf(below) - mean) / Math.sqrt(variance / many)).toBeLessThan(4);
		expect(varianceOf(below) / variance).toBeGreaterThan(0.87);
		expect(varianceOf(below) / variance).toBeLessThan(1.13);
	});

	test('their middle is where the middle of so many lies', () => {
		const middles = draws(101, 2000).map(samples => samples.at(50));
		expect(Math.abs(meanOf(middles) - 0.5)).toBeLessThan(0.004);
		expect(varianceOf(middles) / (0.25 / 103)).toBeGreaterThan(0.87);
		expect(varianceOf(middles) / (0.25 / 103)).toBeLessThan(1.13);
	});

	test('their sum varies as sums do', () => {
		const sums = draws(600, 2000).map(({ sum }) => sum);
		expect(Math.abs(meanOf(sums) - 300)).toBeLessThan(0.7);
		expect(varianceOf(sums) / 50).toBeGreaterThan(0.87);
		expect(varianceOf(sums) / 50).toBeLessThan(1.13);
	});
});
