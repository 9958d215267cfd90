import { describe, expect, test } from '@jest/globals';
import { AwsError, type AwsErrorCode } from '../../src/aws/errors.ts';
import { resume } from '../../src/commands/resume.ts';
import { run } from '../../src/commands/run.ts';
import { classify } from '../../src/controller/faults.ts';
import type { Report } from '../../src/report/model.ts';
import type { Plan } from '../../src/rollout/plan.ts';
import { guard, leftUndone } from './invariants.ts';
import { MemoryWorld } from './memory-world.ts';
import { image, planOf, Story, shortPlan } from './story.ts';

const minuteMs = 60_000;
const plan = planOf(shortPlan);

function safeStory(world = new MemoryWorld()): Story {
	guard(world);
	return new Story(world);
}

function quickWorld(): MemoryWorld {
	const world = new MemoryWorld();
	world.durations = { updateMs: minuteMs, weightsMs: 10_000, instancesMs: 20_000 };
	return world;
}

/** Decision, reason code and sentence, of a refusal too: what a user gets to see. */
async function outcomeOf(work: Promise<Report>): Promise<readonly [string, string, string]> {
	try {
		const { decision, reason } = await work;
		return [decision, reason.code, reason.sentence];
	} catch (error) {
		const { reason } = classify(error);
		return ['failed', reason.code, reason.sentence];
	}
}

/** From the moment on that the candidate has traffic. */
const onceSharing = (story: Story, then: () => void) => once(story, 'SetWeights', then);

/** From the moment on that its first share is in effect. */
const onceBaking = (story: Story, then: () => void) => once(story, 'the end of an update (variants)', then);

function once(story: Story, happened: string, then: () => void): void {
	const before = story.world.watch;
	let done = false;
	story.world.watch = what => {
		before(what);
		if (done || !what.startsWith(happened)) return;
		done = true;
		then();
	};
}

/** AWS refuses every call whose name begins so. */
function refuse(story: Story, call: string, code: AwsErrorCode, sentence: string): void {
	story.world.hook = (name, moment) => {
		if (moment === 'before' && name.startsWith(call)) throw new AwsError(code, call, sentence);
	};
}

describe('a call that fails for a moment', () => {
	test.each(['before', 'after'] as const)(
		'at any call of the loop, its answer lost %s it was applied: it is promoted all the same',
		async moment => {
			const names: string[] = [];
			const reference = safeStory(quickWorld());
			reference.world.hook = (name, when) => {
				if (when === 'before') names.push(name);
			};
			await run(reference.context(), plan);
			const first = names.indexOf('CreateLock') + 3;
			for (let call = first; call <= names.length; call++) {
				const story = safeStory(quickWorld());
				let calls = 0;
				story.world.hook = (name, when) => {
					if (when === 'before') calls++;
					if (calls === call && when === moment) throw new AwsError('unreachable', name, 'No answer.');
				};
				// The last call lets go of the record: when its answer is lost, nobody knows more than that it is over.
				const [decision, code] = await outcomeOf(run(story.context(), plan));
				expect({ call, name: names[call - 1], decision, code }).toEqual({
					call,
					name: names[call - 1],
					...(call === names.length && moment === 'after'
						? { decision: 'in-progress', code: 'taken-over' }
						: { decision: 'promoted', code: 'promoted' })
				});
				expect(leftUndone(story.world, story.ledger)).toEqual([]);
			}
			process.stdout.write(
				`faults: ${names.length - first + 1} calls failed ${moment} they were applied, all survived\n`
			);
		},
		30_000
	);

	test('throttling for 15 minutes is waited out', async () => {
		const story = safeStory();
		const untilMs = story.world.nowMs + 20 * minuteMs;
		story.world.hook = name => {
			const { nowMs } = story.world;
			if (nowMs > untilMs - 15 * minuteMs && nowMs < untilMs) throw new AwsError('throttled', name, 'Rate exceeded.');
		};
		expect((await outcomeOf(run(story.context(), plan)))[0]).toBe('promoted');
	});

	test('after 20 minutes without an answer the run gives up, and a resume goes on', async () => {
		const story = safeStory();
		onceSharing(story, () => refuse(story, '', 'unreachable', 'No answer; check the network.'));
		const [decision, code, sentence] = await outcomeOf(run(story.context(), plan));
		expect([decision, code]).toEqual(['failed', 'aws-unreachable']);
		expect(sentence).toContain('check the network');
		story.world.hook = () => {};
		expect((await outcomeOf(resume(story.context())))[0]).toBe('promoted');
	});
});

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
		happens: ({ world, ledger }) =>
			onceSharingOf(world, () => {
				ledger.unreadable = 'it was written by a newer version';
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
		if (stays) expect(story.ledger.record).toBeDefined();
		else expect(leftUndone(story.world, story.ledger)).toEqual([]);
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
			expect(leftUndone(story.world, story.ledger)).toEqual([]);
		}
	);
});

