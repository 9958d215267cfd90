import { describe, expect, test } from '@jest/globals';
import {
	areaAgainstChance,
	classesAgainstChance,
	type ProofLevels,
	studentised,
	valuesAgainstChance
} from '../../src/stats/chance.ts';
import { rank } from '../../src/stats/ranking.ts';

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

	test('are held against the standard error of their mean', () => {
		expect(studentised(Float64Array.of(1, 2, 3))).toBeCloseTo(2 / Math.sqrt(1 / 3), 12);
		expect(studentised(Float64Array.of(-1, 1))).toBe(0);
	});
});
