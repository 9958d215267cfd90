import { describe, expect, test } from '@jest/globals';
import type { CountMinute } from '../../src/gates/measurement.ts';
import { createShareScreen } from '../../src/gates/share-screen.ts';
import { toPair } from '../../src/gates/to-pair.ts';
import { absoluteEvidence } from '../../src/stats/absolute-test.ts';
import { floorShares } from '../../src/stats/floor.ts';
import { logMeanEvidence, logWeightedSum } from '../../src/stats/log-sum.ts';
import { pairLadder } from '../../src/stats/pair-ladder.ts';
import { okRungs, worseRungs } from '../../src/stats/ratio-evidence.ts';
import { isUsable } from '../../src/stats/ratio-test.ts';
import { restartsOf, restartWeights } from '../../src/stats/restarts.ts';
import { countMinutes, shareGate } from './builders.ts';

type Steps = readonly (readonly CountMinute[])[];
const gate = shareGate({ okRatio: 1.2, maxRatio: 1.8, floor: 0 });
const screen = (steps: Steps, change: Parameters<typeof shareGate>[0] = {}, planned = 2) =>
	createShareScreen({ ...gate, ...change }, planned)(steps);
const run = (
	count: number,
	bad: readonly [number, number],
	from = 0,
	requests: readonly [number, number] = [900, 100]
) => countMinutes(count, { requests, bad }, from);
const idle = (count: number, from: number) => run(count, [9, 0], from, [900, 0]);

/** Good for 25 minutes, then bad, some minutes without a request in between. */
const turned = [...run(25, [9, 1]), ...idle(3, 25), ...run(12, [9, 4], 28)];
const steady = run(8, [9, 2], 40);

describe('as much as the exact tests alone could say', () => {
	/** The likelihood ratios of a step, whole and from each restart on. */
	const exactly = (minutes: readonly CountMinute[]) => {
		const pairs = minutes.map(toPair).filter(isUsable);
		const starts = [0, ...restartsOf(pairs.length)];
		const { whole } = pairLadder(pairs, starts).standing(1.2, 1.8, worseRungs, 0);
		return logWeightedSum(restartWeights(starts.length - 1), [...whole, 0]);
	};

	test.each<[string, Steps, Steps]>([
		['one step', [turned], [turned]],
		['two steps', [turned, steady], [turned, steady]],
		['a step of nothing', [turned, []], [turned, []]],
		['ten minutes are one test, eleven are two', [run(10, [9, 4])], [run(10, [9, 4])]],
		['ten minutes are one test, eleven are two', [run(11, [9, 4])], [run(11, [9, 4])]],
		['a final bake', [turned, steady, run(9, [0, 90], 60, [0, 100])], [turned, steady]]
	])('against it, of %s', (_, steps, compared) =>
		expect(screen(steps).worse).toBeCloseTo(logMeanEvidence(compared.map(exactly), 2), 9)
	);

	test('against it, where more steps are to come', () =>
		expect(screen([turned], {}, 5).worse).toBeCloseTo(logMeanEvidence([exactly(turned)], 5), 9));

	test('for it, in the present step as a whole', () => {
		const ok = (minutes: readonly CountMinute[]) =>
			pairLadder(minutes.map(toPair).filter(isUsable), [0]).standing(1.8, 1.2, okRungs, 0).whole[0] ?? Number.NaN;
		expect(screen([turned, steady]).ok).toBeCloseTo(ok(steady), 9);
		expect(screen([steady, turned]).ok).toBeCloseTo(ok(turned), 9);
		expect(screen([turned, steady, run(9, [0, 90], 60, [0, 100])]).ok).toBeCloseTo(ok(steady), 9);
		expect(screen([]).ok).toBe(0);
	});

	test.each([0.002, 0.1])('for it by the floor of %d, where that is more', floor => {
		const rare = run(30, [0, floor / 0.5]);
		const { okShare, maxShare } = floorShares(floor);
		const noise = { usual: 0, early: 0 };
		const exact = absoluteEvidence(
			rare.map(({ candidate }) => candidate),
			{ okShare, maxShare, noise }
		);
		expect(screen([rare], { floor }).ok).toBeCloseTo(exact.ok(maxShare), 9);
		expect(screen([rare], { floor: 0 }).ok).toBeLessThan(exact.ok(maxShare) - 1);
		const ill = run(9, [9, 60]);
		expect(screen([ill]).ok).toBeLessThan(0);
		expect(screen([ill], { floor }).ok).toBe(0);
	});
});

test('requests are those of the candidate in all steps', () => {
	expect(screen([turned, steady, run(9, [0, 90], 60, [0, 100])]).requests).toBe(3700 + 800 + 900);
	expect([screen([]).requests, screen([[]]).requests]).toEqual([0, 0]);
});

describe('above its limit it is seen', () => {
	const over = (...steps: Steps) => screen(steps, { max: 0.02 }).overMax;

	test('in a whole step, whichever, or from a restart on', () => {
		expect(over(run(9, [9, 2]))).toBe(false);
		expect(over(run(9, [9, 2.1]))).toBe(true);
		expect(over(run(9, [9, 2.1]), run(9, [9, 0], 20))).toBe(true);
		expect(over(run(9, [9, 0]), run(9, [9, 2.1], 20))).toBe(true);
		expect(over(run(9, [9, 0]), [], run(9, [0, 3], 20, [0, 100]))).toBe(true);
		expect(over([...run(20, [9, 0]), ...run(5, [9, 2.1], 20)])).toBe(true);
		expect(over([...run(20, [9, 1.5]), ...run(5, [9, 2.1], 20)])).toBe(true);
		expect(over([...run(20, [9, 1.9]), ...run(5, [9, 1.99], 20)])).toBe(false);
		expect(over([...run(17, [9, 0]), ...run(5, [9, 2.1], 17)])).toBe(true);
		expect(over([...run(17, [9, 0]), ...run(3, [9, 2.1], 17)])).toBe(false);
		expect(over(...[])).toBe(false);
	});

	test('only where there is one', () => expect(screen([run(9, [9, 90])]).overMax).toBe(false));
});

test('minutes are added from look to look, and a step with fewer of them begins anew', () => {
	const looking = createShareScreen({ ...gate, max: 0.02, floor: 0.002 }, 2);
	const steps: CountMinute[][] = [[]];
	for (const minute of turned) {
		steps[0]?.push(minute);
		expect(looking(steps)).toEqual(screen(steps, { max: 0.02, floor: 0.002 }));
	}
	expect(looking([steady])).toEqual(screen([steady], { max: 0.02, floor: 0.002 }));
});
