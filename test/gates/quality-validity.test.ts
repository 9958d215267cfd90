import { expect, test } from '@jest/globals';
import type { SliceGroup } from '../../src/gates/evaluation.ts';
import { asksThreshold, brokenByBoth } from '../../src/gates/quality-validity.ts';
import { comparison, qualityGate, without } from './evaluated.ts';

const slices: [] = [];
/** Both below a least value of 0.9, and nothing proved between them. */
const ill = comparison({ low: -0.02, high: 0.01 });
const gate = qualityGate({ min: 0.9 });

test('a limit that both break condemns the evaluation, not the candidate', () => {
	const found = brokenByBoth([gate], { measures: [ill], slices });
	expect(found?.by).toBe('both');
	expect(found?.sentence).toMatch(
		/^auc is 0\.815 on the candidate and 0\.82 on the baseline \(1,000 rows\): below the 0\.9 that is asked for, and so is the baseline; .* either the min of the gate is not met by what is in service today, or the evaluation is wrong\./
	);
	const loss = qualityGate({ max: 0.5 }, { name: 'log-loss' });
	expect(brokenByBoth([loss], { measures: [ill], slices })?.sentence).toContain('either the max of the gate');
});

test('it is the worse for being proved worse than an ill baseline: the evaluation is void all the same', () =>
	expect(brokenByBoth([gate], { measures: [comparison()], slices })).toBeDefined());

test.each([
	['the gate only reports', qualityGate({ min: 0.9 }, { reportOnly: true }), ill],
	['the gate only holds', qualityGate({ min: 0.9 }, { onFail: 'hold' }), ill],
	['it was not measured', qualityGate({ min: 0.9 }, { measure: 'recall' }), ill],
	['there are too few rows', gate, comparison({ ...ill, rows: 99 })],
	['the candidate keeps it', gate, comparison({ candidate: 0.9 })],
	['the candidate breaks it alone', gate, comparison({ baseline: 0.9 })],
	['the baseline has no value', gate, without(ill, 'baseline')],
	['the candidate is proved better', gate, comparison({ baseline: 0.8, low: 0.01, high: 0.02 })],
	['the gate has no absolute limit', qualityGate({ maxDecrease: 0.001 }), ill]
])('nothing is void where %s', (_, of, measured) =>
	expect(brokenByBoth([of], { measures: [measured], slices })).toBeUndefined()
);

test('as many rows as the gate asks for are enough', () =>
	expect(brokenByBoth([gate], { measures: [comparison({ ...ill, rows: 100 })], slices })).toBeDefined());

test('of several gates one is enough, and it is the one that is told', () => {
	const fine = qualityGate({ min: 0.1 }, { name: 'fine' });
	const other = qualityGate({ min: 0.95 }, { name: 'ill' });
	expect(brokenByBoth([fine, other], { measures: [ill], slices })?.sentence).toMatch(/^ill is/);
	expect(brokenByBoth([fine], { measures: [ill], slices })).toBeUndefined();
});

test('of a slice it is the worst group with enough rows', () => {
	const group = (value: string, candidate: number, rows = 500): SliceGroup => ({
		value,
		rows,
		measures: [comparison({ rows, candidate, baseline: candidate, low: -0.1, high: 0.1 })]
	});
	const sliced = qualityGate({ min: 0.7 }, { name: 'auc by region', slice: 'region' });
	const of = (...shown: readonly SliceGroup[]) => ({
		measures: [ill],
		slices: [
			{ column: 'device', groups: 1, small: { groups: 0, rows: 0 }, shown: [group('phone', 0.1)] },
			{ column: 'region', groups: 3, small: { groups: 0, rows: 0 }, shown }
		]
	});
	const found = brokenByBoth([sliced], of(group('north', 0.8), group('south', 0.6), group('west', 0.5, 99)));
	expect(found?.sentence).toMatch(/^auc by region: region = south is 0\.6 on the candidate/);
	expect(brokenByBoth([sliced], of(group('north', 0.8)))).toBeUndefined();
	expect(brokenByBoth([sliced], { measures: [ill], slices })).toBeUndefined();
});

test.each(['accuracy', 'precision', 'recall', 'f1', 'agreement'] as const)('%s asks for the threshold', measure =>
	expect(asksThreshold([qualityGate({}, { measure })])).toBe(true)
);

test.each(['auc', 'log-loss', 'rmse', 'mae', 'r2'] as const)('%s does not', measure =>
	expect(asksThreshold([qualityGate({}, { measure })])).toBe(false)
);

test('a gate that cannot roll back asks for nothing, and one of several is enough', () => {
	const accuracy = qualityGate({}, { measure: 'accuracy' });
	expect(asksThreshold([{ ...accuracy, reportOnly: true }])).toBe(false);
	expect(asksThreshold([{ ...accuracy, onFail: 'hold' }])).toBe(false);
	expect(asksThreshold([qualityGate({}), accuracy])).toBe(true);
	expect(asksThreshold([])).toBe(false);
});
