import { describe, expect, test } from '@jest/globals';
import {
	areaAgainstChance,
	classesAgainstChance,
	type ProofLevels,
	studentised,
	valuesAgainstChance
} from '../../src/stats/chance.ts';
import { delong } from '../../src/stats/delong.ts';
import { rank } from '../../src/stats/ranking.ts';
import { normalCdf } from '../../src/stats/special.ts';

const levels: ProofLevels = { better: 0.01, noBetter: 0.01 };
const repeated = (count: number, value: number) => new Array<number>(count).fill(value);

describe('scores of two kinds of rows', () => {
	const truth = [...repeated(10, 1), ...repeated(10, 0)];
	const standing = (scores: readonly number[], better = 0.01) =>
		areaAgainstChance(rank(Float64Array.from(scores), truth), { better, noBetter: better });

	test('that part ten from ten are 3.78 standard deviations of Mann & Whitney above chance', () => {
		const apart = truth.map((_, row) => 20 - row);
		expect(standing(apart, 1e-4)).toEqual({ measure: 'auc', value: 1, is: 'better' });
		expect(standing(apart, 5e-5)?.is).toBe('unproved');
	});

	test('ties narrow that variance: the same with two scores only is 4.36 of them', () => {
		expect(standing(truth, 1e-5)?.is).toBe('better');
		expect(standing(truth, 5e-6)?.is).toBe('unproved');
	});

	test('that are the wrong way round are proved no better', () => {
		expect(standing(truth.map((_, row) => row))).toEqual({ measure: 'auc', value: 0, is: 'no-better' });
	});

	test('that say nothing prove nothing, one and the same for all rows too', () => {
		expect(standing(truth.map((_, row) => row % 5))).toEqual({ measure: 'auc', value: 0.5, is: 'unproved' });
		expect(standing(repeated(20, 3))).toEqual({ measure: 'auc', value: 0.5, is: 'unproved' });
	});

	/** Just proved, and just not, at a level about so many deviations. */
	const provedAt = (scores: readonly number[], labels: readonly number[], deviations: number) =>
		[1.001, 0.999].map(times => {
			const level = normalCdf(-deviations) * times;
			return areaAgainstChance(rank(Float64Array.from(scores), labels), { better: level, noBetter: level })?.is;
		});

	test.each([
		['without ties', [9, 8, 7, 6, 5, 4, 3, 2, 1, 0], 3, 11],
		['one tie of four and one of two', [9, 8, 7, 5, 5, 5, 5, 2, 1, 1], 3, 11 - (60 + 6) / 90],
		['with most of them positive', [9, 8, 7, 6, 5, 4, 3, 2, 1, 0], 7, 11]
	])('that part wholly have the variance of Mann & Whitney: %s', (_, scores, positives, rows) => {
		const labels = scores.map((__, row) => (row < positives ? 1 : 0));
		const deviations = 0.5 / Math.sqrt(rows / 12 / positives / (10 - positives));
		expect(provedAt(scores, labels, deviations)).toEqual(['better', 'unproved']);
		expect(
			provedAt(
				scores.map(score => -score),
				labels,
				deviations
			)
		).toEqual(['no-better', 'unproved']);
	});

	test('that part in some rows only have that of DeLong where it is larger', () => {
		const scores = [...repeated(24, 9), ...repeated(16, 1), ...Array.from({ length: 40 }, (_, row) => 3 + row / 40)];
		const labels = scores.map((_, row) => (row < 40 ? 1 : 0));
		const found = delong(
			scores,
			scores,
			labels.map(label => label === 1),
			0.9
		);
		const deviations = 0.1 / Math.sqrt(found?.candidateVariance ?? Number.NaN);
		expect(found?.candidate).toBeCloseTo(0.6, 12);
		expect(provedAt(scores, labels, deviations)).toEqual(['better', 'unproved']);
	});

	test('with a single positive row prove nothing', () => {
		const scores = Array.from({ length: 50 }, (_, row) => 50 - row);
		const labels = scores.map((_, row) => (row === 0 ? 1 : 0));
		expect(areaAgainstChance(rank(Float64Array.from(scores), labels), { better: 0.4, noBetter: 0.4 })?.is).toBe(
			'unproved'
		);
	});

	test('need rows of both kinds', () => {
		expect(areaAgainstChance(rank(Float64Array.of(1, 2), [1, 1]), levels)).toBeUndefined();
	});
});

