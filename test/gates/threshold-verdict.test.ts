import { expect, test } from '@jest/globals';
import type { ThresholdGate } from '../../src/gates/gate.ts';
import type { ValueMinute } from '../../src/gates/measurement.ts';
import { judgeThreshold } from '../../src/gates/threshold.ts';
import { createThresholdVerdict } from '../../src/gates/threshold-verdict.ts';
import { randomFrom } from '../../src/stats/draws.ts';
import { minuteMs, thresholdGate } from './builders.ts';

function whole(gate: ThresholdGate, minutes: readonly ValueMinute[]): string {
	const { outcome, cause } = { cause: undefined, ...judgeThreshold(gate, { kind: 'values', minutes }).verdict };
	return cause === 'over-limit' ? cause : outcome;
}

test('a quick verdict is the whole judgement’s at every look, minutes without a value and a step that follows on another included', () => {
	const random = randomFrom(17);
	const gates = [
		thresholdGate({ minSamples: 4 }),
		thresholdGate({ limits: { max: 400, maxRatio: 1.5 }, breaches: { count: 2, of: 2 } }),
		thresholdGate({ limits: { min: 90 }, breaches: { count: 1, of: 3 } }),
		thresholdGate({ limits: { max: 200 }, breaches: { count: 2, of: 5 } })
	];
	const seen = new Set<string>();
	for (const gate of gates) {
		for (let course = 0; course < 15; course++) {
			const verdict = createThresholdVerdict(gate);
			const minutes: ValueMinute[] = [];
			for (let at = 0; at < 20; at++) {
				const value = () => (random.uniform() < 0.2 ? {} : { candidate: 90 + 380 * random.uniform() });
				const baseline = random.uniform() < 0.2 ? {} : { baseline: 200 + 100 * random.uniform() };
				const minute = { startMs: at * minuteMs, ...value(), ...baseline };
				minutes.push(minute);
				verdict.see(minute);
				const said = whole(gate, minutes);
				expect([course, at, verdict.verdict()]).toEqual([course, at, said]);
				seen.add(said);
			}
		}
	}
	expect([...seen].toSorted()).toEqual(['fail', 'over-limit', 'pass', 'undecided']);
});

test('minutes that count are those in which all that its limits ask for was published', () => {
	const verdict = createThresholdVerdict(thresholdGate({ limits: { max: 400, maxRatio: 2 } }));
	expect([verdict.measured(), verdict.verdict()]).toEqual([0, 'undecided']);
	for (const minute of [{ candidate: 300 }, { baseline: 200 }, { baseline: 200, candidate: 300 }, { candidate: 500 }]) {
		verdict.see({ startMs: 0, ...minute });
	}
	expect(verdict.measured()).toBe(2);
});
