import { describe, expect, test } from '@jest/globals';
import { AwsError } from '../../src/aws/errors.ts';
import { type Judge, judge } from '../../src/gates/judge.ts';
import type { Context } from '../../src/loop/context.ts';
import { type LoopOptions, type Pass, reconcile } from '../../src/loop/reconcile.ts';
import type { Plan } from '../../src/rollout/plan.ts';
import type { Progress, Rollout } from '../../src/rollout/record.ts';
import type { State } from '../../src/rollout/state.ts';
import { minuteMs, noonMs, requestOf, rolloutOf } from '../rollout/builders.ts';
import { type Hook, healthy } from './memory-world.ts';
import { type Scene, sceneOf } from './scene.ts';

const deploying: State = { phase: 'deploying', sinceMs: noonMs, update: { attempts: 1 } };
const verifying: State = { phase: 'verifying', sinceMs: noonMs };
const baking: State = { phase: 'baking', sinceMs: noonMs, step: 0 };
const over = { ending: 'rolled-back', reason: { code: 'gate-failed', sentence: 'It answers late.' } } as const;
const cleaning: State = { phase: 'cleaning', sinceMs: noonMs, ...over };

/** At noon, in this state, with the endpoint as it is then; the candidate that bakes has a tenth of the traffic. */
function at(state: State, change: Partial<Rollout> = {}, plan: Partial<Plan> = {}): Scene {
	const scene = sceneOf(change, plan, state);
	const { world, story, record } = scene;
	world.nowMs = noonMs;
	world.publishesSinceMs = noonMs - 24 * 60 * minuteMs;
	if (state.phase === 'verifying' || state.phase === 'baking') world.deploy('pair', []);
	if (state.phase !== 'baking') return scene;
	world.setWeightsByHand({ now: 0.9, next: 0.1 });
	const spans: Progress['spans'] = [{ step: 0, traffic: 0.1, startMs: noonMs }];
	story.store.record = { ...record, progress: { ...record.progress, spans } };
	return scene;
}

interface Driving extends Partial<LoopOptions> {
	readonly ctx?: Partial<Context>;
	/** Told of every call, with how many of its name there were with it. */
	readonly hook?: (call: string, moment: Parameters<Hook>[1], count: number) => void;
	/** Cancels the run once this is so, after a call. */
	readonly until?: () => boolean;
}

/** Drives the scene for two hours at most; whoever asks for this and that without letting time pass goes round. */
async function drive(scene: Scene, { ctx, hook, until, ...options }: Driving = {}) {
	const { world, story } = scene;
	const cancel = new AbortController();
	const calls: string[] = [];
	const passes: Pass[] = [];
	let sincePause = 0;
	let isRound = false;
	const count = () => {
		isRound ||= ++sincePause > 500 || world.nowMs > noonMs + 360 * minuteMs;
		if (isRound) cancel.abort();
	};
	const clock: Context['clock'] = {
		now: () => {
			count();
			return world.nowMs;
		},
		sleep: async ms => {
			sincePause = 0;
			world.pass(ms);
		}
	};
	world.hook = (call, moment) => {
		count();
		if (moment === 'before') calls.push(call);
		hook?.(call, moment, calls.filter(one => one === call).length);
		if (moment === 'after' && until?.()) cancel.abort();
	};
	const exit = await reconcile(
		{ ...scene.ctx, clock, cancelled: cancel.signal, watchUntilMs: noonMs + 120 * minuteMs, ...ctx },
		{
			...options,
			onPass: async pass => {
				passes.push(pass);
				await options.onPass?.(pass);
			}
		}
	);
	if (isRound) throw new Error('It goes round and round.');
	return { exit, calls, passes, record: story.store.record, warnings: story.warnings };
}

const fail = (code: ConstructorParameters<typeof AwsError>[0], call: string): never => {
	throw new AwsError(code, call, `${call}: ${code}.`);
};
const phaseOf = ({ story }: Scene) => story.store.record?.progress.state.phase;
const readings = (calls: readonly string[]) => calls.filter(call => /^Read(Record|Tags)$/.test(call));

