import type { Aws } from '../aws/ports.ts';
import type { ExpectedGate, ExpectedTraffic } from '../forecast/world.ts';
import type { ShareGate } from '../gates/gate.ts';
import { kindOf } from '../gates/kinds.ts';
import type { Measurement } from '../gates/measurement.ts';
import type { Published } from '../gates/published.ts';
import { invocationMetrics, type MetricSeries, type MetricTarget, variantQuery } from '../gates/queries.ts';
import { isUpwards } from '../gates/share-upwards.ts';
import { metricSettleMs } from '../rollout/windows.ts';
import type { BaselineProfile } from './baseline-profile.ts';

const minuteMs = 60_000;
const dayMinutes = 24 * 60;
const recentMinutes = 180;
/** A day, and before it the three hours that the last three are held against. */
const readMinutes = dayMinutes + recentMinutes;
/** Minutes to either side that a minute of yesterday is smoothed with. */
const smoothMinutes = 10;
/** Bad requests in three hours from which on their share is known well enough. */
const enoughBad = 400;
/** Standard errors by which the day may differ from the last three hours and still be the same. */
const alike = 2.5;

/** The endpoint and the variant whose past is read. */
export interface Whose {
	readonly endpointName: string;
	readonly variant: string;
	readonly instanceType: string | undefined;
}

/**
 * What the coming day is expected to be like: the traffic of the same hours of yesterday at today's level, and each gate's
 * share of bad requests, of the whole day where three hours had too few of them and do not differ.
 * @param history of the last three hours
 */
export async function expectTraffic(
	aws: Pick<Aws, 'metrics'>,
	history: BaselineProfile,
	{ endpointName, variant, instanceType }: Whose,
	nowMs: number
): Promise<ExpectedTraffic> {
	const target: MetricTarget = { endpointName, variants: { baseline: variant, candidate: variant } };
	const endMs = Math.floor((nowMs - metricSettleMs) / minuteMs) * minuteMs;
	const window = { startMs: endMs - readMinutes * minuteMs, endMs };
	const known = history.gates.flatMap(gate =>
		gate.kind === 'share' && !isUpwards(gate) && history.shares[gate.name] !== undefined ? [gate] : []
	);
	const rare = known.filter(gate => badInThreeHours(gate, history) < enoughBad);
	const invocations = variantQuery(target, 'baseline', invocationMetrics, 'Invocations', 'Sum');
	const meters = rare.map(gate => ({ gate, meter: kindOf(gate).meter(gate, { target, numbers: {} }) }));
	const queries = [invocations, ...meters.flatMap(({ meter }) => meter.queries)];
	const unique = [...new Map(queries.map(query => [query.key, query])).values()];
	const series = new Map((await aws.metrics.query(unique, window)).map(answer => [answer.key, answer]));
	const published: Published = { series, instanceTypes: { baseline: instanceType, candidate: instanceType } };
	const days = new Map(
		meters.map(({ gate, meter }) => [gate.name, totalOf(meter.measure(published, [[window]])[0])] as const)
	);
	const gates = known.map(
		(gate): ExpectedGate => ({
			gate,
			share: shareOf(history.shares[gate.name] ?? 0, badInThreeHours(gate, history), days.get(gate.name)),
			perRequest: countedPerMinute(gate, history) / history.requestsPerMinute,
			noise: history.noise[gate.name]
		})
	);
	return {
		requestsPerMinute: courseOfDay(series.get(invocations.key), endMs, history.requestsPerMinute),
		gates
	};
}

function badInThreeHours(gate: ShareGate, history: BaselineProfile): number {
	return (history.shares[gate.name] ?? 0) * countedPerMinute(gate, history) * recentMinutes;
}

/** A share of the user's own may be one of something else than requests. */
function countedPerMinute({ name }: ShareGate, history: BaselineProfile): number {
	return history.countedPerMinute[name] ?? history.requestsPerMinute;
}

interface Total {
	readonly requests: number;
	readonly bad: number;
}

function totalOf(measured: Measurement | undefined): Total {
	const minutes = measured?.kind === 'counts' ? measured.minutes : [];
	return {
		requests: minutes.reduce((sum, { baseline }) => sum + baseline.requests, 0),
		bad: minutes.reduce((sum, { baseline }) => sum + baseline.bad, 0)
	};
}

function shareOf(recent: number, recentBad: number, day: Total | undefined): number {
	if (day === undefined || day.requests === 0) return recent;
	const ofDay = day.bad / day.requests;
	const spread = Math.sqrt(Math.max(1, recentBad));
	return Math.abs(recentBad - (recent === 0 ? 0 : (recentBad * ofDay) / recent)) <= alike * spread ? ofDay : recent;
}

/** Minute by minute from now on: as yesterday, at the level that the last three hours have beside the same ones of yesterday. */
function courseOfDay(series: MetricSeries | undefined, endMs: number, usual: number): readonly number[] {
	const points = series?.points ?? new Map<number, number>();
	const startMs = endMs - readMinutes * minuteMs;
	const counts = Array.from({ length: readMinutes }, (_, minute) => points.get(startMs + minute * minuteMs) ?? 0);
	const before = meanOf(counts.slice(0, recentMinutes));
	if (before === 0) return [usual];
	const level = meanOf(counts.slice(-recentMinutes)) / before;
	return Array.from({ length: dayMinutes }, (_, minute) => {
		const at = recentMinutes + minute;
		return level * meanOf(counts.slice(at - smoothMinutes, at + smoothMinutes + 1));
	});
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
