import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { delong } from '../../src/stats/delong.ts';
import { averagePrecision, rank, rocPoints } from '../../src/stats/ranking.ts';
import { compareRankings, rankedAuc } from '../../src/stats/roc-comparison.ts';
import { expectAbsolute, reference } from './reference.ts';

interface Scored {
	readonly score: number;
	readonly positive: boolean;
}

const rows = fc.array(
	fc.record({ score: fc.integer({ min: 0, max: 8 }), other: fc.double({ noNaN: true }), positive: fc.boolean() }),
	{
		minLength: 1,
		maxLength: 40
	}
);

const rankOf = (data: readonly Scored[]) =>
	rank(
		Float64Array.from(data, row => row.score),
		data.map(row => (row.positive ? 1 : 0))
	);

/** By its definition: for every distinct score, what is at or above it. */
function averagePrecisionByDefinition(data: readonly Scored[]): number | undefined {
	const positives = data.filter(row => row.positive).length;
	if (positives === 0) return undefined;
	const thresholds = [...new Set(data.map(row => row.score))].sort((a, b) => b - a);
	let recallBefore = 0;
	let sum = 0;
	for (const threshold of thresholds) {
		const called = data.filter(row => row.score >= threshold);
		const right = called.filter(row => row.positive).length;
		sum += (right / positives - recallBefore) * (right / called.length);
		recallBefore = right / positives;
	}
	return sum;
}

/** Share of pairs in the right order, ties half. */
function aucByPairs(data: readonly Scored[]): number | undefined {
	const pairs = data
		.filter(row => row.positive)
		.flatMap(p => data.filter(row => !row.positive).map(n => Math.sign(p.score - n.score) / 2 + 0.5));
	return pairs.length === 0 ? undefined : pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length;
}

function expectSame(actual: number | undefined, expected: number | undefined): void {
	if (expected === undefined) expect(actual).toBeUndefined();
	else expectAbsolute(actual, expected, 1e-12);
}

describe('average precision', () => {
	test('is what its definition says, ties included', () => {
		fc.assert(
			fc.property(rows, data => expectSame(averagePrecision(rankOf(data)), averagePrecisionByDefinition(data)))
		);
	});

	test('the example of the textbooks: 0.83', () => {
		const data = [0.1, 0.4, 0.35, 0.8].map((score, i) => ({ score, positive: i >= 2 }));
		expectAbsolute(averagePrecision(rankOf(data)), 0.8333333333333333, 1e-15);
	});

	test('a row that counts twice is two rows', () => {
		fc.assert(
			fc.property(rows, fc.infiniteStream(fc.nat(3)), (data, counts) => {
				const weights = data.map(() => counts.next().value);
				const repeated = data.flatMap((row, i) => Array.from({ length: weights[i] ?? 0 }, () => row));
				expectSame(averagePrecision(rankOf(data), weights), averagePrecisionByDefinition(repeated));
			})
		);
	});

	test('without a positive row it is undefined, with nothing else it is 1', () => {
		expect(averagePrecision(rankOf([]))).toBeUndefined();
		expect(averagePrecision(rankOf([{ score: 1, positive: false }]))).toBeUndefined();
		expect(averagePrecision(rankOf([{ score: 1, positive: true }]))).toBe(1);
	});
});