describe('a run that is cancelled', () => {
	test('before its first look makes no call', async () => {
		const { exit, calls } = await drive(at(deploying), { ctx: { cancelled: AbortSignal.abort() } });
		expect([exit, calls]).toEqual([{ kind: 'cancelled' }, []]);
	});

	test('while a look is shown does not do what was decided', async () => {
		const scene = at(deploying);
		const cancel = new AbortController();
		const { exit, passes } = await drive(scene, {
			ctx: { cancelled: cancel.signal },
			onPass: async () => cancel.abort()
		});
		expect(passes.map(({ decision }) => decision.kind)).toEqual(['act']);
		expect([exit, scene.world.changes]).toEqual([{ kind: 'cancelled', last: passes[0] }, []]);
	});

	test('in the middle of a call is cancelled, whatever becomes of the call', async () => {
		const cancel = new AbortController();
		const { exit, passes, warnings } = await drive(at(baking), {
			ctx: { cancelled: cancel.signal },
			hook: (call, _, count) => {
				if (call !== 'DescribeEndpoint' || count < 2) return;
				cancel.abort();
				fail('throttled', call);
			}
		});
		expect([exit, warnings]).toEqual([{ kind: 'cancelled', last: passes[0] }, []]);
	});

	test('while it waits does not look again', async () => {
		const scene = at(baking);
		const cancel = new AbortController();
		const clock = { now: scene.ctx.clock.now, sleep: async () => cancel.abort() };
		const { exit, passes, calls } = await drive(scene, { ctx: { cancelled: cancel.signal, clock } });
		expect(exit).toEqual({ kind: 'cancelled', last: passes[0] });
		expect(readings(calls)).toHaveLength(1);
	});
});

describe('a record that another run drives', () => {
	test('is left to it: nothing is told of it, looked at or changed', async () => {
		const scene = at(deploying);
		if (scene.story.store.record) scene.story.store.record.holder = 'another';
		let active = 0;
		const { exit, calls } = await drive(scene, { ctx: { onActiveRollout: () => active++ } });
		expect([exit, calls, active]).toEqual([{ kind: 'taken-over', by: 'another' }, ['ReadRecord'], 0]);
	});

	test('since the last look ends with that look', async () => {
		const scene = at(baking);
		const { exit, passes } = await drive(scene, {
			hook: (call, moment) => {
				if (call !== 'DescribeEndpoint' || moment === 'before') return;
				Object.assign(scene.story.store.record ?? {}, { holder: 'b' });
			}
		});
		expect(exit).toEqual({ kind: 'taken-over', by: 'b', last: passes.at(-1) });
		expect(passes).toHaveLength(1);
	});
});

describe('a record that cannot be trusted', () => {
	test('stops the run before anything is looked at', async () => {
		const scene = at(deploying);
		scene.story.store.unreadable = 'a newer version wrote it';
		const { exit, calls, passes } = await drive(scene);
		expect(exit).toMatchObject({ kind: 'stopped', reason: { code: 'record-unreadable' } });
		expect([passes, new Set(calls)]).toEqual([[], new Set(['ReadRecord'])]);
	});
});

