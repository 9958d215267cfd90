import type { LiveEndpoint } from '../../src/rollout/observation.ts';
import { endpointAt, minuteMs, noonMs, requestOf, rolloutOf, seenOf, variantOf } from './builders.ts';
import {
	baking,
	check,
	denied,
	deploying,
	final,
	finalBake,
	halted,
	holding,
	original,
	promoting,
	replacing,
	rollingBack,
	shifting,
	sinceMs,
	tried,
	updating,
	verifying
} from './states.ts';

const after = (minutes: number) => ({ nowMs: sinceMs + minutes * minuteMs });
const stuckFor = (minutes: number) => ({ busySinceMs: noonMs - minutes * minuteMs });
const moving: LiveEndpoint = { ...original, status: 'Updating', pendingConfigName: 'pair' };
const acceptedFor = (minutes: number) => ({ attempts: 1, acceptedAtMs: noonMs - minutes * minuteMs });
const small = endpointAt(0.1, {
	variants: [variantOf('now', 0.9, { currentInstances: 4 }), variantOf('next', 0.1, { currentInstances: 1 })]
});

check('an endpoint that stays busy', [
	['is waited for two hours', shifting(0), seenOf(updating, stuckFor(120)), 'wait 15 s'],
	['then a person is called', shifting(0), seenOf(updating, stuckFor(121)), 'stop: endpoint-stuck'],
	['also while it goes back', rollingBack(), seenOf(updating, stuckFor(121)), 'stop: endpoint-stuck'],
	['but not where nothing waits for it: baking', baking(0, 1), seenOf(updating, stuckFor(500)), 'wait 15 s'],
	['nor holding', holding(0), seenOf(updating, stuckFor(500)), 'wait 15 s'],
	[
		'an update of ours counts from when it was accepted',
		deploying(acceptedFor(121)),
		seenOf(moving, stuckFor(1)),
		'stop: endpoint-stuck'
	],
	['not from when another began', deploying(acceptedFor(119)), seenOf(moving, stuckFor(500)), 'wait 30 s'],
	[
		'one that is somebody else’s counts from when it was seen',
		deploying(acceptedFor(500)),
		seenOf(updating, stuckFor(1)),
		'wait 30 s'
	]
]);

check('a share that does not come', [
	['its instances are waited for', shifting(1), seenOf(small, after(59)), 'wait 15 s'],
	['for an hour', shifting(1), seenOf(small, after(61)), '-> rolling-back: failed, no-capacity, attempt 0'],
	['its weights are set again', shifting(0), seenOf(endpointAt(0), after(89)), 'weights now 0.9, next 0.1'],
	[
		'for ninety minutes',
		shifting(0),
		seenOf(endpointAt(0), after(91)),
		'-> rolling-back: failed, weights-not-taken, attempt 0'
	],
	[
		'also the last one',
		promoting,
		seenOf(endpointAt(0.5), after(91)),
		'-> rolling-back: failed, weights-not-taken, attempt 0'
	],
	[
		'the time before this run drove it does not count',
		shifting(0),
		seenOf(endpointAt(0), { ...after(600), drivenSinceMs: sinceMs + 595 * minuteMs }),
		'weights now 0.9, next 0.1'
	],
	['that comes late is there all the same', shifting(0), seenOf(endpointAt(0.1), after(600)), '-> baking 0']
]);

check(
	'a step of a thousandth',
	[
		['is not there before it was given', shifting(0), seenOf(endpointAt(0)), 'weights now 0.999, next 0.001'],
		['is there once it is', shifting(0), seenOf(endpointAt(Math.fround(0.001))), '-> baking 0'],
		['is another than half of it', baking(0), seenOf(endpointAt(0.0005)), '-> halted']
	],
	rolloutOf({}, { schedule: [{ traffic: 0.001, bakeMs: minuteMs, maxBakeMs: minuteMs, hold: false }] })
);

check('an accepted update', [
	[
		'gets twenty seconds to show',
		replacing({ attempts: 1, acceptedAtMs: noonMs - 19_000 }),
		seenOf(endpointAt(1)),
		'wait 1 s'
	],
	[
		'and no more',
		replacing({ attempts: 1, acceptedAtMs: noonMs - 20_000 }),
		seenOf(endpointAt(1)),
		'-> replacing, attempt 2'
	]
]);

check('the deadline', [
	[
		'holds from its moment on',
		verifying,
		seenOf(endpointAt(0), { nowMs: noonMs + 24 * 60 * minuteMs }),
		'-> rolling-back: rolled-back, deadline-passed, attempt 0'
	],
	['and not before', verifying, seenOf(endpointAt(0), { nowMs: noonMs + 24 * 60 * minuteMs - 1 }), '-> shifting 0']
]);

check('a person who did not know', [
	[
		'a promotion from before it was halted does not override the drift',
		halted(baking(0)),
		seenOf(endpointAt(0.3), { request: requestOf('promote', { atMs: sinceMs - 1 }) }),
		'stop: foreign-change'
	],
	[
		'one of the same moment does',
		halted(baking(0)),
		seenOf(endpointAt(0.3), { request: requestOf('promote', { atMs: sinceMs }) }),
		'-> promoting'
	],
	[
		'nor does one where somebody else’s configuration serves',
		halted(baking(0)),
		seenOf(original, { request: requestOf('promote') }),
		'stop: foreign-change'
	],
	[
		'a promotion of what is not up yet waits for it',
		deploying(tried),
		seenOf(original, { request: requestOf('promote') }),
		'update to pair'
	],
	[
		'of what is alone already it changes nothing',
		replacing(tried),
		seenOf(endpointAt(1), { request: requestOf('promote') }),
		'update to final'
	],
	[
		'a resume of what goes on changes nothing',
		finalBake(4),
		seenOf(endpointAt(1), { request: requestOf('resume') }),
		'wait 60 s'
	],
	[
		'a rollback of what is promoted goes back',
		{ phase: 'cleaning', sinceMs, ending: 'promoted', reason: { code: 'promoted', sentence: '' } },
		seenOf(final, { request: requestOf('rollback') }),
		'-> rolling-back: rolled-back, rollback-requested, attempt 0'
	]
]);

check('what is refused while it rolls back', [
	[
		'instances: the users’ traffic does not wait for them',
		rollingBack(),
		seenOf(
			endpointAt(0.5, {
				variants: [variantOf('now', 0.5, { currentInstances: 1, desiredInstances: 1 }), variantOf('next', 0.5)]
			}),
			{ ...after(1), ...denied('set-instances') }
		),
		'weights now 1, next 0'
	],
	[
		'instances that are on their way are waited for',
		rollingBack(),
		seenOf(
			endpointAt(0.5, { variants: [variantOf('now', 0.5, { currentInstances: 1 }), variantOf('next', 0.5)] }),
			after(9)
		),
		'wait 5 s'
	],
	[
		'weights on the configuration before: a person is called',
		rollingBack(tried),
		seenOf(original, denied('set-weights')),
		'stop: rollback-incomplete'
	],
	[
		'another act: a person is called',
		rollingBack(tried),
		seenOf(endpointAt(0.5), denied('move-scaling')),
		'stop: rollback-incomplete'
	]
]);

check('a fleet that is mixed', [
	[
		'is not the configuration before, whatever its name',
		rollingBack(tried),
		seenOf({ ...original, status: 'UpdateRollbackFailed' }),
		'update to original'
	],
	[
		'goes back first',
		rollingBack(),
		seenOf({ ...original, status: 'UpdateRollbackFailed' }),
		'-> rolling-back: rolled-back, gate-failed, attempt 1'
	]
]);
