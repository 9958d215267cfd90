import type { Window } from '../gates/measurement.ts';
import type { TrafficSpan } from './record.ts';

const minuteMs = 60_000;

const hourMs = 60 * minuteMs;
const recentMs = 3 * hourMs;
const dayMs = 24 * hourMs;
/** The same hour is not the same minute. */
const aroundMs = hourMs / 2;
const longestMs = 4 * hourMs;

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

/**
 * What a candidate is held against once it serves alone: the three hours before the rollout, and the same time of the day
 * before.
 */
export function windowsBefore(
	startedAtMs: number,
	aloneSinceMs: number,
	finalBakeMs: number
): { readonly recent: Window; readonly dayBefore: Window } {
	const lengthMs = Math.min(longestMs, finalBakeMs + 2 * aroundMs);
	return {
		recent: endingAt(startedAtMs, recentMs),
		dayBefore: endingAt(aloneSinceMs - dayMs - aroundMs + lengthMs, lengthMs)
	};
}

function endingAt(endMs: number, lengthMs: number): Window {
	const end = Math.floor(endMs / minuteMs) * minuteMs;
	return { startMs: end - lengthMs, endMs: end };
}
