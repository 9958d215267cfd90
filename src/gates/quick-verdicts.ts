import type { MeanGate, ShareGate } from './gate.ts';
import { asShare } from './mean.ts';
import { countMeans } from './mean-counts.ts';
import type { CountMinute, MeanMinute } from './measurement.ts';
import { proveWorseThanPast } from './share-past.ts';
import { pastContextOf, type ShareContext } from './share-test.ts';
import { createShareVerdict, type QuickVerdict } from './share-verdict.ts';
import { turnCounts } from './to-pair.ts';
import { totalOf } from './totals.ts';

/** The verdict of `judgeMeanGate` without its intervals and sentences, for whoever plays many rollouts. */
export function quickMeanVerdict(
	gate: MeanGate,
	steps: readonly (readonly MeanMinute[])[],
	context: ShareContext,
	passMatters: boolean
): QuickVerdict {
	const seen = steps.flat().reduce((sum, minute) => sum + minute.candidate.count, 0);
	const counted = seen < gate.minSamples ? undefined : countMeans(steps, context.before);
	if (counted === undefined) return 'undecided';
	const setting = { ...context, before: counted.before };
	const share: ShareGate = { ...asShare(gate), minSamples: 1 };
	if (gate.minRatio === undefined) return createShareVerdict(share, setting)(counted.steps, passMatters);
	const turned = createShareVerdict(share, setting)(counted.steps.map(turnCounts), passMatters);
	if (turned === 'fail') return turned;
	const alone: ShareGate = { ...share, maxRatio: gate.minRatio };
	return proveWorseThanPast(alone, counted.steps, pastContextOf(setting)) === undefined ? turned : 'fail';
}

/** The same of `judgeUpwards`; made for one course of a rollout, in which minutes are added and never changed. */
export function createUpwardsVerdict(gate: ShareGate, context: ShareContext) {
	const verdictOf = createShareVerdict({ ...gate, minSamples: 1 }, context);
	return (steps: readonly (readonly CountMinute[])[], passMatters = true): QuickVerdict => {
		const seen = totalOf(steps.flat(), 'candidate').requests;
		if (seen < gate.minSamples) return 'undecided';
		if (proveWorseThanPast(gate, steps, pastContextOf(context)) !== undefined) return 'fail';
		return verdictOf(steps.map(turnCounts), passMatters);
	};
}
