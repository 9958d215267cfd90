import { atSameHour, type PastReference, pastReference, worseThanPast } from '../stats/against-past.ts';
import type { NoisePrior } from '../stats/noise.ts';
import { type EvidenceWindow, strongestWindow } from './evidence-window.ts';
import type { ShareGate } from './gate.ts';
import type { BaselineBefore, CountMinute } from './measurement.ts';

/** The candidate alone, worse than the baseline was before. */
export interface WorseThanPast {
	readonly past: PastReference;
	/** Of the minutes in which it was alone, those that speak most against it. */
	readonly shown: EvidenceWindow;
}

export interface PastContext {
	/** Steps in which baseline and candidate served side by side; the one after them is the candidate's alone. */
	readonly steps: number;
	/** The part of the gate's alpha for this test. */
	readonly alpha: number;
	readonly noise: NoisePrior;
	readonly before?: BaselineBefore | undefined;
}

/**
 * From 100 % on: held against what the baseline showed in the hours before the rollout, in its steps, and at the same
 * hour of the day before.
 * @returns undefined where it is not proved worse
 */
export function proveWorseThanPast(
	gate: ShareGate,
	steps: readonly (readonly CountMinute[])[],
	{ steps: planned, alpha, noise, before }: PastContext
): WorseThanPast | undefined {
	const alone = steps[planned]?.filter(minute => minute.candidate.requests > 0) ?? [];
	if (alone.length === 0) return undefined;
	const recent = [...minutesOf(before?.recent), ...steps.slice(0, planned).flat().map(toBaseline)];
	const reference = pastReference(recent, noise);
	if (reference === undefined) return undefined;
	const past = atSameHour(reference, pastReference(minutesOf(before?.dayBefore), noise));
	const { okRatio, floor, own } = gate;
	// Noise that lasts has moved the level of the past too: the limit is as far away as that goes, which is enough.
	const brisk = { usual: noise.usual, early: noise.early };
	const options = { okRatio, maxRatio: own?.minRatio ?? gate.maxRatio, floor, noise: brisk };
	const evidenceOf = (minutes: readonly CountMinute[]) =>
		worseThanPast(
			past,
			minutes.map(minute => minute.candidate),
			options
		);
	if (evidenceOf(alone) < -Math.log(alpha)) return undefined;
	return { past, shown: strongestWindow([alone], () => true, evidenceOf) };
}

function minutesOf(measured: BaselineBefore['recent'] | undefined) {
	return measured?.kind === 'counts' ? measured.minutes.map(toBaseline) : [];
}

const toBaseline = (minute: CountMinute) => minute.baseline;
