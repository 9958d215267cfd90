import { describe, expect, test } from '@jest/globals';
import { AwsError } from '../../src/aws/errors.ts';
import type { Aws } from '../../src/aws/ports.ts';
import { rollback } from '../../src/commands/rollback.ts';
import { run } from '../../src/commands/run.ts';
import { createActionCooldown } from '../../src/loop/action-cooldown.ts';
import { cleanUp } from '../../src/loop/clean-up.ts';
import { finalOf, fleetOf, pairOf } from '../../src/loop/configured-variants.ts';
import type { Context } from '../../src/loop/context.ts';
import { rollBackNow } from '../../src/loop/emergency-rollback.ts';
import { isUnchangedSince } from '../../src/loop/precondition.ts';
import type { Action, Decision } from '../../src/rollout/decision.ts';
import type { LiveEndpoint } from '../../src/rollout/observation.ts';
import type { Rollout } from '../../src/rollout/record.ts';
import type { Phase } from '../../src/rollout/state.ts';
import { endpointAt, requestOf, rolloutOf, variantOf } from '../rollout/builders.ts';
import { leftUndone } from './invariants.ts';
import { memoryAws } from './memory-aws.ts';
import { minuteMs } from './memory-world.ts';
import { planOf, Story, shortPlan } from './story.ts';

const plan = planOf(shortPlan);
const straight = <T>(_: string, apply: () => T): Promise<T> => Promise.resolve(apply());

/** A rollout that bakes its first step, and nobody drives any more. */
async function baking(): Promise<{ readonly story: Story; readonly rollout: Rollout; readonly holder: string }> {
	const story = new Story();
	await run(story.context({ watchUntilMs: story.world.nowMs + 9 * minuteMs }), plan);
	const { record } = story.store;
	if (record?.progress.state.phase !== 'baking') throw new Error(`it is ${record?.progress.state.phase}`);
	return { story, rollout: record.rollout, holder: record.holder };
}

describe('the last look before an act', () => {
	const seen = endpointAt(0.1);
	const unchanged = (action: Action, now: LiveEndpoint | undefined) => {
		const world = new Story().world;
		const aws = memoryAws(world, straight);
		return isUnchangedSince({ ...aws, endpoints: { ...aws.endpoints, describe: async () => now } }, action, seen);
	};
	const overwriting: readonly Action[] = [
		{ do: 'set-weights', weights: { now: 0.5, next: 0.5 } },
		{ do: 'set-instances', variant: 'next', count: 3 },
		{ do: 'update-endpoint', to: 'final' }
	];

	test.each(overwriting)('$do is not done over what somebody else has just done', async action => {
		expect(await unchanged(action, endpointAt(0.1))).toBe(true);
		expect(await unchanged(action, endpointAt(0.2))).toBe(false);
		expect(await unchanged(action, endpointAt(0.1, { configName: 'theirs' }))).toBe(false);
		expect(await unchanged(action, endpointAt(0.1, { pendingConfigName: 'theirs' }))).toBe(false);
		expect(await unchanged(action, undefined)).toBe(false);
	});

	test('instances that an autoscaler moves are no reason not to act', async () => {
		const scaled = endpointAt(0.1, {
			variants: [variantOf('now', 0.9, { desiredInstances: 5 }), variantOf('next', 0.1)]
		});
		for (const action of overwriting) expect(await unchanged(action, scaled)).toBe(true);
	});

	test('what overwrites nothing needs none', async () => {
		expect(await unchanged({ do: 'create-pair' }, endpointAt(0.9))).toBe(true);
	});
});

describe('two equal acts', () => {
	const act = (weight: number): Decision => ({
		kind: 'act',
		action: { do: 'set-weights', weights: { now: weight } },
		because: 'users first'
	});

	test('are ten seconds apart, two different ones follow at once', () => {
		const cool = createActionCooldown();
		expect(cool(act(1), 0)).toEqual(act(1));
		expect(cool(act(1), 9_999)).toMatchObject({ kind: 'wait', forMs: 1 });
		expect(cool(act(0.5), 9_999)).toEqual(act(0.5));
		expect(cool(act(1), 10_000)).toEqual(act(1));
		expect(cool(act(1), 10_001)).toMatchObject({ kind: 'wait', forMs: 9_999 });
	});

	test('whatever is no act goes through', () => {
		const cool = createActionCooldown();
		const wait: Decision = { kind: 'wait', forMs: 5, because: '' };
		expect([cool(wait, 0), cool(wait, 0)]).toEqual([wait, wait]);
	});
});

