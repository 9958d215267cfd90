import { describe, expect, test } from '@jest/globals';
import { minuteMs, noonMs, requestOf } from '../rollout/builders.ts';
import { at, baking, deploying, drive, fail, readings } from './driving.ts';
import type { Hook } from './memory-world.ts';
import type { Scene } from './scene.ts';

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
