import type { Role } from '../common/role.ts';
import type { MetricSource } from './gate.ts';

/** Whose metrics are asked for. */
export interface MetricTarget {
	readonly endpointName: string;
	readonly variants: Readonly<Record<Role, string>>;
}

/** Windows shorter than a minute, as SageMaker can publish them. */
export type FineSeconds = 10 | 30;

/** One statistic of one metric, one value a minute. `key` is unique within a request. */
export interface MetricQuery {
	readonly key: string;
	readonly namespace: string;
	readonly metricName: string;
	readonly dimensions: Readonly<Record<string, string>>;
	/** As CloudWatch spells it: Sum, Average, p99, TC(:250000) ... */
	readonly statistic: string;
	/** Minutes that one value stands for. Default 1. */
	readonly periodMinutes?: number;
	/** Where one value stands for less than a minute: its seconds. Of data that is older than three hours nothing so fine is kept. */
	readonly periodSeconds?: FineSeconds;
}

/** The answer to one query; where it has `outage` or `refused` there are no points. */
export interface MetricSeries {
	readonly key: string;
	/** Start of the minute in epoch milliseconds to the value. */
	readonly points: ReadonlyMap<number, number>;
	/** The service did not answer; later it may. */
	readonly outage?: string;
	/** The service does not take this query (a statistic that it has not for this metric); asking again is of no use. */
	readonly refused?: string;
}

/** The same query with a value for every window of so many seconds. */
export function finer(query: MetricQuery, seconds: FineSeconds): MetricQuery {
	return { ...query, key: `${query.key} ${seconds}s`, periodSeconds: seconds };
}

/** Where SageMaker publishes what it counts of the invocations, and of the instances. */
export const invocationMetrics = 'AWS/SageMaker';
export const instanceMetrics = '/aws/sagemaker/Endpoints';

/** A statistic that SageMaker publishes for one of the two variants. */
export function variantQuery(
	target: MetricTarget,
	role: Role,
	namespace: string,
	metricName: string,
	statistic: string
): MetricQuery {
	const dimensions = { EndpointName: target.endpointName, VariantName: target.variants[role] };
	return query(role, namespace, metricName, dimensions, statistic);
}

/** A statistic of the user's own; `{variant}` and `{endpoint}` in the dimensions' values are filled in. */
export function ownQuery(target: MetricTarget, role: Role, source: MetricSource, statistic: string): MetricQuery {
	const fillIn = (value: string) =>
		value.replaceAll('{variant}', target.variants[role]).replaceAll('{endpoint}', target.endpointName);
	const dimensions = Object.fromEntries(
		Object.entries(source.dimensions).map(([name, value]) => [name, fillIn(value)])
	);
	return query(role, source.namespace, source.metricName, dimensions, statistic);
}

function query(
	role: Role,
	namespace: string,
	metricName: string,
	dimensions: Readonly<Record<string, string>>,
	statistic: string
): MetricQuery {
	const key = [role, namespace, metricName, JSON.stringify(dimensions), statistic].join(' ');
	return { key, namespace, metricName, dimensions, statistic };
}
