import { describe, expect, test } from '@jest/globals';
import type { FileGate, Gate, MeanGate } from '../../src/gates/gate.ts';
import { kindOf } from '../../src/gates/kinds.ts';
import type { MetricQuery } from '../../src/gates/queries.ts';
import { measured, meterOf, minuteMs, noonMs, publish, shareGate, target, thresholdGate, window } from './builders.ts';
import { qualityGate } from './evaluated.ts';

const source = (metricName: string) => ({ namespace: 'Shop', metricName, dimensions: { VariantName: '{variant}' } });
const mean: MeanGate = {
	...{ kind: 'mean', name: 'basket', onFail: 'rollback', reportOnly: false, minSamples: 1 },
	...{ values: source('Basket'), squares: source('Squares'), okRatio: 1, maxRatio: 1.1 }
};
const numbers: FileGate = {
	...{ kind: 'file', name: 'bias', onFail: 'rollback', reportOnly: false, minSamples: 1 },
	...{ path: 'bias.json', candidate: 'bias', limits: { max: 0.1 } }
};

test.each<[string, Gate, boolean, boolean, string, boolean]>([
	['share', shareGate(), false, true, 'gate-failed', true],
	['mean', mean, false, true, 'gate-failed', true],
	['latency', thresholdGate(), false, false, 'gate-failed', true],
	['gpu', thresholdGate({ source: { metric: 'gpu' } }), false, false, 'gate-failed', false],
	['quality', qualityGate({}), true, false, 'quality-failed', true],
	['file', numbers, true, false, 'gate-failed', false]
])(
	'%s: known before traffic, sharing the chance of a false alarm, its code, and whether it can be rehearsed',
	(_, gate, beforeTraffic, sequential, code, rehearsable) => {
		const kind = kindOf(gate);
		expect([kind.beforeTraffic, kind.sequential, kind.failureCode, kind.rehearsable(gate)]).toEqual([
			beforeTraffic,
			sequential,
			code,
			rehearsable
		]);
	}
);

test('what CloudWatch must have of the baseline: what is always there, and what there is with every request', () => {
	const of = (gate: Gate) => {
		const { mustBePublished, publishedWithRequests } = meterOf(gate);
		return [mustBePublished, publishedWithRequests].map(all =>
			all.map(({ metricName, dimensions }) => [metricName, dimensions.VariantName])
		);
	};
	expect(of(thresholdGate())).toEqual([[], [['ModelLatency', 'AllTraffic']]]);
	expect(of(thresholdGate({ source: { metric: 'cpu' } }))).toEqual([[['CPUUtilization', 'AllTraffic']], []]);
	expect(of(shareGate())).toEqual([[], [['Invocation5XXErrors', 'AllTraffic']]]);
	expect(of(shareGate({ metric: 'slow-rate', slowerThanMs: 300 }))).toEqual([[], [['ModelLatency', 'AllTraffic']]]);
});

describe('numbers of an earlier step of the workflow', () => {
	const gate: FileGate = {
		kind: 'file',
		name: 'bias',
		onFail: 'rollback',
		reportOnly: false,
		minSamples: 1,
		path: 'bias.json',
		candidate: 'bias',
		limits: { max: 0.1 }
	};

	test('are there before the first step, and decide by their limits', () => {
		const numbers = { bias: { baseline: 0.05, candidate: 0.2 } };
		const meter = kindOf(gate).meter(gate, { target, numbers });
		expect(meter.queries).toEqual([]);
		const steps = meter.measure(
			{ series: new Map(), instanceTypes: { baseline: undefined, candidate: undefined } },
			[]
		);
		expect(steps).toEqual([{ kind: 'numbers', baseline: 0.05, candidate: 0.2 }]);
	});

	test('of the baseline before a rollout say which limit it breaks', () => {
		const breach = (baseline: number | undefined) =>
			kindOf(gate).breach(
				gate,
				{ kind: 'numbers', candidate: 9, ...(baseline !== undefined && { baseline }) },
				{ alpha: 0.05, noise: undefined }
			);
		expect(breach(0.2)).toEqual({ limit: 0.1, side: 'above', baseline: { value: 0.2, samples: 1 } });
		expect([breach(0.1), breach(undefined)]).toEqual([undefined, undefined]);
		const nothing = { kind: 'none', gap: { why: 'missing', sentence: '' } } as const;
		expect(kindOf(gate).breach(gate, nothing, { alpha: 0.05, noise: undefined })).toBeUndefined();
	});

	test('of another gate are none of its own', () => {
		const meter = kindOf(gate).meter(gate, { target, numbers: { drift: { baseline: 1, candidate: 1 } } });
		expect(
			meter.measure({ series: new Map(), instanceTypes: { baseline: undefined, candidate: undefined } }, [])
		).toEqual([]);
	});
});

