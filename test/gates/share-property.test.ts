import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CountMinute } from '../../src/gates/measurement.ts';
import { judgeShareGate } from '../../src/gates/share.ts';
import { counts, minuteMs, noonMs, shareGate } from './builders.ts';

const requests = fc.integer({ min: 0, max: 3000 });
const minute = fc
	.tuple(requests, requests, fc.integer({ min: 0, max: 1000 }), fc.constantFrom(0, 0.5, 1, 1, 1, 1.5, 3, 8))
	.map(([ofBaseline, ofCandidate, root, ratio]) => {
		const share = (root / 1000) ** 4;
		return {
			baseline: { requests: ofBaseline, bad: Math.round(ofBaseline * share) },
			candidate: { requests: ofCandidate, bad: Math.round(ofCandidate * Math.min(1, share * ratio)) }
		};
	});

/** Long runs of the same kind of minute, so that verdicts of every kind come about. */
const anyStep = fc
	.array(fc.tuple(minute, fc.integer({ min: 1, max: 14 })), { maxLength: 4 })
	.map(runs => runs.flatMap(([same, length]) => Array(length).fill(same)));

const anySteps = fc
	.array(anyStep, { minLength: 1, maxLength: 4 })
	.map(steps =>
		steps.map((step, s) =>
			step.map((minute, t): CountMinute => ({ ...minute, startMs: noonMs + (100 * s + t) * minuteMs }))
		)
	);

const anyGate = fc.record({
	okRatio: fc.constantFrom(1, 1.25),
	maxRatio: fc.constantFrom(1.5, 2, 4),
	floor: fc.constantFrom(0, 0.001, 0.05),
	minSamples: fc.constantFrom(1, 2000)
});

test('verdict, estimate and interval never contradict each other', () => {
	const seen = { pass: 0, fail: 0, undecided: 0 };
	fc.assert(
		fc.property(anySteps, anyGate, (steps, limits) => {
			const gate = shareGate(limits);
			const noise = { usual: 0.05, early: 0.2 };
			const { verdict, comparison, sentence } = judgeShareGate(gate, steps.map(counts), {
				alpha: 0.05,
				steps: 3,
				noise
			});
			seen[verdict.outcome]++;
			// Alone at 100 % there is no ratio to give: it is held against the past.
			const past = sentence.includes('worse than the baseline was');
			if (comparison === undefined) return expect(verdict.outcome).toBe(past ? 'fail' : 'undecided');
			const { estimate, low = 0, high = Number.POSITIVE_INFINITY } = comparison;
			expect(low).toBeLessThanOrEqual(estimate);
			expect(estimate).toBeLessThanOrEqual(high);
			if (verdict.outcome === 'fail') expect(low).toBeGreaterThan(gate.okRatio);
			if (verdict.outcome === 'pass' && !sentence.includes('does not matter')) expect(high).toBeLessThan(gate.maxRatio);
			if (verdict.outcome === 'undecided' && gate.floor === 0 && gate.minSamples === 1) {
				expect(low).toBeLessThanOrEqual(gate.okRatio);
			}
		}),
		{ numRuns: 150, seed: 20_250_314 }
	);
	expect(Math.min(seen.pass, seen.fail, seen.undecided)).toBeGreaterThan(10);
});
