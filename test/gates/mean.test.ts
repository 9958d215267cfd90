import { describe, expect, test } from '@jest/globals';
import { expectedNoise } from '../../src/gates/expected-noise.ts';
import type { MeanGate } from '../../src/gates/gate.ts';
import { judge } from '../../src/gates/judge.ts';
import { kindOf } from '../../src/gates/kinds.ts';
import type { MeanMinute, Measurement } from '../../src/gates/measurement.ts';
import { measured, meterOf, minuteMs, noonMs, publish, window } from './builders.ts';

const source = (metricName: string) => ({ namespace: 'Shop', metricName, dimensions: { VariantName: '{variant}' } });

function meanGate(change: Partial<MeanGate> = {}): MeanGate {
	return {
		kind: 'mean',
		name: 'handling time',
		onFail: 'rollback',
		reportOnly: false,
		minSamples: 1,
		values: source('Seconds'),
		okRatio: 1,
		maxRatio: 1.1,
		...change
	};
}
const basket = (change: Partial<MeanGate> = {}) =>
	meanGate({ name: 'basket', values: source('Basket'), maxRatio: 1 / 0.9, minRatio: 0.9, ...change });

/** Minutes with 900 and 100 values of this mean, their deviation half of it. */
const minutes = (count: number, candidate: number, baseline = 40, fromMinute = 0): MeanMinute[] =>
	Array.from({ length: count }, (_, index) => ({
		startMs: noonMs + (fromMinute + index) * minuteMs,
		baseline: spread(900, baseline),
		candidate: spread(100, candidate)
	}));
const spread = (count: number, mean: number) => ({ count, sum: count * mean, squares: 1.25 * count * mean ** 2 });
const nobody = { count: 0, sum: 0, squares: 0 };
const quiet = { usual: 0.000001, early: 0.000001 };

function row(gate: MeanGate, steps: readonly (readonly MeanMinute[])[], before?: readonly MeanMinute[]) {
	const means = (seen: readonly MeanMinute[]): Measurement => ({ kind: 'means', minutes: seen });
	const past = before && { before: { recent: means(before), dayBefore: means([]) } };
	const measuredSteps = { gate: gate.name, steps: steps.map(means), ...past };
	const [result] = judge([gate], [measuredSteps], { alpha: 0.05, steps: 2, noise: { [gate.name]: quiet } });
	if (result === undefined) throw new Error('no row');
	return result;
}

describe('noise of the mean', () => {
	/** Three hours of the baseline, its mean 5 % above and below 40 in turns of so many minutes, or level. */
	const past = (turnMinutes: number | undefined) =>
		Array.from({ length: 180 }, (_, minute) => {
			const sign = turnMinutes === undefined ? 0 : Math.floor(minute / turnMinutes) % 2 === 0 ? 1 : -1;
			return minutes(1, 40, 40 * (1 + 0.05 * sign), minute - 200);
		}).flat();
	const verdictAfter = (gate: MeanGate, turnMinutes: number | undefined, candidate: number) => {
		const counted = kindOf(gate).counted(gate, [{ kind: 'means', minutes: past(turnMinutes) }])[0] ?? [];
		const noise = {
			[gate.name]: expectedNoise(
				gate,
				counted.map(({ baseline }) => baseline)
			)
		};
		const steps = [{ kind: 'means', minutes: minutes(25, candidate) } as const];
		return judge([gate], [{ gate: gate.name, steps }], { alpha: 0.05, steps: 2, noise })[0]?.verdict.outcome;
	};

	test.each([
		[undefined, 'fail'],
		[30, 'undecided']
	])(
		'a twelfth less condemns after a level past; after one that went as far for half hours it does not',
		(turn, outcome) => expect(verdictAfter(basket(), turn, 36.5)).toBe(outcome)
	);

	test('what is far beyond that noise condemns all the same', () =>
		expect(verdictAfter(basket(), 30, 20)).toBe('fail'));

	test('an equal candidate passes beside it', () => expect(verdictAfter(basket(), 5, 40)).toBe('pass'));
});

