import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Evaluation, MeasureComparison } from '../../src/gates/evaluation.ts';
import type { Limits, QualityGate } from '../../src/gates/gate.ts';
import { faultOfCandidate, judgeQuality } from '../../src/gates/quality.ts';
import { clean, comparison, qualityGate, without } from './evaluated.ts';

const judged = (limits: Limits, found: MeasureComparison, more: Partial<QualityGate> = {}) =>
	judgeQuality(qualityGate(limits, more), { ...clean, measures: [found] });

describe('a lower value than the baseline', () => {
	test('passes when the whole interval is within what is allowed', () => {
		const result = judged({ maxDecrease: 0.01 }, comparison());
		expect(result.verdict).toEqual({ outcome: 'pass' });
		expect(result.sentence).toBe(
			'auc is 0.815 on the candidate and 0.82 on the baseline (1,000 rows): proved at most 0.009 lower; 0.01 is allowed.'
		);
		expect(result).toMatchObject({
			baseline: { value: 0.82, samples: 1000 },
			candidate: { value: 0.815, samples: 1000 },
			comparison: { as: 'difference', estimate: -0.005, low: -0.009, high: -0.001 }
		});
	});

	test('fails when it is proved worse and not proved to be within', () => {
		const result = judged({ maxDecrease: 0.004 }, comparison());
		expect(result.verdict).toEqual({ outcome: 'fail' });
		expect(result.sentence).toContain('proved at least 0.001 lower; 0.004 is allowed');
	});

	test('an agreement has no difference to compare by, nor has a measure without the baseline’s', () => {
		const agreement = comparison({ measure: 'agreement' });
		expect(judged({ min: 0.5 }, agreement, { measure: 'agreement' }).comparison).toBeUndefined();
		expect(judged({ min: 0.5 }, without(comparison(), 'difference')).comparison).toBeUndefined();
	});

	test('is undecided when both would fit the rows', () => {
		const result = judged({ maxDecrease: 0.004 }, comparison({ high: 0.002 }));
		expect(result.verdict).toEqual({ outcome: 'undecided', cause: 'not-proved' });
		expect(result.sentence).toContain(
			'anything from 0.009 lower to 0.002 higher would fit these rows, too few to tell (about'
		);
	});

	test('a proof of being better is told as that', () => {
		const better = comparison({ candidate: 0.9, difference: 0.08, low: 0.05, high: 0.1 });
		expect(judged({ maxDecrease: 0 }, better).sentence).toContain(': proved better.');
	});

	test('the same answers are no decrease, even where none is allowed', () => {
		const same = comparison({ candidate: 0.82, difference: 0, low: 0, high: 0 });
		expect(judged({ maxDecrease: 0 }, same).verdict).toEqual({ outcome: 'pass' });
	});
});

describe('where lower is better', () => {
	const loss = (low: number, high: number) =>
		comparison({ measure: 'log-loss', baseline: 0.4, candidate: 0.42, difference: 0.02, low, high });
	const outcome = (maxIncrease: number, low: number, high: number) =>
		judged({ maxIncrease }, loss(low, high), { measure: 'log-loss', name: 'log-loss' }).verdict.outcome;

	test('an increase is what is limited', () => {
		expect(outcome(0.05, 0.01, 0.03)).toBe('pass');
		expect(outcome(0.02, 0.01, 0.03)).toBe('fail');
		expect(outcome(0.02, -0.01, 0.03)).toBe('undecided');
	});
});