describe('a record that is gone', () => {
	test('ends a run that never had it', async () => {
		const scene = at(deploying);
		scene.story.store.record = undefined;
		expect((await drive(scene)).exit).toEqual({ kind: 'gone' });
	});

	test('ends a run where the outcome says that the rollout is over', async () => {
		const scene = at(baking);
		const { rollout, world, story } = scene;
		const { exit, passes } = await drive(scene, {
			hook: (call, moment) => {
				if (call !== 'GetMetricData' || moment === 'before') return;
				world.deploy('churn-original', []);
				story.store.record = undefined;
				const ids = { rolloutId: rollout.id, startedAtMs: rollout.startedAtMs };
				story.store.outcome = { outcome: 'rolled-back', endedAtMs: world.nowMs, ...ids };
			}
		});
		expect(exit).toEqual({ kind: 'gone', last: passes.at(-1) });
		expect(story.store.record).toBeUndefined();
	});

	test('is written again as it was read, and the rollout goes on', async () => {
		const scene = at(baking);
		const before = scene.story.store.record;
		const { record, passes, warnings } = await drive(scene, {
			hook: (call, moment, count) => {
				if (call === 'GetMetricData' && moment === 'after' && count === 2) scene.story.store.record = undefined;
			},
			until: () => scene.world.nowMs > noonMs + 5 * minuteMs
		});
		expect([record, warnings.length]).toEqual([before, 1]);
		expect(passes.length).toBeGreaterThan(3);
	});

	test('is written again as this run has written it', async () => {
		const scene = at(deploying);
		scene.story.store.record = undefined;
		const { record } = await drive(scene, { written: scene.record, until: () => phaseOf(scene) !== undefined });
		expect(record).toEqual(scene.record);
	});

	test('is written again with what was saved since it was read', async () => {
		const scene = at(deploying);
		const { record } = await drive(scene, {
			hook: (call, moment) => {
				if (call === 'SaveProgress' && moment === 'after') scene.story.store.record = undefined;
			},
			until: () => scene.story.warnings.length > 0 && phaseOf(scene) !== undefined
		});
		expect(record?.progress.state).toMatchObject({ phase: 'deploying', update: { acceptedAtMs: noonMs } });
	});

	test('and cannot be written again stops the run, which says why', async () => {
		const scene = at(baking);
		scene.story.store.record = undefined;
		const { exit } = await drive(scene, {
			written: scene.record,
			hook: call => call === 'CreateLock' && fail('access-denied', call)
		});
		expect(exit).toMatchObject({ kind: 'stopped', reason: { code: 'access-denied' } });
	});

	test('for the second time is found and written again as the first time', async () => {
		const scene = at(deploying);
		scene.story.store.record = undefined;
		const { record, warnings } = await drive(scene, {
			written: scene.record,
			hook: (call, moment, count) => {
				if (call === 'SaveProgress' && moment === 'before' && count === 1) scene.story.store.record = undefined;
			},
			until: () => scene.story.warnings.length > 1 && phaseOf(scene) !== undefined
		});
		expect([record?.progress.state.phase, warnings.length]).toEqual(['deploying', 2]);
	});

	test('makes void what was refused because of it', async () => {
		const scene = at(verifying, {}, { load: { data: 's3://b/rows.csv', ratePerSecond: 1 } });
		let unread = 0;
		const { passes } = await drive(scene, {
			hook: (call, moment, count) => {
				if (call === 'SaveProgress' && moment === 'before' && count === 1) scene.story.store.record = undefined;
				if (scene.story.store.record === undefined && call === 'ReadRecord' && unread++ === 0) fail('throttled', call);
			},
			until: () => phaseOf(scene) === 'shifting' || phaseOf(scene) === 'rolling-back'
		});
		expect(unread).toBeGreaterThan(1);
		expect(passes.filter(({ seen }) => seen.refusal)).toEqual([]);
		expect(phaseOf(scene)).toBe('shifting');
	});
});

describe('what a person wants', () => {
	const own = requestOf('rollback', { atMs: noonMs + 1 });
	const theirs = requestOf('approve', { atMs: noonMs - 1 });

	test('is seen by the run it was asked of although the record does not have it, until it is answered', async () => {
		const scene = at(baking);
		const { passes } = await drive(scene, { request: own, until: () => scene.world.changes.length > 0 });
		expect(passes.map(({ record, seen }) => [record.request?.what, seen.request?.what]).slice(0, 2)).toEqual([
			['rollback', 'rollback'],
			[undefined, undefined]
		]);
		expect(scene.story.store.record?.progress.answeredMs).toBe(own.atMs);
	});

	test('is taken from the record by the move that answers it, and by no other', async () => {
		const answered = at(baking);
		Object.assign(answered.story.store.record ?? {}, { request: own });
		const { calls, record } = await drive(answered, { until: () => answered.world.changes.length > 0 });
		expect([record?.request, calls.filter(call => call === 'ClearRequest').length]).toEqual([undefined, 1]);
		const open = at(baking);
		Object.assign(open.story.store.record ?? {}, { request: theirs });
		await drive(open, { until: () => phaseOf(open) === 'shifting' });
		expect(open.story.store.record?.request).toEqual(theirs);
	});

	test('is not asked twice where another run has left it answered in the record', async () => {
		const scene = at(baking);
		const { record } = scene.story.store;
		if (record)
			scene.story.store.record = { ...record, request: own, progress: { ...record.progress, answeredMs: own.atMs } };
		const { passes } = await drive(scene, { until: () => scene.world.nowMs > noonMs });
		expect(passes[0]?.seen).not.toHaveProperty('request');
	});
});

