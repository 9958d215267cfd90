import type { Rollout } from '../../src/rollout/record.ts';
import { endpointAt, endpointOn, rolloutOf, seenOf, variantOf } from './builders.ts';
import { accepted, check, original, replacing, rollingBack, shifting, tried } from './states.ts';

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
		['released once, it is not released again', rollingBack(tried), seenOf(endpointAt(0)), 'update to original'],
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
	'a return whose record has no autoscaling',
	[
		['has none to give back', rollingBack(accepted), seenOf(original), done],
		[
			'releases none, for it would be lost',
			rollingBack(tried),
			seenOf(endpointAt(0), scaledAs('next', false)),
			'update to original'
		]
	],
	rolloutOf({ kind: 'return' })
);

check(
	'a promoted variant of its own name',
	[
		[
			'takes the autoscaling over before the old one goes',
			replacing(tried),
			seenOf(endpointAt(1), scaledAs('now', true)),
			'move the scaling from now to next'
		],
		[
			'and once it has it, is deployed',
			replacing(tried),
			seenOf(endpointAt(1), scaledAs('next', true)),
			'update to final'
		]
	],
	rolloutOf({}, { variantName: 'candidate' })
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
		'that of another variant is nobody’s business',
		shifting(0),
		seenOf(endpointAt(0), scaledAs('theirs', false)),
		'weights now 0.9, next 0.1'
	],
	[
		'stays with the name that the promoted model takes over',
		replacing(tried),
		seenOf(endpointAt(1), scaledAs('now', true)),
		'update to final'
	],
	[
		'goes back to the old variant before the other goes',
		rollingBack(tried),
		seenOf(endpointAt(0), scaledAs('next', false)),
		'move the scaling from next to now'
	]
]);
