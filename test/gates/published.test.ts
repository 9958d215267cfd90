import { expect, test } from '@jest/globals';
import { gapOf, isFinerThanMinutes, valueAt, wholeOf, works } from '../../src/gates/published.ts';
import { routingQueries } from '../../src/gates/routing.ts';
import { minuteMs, noonMs, publish, target } from './builders.ts';

const { baseline, candidate } = routingQueries(target);

test('a value is a finite number', () => {
	const published = publish([[baseline, [5, undefined, Number.NaN, Number.POSITIVE_INFINITY, 0]]]);
	const at = (minute: number) => valueAt(published, baseline, noonMs + minute * minuteMs);
	expect([0, 1, 2, 3, 4, 5].map(at)).toEqual([5, undefined, undefined, undefined, 0, undefined]);
	expect(valueAt(published, candidate, noonMs)).toBeUndefined();
});

test('values between the whole minutes are finer, whatever else there is', () => {
	const points = (...seconds: readonly number[]) => ({ points: new Map(seconds.map(at => [noonMs + at * 1000, 1])) });
	expect(isFinerThanMinutes(publish([[baseline, points(0, 60, 70)]]), baseline)).toBe(true);
	expect(isFinerThanMinutes(publish([[baseline, points(0, 60)]]), baseline)).toBe(false);
	expect(isFinerThanMinutes(publish([]), baseline)).toBe(false);
});

test('a query works that was answered, be it with nothing', () => {
	const of = (answer: object) => works(publish([[baseline, answer]]), baseline);
	expect([of({}), of({ outage: 'timeout' }), of({ refused: 'no such statistic' })]).toEqual([true, false, false]);
});

test('an outage is a gap before what is refused, and answers are none', () => {
	const gap = (one: object, other: object) =>
		gapOf(
			publish([
				[baseline, one],
				[candidate, other]
			]),
			[baseline, candidate]
		);
	expect(gap({}, {})).toBeUndefined();
	expect(gap({ refused: 'no' }, { outage: 'timeout' })).toEqual({
		why: 'outage',
		sentence: 'CloudWatch did not answer: timeout'
	});
	expect(gap({}, { refused: 'no' })).toEqual({ why: 'missing', sentence: 'CloudWatch cannot tell it: no' });
});

test.each([
	[0, 30, [0, 10, 20]],
	[1, 30, [10, 20]],
	[0, 29, [0, 10]],
	[5, 9, []]
])('whole windows of ten between %d and %d begin at %j', (startMs, endMs, starts) =>
	expect(wholeOf({ startMs, endMs }, 10)).toEqual(starts)
);