describe('a refusal', () => {
	test('of an act is for the next decision, and for that one alone', async () => {
		const scene = at(deploying);
		const { exit, passes, warnings } = await drive(scene, {
			hook: call => call === 'UpdateEndpoint pair' && fail('access-denied', call)
		});
		expect(passes.map(({ record, seen }) => [record.progress.state.phase, seen.refusal?.act])).toEqual([
			['deploying', undefined],
			['deploying', 'update-endpoint'],
			['cleaning', undefined]
		]);
		expect(exit).toMatchObject({ kind: 'ended', ending: 'failed', reason: { code: 'access-denied' } });
		expect(warnings).toEqual(['UpdateEndpoint pair: access-denied.']);
	});

	test('is an answer to what was asked: an act that fails otherwise stops the run, and may be tried again', async () => {
		const scene = at(deploying);
		const before = scene.story.store.record;
		const { exit, passes, record } = await drive(scene, {
			hook: call => call === 'UpdateEndpoint pair' && fail('credentials-expired', call)
		});
		expect(exit).toMatchObject({ kind: 'stopped', reason: { code: 'credentials-expired' } });
		expect([passes.length, record]).toEqual([1, before]);
	});

	test('of a look stops the run, also after an act', async () => {
		const { exit, passes } = await drive(at(deploying), {
			hook: (call, moment, count) =>
				call === 'DescribeEndpoint' && moment === 'before' && count === 3 && fail('access-denied', call)
		});
		expect(passes.map(({ decision }) => decision.kind)).toEqual(['act']);
		expect(exit).toMatchObject({ kind: 'stopped', reason: { code: 'access-denied' }, last: passes[0] });
	});

	test('stops the run with its own words where the record cannot be looked at either', async () => {
		const scene = at(baking);
		let refused = false;
		const { exit } = await drive(scene, {
			request: requestOf('rollback'),
			hook: call => {
				refused ||= call === 'SaveProgress';
				if (refused) fail(call === 'SaveProgress' ? 'access-denied' : 'throttled', call);
			}
		});
		expect(exit).toMatchObject({ kind: 'stopped', reason: { sentence: 'SaveProgress: access-denied.' } });
	});
});

describe('a fault that may pass', () => {
	/** All calls fail from this minute to that. */
	const outages =
		({ world }: Scene, ...minutes: readonly (readonly [number, number])[]): Hook =>
		call => {
			const minute = (world.nowMs - noonMs) / minuteMs;
			if (minutes.some(([from, to]) => minute >= from && minute < to)) fail('unreachable', call);
		};

	test('is told, and tried again every ten seconds for twenty minutes', async () => {
		const scene = at(baking);
		const { exit, calls, warnings } = await drive(scene, { hook: outages(scene, [0, 60]) });
		expect(exit).toMatchObject({ kind: 'stopped', reason: { code: 'aws-unreachable' } });
		expect(scene.world.nowMs - noonMs).toBe(20 * minuteMs + 10_000);
		expect([warnings.length, new Set(warnings).size, calls.length]).toEqual([121, 1, 123]);
	});

	test('has twenty minutes of its own after every look that succeeds', async () => {
		const scene = at(baking);
		const { exit } = await drive(scene, {
			hook: outages(scene, [1, 16], [18, 33]),
			until: () => scene.world.nowMs > noonMs + 34 * minuteMs
		});
		expect(exit.kind).toBe('cancelled');
	});

	test('is followed by a look at everything, wherever it was met', async () => {
		const scene = at(baking);
		const { calls } = await drive(scene, {
			hook: (call, moment, count) =>
				call === 'DescribeEndpoint' && moment === 'before' && count === 2 && fail('throttled', call),
			until: () => scene.world.nowMs > noonMs + 2 * minuteMs
		});
		expect(readings(calls)).toEqual(['ReadRecord', 'ReadTags', 'ReadRecord', 'ReadTags']);
	});

	test('is not waited for beyond the time to watch', async () => {
		const scene = at(baking);
		const { exit, warnings } = await drive(scene, { ctx: { watchUntilMs: noonMs }, hook: outages(scene, [0, 60]) });
		expect([exit.kind, warnings, scene.world.nowMs]).toEqual(['stopped', [], noonMs]);
	});

	test('is told from one that does not: that stops the run at once', async () => {
		const { exit, warnings } = await drive(at(baking), {
			hook: call => call === 'DescribeEndpoint' && fail('credentials-expired', call)
		});
		expect([exit, warnings]).toMatchObject([{ kind: 'stopped', reason: { code: 'credentials-expired' } }, []]);
	});
});

