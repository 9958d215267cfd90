import { expect, test } from '@jest/globals';
import type { MeanGate } from '../../src/gates/gate.ts';
import { valueQueries } from '../../src/gates/mean-queries.ts';
import { mostSquares } from '../../src/stats/values.ts';
import { noonMs, publish, target } from './builders.ts';

const source = (metricName: string) => ({ namespace: 'Shop', metricName, dimensions: { VariantName: '{variant}' } });
const gate: MeanGate = {
	kind: 'mean',
	name: 'basket',
	onFail: 'rollback',
	reportOnly: false,
	minSamples: 1,
	values: source('Basket'),
	okRatio: 1,
	maxRatio: 1.1
};

/** What a minute says with these numbers published; `undefined` is no datapoint. */
function bySquares(...values: readonly (number | undefined)[]) {
	const { all, valuesAt } = valueQueries({ ...gate, squares: source('Squares') }, target, 'candidate');
	return valuesAt(publish(all.map((query, index) => [query, [values[index]]] as const)), noonMs);
}

function byExtremes(...values: readonly (number | undefined)[]) {
	const { needed, valuesAt } = valueQueries(gate, target, 'candidate');
	return valuesAt(publish(needed.map((query, index) => [query, [values[index]]] as const)), noonMs);
}

test.each([
	['a minute with values', [10, 400, 17_000], { count: 10, sum: 400, squares: 17_000 }],
	['a minute of nothing but zeros has values, and their mean is zero', [10, 0, 0], { count: 10, sum: 0, squares: 0 }],
	[
		'squares a moment behind their sum are taken for the least that they can be',
		[10, 400, 15_680],
		{ count: 10, sum: 400, squares: 16_000 }
	],
	['squares that no values could have are told', [10, 400, 15_679], 'misfit'],
	['a sum below zero is told', [10, -1, 17_000], 'below-zero'],
	['no sum of squares: nobody knows how they spread', [10, 400, undefined], 'blind'],
	['no sum', [10, undefined, 17_000], 'blind'],
	['no count means no values', [undefined, 400, 17_000], { count: 0, sum: 0, squares: 0 }],
	['a count of zero means no values', [0, 400, 17_000], { count: 0, sum: 0, squares: 0 }]
] as const)('by squares: %s', (_, values, told) => expect(bySquares(...values)).toEqual(told));

test('percentiles are asked for beside, and tell more the nearer they are to the ends', () => {
	const { all, needed, valuesAt } = valueQueries(gate, target, 'candidate');
	expect(all.map(({ statistic }) => statistic)).toEqual([
		'SampleCount',
		'Sum',
		'Minimum',
		'Maximum',
		'p25',
		'p50',
		'p75',
		'p90',
		'p95',
		'p99'
	]);
	expect(needed).toEqual(all.slice(0, 4));
	const told = (percentiles: Readonly<Record<string, number>>) => {
		const values: Readonly<Record<string, number>> = {
			SampleCount: 100,
			Sum: 1000,
			Minimum: 5,
			Maximum: 400,
			...percentiles
		};
		return valuesAt(publish(all.map(query => [query, [values[query.statistic]]] as const)), noonMs);
	};
	const by = (...between: readonly (readonly [part: number, value: number])[]) => ({
		...{ count: 100, sum: 1000 },
		squares: mostSquares(
			100,
			1000,
			[[0, 5], ...between, [1, 400]].map(([part = 0, value = 0]) => ({ part, value }))
		)
	});
	expect(told({})).toEqual(by());
	expect(told({ p25: 6, p50: 7, p75: 8, p90: 9, p95: 20, p99: 30 })).toEqual(
		by([0.25, 6], [0.5, 7], [0.75, 8], [0.9, 9], [0.95, 20], [0.99, 30])
	);
	expect(told({ p25: 1, p99: 500 })).toEqual(by([0.25, 5], [0.99, 400]));
});

test.each([
	['one value has no spread', [1, 40, 40, 40], { count: 1, sum: 40, squares: 1600 }],
	[
		'of zero and more they spread at most as far as their ends allow',
		[2, 40, 0, 40],
		{ count: 2, sum: 40, squares: 1600 }
	],
	['one below zero is told', [2, 40, -1, 41], 'below-zero'],
	['without the smallest nothing is known', [2, 40, undefined, 40], 'blind'],
	['without the largest nothing is known', [2, 40, 0, undefined], 'blind'],
	['without the sum nothing is known', [2, undefined, 0, 40], 'blind']
] as const)('by the smallest and the largest: %s', (_, values, told) => expect(byExtremes(...values)).toEqual(told));
