import { describe, expect, test } from '@jest/globals';
import { AwsError } from '../../src/aws/errors.ts';
import { run } from '../../src/commands/run.ts';
import { createPace } from '../../src/loop/pace.ts';
import { endpointAt, seenOf } from '../rollout/builders.ts';
import { minuteMs } from './memory-world.ts';
import { planOf, Story } from './story.ts';

const wait = { kind: 'wait', forMs: 60_000, because: 'the bake is not over' } as const;
const move = { kind: 'move', to: { phase: 'promoting', sinceMs: 0 }, because: 'the bake is over' } as const;

describe('a look may be a quick one', () => {
	test('after a wait, for ten minutes since the last thorough one', () => {
		let nowMs = 0;
		const pace = createPace({ now: () => nowMs });
		expect(pace.mayBeQuick()).toBe(false);
		pace.looked({ thoroughly: true, decision: wait });
		expect(pace.mayBeQuick()).toBe(true);
		pace.looked({ thoroughly: false, decision: wait });
		nowMs = 10 * minuteMs - 1;
		expect(pace.mayBeQuick()).toBe(true);
		nowMs++;
		expect(pace.mayBeQuick()).toBe(false);
	});

	test('not after a change, nor where something was not as it should be', () => {
		const pace = createPace({ now: () => 0 });
		pace.looked({ thoroughly: true, decision: move });
		expect(pace.mayBeQuick()).toBe(false);
		pace.looked({ thoroughly: true, decision: wait });
		pace.lookThoroughly();
		expect(pace.mayBeQuick()).toBe(false);
	});
});

describe('a look may be a glance at the metrics', () => {
	const baking = seenOf(endpointAt(0.1), { newEveryMs: 10_000 });

	test('for nearly a minute after a look, where there is something new more often', () => {
		let nowMs = 0;
		const pace = createPace({ now: () => nowMs });
		expect(pace.mayGlance(baking)).toBe(false);
		pace.looked({ thoroughly: false, decision: wait });
		expect(pace.mayGlance(baking)).toBe(true);
		expect(pace.mayGlance(seenOf(endpointAt(0.1)))).toBe(false);
		expect(pace.mayGlance({ ...baking, endpoint: { ...baking.endpoint, status: 'Updating' } })).toBe(false);
		nowMs = 54_999;
		expect(pace.mayGlance(baking)).toBe(true);
		nowMs = 55_000;
		expect(pace.mayGlance(baking)).toBe(false);
		pace.looked({ thoroughly: false, decision: wait });
		expect(pace.mayGlance(baking)).toBe(true);
		pace.lookThoroughly();
		expect(pace.mayGlance(baking)).toBe(false);
	});
});

const changes = /^(Create|Update|Set|Delete|AddTags|Save)/;

test('before every change the whole record, the endpoint and its autoscaling are read again', async () => {
	const story = new Story();
	const { world } = story;
	world.scalable.set('AllTraffic', { scaleIn: false, scaleOut: false, scheduled: false });
	const calls: string[] = [];
	world.hook = (name, moment) => {
		if (moment === 'before') calls.push(name);
	};
	await run(story.context(), planOf('schedule: 50% 30m\ngates: [{metric: error-rate}]'));
	expect(calls.filter(name => name === 'ReadTags').length).toBeGreaterThan(20);
	const begun = calls.indexOf('CreateLock');
	const unread = calls.flatMap((name, index) => {
		if (index <= begun || !changes.test(name)) return [];
		const since = calls.slice(0, index);
		const lastQuick = since.lastIndexOf('ReadTags');
		const lastWhole = since.lastIndexOf('ReadRecord');
		return lastWhole > lastQuick && since.lastIndexOf('DescribeEndpoint') > lastQuick ? [] : [name];
	});
	expect(unread).toEqual([]);
});

test('what somebody else does to the endpoint is found at the next look', async () => {
	const story = new Story();
	const { world } = story;
	const changedMs = { at: 0, found: 0 };
	const ctx = story.context({
		publish: async ({ progress }) => {
			const state = progress?.state;
			if (state?.phase === 'halted') changedMs.found ||= world.nowMs;
			if (state?.phase !== 'baking' || world.nowMs - state.sinceMs < 5 * minuteMs || changedMs.at > 0) return;
			changedMs.at = world.nowMs;
			world.setWeightsByHand({ AllTraffic: 0.1 });
		}
	});
	const report = await run(ctx, planOf('schedule: 50% 30m\ngates: [{metric: error-rate}]'));
	expect(report.reason.code).toBe('foreign-change');
	expect(changedMs.found - changedMs.at).toBeLessThanOrEqual(2 * minuteMs);
});

test.each([
	['nothing', undefined],
	['a record that does not fit its lock', { ok: false, arn: 'lock', problem: 'mismatch', why: 'Another lock.' }]
] as const)('a quick look that finds %s is followed by a thorough one, which counts', async (_, found) => {
	const story = new Story();
	const ctx = story.context();
	let reread = 0;
	const store: typeof ctx.store = {
		...ctx.store,
		reread: entry => {
			reread++;
			return reread === 5 ? Promise.resolve(found) : ctx.store.reread(entry);
		}
	};
	const report = await run({ ...ctx, store }, planOf('schedule: 50% 10m\ngates: [{metric: error-rate}]'));
	expect([report.decision, story.warnings]).toEqual(['promoted', []]);
	expect(reread).toBeGreaterThan(5);
});

test('after a call that failed, everything is read again', async () => {
	const story = new Story();
	const calls: string[] = [];
	story.world.hook = (name, moment) => {
		if (moment === 'before') calls.push(name);
		const isFirstQuickLook = calls.filter(call => call === 'ReadTags').length === 3;
		if (moment === 'before' && name === 'DescribeEndpoint' && isFirstQuickLook && !calls.includes('failed')) {
			calls.push('failed');
			throw new AwsError('throttled', 'DescribeEndpoint', 'Rate exceeded.');
		}
	};
	await run(story.context(), planOf('schedule: 50% 30m\ngates: [{metric: error-rate}]'));
	const reads = calls.slice(calls.indexOf('failed')).filter(call => /^Read(Record|Tags)$/.test(call));
	expect(reads[0]).toBe('ReadRecord');
});