describe('a look', () => {
	test('begins with telling what is driven, for whoever has to turn it back at once', async () => {
		const scene = at(baking);
		const told: unknown[] = [];
		await drive(scene, {
			ctx: { onActiveRollout: active => told.push(active) },
			hook: call => {
				if (call !== 'ReadRecord') expect(told).not.toEqual([]);
			},
			until: () => scene.world.nowMs > noonMs
		});
		expect(told[0]).toEqual({ rollout: scene.rollout, recordArn: 'lock', phase: 'baking' });
	});

	test('knows of the credentials, and since when this run drives', async () => {
		const scene = at(baking);
		const { passes } = await drive(scene, {
			ctx: { credentials: async () => ({ endUnknown: true }) },
			until: () => scene.world.nowMs > noonMs + 2 * minuteMs
		});
		expect(passes.length).toBeGreaterThan(1);
		for (const { seen } of passes) {
			expect(seen).toMatchObject({ credentials: { endUnknown: true }, drivenSinceMs: noonMs });
		}
	});

	test('that cannot be shown is acted upon all the same', async () => {
		const scene = at(deploying);
		const { warnings } = await drive(scene, {
			onPass: () => Promise.reject(new Error('no network')),
			until: () => scene.world.update !== undefined
		});
		expect(warnings[0]).toBe('The report could not be shown: Error: no network');
		expect(scene.world.changes).toEqual(['UpdateEndpoint pair']);
	});

	test('judges in the way that the caller asks for', async () => {
		const asked: string[] = [];
		const noting: Judge = (...all) => {
			asked.push('briefly');
			return judge(...all);
		};
		const scene = at(baking);
		await drive(scene, {
			ctx: { briefly: { judge: noting, noise: new Map() } },
			until: () => scene.world.nowMs > noonMs + 2 * minuteMs
		});
		expect(asked).toContain('briefly');
	});

	test('is a whole one every ten minutes; in between record and endpoint are read, and autoscaling is not', async () => {
		const { start } = rolloutOf();
		const suspended = { scaleIn: true, scaleOut: false, scheduled: false };
		const baseline = { ...start.baseline, scaling: suspended };
		const scene = at(baking, { start: { ...start, configName: 'churn-original', baseline } });
		scene.world.scalable.set('now', suspended);
		scene.world.silentMetrics.add('Invocation5XXErrors');
		const wholeAt: number[] = [];
		const { calls } = await drive(scene, {
			hook: (call, moment) => {
				if (call === 'ReadRecord' && moment === 'before') wholeAt.push((scene.world.nowMs - noonMs) / minuteMs);
			},
			until: () => scene.world.nowMs > noonMs + 21 * minuteMs
		});
		expect(wholeAt).toEqual([0, 10, 20]);
		const count = (name: string) => calls.filter(call => call === name).length;
		expect([count('DescribeScalableTargets'), count('ReadTags')]).toEqual([3, 20]);
		expect(count('DescribeEndpoint')).toBe(23);
	});

	test('that finds no record at its tags reads the whole record before it believes it', async () => {
		const scene = at(baking);
		let asked = 0;
		const reread = async () => {
			if (++asked > 10) throw new Error('It goes round and round.');
			return undefined;
		};
		const store = { ...scene.ctx.store, reread };
		const { passes, warnings } = await drive(scene, {
			ctx: { store },
			until: () => scene.world.nowMs > noonMs + 3 * minuteMs
		});
		expect([passes.length, asked, warnings]).toEqual([5, 4, []]);
	});
});

describe('a glance at the metrics', () => {
	const calm = { most: 1.4, minutes: 1440 };
	const bySeconds = { metrics: { seconds: 10 }, noise: { 'error-rate': { usual: 0.1, early: 0.2, calm } } } as const;
	const fromMs = noonMs + 5 * minuteMs;
	/** In its sixth minute, and as many counts as there are in ten seconds are published ten seconds later. */
	function byTheSecond(): Scene {
		const scene = at(baking, bySeconds);
		scene.world.publishesSeconds = true;
		scene.world.publishedAfterMs = 10_000;
		scene.world.nowMs = fromMs;
		return scene;
	}

	test('every ten seconds asks for nothing else, and a look follows after a minute', async () => {
		const scene = byTheSecond();
		const atSeconds = new Map<number, Set<string>>();
		await drive(scene, {
			hook: call => {
				const second = (scene.world.nowMs - fromMs) / 1000;
				atSeconds.set(second, (atSeconds.get(second) ?? new Set()).add(call));
			},
			until: () => scene.world.nowMs === fromMs + 2 * minuteMs
		});
		const glances = [...atSeconds].filter(([, calls]) => calls.size === 1 && calls.has('GetMetricData'));
		expect(glances.map(([second]) => second)).toEqual([10, 20, 30, 40, 50, 70, 80, 90, 100, 110]);
		expect(atSeconds.get(60)).toEqual(new Set(['ReadTags', 'GetMetricData', 'DescribeEndpoint']));
	});

	test('that finds a gate failed is followed at once by a look at everything, which turns it back', async () => {
		const scene = byTheSecond();
		const later = { fromMs: fromMs + 5_000, errorRate: 0.6 };
		scene.world.behaviour.new = { ...healthy, later };
		const { calls } = await drive(scene, { until: () => phaseOf(scene) === 'rolling-back' });
		expect(calls.slice(-4)).toEqual(['GetMetricData', 'ReadRecord', 'DescribeEndpoint', 'SaveProgress']);
	});

	test('is not waited after beyond the time to watch', async () => {
		const scene = byTheSecond();
		const { exit, passes } = await drive(scene, { ctx: { watchUntilMs: fromMs + 25_000 } });
		expect([exit, scene.world.nowMs - fromMs]).toEqual([{ kind: 'watch-over', last: passes[0] }, 25_000]);
	});
});

