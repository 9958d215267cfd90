import { describe, expect, test } from '@jest/globals';
import type { Evaluation, MeasureComparison, SliceGroup } from '../../src/gates/evaluation.ts';
import type { Limits, QualityMeasure } from '../../src/gates/gate.ts';
import { findOverall, findSlice, measuredBy, rankGroups } from '../../src/gates/quality-finding.ts';
import { clean, comparison, qualityGate, without } from './evaluated.ts';

const overall = (
	limits: Limits,
	found: MeasureComparison,
	change: Partial<Evaluation> = {},
	measure: QualityMeasure = 'auc'
) => findOverall(qualityGate(limits, { measure }), { ...clean, measures: [{ ...found, measure }], ...change });

describe('of all rows', () => {
	test('as many as are asked for are enough', () => {
		expect(overall({ min: 0.8 }, comparison({ rows: 100 })).verdict).toEqual({ outcome: 'pass' });
		expect(overall({ min: 0.8 }, comparison({ rows: 99 }))).toMatchObject({
			verdict: { outcome: 'undecided', cause: 'not-proved' },
			sentence: expect.stringContaining('(99 rows): too few, at least 100 rows are asked for.')
		});
	});

	test.each<[string, Limits, Partial<MeasureComparison>, string, string]>([
		['all kept', { min: 0.8, maxDecrease: 0.01 }, {}, 'pass', 'at least the 0.8 .*, and proved at most 0.009 lower'],
		['one unproved', { min: 0.8, maxDecrease: 0.005 }, { high: 0.001 }, 'undecided', ': anything from'],
		[
			'one broken by both, one unproved',
			{ min: 0.9, maxDecrease: 0.005 },
			{ high: 0.001 },
			'undecided',
			': below the 0.9'
		],
		['one broken, one unproved', { min: 0.82, maxDecrease: 0.005 }, { high: 0.001 }, 'fail', ': below the 0.82'],
		['two broken', { min: 0.82, maxDecrease: 0.001 }, {}, 'fail', 'below the 0.82 .*, and proved at least 0.001 lower']
	])('the gravest decides, and is what is told: %s', (_, limits, change, outcome, words) => {
		const found = overall(limits, comparison(change));
		expect(found.verdict.outcome).toBe(outcome);
		expect(found.sentence).toMatch(new RegExp(words));
	});

	test('a limit of which a value is missing is graver than one that is not proved, and less than one that is broken', () => {
		const alone = without(comparison(), 'baseline', 'difference', 'low', 'high');
		expect(overall({ min: 0.8, maxDecrease: 0.01 }, alone).verdict).toEqual({ outcome: 'undecided', cause: 'no-data' });
		expect(overall({ min: 0.9, maxDecrease: 0.01 }, alone).verdict).toEqual({ outcome: 'fail' });
	});

	test('a gate without any limit says nothing', () =>
		expect(overall({}, comparison())).toMatchObject({
			verdict: { outcome: 'undecided', cause: 'no-data' },
			sentence: 'auc is 0.815 on the candidate and 0.82 on the baseline (1,000 rows).'
		}));

	test.each([
		['auc', 'auc is n/a on these 1,000 rows: it needs labels of both classes.'],
		['recall', 'it needs rows with the positive label.'],
		['precision', 'the candidate answered positive on no row.'],
		['f1', 'no row is positive, by label or answer.'],
		['log-loss', 'the answers are not probabilities.'],
		['r2', 'all labels are equal.'],
		['rmse', 'the rows do not define it.']
	] as const)('%s that is not defined says why', (measure, words) =>
		expect(overall({ min: 0 }, without(comparison(), 'candidate'), {}, measure).sentence).toContain(words)
	);

	test('without a row that both answered none is defined', () => {
		const words = (rows: number) => overall({ min: 0 }, without(comparison({ rows }), 'candidate')).sentence;
		expect(words(0)).toBe('auc is n/a: there was no row that both variants answered.');
		expect(words(1)).toContain('n/a on these 1 row:');
	});
});

describe('an evaluation that was stopped early', () => {
	const stopped = { because: 'worse', gate: 'recall' } as const;
	const same = { bothRight: 900, candidateOnly: 5, baselineOnly: 5, bothWrong: 90 };

	test('passes nothing that was not proved itself by then', () => {
		const found = overall({ maxDecrease: 0.001 }, comparison(), { stopped, paired: { accuracy: same } }, 'accuracy');
		expect(found.verdict).toEqual({ outcome: 'undecided', cause: 'not-proved' });
		expect(found.sentence).toContain('not judged, the evaluation was stopped early, because recall was proved worse.');
	});

	test('judges no group of a slice', () => {
		const group: SliceGroup = { value: 'north', rows: 500, measures: [comparison({ candidate: 0.1, rows: 500 })] };
		const slices = [{ column: 'region', groups: 1, small: { groups: 0, rows: 0 }, shown: [group] }];
		const found = findSlice(qualityGate({ min: 0.5 }, { slice: 'region' }), 'region', { ...clean, slices, stopped });
		expect(found.verdict).toEqual({ outcome: 'undecided', cause: 'not-proved' });
	});
});

