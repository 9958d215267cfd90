import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { delong, rocAuc } from '../../src/stats/delong.ts';
import { expectAbsolute, reference } from './reference.ts';

const scored = fc.array(
	fc.record({ score: fc.integer({ min: 0, max: 12 }), other: fc.double({ noNaN: true }), positive: fc.boolean() }),
	{ minLength: 1, maxLength: 40 }
);

describe('areas under the ROC curve', () => {
	test.each(reference.delong.cases)(
		'DeLong: $name',
		({ scoresCandidate, scoresBaseline, labels, expect: expected }) => {
			const positive = labels.map(label => label === 1);
			const result = delong(scoresCandidate, scoresBaseline, positive, 0.95);
			expectAbsolute(result?.candidate, expected.aucCandidate, 1e-12);
			expectAbsolute(result?.baseline, expected.aucBaseline, 1e-12);
			expectAbsolute(result?.candidateVariance, expected.varCandidate, 1e-12);
			expectAbsolute(result?.baselineVariance, expected.varBaseline, 1e-12);
			expectAbsolute(result?.covariance, expected.cov, 1e-12);
			expectAbsolute(result?.difference, expected.diff, 1e-12);
			expectAbsolute(result?.standardError, expected.se, 1e-12);
			expectAbsolute(result?.z, expected.z, 1e-12);
			expectAbsolute(result?.p, expected.p_two_sided, 1e-12);
			expectAbsolute(result?.low, expected.low95, 1e-12);
			expectAbsolute(result?.high, expected.high95, 1e-12);
		}
	);

	test('one kind of row only is undefined, not 0', () => {
		expect(rocAuc([], [])).toBeUndefined();
		expect(rocAuc([0.1, 0.9], [true, true])).toBeUndefined();
		expect(delong([1, 2], [1, 2], [false, false], 0.95)).toBeUndefined();
		expect(delong([1, 2, 3], [1, 2, 3], [false, true, true], 0.95)).toBeUndefined();
	});

	test('the area is the share of pairs in the right order', () => {
		fc.assert(
			fc.property(scored, rows => {
				const positives = rows.filter(row => row.positive);
				const negatives = rows.filter(row => !row.positive);
				const pairs = positives.flatMap(p =>
					negatives.map(n => (p.score > n.score ? 1 : p.score === n.score ? 0.5 : 0))
				);
				const expected = pairs.reduce<number>((sum, pair) => sum + pair, 0) / pairs.length;
				const area = rocAuc(
					rows.map(row => row.score),
					rows.map(row => row.positive)
				);
				if (pairs.length === 0) expect(area).toBeUndefined();
				else expectAbsolute(area, expected, 1e-12);
			})
		);
	});

	test('only the order of the scores counts, infinities included', () => {
		fc.assert(
			fc.property(scored, rows => {
				const positive = rows.map(row => row.positive);
				const scores = rows.map(row => row.other);
				const sorted = scores.toSorted((a, b) => a - b);
				const ranks = scores.map(score => sorted.indexOf(score));
				expect(rocAuc(scores, positive)).toBe(rocAuc(ranks, positive));
			})
		);
	});
});
