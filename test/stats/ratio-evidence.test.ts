import { describe, expect, test } from '@jest/globals';
import { withoutBursts } from '../../src/stats/bursts.ts';
import { randomFrom } from '../../src/stats/draws.ts';
import { logWeightedSum } from '../../src/stats/log-sum.ts';
import { placeOf } from '../../src/stats/noise-models.ts';
import { viewUnder } from '../../src/stats/noise-view.ts';
import { ownBeliefs, seeSteps } from '../../src/stats/own-noise.ts';
import { pairLadder } from '../../src/stats/pair-ladder.ts';
import { informationOf } from '../../src/stats/pair-series.ts';
import { mantelHaenszel, type PairedMinute } from '../../src/stats/paired-minute.ts';
import {
	combineRatioSteps,
	okRungs,
	type RatioMargins,
	ratioEvidences,
	worseRungs
} from '../../src/stats/ratio-evidence.ts';
import { restartWeights } from '../../src/stats/restarts.ts';
import { forgivenRatio, warmUpMinutes } from '../../src/stats/warm-up.ts';
import { quiet } from './builders.ts';
import { expectAbsolute } from './reference.ts';

/** Minutes of 3,000 requests, a third of them the candidate's, at 1 %: its ratio minute by minute. */
function minutesAt(ratios: readonly number[], seed: number): readonly PairedMinute[] {
	const random = randomFrom(seed);
	return ratios.map(ratio => ({
		baselineRequests: 2000,
		baselineBad: random.binomial(2000, 0.01),
		candidateRequests: 1000,
		candidateBad: random.binomial(1000, 0.01 * ratio)
	}));
}
const run = (count: number, ratio: number) => Array<number>(count).fill(ratio);

/** The formulas of `ratioEvidences`, window by window, with nothing left out because it hardly counts. */
function byDefinition(steps: readonly (readonly PairedMinute[])[], margins: RatioMargins, warm: WarmUp) {
	const minutes = steps.at(-1) ?? [];
	const starts = [0];
	while (margins.restarts && (starts.at(-1) ?? 0) + 10 < minutes.length) starts.push(starts.length * 10);
	const weights = margins.restarts ? restartWeights(starts.length - 1) : [1];
	const ladder = pairLadder(minutes, starts);
	const prior = ownBeliefs(margins.past, [margins.learnt, margins.halves]);
	const seen = seeSteps(steps, prior, margins.past !== undefined);
	const margin = margins.maxRatio / margins.okRatio;
	const chance = margins.past?.burstChance ?? 0.02;
	const total = (of: (minute: PairedMinute) => number) => minutes.reduce((sum, minute) => sum + of(minute), 0);
	const share = total(minute => minute.baselineBad) / total(minute => minute.baselineRequests);
	const expectedBad = (share * total(minute => minute.candidateRequests)) / minutes.length;
	const forgiven = forgivenRatio(expectedBad, warm.left === 1);
	const windows = (x0: number) =>
		starts.map((start, w) => {
			const view = viewUnder(seen.steps.at(-1), start, seen.belief, margins.past);
			const looks = 1.5 * Math.log(1 + w) + Math.log(weights[w] ?? 1);
			const near = ladder.standing(x0, x0 * margin, worseRungs, warm.minutes);
			const gross = ladder.standing((w === 0 ? forgiven : 2.5) * x0, 5 * x0, worseRungs);
			const beyond = ladder.standing(10 * x0, 20 * x0, worseRungs);
			const exact = near.whole[w] ?? Number.NaN;
			const nearLog = Math.min(
				withoutBursts(near, w, minutes.length - start, chance),
				(near.withoutFirst[w] ?? Number.NaN) / warm.left
			);
			const grossLog = withoutBursts(gross, w, minutes.length - start, chance);
			const log = Math.min(
				exact,
				Math.max(
					Math.min(nearLog, Math.max(0, view.worse(x0) - looks)),
					Math.min(grossLog, Math.max(0, view.gross(x0) - looks)),
					beyond.whole[w] ?? Number.NaN
				)
			);
			return { start, exact, log, weight: weights[w] ?? Number.NaN };
		});
	const okOf = (start: number, x0: number) => {
		const [exact = Number.NaN] = pairLadder(minutes.slice(start), [0]).standing(x0, x0 / margin, okRungs).whole;
		return Math.min(exact, viewUnder(seen.steps.at(-1), start, seen.belief, margins.past).ok(x0));
	};
	return { windows, okOf, weights, variance: viewUnder(seen.steps.at(-1), 0, seen.belief, margins.past).variance };
}

interface WarmUp {
	readonly minutes: number;
	readonly left: number;
}
const lasting = placeOf({ brisk: 0, lasting: 0.1, memoryMinutes: 15 });
const wandering = { likely: [{ model: lasting, chance: 1 }], weight: 0.8 };
const past = { ...quiet, burstChance: 0.005 };
const margins: RatioMargins = { okRatio: 1, maxRatio: 2, past: quiet };
const restarts = { ...margins, restarts: true };