describe('groups of a slice', () => {
	const group = (value: string, change: Partial<MeasureComparison>): SliceGroup => ({
		value,
		rows: 500,
		measures: [comparison({ measure: 'f1' }), comparison({ rows: 500, low: -0.1, high: 0.1, ...change })]
	});
	const ranked = (limits: Limits, groups: readonly SliceGroup[]) =>
		rankGroups(qualityGate(limits, { slice: 'region' }), groups).map(({ group: { value } }) => value);
	/** The graver, the higher: only what is found of the limit puts the gravest first, not how low the value is. */
	const kept = group('kept', { candidate: 0.95, baseline: 0.95, low: 0, high: 0 });
	const keptByOne = group('kept by the candidate', { candidate: 0.945, baseline: 0.8, low: 0.1, high: 0.2 });
	const unproved = group('unproved', { candidate: 0.96, baseline: 0.96, low: -0.3, high: 0.3 });
	const unmet = group('unmet', { candidate: 0.85, baseline: 0.85 });
	const { measures: _, ...rest } = group('unknown', {});
	const unknown = {
		...rest,
		measures: [without(comparison({ candidate: 0.97 }), 'difference', 'low', 'high', 'baseline')]
	};
	const both = group('broken by both', { candidate: 0.88, baseline: 0.89, low: -0.1, high: -0.001 });
	const alone = group('broken alone', { candidate: 0.89, baseline: 0.95, low: -0.1, high: -0.01 });

	test('are ranked by what is found of the limits, what the candidate breaks alone first', () => {
		const gravestFirst = [alone, both, unknown, unmet, unproved, keptByOne, kept];
		const names = gravestFirst.map(({ value }) => value);
		const limits = { min: 0.9, maxDecrease: 0.2 };
		expect(ranked(limits, gravestFirst)).toEqual(names);
		expect(ranked(limits, gravestFirst.toReversed())).toEqual(names);
	});

	test.each<[Limits, readonly string[]]>([
		[{ min: 0.1 }, ['low', 'middle', 'high']],
		[{ maxDecrease: 0.5 }, ['low', 'middle', 'high']],
		[{ max: 0.99 }, ['high', 'middle', 'low']],
		[{ maxIncrease: 0.5 }, ['high', 'middle', 'low']]
	])('where %j finds them alike, the worse value is first', (limits, order) => {
		const groups = [
			group('middle', { candidate: 0.5 }),
			group('low', { candidate: 0.4 }),
			group('high', { candidate: 0.6 })
		];
		expect(ranked(limits, groups)).toEqual(order);
		expect(ranked(limits, groups.toReversed())).toEqual(order);
	});

	test('count from the least number of rows on, where the candidate has a value', () => {
		const undefinedOne: SliceGroup = {
			value: 'n/a',
			rows: 500,
			measures: [without(comparison({ rows: 500 }), 'candidate')]
		};
		const other: SliceGroup = { value: 'not measured', rows: 500, measures: [comparison({ measure: 'f1' })] };
		const few = group('few', { candidate: 0.1, rows: 99 });
		const enough = group('enough', { candidate: 0.2, rows: 100 });
		expect(ranked({ min: 0.5 }, [undefinedOne, other, few, enough])).toEqual(['enough']);
	});

	test.each([
		[0, 0, '.'],
		[1, 31, '. 1 group is too small to be judged (31 rows).'],
		[2, 1, '. 2 groups are too small to be judged (1 row).']
	])('%d small ones are told', (groups, rows, words) => {
		const slices = [{ column: 'region', groups: 4, small: { groups, rows }, shown: [kept] }];
		const { sentence } = findSlice(qualityGate({ min: 0.9 }, { slice: 'region' }), 'region', { ...clean, slices });
		expect(sentence.endsWith(`at least the 0.9 that is asked for${words}`)).toBe(true);
	});

	test('a column that was not cut by says so', () =>
		expect(findSlice(qualityGate({ min: 0.9 }, { slice: 'region' }), 'region', clean)).toEqual({
			verdict: { outcome: 'undecided', cause: 'no-data' },
			sentence: 'auc was not measured by region.'
		}));

	test('what a gate is decided by is the measure of all rows, or that of its worst group', () => {
		const slices = [{ column: 'region', groups: 2, small: { groups: 0, rows: 0 }, shown: [kept, alone] }];
		const measures = [comparison({ measure: 'f1' }), comparison()];
		expect(measuredBy(qualityGate({ min: 0.9 }), { measures, slices })).toEqual({ measured: comparison() });
		expect(measuredBy(qualityGate({ min: 0.9 }, { slice: 'region' }), { measures, slices })).toEqual({
			measured: alone.measures[1],
			group: 'broken alone'
		});
		expect(measuredBy(qualityGate({ min: 0.9 }), { measures: [], slices })).toBeUndefined();
		expect(measuredBy(qualityGate({ min: 0.9 }, { slice: 'device' }), { measures, slices })).toBeUndefined();
	});
});
