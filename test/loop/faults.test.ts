import { describe, expect, test } from '@jest/globals';
import { resume } from '../../src/commands/resume.ts';
import { run } from '../../src/commands/run.ts';
import type { Plan } from '../../src/rollout/plan.ts';
import { minuteMs, onceSharing, outcomeOf, plan, refuse, safeStory } from './fault-tools.ts';
import { leftUndone } from './invariants.ts';
import type { MemoryWorld } from './memory-world.ts';
import { planOf, Story, shortPlan } from './story.ts';

interface Fault {
	readonly name: string;
	readonly plan?: Plan;
	readonly happens: (story: Story) => void;
	readonly ends: readonly [string, string];
	/** What the sentence must tell. */
	readonly tells: readonly RegExp[];
	/** The record stays: the fault is not over, and a person is needed. */
	readonly stays?: true;
}

const capacity = 'Unable to provision requested ML compute capacity due to InsufficientInstanceCapacity error.';

const faults: readonly Fault[] = [
	{
		name: 'the update that deploys the candidate is rolled back with a reason',
		happens: ({ world }) => world.failingUpdates.push('The primary container did not pass the ping health check.'),
		ends: ['failed', 'update-rolled-back'],
		tells: [/rolled the update back to churn-original/, /ping health check/]
	},
	{
		name: 'it is rolled back without a reason',
		happens: ({ world }) => world.failingUpdates.push(''),
		ends: ['failed', 'update-rolled-back'],
		tells: [/no reason/, /logs/]
	},
	{
		name: 'there is no capacity for the candidate',
		happens: ({ world }) => world.failingUpdates.push(capacity),
		ends: ['failed', 'no-capacity'],
		tells: [/InsufficientInstanceCapacity/]
	},
	{
		name: 'there is no capacity for the instances of a share',
		plan: planOf(shortPlan, { 'model-name': 'churn-new', 'instance-count': '1' }),
		happens: ({ world }) => {
			world.hook = name => {
				if (name.startsWith('Set')) world.failingChanges = name.startsWith('SetInstances candidate') ? 1 : 0;
			};
		},
		ends: ['failed', 'no-capacity'],
		tells: [/did not reach 2 instances/, /capacity/]
	},
	{
		name: 'the quota does not allow the candidate’s instances',
		happens: story => refuse(story, 'UpdateEndpoint', 'limit-exceeded', 'Ask for a higher quota.'),
		ends: ['failed', 'quota-exceeded'],
		tells: [/higher quota/]
	},
	{
		name: 'the update to the promoted model alone is rolled back twice',
		happens: ({ world }) => onceSharingOf(world, () => world.failingUpdates.push('', '')),
		ends: ['failed', 'update-rolled-back'],
		tells: [/rolled the update back/]
	},
	{
		name: 'SageMaker stays in Updating for hours',
		happens: ({ world }) => {
			world.durations = { ...world.durations, updateMs: 10 * 60 * minuteMs };
		},
		ends: ['failed', 'endpoint-stuck'],
		tells: [/Updating for over two hours/],
		stays: true
	},
	{
		name: 'an update and its rollback have both failed',
		happens: ({ world }) =>
			onceSharingOf(world, () => {
				world.status = 'UpdateRollbackFailed';
			}),
		ends: ['failed', 'update-rolled-back'],
		tells: [/rolled the update back/]
	},
	{
		name: 'weights are taken back again and again',
		happens: ({ world }) => {
			world.failingChanges = 1_000;
			world.hook = name => {
				if (name.includes('"AllTraffic":1,')) world.failingChanges = 0;
			};
		},
		ends: ['failed', 'weights-not-taken'],
		tells: [/did not take the weights for 10 %/]
	},
	{
		name: 'a metric never comes',
		happens: ({ world }) => onceSharingOf(world, () => world.silentMetrics.add('ModelLatency')),
		ends: ['rolled-back', 'no-data'],
		tells: [/no data for latency p99/]
	},
	{
		name: 'half of the queries fail until the end',
		plan: planOf(shortPlan.replace('gates: [', 'gates: [{metric: error-rate}, ')),
		happens: ({ world }) => onceSharingOf(world, () => world.brokenMetrics.add('ModelLatency')),
		ends: ['rolled-back', 'metrics-unavailable'],
		tells: [/CloudWatch did not answer/]
	},
	{
		name: 'the metrics may not be read any more',
		happens: story =>
			onceSharing(story, () => refuse(story, 'GetMetricData', 'access-denied', 'Allow cloudwatch:GetMetricData.')),
		ends: ['rolled-back', 'metrics-unavailable'],
		tells: [/Allow cloudwatch:GetMetricData/]
	},
	{
		name: 'the weights may not be changed',
		happens: story =>
			refuse(story, 'SetWeights', 'access-denied', 'Allow sagemaker:UpdateEndpointWeightsAndCapacities.'),
		ends: ['failed', 'access-denied'],
		tells: [/Allow sagemaker:UpdateEndpointWeightsAndCapacities/]
	},
	{
		name: 'the configuration may not be created',
		happens: story => refuse(story, 'CreateEndpointConfig', 'access-denied', 'Allow sagemaker:CreateEndpointConfig.'),
		ends: ['failed', 'access-denied'],
		tells: [/Allow sagemaker:CreateEndpointConfig/]
	},
	{
		name: 'what is left over may not be deleted',
		happens: story => refuse(story, 'DeleteEndpointConfig', 'access-denied', 'Allow sagemaker:DeleteEndpointConfig.'),
		ends: ['failed', 'access-denied'],
		tells: [/where it shall be/, /Allow sagemaker:DeleteEndpointConfig/, /command: resume/],
		stays: true
	},
	{
		name: 'the record may not be written',
		happens: story => refuse(story, 'SaveProgress', 'access-denied', 'Allow sagemaker:AddTags.'),
		ends: ['failed', 'access-denied'],
		tells: [/Allow sagemaker:AddTags/],
		stays: true
	},
	{
		name: 'credentials end in the middle',
		happens: story =>
			onceSharing(story, () => refuse(story, '', 'credentials-expired', 'Give the job fresh AWS credentials.')),
		ends: ['failed', 'credentials-expired'],
		tells: [/fresh AWS credentials/],
		stays: true
	},
	...(['Failed', 'OutOfService', 'Deleting'] as const).map(
		(status): Fault => ({
			name: `the endpoint is ${status}`,
			happens: ({ world }) =>
				onceSharingOf(world, () => {
					world.status = status;
				}),
			ends: ['failed', 'endpoint-failed'],
			tells: [new RegExp(`The endpoint is ${status}`), /by hand/],
			stays: true
		})
	),
	{
		name: 'the endpoint is deleted',
		happens: ({ world }) =>
			onceSharingOf(world, () => {
				world.exists = false;
			}),
		ends: ['failed', 'endpoint-not-found'],
		tells: [/deleted by somebody/, /Delete the configurations/],
		stays: true
	},
	{
		name: 'the record cannot be read, or is of a newer version',
		happens: ({ world, store }) =>
			onceSharingOf(world, () => {
				store.unreadable = 'it was written by a newer version';
			}),
		ends: ['failed', 'record-unreadable'],
		tells: [/newer version/],
		stays: true
	}
];

