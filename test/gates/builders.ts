import type { Role } from '../../src/common/role.ts';
import type { Gate, ShareGate, ThresholdGate } from '../../src/gates/gate.ts';
import type { Meter } from '../../src/gates/kind.ts';
import { kindOf } from '../../src/gates/kinds.ts';
import type { CountMinute, Measurement, Window } from '../../src/gates/measurement.ts';
import type { Published } from '../../src/gates/published.ts';
import type { MetricQuery, MetricSeries, MetricTarget } from '../../src/gates/queries.ts';

export const minuteMs = 60_000;
/** 12:00 UTC. */
export const noonMs = Date.UTC(2025, 2, 14, 12);

export const target: MetricTarget = {
	endpointName: 'churn-prod',
	variants: { baseline: 'AllTraffic', candidate: 'candidate-1' }
};

export const meterOf = (gate: Gate): Meter => kindOf(gate).meter(gate, { target, numbers: {} });

/** What is measured in one step of these windows. */
export function measured(gate: Gate, published: Published, windows: readonly Window[]): Measurement {
	const [step] = meterOf(gate).measure(published, [windows]);
	if (step === undefined) throw new Error(`${gate.name} is not measured by steps`);
	return step;
}

export function shareGate(change: Partial<ShareGate> = {}): ShareGate {
	return {
		kind: 'share',
		metric: 'error-rate',
		name: 'error-rate',
		onFail: 'rollback',
		reportOnly: false,
		minSamples: 1,
		okRatio: 1,
		maxRatio: 2,
		floor: 0.001,
		...change
	};
}

export function thresholdGate(change: Partial<ThresholdGate> = {}): ThresholdGate {
	return {
		kind: 'threshold',
		name: 'latency p99',
		onFail: 'rollback',
		reportOnly: false,
		minSamples: 1,
		source: { metric: 'latency', statistic: 'p99' },
		limits: { max: 400 },
		breaches: { count: 3, of: 5 },
		...change
	};
}

/** Minutes from noon on with 900 and 100 requests, 1 % of them bad, unless told otherwise. */
export function countMinutes(
	count: number,
	change: { readonly requests?: readonly [number, number]; readonly bad?: readonly [number, number] } = {},
	fromMinute = 0
): CountMinute[] {
	const [baseline, candidate] = change.requests ?? [900, 100];
	const [baselineBad, candidateBad] = change.bad ?? [9, 1];
	return Array.from({ length: count }, (_, index) => ({
		startMs: noonMs + (fromMinute + index) * minuteMs,
		baseline: { requests: baseline, bad: baselineBad },
		candidate: { requests: candidate, bad: candidateBad }
	}));
}

export const counts = (minutes: readonly CountMinute[]): Measurement => ({ kind: 'counts', minutes });

/** So many minutes from noon on. */
export const window = (minutes: number): Window => ({ startMs: noonMs, endMs: noonMs + minutes * minuteMs });

/** An answer of CloudWatch: one value a minute and variant from noon on, `undefined` for no datapoint. */
export function publish(
	queries: Iterable<readonly [MetricQuery, readonly (number | undefined)[] | Partial<MetricSeries>]>,
	instanceTypes: Partial<Record<Role, string>> = {}
): Published {
	const series = new Map<string, MetricSeries>();
	for (const [query, answer] of queries) {
		series.set(query.key, seriesOf(query.key, answer));
	}
	return {
		series,
		instanceTypes: { baseline: instanceTypes.baseline, candidate: instanceTypes.candidate }
	};
}

function seriesOf(key: string, answer: readonly (number | undefined)[] | Partial<MetricSeries>): MetricSeries {
	if (!isValues(answer)) return { key, points: new Map(), ...answer };
	const points = answer.flatMap((value, index) =>
		value === undefined ? [] : [[noonMs + index * minuteMs, value] as const]
	);
	return { key, points: new Map(points) };
}

function isValues(
	answer: readonly (number | undefined)[] | Partial<MetricSeries>
): answer is readonly (number | undefined)[] {
	return Array.isArray(answer);
}
