/** One statistic of one metric, one value a minute. `key` is unique within a request. */
export interface MetricQuery {
	readonly key: string;
	readonly namespace: string;
	readonly metricName: string;
	readonly dimensions: Readonly<Record<string, string>>;
	/** As CloudWatch spells it: Sum, Average, p99, TC(:250000) ... */
	readonly statistic: string;
}

/** The answer to one query. `outage`: the service failed or refused it; then there are no points. */
export interface MetricSeries {
	readonly key: string;
	/** Start of the minute in epoch milliseconds to the value. */
	readonly points: ReadonlyMap<number, number>;
	readonly outage?: string;
}