describe('a mean of which less is better', () => {
	test('equal passes, a tenth more fails, each with its numbers', () => {
		const equal = row(meanGate(), [minutes(40, 40)]);
		expect(equal.verdict).toEqual({ outcome: 'pass' });
		expect(equal.comparison?.high).toBeLessThan(1.1);
		expect(equal.sentence).toBe(
			'handling time is 40 on the candidate and 40 on the baseline: proved below 1.1 x the baseline.'
		);
		const worse = row(meanGate(), [minutes(40, 46)]);
		expect(worse.verdict).toEqual({ outcome: 'fail' });
		expect(worse.comparison?.low).toBeGreaterThan(1);
		expect(worse.sentence).toMatch(/^handling time is 46 on .* proved worse than the baseline \(at least 1.\d* x\)/);
		expect([worse.candidate, worse.baseline]).toEqual([
			{ value: 46, samples: 4000 },
			{ value: 40, samples: 36_000 }
		]);
		expect(worse.series[0]).toEqual({ startMs: noonMs, baseline: 40, candidate: 46 });
	});

	test('less than the baseline passes', () => expect(row(meanGate(), [minutes(20, 30)]).verdict.outcome).toBe('pass'));

	test('a candidate beyond what is allowed does not pass, however quiet it is', () =>
		expect(row(meanGate(), [minutes(40, 44.5)]).verdict.outcome).not.toBe('pass'));

	test('what neither proves says what would tell', () => {
		const open = row(meanGate(), [minutes(5, 43.5)]);
		expect(open.verdict).toEqual({ outcome: 'undecided', cause: 'not-proved' });
		expect(open.sentence).toMatch(/so far neither .*; about \d+ more minutes like these would tell/);
	});

	test('min-samples counts the values of the candidate', () => {
		const { verdict, sentence } = row(meanGate({ minSamples: 5000 }), [minutes(40, 60)]);
		expect(verdict).toEqual({ outcome: 'undecided', cause: 'not-proved' });
		expect(sentence).toContain('no verdict before the candidate has had 5000 values (4000 so far)');
	});

	test('as many values as are asked for are enough, and one is a value', () => {
		expect(row(meanGate({ minSamples: 4000 }), [minutes(40, 60)]).verdict).toEqual({ outcome: 'fail' });
		const one = [
			{ ...minutes(1, 40)[0], startMs: noonMs, baseline: nobody, candidate: { count: 1, sum: 40, squares: 1600 } }
		];
		expect(row(meanGate(), [one]).sentence).toContain('nothing tells how its values spread');
	});

	test('a level that both share may change in the course of it', () => {
		const drifting = [...minutes(20, 40), ...minutes(20, 80, 80, 20)];
		expect(row(meanGate(), [drifting]).verdict).toEqual({ outcome: 'pass' });
	});

	test('alone at 100 % it is held against the past', () => {
		const alone = minutes(20, 80, 0, 60).map(minute => ({ ...minute, baseline: nobody }));
		const before = minutes(180, 40).map(minute => ({ ...minute, candidate: minute.baseline }));
		const result = row(meanGate({ maxRatio: 1.5 }), [minutes(30, 40), minutes(30, 40, 40, 30), alone], before);
		expect(result.verdict).toEqual({ outcome: 'fail' });
		expect(result.sentence).toMatch(
			/^handling time (is|was) 80 on the candidate.* the hours before, 40 and at most 40/
		);
	});
});

