import { describe, expect, test } from '@jest/globals';
import type { CountMinute } from '../../src/gates/measurement.ts';
import { breachAlone, isOver, latestOf, proveAbove, standToMax } from '../../src/gates/share-max.ts';
import { absoluteEvidence } from '../../src/stats/absolute-test.ts';
import { combineSteps } from '../../src/stats/steps.ts';
import { countMinutes } from './builders.ts';

const noise = {
	usual: 0.001,
	early: 0.001,
	past: { level: Math.log(0.06), likely: [{ model: 0, chance: 1, variance: 0.0001 }] }
};
const levels = { planned: 2, alpha: 0.02, beta: 0.05, noise };
const max = 0.05;
type Pair = readonly [baseline: number, candidate: number];

/** Minutes with so many requests each, and these shares of bad ones. */
const run = (count: number, shares: Pair, requests: Pair = [10_000, 10_000], from = 0): CountMinute[] =>
	countMinutes(count, { requests, bad: [requests[0] * shares[0], requests[1] * shares[1]] }, from);
const stand = (...steps: readonly (readonly CountMinute[])[]) => standToMax(max, steps, steps.slice(0, 2), levels);

describe('seen above the limit', () => {
	const minute = (requests: Pair, bad: Pair) => countMinutes(1, { requests, bad });

	test.each([
		['at it', [100, 100], [5, 5], false, false],
		['one bad request above it', [100, 100], [5, 6], true, false],
		['a part of one above it', [90, 90], [4, 4.6], true, false],
		['below it', [100, 100], [6, 4], false, true],
		['without a request', [0, 0], [0, 0], false, false]
	] as const)('%s', (_, requests, bad, candidate, baseline) => {
		expect(isOver(0.05, minute(requests, bad))).toBe(candidate);
		expect(isOver(0.05, minute(requests, bad), 'baseline')).toBe(baseline);
		expect(isOver(undefined, minute(requests, bad))).toBe(false);
	});

	test('in the latest step in which the candidate had a request, be it one', () => {
		const [first, one, none] = [run(3, [0, 0]), run(1, [0, 0], [100, 1]), run(3, [0, 0], [100, 0])];
		expect(latestOf([first, one, none, []])).toBe(one);
		expect(latestOf([first, none])).toBe(first);
		expect(latestOf([none, []])).toEqual([]);
	});
});

describe('proved above the limit', () => {
	test('after as many minutes as the exact test asks for, among the steps planned and the final bake', () => {
		const enough = (planned: number) => {
			for (let minutes = 1; minutes < 60; minutes++) {
				const candidate = run(minutes, [0.01, 0.07], [200, 200]).map(one => one.candidate);
				const odds = 1.1 * (max / (1 - max));
				const margins = { okShare: max, maxShare: odds / (1 + odds), noise, restarts: true };
				if (combineSteps([absoluteEvidence(candidate, margins)], planned + 1).worse(max) >= -Math.log(0.02))
					return minutes;
			}
			return Number.NaN;
		};
		const found = (planned: number, role?: 'baseline') => {
			for (let minutes = 1; minutes < 60; minutes++) {
				const step = run(minutes, role === undefined ? [0.01, 0.07] : [0.07, 0.01], [200, 200]);
				if (proveAbove(max, [step], { ...levels, planned }, role) !== undefined) return minutes;
			}
			return Number.NaN;
		};
		for (const planned of [1, 2, 20])
			expect([found(planned), found(planned, 'baseline')]).toEqual(Array(2).fill(enough(planned)));
		expect(enough(20)).toBeGreaterThan(enough(2));
		expect(enough(2)).toBeGreaterThan(enough(1));
		const alone = [...Array(60).keys()].find(
			minutes => breachAlone(max, run(minutes, [0.07, 0.01], [200, 200]), levels) !== undefined
		);
		expect(alone).toBe(enough(1));
	});

	test('from where it begins, though it was well below before', () => {
		const late = [...run(50, [0.01, 0.01], [500, 500]), ...run(20, [0.01, 0.12], [500, 500], 50)];
		expect(proveAbove(max, [late], levels)).toEqual({ minutes: late.slice(50), whole: false });
	});

	test('is shown by minutes in which the variant had requests', () => {
		const idle = run(5, [0.01, 0], [500, 0], 20);
		const step = [...run(10, [0.01, 0.2], [500, 500]), ...idle];
		expect(proveAbove(max, [step], levels)?.minutes).toEqual(step.slice(0, 10));
		expect(proveAbove(max, [run(10, [0.01, 1], [500, 1])], levels)?.minutes).toHaveLength(10);
	});

	test.each([1, 2])('never where everything is allowed: %d', all =>
		expect(proveAbove(all, [run(30, [0, 1])], levels)).toBeUndefined()
	);

	test('nothing without a step', () => expect(proveAbove(max, [], levels)).toBeUndefined());
});

