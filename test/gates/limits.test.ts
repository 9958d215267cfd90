import { describe, expect, test } from '@jest/globals';
import type { FileGate, Limits } from '../../src/gates/gate.ts';
import { allowedBy, breachOf, brokenLimits, compare, judgeNumbers } from '../../src/gates/limits.ts';

const open = 'open';
const none = 'none broken';

function broken(limits: Limits, candidate: number, baseline: number | undefined): string {
	const found = brokenLimits(limits, 'number', candidate, baseline);
	return found === undefined ? open : found.join(' and ') || none;
}

type Row = readonly [title: string, limits: Limits, candidate: number, baseline: number | undefined, found: string];

describe('a limit is', () => {
	test.each<Row>([
		['kept at its value', { max: 5 }, 5, undefined, none],
		['broken above it', { max: 5 }, 5.1, undefined, 'above 5'],
		['broken below the least', { min: 5 }, 4.9, undefined, 'below 5'],
		['kept at the least', { min: 5 }, 5, undefined, none],
		['kept at the increase that is allowed', { maxIncrease: 2 }, 5, 3, none],
		['broken beyond it', { maxIncrease: 2 }, 5.1, 3, 'more than 2 above the baseline'],
		['kept at the decrease that is allowed', { maxDecrease: 2 }, 1, 3, none],
		['broken beyond it', { maxDecrease: 2 }, 0.9, 3, 'more than 2 below the baseline'],
		['kept at the ratio that is allowed', { maxRatio: 2 }, 6, 3, none],
		['broken beyond it', { maxRatio: 2 }, 6.1, 3, 'more than 2 x the baseline'],
		['kept at the least ratio', { minRatio: 0.5 }, 1.5, 3, none],
		['broken below it', { minRatio: 0.5 }, 1.4, 3, 'less than 0.5 x the baseline']
	])('%s', (_, limits, candidate, baseline, found) => expect(broken(limits, candidate, baseline)).toBe(found));
});

describe('a baseline without data', () => {
	test.each<Row>([
		['leaves a limit that compares with it open', { maxRatio: 2 }, 900, undefined, open],
		['also beside one that is kept', { max: 1000, maxRatio: 2 }, 900, undefined, open],
		['but excuses no `max` that is broken', { max: 400, maxRatio: 2 }, 900, undefined, 'above 400'],
		['and no `min`', { min: 1, maxDecrease: 2 }, 0, undefined, 'below 1'],
		['a baseline of 0 is data', { maxIncrease: 2 }, 3, 0, 'more than 2 above the baseline']
	])('%s', (_, limits, candidate, baseline, found) => expect(broken(limits, candidate, baseline)).toBe(found));
});

test('several broken limits are all told', () => {
	expect(broken({ max: 1, maxRatio: 2, maxIncrease: 1 }, 9, 3)).toBe(
		'above 1 and more than 1 above the baseline and more than 2 x the baseline'
	);
});

test('values are compared by their ratio where a limit is one, otherwise by their difference', () => {
	expect(compare({ maxRatio: 2 }, 6, 3)).toEqual({ as: 'ratio', estimate: 2 });
	expect(compare({ minRatio: 2 }, 6, 3)).toEqual({ as: 'ratio', estimate: 2 });
	expect(compare({ max: 2 }, 6, 3)).toEqual({ as: 'difference', estimate: 3 });
	expect(compare({ max: 2 }, 6, undefined)).toBeUndefined();
	expect(compare({ maxRatio: 2 }, 6, 1)).toEqual({ as: 'ratio', estimate: 6 });
	expect(compare({ maxRatio: 2 }, 6, 0)).toEqual({ as: 'difference', estimate: 6 });
});

test('what is allowed is told limit by limit, each in its own words', () => {
	const all = { max: 5, min: 1, maxIncrease: 2, maxDecrease: 3, maxRatio: 1.5, minRatio: 0.5 };
	expect(allowedBy(all, 'milliseconds')).toBe(
		'<= 5 ms, >= 1 ms, <= baseline + 2 ms, >= baseline - 3 ms, <= 1.5 x baseline, >= 0.5 x baseline'
	);
	expect(allowedBy({}, 'number')).toBe('');
});

