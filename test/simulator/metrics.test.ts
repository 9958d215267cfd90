import { describe, expect, test } from '@jest/globals';
import { objectsOf } from '../../src/common/json.ts';
import { invokeEndpoint } from '../../src/simulator/aws/invoke.ts';
import { at, listOf, query, SmallWorld } from './small-world.ts';

const pairAt = (share: number, scenario = {}) =>
	new SmallWorld(scenario)
		.createPair()
		.deploy('churn-pair')
		.pass(6)
		.setWeights({ AllTraffic: 1 - share, candidate: share });

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

describe('metrics', () => {
	test('of an endpoint with enhanced metrics come for each instance too, are listed, and make up the variant’s', () => {
		const MetricsConfig = { EnableEnhancedMetrics: true };
		const world = new SmallWorld().createPair('churn-pair', {}, { MetricsConfig }).deploy('churn-pair').pass(20);
		const having = [{ Name: 'VariantName', Value: 'AllTraffic' }];
		const listed = world.call('ListMetrics', { MetricName: 'Invocations', Dimensions: having });
		const dimensions = objectsOf(listed.Metrics).map(metric => objectsOf(metric.Dimensions));
		const instances = dimensions.filter(({ length }) => length === 3);
		expect([dimensions.length, instances.length]).toEqual([3, 2]);
		const [all] = [world.metric('Invocations', 'Sum', 'AllTraffic')];
		const each = instances.map(Dimensions => {
			const asked = query('q', 'Invocations', 'Sum', 'AllTraffic');
			const { MetricStat } = asked;
			const metric = { ...MetricStat, Metric: { ...MetricStat.Metric, Dimensions } };
			return world.metric('', '', '', { MetricDataQueries: [{ ...asked, MetricStat: metric }] });
		});
		for (const [minute, value] of all) expect(sum(each.map(one => one.get(minute) ?? 0))).toBe(value);
		expect(objectsOf(new SmallWorld().call('ListMetrics', { MetricName: 'Invocations' }).Metrics)).toHaveLength(1);
	});

	test('of an endpoint with enhanced metrics come every ten seconds too, and make up the minutes; of others they do not', () => {
		const MetricsConfig = { EnableEnhancedMetrics: true, MetricPublishFrequencyInSeconds: 10 };
		const every = (seconds: number, world: SmallWorld, name: string, statistic: string) =>
			world.metric(name, statistic, 'candidate', {
				MetricDataQueries: [query('q', name, statistic, 'candidate', 'churn-prod', seconds)]
			});
		const fast = new SmallWorld().createPair('churn-pair', {}, { MetricsConfig }).deploy('churn-pair').pass(6);
		fast.setWeights({ AllTraffic: 0.8, candidate: 0.2 }).pass(10);
		for (const [name, statistic] of [
			['Invocations', 'Sum'],
			['Invocation5XXErrors', 'Sum'],
			['ModelLatency', 'TC(:120000)']
		] as const) {
			const minutes = every(60, fast, name, statistic);
			const parts = every(10, fast, name, statistic);
			expect(parts.size).toBeGreaterThan(30);
			for (const [minute, value] of minutes) {
				const within = [...parts].filter(([at]) => at > minute - 1e-6 && at < minute + 1 - 1e-6);
				if (within.length === 6) expect(sum(within.map(([, part]) => part))).toBeCloseTo(value);
			}
		}
		expect(every(30, pairAt(0.2).pass(10), 'Invocations', 'Sum').size).toBe(0);
		fast.pass(181);
		const past = { StartTime: fast.nowMs / 1000 - 185 * 60, EndTime: fast.nowMs / 1000 - 181 * 60 };
		const kept = (period: number) => {
			const asked = [query('q', 'Invocations', 'Sum', 'candidate', 'churn-prod', period)];
			return fast.metric('', '', '', { ...past, MetricDataQueries: asked }).size;
		};
		expect([kept(60), kept(10)]).toEqual([4, 0]);
	});

	test('appear when the delay after their minute is over, under the start of the minute, newest first', () => {
		const world = new SmallWorld().pass(0.25);
		const minutes = [...world.metric('Invocations', 'Sum', 'AllTraffic').keys()];
		expect(minutes[0]).toBe(-3.25);
		expect(minutes).toEqual([...minutes].sort((a, b) => b - a));
		const ascending = world.metric('Invocations', 'Sum', 'AllTraffic', { ScanBy: 'TimestampAscending' });
		expect([...ascending.keys()]).toEqual([...minutes].reverse());
		expect(world.pass(0.3).metric('Invocations', 'Sum', 'AllTraffic').keys().next().value).toBeCloseTo(-2.55);
	});

	test('of the newest minutes can be seen in part, if the scenario says so', () => {
		const world = new SmallWorld({ settings: { metricsPartial: true } }).pass(0.5);
		const counts = world.metric('Invocations', 'Sum', 'AllTraffic');
		expect(counts.get(-1.5)).toBeGreaterThan(1700);
		expect(counts.get(-1.5)).toBeLessThan(2300);
		expect(counts.get(-2.5)).toBeGreaterThan(5500);
	});

	test('take the start of the window and leave out its end', () => {
		const world = new SmallWorld();
		const window = { StartTime: world.nowMs / 1000 - 600, EndTime: world.nowMs / 1000 - 300 };
		expect([...world.metric('Invocations', 'Sum', 'AllTraffic', window).keys()].sort((a, b) => a - b)).toEqual([
			-10, -9, -8, -7, -6
		]);
	});

	test('follow the weights, a minute of change being split by time', () => {
		const world = pairAt(0.2).pass(10);
		const counts = world.metric('Invocations', 'Sum', 'candidate');
		const [atChange = 0, after = 0] = [...counts.values()].reverse();
		expect(after).toBeGreaterThan(1050);
		expect(after).toBeLessThan(1350);
		expect(atChange).toBeGreaterThan(480);
		expect(atChange).toBeLessThan(720);
	});

	test('are not there at all where there was no request, and errors are 0 where there was one', () => {
		const world = pairAt(0, { behaviours: { '*': { errorRate: 0 } } }).pass(10);
		expect(world.metric('Invocations', 'Sum', 'candidate').size).toBe(0);
		expect(world.metric('Invocation5XXErrors', 'Sum', 'candidate').size).toBe(0);
		expect(new Set(world.metric('Invocation5XXErrors', 'Sum', 'AllTraffic').values())).toEqual(new Set([0]));
	});

	test('count errors as samples of 0 and 1', () => {
		const world = new SmallWorld({ behaviours: { 'churn-old': { errorRate: 0.1, clientErrorRate: 0.05 } } });
		const counts = sum(world.metric('Invocation5XXErrors', 'SampleCount', 'AllTraffic').values());
		const errors = sum(world.metric('Invocation5XXErrors', 'Sum', 'AllTraffic').values());
		expect(counts).toBe(sum(world.metric('Invocations', 'Sum', 'AllTraffic').values()));
		expect(errors / counts).toBeCloseTo(0.1, 2);
		const [average = 0] = world.metric('Invocation5XXErrors', 'Average', 'AllTraffic').values();
		expect(average).toBeCloseTo(0.1, 1);
		expect(world.metric('Invocation5XXErrors', 'Maximum', 'AllTraffic').values().next().value).toBe(1);
		const model = sum(world.metric('InvocationModelErrors', 'Sum', 'AllTraffic').values());
		expect(model).toBe(errors + sum(world.metric('Invocation4XXErrors', 'Sum', 'AllTraffic').values()));
	});

	test('give latencies in microseconds, with percentiles and counts that belong together', () => {
		const world = new SmallWorld({ behaviours: { 'churn-old': { latencyMs: 80, latencySigma: 0.5 } } });
		const [p50 = 0] = world.metric('ModelLatency', 'p50', 'AllTraffic').values();
		const [p99 = 0] = world.metric('ModelLatency', 'p99', 'AllTraffic').values();
		expect(p50 / 80_000).toBeCloseTo(1, 1);
		expect(p99 / (80_000 * Math.exp(0.5 * 2.326))).toBeCloseTo(1, 0);
		const counts = [...world.metric('ModelLatency', 'SampleCount', 'AllTraffic').values()];
		const fast = [...world.metric('ModelLatency', 'TC(:150000)', 'AllTraffic').values()];
		const rank = [...world.metric('ModelLatency', 'PR(:150000)', 'AllTraffic').values()];
		expect(rank.map((value, index) => (value / 100) * (counts[index] ?? 0))).toEqual(
			fast.map(value => expect.closeTo(value, 6))
		);
	});

	test('of the instances are there without traffic, the processors summed up', () => {
		const world = new SmallWorld({
			endpoints: [{ name: 'churn-prod', traffic: [] }],
			behaviours: { 'churn-old': { cpuPercent: 40, memoryPercent: 30 } }
		});
		expect(world.metric('Invocations', 'Sum', 'AllTraffic').size).toBe(0);
		const [cpu = 0] = world.metric('CPUUtilization', 'Average', 'AllTraffic').values();
		expect(cpu / 160).toBeCloseTo(1, 0);
		expect(world.metric('CPUUtilization', 'SampleCount', 'AllTraffic').values().next().value).toBe(2);
		const [memory = 0] = world.metric('MemoryUtilization', 'Maximum', 'AllTraffic').values();
		expect(memory / 30).toBeCloseTo(1, 0);
	});

	test('know a variant only together with its endpoint, and stay empty for others', () => {
		const world = new SmallWorld();
		expect(world.metric('Invocations', 'Sum', 'nobody').size).toBe(0);
		const { MetricStat } = query('q', 'Invocations', 'Sum', 'AllTraffic');
		const Metric = { ...MetricStat.Metric, Dimensions: MetricStat.Metric.Dimensions.slice(0, 1) };
		const only = world.metric('', '', '', { MetricDataQueries: [{ Id: 'q', MetricStat: { ...MetricStat, Metric } }] });
		expect(only.size).toBe(0);
	});

	test('count direct invocations with the traffic of their variant', () => {
		const world = pairAt(0).pass(10);
		const request = { endpointName: 'churn-prod', contentType: 'text/csv', body: new TextEncoder().encode('1,2,3') };
		for (let count = 0; count < 40; count++) invokeEndpoint(world.world, { ...request, targetVariant: 'candidate' });
		world.pass(3);
		expect([...world.metric('Invocations', 'Sum', 'candidate')]).toEqual([[expect.closeTo(-3), 40]]);
		expect(world.metric('ModelLatency', 'SampleCount', 'candidate').values().next().value).toBe(40);
	});

	test('of the user are published for every variant that has them', () => {
		const own = {
			namespace: 'Shop',
			metricName: 'Clicks',
			dimensions: { VariantName: '{variant}' },
			mean: { 'churn-old': 5 },
			deviation: 0
		};
		const world = new SmallWorld({ metrics: [own] });
		const MetricStat = {
			Metric: { Namespace: 'Shop', MetricName: 'Clicks', Dimensions: [{ Name: 'VariantName', Value: 'AllTraffic' }] },
			Period: 60,
			Stat: 'Average'
		};
		const values = world.metric('', '', '', { MetricDataQueries: [{ Id: 'q', MetricStat }] });
		expect(new Set(values.values())).toEqual(new Set([5]));
	});

	test("of the user's own may come with every request", () => {
		const own = {
			namespace: 'Shop',
			metricName: 'Clicks',
			dimensions: { VariantName: '{variant}' },
			mean: { '*': 0.25 },
			deviation: 0,
			each: 'request-or-not'
		} as const;
		const world = new SmallWorld({ metrics: [own] });
		const clicks = (Stat: string) => {
			const Metric = {
				Namespace: 'Shop',
				MetricName: 'Clicks',
				Dimensions: [{ Name: 'VariantName', Value: 'AllTraffic' }]
			};
			const MetricDataQueries = [{ Id: 'q', MetricStat: { Metric, Period: 60, Stat } }];
			return [...world.metric('', '', '', { MetricDataQueries }).values()];
		};
		expect(clicks('SampleCount')).toEqual([...world.metric('Invocations', 'Sum', 'AllTraffic').values()]);
		expect(sum(clicks('Sum')) / sum(clicks('SampleCount'))).toBeCloseTo(0.25, 1);
	});

	test('of the user’s own are published squared too, value by value', () => {
		const own = {
			namespace: 'Shop',
			metricName: 'Basket',
			dimensions: { VariantName: '{variant}' },
			mean: { '*': 40 },
			deviation: 10,
			each: 'request'
		} as const;
		const world = new SmallWorld({ metrics: [own, { ...own, metricName: 'Squares', squaresOf: 'Basket' }] });
		const of = (MetricName: string, Stat: string) => {
			const Metric = { Namespace: 'Shop', MetricName, Dimensions: [{ Name: 'VariantName', Value: 'AllTraffic' }] };
			const MetricDataQueries = [{ Id: 'q', MetricStat: { Metric, Period: 60, Stat } }];
			return [...world.metric('', '', '', { MetricDataQueries }).values()];
		};
		expect(of('Squares', 'Maximum')[0]).toBeCloseTo((of('Basket', 'Maximum')[0] ?? 0) ** 2, 6);
		expect(sum(of('Squares', 'Sum')) / sum(of('Squares', 'SampleCount'))).toBeCloseTo(1700, -2);
	});

	test('tell of instances that have too much to do', () => {
		const world = pairAt(0.5, { behaviours: { 'churn-new': { capacity: 1500, errorRate: 0, latencyMs: 80 } } }).pass(
			10
		);
		const [errors = 0] = world.metric('Invocation5XXErrors', 'Average', 'candidate').values();
		const [latency = 0] = world.metric('ModelLatency', 'p50', 'candidate').values();
		expect(errors).toBeCloseTo(0.5, 1);
		expect(latency / 160_000).toBeCloseTo(1, 1);
		world.call('UpdateEndpointWeightsAndCapacities', {
			EndpointName: 'churn-prod',
			DesiredWeightsAndCapacities: [{ VariantName: 'candidate', DesiredInstanceCount: 2 }]
		});
		world.pass(10);
		expect(world.metric('Invocation5XXErrors', 'Average', 'candidate').values().next().value).toBe(0);
	});

	test('change over time as the scenario says, incidents of all variants included', () => {
		const world = new SmallWorld({
			behaviours: { 'churn-old': { errorRate: 0, changes: [{ fromMinute: 2, errorRate: 1 }] } },
			settings: { incidents: [{ fromMinute: 4, minutes: 1, latencyFactor: 10 }] }
		}).pass(8);
		const errors = [...world.metric('Invocation5XXErrors', 'Average', 'AllTraffic')].reverse();
		expect(errors.filter(([minute]) => minute >= -8).map(([, value]) => value)).toEqual([0, 0, 1, 1, 1, 1]);
		const slow = [...world.metric('ModelLatency', 'p50', 'AllTraffic')].filter(([, value]) => value > 400_000);
		expect(slow.map(([minute]) => minute)).toEqual([-4]);
	});
});

