import { isObject, type JsonObject, numberOf, objectsOf, textOf } from '../../common/json.ts';
import { momentOf, seconds } from './fields.ts';
import { samplesOf } from './metrics.ts';
import { ServiceError } from './refusal.ts';
import { type Statistic, statisticOf } from './statistics.ts';
import type { MetricName } from './visible.ts';
import type { World } from './world.ts';

const mostQueries = 500;
const minuteMs = 60_000;
/** Of high resolution; 1 and 5 seconds are never published here. */
const shortPeriodsMs: readonly number[] = [10_000, 20_000, 30_000];

interface Query {
	readonly id: string;
	readonly label: string;
	readonly metric: MetricName;
	readonly periodMs: number;
	readonly statistic: Statistic;
}

interface DataPoint {
	readonly startMs: number;
	readonly value: number;
}

/** CloudWatch's GetMetricData, for metrics by statistic; expressions are not simulated. */
export function getMetricData(world: World, request: JsonObject): JsonObject {
	const queries = queriesOf(request);
	const { startMs, endMs } = windowOf(request);
	const ascending = request.ScanBy === 'TimestampAscending';
	const all = queries.flatMap((query, index) => {
		const points = pointsOf(world, query, startMs, endMs);
		return (ascending ? points : points.reverse()).map(point => ({ index, ...point }));
	});
	const from = Number(textOf(request.NextToken) ?? 0);
	const most = Math.min(world.settings.metricsPageSize, numberOf(request.MaxDatapoints) ?? Number.POSITIVE_INFINITY);
	const page = all.slice(from, from + most);
	const isLast = from + most >= all.length;
	return {
		MetricDataResults: queries.map((query, index) => {
			const points = page.filter(point => point.index === index);
			return {
				Id: query.id,
				Label: query.label,
				Timestamps: points.map(point => seconds(point.startMs)),
				Values: points.map(point => point.value),
				StatusCode: statusOf(world, index)
			};
		}),
		Messages: [],
		...(!isLast && { NextToken: String(from + most) })
	};
}

function statusOf({ settings }: World, index: number): string {
	const { metricsStatus = 'Complete', metricsStatusEvery } = settings;
	return (index + 1) % metricsStatusEvery === 0 ? metricsStatus : 'Complete';
}

function pointsOf(world: World, { metric, periodMs, statistic }: Query, startMs: number, endMs: number): DataPoint[] {
	const points: DataPoint[] = [];
	const firstMs = Math.floor(startMs / periodMs) * periodMs;
	for (let atMs = firstMs; atMs < Math.min(endMs, world.now()); atMs += periodMs) {
		const samples = samplesOf(world, metric, atMs, periodMs);
		if (samples !== undefined) points.push({ startMs: atMs, value: statistic(samples) });
	}
	return points;
}

function windowOf(request: JsonObject): { readonly startMs: number; readonly endMs: number } {
	const startMs = momentOf(request.StartTime);
	const endMs = momentOf(request.EndTime);
	if (startMs === undefined || endMs === undefined) throw refused('The parameters StartTime and EndTime are required.');
	if (startMs >= endMs) throw refused('The parameter StartTime must be less than the parameter EndTime.');
	return { startMs, endMs };
}

function queriesOf(request: JsonObject): readonly Query[] {
	const given = objectsOf(request.MetricDataQueries);
	if (given.length === 0) throw refused('The parameter MetricDataQueries is required.');
	if (given.length > mostQueries) {
		throw refused(`The collection MetricDataQueries must not have a size greater than ${mostQueries}.`);
	}
	const queries = given.map(queryOf);
	const ids = queries.map(({ id }) => id);
	const double = ids.find((id, index) => ids.indexOf(id) !== index);
	if (double !== undefined) throw refused(`The values for parameter Id must be unique: ${double} is given twice.`);
	return queries;
}

function queryOf(given: JsonObject): Query {
	const id = textOf(given.Id) ?? '';
	if (!/^[a-z][a-zA-Z0-9_]*$/.test(id)) throw refused(`The value ${id} for parameter Id is invalid.`);
	const stat = isObject(given.MetricStat) ? given.MetricStat : undefined;
	if (stat === undefined || given.Expression !== undefined) {
		throw refused(`Query ${id} needs a MetricStat; expressions are not simulated.`);
	}
	const periodMs = (numberOf(stat.Period) ?? 0) * 1000;
	if (!shortPeriodsMs.includes(periodMs) && (periodMs < minuteMs || periodMs % minuteMs !== 0)) {
		throw refused(`The value ${periodMs / 1000} for parameter Period must be 1, 5, 10, 20, 30 or a multiple of 60.`);
	}
	const name = textOf(stat.Stat) ?? '';
	const statistic = statisticOf(name);
	if (statistic === undefined) throw refused(`The value ${name} for parameter Stat is not supported.`);
	const metric = metricOf(isObject(stat.Metric) ? stat.Metric : {});
	return { id, label: textOf(given.Label) ?? metric.metricName, metric, periodMs, statistic };
}

function metricOf({ Namespace, MetricName, Dimensions }: JsonObject): MetricName {
	const dimensions = objectsOf(Dimensions).map(({ Name, Value }) => [textOf(Name) ?? '', textOf(Value) ?? '']);
	return {
		namespace: textOf(Namespace) ?? '',
		metricName: textOf(MetricName) ?? '',
		dimensions: Object.fromEntries(dimensions)
	};
}

const refused = (message: string) => new ServiceError('ValidationError', message);
