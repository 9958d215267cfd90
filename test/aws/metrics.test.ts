import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { MetricQuery, MetricSeries } from '../../src/gates/queries.ts';
import { type Call, FakeAws, forgetAws, invalid, refusal } from './fake-aws.ts';

let aws: FakeAws;
beforeEach(() => {
	aws = new FakeAws();
});
afterEach(forgetAws);

const noonMs = Date.UTC(2025, 2, 14, 12);
const minuteMs = 60_000;
const window = { startMs: noonMs, endMs: noonMs + 10 * minuteMs };

function queryOf(key: string, change: Partial<MetricQuery> = {}): MetricQuery {
	const dimensions = { EndpointName: 'churn', VariantName: 'AllTraffic' };
	return { key, namespace: 'AWS/SageMaker', metricName: 'Invocations', dimensions, statistic: 'Sum', ...change };
}

interface Asked {
	readonly StartTime: number;
	readonly EndTime: number;
	readonly NextToken?: string;
	readonly MetricDataQueries: readonly {
		readonly Id: string;
		readonly MetricStat: { readonly Stat: string; readonly Period: number };
	}[];
}

const asked = () => aws.bodiesOf('GetMetricData') as readonly Asked[];

/** One value a minute from noon on. */
function result(Id: string, values: readonly number[], StatusCode = 'Complete', fromMinute = 0) {
	const Timestamps = values.map((_, index) => noonMs / 1000 + (fromMinute + index) * 60);
	return { Id, Label: 'x', Timestamps, Values: values, StatusCode };
}

const answering = (...MetricDataResults: readonly object[]) => ({ MetricDataResults, Messages: [] });

/** Answers every query with 7 at noon, but refuses a request in which one of them is `bad`. */
function refusing(bad: (statistic: string) => boolean) {
	return ({ body }: Call) => {
		const { MetricDataQueries } = body as Asked;
		const refused = MetricDataQueries.find(({ MetricStat }) => bad(MetricStat.Stat));
		if (refused !== undefined) {
			return invalid(`The value ${refused.MetricStat.Stat} for parameter Stat is not supported.`);
		}
		return answering(...MetricDataQueries.map(({ Id }) => result(Id, [7])));
	};
}

const isAnswered = ({ points, outage, refused }: MetricSeries) =>
	points.size > 0 && outage === undefined && refused === undefined;

describe('asking CloudWatch', () => {
	test('a query for windows shorter than a minute is asked with their length, from whole ones to whole ones', async () => {
		aws.on('GetMetricData', answering(result('q0', [1])));
		const uneven = { startMs: noonMs + 4_000, endMs: noonMs + 57_000 };
		await aws.connect().metrics.query([queryOf('a', { periodSeconds: 10 })], uneven);
		expect(asked()).toMatchObject([
			{
				StartTime: noonMs / 1000 + 10,
				EndTime: noonMs / 1000 + 50,
				MetricDataQueries: [{ MetricStat: { Period: 10 } }]
			}
		]);
	});

	test('every query in one request, over whole minutes', async () => {
		aws.on('GetMetricData', answering(result('q0', [100, 110]), result('q1', [5.5])));
		const p99 = queryOf('b', { metricName: 'ModelLatency', statistic: 'p99' });
		const series = await aws
			.connect()
			.metrics.query([queryOf('a'), p99], { startMs: noonMs - 30_000, endMs: noonMs + 150_000 });
		expect(asked()).toEqual([
			{
				StartTime: noonMs / 1000,
				EndTime: noonMs / 1000 + 120,
				ScanBy: 'TimestampAscending',
				MetricDataQueries: [
					{
						Id: 'q0',
						ReturnData: true,
						MetricStat: {
							Metric: {
								Namespace: 'AWS/SageMaker',
								MetricName: 'Invocations',
								Dimensions: [
									{ Name: 'EndpointName', Value: 'churn' },
									{ Name: 'VariantName', Value: 'AllTraffic' }
								]
							},
							Period: 60,
							Stat: 'Sum'
						}
					},
					expect.objectContaining({ Id: 'q1', MetricStat: expect.objectContaining({ Stat: 'p99' }) })
				]
			}
		]);
		expect(series).toEqual([
			{
				key: 'a',
				points: new Map([
					[noonMs, 100],
					[noonMs + minuteMs, 110]
				])
			},
			{ key: 'b', points: new Map([[noonMs, 5.5]]) }
		]);
	});

	test('nothing where no minute is whole', async () => {
		const short = { startMs: noonMs + 1, endMs: noonMs + minuteMs };
		expect(await aws.connect().metrics.query([queryOf('a')], short)).toEqual([{ key: 'a', points: new Map() }]);
		expect(aws.calls).toEqual([]);
	});

	test('one value for many minutes', async () => {
		aws.on('GetMetricData', answering(result('q0', [7])));
		await aws.connect().metrics.query([queryOf('a', { periodMinutes: 180 })], window);
		expect(asked()[0]?.MetricDataQueries[0]?.MetricStat.Period).toBe(10_800);
	});

	test('at most 500 queries a request, answered in the order asked', async () => {
		aws.on('GetMetricData', ({ body }: Call) =>
			answering(
				...(body as Asked).MetricDataQueries.map(({ Id, MetricStat }) => result(Id, [Number(MetricStat.Stat.slice(1))]))
			)
		);
		const queries = Array.from({ length: 1001 }, (_, i) => queryOf(`k${i}`, { statistic: `p${i}` }));
		const series = await aws.connect().metrics.query(queries, window);
		expect(asked().map(request => request.MetricDataQueries.length)).toEqual([500, 500, 1]);
		expect(series.map(one => [one.key, one.points.get(noonMs)])).toEqual(queries.map((_, i) => [`k${i}`, i]));
	});
});