describe('limits whatever the baseline does', () => {
	test('are held against the value itself', () => {
		expect(judged({ min: 0.815 }, comparison()).verdict.outcome).toBe('pass');
		expect(judged({ min: 0.816 }, comparison()).verdict.outcome).toBe('fail');
		expect(judged({ max: 0.8 }, comparison({ baseline: 0.79 })).verdict.outcome).toBe('fail');
	});

	test.each([
		['proved better', { candidate: 0.74, low: 0.01, high: 0.07 }, { outcome: 'pass' }, 'better'],
		['neither', { candidate: 0.71, low: -0.01, high: 0.03 }, { outcome: 'undecided', cause: 'over-limit' }, 'open'],
		['proved worse', { candidate: 0.66, low: -0.07, high: -0.01 }, { outcome: 'fail' }, 'worse'],
		['keeping it', { candidate: 0.76, low: 0.03, high: 0.09 }, { outcome: 'pass' }, 'keeps']
	] as const)('that the baseline breaks too: %s', (_, candidate, verdict, stands) => {
		const result = judged({ min: 0.75 }, comparison({ baseline: 0.7, ...candidate }));
		expect(result.verdict).toEqual(verdict);
		expect(result.baselineBreach).toEqual({
			limit: 0.75,
			side: 'below',
			baseline: { value: 0.7, samples: 1000 },
			candidate: stands
		});
		const worse = { candidate: 2 - candidate.candidate, low: -candidate.high, high: -candidate.low };
		expect(judged({ max: 1.25 }, comparison({ baseline: 1.3, ...worse })).verdict).toEqual(verdict);
		const alone = judged({ min: 0.75 }, comparison({ baseline: 0.75, ...candidate }));
		expect([alone.verdict.outcome, alone.baselineBreach]).toEqual([stands === 'keeps' ? 'pass' : 'fail', undefined]);
	});

	test('better than an ill baseline is not enough where another limit is broken, or nothing tells', () => {
		const better = comparison({ baseline: 0.7, candidate: 0.74, difference: 0.04, low: 0.01, high: 0.07 });
		expect(judged({ min: 0.75, maxDecrease: 0.01 }, better).verdict).toEqual({ outcome: 'pass' });
		const { low: _, high: __, ...unknown } = better;
		expect(judged({ min: 0.75 }, unknown).verdict).toEqual({ outcome: 'undecided', cause: 'over-limit' });
		expect(judged({ min: 0.75 }, better, { minSamples: 2000 }).verdict.outcome).toBe('undecided');
	});

	test('one broken limit of two fails, and is the one that is told', () => {
		const result = judged({ min: 0.9, maxDecrease: 0.02 }, comparison());
		expect(result.verdict).toEqual({ outcome: 'fail' });
		expect(result.sentence).toMatch(
			/: below the 0\.9 that is asked for, and so is the baseline; proved worse than it\.$/
		);
	});

	test('one limit kept and one unproved is undecided', () => {
		expect(judged({ min: 0.5, maxDecrease: 0.001 }, comparison({ high: 0.01 })).verdict.outcome).toBe('undecided');
	});
});

describe('no data is never a pass', () => {
	test('not evaluated, not measured, not defined, too few rows, no interval', () => {
		const gate = qualityGate({ min: 0 });
		const undecided = { outcome: 'undecided', cause: 'no-data' };
		expect(judgeQuality(gate, undefined).verdict).toEqual(undecided);
		expect(judgeQuality(gate, clean).verdict).toEqual(undecided);
		expect(judged({ min: 0 }, { measure: 'auc', rows: 1000 }).verdict).toEqual(undecided);
		expect(judged({ min: 0 }, comparison({ rows: 99 })).verdict).toEqual({ outcome: 'undecided', cause: 'not-proved' });
		const { low: _low, high: _high, ...withoutInterval } = comparison();
		expect(judged({ maxDecrease: 0.5 }, withoutInterval).verdict).toEqual(undecided);
		const { baseline: _baseline, difference: _difference, ...alone } = withoutInterval;
		expect(judged({ maxDecrease: 0.5 }, alone).verdict).toEqual(undecided);
	});

	test('a void evaluation fails only if it was the candidate’s fault', () => {
		const voided = (by: 'baseline' | 'candidate' | 'both'): Evaluation => ({
			...clean,
			invalid: { by, sentence: `The ${by} failed on 50 of 1,000 rows.` }
		});
		const gate = qualityGate({ min: 0 });
		expect(judgeQuality(gate, voided('candidate'))).toMatchObject({
			verdict: { outcome: 'fail' },
			sentence: 'auc: The candidate failed on 50 of 1,000 rows.'
		});
		expect(judgeQuality(gate, voided('baseline')).verdict.outcome).toBe('undecided');
		expect(judgeQuality(gate, voided('both')).verdict.outcome).toBe('undecided');
		expect([faultOfCandidate(voided('candidate')), faultOfCandidate(voided('both'))]).toEqual([
			'The candidate failed on 50 of 1,000 rows.',
			undefined
		]);
	});

	test('whatever was measured, a pass has a value, enough rows and every limit kept', () => {
		const number = fc.option(fc.double({ min: -1, max: 1, noNaN: true }), { nil: undefined });
		const any = fc.record({ baseline: number, candidate: number, low: number, high: number, rows: fc.nat(300) });
		const limits = fc.record({ min: number, maxDecrease: fc.double({ min: 0, max: 1, noNaN: true }) });
		fc.assert(
			fc.property(any, limits, ({ baseline, candidate, low, high, rows }, { min, maxDecrease }) => {
				const found: MeasureComparison = {
					measure: 'auc',
					rows,
					...(baseline !== undefined && { baseline }),
					...(candidate !== undefined && { candidate }),
					...(baseline !== undefined && candidate !== undefined && { difference: candidate - baseline }),
					...(low !== undefined && { low }),
					...(high !== undefined && { high })
				};
				const result = judged({ maxDecrease, ...(min !== undefined && { min }) }, found);
				if (result.verdict.outcome !== 'pass') return;
				expect(rows).toBeGreaterThanOrEqual(100);
				const isFix = (baseline ?? 2) < (min ?? -1) && (low ?? 0) > 0;
				if (!isFix) expect(candidate).toBeGreaterThanOrEqual(min ?? -1);
				expect(-(low ?? Number.NEGATIVE_INFINITY)).toBeLessThanOrEqual(maxDecrease);
			})
		);
	});
});