describe('the baseline alone', () => {
	test('is told with what it was, and for how long', () => {
		const gap = [...run(10, [0.06, 0.06]), ...run(10, [0.06, 0.06], [10_000, 10_000], 20)];
		expect(breachAlone(max, gap, levels)).toEqual({
			limit: max,
			side: 'above',
			baseline: { value: expect.closeTo(0.06, 9), samples: 200_000, bad: 12_000 },
			minutes: 30
		});
		expect(breachAlone(max, run(20, [0.05, 0.05]), levels)).toBeUndefined();
	});
});

describe('beside a baseline', () => {
	test('that keeps the limit, a candidate proved above it is condemned by the minutes that prove it', () => {
		const step = run(20, [0.04, 0.07]);
		expect(stand(step)).toEqual({ above: { minutes: step, whole: true }, condemnedBy: { minutes: step, whole: true } });
		expect(stand(run(20, [0.04, 0.04]))).toEqual({});
	});

	test.each([
		['better', [0.07, 0.06], false],
		['open', [0.07, 0.07], false],
		['worse', [0.07, 0.08], true],
		['keeps', [0.07, 0.04], false]
	] as const)('that breaks it too, the candidate is %s: %j', (candidate, shares, condemned) => {
		const found = stand(run(30, shares));
		expect(found.breach).toMatchObject({ candidate, baseline: { samples: 300_000 }, minutes: 30 });
		expect([found.condemnedBy !== undefined, found.better !== undefined]).toEqual([condemned, candidate === 'better']);
	});

	test('one that is only seen above it, proved better than a baseline that breaks it, is better', () => {
		const found = stand(run(10, [0.2, 0.0502]));
		expect(found.above).toBeUndefined();
		expect(found).toMatchObject({ breach: { candidate: 'better' } });
		expect(found.better).toBeCloseTo(0.251, 1);
	});

	test('one that was proved above it in an earlier step and keeps it now is better, where that is proved', () => {
		const found = stand(run(40, [0.07, 0.07]), run(30, [0.07, 0.04], [10_000, 10_000], 40));
		expect(found.above).toBeDefined();
		expect(found).toMatchObject({ breach: { candidate: 'better' }, condemnedBy: undefined });
	});

	test('whose breach its own few requests do not prove, it is excused where it is proved better', () => {
		const step = run(30, [0.1, 0.052], [10, 100_000]);
		expect(proveAbove(max, [step], levels, 'baseline')).toBeUndefined();
		expect(stand(step)).toMatchObject({
			breach: { candidate: 'better', baseline: { samples: 300 } },
			condemnedBy: undefined
		});
	});

	test('proved better takes five minutes of the present step, and all of them', () => {
		const better = (minutes: number) => stand(run(minutes, [0.2, 0.06])).better !== undefined;
		expect([better(4), better(5)]).toEqual([false, true]);
		const lately = [...run(40, [0.06, 0.09]), ...run(20, [0.12, 0.06], [10_000, 10_000], 40)];
		expect(stand(lately).better).toBeUndefined();
	});

	test('proved worse is found from where it begins', () => {
		const turned = [...run(60, [0.07, 0.07], [2000, 2000]), ...run(10, [0.07, 0.09], [2000, 2000], 60)];
		expect(stand(turned)).toMatchObject({ breach: { candidate: 'worse' }, condemnedBy: {} });
	});

	test('that is better minute by minute and above the limit only by the minutes it got is not called better', () => {
		const mixed = [...run(10, [0.2, 0.15], [100, 10_000]), ...run(10, [0.002, 0.001], [100_000, 100], 10)];
		expect(isOver(max, mixed, 'baseline')).toBe(false);
		expect(stand(mixed)).toMatchObject({ better: undefined });
	});
});