describe('answers of several classes', () => {
	const truth = [...repeated(80, 7), ...repeated(20, 9)];

	test('right ones are better, always the commonest is not proved to be, none right is no better', () => {
		expect(classesAgainstChance(truth, truth, levels)).toEqual({ measure: 'accuracy', value: 1, is: 'better' });
		expect(classesAgainstChance(truth, repeated(100, 7), levels)).toMatchObject({ value: 0.8, is: 'unproved' });
		expect(classesAgainstChance(truth, repeated(100, 1), levels)).toMatchObject({ value: 0, is: 'no-better' });
		expect(classesAgainstChance(truth, repeated(100, 9), levels)).toMatchObject({ value: 0.2, is: 'no-better' });
	});

	test('rows of the commonest may be traded for others: the mean recall counts too', () => {
		const answers = [...repeated(60, 7), ...repeated(20, 9), ...repeated(16, 9), ...repeated(4, 7)];
		expect(classesAgainstChance(truth, answers, levels)).toMatchObject({ value: 0.76, is: 'better' });
		const mixed = [...repeated(48, 7), ...repeated(32, 9), ...repeated(8, 9), ...repeated(12, 7)];
		expect(classesAgainstChance(truth, mixed, levels)?.is).toBe('no-better');
	});

	/** Sixty rows of a commonest class, ten of another, and twenty each of a class of its own, which are answered wrong. */
	const singles = Array.from({ length: 20 }, (_, row) => 100 + row);
	const many = [...repeated(60, 7), ...repeated(10, 9), ...singles];
	const answered = (commonest: number, other: number) => [
		...repeated(commonest, 7),
		...repeated(60 - commonest, 0),
		...repeated(other, 9),
		...repeated(10 - other, 0),
		...repeated(20, 0)
	];

	test.each([
		['better', 60, 8],
		['unproved', 60, 7],
		['unproved', 54, 0],
		['no-better', 53, 0],
		['unproved', 50, 9]
	])('are %s by the exact test of McNemar with %d of sixty right, and %d of ten others', (is, commonest, other) => {
		expect(classesAgainstChance(many, answered(commonest, other), levels)).toEqual({
			measure: 'accuracy',
			value: (commonest + other) / 90,
			is
		});
	});

	test('are better by the mean recall where it is so many standard errors above guessing', () => {
		for (let first = 40; first <= 80; first += 2) {
			for (let second = 0; second <= 20; second++) {
				const answers = [
					...repeated(first, 7),
					...repeated(80 - first, 9),
					...repeated(second, 9),
					...repeated(20 - second, 7)
				];
				const variance = [
					[first, 80],
					[second, 20]
				].reduce((sum, [right = 0, rows = 0]) => {
					const recall = (right + 0.5) / (rows + 1);
					return sum + (recall * (1 - recall)) / rows;
				}, 0);
				const deviations = (first / 80 + second / 20 - 1) / Math.sqrt(variance);
				const isBetter = classesAgainstChance(truth, answers, levels)?.is === 'better';
				if (second < 80 - first + 5) expect(isBetter).toBe(deviations >= 2.5758293035489004);
			}
		}
	});

	test('of one class alone are never better than always answering it', () => {
		expect(classesAgainstChance(repeated(500, 7), repeated(500, 7), levels)?.is).toBe('unproved');
	});

	test('five rows of one class prove nothing, no rows are no answer', () => {
		expect(classesAgainstChance(repeated(5, 7), repeated(5, 7), levels)?.is).toBe('unproved');
		expect(classesAgainstChance([], [], levels)).toBeUndefined();
	});
});

describe('values', () => {
	const truth = Array.from({ length: 20 }, (_, row) => row);

	test('near the labels are better than their mean, far from them no better', () => {
		const near = truth.map((label, row) => label + (row % 2 === 0 ? 0.1 : -0.1));
		const found = valuesAgainstChance(truth, near, levels);
		expect(found).toMatchObject({ measure: 'r2', is: 'better' });
		expect(found?.value).toBeCloseTo(1 - 0.2 / 665, 12);
		expect(valuesAgainstChance(truth, truth.toReversed(), levels)?.is).toBe('no-better');
		expect(valuesAgainstChance(truth, repeated(20, 9.5), levels)).toEqual({ measure: 'r2', value: 0, is: 'unproved' });
	});

	test('fewer than twenty prove nothing; without any spread there is nothing to explain', () => {
		expect(valuesAgainstChance(truth.slice(1), truth.slice(1), levels)).toEqual({
			measure: 'r2',
			value: 1,
			is: 'unproved'
		});
		expect(valuesAgainstChance(repeated(20, 4), truth, levels)).toBeUndefined();
	});

	test('are better by so many standard errors of what they gain, no better by as many', () => {
		const labels = Array.from({ length: 40 }, (_, row) => row % 8);
		const answers = labels.map((label, row) => 3.5 + (label - 3.5) * (row % 5 === 0 ? -0.2 : 0.5));
		const gains = labels.map((label, row) => (label - 3.5) ** 2 - (label - (answers[row] ?? 0)) ** 2);
		const mean = gains.reduce((sum, gain) => sum + gain, 0) / 40;
		const error = Math.sqrt(gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / 39 / 40);
		const at = (times: number) => {
			const level = normalCdf(-mean / error) * times;
			return valuesAgainstChance(labels, answers, { better: level, noBetter: level });
		};
		expect(at(1.001)).toMatchObject({ is: 'better' });
		expect(at(0.999)?.is).toBe('unproved');
		expect(at(1)?.value).toBeCloseTo((40 * mean) / (40 * 5.25), 12);
		const worse = labels.map((label, row) => label - (gains[row] ?? 0) / 20 + 3);
		expect(valuesAgainstChance(labels, worse, levels)?.is).toBe('no-better');
	});

	test('are held against the standard error of their mean', () => {
		expect(studentised(Float64Array.of(1, 2, 3))).toBeCloseTo(2 / Math.sqrt(1 / 3), 12);
		expect(studentised(Float64Array.of(-1, 1))).toBe(0);
	});
});
