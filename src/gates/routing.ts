import { forBoth, type Role } from '../common/role.ts';
import type { Window } from './measurement.ts';
import { minutesOf, type Published } from './published.ts';
import { invocationMetrics, type MetricQuery, type MetricTarget, variantQuery } from './queries.ts';

/** Requests that reached each variant in one minute, however they came there. */
export interface RoutedMinute {
	readonly startMs: number;
	readonly baseline: number;
	readonly candidate: number;
}

export type Routing = { readonly ok: true } | { readonly ok: false; readonly sentence: string };

/** How many standard deviations the share may be off: by chance once in millions of checks. */
const deviations = 5;
/** And by how much of the smaller variant's share it must be off to matter. */
const tolerance = 0.1;
/** Requests of the smaller variant that are expected before anything is concluded. */
const enoughRequests = 25;
const enoughMinutes = 5;
/** With so many expected, none at all comes by chance less than once in a million times. */
const tellingAbsence = 15;

/** The requests of both variants, which are asked for whatever the gates: they tell whether each gets its share. */
export function routingQueries(target: MetricTarget): Readonly<Record<Role, MetricQuery>> {
	return forBoth(role => variantQuery(target, role, invocationMetrics, 'Invocations', 'Sum'));
}

/** The settled minutes of one step; a minute without a datapoint has no requests. */
export function routedMinutes(
	queries: Readonly<Record<Role, MetricQuery>>,
	published: Published,
	windows: readonly Window[]
): readonly RoutedMinute[] {
	const at = (role: Role, startMs: number) => published.series.get(queries[role].key)?.points.get(startMs) ?? 0;
	return windows
		.flatMap(minutesOf)
		.map(startMs => ({ startMs, baseline: at('baseline', startMs), candidate: at('candidate', startMs) }));
}

/**
 * Whether the candidate gets the requests that its weight should bring: the sample-ratio check. A split that is off, or
 * a candidate that gets nothing, is a fault of the infrastructure; to judge the model by it would be wrong.
 *
 *     off if |C/N - s| > max(5 sd, 0.1 min(s, 1-s))      sd = sqrt(phi s (1-s) / N)
 *
 * with C of N requests the candidate's, s its share, and phi >= 1 how much more uneven the minutes are than chance.
 * @param minutes settled minutes of the present step, in order of time
 * @param expectedShare candidate's part of what both variants get, 0 to 1; nothing to check at either end
 */
export function checkRouting(minutes: readonly RoutedMinute[], expectedShare: number): Routing {
	if (!(expectedShare > 0 && expectedShare < 1)) return { ok: true };
	const seen = minutes.filter(minute => minute.baseline + minute.candidate > 0);
	return checkAbsence(seen, expectedShare) ?? checkShare(seen, expectedShare) ?? { ok: true };
}

function checkAbsence(seen: readonly RoutedMinute[], share: number): Routing | undefined {
	const without = seen.slice(seen.findLastIndex(minute => minute.candidate > 0) + 1);
	const requests = sum(without, minute => minute.baseline);
	if (without.length < enoughMinutes || requests * share < tellingAbsence) return undefined;
	const sentence =
		`The candidate had no request in the last ${without.length} minutes with traffic, while the baseline had ${requests} ` +
		`and ${percent(share)} of the traffic should be the candidate's. Its instances, the routing or the clock of this runner ` +
		'are at fault, so the model was not judged; look at the health of the variant, and at the times in this log.';
	return { ok: false, sentence };
}

function checkShare(seen: readonly RoutedMinute[], share: number): Routing | undefined {
	const requests = sum(seen, total);
	const smaller = Math.min(share, 1 - share);
	if (seen.length < enoughMinutes || requests * smaller < enoughRequests) return undefined;
	const observed = sum(seen, minute => minute.candidate) / requests;
	const deviation = Math.sqrt((unevenness(seen, observed) * share * (1 - share)) / requests);
	const off = Math.abs(observed - share);
	if (off <= Math.max(deviations * deviation, tolerance * smaller)) return undefined;
	const sentence =
		`The candidate had ${percent(observed)} of the ${requests} requests, and ${percent(share)} should have reached it. ` +
		'The traffic is not split by the weights (callers that name a variant with TargetVariant count too), ' +
		'so the model was not judged.';
	return { ok: false, sentence };
}

/** Dispersion of the minutes about the share observed, at least 1. */
function unevenness(seen: readonly RoutedMinute[], observed: number): number {
	const variance = sum(seen, minute => total(minute) * observed * (1 - observed));
	if (variance === 0) return 1;
	const squares = sum(seen, minute => (minute.candidate - total(minute) * observed) ** 2);
	return Math.max(1, (squares / variance) * (seen.length / (seen.length - 1)));
}

function sum(minutes: readonly RoutedMinute[], count: (minute: RoutedMinute) => number): number {
	return minutes.reduce((total, minute) => total + count(minute), 0);
}

const total = (minute: RoutedMinute) => minute.baseline + minute.candidate;

const percent = (share: number) => `${Number((share * 100).toPrecision(3))} %`;
