import type { Rollout } from '../../src/rollout/record.ts';
import { endpointAt, endpointOn, rolloutOf, seenOf, variantOf } from './builders.ts';
import { accepted, check, original, rollingBack, shifting, tried } from './states.ts';

const suspended = { scaleIn: false, scaleOut: false, scheduled: false };
const returning = (held = false): Rollout =>
	rolloutOf({
		kind: 'return',
		savedScaling: { variant: 'now', min: 1, max: 10, suspended: { ...suspended, scaleIn: held }, policies: [] }
	});
const scaledAs = (variant: string, scaleInSuspended: boolean) => ({ scaled: [{ variant, scaleInSuspended }] });
const done = '-> cleaning: rolled-back, gate-failed';

check(
	'the autoscaling after a return',
	[
		['is given back', rollingBack(accepted), seenOf(original), 'restore-scaling'],
		[
			'again, where only half of it was',
			rollingBack(accepted),
			seenOf(original, scaledAs('now', true)),
			'restore-scaling'
		],
		['and then it is over', rollingBack(accepted), seenOf(original, scaledAs('now', false)), done],
		[
			'that of another variant is not it',
			rollingBack(accepted),
			seenOf(original, scaledAs('next', false)),
			'restore-scaling'
		],
		[
			'is released before its variant goes',
			rollingBack(tried),
			seenOf(endpointAt(0), scaledAs('next', false)),
			'deregister-scaling'
		],
		[
			'comes after the instances that serve now',
			rollingBack(accepted),
			seenOf(endpointOn('original', { variants: [variantOf('now', 1, { desiredInstances: 1 })] })),
			'2 instances of now'
		]
	],
	returning()
);

check(
	'an autoscaling that was held back before',
	[['is held back again', rollingBack(accepted), seenOf(original, scaledAs('now', true)), done]],
	returning(true)
);

check(
	'a return without autoscaling',
	[['has none to give back', rollingBack(accepted), seenOf(original), done]],
	rolloutOf({ kind: 'return' })
);

check('the autoscaling in a rollout', [
	[
		'is held before the first share',
		shifting(0),
		seenOf(endpointAt(0), scaledAs('now', false)),
		'hold the scaling of now'
	],
	['once is enough', shifting(0), seenOf(endpointAt(0), scaledAs('now', true)), 'weights now 0.9, next 0.1'],
	[
		'goes back to the old variant before the other goes',
		rollingBack(tried),
		seenOf(endpointAt(0), scaledAs('next', false)),
		'move the scaling from next to now'
	]
]);