describe('cleaning up', () => {
	const nothingSeen = { gates: [], measurements: [] };
	const ended = (ending: 'promoted' | 'rolled-back') =>
		({ do: 'clean-up', ending, reason: { code: 'gate-failed', sentence: '' } }) as const;

	test('deletes no configuration that an update is on its way to', async () => {
		const { story, rollout, holder } = await baking();
		const { world } = story;
		world.deploy('churn-original', ['DesiredWeight', 'DesiredInstanceCount']);
		world.update = { kind: 'config', configName: rollout.names.pair, exclude: [], doneMs: world.nowMs + minuteMs };
		await cleanUp(story.context({ holder }), rollout, ended('rolled-back'), nothingSeen);
		expect(world.configs.has(rollout.names.pair)).toBe(true);
		expect(world.violations).toEqual([]);
	});

	test('nor the one that serves', async () => {
		const { story, rollout, holder } = await baking();
		await cleanUp(story.context({ holder }), rollout, ended('rolled-back'), nothingSeen);
		expect(story.world.configs.has(rollout.names.pair)).toBe(true);
	});

	test('is not for a run that no longer drives: it writes no outcome and deletes nothing', async () => {
		const { story, rollout } = await baking();
		const changes = story.world.changes.length;
		const gone = cleanUp(story.context({ holder: 'another' }), rollout, ended('promoted'), nothingSeen);
		await expect(gone).rejects.toMatchObject({ code: 'taken-over' });
		expect(story.store.outcome).toBeUndefined();
		expect(story.store.record).toBeDefined();
		expect(story.world.changes).toHaveLength(changes);
	});

	test('stops wherever it is taken over, and the lock stays with whoever has it', async () => {
		const { story, rollout, holder } = await baking();
		story.world.hook = (call, moment) => {
			if (call === 'WriteOutcome' && moment === 'after') Object.assign(story.store.record ?? {}, { holder: 'another' });
		};
		const gone = cleanUp(story.context({ holder }), rollout, ended('promoted'), nothingSeen);
		await expect(gone).rejects.toMatchObject({ code: 'taken-over' });
		expect(story.store.record).toBeDefined();
	});
});

describe('the fleet of the promoted model', () => {
	const four = { configName: 'original', others: [], baseline: { ...rolloutOf().start.baseline, instanceCount: 4 } };
	const live = (next: number) =>
		endpointAt(1, { variants: [variantOf('now', 0), variantOf('next', 1, { desiredInstances: next })] });
	const instances = (rollout: Rollout, next: number) => finalOf(rollout, live(next))[0]?.instanceCount;

	test.each([
		['is never smaller than the one that served before', 2, 4],
		['is what it has grown to', 6, 6]
	])('%s', (_, next, count) => {
		expect(instances(rolloutOf({ start: four }), next)).toBe(count);
		expect(fleetOf(rolloutOf({ start: four }), live(next))).toBe(count);
	});

	test('is its own on another instance type, and at least one', () => {
		const own = rolloutOf({ start: four, candidate: { ...rolloutOf().candidate, instanceType: 'ml.c5.large' } });
		expect([instances(own, 2), instances(own, 0)]).toEqual([2, 1]);
		expect(pairOf(own).map(({ name, weight, instanceType }) => [name, weight, instanceType])).toEqual([
			['now', 1, undefined],
			['next', 0, 'ml.c5.large']
		]);
	});
});

describe('a run that is cancelled', () => {
	const phases: Readonly<Record<Phase, boolean>> = {
		scoring: false,
		deploying: false,
		verifying: false,
		shifting: true,
		baking: true,
		holding: true,
		promoting: true,
		'final-bake': true,
		replacing: false,
		'rolling-back': true,
		cleaning: false,
		halted: false
	};

	test.each(Object.entries(phases) as [Phase, boolean][])(
		'%s: takes the weight away at once: %p',
		async (phase, takes) => {
			const { story, rollout } = await baking();
			const { aws, store } = story.context();
			const before = story.weightChanges.length;
			await rollBackNow(aws, store, { rollout, recordArn: 'lock', phase }, requestOf('rollback'));
			expect(story.weightChanges.slice(before)).toEqual(
				takes ? [`SetWeights {"AllTraffic":1,"${rollout.candidate.name}":0}`] : []
			);
			expect(story.store.record?.request?.what).toBe('rollback');
		}
	);
});

describe('users are safe before anything else is asked', () => {
	test('a rollback takes the traffic away although the autoscaling cannot be read', async () => {
		const story = new Story();
		const { world } = story;
		world.scalable.set('AllTraffic', { scaleIn: false, scaleOut: false, scheduled: false });
		world.behaviour['churn-new'] = { errorRate: 0, slowRate: 0, latencyMs: 900 };
		world.hook = call => {
			const back = story.store.record?.progress.state.phase === 'rolling-back';
			const exposed = world.variants.some(({ name, desiredWeight }) => name !== 'AllTraffic' && desiredWeight > 0);
			if (call === 'DescribeScalableTargets' && back && exposed)
				throw new AwsError('access-denied', call, 'Not allowed.');
		};
		const report = await run(story.context(), plan);
		expect([report.decision, report.reason.code]).toEqual(['rolled-back', 'gate-failed']);
		expect(leftUndone(world, story.store)).toEqual([]);
	});
});

