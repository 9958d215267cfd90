import type { Role } from '../common/role.ts';
import type { ShareGate } from './gate.ts';
import type { CountMinute, FineCounts, Window } from './measurement.ts';
import { isFinerThanMinutes, type Published, wholeOf } from './published.ts';
import { type FineSeconds, finer, type MetricQuery, type MetricTarget } from './queries.ts';
import { type CountQueries, countQueries } from './share-queries.ts';

/** How a share is counted in windows shorter than a minute. */
export interface FineQueries {
	readonly seconds: FineSeconds;
	readonly all: readonly MetricQuery[];
	readonly by: Readonly<Record<Role, CountQueries>>;
}

/** Undefined for metrics of the user's own, of which SageMaker's settings say nothing. */
export function fineQueriesOf(gate: ShareGate, target: MetricTarget, seconds: FineSeconds): FineQueries | undefined {
	const of = (role: Role) => countQueries(gate, target, role, query => finer(query, seconds));
	const [baseline, candidate] = [of('baseline'), of('candidate')];
	if (gate.own !== undefined || baseline === undefined || candidate === undefined) return undefined;
	return { seconds, all: [...baseline.all, ...candidate.all], by: { baseline, candidate } };
}

/**
 * Undefined where nothing finer than minutes was published of both variants, or not all that is needed was answered. A
 * window that cannot be counted has no requests, and so has one between two parts of an interrupted step: it is there, so that
 * those around it do not count as one after the other.
 */
export function countFine(
	{ seconds, by }: FineQueries,
	published: Published,
	windows: readonly Window[]
): FineCounts | undefined {
	const isPublished = [by.baseline, by.candidate].every(({ all: [requests] }) => {
		return requests !== undefined && isFinerThanMinutes(published, requests);
	});
	if (!isPublished) return undefined;
	const counted = windows.flatMap((window, span) => {
		const within = wholeOf(window, seconds * 1000).map((startMs): CountMinute => {
			const [baseline, candidate] = [by.baseline.countAt(published, startMs), by.candidate.countAt(published, startMs)];
			const isSeen = baseline !== 'blind' && candidate !== 'blind';
			return { startMs, ...(isSeen ? { baseline, candidate } : { baseline: nothing, candidate: nothing }) };
		});
		const interruption = { startMs: window.endMs, baseline: nothing, candidate: nothing };
		return span < windows.length - 1 ? [...within, interruption] : within;
	});
	return counted.length === 0 ? undefined : { seconds, windows: counted };
}

const nothing = { requests: 0, bad: 0 };
