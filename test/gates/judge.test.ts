import { describe, expect, test } from '@jest/globals';
import type { FileGate, Gate } from '../../src/gates/gate.ts';
import { alphaOfGate, breachesOf, judge } from '../../src/gates/judge.ts';
import type { Measurement } from '../../src/gates/measurement.ts';
import { countMinutes, counts, meterOf, shareGate, thresholdGate } from './builders.ts';

const context = { alpha: 0.05, steps: 1, noise: {} };
const calm = {
	usual: 0.01,
	early: 0.05,
	past: { level: Math.log(0.01), likely: [{ model: 0, chance: 1, variance: 0.001 }] }
};

const file: FileGate = {
	kind: 'file',
	name: 'fairness-gap',
	onFail: 'rollback',
	reportOnly: false,
	minSamples: 1,
	path: 'out/fairness.json',
	candidate: 'candidate.gap',
	limits: { max: 0.05 }
};

function verdictAmong(others: readonly Gate[], minutes = 12) {
	const gate = shareGate();
	const measurements = [{ gate: gate.name, steps: [counts(countMinutes(minutes, { bad: [9, 3] }))] }];
	const results = judge([gate, ...others], measurements, { ...context, noise: { [gate.name]: calm } });
	return results[0]?.verdict.outcome;
}

describe('confidence', () => {
	const more = (name: string, change = {}) => shareGate({ name, ...change });

	test('is shared by the gates that may roll back: with more of them each needs more evidence', () => {
		const alone = firstFailure(minutes => verdictAmong([], minutes));
		const among = firstFailure(minutes => verdictAmong([more('a'), more('b'), more('c'), more('d')], minutes));
		expect(among).toBeGreaterThan(alone);
	});

	test('is whole for one that may, or none, and halved by two', () => {
		const among = (...gates: readonly Gate[]) => alphaOfGate(gates, 0.05);
		expect([among(), among(thresholdGate()), among(shareGate(), thresholdGate(), file)]).toEqual([0.05, 0.05, 0.05]);
		expect(among(shareGate(), more('a'), more('b', { reportOnly: true }))).toBe(0.025);
	});

	test('a gate that only reports takes nothing of it, nor do thresholds', () => {
		const silent = [more('a', { reportOnly: true }), more('b', { reportOnly: true }), thresholdGate()];
		const alone = firstFailure(minutes => verdictAmong([], minutes));
		expect(firstFailure(minutes => verdictAmong(silent, minutes))).toBe(alone);
	});

	function firstFailure(verdict: (minutes: number) => string | undefined): number {
		for (let minutes = 1; minutes < 100; minutes++) if (verdict(minutes) === 'fail') return minutes;
		return Number.POSITIVE_INFINITY;
	}
});

test('the limits that the baseline breaks by itself are told by gate', () => {
	const gates = [
		shareGate({ max: 0.005 }),
		shareGate({ name: 'fine', max: 0.5 }),
		shareGate({ name: 'unseen', max: 0.1 }),
		file
	];
	const hours = counts(countMinutes(180));
	const measured = {
		'error-rate': hours,
		fine: hours,
		[file.name]: { kind: 'numbers', candidate: 1, baseline: 0.06 } as const
	};
	const found = breachesOf(gates, measured, { alpha: 0.05, noise: { 'error-rate': calm } });
	expect(Object.keys(found)).toEqual(['error-rate', file.name]);
	expect(found[file.name]).toEqual({ limit: 0.05, side: 'above', baseline: { value: 0.06, samples: 1 } });
});

test('every gate has a result, in their order; one that nothing was measured for has no data', () => {
	const gates = [thresholdGate(), shareGate()];
	const results = judge(gates, [], context);
	expect(results.map(result => result.gate)).toEqual(gates);
	for (const { verdict } of results) expect(verdict).toEqual({ outcome: 'undecided', cause: 'no-data' });
});

test('a row says what its gate allows, in the unit of the gate', () => {
	const gates = [
		shareGate({ floor: 0.001, max: 0.01 }),
		shareGate({ floor: 0, okRatio: 1.2, maxRatio: 3 }),
		thresholdGate({ source: { metric: 'cpu' }, limits: { max: 80 } }),
		{ ...file, limits: { min: 0.9, maxDecrease: 0.02 } }
	];
	expect(judge(gates, [], context).map(({ allowed, unit }) => ({ allowed, unit }))).toEqual([
		{ allowed: 'proved < 2 x (or < 0.1 %; else fails if proved > 1 x and > 0.05 %), <= 1 %', unit: 'share' },
		{ allowed: 'proved < 3 x (else fails if proved > 1.2 x)', unit: 'share' },
		{ allowed: '<= 80 % (fails at 3 of 5 minutes beyond)', unit: 'percent' },
		{ allowed: '>= 0.9, >= baseline - 0.02', unit: 'number' }
	]);
});