describe('numbers of a file', () => {
	const file: FileGate = {
		...{ kind: 'file', name: 'gap', onFail: 'rollback', reportOnly: false, minSamples: 1 },
		...{ path: 'gap.json', candidate: 'gap', limits: {} }
	};
	const by = (limits: Limits, candidate: number, baseline?: number) =>
		judgeNumbers({ ...file, limits }, { candidate, ...(baseline !== undefined && { baseline }) });

	test('are shown as given, one sample each', () => {
		const { candidate, baseline, comparison, sentence } = by({ max: 5 }, 3, 2);
		expect({ candidate, baseline, comparison, sentence }).toEqual({
			candidate: { value: 3, samples: 1 },
			baseline: { value: 2, samples: 1 },
			comparison: { as: 'difference', estimate: 1 },
			sentence: 'gap is 3.'
		});
		expect(by({ max: 5 }, 3)).toMatchObject({ baseline: undefined, comparison: undefined });
	});

	test('without the baseline that a limit asks for nothing is said', () => {
		expect(by({ maxIncrease: 1 }, 3)).toMatchObject({
			verdict: { outcome: 'undecided', cause: 'no-data' },
			sentence: 'gap is 3.'
		});
	});

	test('that break a limit say which, and how the baseline stands to it', () => {
		expect(by({ max: 5 }, 6).sentence).toBe('gap is 6: above 5.');
		expect(by({ max: 5, maxRatio: 2 }, 6, 2).sentence).toBe('gap is 6: above 5, more than 2 x the baseline.');
		expect(by({ max: 5 }, 6, 7).sentence).toBe(
			'gap is 6: above 5; the baseline breaks this limit too (7) and the candidate is proved better than it, so this limit does not condemn it.'
		);
	});

	test('the baseline breaks the limit that it is beyond, and none at its value', () => {
		const baseline = (value: number) => ({ value, samples: 1 });
		expect(breachOf({ min: 1, max: 5 }, 6)).toEqual({ limit: 5, side: 'above', baseline: baseline(6) });
		expect(breachOf({ min: 1, max: 5 }, 0)).toEqual({ limit: 1, side: 'below', baseline: baseline(0) });
		for (const kept of [1, 3, 5, undefined]) expect(breachOf({ min: 1, max: 5 }, kept)).toBeUndefined();
	});

	test.each([
		['nearer to the most', { max: 5 }, 6, 7, 'better', 'pass'],
		['as far from it', { max: 5 }, 7, 7, 'open', 'undecided'],
		['further from it', { max: 5 }, 8, 7, 'worse', 'fail'],
		['within it', { max: 5 }, 5, 7, 'keeps', 'pass'],
		['nearer to the least', { min: 5 }, 4, 3, 'better', 'pass'],
		['as far from it', { min: 5 }, 3, 3, 'open', 'undecided'],
		['further from it', { min: 5 }, 2, 3, 'worse', 'fail'],
		['within it', { min: 5 }, 5, 3, 'keeps', 'pass'],
		['keeping it, and beyond the one on the other side', { min: 5, max: 5 }, 6, 3, 'keeps', 'fail'],
		['nearer, and beyond one that compares', { max: 5, maxRatio: 0.5 }, 6, 7, 'better', 'fail'],
		['nearer, and within one that compares', { max: 5, maxRatio: 0.9 }, 6, 7, 'better', 'pass']
	] as const)(
		'%s, which the baseline breaks: %j, %d beside %d is %s: %s',
		(_, limits, candidate, baseline, is, outcome) => {
			const { verdict, baselineBreach } = by(limits, candidate, baseline);
			expect([verdict.outcome, baselineBreach?.candidate]).toEqual([outcome, is]);
		}
	);
});
