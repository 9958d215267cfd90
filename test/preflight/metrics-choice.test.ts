import { expect, test } from '@jest/globals';
import { chooseMetrics } from '../../src/preflight/metrics-choice.ts';
import { planOf } from '../loop/story.ts';

const plan = planOf('gates: [{metric: error-rate}]');

test.each([
	['nothing asked for, nothing there', undefined, {}, undefined],
	['what the endpoint has', undefined, { enhanced: true, seconds: 30 }, { seconds: 30 }],
	['enhanced metrics without a frequency come every minute', undefined, { enhanced: true }, { seconds: 60 }],
	['without them a frequency is that of utilisation only', undefined, { seconds: 10 }, undefined],
	['asked for', 10, {}, { seconds: 10, before: {} }],
	['asked for beside a frequency of utilisation', 10, { seconds: 300 }, { seconds: 10, before: { seconds: 300 } }],
	[
		'asked for more often than the endpoint has them',
		10,
		{ enhanced: true },
		{ seconds: 10, before: { enhanced: true } }
	],
	['there more often than asked for: nothing is made slower', 30, { enhanced: true, seconds: 10 }, { seconds: 10 }],
	['there as asked for', 10, { enhanced: true, seconds: 10 }, { seconds: 10 }]
])('%s', (_, metricSeconds, metrics, chosen) => {
	expect(chooseMetrics({ ...plan, ...(metricSeconds && { metricSeconds }) }, { metrics })).toEqual(chosen);
});
