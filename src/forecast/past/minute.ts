import type { CountMinute, MeanMinute, Measurement, ValueMinute } from '../../gates/measurement.ts';
import type { Values } from '../../stats/values.ts';
import type { Split } from './split.ts';
import type { Divided } from './track.ts';

/** A minute as a meter reads it, of which only the baseline's side is looked at. */
export type PastMinute = CountMinute | MeanMinute | ValueMinute;

/** By their start; a gate that could not be measured has none. */
export function byMinute(measured: Measurement | undefined): ReadonlyMap<number, PastMinute> {
	const minutes: readonly PastMinute[] = measured !== undefined && 'minutes' in measured ? measured.minutes : [];
	return new Map(minutes.map(minute => [minute.startMs, minute]));
}

/** One minute of every gate between two equal variants; a threshold has one value for both. */
export function divideMinute(
	wholes: readonly (PastMinute | undefined)[],
	split: Split,
	share: number
): readonly (Divided | undefined)[] {
	const counts = wholes.map(whole => (whole !== undefined && isCounted(whole) ? whole.baseline : undefined));
	const given = split.counts(counts, share);
	return wholes.map((whole, g): Divided | undefined => {
		if (whole === undefined) return undefined;
		const { startMs } = whole;
		if (isCounted(whole)) {
			const candidate = given[g] ?? { requests: 0, bad: 0 };
			const baseline = {
				requests: Math.max(0, Math.round(whole.baseline.requests) - candidate.requests),
				bad: Math.max(0, Math.round(whole.baseline.bad) - candidate.bad)
			};
			return { kind: 'counts', minute: { startMs, baseline, candidate } };
		}
		if (isMean(whole)) {
			const candidate = split.values(whole.baseline, share);
			return { kind: 'means', minute: { startMs, baseline: restOf(whole.baseline, candidate), candidate } };
		}
		const { baseline: value } = whole;
		if (value === undefined) return undefined;
		const beside = share < 1 ? { baseline: value } : {};
		return { kind: 'values', minute: { startMs, ...beside, candidate: value } };
	});
}

function restOf(whole: Values, part: Values): Values {
	const count = Math.max(0, Math.round(whole.count) - part.count);
	const sum = Math.max(0, whole.sum - part.sum);
	if (count === 0) return { count: 0, sum: 0, squares: 0 };
	return { count, sum, squares: Math.max(whole.squares - part.squares, sum ** 2 / count) };
}

const isCounted = (minute: PastMinute): minute is CountMinute =>
	typeof minute.baseline === 'object' && 'requests' in minute.baseline;

const isMean = (minute: PastMinute): minute is MeanMinute =>
	typeof minute.baseline === 'object' && 'squares' in minute.baseline;
