import { estimateRatio } from '../stats/ratio-test.ts';
import type { ShareGate } from './gate.ts';
import type { Judged } from './kind.ts';
import type { Measurement } from './measurement.ts';
import { breachAlone } from './share-max.ts';
import { suddenSetting } from './share-sudden.ts';
import {
	alphaWhileCompared,
	defaultNoise,
	type ShareContext,
	type ShareOutcome,
	type ShareTest,
	testShare
} from './share-test.ts';
import { shareSentence } from './share-words.ts';
import { toPair } from './to-pair.ts';
import { sideOf, totalOf } from './totals.ts';
import { noMeasurement } from './undecided.ts';
import type { BaselineBreach, Comparison, Verdict } from './verdict.ts';
import { wouldTell } from './would-tell.ts';

/**
 * Candidate and baseline as counts, minute by minute, by tests that hold at every moment they are looked at.
 * @param steps one measurement for every step of the schedule up to the present one, in which a step that was passed
 * over has no minutes, and after these one of the final bake
 */
export function judgeShareGate(gate: ShareGate, steps: readonly Measurement[], context: ShareContext): Judged {
	const present = steps.at(-1);
	if (present?.kind !== 'counts') return noMeasurement(gate, present);
	const counted = steps.map(step => (step.kind === 'counts' ? step.minutes : []));
	const test = testShare(gate, counted, context, suddenSetting(steps, context.noise));
	const { shown, past } = test;
	const candidate = sideOf(shown.minutes, 'candidate');
	if (candidate === undefined) {
		const gap = { why: 'missing', sentence: 'the candidate has had no requests.' } as const;
		return noMeasurement(gate, { kind: 'none', gap });
	}
	const samples = Math.max(totalOf(counted.flat(), 'candidate').requests, candidate.samples);
	const outcome = samples < gate.minSamples ? 'too-few' : test.outcome;
	const verdict = verdictOf(outcome);
	const baseline = sideOf(shown.minutes, 'baseline');
	const comparison = compareShares(test);
	return {
		verdict,
		candidate,
		baseline,
		comparison,
		sentence: shareSentence(gate, {
			outcome,
			candidate,
			baseline,
			comparison,
			shown,
			past,
			breach: test.breach,
			calm: context.noise?.calm,
			coldMinutes: test.coldMinutes,
			...wouldTell(gate, test)
		}),
		baselineBreach: test.breach,
		noiseFactor: test.noiseFactor,
		minutesToVerdict: outcome === 'open' ? test.minutesLeft : undefined,
		series: counted.flat().map(minute => ({
			startMs: minute.startMs,
			baseline: sideOf([minute], 'baseline')?.value,
			candidate: sideOf([minute], 'candidate')?.value
		}))
	};
}

/** Whether the baseline alone is proved above `max`, at the level at which a candidate would be. */
export function shareBreach(
	gate: ShareGate,
	measured: Measurement,
	{ alpha, noise = defaultNoise }: Pick<ShareContext, 'alpha' | 'noise'>
): BaselineBreach | undefined {
	if (gate.max === undefined || measured.kind !== 'counts') return undefined;
	return breachAlone(gate.max, measured.minutes, { alpha: alphaWhileCompared(gate, alpha), noise });
}

/** What follows from what the tests say. */
export function verdictOf(outcome: ShareOutcome | 'too-few'): Verdict {
	switch (outcome) {
		case 'worse':
		case 'suddenly-worse':
		case 'above-max':
		case 'worse-than-past':
			return { outcome: 'fail' };
		case 'below-ratio':
		case 'below-floor':
		case 'better':
			return { outcome: 'pass' };
		case 'as-baseline':
			return { outcome: 'undecided', cause: 'over-limit' };
		case 'open':
		case 'over-max':
		case 'too-few':
			return { outcome: 'undecided', cause: 'not-proved' };
		case 'unseen':
			return { outcome: 'undecided', cause: 'no-data' };
	}
}

/**
 * Estimate and interval of the ratio, which contradict neither the verdict nor each other. The lower bound rests on all
 * steps; where the minutes shown do not bear it out it is given lower, and where it is what failed the candidate, the
 * upper bound of other minutes is left out. The estimate, smoothed by half a bad request, is kept within both.
 */
export function compareShares({ outcome, low, high, shown }: ShareTest): Comparison | undefined {
	const estimate = estimateRatio(shown.minutes.map(toPair));
	// Alone at 100 % it is held against the past, and there is no ratio within the same minute.
	if (estimate === undefined || outcome === 'worse-than-past') return undefined;
	if (outcome === 'suddenly-worse') return { as: 'ratio', estimate: Math.max(estimate, low), low };
	if (outcome === 'worse') {
		const above = Math.max(estimate, low);
		return shown.whole
			? { as: 'ratio', estimate: Math.min(above, high), low, high }
			: { as: 'ratio', estimate: above, low };
	}
	const below = Math.min(estimate, high);
	return { as: 'ratio', estimate: below, low: Math.min(low, below), high };
}