describe('areas from rankings', () => {
	test('the area is the share of pairs in the right order', () => {
		fc.assert(fc.property(rows, data => expectSame(rankedAuc(rankOf(data)), aucByPairs(data))));
	});

	test('labels as infinite scores give the area of their one threshold', () => {
		const scores = Float64Array.of(Infinity, -Infinity, Infinity, -Infinity);
		expect(rankedAuc(rank(scores, [1, 1, 0, 0]))).toBe(0.5);
		expect(rankedAuc(rank(scores, [1, 0, 1, 0]))).toBe(1);
	});

	test.each(reference.delong.cases)(
		'DeLong: $name',
		({ scoresCandidate, scoresBaseline, labels, expect: expected }) => {
			const candidate = rank(Float64Array.from(scoresCandidate), labels);
			const baseline = rank(Float64Array.from(scoresBaseline), labels);
			const result = compareRankings(candidate, baseline, 0.95);
			expectAbsolute(result?.candidate, expected.aucCandidate, 1e-12);
			expectAbsolute(result?.baseline, expected.aucBaseline, 1e-12);
			expectAbsolute(result?.standardError, expected.se, 1e-12);
			expectAbsolute(result?.p, expected.p_two_sided, 1e-12);
			expectAbsolute(result?.low, expected.low95, 1e-12);
			expectAbsolute(result?.high, expected.high95, 1e-12);
		}
	);

	test('gives what the plain computation gives, whatever the rows', () => {
		fc.assert(
			fc.property(rows, data => {
				const labels = data.map(row => (row.positive ? 1 : 0));
				const [one, other] = [data.map(row => row.score), data.map(row => row.other)];
				const ranked = compareRankings(
					rank(Float64Array.from(one), labels),
					rank(Float64Array.from(other), labels),
					0.9
				);
				const plain = delong(
					one,
					other,
					data.map(row => row.positive),
					0.9
				);
				for (const key of ['candidate', 'baseline', 'covariance', 'low', 'high', 'p'] as const) {
					expectSame(ranked?.[key], plain?.[key]);
				}
			})
		);
	});

	test('the two bounds may have levels of their own', () => {
		const [first] = reference.delong.cases.filter(({ expect: expected }) => expected.se > 0);
		if (first === undefined) throw new Error('no such case');
		const [candidate, baseline] = [first.scoresCandidate, first.scoresBaseline].map(scores =>
			rank(Float64Array.from(scores), first.labels)
		);
		if (candidate === undefined || baseline === undefined) throw new Error('no rankings');
		const wide = compareRankings(candidate, baseline, 0.99);
		const narrow = compareRankings(candidate, baseline, 0.8);
		const mixed = compareRankings(candidate, baseline, { low: 0.8, high: 0.99 });
		expect([mixed?.low, mixed?.high]).toEqual([narrow?.low, wide?.high]);
	});
});

describe('points of the ROC curve', () => {
	test('all of them where they are few: one a distinct score, from corner to corner', () => {
		const data = [0.1, 0.4, 0.35, 0.8].map((score, i) => ({ score, positive: i >= 2 }));
		expect(rocPoints(rankOf(data), 25)).toEqual([
			[0, 0],
			[0, 0.5],
			[0.5, 0.5],
			[0.5, 1],
			[1, 1]
		]);
	});

	test('with one threshold too many, those nearest to equal steps', () => {
		const group = (score: number, positives: number, negatives: number) =>
			Array.from({ length: positives + negatives }, (_, i) => ({ score, positive: i < positives }));
		const data = [...group(3, 1, 0), ...group(2, 8, 1), ...group(1, 1, 9)];
		expect(rocPoints(rankOf(data), 3)).toEqual([
			[0, 0],
			[0.1, 0.9],
			[1, 1]
		]);
		expect(rocPoints(rankOf(data), 4)).toHaveLength(4);
	});

	test('never more than asked for, rising, corners included, every one of them on the curve', () => {
		fc.assert(
			fc.property(rows, fc.integer({ min: 3, max: 30 }), (data, most) => {
				const points = rocPoints(rankOf(data), most);
				const positives = data.filter(row => row.positive);
				const negatives = data.filter(row => !row.positive);
				if (positives.length === 0 || negatives.length === 0) return expect(points).toBeUndefined();
				const share = (of: readonly Scored[], threshold: number) =>
					of.filter(row => row.score >= threshold).length / of.length;
				const curve = data.map(({ score }) => [share(negatives, score), share(positives, score)]);
				expect(points?.length).toBeLessThanOrEqual(most);
				expect(points?.[0]).toEqual([0, 0]);
				expect(points?.at(-1)).toEqual([1, 1]);
				for (const point of points?.slice(1) ?? []) expect(curve).toContainEqual(point);
				const sums = points?.map(([x, y]) => x + y) ?? [];
				expect(sums).toEqual(sums.toSorted((a, b) => a - b));
			})
		);
	});
});
