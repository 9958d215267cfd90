import { describe, expect, test } from '@jest/globals';
import { noiseModels } from '../../src/stats/noise-models.ts';
import { type CountedMinute, learnPast } from '../../src/stats/past-noise.ts';

const minutes = (count: number, bad: number, requests = 1000): CountedMinute[] =>
	Array.from({ length: count }, () => ({ requests, bad }));

describe('what the past of a baseline tells of its noise', () => {
	test.each<[number, string, readonly CountedMinute[]]>([
		[20, 'minutes with four bad requests each', minutes(20, 4)],
		[80, 'minutes with one each, four of them together', minutes(80, 1)],
		[160, 'minutes of a single request, every other one bad', [...minutes(80, 1, 1), ...minutes(80, 0, 1)]]
	])('is told by twenty entries with four bad requests on the mean: %d %s', (_, __, history) => {
		expect(learnPast(history)).toBeDefined();
		expect(learnPast(history.slice(1))).toBeUndefined();
	});

	test('is not told by one bad request less', () => {
		expect(learnPast([...minutes(19, 4), ...minutes(1, 3)])).toBeUndefined();
	});

	test('is nothing without a bad request or without a minute', () => {
		expect(learnPast(minutes(180, 0))).toBeUndefined();
		expect(learnPast([])).toBeUndefined();
	});

	test('minutes without requests, and counts that are none, do not matter', () => {
		const history = Array.from({ length: 60 }, (_, t) => ({ requests: 1000, bad: 8 + ((5 * t) % 7) }));
		const holes = history.flatMap(minute => [minute, { requests: 0, bad: 0 }, { requests: 1000, bad: -1 }]);
		expect(learnPast(holes)).toEqual(learnPast(history));
	});

	test('is the logarithm of the usual rate, and six models at most, the likeliest first', () => {
		const learnt = learnPast(minutes(60, 100, 10_000));
		expect(learnt?.level).toBeCloseTo(Math.log(100.5 / 10_000), 3);
		expect(learnt?.likely).toHaveLength(6);
		const chances = learnt?.likely.map(({ chance }) => chance) ?? [];
		expect(chances).toEqual(chances.toSorted((one, other) => other - one));
		expect(noiseModels[learnt?.likely[0]?.model ?? -1]).toMatchObject({ brisk: 0, lasting: 0 });
	});
});