describe('evidence of a step is what its formulas say', () => {
	test.each<[string, RatioMargins, readonly number[]]>([
		['an equal candidate', margins, run(12, 1)],
		['one that is a little worse', restarts, run(35, 1.4)],
		['twice as bad, in few minutes', margins, run(6, 2)],
		['twice as bad, without a past', { ...margins, past: undefined }, run(25, 2)],
		['twice as bad, after rollouts with much noise', { ...restarts, learnt: wandering }, run(25, 2)],
		['twice as bad, where halves showed much noise', { ...restarts, halves: wandering }, run(25, 2)],
		['a little worse, after rollouts with much noise', { ...restarts, learnt: wandering }, run(35, 1.4)],
		['other margins', { ...restarts, okRatio: 1.2, maxRatio: 3 }, run(21, 2.5)],
		['bursts, which the past knows to be rare', { ...restarts, past }, [...run(10, 1), 9, ...run(8, 1), 9, 1]],
		['a regression that begins late', restarts, [...run(21, 0.7), ...run(12, 3)]],
		['a gross fault at once', margins, run(3, 5)],
		['a gross fault late', restarts, [...run(24, 1), ...run(3, 8)]],
		['one that fails almost everything', margins, run(1, 60)],
		['one that is better', restarts, run(30, 0.4)],
		['a single minute', restarts, [3]],
		['one that has become a little worse after hours', restarts, [...run(120, 1), ...run(14, 2)]]
	])('%s', (_, options, ratios) => {
		expectDefinition([minutesAt(ratios, 7)], options, { minutes: 3, left: 0.65 });
	});

	const warm = run(30, 1).map((ratio, t) => (t < 3 ? ratio / 2 : ratio));
	test.each<[string, readonly (readonly number[])[], WarmUp]>([
		['was cold, whole without them', [[8, 8, 8, ...run(12, 1)]], { minutes: 3, left: 1 }],
		['was cold for one minute', [[9, ...run(12, 1)]], { minutes: 2, left: 1 }],
		['was cold, and so a later one', [[8, 8, 8, ...run(12, 1)], run(12, 1)], { minutes: 3, left: 1 }],
		['told little', [run(12, 1)], { minutes: 2, left: 0.65 }],
		['was warm from the start', [warm, warm, warm, warm], { minutes: 0, left: 0.65 }]
	])('in the next step, where the first %s', (_, earlier, warmUp) => {
		const steps = [...earlier, run(8, 3)].map((ratios, step) => minutesAt(ratios, 20 + step));
		expect(warmUpMinutes(steps.slice(0, -1))).toBe(warmUp.minutes);
		expectDefinition(steps, margins, warmUp);
	});
});

describe('a rollout', () => {
	const [one, other, third] = ratioEvidences(
		[run(12, 2), run(25, 1), run(14, 3)].map((ratios, step) => minutesAt(ratios, step)),
		restarts
	);
	if (one === undefined || other === undefined || third === undefined) throw new Error('no evidence');

	test('is judged by the mean of its steps, and let pass by the present one', () => {
		const all = combineRatioSteps([one, other, third], 5);
		const mean = (logs: readonly number[]) => Math.log((logs.reduce((sum, log) => sum + Math.exp(log), 0) + 2) / 5);
		expectAbsolute(all.worse(1), mean([one, other, third].map(step => step.worse(1))), 1e-9);
		expect(all.ok(2)).toBe(third.ok(2));
		expect(all.windows(1)).toEqual(third.windows(1));
		expect(all.minutes).toBe(14);
	});

	test('of one step is that step', () => {
		const all = combineRatioSteps([other], 1);
		expect(all.windows(1)).toEqual(other.windows(1));
		expectAbsolute(all.worse(1), other.worse(1), 1e-12);
		expect(all.minutes).toBe(25);
	});

	test('has a step, and margins with room between them', () => {
		expect(() => combineRatioSteps([], 1)).toThrow('a rollout has at least one step');
		expect(() => ratioEvidences([], { okRatio: 2, maxRatio: 2 })).toThrow('okRatio must be below maxRatio');
	});
});

test('without a bad request there is no noise to tell', () => {
	const minute = { baselineRequests: 100, baselineBad: 0, candidateRequests: 100, candidateBad: 0 };
	expect(ratioEvidences([[minute, minute]], margins)[0]?.noiseFactor).toBe(1);
});

function expectDefinition(steps: readonly (readonly PairedMinute[])[], options: RatioMargins, warm: WarmUp): void {
	const evidence = ratioEvidences(steps, options).at(-1);
	const expected = byDefinition(steps, options, warm);
	const mixed = (logs: readonly number[]) =>
		options.restarts ? logWeightedSum(expected.weights, [...logs, 0]) : (logs[0] ?? Number.NaN);
	for (const x0 of [0.5, 0.8, 1, 1.3, 1.5, 1.7, 2, 3]) {
		const found = evidence?.windows(x0) ?? [];
		const windows = expected.windows(x0);
		expect(found.map(({ start }) => start)).toEqual(windows.map(({ start }) => start));
		for (const [w, { exact, log, weight }] of windows.entries()) {
			const actual = found[w]?.log ?? Number.NaN;
			const counts = (evidence: number) => Math.log(weight) + evidence >= -4.6;
			if (exact <= 0) expect(actual).toBeLessThanOrEqual(exact + 1e-9);
			else if (!counts(exact)) expect(actual).toBeLessThanOrEqual(0);
			else if (counts(log)) expectAbsolute(actual, log, 1e-9 * (1 + Math.abs(log)));
			else expect(actual).toBeLessThanOrEqual(Math.max(0, log) + 1e-9);
		}
		expectAbsolute(evidence?.worse(x0), mixed(found.map(({ log }) => log)), 1e-12);
		expectAbsolute(evidence?.ok(x0), expected.okOf(0, x0), 1e-9 * (1 + Math.abs(expected.okOf(0, x0))));
	}
	const minutes = steps.at(-1) ?? [];
	const information = minutes.reduce((sum, minute) => sum + informationOf(minute, mantelHaenszel(minutes)), 0);
	expectAbsolute(evidence?.noiseFactor, Math.max(1, information * expected.variance), 1e-9 * information);
}
