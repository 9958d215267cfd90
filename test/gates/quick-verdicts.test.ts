import { describe, expect, test } from '@jest/globals';
import type { Gate, MeanGate, ShareGate } from '../../src/gates/gate.ts';
import { kindOf } from '../../src/gates/kinds.ts';
import type { BaselineBefore, CountMinute, MeanMinute, Measurement } from '../../src/gates/measurement.ts';
import { createUpwardsVerdict, quickMeanVerdict } from '../../src/gates/quick-verdicts.ts';
import { randomFrom } from '../../src/stats/draws.ts';
import { minuteMs, shareGate } from './builders.ts';

const alpha = 0.05;
const planned = 2;

function judged<K extends 'share' | 'mean'>(
	gate: Gate<K>,
	steps: readonly Measurement[],
	before: BaselineBefore | undefined
): string {
	const context = { alpha, steps: planned, noise: undefined, evaluation: undefined, before };
	const { outcome, cause } = { cause: undefined, ...kindOf<K>(gate).judge(gate, steps, context).verdict };
	return cause === 'over-limit' ? cause : outcome;
}

const own = { namespace: 'Shop', metricName: 'Clicks', dimensions: { Variant: '{variant}' } };
const clicks: ShareGate & { kind: 'share' } = {
	...shareGate({ metric: 'share', name: 'clicks', maxRatio: 1 / 0.8, floor: 0, minSamples: 300 }),
	kind: 'share',
	own: { events: own, minRatio: 0.8 }
};
const basket = (change: Partial<MeanGate>): MeanGate & { kind: 'mean' } => ({
	kind: 'mean',
	name: 'basket',
	onFail: 'rollback',
	reportOnly: false,
	minSamples: 300,
	values: own,
	okRatio: 1,
	maxRatio: 1.25,
	...change
});

describe('a quick verdict is the whole judgement’s, at every look', () => {
	const before: BaselineBefore = {
		recent: {
			kind: 'counts',
			minutes: Array.from({ length: 120 }, (_, at) => {
				const one = { requests: 1000, bad: 200 };
				return { startMs: at * minuteMs, baseline: one, candidate: one };
			})
		},
		dayBefore: { kind: 'counts', minutes: [] }
	};

	test.each([1, 0.9, 0.6])('of a share of which more is better, %s times as much', times => {
		const random = randomFrom(23);
		const seen = new Set<string>();
		for (let course = 0; course < 3; course++) {
			const verdictOf = createUpwardsVerdict(clicks, { alpha, steps: planned, noise: undefined, before });
			const steps: CountMinute[][] = [];
			for (const share of [0.1, 0.5, 1]) {
				steps.push([]);
				for (let at = 0; at < 8; at++) {
					const side = (requests: number, rate: number) => ({ requests, bad: random.binomial(requests, rate) });
					const candidate = side(random.binomial(1000, share), 0.2 * times);
					const baseline = side(share === 1 ? 0 : random.binomial(1000, 1 - share), 0.2);
					steps.at(-1)?.push({ startMs: at * minuteMs, baseline, candidate });
					const measured = steps.map((minutes): Measurement => ({ kind: 'counts', minutes }));
					const said = judged<'share'>(clicks, measured, before);
					const quick = verdictOf(steps);
					// Alone at 100 % nothing can pass any more that had not passed, and nobody asks.
					expect([share, at, quick]).toEqual([share, at, said]);
					seen.add(said);
				}
			}
		}
		expect(seen.has(times === 0.6 ? 'fail' : 'undecided')).toBe(true);
	});

	test.each([
		['less is better', basket({}), 1],
		['less is better', basket({}), 1.6],
		['more is better', basket({ minRatio: 0.8 }), 1],
		['more is better', basket({ minRatio: 0.8 }), 0.6]
	])('of a mean of which %s', (_, gate, times) => {
		const random = randomFrom(29);
		const steps: MeanMinute[][] = [];
		const seen = new Set<string>();
		for (const share of [0.1, 0.5, 1]) {
			steps.push([]);
			for (let at = 0; at < 8; at++) {
				const side = (count: number, mean: number) => {
					const values = Array.from({ length: count }, () => Math.max(0, mean * (1 + 0.5 * random.normal())));
					const sum = values.reduce((total, value) => total + value, 0);
					return { count, sum, squares: values.reduce((total, value) => total + value * value, 0) };
				};
				const candidate = side(random.binomial(300, share), 20 * times);
				const baseline = side(share === 1 ? 0 : random.binomial(300, 1 - share), 20);
				steps.at(-1)?.push({ startMs: at * minuteMs, baseline, candidate });
				const measured = steps.map((minutes): Measurement => ({ kind: 'means', minutes }));
				const said = judged<'mean'>(gate, measured, undefined);
				const context = { alpha, steps: planned, noise: undefined };
				expect([share, at, quickMeanVerdict(gate, steps, context, true)]).toEqual([share, at, said]);
				seen.add(said);
			}
		}
		expect(seen.has(times === 1 ? 'pass' : 'fail')).toBe(true);
	});
});
