import { describe, expect, test } from '@jest/globals';
import { type Judge, judge } from '../../src/gates/judge.ts';
import type { State } from '../../src/rollout/state.ts';
import { minuteMs, noonMs, rolloutOf } from '../rollout/builders.ts';
import { at, baking, cleaning, deploying, drive, over, phaseOf } from './driving.ts';
import { healthy } from './memory-world.ts';
import type { Scene } from './scene.ts';

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
