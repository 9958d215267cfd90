import { describe, expect, test } from '@jest/globals';
import type { MetricIdentity } from '../../src/aws/ports.ts';
import type { MetricQuery, MetricSeries } from '../../src/gates/queries.ts';
import type { Noise } from '../../src/gates/verdict.ts';
import { readHalves, unlikeHalves } from '../../src/preflight/baseline-halves.ts';
import { noonMs, shareGate } from '../gates/builders.ts';

const minuteMs = 60_000;
const nowMs = noonMs + 182 * minuteMs;
const noise: Readonly<Record<string, Noise>> = {
	'error-rate': { usual: 0.05, early: 0.1 },
	'slow-rate': { usual: 0.05, early: 0.1 }
};
const gates = [shareGate(), shareGate({ metric: 'slow-rate', name: 'slow-rate', slowerThanMs: 300 })];
const whose = { endpointName: 'churn-prod', variant: 'AllTraffic' };

interface Instance {
	readonly id: string;
	readonly requests?: number;
	readonly bad?: number;
}

/** A CloudWatch that knows these instances of the baseline. */
function cloudWatch(instances: readonly Instance[] | undefined) {
	const asked: (readonly MetricQuery[])[] = [];
	const listed: unknown[] = [];
	const answerTo = ({ dimensions, metricName, statistic }: MetricQuery) => {
		const { requests = 1000, bad = 10 } = instances?.find(({ id }) => id === dimensions.InstanceId) ?? {};
		if (statistic.startsWith('TC')) return 0.95 * requests;
		if (statistic.startsWith('PR')) return 95;
		return metricName === 'Invocation5XXErrors' ? bad : requests;
	};
	return {
		asked,
		listed,
		aws: {
			metrics: {
				query: async (queries: readonly MetricQuery[]): Promise<readonly MetricSeries[]> => {
					asked.push(queries);
					return queries.map(query => {
						const minutes = Array.from({ length: 180 }, (_, i) => [noonMs + i * minuteMs, answerTo(query)] as const);
						return { key: query.key, points: new Map(minutes) };
					});
				}
			},
			catalogue: {
				models: async () => undefined,
				endpoints: async () => undefined,
				metrics: async (of: object): Promise<readonly MetricIdentity[] | undefined> => {
					listed.push(of);
					const dimensions = { EndpointName: 'churn-prod', VariantName: 'AllTraffic' };
					const metric = { namespace: 'AWS/SageMaker', metricName: 'Invocations' };
					return (
						instances && [
							{ ...metric, dimensions },
							...instances.map(({ id }) => ({ ...metric, dimensions: { ...dimensions, InstanceId: id } })),
							{ ...metric, dimensions: { ...dimensions, InstanceId: 'i-x', ContainerId: 'c' } }
						]
					);
				}
			}
		}
	};
}
const named = (count: number): readonly Instance[] => Array.from({ length: count }, (_, i) => ({ id: `i-${i}` }));

describe('halves of the baseline’s instances', () => {
	test('are compared for every share, by two requests', async () => {
		const { aws, asked, listed } = cloudWatch(named(5));
		const halves = await readHalves(aws, gates, noise, whose, nowMs);
		expect([...halves.keys()]).toEqual(['error-rate', 'slow-rate']);
		expect(halves.get('error-rate')).toMatchObject({ instances: [3, 2], minutes: 180, differ: false });
		expect([asked.length, listed.length]).toEqual([1, 1]);
		expect(listed[0]).toMatchObject({
			dimensions: { EndpointName: 'churn-prod', VariantName: 'AllTraffic' },
			recently: true
		});
	});

	test('teach each gate the noise that counts beside its margin', async () => {
		const { aws } = cloudWatch(named(4));
		const near = shareGate({ name: 'near', maxRatio: 1.1 });
		const expected = { ...noise, near: { usual: 0.05, early: 0.1 } };
		const halves = await readHalves(aws, [...gates, near], expected, whose, nowMs);
		const knows = (gate: string) => halves.get(gate)?.likely.some(({ model }) => model >= 85);
		expect([knows('near'), knows('error-rate')]).toEqual([true, false]);
	});

	test('every other instance is in the same half: one that fails makes them differ, which is a warning', async () => {
		const { aws } = cloudWatch([...named(3), { id: 'i-3', bad: 60 }]);
		const halves = await readHalves(aws, gates, noise, whose, nowMs);
		expect(halves.get('error-rate')).toMatchObject({ differ: true, ratio: expect.closeTo(3.5, 1) });
		expect(halves.get('slow-rate')?.differ).toBe(false);
		const known = Object.fromEntries(
			[...halves].map(([gate, seen]) => [gate, { usual: 0.1, early: 0.2, halves: seen }])
		);
		expect(unlikeHalves(known)).toEqual([
			expect.stringMatching(
				/^error-rate differs between two halves .* \(2 and 2\), by 3\.\d\d x .* look at the instances/
			)
		]);
		expect(unlikeHalves(noise)).toEqual([]);
	});

	test.each<[string, readonly Instance[] | undefined]>([
		['one instance', named(1)],
		['no instance that is told apart', []],
		['a role that may not list metrics', undefined]
	])('of %s are none, and nothing more is asked', async (_, instances) => {
		const { aws, asked } = cloudWatch(instances);
		expect((await readHalves(aws, gates, noise, whose, nowMs)).size).toBe(0);
		expect(asked).toEqual([]);
	});

	test('of very many instances are as many as one request has room for', async () => {
		const { aws, asked } = cloudWatch(named(300));
		const halves = await readHalves(aws, gates, noise, whose, nowMs);
		expect(asked).toHaveLength(1);
		expect(asked[0]?.length).toBeLessThanOrEqual(500);
		expect(asked[0]?.length).toBeGreaterThan(490);
		expect(halves.get('error-rate')?.differ).toBe(false);
	});

	test('of metrics of the user’s own are none', async () => {
		const { aws, listed } = cloudWatch(named(4));
		const events = { namespace: 'Shop', metricName: 'Clicks', dimensions: {} };
		const own = shareGate({ metric: 'share', own: { events } });
		expect((await readHalves(aws, [own], noise, whose, nowMs)).size).toBe(0);
		expect(listed).toEqual([]);
	});
});