describe('the split of the traffic', () => {
	const silentCandidate = (answer: 'outage' | 'nothing'): ((aws: Aws) => Aws) => {
		return aws => ({
			...aws,
			metrics: {
				query: async (queries, window) =>
					(await aws.metrics.query(queries, window)).map((series, index) => {
						const query = queries[index];
						const theirs = query?.metricName === 'Invocations' && query.dimensions.VariantName !== 'AllTraffic';
						if (!theirs) return series;
						return { key: series.key, points: new Map(), ...(answer === 'outage' && { outage: 'InternalError' }) };
					})
			}
		});
	};
	const long = planOf(shortPlan.replace('10% 1m, 50% 2m', '10% 20m, 50% 2m'));

	const endOf = async (answer: 'outage' | 'nothing') => {
		const context: Context = new Story().context();
		return (await run({ ...context, aws: silentCandidate(answer)(context.aws) }, long)).reason.code;
	};

	test('is not judged by a metric that does not answer', async () => expect(await endOf('outage')).toBe('promoted'));

	test('a candidate that gets nothing is no fault of its model', async () =>
		expect(await endOf('nothing')).toBe('traffic-misrouted'));
});

describe('a candidate that is another one in the middle of its rollout', () => {
	const swapping = (story: Story, context: Context, what: 'image' | 'artefacts'): Context => {
		const swapped = () => story.weightChanges.length > 0;
		const { aws } = context;
		return {
			...context,
			aws: {
				...aws,
				endpoints: {
					...aws.endpoints,
					describe: async name => {
						const found = await aws.endpoints.describe(name);
						const digest = what === 'image' && swapped() ? 'sha256:b' : 'sha256:a';
						return found && { ...found, variants: found.variants.map(one => ({ ...one, images: [digest] })) };
					}
				},
				models: {
					...aws.models,
					describe: async name => {
						const found = await aws.models.describe(name);
						return found && { ...found, containers: [{ modelDataUrl: `s3://models/${name}.tar.gz` }] };
					}
				},
				objects: {
					...aws.objects,
					identify: async () => ({ etag: what === 'artefacts' && swapped() ? 'new' : 'old' })
				}
			}
		};
	};

	test.each([
		['image', /runs the image sha256:b now/],
		['artefacts', /s3:\/\/models\/churn-new\.tar\.gz has been replaced/]
	] as const)('%s: the rollout stops and goes back', async (what, sentence) => {
		const story = new Story();
		const report = await run(swapping(story, story.context(), what), plan);
		expect([report.decision, report.reason.code]).toEqual(['failed', 'identity-changed']);
		expect(report.reason.sentence).toMatch(sentence);
		expect(leftUndone(story.world, story.store)).toEqual([]);
	});
});

describe('a run', () => {
	test('does not take a return for its own rollout', async () => {
		const story = new Story();
		await run(story.context(), plan);
		await rollback(story.context({ watchUntilMs: story.world.nowMs + 30_000 }));
		expect(story.store.record?.rollout.kind).toBe('return');
		const report = await run(story.context(), plan);
		expect(report.warnings).toEqual([
			expect.stringContaining('was brought to its end: mina went back to churn-original')
		]);
		expect(report).toMatchObject({ decision: 'promoted', rollout: { kind: 'rollout' } });
	});

	test.each([
		['weights', (story: Story) => story.world.setWeightsByHand({ AllTraffic: 0.5 })],
		['a configuration', (story: Story) => story.world.deployByHand('theirs', 'churn-theirs')]
	] as const)('does not start over %s that somebody set while it took the lock', async (_, change) => {
		const story = new Story();
		story.world.hook = (call, moment) => {
			if (call === 'CreateLock' && moment === 'after') change(story);
		};
		await expect(run(story.context(), plan)).rejects.toMatchObject({ code: 'endpoint-busy' });
		expect(story.world.changes).toEqual([]);
		expect(story.store.record).toBeUndefined();
	});

	test.each([
		[19, 'promoted'],
		[21, 'endpoint-busy']
	] as const)('waits for an endpoint that is busy for %p minutes: %s', async (minutes, end) => {
		const story = new Story();
		const { world } = story;
		world.update = { kind: 'system', doneMs: world.nowMs + minutes * minuteMs };
		const code = await run(story.context(), plan).then(
			report => report.reason.code,
			error => error.code
		);
		expect(code).toBe(end);
	});
});

describe('AWS that does not answer in the middle of a rollout', () => {
	test.each([
		[19, 'promoted'],
		[22, 'aws-unreachable']
	] as const)('is waited for twenty minutes: after %p it is %s', async (minutes, end) => {
		const { story } = await baking();
		const backMs = story.world.nowMs + minutes * minuteMs;
		story.world.hook = call => {
			if (story.world.nowMs < backMs && call === 'DescribeEndpoint')
				throw new AwsError('unreachable', call, 'No route.');
		};
		expect((await run(story.context(), plan)).reason.code).toBe(end);
	});
});
