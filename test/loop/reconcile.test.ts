import { describe, expect, test } from '@jest/globals';
import { minuteMs, noonMs, requestOf } from '../rollout/builders.ts';
import { at, baking, deploying, drive, fail, phaseOf, readings, verifying } from './driving.ts';

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
