import { expect, test } from '@jest/globals';
import type { BreachBeside, GateResult } from '../../src/gates/verdict.ts';
import { despite } from '../../src/rollout/despite.ts';
import { thresholdGate } from '../gates/builders.ts';
import { passed } from './builders.ts';

const limited = (change: Partial<BreachBeside> = {}, more: Partial<GateResult> = {}): GateResult => ({
	...passed,
	gate: thresholdGate(),
	unit: 'milliseconds',
	candidate: { value: 450, samples: 10 },
	baselineBreach: {
		limit: 400,
		side: 'above',
		baseline: { value: 500, samples: 10 },
		candidate: 'better',
		...change
	},
	...more
});
const told =
	'although it breaks max 400 ms of latency p99: production broke it with 500 ms, and the candidate is proved better (450 ms)';
const other = limited({ side: 'below', limit: 20 }, { gate: thresholdGate({ name: 'throughput' }), unit: 'number' });

test.each<[string, readonly GateResult[], string]>([
	['which limit, what production showed and what the candidate shows', [limited()], `, ${told}`],
	[
		'each of several; a lower limit is a minimum',
		[passed, limited(), other],
		`, ${told}; and although it breaks min 20 of throughput: production broke it with 500, and the candidate is proved better (450)`
	],
	['nothing where no limit was broken', [passed], ''],
	['nothing without gates', [], ''],
	['nothing of a candidate that keeps the limit', [limited({ candidate: 'keeps' })], ''],
	['nothing of one that is not proved better', [limited({ candidate: 'open' }), limited({ candidate: 'worse' })], ''],
	['nothing of a gate that only reports', [limited({}, { gate: thresholdGate({ reportOnly: true }) })], '']
])('a promotion despite a broken limit tells %s', (_, gates, words) => {
	expect(despite(gates)).toBe(words);
});

test('a candidate that was not measured has nothing to be told', () => {
	const { candidate: _, ...unmeasured } = limited();
	expect(despite([unmeasured])).toBe('');
});