describe('what passes by itself', () => {
	test('maintenance by AWS in the middle of a bake lets it bake on', async () => {
		const story = safeStory();
		onceBaking(story, () => {
			story.world.update = { kind: 'system', doneMs: story.world.nowMs + 30 * minuteMs };
		});
		expect((await outcomeOf(run(story.context(), plan)))[0]).toBe('promoted');
	});

	test('metrics that come ten minutes late are waited for', async () => {
		const story = safeStory();
		story.world.publishedAfterMs = 10 * minuteMs;
		const late = planOf(shortPlan.replace('10% 1m, 50% 2m', '10% 5m, 50% 5m'));
		expect((await outcomeOf(run(story.context(), late)))[0]).toBe('promoted');
	});

	test('an outage of the metrics that ends in time does not condemn the candidate', async () => {
		const story = safeStory();
		const endMs = story.world.nowMs + 25 * minuteMs;
		story.world.hook = () => {
			const { nowMs } = story.world;
			story.world.metricsOutage = nowMs > endMs - 15 * minuteMs && nowMs < endMs ? 'InternalError' : undefined;
		};
		expect((await outcomeOf(run(story.context(), plan)))[0]).toBe('promoted');
	});

	test.each([
		['a bake', 180],
		['a bake', -30],
		['a shift', 180],
		['a shift', -30]
	] as const)('in the middle of %s, a clock that jumps by %p minutes ends it in order', async (when, minutes) => {
		const story = safeStory();
		let skewMs = 0;
		const clock = { ...story.world.clock, now: () => story.world.nowMs + skewMs };
		const start = when === 'a bake' ? onceBaking : onceSharing;
		start(story, () => {
			skewMs = minutes * minuteMs;
		});
		const [decision, code] = await outcomeOf(run(story.context({ clock }), plan));
		expect(['promoted', 'inconclusive', 'no-data', 'deadline-passed']).toContain(
			decision === 'promoted' ? decision : code
		);
		expect(leftUndone(story.world, story.ledger)).toEqual([]);
	});
});

test('hours without any run do not count: weights that nobody has asked for yet are not refused ones', async () => {
	const story = safeStory();
	refuse(story, 'SetWeights', 'credentials-expired', 'Fresh credentials.');
	expect((await outcomeOf(run(story.context(), plan)))[1]).toBe('credentials-expired');
	expect(story.ledger.record?.progress.state.phase).toBe('shifting');
	story.world.hook = () => {};
	story.world.pass(3 * 60 * minuteMs);
	expect((await outcomeOf(resume(story.context())))[0]).toBe('promoted');
});

test('hours without any run do not count: an endpoint that is busy at the next look is not stuck', async () => {
	const story = safeStory();
	story.world.behaviour['churn-new'] = { errorRate: 0, slowRate: 0, latencyMs: 900 };
	onceSharing(story, () => refuse(story, 'SetWeights {"AllTraffic":1,', 'credentials-expired', 'Fresh credentials.'));
	expect((await outcomeOf(run(story.context(), plan)))[1]).toBe('credentials-expired');
	story.world.hook = () => {};
	story.world.pass(5 * 60 * minuteMs);
	expect((await outcomeOf(resume(story.context())))[1]).toBe('gate-failed');
	expect(leftUndone(story.world, story.ledger)).toEqual([]);
});

test('breach, missing metrics, a fault of AWS and a cancelled run are four different things', async () => {
	const breach = safeStory();
	breach.world.behaviour['churn-new'] = { errorRate: 0, slowRate: 0, latencyMs: 900 };
	const missing = safeStory();
	onceSharing(missing, () => missing.world.silentMetrics.add('ModelLatency'));
	const outage = safeStory();
	onceSharing(outage, () => {
		outage.world.metricsOutage = 'InternalError';
	});
	const refused = safeStory();
	refused.world.failingUpdates.push('');
	const codes: string[] = [];
	for (const story of [breach, missing, outage, refused]) {
		codes.push((await outcomeOf(run(story.context(), plan)))[1]);
	}
	const cancelled = safeStory();
	const cancel = new AbortController();
	onceSharing(cancelled, () => cancel.abort());
	codes.push((await outcomeOf(run(cancelled.context({ cancelled: cancel.signal }), planOf(shortPlan, image))))[1]);
	expect(codes).toEqual(['gate-failed', 'no-data', 'metrics-unavailable', 'update-rolled-back', 'cancelled']);
});
