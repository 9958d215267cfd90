import { describe, expect, test } from '@jest/globals';
import type { GateResult } from '../../src/gates/verdict.ts';
import { type Decided, freeze, inLessRoom, settles, thaw } from '../../src/rollout/decided.ts';
import type { State } from '../../src/rollout/state.ts';
import { shareGate } from '../gates/builders.ts';
import { auc, failed, noonMs, open, passed, resultOf } from './builders.ts';
import { baking, cleaning, finalBake, halted, holding, promoting, replacing, rollingBack } from './states.ts';

const decidedOn = (...gates: readonly GateResult[]): Decided => freeze(gates, noonMs);

describe('what settles how a rollout ends', () => {
	test.each<[string, State, State, boolean]>([
		['turning around', baking(0), rollingBack(), true],
		['turning around from a halt', halted(baking(0)), rollingBack(), true],
		['going back before anything was deployed', baking(0), cleaning('rolled-back'), true],
		['the candidate alone', finalBake(), replacing(), true],
		['turning around what was to serve alone', replacing(), rollingBack(), true],
		['and what was promoted already', cleaning('promoted'), rollingBack(), true],
		['the next share does not', baking(0), promoting, false],
		['nor does waiting', baking(0), holding(0), false],
		['nor a halt', baking(0), halted(baking(0)), false],
		['what goes back is settled already', rollingBack(), cleaning('rolled-back'), false],
		['what was to serve alone before a halt, too', halted(replacing()), replacing(), false],
		['and what serves alone', replacing(), cleaning('promoted'), false]
	])('%s', (_, from, to, settled) => {
		expect(settles(from, to)).toBe(settled);
	});
});

describe('the verdicts of that moment', () => {
	const whole: GateResult = {
		...failed,
		baseline: { value: 0.01, samples: 900, bad: 9 },
		candidate: { value: 0.05, samples: 100, bad: 5 },
		comparison: { as: 'ratio', estimate: 5, low: 2 },
		baselineBreach: { limit: 0.005, side: 'above', baseline: { value: 0.01, samples: 900 }, candidate: 'worse' },
		noiseFactor: 1.2,
		minutesToVerdict: 3,
		series: [{ startMs: noonMs, candidate: 0.05 }]
	};

	test('are kept with their numbers, without what can be measured again', () => {
		const { gate, verdict, baseline, candidate, comparison, baselineBreach, noiseFactor, sentence } = whole;
		const numbers = { baseline, candidate, comparison, baselineBreach, noiseFactor };
		expect(decidedOn(whole, passed)).toEqual({
			atMs: noonMs,
			gates: [
				{ gate: gate.name, verdict, sentence, ...numbers },
				{ gate: passed.gate.name, verdict: passed.verdict, sentence: passed.sentence }
			]
		});
	});

	test('come back over whatever is measured later, with its curves', () => {
		const later: GateResult = { ...passed, allowed: 'at most 2 x', series: [{ startMs: noonMs, baseline: 0.01 }] };
		const [thawed] = thaw(decidedOn(whole), [later]);
		const { minutesToVerdict: _, ...kept } = whole;
		expect(thawed).toStrictEqual({ ...kept, allowed: later.allowed, series: later.series });
	});

	test('leave a gate as it is measured that the record has no room for', () => {
		const quality = resultOf({ outcome: 'pass' }, auc);
		expect(thaw(decidedOn(failed), [passed, quality])).toEqual([failed, quality]);
		expect(thaw(decidedOn(), [passed])[0]).toBe(passed);
	});
});

describe('the same in less room', () => {
	const named = (verdict: GateResult['verdict'], number: number) =>
		resultOf(verdict, shareGate({ name: `gate ${number}` }));

	test('is first without those that have passed, then without those that are open', () => {
		const failure = named({ outcome: 'fail' }, 1);
		const [all, without, failures, ...more] = inLessRoom(decidedOn(passed, open, failure));
		expect(all).toEqual(decidedOn(passed, open, failure));
		expect(without).toEqual(decidedOn(open, failure));
		expect(failures).toEqual(decidedOn(failure));
		expect(more).toEqual([]);
	});

	test('tells five failures, the first ones', () => {
		const failures = [1, 2, 3, 4, 5, 6].map(number => named({ outcome: 'fail' }, number));
		expect(inLessRoom(decidedOn(...failures))[2]).toEqual(decidedOn(...failures.slice(0, 5)));
	});
});
