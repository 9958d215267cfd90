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