describe('what was decided', () => {
	test('to be done is not done to an endpoint that has changed since the look', async () => {
		const scene = at(deploying);
		await drive(scene, {
			hook: (call, moment, count) => {
				if (call === 'DescribeEndpoint' && moment === 'before' && count === 2) scene.world.deployByHand('theirs', 'x');
			},
			until: () => phaseOf(scene) === 'halted'
		});
		expect([scene.world.changes, phaseOf(scene)]).toEqual([[], 'halted']);
	});

	test.each<[string, Scene, (scene: Scene) => boolean, Partial<State>]>([
		[
			'an update that SageMaker has accepted',
			at(deploying),
			({ world }) => world.update !== undefined,
			{ phase: 'deploying', update: { attempts: 1, acceptedAtMs: noonMs } } as Partial<State>
		],
		[
			'weights that replace somebody else’s: that was allowed once',
			(() => {
				const scene = at({ phase: 'shifting', sinceMs: noonMs, step: 0, acceptedDrift: { now: 0.7, next: 0.3 } });
				scene.world.deploy('pair', []);
				scene.world.setWeightsByHand({ now: 0.7, next: 0.3 });
				return scene;
			})(),
			({ world }) => world.update !== undefined,
			{ phase: 'shifting', sinceMs: noonMs, step: 0 } as Partial<State>
		]
	])('and done is kept in the record: %s', async (_, scene, until, state) => {
		let done = false;
		await drive(scene, {
			hook: (call, moment) => {
				done ||= call === 'SaveProgress' && moment === 'after';
			},
			until: () => done && until(scene)
		});
		expect(scene.story.store.record?.progress.state).toEqual({ sinceMs: noonMs, ...state });
	});

	test('and leaves nothing to remember is not written down', async () => {
		const scene = at(deploying);
		scene.world.configs.delete('pair');
		const { calls } = await drive(scene, { until: () => scene.world.configs.has('pair') });
		expect([scene.world.changes, calls.includes('SaveProgress')]).toEqual([['CreateEndpointConfig pair'], false]);
	});

	test('as the end ends the run with it', async () => {
		const { exit, passes, record } = await drive(at(cleaning));
		expect([exit, record]).toEqual([{ kind: 'ended', ...over, last: passes[0] }, undefined]);
	});

	test('as the end of a version in the Model Registry tells what has become of its approval', async () => {
		const approvesPackage = 'arn:aws:sagemaker:eu-west-1:123456789012:model-package/churn/7';
		const scene = at(cleaning, { approvesPackage });
		scene.world.packages.set(approvesPackage, { approval: 'PendingManualApproval' });
		const { exit } = await drive(scene);
		expect(exit).toMatchObject({ kind: 'ended', approval: { packageArn: approvesPackage, status: 'Rejected' } });
	});

	test('as what only a person can go on from stops the run', async () => {
		const scene = at(baking);
		scene.world.setWeightsByHand({ now: 0.5, next: 0.5 });
		const { exit, passes } = await drive(scene);
		expect(exit).toMatchObject({ kind: 'stopped', reason: { code: 'foreign-change' }, last: passes.at(-1) });
	});

	test.each([
		[25_000, 25_000],
		[300, 1_000],
		[0, 0],
		[60_000, 60_000]
	])('as a wait is over with the time to watch: %d ms are left, it waits %d ms', async (leftMs, waitedMs) => {
		const scene = at(baking);
		const { exit, passes } = await drive(scene, { ctx: { watchUntilMs: noonMs + leftMs } });
		expect([exit, scene.world.nowMs - noonMs]).toEqual([{ kind: 'watch-over', last: passes.at(-1) }, waitedMs]);
	});
});
