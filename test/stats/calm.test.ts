import { describe, expect, test } from '@jest/globals';
import { calmOf } from '../../src/stats/calm.ts';

const past = (count: number, bad = 60) => Array.from({ length: count }, () => ({ requests: 6000, bad }));
const minute = { requests: 6000, bad: 480 };

describe('how quiet a past was', () => {
	test('is told from two hours on', () => {
		expect(calmOf(past(119))).toBeUndefined();
		expect(calmOf(past(120))).toEqual({ most: 1, minutes: 120 });
	});

	test('by minutes with requests whose counts are counts', () => {
		const holes = past(150).flatMap(one => [one, { requests: 0, bad: 0 }, { requests: 6000, bad: -1 }]);
		expect(calmOf(holes)).toEqual(calmOf(past(150)));
		expect(calmOf(Array.from({ length: 120 }, () => ({ requests: 1, bad: 0 })))?.minutes).toBe(120);
	});

	test('by the highest minute over the level around it, half a bad request added to both, to two digits', () => {
		expect(calmOf([...past(300), minute, ...past(299)])?.most).toBe(Math.round((100 * 480.5) / 60.5) / 100);
		expect(calmOf([minute, ...past(300)])?.most).toBe(Math.round((100 * 480.5) / 60.5) / 100);
		expect(calmOf([...past(300), minute])?.most).toBe(Math.round((100 * 480.5) / 60.5) / 100);
	});

	test('the level is the middle of the blocks of ten minutes within an hour to either side', () => {
		// Of the thirteen blocks about one of them six are high, or seven.
		expect(calmOf([...past(300), ...past(60, 240), ...past(300)])?.most).toBeCloseTo(240.5 / 60.5, 1);
		expect(calmOf([...past(300), ...past(70, 240), ...past(300)])?.most).toBe(1);
		const [low, high] = [past(60), past(60, 240)];
		expect(calmOf([...high, ...low, ...low, ...low])?.most).toBeCloseTo(240.5 / 60.5, 1);
		expect(calmOf([...past(70, 240), ...low, ...low])?.most).toBe(1);
	});

	test('of an even number of blocks the lower middle counts: doubt makes it look less quiet', () => {
		expect(calmOf([...past(60), ...past(60, 240)])?.most).toBeCloseTo(240.5 / 60.5, 1);
	});

	test('is told by its highest minute over the level of the hours around it', () => {
		expect(calmOf(past(600))).toEqual({ most: 1, minutes: 600 });
		expect(calmOf([...past(300), minute, ...past(300)])?.most).toBeCloseTo(480.5 / 60.5, 1);
		const night = past(600, 240);
		expect(calmOf([...past(600), ...night])?.most).toBeLessThan(4.1);
		expect(calmOf(night)?.most).toBe(1);
	});

	test('an outage that lasts does not hide how high it was', () => {
		const outage = past(30, 1200);
		expect(calmOf([...past(300), ...outage, ...past(300)])?.most).toBeCloseTo(20, 0);
	});

	test('where bad requests are few, chance alone makes it high', () => {
		const rare = Array.from({ length: 600 }, (_, index) => ({ requests: 600, bad: index % 200 === 0 ? 3 : 0 }));
		expect(calmOf(rare)?.most).toBe(7);
	});
});
