import { expect, test } from '@jest/globals';
import type { MeanGate } from '../../src/gates/gate.ts';
import { allowedMean, type MeanTold, meanSentence } from '../../src/gates/mean-words.ts';
import { countMinutes } from './builders.ts';

const less: MeanGate = {
	...{ kind: 'mean', name: 'basket', onFail: 'rollback', reportOnly: false, minSamples: 500 },
	...{ values: { namespace: 'Shop', metricName: 'Basket', dimensions: {} }, okRatio: 1.25, maxRatio: 2 }
};
const more: MeanGate = { ...less, okRatio: 1, maxRatio: 1 / 0.8, minRatio: 0.8 };
const said = (gate: MeanGate, outcome: MeanTold['outcome'], change: Partial<MeanTold> = {}) =>
	meanSentence(gate, {
		...{ outcome, candidate: { value: 50, samples: 100 }, baseline: { value: 40, samples: 900 } },
		comparison: { as: 'ratio', estimate: 1.5, low: 1.4, high: 1.6 },
		...{ shown: { minutes: countMinutes(10), whole: true }, coldMinutes: 0, seen: 100 },
		...change
	});

test('both margins are told, each in its direction', () => {
	expect(allowedMean(less)).toBe('proved < 2 x (else fails if proved > 1.25 x)');
	expect(allowedMean(more)).toBe('proved > 0.8 x (else fails if proved < 1 x)');
});

test.each([
	[
		'worse',
		'proved worse than 1.25 x the baseline (at least 1.4 x), and not proved below 2 x',
		'proved worse than the baseline (at most 1.6 x), and not proved above 0.8 x'
	],
	['below-ratio', 'proved below 2 x the baseline', 'proved above 0.8 x the baseline'],
	[
		'open',
		'so far neither proved worse nor proved below 2 x the baseline',
		'so far neither proved worse nor proved above 0.8 x the baseline'
	],
	[
		'unseen',
		'the present step has no complete minute yet with values of both variants',
		'the present step has no complete minute yet with values of both variants'
	],
	[
		'too-few',
		'no verdict before the candidate has had 500 values (100 so far)',
		'no verdict before the candidate has had 500 values (100 so far)'
	]
] as const)('%s', (outcome, ofLess, ofMore) => {
	const start = 'basket is 50 on the candidate and 40 on the baseline: ';
	expect(said(less, outcome)).toBe(`${start}${ofLess}.`);
	expect(said(more, outcome)).toBe(`${start}${ofMore}.`);
});

test('worse than the past is told with what was usual', () => {
	const usual = { mean: 40, limit: 44 };
	const words = (gate: MeanGate) => said(gate, 'worse-than-past', { usual, baseline: undefined });
	expect(words(less)).toMatch(
		/^basket is 50 on the candidate: proved worse than the baseline was in its steps and the hours before, 40 and at most 44 with its spread\. At 100 %/
	);
	expect(words(more)).toContain('the hours before, 40 and at least 44 with its spread.');
	expect(said(less, 'worse-than-past')).toContain('the hours before. At 100 %');
});

test('what would tell is told while nothing is proved, and minutes of a start unless it is proved worse', () => {
	expect(said(less, 'open', { wouldTell: 'more would' })).toContain('below 2 x the baseline; more would.');
	expect(said(less, 'below-ratio', { coldMinutes: 1 })).toContain('; the first minute of the step was worse');
	expect(said(less, 'worse', { coldMinutes: 1 })).not.toContain('first minute');
});
