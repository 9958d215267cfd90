import { endpointAt, endpointOn, minuteMs, seenOf, variantOf } from './builders.ts';
import { accepted, check, cleaning, denied, final, original, rollingBack, sinceMs, tried, updating } from './states.ts';

check('rolling back', [
	['users first', rollingBack(), seenOf(endpointAt(0.5)), 'weights now 1, next 0'],
	[
		'the old variant has its instances before its traffic',
		rollingBack(),
		seenOf(
			endpointAt(0.5, {
				variants: [variantOf('now', 0.5, { currentInstances: 1, desiredInstances: 1 }), variantOf('next', 0.5)]
			}),
			{ nowMs: sinceMs + minuteMs }
		),
		'2 instances of now'
	],
	[
		'but is not waited for longer than ten minutes',
		rollingBack(),
		seenOf(endpointAt(0.5, { variants: [variantOf('now', 0.5, { currentInstances: 1 }), variantOf('next', 0.5)] })),
		'weights now 1, next 0'
	],
	['a busy endpoint is looked at more often', rollingBack(), seenOf(updating), 'wait 5 s'],
	[
		'then back, the attempt written first',
		rollingBack(),
		seenOf(endpointAt(0)),
		'-> rolling-back: rolled-back, gate-failed, attempt 1'
	],
	['then the call is made', rollingBack(tried), seenOf(endpointAt(0)), 'update to original'],
	[
		'weights that are refused are passed over',
		rollingBack(tried),
		seenOf(endpointAt(0.5), denied('set-weights')),
		'update to original'
	],
	[
		'an update that is refused calls a person',
		rollingBack(tried),
		seenOf(endpointAt(0.5), denied('update-endpoint')),
		'stop: rollback-incomplete'
	],
	[
		'tried three times',
		rollingBack({ ...accepted, attempts: 2 }),
		seenOf(endpointAt(0)),
		'-> rolling-back: rolled-back, gate-failed, attempt 3'
	],
	[
		'then it calls a person',
		rollingBack({ ...accepted, attempts: 3 }),
		seenOf(endpointAt(0)),
		'stop: rollback-incomplete'
	],
	[
		'an old variant alone without its weight gets it',
		rollingBack(accepted),
		seenOf(endpointOn('original', { variants: [variantOf('now', 0)] })),
		'weights now 1'
	],
	[
		'there, what is left over goes away',
		rollingBack(accepted),
		seenOf(original),
		'-> cleaning: rolled-back, gate-failed'
	]
]);

check('cleaning', [
	['the end is written and the rest deleted', cleaning('promoted'), seenOf(final), 'clean up: promoted'],
	[
		'what may not be deleted calls a person',
		cleaning('rolled-back'),
		seenOf(original, denied('clean-up')),
		'stop: access-denied'
	]
]);