describe('numbers of a file', () => {
	const result = (candidate: number, baseline?: number, limits: FileGate['limits'] = file.limits) => {
		const numbers = { kind: 'numbers', candidate, ...(baseline !== undefined && { baseline }) } as const;
		return judge([{ ...file, limits }], [{ gate: file.name, steps: [numbers] }], context)[0];
	};

	test('are held against the limits as they are', () => {
		expect(result(0.04)?.verdict).toEqual({ outcome: 'pass' });
		expect(result(0.06)?.sentence).toBe('fairness-gap is 0.06: above 0.05.');
		expect(result(0.06)?.verdict).toEqual({ outcome: 'fail' });
	});

	test('a limit that needs the baseline is open without it, and shown with it', () => {
		expect(result(0.04, undefined, { maxIncrease: 0.01 })?.verdict.outcome).toBe('undecided');
		expect(result(0.04, 0.02, { maxIncrease: 0.01 })).toMatchObject({
			verdict: { outcome: 'fail' },
			comparison: { as: 'difference', estimate: 0.02 }
		});
		expect(result(0.04, 0.02, { maxRatio: 3 })?.comparison).toEqual({ as: 'ratio', estimate: 2 });
		expect(result(0.04, 0, { maxRatio: 3 })?.comparison?.as).toBe('difference');
	});
});

describe('what CloudWatch is asked', () => {
	const asked = (gate: Gate) => meterOf(gate).queries.map(({ metricName, statistic }) => `${metricName} ${statistic}`);

	test('of errors: the requests and the bad ones, of both variants', () => {
		expect(asked(shareGate())).toEqual([
			'Invocations Sum',
			'Invocation5XXErrors Sum',
			'Invocations Sum',
			'Invocation5XXErrors Sum'
		]);
		expect(asked(shareGate({ metric: 'model-error-rate' }))).toContain('InvocationModelErrors Sum');
		expect(asked(shareGate({ metric: 'client-error-rate' }))).toContain('Invocation4XXErrors Sum');
	});

	test('of slow requests: a trimmed count, with the rank beside it, in microseconds', () => {
		expect(asked(shareGate({ metric: 'slow-rate', slowerThanMs: 300 })).slice(0, 3)).toEqual([
			'ModelLatency SampleCount',
			'ModelLatency TC(:300000)',
			'ModelLatency PR(:300000)'
		]);
		expect(asked(shareGate({ metric: 'slow-rate' }))).toEqual([]);
	});

	test('of the instances: in the namespace that has them', () => {
		const [query] = meterOf(thresholdGate({ source: { metric: 'gpu-memory' } })).queries;
		expect(query).toMatchObject({
			namespace: '/aws/sagemaker/Endpoints',
			metricName: 'GPUMemoryUtilization',
			statistic: 'Average'
		});
	});

	test("of the user's own metrics: with variant and endpoint filled in", () => {
		const source = {
			metric: 'cloudwatch',
			namespace: 'Shop',
			metricName: 'Clicks',
			dimensions: { Variant: '{variant}', Where: '{endpoint}/{variant}', Stage: 'live' },
			statistic: 'Average'
		} as const;
		const dimensions = meterOf(thresholdGate({ source })).queries.map(query => query.dimensions);
		expect(dimensions).toEqual([
			{ Variant: 'AllTraffic', Where: 'churn-prod/AllTraffic', Stage: 'live' },
			{ Variant: 'candidate-1', Where: 'churn-prod/candidate-1', Stage: 'live' }
		]);
	});

	test('two queries never share a key unless they are the same', () => {
		const gates: Gate[] = [shareGate(), shareGate({ metric: 'slow-rate', slowerThanMs: 300 }), thresholdGate()];
		const queries = gates.flatMap(gate => meterOf(gate).queries);
		expect(new Set(queries.map(query => query.key)).size).toBe(queries.length);
	});
});

describe('a threshold in the final bake', () => {
	const minutes = (values: readonly number[], from = 0) =>
		values.map((candidate, at) => ({ startMs: (from + at) * 60_000, candidate }));
	const outcome = (last: readonly number[], final: readonly number[]) => {
		const gate = thresholdGate({ limits: { max: 400 }, breaches: { count: 3, of: 5 } });
		const steps = [
			{ kind: 'values', minutes: minutes(last) },
			{ kind: 'values', minutes: minutes(final, last.length) }
		] as const;
		return judge([gate], [{ gate: gate.name, steps }], context)[0]?.verdict.outcome;
	};

	test('no minute counts twice while there is none', () => {
		const gate = thresholdGate({ limits: { max: 400 }, breaches: { count: 3, of: 5 } });
		const steps = [{ kind: 'values', minutes: minutes([200, 500, 510]) }] as const;
		expect(judge([gate], [{ gate: gate.name, steps }], context)[0]?.verdict.outcome).toBe('pass');
	});

	test('goes on from the minutes of the last step', () => {
		expect(outcome([200, 210, 220, 230], [240])).toBe('pass');
	});

	test('is an outage where it is not answered, and stands by itself where the last step was not', () => {
		const gate = thresholdGate({ limits: { max: 400 }, breaches: { count: 3, of: 5 } });
		const gone = { kind: 'none', gap: { why: 'outage', sentence: 'gone' } } as const;
		const values = (...all: readonly number[]) => ({ kind: 'values', minutes: minutes(all) }) as const;
		const verdict = (...steps: readonly Measurement[]) =>
			judge([gate], [{ gate: gate.name, steps }], context)[0]?.verdict;
		expect(verdict(values(200, 210, 220), gone)).toEqual({ outcome: 'undecided', cause: 'outage' });
		expect(verdict(gone, values(200, 210))).toEqual({ outcome: 'undecided', cause: 'not-proved' });
		expect(verdict(gone, values(200, 210, 220))).toEqual({ outcome: 'pass' });
	});

	test('fails by its newest minutes, whatever was before', () => {
		expect(outcome([200, 210, 220, 230], [500, 510, 520])).toBe('fail');
	});
});
