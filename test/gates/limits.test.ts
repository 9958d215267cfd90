import { describe, expect, test } from '@jest/globals';
import type { Limits } from '../../src/gates/gate.ts';
import { brokenLimits, compare } from '../../src/gates/limits.ts';

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
});
