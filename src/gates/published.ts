import type { Role } from '../common/role.ts';
import type { Gap, Window } from './measurement.ts';
import type { MetricQuery, MetricSeries } from './queries.ts';

const minuteMs = 60_000;

/** What was asked of CloudWatch, by key, and the instance types it was published for. */
export interface Published {
	readonly series: ReadonlyMap<string, MetricSeries>;
	readonly instanceTypes: Readonly<Record<Role, string | undefined>>;
}

/** The whole minutes within a window, by their start. */
export function minutesOf(window: Window): readonly number[] {
	return wholeOf(window, minuteMs);
}

/** The whole periods of some length within a window, by their start. */
export function wholeOf(window: Window, lengthMs: number): readonly number[] {
	const starts: number[] = [];
	const first = Math.ceil(window.startMs / lengthMs) * lengthMs;
	for (let startMs = first; startMs + lengthMs <= window.endMs; startMs += lengthMs) starts.push(startMs);
	return starts;
}

/** Whether values were published for other moments than the whole minutes, or only the minutes' own were answered. */
export function isFinerThanMinutes({ series }: Published, { key }: MetricQuery): boolean {
	return [...(series.get(key)?.points.keys() ?? [])].some(startMs => startMs % minuteMs !== 0);
}

/** A query's value of one minute, if there is a finite one. */
export function valueAt({ series }: Published, { key }: MetricQuery, startMs: number): number | undefined {
	const value = series.get(key)?.points.get(startMs);
	return value !== undefined && Number.isFinite(value) ? value : undefined;
}

/** Whether CloudWatch took the query and answered it, be it with nothing. */
export function works({ series }: Published, { key }: MetricQuery): boolean {
	const answer = series.get(key);
	return answer?.outage === undefined && answer?.refused === undefined;
}

/** Why there is nothing to measure, if what is needed was not answered. */
export function gapOf({ series }: Published, needed: readonly MetricQuery[]): Gap | undefined {
	const answers = needed.map(({ key }) => series.get(key));
	const outage = answers.find(answer => answer?.outage !== undefined)?.outage;
	if (outage !== undefined) return { why: 'outage', sentence: `CloudWatch did not answer: ${outage}` };
	const refused = answers.find(answer => answer?.refused !== undefined)?.refused;
	return refused === undefined ? undefined : missing(`CloudWatch cannot tell it: ${refused}`);
}

export function missing(sentence: string): Gap {
	return { why: 'missing', sentence };
}