describe('GetMetricData', () => {
	const window = (world: SmallWorld) => ({ StartTime: world.nowMs / 1000 - 600, EndTime: world.nowMs / 1000 });

	test('gives long answers page by page', () => {
		const world = new SmallWorld({ settings: { metricsPageSize: 7 } });
		const MetricDataQueries = [
			query('a', 'Invocations', 'Sum', 'AllTraffic'),
			query('b', 'ModelLatency', 'p99', 'AllTraffic')
		];
		const seen: number[][] = [];
		let NextToken: unknown;
		do {
			const page = world.call('GetMetricData', { ...window(world), MetricDataQueries, NextToken });
			seen.push(objectsOf(page.MetricDataResults).map(result => listOf(result.Values).length));
			NextToken = page.NextToken;
		} while (NextToken !== undefined);
		expect(seen).toEqual([
			[7, 0],
			[1, 6],
			[0, 2]
		]);
	});

	test('can fail for single queries', () => {
		const world = new SmallWorld({ settings: { metricsStatus: 'PartialData', metricsStatusEvery: 2 } });
		const MetricDataQueries = ['a', 'b', 'c'].map(id => query(id, 'Invocations', 'Sum', 'AllTraffic'));
		const { MetricDataResults } = world.call('GetMetricData', { ...window(world), MetricDataQueries });
		expect(objectsOf(MetricDataResults).map(result => result.StatusCode)).toEqual([
			'Complete',
			'PartialData',
			'Complete'
		]);
	});

	test.each([
		['more than 500 queries', Array.from({ length: 501 }, (_, i) => query(`q${i}`, 'Invocations', 'Sum', 'v')), '500'],
		['an id twice', [query('a', 'x', 'Sum', 'v'), query('a', 'x', 'Sum', 'v')], 'unique'],
		['an id in capitals', [query('A', 'x', 'Sum', 'v')], 'Id is invalid'],
		['a statistic it does not know', [query('a', 'x', 'Median', 'v')], 'Median'],
		['an expression', [{ Id: 'a', Expression: 'm1 / m2' }], 'MetricStat']
	])('refuses %s', (_, MetricDataQueries, text) => {
		const world = new SmallWorld();
		expect(world.refusal('GetMetricData', { ...window(world), MetricDataQueries })).toContain(text);
	});

	test('adds minutes up to longer periods', () => {
		const world = new SmallWorld();
		const one = query('a', 'Invocations', 'Sum', 'AllTraffic');
		const five = { ...one, MetricStat: { ...one.MetricStat, Period: 300 } };
		const EndTime = world.nowMs / 1000 - 300;
		const answer = world.call('GetMetricData', { StartTime: EndTime - 300, EndTime, MetricDataQueries: [five] });
		const values = listOf(at(answer, 'MetricDataResults', 0, 'Values'));
		const minutes = world.metric('Invocations', 'Sum', 'AllTraffic', { StartTime: EndTime - 300, EndTime });
		expect(values).toEqual([sum(minutes.values())]);
		expect(minutes.size).toBe(5);
	});
});