describe('a mean of which more is better', () => {
	test('equal and more pass, a fifth less fails, in words of its own direction', () => {
		expect(row(basket(), [minutes(40, 40)]).verdict).toEqual({ outcome: 'pass' });
		expect(row(basket(), [minutes(20, 50)]).verdict).toEqual({ outcome: 'pass' });
		const worse = row(basket(), [minutes(40, 32)]);
		expect(worse.verdict).toEqual({ outcome: 'fail' });
		expect(worse.sentence).toMatch(
			/^basket is 32 on the candidate and 40 on the baseline: proved worse than the baseline \(at most 0.8/
		);
		expect(worse.comparison?.estimate).toBeCloseTo(0.8, 2);
		expect(worse.allowed).toBe('proved > 0.9 x (else fails if proved < 1 x)');
	});

	test('what neither proves says which least ratio is proved already, and how long it will take', () => {
		const open = row(basket({ minSamples: 1 }), [minutes(5, 38.5)]);
		expect(open.verdict).toEqual({ outcome: 'undecided', cause: 'not-proved' });
		expect(open.sentence).toMatch(
			/so far neither .*; about \d+ more minutes .* a `min-ratio` below 0\.\d+ x is proved already/
		);
		expect(open.minutesToVerdict).toBeGreaterThan(0);
		expect(row(basket(), [minutes(40, 40)]).minutesToVerdict).toBeUndefined();
		expect(row(basket({ minSamples: 1e6 }), [minutes(5, 38.5)]).minutesToVerdict).toBeUndefined();
	});

	test('a step in which the candidate has none yet shows what it had, and passes nothing', () => {
		const idle = minutes(5, 40, 40, 40).map(minute => ({ ...minute, candidate: nobody }));
		const result = row(basket(), [minutes(40, 40), idle]);
		expect(result.verdict).toEqual({ outcome: 'undecided', cause: 'no-data' });
		expect(result.candidate).toEqual({ value: 40, samples: 4000 });
		expect(result.series.at(-1)).toEqual({ startMs: noonMs + 44 * minuteMs, baseline: 40, candidate: undefined });
	});

	test('alone at 100 % half of what was usual fails, and as much does not', () => {
		const before = minutes(180, 40).map(minute => ({ ...minute, candidate: minute.baseline }));
		const alone = (mean: number) => minutes(20, mean, 0, 60).map(minute => ({ ...minute, baseline: nobody }));
		const steps = [minutes(30, 40), minutes(30, 40, 40, 30)];
		expect(row(basket(), [...steps, alone(20)], before).verdict).toEqual({ outcome: 'fail' });
		expect(row(basket(), [...steps, alone(20)], before).sentence).toContain('at least 39.9 with its spread');
		expect(row(basket(), [...steps, alone(40)], before).verdict).toEqual({ outcome: 'pass' });
	});
});

describe('what proves nothing', () => {
	test.each([
		[
			'the candidate published none',
			[minutes(20, 40).map(minute => ({ ...minute, candidate: nobody }))],
			'published no value'
		],
		[
			'one value a minute',
			[minutes(20, 40).map(one => ({ ...one, baseline: spread(1, 40), candidate: spread(1, 40) }))],
			''
		],
		['no step', [], 'nothing was measured yet']
	])('%s is no pass', (_, steps, words) => {
		const { verdict, sentence } = row(meanGate(), steps);
		expect(verdict.outcome).toBe('undecided');
		expect(sentence).toContain(words);
	});

	test('one value a minute is told to be too few to know their spread', () => {
		const single = { count: 1, sum: 40, squares: 1600 };
		const steps = [minutes(20, 40).map(one => ({ ...one, baseline: single, candidate: single }))];
		expect(row(meanGate(), steps).sentence).toContain('publish every value, or several at once');
	});
});

describe('what is asked of CloudWatch', () => {
	const answer = (gate: MeanGate, values: (statistic: string, metric: string) => number | undefined, count = 5) =>
		publish(meterOf(gate).queries.map(query => [query, Array(count).fill(values(query.statistic, query.metricName))]));
	const told: Readonly<Record<string, number>> = { SampleCount: 10, Sum: 40, Minimum: 0, Maximum: 20, p50: 2, p90: 15 };

	test('how many, their sum, and how they spread', () => {
		const step = measured(
			meanGate(),
			answer(meanGate(), statistic => told[statistic]),
			[window(5)]
		);
		const [first] = step.kind === 'means' ? step.minutes : [];
		expect(first?.candidate).toMatchObject({ count: 10, sum: 40 });
		expect(first?.candidate.squares).toBeGreaterThan(160);
		expect(first?.candidate.squares).toBeLessThanOrEqual(20 * 40);
	});

	test('without percentiles the smallest and the largest are enough', () => {
		const few = (statistic: string) => (statistic.startsWith('p') ? undefined : told[statistic]);
		const step = measured(meanGate(), answer(meanGate(), few), [window(5)]);
		expect(step.kind === 'means' && step.minutes[0]?.candidate.squares).toBeCloseTo(20 * 40, 9);
	});

	test('the user’s own squares are taken as they are', () => {
		const gate = meanGate({ squares: source('Squares') });
		const values = (statistic: string, metric: string) => (metric === 'Squares' ? 300 : told[statistic]);
		const step = measured(gate, answer(gate, values), [window(5)]);
		expect(step.kind === 'means' && step.minutes[0]?.candidate.squares).toBe(300);
		expect(
			meterOf(gate)
				.queries.map(({ metricName, statistic }) => [metricName, statistic])
				.slice(0, 3)
		).toEqual([
			['Seconds', 'SampleCount'],
			['Seconds', 'Sum'],
			['Squares', 'Sum']
		]);
	});

	test.each<[string, MeanGate, (statistic: string, metric: string) => number | undefined, string]>([
		['values below 0', meanGate(), statistic => (statistic === 'Minimum' ? -1 : told[statistic]), 'values below 0'],
		[
			'a sum below 0 beside squares',
			meanGate({ squares: source('Squares') }),
			(statistic, metric) => (metric === 'Squares' ? 300 : statistic === 'Sum' ? -4 : told[statistic]),
			'values below 0'
		],
		[
			'squares that are none',
			meanGate({ squares: source('Squares') }),
			(statistic, metric) => (metric === 'Squares' ? 40 : told[statistic]),
			'publish the square of every value'
		],
		[
			'no squares though there are values',
			meanGate({ squares: source('Squares') }),
			(statistic, metric) => (metric === 'Squares' ? undefined : told[statistic]),
			'spread was not published'
		]
	])('%s: no data, with the reason', (_, gate, values, words) => {
		const step = measured(gate, answer(gate, values), [window(5)]);
		expect(step).toMatchObject({ kind: 'none', gap: { why: 'missing', sentence: expect.stringContaining(words) } });
	});

	test('a metric that does not answer is an outage, one never published is refused before the start', () => {
		const gate = meanGate();
		const outage = publish(meterOf(gate).queries.map(query => [query, { outage: 'busy' }]));
		expect(measured(gate, outage, [window(5)])).toMatchObject({ kind: 'none', gap: { why: 'outage' } });
		const must = (one: MeanGate) =>
			meterOf(one).mustBePublished.map(({ metricName, statistic }) => [metricName, statistic]);
		expect(must(gate)).toEqual([['Seconds', 'SampleCount']]);
		expect(must(meanGate({ squares: source('Squares') }))).toEqual([
			['Seconds', 'SampleCount'],
			['Squares', 'Sum']
		]);
	});

	test('counted, its noise can be learnt as that of a share', () => {
		expect(kindOf(meanGate()).counted(meanGate(), [{ kind: 'means', minutes: [] }])).toEqual([]);
		const [counted] = kindOf(meanGate()).counted(meanGate(), [{ kind: 'means', minutes: minutes(3, 40) }]);
		expect(counted?.[0]?.baseline.bad).toBeCloseTo(900 / 0.25, -2);
	});
});
