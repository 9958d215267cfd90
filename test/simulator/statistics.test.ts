import { describe, expect, test } from '@jest/globals';
import { constant, sampled, statisticOf, zerosAndOnes } from '../../src/simulator/aws/statistics.ts';

const tenToHundred = sampled(Float64Array.from([100, 10, 90, 20, 80, 30, 70, 40, 60, 50]));

describe('CloudWatch’s statistics', () => {
	test.each([
		['Sum', 550],
		['Average', 55],
		['SampleCount', 10],
		['Minimum', 10],
		['Maximum', 100],
		['p50', 50],
		['p90', 90],
		['p99', 100],
		['p100', 100],
		['tm80', 45],
		['tc80', 8],
		['ts80', 360],
		['wm80', 52],
		['TC(:30)', 3],
		['TC(30:60)', 3],
		['TC(30:)', 7],
		['PR(:30)', 30],
		['PR(30:60)', 30],
		['TM(10%:90%)', 55],
		['TS(:20)', 30]
	])('%s', (name, value) => {
		expect(statisticOf(name)?.(tenToHundred)).toBe(value);
	});

	test.each(['Median', 'p', 'p101', 'TC(:)', 'TC(10)', 'sum', 'constructor', ''])('%p is none', name => {
		expect(statisticOf(name)).toBeUndefined();
	});

	test('samples that are all alike need not be written out to be counted', () => {
		expect(statisticOf('p99')?.(constant(3, 7))).toBe(7);
		expect(statisticOf('TC(:0)')?.(zerosAndOnes(10, 3))).toBe(7);
		expect(statisticOf('Average')?.(zerosAndOnes(10, 3))).toBe(0.3);
	});
});