describe('slices', () => {
	const group = (value: string, rows: number, candidate: number | undefined) => ({
		value,
		rows,
		measures: [{ measure: 'recall' as const, rows, ...(candidate !== undefined && { candidate, baseline: 0.8 }) }]
	});
	const sliced: Evaluation = {
		...clean,
		slices: [
			{
				column: 'region',
				groups: 6,
				small: { groups: 2, rows: 31 },
				shown: [
					group('north', 500, 0.8),
					group('south', 300, 0.62),
					group('west', 150, 0.75),
					group('east', 120, undefined)
				]
			}
		]
	};
	const gate = qualityGate({ min: 0.7 }, { name: 'recall by region', measure: 'recall', slice: 'region' });

	test('the worst group decides, and small ones are told', () => {
		const result = judgeQuality(gate, sliced);
		expect(result.verdict).toEqual({ outcome: 'fail' });
		expect(result.candidate).toEqual({ value: 0.62, samples: 300 });
		expect(result.sentence).toBe(
			'recall by region: region = south is 0.62 on the candidate and 0.8 on the baseline (300 rows), the worst of its groups: ' +
				'below the 0.7 that is asked for. 2 groups are too small to be judged (31 rows).'
		);
		expect(judgeQuality({ ...gate, limits: { min: 0.6 } }, sliced).verdict).toEqual({ outcome: 'pass' });
	});

	test('a group that breaks its limit alone is worse than one whose baseline breaks it too', () => {
		const broken = (value: string, candidate: number, baseline: number) => ({
			value,
			rows: 300,
			measures: [{ measure: 'recall' as const, rows: 300, candidate, baseline }]
		});
		const groups = [broken('both', 0.4, 0.5), broken('alone', 0.6, 0.8), broken('kept', 0.75, 0.75)];
		const [slices] = sliced.slices;
		if (slices === undefined) throw new Error('no slices');
		for (const shown of [groups, groups.toReversed()]) {
			const result = judgeQuality(gate, { ...sliced, slices: [{ ...slices, shown }] });
			expect(result.candidate?.value).toBe(0.6);
		}
	});

	test('groups below the gate’s own least number of rows do not decide', () => {
		expect(judgeQuality({ ...gate, minSamples: 400 }, sliced).verdict).toEqual({ outcome: 'pass' });
		const nobody = judgeQuality({ ...gate, minSamples: 1000 }, sliced);
		expect(nobody.verdict).toEqual({ outcome: 'undecided', cause: 'no-data' });
		expect(nobody.sentence).toContain('no group of region has 1,000 rows on which it is defined');
	});
});

describe('stopping early', () => {
	const paired = { accuracy: { bothRight: 100, candidateOnly: 2, baselineOnly: 60, bothWrong: 38 } };
	const accuracy = comparison({ measure: 'accuracy', rows: 200, baseline: 0.8, candidate: 0.51, difference: -0.29 });
	const stopped: Evaluation = {
		...clean,
		measures: [accuracy],
		paired,
		stopped: { because: 'worse', gate: 'accuracy' }
	};
	const gate = qualityGate({ maxDecrease: 0.02 }, { name: 'accuracy', measure: 'accuracy' });

	test('the gate that was proved worse fails, the others are not judged on the rows seen', () => {
		expect(judgeQuality(gate, stopped)).toMatchObject({
			verdict: { outcome: 'fail' },
			sentence: expect.stringContaining('proved worse, so no more rows were sent.')
		});
		const other = judgeQuality(qualityGate({ min: 0.1 }), { ...stopped, measures: [accuracy, comparison()] });
		expect(other.verdict).toEqual({ outcome: 'undecided', cause: 'not-proved' });
		expect(other.sentence).toContain('stopped early, because accuracy was proved worse');
	});

	test('proved to be less than what is allowed it passes, but not beside a limit that the rows seen say nothing of', () => {
		const good = { accuracy: { bothRight: 1900, candidateOnly: 30, baselineOnly: 30, bothWrong: 40 } };
		const seen = comparison({ measure: 'accuracy', rows: 2000, baseline: 0.965, candidate: 0.965, difference: 0 });
		const ended: Evaluation = {
			...stopped,
			measures: [seen],
			paired: good,
			stopped: { because: 'ok', gate: 'accuracy' }
		};
		expect(judgeQuality(gate, ended)).toMatchObject({
			verdict: { outcome: 'pass' },
			sentence: expect.stringContaining('proved less than 0.02 lower, so no more rows were sent.')
		});
		for (const limits of [
			{ maxDecrease: 0.02, min: 0.5 },
			{ maxDecrease: 0.02, max: 0.99 }
		]) {
			expect(judgeQuality({ ...gate, limits }, ended).verdict).toEqual({ outcome: 'undecided', cause: 'not-proved' });
		}
	});
});
