import {
	type CloudWatchClient,
	GetMetricDataCommand,
	type GetMetricDataOutput,
	type MetricDataQuery,
	type MetricDataResult
} from '@aws-sdk/client-cloudwatch';
import type { Window } from '../gates/measurement.ts';
import type { MetricQuery, MetricSeries } from '../gates/queries.ts';
import { AwsError, type AwsErrorCode, asAwsError } from './errors.ts';
import type { Metrics } from './ports.ts';
import { singleLine } from './text.ts';

const minuteSeconds = 60;
/** CloudWatch's limit for one request. */
const mostQueries = 500;
/** To find out which queries are refused; those that are not found by then count as refused. */
const mostRequests = 64;

/** What has come of one query so far. */
interface Gathered {
	readonly points: Map<number, number>;
	status: string | undefined;
	readonly said: string[];
}

export function createMetrics(client: CloudWatchClient): Metrics {
	return {
		async query(queries, window) {
			const stepMs =
				1000 * Math.min(minuteSeconds, ...queries.map(({ periodSeconds = minuteSeconds }) => periodSeconds));
			const startMs = Math.ceil(window.startMs / stepMs) * stepMs;
			const endMs = Math.floor(window.endMs / stepMs) * stepMs;
			if (startMs >= endMs) return queries.map(({ key }) => ({ key, points: new Map() }));
			const series: MetricSeries[] = [];
			const budget = { requests: mostRequests };
			for (let at = 0; at < queries.length; at += mostQueries) {
				series.push(...(await ask(client, queries.slice(at, at + mostQueries), { startMs, endMs }, budget)));
			}
			return series;
		}
	};
}

/**
 * CloudWatch refuses a whole request for one query in it, such as a statistic that it does not have for this metric.
 * The others are asked again without it. An unreachable CloudWatch is an outage of every series, which the gates know
 * how to wait out; only what nobody can wait out (no permission, no credentials) is thrown.
 */
async function ask(
	client: CloudWatchClient,
	queries: readonly MetricQuery[],
	window: Window,
	budget: { requests: number }
): Promise<readonly MetricSeries[]> {
	budget.requests--;
	try {
		return await askAll(client, queries, window);
	} catch (error) {
		if (!(error instanceof AwsError) || hopeless.includes(error.code)) throw error;
		if (error.code !== 'validation') return failed(queries, { outage: error.message });
		if (queries.length === 1 || budget.requests <= 0) return failed(queries, { refused: error.message });
		const half = Math.ceil(queries.length / 2);
		const first = await ask(client, queries.slice(0, half), window, budget);
		return [...first, ...(await ask(client, queries.slice(half), window, budget))];
	}
}

const hopeless: readonly AwsErrorCode[] = ['access-denied', 'credentials-expired'];

function failed(
	queries: readonly MetricQuery[],
	why: Pick<MetricSeries, 'outage'> | Pick<MetricSeries, 'refused'>
): readonly MetricSeries[] {
	return queries.map(({ key }) => ({ key, points: new Map(), ...why }));
}

async function askAll(
	client: CloudWatchClient,
	queries: readonly MetricQuery[],
	{ startMs, endMs }: Window
): Promise<readonly MetricSeries[]> {
	const gathered = queries.map((): Gathered => ({ points: new Map(), status: undefined, said: [] }));
	let token: string | undefined;
	do {
		const command = new GetMetricDataCommand({
			MetricDataQueries: queries.map(questionOf),
			StartTime: new Date(startMs),
			EndTime: new Date(endMs),
			ScanBy: 'TimestampAscending',
			...(token !== undefined && { NextToken: token })
		});
		const page: GetMetricDataOutput = await asAwsError('GetMetricData', () => client.send(command));
		for (const result of page.MetricDataResults ?? []) gather(gathered, result);
		token = page.NextToken;
	} while (token !== undefined);
	return queries.map((query, index) => seriesOf(query, gathered[index]));
}

function questionOf(query: MetricQuery, index: number): MetricDataQuery {
	return {
		Id: `q${index}`,
		MetricStat: {
			Metric: {
				Namespace: query.namespace,
				MetricName: query.metricName,
				Dimensions: Object.entries(query.dimensions).map(([Name, Value]) => ({ Name, Value }))
			},
			Period: query.periodSeconds ?? minuteSeconds * (query.periodMinutes ?? 1),
			Stat: query.statistic
		},
		ReturnData: true
	};
}

function gather(gathered: readonly Gathered[], result: MetricDataResult): void {
	const one = gathered[Number(result.Id?.slice(1))];
	if (one === undefined) return;
	one.status = result.StatusCode;
	for (const { Value } of result.Messages ?? []) if (Value !== undefined) one.said.push(Value);
	for (const [index, timestamp] of (result.Timestamps ?? []).entries()) {
		const value = result.Values?.[index];
		if (value !== undefined) one.points.set(timestamp.getTime(), value);
	}
}

function seriesOf(query: MetricQuery, gathered: Gathered | undefined): MetricSeries {
	const { key, metricName } = query;
	if (gathered?.status === 'Complete') return { key, points: gathered.points };
	const said = gathered === undefined || gathered.said.length === 0 ? '' : `: "${singleLine(gathered.said.join(' '))}"`;
	return { key, points: new Map(), outage: `CloudWatch ${troubleOf(gathered?.status)} ${metricName}${said}.` };
}

function troubleOf(status: string | undefined): string {
	switch (status) {
		case 'PartialData':
			return 'gave only partial data for';
		case 'Forbidden':
			return 'does not allow reading';
		case 'InternalError':
			return 'had an internal error with';
		default:
			return 'gave no answer for';
	}
}
