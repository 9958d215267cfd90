import type { Window } from '../gates/measurement.ts';
import type { TrafficSpan } from './record.ts';

const minuteMs = 60_000;

/** A minute is used when it is this old: the newest ones are incomplete and still change. */
export const metricSettleMs = 2 * minuteMs;

/**
 * The whole, settled minutes in which the candidate's share was constant: one entry for every step of the schedule up
 * to the present one, and after these one for the final bake. A step that was interrupted has several windows and
 * remains one step; a step that was passed over has none.
 * @param scheduled number of steps of the schedule
 * @param lengthMs of what the windows are made of; default a minute
 */
export function stepWindows(
	spans: readonly TrafficSpan[],
	scheduled: number,
	nowMs: number,
	lengthMs = minuteMs
): readonly (readonly Window[])[] {
	const steps: Window[][] = [];
	for (const span of spans) {
		if (span.step === 'verification') continue;
		const place = span.step === 'final' ? scheduled : span.step;
		while (steps.length <= place) steps.push([]);
		const window = settledWindow(span, nowMs, lengthMs);
		if (window !== undefined) steps[place]?.push(window);
	}
	return steps;
}

/** From the first whole minute of a span to its last that is settled; undefined if there is none yet. */
function settledWindow(span: TrafficSpan, nowMs: number, lengthMs: number): Window | undefined {
	const settledMs = nowMs - metricSettleMs;
	const startMs = Math.ceil(span.startMs / lengthMs) * lengthMs;
	const endMs = Math.floor(Math.min(span.endMs ?? settledMs, settledMs) / lengthMs) * lengthMs;
	return endMs > startMs ? { startMs, endMs } : undefined;
}
