import { describe, expect, test } from '@jest/globals';
import type { MeasureComparison } from '../../src/gates/evaluation.ts';
import { withinAbsolute, withinMargin } from '../../src/gates/quality-limits.ts';
import { comparison, without } from './evaluated.ts';

type Interval = readonly [low: number, high: number];

/** Of an interval of candidate minus baseline. */
const within = ([low, high]: Interval, allowed: number, early?: 'ok' | 'worse') =>
	(['lower', 'higher'] as const).map(worse => {
		const [from, to] = worse === 'lower' ? [-high, -low] : [low, high];
		const measured = comparison({ difference: (from + to) / 2, low: from, high: to });
		return withinMargin(measured, allowed, worse, early);
	});

describe('worse by at most 0.02, the interval of how much worse it is given', () => {
	test.each<[string, Interval, 'ok' | 'worse' | undefined, string, RegExp]>([
		['wholly within', [-0.01, 0.019], undefined, 'kept', /^proved at most 0\.019 (lower|higher); 0\.02 is allowed$/],
		['proved better', [-0.02, -0.01], undefined, 'kept', /^proved better$/],
		['as good at most', [-0.02, 0], undefined, 'kept', /^proved at most 0 (lower|higher)/],
		[
			'up to what is allowed',
			[-0.01, 0.02],
			undefined,
			'unproved',
			/^anything from 0\.02 (lower to 0\.01 higher|higher to 0\.01 lower) would fit these rows, too few to tell/
		],
		['just what is allowed', [0.02, 0.02], undefined, 'kept', /^proved at most 0\.02/],
		['just more than is allowed', [0.021, 0.021], undefined, 'broken', /^proved at least 0\.021/],
		[
			'worse, by more or by less',
			[0.001, 0.03],
			undefined,
			'broken',
			/^proved at least 0\.001 (lower|higher); 0\.02 is allowed$/
		],
		['as good or worse', [0, 0.03], undefined, 'unproved', /^anything from 0\.03/],
		['anything', [-0.03, 0.03], undefined, 'unproved', /^anything from 0\.03/],
		['anything, but proved by the rows to be within', [-0.03, 0.03], 'ok', 'kept', /^proved at most 0\.02/],
		['worse, but proved by the rows to be within', [0.001, 0.03], 'ok', 'kept', /^proved at most 0\.02/],
		[
			'as good or worse, but proved worse by the rows',
			[0, 0.03],
			'worse',
			'broken',
			/^proved worse; 0\.02 is allowed$/
		],
		['within, though the rows say worse', [-0.01, 0.01], 'worse', 'kept', /^proved at most 0\.01/]
	])('%s: %j, early %p is %s', (_, interval, early, is, words) => {
		for (const found of within(interval, 0.02, early)) {
			expect(found.is).toBe(is);
			expect(found.words).toMatch(words);
		}
	});

	test('how many rows would tell is told where they would', () => {
		for (const { words } of within([-0.02, 0.02], 0.01))
			expect(words).toContain('too few to tell (about 9,200 rows would);');
		for (const { words } of within([-0.02, 0.02], 0)) expect(words).toContain('too few to tell; 0 is allowed');
	});

	test.each([
		['difference', 'the baseline has no value to compare with; 0.02 is allowed'],
		['low', 'there are too few rows for an interval of the difference; 0.02 is allowed'],
		['high', 'there are too few rows for an interval of the difference; 0.02 is allowed']
	] as const)('without its %s nothing is known', (name, words) =>
		expect(withinMargin(without(comparison(), name), 0.02, 'lower', 'ok')).toEqual({ is: 'unknown', words })
	);
});

describe('a limit whatever the baseline does', () => {
	const stands = (change: Partial<MeasureComparison>, limits = { min: 0.9 }) =>
		withinAbsolute(comparison({ candidate: 0.85, baseline: 0.8, ...change }), limits)[0];

	test.each([
		['better', [0.001, 0.1], 'kept', 'better'],
		['as good or better', [0, 0.1], 'unmet', 'open'],
		['as good or worse', [-0.1, 0], 'unmet', 'open'],
		['worse', [-0.1, -0.001], 'broken', 'worse']
	] as const)('that both break, the candidate being proved %s: %j', (_, [low, high], is, candidate) => {
		expect(stands({ low, high })).toMatchObject({ is, breach: { candidate } });
		const most = withinAbsolute(comparison({ candidate: 0.85, baseline: 0.9, low: -high, high: -low }), { max: 0.8 });
		expect(most).toMatchObject([{ is, breach: { candidate, side: 'above', limit: 0.8 } }]);
	});

	test('excuses nobody by the interval of an agreement, or by half of one', () => {
		expect(stands({ measure: 'agreement', low: 0.8, high: 0.9 })).toMatchObject({ is: 'unmet' });
		for (const name of ['low', 'high'] as const) {
			const measured = without(comparison({ candidate: 0.85, baseline: 0.8, low: 0.01, high: 0.1 }), name);
			expect(withinAbsolute(measured, { min: 0.9 })).toMatchObject([{ is: 'unmet' }]);
		}
	});

	test('that the candidate keeps is told with what the baseline is', () => {
		expect(stands({ candidate: 0.9 })).toEqual({
			is: 'kept',
			words: 'at least the 0.9 that is asked for',
			breach: { limit: 0.9, side: 'below', baseline: { value: 0.8, samples: 1000 }, candidate: 'keeps' }
		});
		expect(withinAbsolute(comparison(), { max: 0.9 })).toEqual([
			{ is: 'kept', words: 'at most the 0.9 that is allowed', breach: undefined }
		]);
		expect(withinAbsolute(comparison({ baseline: 0.7 }), { max: 0.8 })).toEqual([
			{ is: 'broken', words: 'above the 0.8 that is allowed' }
		]);
	});

	test('is not kept by a candidate without a value', () =>
		expect(withinAbsolute(without(comparison({ baseline: 0.95 }), 'candidate'), { min: 0.1 })).toMatchObject([
			{ is: 'broken' }
		]));
});