test('minutes without any request are counted as such: there is nothing to dispute', () => {
	const gate = shareGate({ metric: 'slow-rate', slowerThanMs: 200 });
	const answer = publish(meterOf(gate).queries.map(query => [query, []] as const));
	const found = measured(gate, answer, [window(2)]);
	const nobody = { requests: 0, bad: 0 };
	expect(found).toMatchObject({
		kind: 'counts',
		minutes: [
			{ startMs: noonMs, baseline: nobody, candidate: nobody },
			{ startMs: noonMs + minuteMs, baseline: nobody, candidate: nobody }
		]
	});
});

describe('minutes of which nobody knows what they were', () => {
	type Values = readonly (number | undefined)[];
	/** What each variant publishes of a metric; of the candidate where it differs. */
	const stepOf = (
		gate: Gate,
		minutes: number,
		both: Readonly<Record<string, Values>>,
		of: Readonly<Record<string, Values>>,
		role = 'candidate-1'
	) => {
		const values = ({ metricName, statistic, dimensions }: MetricQuery) => {
			const own = dimensions.VariantName === role ? { ...both, ...of } : both;
			return own[`${metricName} ${statistic}`] ?? own[metricName] ?? [];
		};
		const answers = meterOf(gate).queries.map(query => [query, values(query)] as const);
		return measured(gate, publish(answers), [window(minutes)]);
	};
	const some = (count: number, value: number): Values => Array(count).fill(value);
	/** First so many minutes without a datapoint, then with this value. */
	const late = (blind: number, then: number, value: number): Values => [
		...Array(blind).fill(undefined),
		...some(then, value)
	];
	const kept = (step: ReturnType<typeof stepOf>) =>
		step.kind === 'counts' || step.kind === 'means' ? step.minutes.length : step.kind;

	test.each([
		[2, 0, 0],
		[3, 0, 'none'],
		[3, 3, 'none'],
		[3, 4, 4],
		[2, 1, 1]
	])('%d of them and %d others: of errors, %p are left', (blind, others, left) => {
		const minutes = blind + others;
		const both = { Invocations: some(minutes, 100), Invocation5XXErrors: some(minutes, 1) };
		const errors = { Invocation5XXErrors: late(blind, others, 1) };
		expect(kept(stepOf(shareGate(), minutes, both, errors))).toBe(left);
		expect(kept(stepOf(shareGate(), minutes, both, errors, 'AllTraffic'))).toBe(left);
		const values = {
			'Basket SampleCount': some(minutes, 10),
			'Basket Sum': some(minutes, 400),
			Squares: some(minutes, 17_000)
		};
		const squares = { Squares: late(blind, others, 17_000) };
		expect(kept(stepOf(mean, minutes, values, squares))).toBe(left);
		expect(kept(stepOf(mean, minutes, values, squares, 'AllTraffic'))).toBe(left);
	});

	test.each(['candidate-1', 'AllTraffic'])(
		'of a mean say whether its squares are none, or were not there: %s',
		role => {
			const values = { 'Basket SampleCount': some(4, 10), 'Basket Sum': some(4, 400), Squares: some(4, 17_000) };
			const words = (squares: Values) => stepOf(mean, 4, values, { Squares: squares }, role);
			const gap = (sentence: string) => ({ kind: 'none', gap: { sentence: expect.stringContaining(sentence) } });
			expect(words(some(4, 40))).toMatchObject(gap('publish the square of every value'));
			expect(words([40, 40, undefined, undefined])).toMatchObject(gap('was not published although there were values'));
			expect(words([40, 40, 40, undefined])).toMatchObject(gap('publish the square of every value'));
			const below = stepOf(mean, 1, values, { 'Basket Sum': [-4] }, role);
			expect(below).toMatchObject(gap('has values below 0'));
		}
	);

	test.each(['candidate-1', 'AllTraffic'])('of a threshold that was not answered for %s are an outage', role => {
		const gate = thresholdGate();
		const answers = meterOf(gate).queries.map(
			query => [query, query.dimensions.VariantName === role ? { outage: 'timeout' } : some(3, 1)] as const
		);
		expect(measured(gate, publish(answers), [window(3)])).toMatchObject({ kind: 'none', gap: { why: 'outage' } });
	});

	test('slow requests of which two counts are one hundredth apart are believed, and not beyond', () => {
		const gate = shareGate({ metric: 'slow-rate', slowerThanMs: 300 });
		const step = (rank: number) =>
			stepOf(
				gate,
				1,
				{ 'ModelLatency SampleCount': [200], 'ModelLatency TC(:300000)': [190], 'ModelLatency PR(:300000)': [rank] },
				{}
			);
		expect(step(94).kind).toBe('counts');
		expect(step(93.999).kind).toBe('none');
	});

	test.each([
		['baseline', { candidate: 'ml.g5.xlarge' }],
		['candidate', { baseline: 'ml.g5.xlarge' }]
	])('of GPUs of which the %s has an unknown number are no data', (_, types) => {
		const gate = thresholdGate({ source: { metric: 'gpu' } });
		const answer = publish(
			meterOf(gate).queries.map(query => [query, some(3, 50)] as const),
			types
		);
		expect(measured(gate, answer, [window(3)])).toMatchObject({ kind: 'none', gap: { why: 'missing' } });
	});
});
