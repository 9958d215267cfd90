import { describe, expect, test } from '@jest/globals';
import { AwsError } from '../../src/aws/errors.ts';
import type { Aws } from '../../src/aws/ports.ts';
import { lookAt } from '../../src/rehearsal/look.ts';
import { startMs } from '../../src/rehearsal/play.ts';
import { rehearse } from '../../src/rehearsal/rehearse.ts';
import { scenarioOf } from '../../src/rehearsal/story-scenario.ts';
import { worldAws } from '../../src/rehearsal/world-aws.ts';
import { type GivenWorld, givenBy } from '../../src/rehearsal/world-given.ts';
import { createWorld } from '../../src/simulator/aws/create-world.ts';
import { completeScenario } from '../../src/simulator/complete-scenario.ts';
import { planOf } from './worlds.ts';

const plan = planOf('schedule: 50% 5m\nfinal-bake: 0m\ngates: [{metric: error-rate}]');

function awsOf(change: Partial<GivenWorld> = {}): Aws {
	const world = { ...givenBy(plan), ...change };
	return worldAws(createWorld(completeScenario(scenarioOf(plan, world, { behaviour: {} })), () => startMs));
}

async function told(openAws: () => Promise<Aws | undefined>) {
	const report = await rehearse(plan, {
		...{ setting: { command: 'rehearse', endpointName: 'churn-prod', region: '' }, nowMs: startMs },
		...{ cancelled: new AbortController().signal, told: () => {}, rollouts: 1, threads: 1, openAws }
	});
	return report.rehearsalWorld?.told.join('; ') ?? '';
}

describe('a look at the endpoint', () => {
	test('finds its traffic, its errors, its latencies, its fleet and what scales it', async () => {
		const found = await lookAt(
			awsOf({
				...{ requestsPerMinute: [600], errorRate: 0.02, clientErrorRate: 0.05, latencyMs: 35, latencySigma: 0.9 },
				...{ instanceType: 'ml.c5.2xlarge', instanceCount: 3, scaling: { min: 2, max: 9, target: 250 } }
			}),
			plan,
			startMs
		);
		if (typeof found === 'string') throw new Error(found);
		const { requestsPerMinute, errorRate, clientErrorRate, latencyMs, latencySigma } = found;
		expect(requestsPerMinute).toHaveLength(96);
		for (const requests of requestsPerMinute) expect(Math.abs(requests - 600)).toBeLessThan(30);
		expect([errorRate, clientErrorRate, latencyMs / 1000, latencySigma / 10]).toEqual([
			...[expect.closeTo(0.02, 2), expect.closeTo(0.05, 2), expect.closeTo(0.035, 2), expect.closeTo(0.09, 1)]
		]);
		expect(found).toMatchObject({
			...{ instanceType: 'ml.c5.2xlarge', instanceCount: 3, scaling: { min: 2, max: 9, target: 250 } }
		});
		expect(found.noise).toBeUndefined();
		expect(found.told.join('; ')).toMatch(/600.* requests a minute now.*read.*autoscaled between 2 and 9/);
	});

	test('finds noise beyond chance', async () => {
		const noise = { brisk: 0.3, lasting: 0.1, memoryMinutes: 15 };
		const found = await lookAt(awsOf({ errorRate: 0.02, noise }), plan, startMs);
		if (typeof found === 'string') throw new Error(found);
		expect((found.noise?.brisk ?? 0) + (found.noise?.lasting ?? 0)).toBeGreaterThan(0.1);
		expect(found.told.join('; ')).toContain('varying more than by chance');
	});

	test('is what the rehearsal is played on, and the rehearsal says so', async () => {
		expect(await told(async () => awsOf({ requestsPerMinute: [900] }))).toMatch(
			/^9\d\d|^8\d\d|^900 requests a minute now/
		);
	});

	test.each<readonly [string, () => Promise<Aws | undefined>, RegExp]>([
		[
			'no credentials',
			async () => undefined,
			/^6,000 requests a minute \(assumed\).*autoscaled \(assumed\); nothing was read of the endpoint, because this run has no AWS credentials and region/
		],
		[
			'no permission',
			async (): Promise<Aws> => {
				const aws = awsOf();
				const query = async (): Promise<never> => {
					throw new AwsError('access-denied', 'GetMetricData', 'GetMetricData is not allowed.');
				};
				return { ...aws, metrics: { query } };
			},
			/6,000 .*assumed.*nothing was read of the endpoint, because it may not be looked at: GetMetricData is not allowed/
		],
		[
			'no such endpoint',
			async () => ({ ...awsOf(), endpoints: { ...awsOf().endpoints, describe: async () => undefined } }),
			/because there is no endpoint churn-prod in eu-west-1/
		],
		[
			'no traffic',
			async () => awsOf({ requestsPerMinute: [0] }),
			/because churn-prod had no requests in the last three/
		]
	])('where there is %s, goes on as assumed', async (_, openAws, expected) => {
		expect(await told(openAws)).toMatch(expected);
	});
});