function onceSharingOf(world: MemoryWorld, then: () => void): void {
	onceSharing(new Story(world), then);
}

describe('a fault that does not pass', () => {
	test.each(faults)('$name: $ends', async ({ plan: own, happens, ends, tells, stays }) => {
		const story = safeStory();
		happens(story);
		const [decision, code, sentence] = await outcomeOf(run(story.context(), own ?? plan));
		expect([decision, code, sentence]).toEqual([...ends, sentence]);
		for (const what of tells) expect(sentence).toMatch(what);
		expect(story.world.violations).toEqual([]);
		if (stays) expect(story.store.record).toBeDefined();
		else expect(leftUndone(story.world, story.store)).toEqual([]);
	});

	test.each(faults.filter(fault => fault.stays && !/endpoint is|record cannot/.test(fault.name)))(
		'$name: once that is mended, `resume` brings it to its end',
		async ({ happens }) => {
			const story = safeStory();
			happens(story);
			await outcomeOf(run(story.context(), plan));
			story.world.hook = () => {};
			story.world.pass(10 * 60 * minuteMs);
			story.world.durations.updateMs = minuteMs;
			const report = await resume(story.context());
			expect(['promoted', 'rolled-back']).toContain(report.decision);
			expect(leftUndone(story.world, story.store)).toEqual([]);
		}
	);
});
