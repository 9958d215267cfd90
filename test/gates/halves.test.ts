import { describe, expect, test } from '@jest/globals';
import { halve, halvesQueries, learnHalves } from '../../src/gates/halves.ts';
import type { MetricQuery } from '../../src/gates/queries.ts';
import { compareHalves } from '../../src/stats/halves.ts';
import { publish, shareGate, target, window } from './builders.ts';

test.each([
	['none', [], undefined],
	['one', ['i-1'], undefined],
	['one that is named twice', ['i-1', 'i-1'], undefined],
	['two', ['i-2', 'i-1'], [['i-1'], ['i-2']]],
	['three', ['i-3', 'i-1', 'i-2'], [['i-1', 'i-3'], ['i-2']]],
	[
		'five, one of them named twice',
		['a', 'b', 'c', 'd', 'e', 'b'],
		[
			['a', 'c', 'e'],
			['b', 'd']
		]
	]
])('halves of %s: every other one, in the order of their names', (_, instances, halves) =>
	expect(halve(instances)).toEqual(halves)
);

describe('what is asked of the instances', () => {
	const asked = halvesQueries(shareGate(), target, [['i-1', 'i-3'], ['i-2']]) ?? [];

	test('is what is asked of the variant in service, instance by instance', () => {
		const instancesOf = (queries: (typeof asked)[number]) =>
			queries.map(({ all }) => all.map(({ metricName, dimensions }) => [metricName, dimensions.InstanceId]));
		expect(asked.map(instancesOf)).toEqual([
			[
				[
					['Invocations', 'i-1'],
					['Invocation5XXErrors', 'i-1']
				],
				[
					['Invocations', 'i-3'],
					['Invocation5XXErrors', 'i-3']
				]
			],
			[
				[
					['Invocations', 'i-2'],
					['Invocation5XXErrors', 'i-2']
				]
			]
		]);
		const queries = asked.flat().flatMap(({ all }) => all);
		expect(new Set(queries.map(({ key }) => key)).size).toBe(6);
		for (const { dimensions } of queries) {
			expect(dimensions).toMatchObject({ EndpointName: 'churn-prod', VariantName: 'AllTraffic' });
		}
	});

	test.each([
		[
			'a metric of the user’s own',
			{ metric: 'share', own: { events: { namespace: 'S', metricName: 'C', dimensions: {} } } }
		],
		['slow requests of which nobody knows the limit', { metric: 'slow-rate' }]
	] as const)('is nothing of %s', (_, change) => {
		expect(halvesQueries(shareGate(change), target, [['i-1'], ['i-2']])).toBeUndefined();
	});
});

describe('what the halves show', () => {
	const queries = halvesQueries(shareGate(), target, [['i-1', 'i-3'], ['i-2']]) ?? [];
	const noise = { usual: 0.01, early: 0.05 };
	type Values = readonly (number | undefined)[];
	const steady: Values = Array(12).fill(500);
	const bad: Values = Array(12).fill(20);
	/** Requests and bad ones of each instance, minute by minute. */
	const learn = (
		published: Readonly<Record<string, readonly [requests: Values, bad: Values]>>,
		minutes = 12,
		margin?: number
	) => {
		const of = ({ metricName, dimensions }: MetricQuery) =>
			published[dimensions.InstanceId ?? '']?.[metricName === 'Invocations' ? 0 : 1] ?? [];
		const answers = queries.flat().flatMap(({ all }) => all.map(query => [query, of(query)] as const));
		return learnHalves(queries, publish(answers), window(minutes), noise, margin);
	};
	const both = { 'i-1': [steady, bad], 'i-3': [steady, bad] } as const;

	test('is what a comparison of their sums shows, and of how many instances each is', () => {
		const pair = { baselineRequests: 1000, baselineBad: 40, candidateRequests: 500, candidateBad: 20 };
		expect(learn({ ...both, 'i-2': [steady, bad] })).toEqual({
			...compareHalves(Array(12).fill(pair), undefined),
			instances: [2, 1]
		});
	});

	test('is for a gate of a near margin what it is beside such a one', () => {
		const modelsBeside = (margin: number) =>
			learn({ ...both, 'i-2': [steady, bad] }, 12, margin)?.likely.map(({ model }) => model) ?? [];
		expect(modelsBeside(1.1).some(model => model >= 85)).toBe(true);
		expect(modelsBeside(2).some(model => model >= 85)).toBe(false);
	});

	test('leaves out a minute in which one had requests and nobody knows how many were bad', () => {
		const unknown = [undefined, ...bad.slice(1)];
		expect(learn({ ...both, 'i-2': [steady, unknown] })?.minutes).toBe(11);
		expect(learn({ ...both, 'i-1': [steady, unknown], 'i-2': [steady, bad] })?.minutes).toBe(11);
	});

	test('counts an instance without requests as nobody', () => {
		expect(learn({ 'i-1': [steady, bad], 'i-2': [steady, bad] })).toMatchObject({ minutes: 12, instances: [2, 1] });
	});

	test('is nothing where there are too few minutes, or one half had no requests', () => {
		expect(learn({ ...both, 'i-2': [steady, bad] }, 5)).toBeUndefined();
		expect(learn(both)).toBeUndefined();
	});
});
