import { eventsOf, precisionOf, type Values } from '../stats/values.ts';
import type { BaselineBefore, CountMinute, MeanMinute, Measurement } from './measurement.ts';

/** Means as the counts of events that are known as precisely, so that what judges shares judges them. */
export interface CountedMeans {
	readonly steps: readonly (readonly CountMinute[])[];
	/** Of the baseline alone, in the same events. */
	readonly before?: BaselineBefore;
	/** How many times an event's share of the trials a mean is. */
	readonly meanPerShare: number;
}

/**
 * All steps in events of one size for each variant: how much a value is worth is learnt from all of them.
 * Undefined where nothing tells how values spread about their mean.
 */
export function countMeans(
	steps: readonly (readonly MeanMinute[])[],
	before?: BaselineBefore | undefined
): CountedMeans | undefined {
	const seen = steps.flat();
	const precision = precisionOf(seen);
	if (precision === undefined) return undefined;
	const level = meanOf(seen.map(({ baseline }) => baseline)) || meanOf(seen.map(({ candidate }) => candidate));
	const count = ({ startMs, baseline, candidate }: MeanMinute): CountMinute => ({
		startMs,
		baseline: eventsOf(baseline, precision.baseline, level),
		candidate: eventsOf(candidate, precision.candidate, level)
	});
	const ofBaseline = (measured: Measurement): Measurement => {
		if (measured.kind !== 'means') return measured;
		const alone = measured.minutes.map(({ startMs, baseline }) => count({ startMs, baseline, candidate: baseline }));
		return { kind: 'counts', minutes: alone };
	};
	return {
		steps: steps.map(minutes => minutes.map(count)),
		...(before && { before: { recent: ofBaseline(before.recent), dayBefore: ofBaseline(before.dayBefore) } }),
		meanPerShare: level * trialsPerEventOf(level, precision.baseline)
	};
}

function trialsPerEventOf(level: number, precision: Parameters<typeof eventsOf>[1]): number {
	const one = eventsOf({ count: 1, sum: level, squares: 0 }, precision, level);
	return one.requests / one.bad;
}

/** 0 without any value. */
export function meanOf(values: readonly Values[]): number {
	const count = values.reduce((total, one) => total + one.count, 0);
	return count === 0 ? 0 : values.reduce((total, one) => total + one.sum, 0) / count;
}
