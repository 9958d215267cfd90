import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { logWeightedSum } from '../../src/stats/log-sum.ts';
import { mostLeftOut, pairLadder, type Rungs } from '../../src/stats/pair-ladder.ts';
import { isUsable, type PairedMinute } from '../../src/stats/paired-minute.ts';
import { okRungs, worseRungs } from '../../src/stats/ratio-evidence.ts';
import { anyMinutes, minutesOf } from './builders.ts';
import { expectAbsolute } from './reference.ts';

/** By the definition: what each minute says, rung by rung. */
function gainsOf(minutes: readonly PairedMinute[], x0: number, nearest: number, { steps }: Rungs) {
	return steps.map(step =>
		minutes.map(({ candidateRequests, baselineRequests, candidateBad, baselineBad }) => {
			const share = (x: number) => (candidateRequests * x) / (candidateRequests * x + baselineRequests);
			const [one, none] = [share(nearest * step), share(x0)];
			return candidateBad * Math.log(one / none) + baselineBad * Math.log((1 - one) / (1 - none));
		})
	);
}
/** More minutes that say something than can be left out, from little to much. */
const rising = minutesOf(14).map((minute, t) => ({ ...minute, candidateBad: 3 + t }));
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('likelihood ratios over all windows', () => {
	test('are what the definition says: of all minutes, without the first, and without those that say most', () => {
		const first = fc.nat(4);
		fc.assert(
			fc.property(anyMinutes, first, fc.constantFrom(0.5, 1, 3), (some, firstMinutes, x0) => {
				const minutes = some.filter(isUsable);
				const starts = [0, 2, 11].filter(start => start < minutes.length);
				const standing = pairLadder(minutes, starts).standing(x0, 2 * x0, worseRungs, firstMinutes);
				for (const [window, start] of starts.entries()) {
					const gains = gainsOf(minutes.slice(start), x0, 2 * x0, worseRungs);
					const expectMixture = (actual: number | undefined, left: (rung: readonly number[]) => number) => {
						const expected = logWeightedSum(worseRungs.weights, gains.map(left));
						expectAbsolute(actual, expected, 1e-7 * (1 + Math.abs(expected)));
					};
					expectMixture(standing.whole[window], total);
					expectMixture(
						standing.withoutFirst[window],
						rung => total(rung) - Math.max(0, total(rung.slice(0, firstMinutes)))
					);
					for (let count = 0; count <= mostLeftOut; count++) {
						const worst = (rung: readonly number[]) =>
							rung
								.toSorted((one, other) => other - one)
								.slice(0, count)
								.filter(gain => gain > 0);
						expectMixture(standing.withoutWorst(window, count), rung => total(rung) - total(worst(rung)));
					}
				}
			}),
			{
				numRuns: 60,
				examples: [
					[rising, 2, 1],
					[rising.toReversed(), 2, 1]
				]
			}
		);
	});

	test.each([
		['against the candidate', 1, 2, worseRungs],
		['against one three times as bad', 3, 6, worseRungs],
		['in its favour', 2, 1, okRungs]
	] as const)('are expected to be 1 where the ratio is what they are held against: %s', (_, x0, nearest, rungs) => {
		const [candidateRequests, baselineRequests, bad] = [300, 700, 12];
		const share = (candidateRequests * x0) / (candidateRequests * x0 + baselineRequests);
		let chance = (1 - share) ** bad;
		let expected = 0;
		for (let candidateBad = 0; candidateBad <= bad; candidateBad++) {
			const minute = { candidateRequests, baselineRequests, candidateBad, baselineBad: bad - candidateBad };
			const [log = Number.NaN] = pairLadder([minute], [0]).standing(x0, nearest, rungs, 0).whole;
			expected += chance * Math.exp(log);
			chance *= ((bad - candidateBad) / (candidateBad + 1)) * (share / (1 - share));
		}
		expectAbsolute(expected, 1, 1e-12);
	});

	test('never speak for a ratio below one limit and against a lower one at once', () => {
		fc.assert(
			fc.property(anyMinutes, fc.constantFrom(1.05, 1.5, 2, 4), (some, margin) => {
				const ladder = pairLadder(some.filter(isUsable), [0]);
				const [ok = Number.NaN] = ladder.standing(margin, 1, okRungs).whole;
				const [worse = Number.NaN] = ladder.standing(1, margin, worseRungs).whole;
				if (ok > 1e-9) expect(worse).toBeLessThanOrEqual(1e-9);
			})
		);
	});

	test('up to eight minutes that say most can be left out', () => expect(mostLeftOut).toBe(8));

	test('of no minute say nothing', () => {
		const ladder = pairLadder([], [0]);
		expectAbsolute(ladder.standing(1, 2, worseRungs, 3).whole[0], 0, 1e-15);
		expect(ladder.isAbove(1)).toEqual([false]);
	});
});

describe('whether the likeliest ratio of a window is above', () => {
	const minute = (candidateBad: number, baselineBad: number) => ({
		candidateRequests: 200,
		baselineRequests: 100,
		candidateBad,
		baselineBad
	});

	test.each([
		['no: of six bad requests four are what a ratio of 1 gives it', [minute(4, 2)], [0], 1, [false]],
		['yes: five are more', [minute(5, 1)], [0], 1, [true]],
		['no: at a ratio of 3 its share is six sevenths', [minute(6, 1)], [0], 3, [false]],
		[
			'window by window, by all of its minutes',
			[minute(9, 0), minute(1, 2), minute(2, 0)],
			[0, 1, 2],
			1,
			[true, false, true]
		],
		['no: there are no bad requests', [minute(0, 0)], [0], 1, [false]]
	])('%s', (_, minutes, starts, x0, expected) => {
		expect(pairLadder(minutes, starts).isAbove(x0)).toEqual(expected);
	});
});
