import { describe, expect, test } from '@jest/globals';
import type { GateResult } from '../../src/gates/verdict.ts';
import { failure, mayLeave, readStep } from '../../src/rollout/bake.ts';
import type { Plan } from '../../src/rollout/plan.ts';
import type { State } from '../../src/rollout/state.ts';
import { shareGate } from '../gates/builders.ts';
import { auc, blind, failed, minuteMs, noonMs, open, overLimit, passed, planOf, resultOf } from './builders.ts';
import { finalBake, holding, promoting, verifying } from './states.ts';

/** What a step says so many minutes after its share was verified; ten to bake, forty at the longest. */
const said = (gates: readonly GateResult[], minutes: number, step: number | 'final' = 1, plan: Partial<Plan> = {}) =>
	readStep(planOf(plan), step, noonMs, noonMs + minutes * minuteMs, gates);
const named = (name: string, result: GateResult): GateResult => ({
	...result,
	gate: { ...result.gate, name },
	sentence: `${name} says so`
});

describe('a gate fails a step', () => {
	const asking = resultOf({ outcome: 'fail' }, shareGate({ onFail: 'hold' }));
	const reported = resultOf({ outcome: 'fail' }, shareGate({ reportOnly: true }));
	const beforeTraffic = resultOf({ outcome: 'fail' }, auc);

	test('by what it asks for, where it decides and is about the traffic', () => {
		const gates = [passed, open, reported, beforeTraffic, asking, failed];
		expect(failure(gates, 'rollback')).toBe(failed);
		expect(failure(gates, 'hold')).toBe(asking);
		expect(failure([passed, open, reported, beforeTraffic], 'rollback')).toBeUndefined();
	});

	test('before its time is over, and a rollback comes before a person', () => {
		expect(said([asking, failed], 0)).toMatchObject({ kind: 'roll-back', reason: { code: 'gate-failed' } });
		expect(said([asking], 0)).toMatchObject({ kind: 'hold', why: 'gate' });
	});

	test('not by what was judged before the traffic: neither failed nor open', () => {
		expect(said([passed, beforeTraffic], 10).kind).toBe('go-on');
		expect(said([passed, resultOf({ outcome: 'undecided', cause: 'no-data' }, auc)], 10).kind).toBe('go-on');
	});
});

describe('the time of a step', () => {
	test.each<[string, GateResult, number, number | 'final', string]>([
		['its bake is never cut short', passed, 9.99, 1, 'keep-baking'],
		['with proof it ends with the bake', passed, 10, 1, 'go-on'],
		['without, it goes on to the longest', open, 39.99, 1, 'keep-baking'],
		['which is the end of it', open, 40, 1, 'roll-back'],
		['of an early step as well', open, 39.99, 0, 'keep-baking'],
		['and then it is left', open, 40, 0, 'go-on'],
		['the final bake has its own', open, 9.99, 'final', 'keep-baking'],
		['and no longer one', open, 10, 'final', 'go-on']
	])('%s', (_, gate, minutes, step, kind) => {
		expect(said([gate], minutes, step).kind).toBe(kind);
	});

	test('is waited for to its end, and it is told for what', () => {
		const gates = [named('slow', open), passed, named('silent', blind)];
		expect(said([passed], 4)).toMatchObject({ untilMs: noonMs + 10 * minuteMs });
		expect(said(gates, 20)).toEqual({
			kind: 'keep-baking',
			untilMs: noonMs + 40 * minuteMs,
			because: 'slow, silent not decided yet'
		});
	});
});

describe('a step that ends without proof tells', () => {
	test.each<[string, readonly GateResult[], string, string]>([
		[
			'every gate that is open',
			[named('a', open), named('b', open), passed],
			'inconclusive',
			'The longest bake is over and a, b could not be proved: a says so'
		],
		[
			'the one over a limit, where there is one',
			[named('a', open), named('b', overLimit)],
			'inconclusive',
			'The longest bake is over and b could not be proved: b says so'
		],
		[
			'those without data before all others',
			[named('a', open), named('b', overLimit), named('c', blind), named('d', blind)],
			'no-data',
			'There was no data for c, d. c says so'
		]
	])('%s', (_, gates, code, sentence) => {
		expect(said(gates, 40)).toEqual({ kind: 'roll-back', reason: { code, sentence } });
		expect(said(gates, 40, 1, { onInconclusive: 'hold' })).toMatchObject({ kind: 'hold', sentence });
	});
});

test.each<[string, State, number, boolean]>([
	['a bake that is not over', { phase: 'baking', sinceMs: noonMs, step: 0 }, 9.99, false],
	['a bake that is over', { phase: 'baking', sinceMs: noonMs, step: 0 }, 10, true],
	['a candidate that is verified', verifying, 60, false],
	['a share that is given', promoting, 60, false],
	['a step that waits for a person', holding(0), 60, false],
	['the final bake, which any gate may leave open', finalBake(), 60, false]
])('whether gates that have passed let it go on: %s', (_, state, minutes, may) => {
	expect(mayLeave(planOf(), state, noonMs + minutes * minuteMs)).toBe(may);
});