describe('an answer', () => {
	test('on several pages is put together', async () => {
		aws.on(
			'GetMetricData',
			{ ...answering(result('q0', [1, 2], 'PartialData'), result('q1', [9])), NextToken: 'more' },
			answering(result('q0', [3], 'Complete', 2))
		);
		const series = await aws.connect().metrics.query([queryOf('a'), queryOf('b')], window);
		expect(asked().map(request => request.NextToken)).toEqual([undefined, 'more']);
		expect(series.map(one => [...one.points.values()])).toEqual([[1, 2, 3], [9]]);
		expect(series.every(isAnswered)).toBe(true);
	});

	test('without a datapoint is no zero and no outage', async () => {
		aws.on('GetMetricData', answering(result('q0', [])));
		expect(await aws.connect().metrics.query([queryOf('a')], window)).toEqual([{ key: 'a', points: new Map() }]);
	});

	test.each([
		['PartialData', 'gave only partial data for Invocations'],
		['InternalError', 'had an internal error with Invocations'],
		['Forbidden', 'does not allow reading Invocations']
	])('that says %s is an outage of that query alone, its points are not used', async (status, words) => {
		const failed = { ...result('q0', [1], status), Messages: [{ Code: 'x', Value: 'try\nlater' }] };
		aws.on('GetMetricData', answering(failed, result('q1', [2])));
		const [first, second] = await aws.connect().metrics.query([queryOf('a'), queryOf('b')], window);
		expect(first).toEqual({ key: 'a', points: new Map(), outage: `CloudWatch ${words}: "try later".` });
		expect(second).toEqual({ key: 'b', points: new Map([[noonMs, 2]]) });
	});

	test('that leaves a query out is an outage of it', async () => {
		aws.on('GetMetricData', answering(result('q1', [2])));
		const [first] = await aws.connect().metrics.query([queryOf('a'), queryOf('b')], window);
		expect(first).toEqual({ key: 'a', points: new Map(), outage: 'CloudWatch gave no answer for Invocations.' });
	});
});

describe('a CloudWatch that', () => {
	test.each([
		['slows down', refusal('Throttling', 'Rate exceeded')],
		['fails', refusal('InternalServiceError', 'sorry', 500)],
		['says what nobody has heard of', refusal('Curious', 'hm', 418)]
	])('%s is an outage of every query', async (_, answer) => {
		aws.on('GetMetricData', answer);
		const series = await aws.connect().metrics.query([queryOf('a'), queryOf('b')], window);
		expect(series.map(({ key, points, outage }) => [key, points.size, outage?.startsWith('GetMetricData ')])).toEqual([
			['a', 0, true],
			['b', 0, true]
		]);
	});

	test.each([
		[
			'access-denied',
			refusal('AccessDeniedException', 'User x is not authorized to perform: cloudwatch:GetMetricData')
		],
		['credentials-expired', refusal('ExpiredTokenException', 'expired', 403)]
	])('nobody can wait for says so: %s', async (code, answer) => {
		aws.on('GetMetricData', answer);
		await expect(aws.connect().metrics.query([queryOf('a')], window)).rejects.toMatchObject({ code });
	});
});

describe('a query that CloudWatch does not take', () => {
	test.each([1, 2, 7, 40])('does not keep %i others from their answers', async others => {
		aws.on(
			'GetMetricData',
			refusing(statistic => statistic.startsWith('TC'))
		);
		const queries = Array.from({ length: others }, (_, i) => queryOf(`k${i}`));
		queries.splice(
			Math.floor(others / 3),
			0,
			queryOf('slow', { statistic: 'TC(:300000)', metricName: 'ModelLatency' })
		);
		const series = await aws.connect().metrics.query(queries, window);
		expect(series.map(({ key }) => key)).toEqual(queries.map(({ key }) => key));
		expect(series.filter(isAnswered)).toHaveLength(others);
		const slow = series.find(({ key }) => key === 'slow');
		expect(slow?.refused).toContain('TC(:300000)');
		expect(slow).not.toHaveProperty('outage');
	});

	test('is no reason to ask for ever, even if none is taken', async () => {
		aws.on(
			'GetMetricData',
			refusing(() => true)
		);
		const queries = Array.from({ length: 500 }, (_, i) => queryOf(`k${i}`));
		const series = await aws.connect().metrics.query(queries, window);
		expect(series).toHaveLength(500);
		expect(series.every(({ refused }) => refused !== undefined)).toBe(true);
		expect(aws.calls.length).toBeLessThanOrEqual(80);
	});
});
