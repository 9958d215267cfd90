import { expect, test } from '@jest/globals';
import type { UndecidedCause } from '../../src/gates/verdict.ts';
import {
	auc,
	blind,
	decisionIn,
	endpointAt,
	minuteMs,
	open,
	outage,
	overLimit,
	passed,
	resultOf,
	rolloutOf,
	seenOf
} from './builders.ts';
import { baking, check, finalBake, type Row, verifying } from './states.ts';

const seen = (gates: Parameters<typeof resultOf>[0][] | (typeof open)[], share = 0.5) =>
	seenOf(endpointAt(share), { gates: gates.map(gate => ('gate' in gate ? gate : resultOf(gate))) });
const noData = '-> rolling-back: rolled-back, no-data, attempt 0';
const inconclusive = '-> rolling-back: rolled-back, inconclusive, attempt 0';
const metricsGone = '-> rolling-back: rolled-back, metrics-unavailable, attempt 0';
const quality = (cause: UndecidedCause) => resultOf({ outcome: 'undecided', cause }, auc);
const before = (cause: UndecidedCause) => seenOf(endpointAt(0), { gates: [quality(cause)] });

/** Whatever the plan says of what is not proved, these hold. */
const withoutData: readonly Row[] = [
	['no data of the only gate', baking(1, 41), seen([blind]), noData],
	['no data of one gate beside one that has passed', baking(1, 41), seen([passed, blind]), noData],
	['no data of one gate beside one that is open', baking(1, 41), seen([open, blind]), noData],
	['an early step of which nothing was seen', baking(0, 41), seen([blind], 0.1), noData],
	['an outage, in an early step', baking(0, 56), seen([outage], 0.1), metricsGone],
	['an outage, in the last step', baking(1, 56), seen([passed, outage]), metricsGone],
	['an outage in the final bake', finalBake(26), seen([outage], 1), metricsGone],
	['no rows to compare', verifying, before('no-data'), noData],
	['an outage before there was any traffic', verifying, before('outage'), noData]
];

/** Nor does anything pass over an absolute limit that nothing excuses. */
const overLimits: readonly Row[] = [
	['over a limit, in the last step', baking(1, 41), seen([overLimit]), inconclusive],
	['beside gates that have passed and are open', baking(1, 41), seen([passed, open, overLimit]), inconclusive],
	['in the final bake', finalBake(10), seen([open, overLimit], 1), inconclusive],
	['not before it is over', finalBake(9), seen([overLimit], 1), 'wait 60 s'],
	['before there was any traffic', verifying, before('over-limit'), inconclusive],
	[
		'but an early step is left, for who is better may show with more traffic',
		baking(0, 41),
		seen([overLimit], 0.1),
		'-> shifting 1'
	]
];

const go = rolloutOf({}, { onInconclusive: 'continue' });
check('`on-inconclusive: continue` makes no pass of what was not seen', [...withoutData, ...overLimits], go);
check(
	'`on-inconclusive: continue` leaves what was seen and is not proved',
	[
		['in the last step', baking(1, 41), seen([open]), '-> promoting'],
		['not before the longest bake is over', baking(1, 39), seen([open]), 'wait 60 s'],
		['before there was any traffic', verifying, before('not-proved'), '-> shifting 0']
	],
	go
);

const unproved = rolloutOf({}, { proof: 'none' });
check('`proof: none` makes no pass of what was not seen', [...withoutData, ...overLimits], unproved);
check(
	'`proof: none` asks for no proof',
	[
		['in the last step', baking(1, 41), seen([open]), '-> promoting'],
		['before there was any traffic', verifying, before('not-proved'), '-> shifting 0']
	],
	unproved
);

check('`on-inconclusive: rollback` goes back', [
	...withoutData,
	...overLimits,
	['from the last step without proof', baking(1, 41), seen([open]), inconclusive],
	['before there was any traffic', verifying, before('not-proved'), inconclusive]
]);

check(
	'`on-inconclusive: hold` asks a person',
	[
		['without proof', baking(1, 41), seen([open]), '-> holding 1 (inconclusive)'],
		['without data', baking(1, 41), seen([blind]), '-> holding 1 (inconclusive)'],
		['over a limit', baking(1, 41), seen([overLimit]), '-> holding 1 (inconclusive)'],
		['over a limit at 100 %', finalBake(10), seen([overLimit], 1), '-> holding final (inconclusive)'],
		['in an early step of which nothing was seen', baking(0, 41), seen([blind], 0.1), '-> holding 0 (inconclusive)'],
		['before there was any traffic', verifying, before('no-data'), '-> holding verification (inconclusive)'],
		['an outage is waited out, and goes back', baking(1, 56), seen([outage]), metricsGone]
	],
	rolloutOf({}, { onInconclusive: 'hold' })
);

check(
	'`proof: every-step`',
	[['an early step is left with proof only', baking(0, 41), seen([open], 0.1), inconclusive]],
	rolloutOf({}, { proof: 'every-step' })
);

check('one silent gate in an early step', [
	['beside one that has passed does not stop it', baking(0, 41), seen([passed, blind], 0.1), '-> shifting 1'],
	['nor beside one that is open', baking(0, 41), seen([open, blind], 0.1), '-> shifting 1'],
	['the longest bake is waited for', baking(0, 39), seen([passed, blind], 0.1), 'wait 60 s']
]);

check('the final bake', [
	['ends although a gate is open', finalBake(10), seen([open], 1), '-> replacing, attempt 0'],
	['not a second too early', finalBake(10 - 1 / 60), seen([passed], 1), 'wait 1 s'],
	['is not left while the metrics do not answer', finalBake(11), seen([outage], 1), 'wait 60 s'],
	['also where the other gates have passed', finalBake(24), seen([passed, outage], 1), 'wait 60 s'],
	['but for fifteen minutes only', finalBake(25), seen([passed, outage], 1), metricsGone]
]);

check(
	'a plan in minutes of another length',
	[['has its own longest bake', baking(0, 3), seen([open], 0.1), 'wait 60 s']],
	rolloutOf(
		{},
		{
			schedule: [
				{ traffic: 0.1, bakeMs: minuteMs, maxBakeMs: 4 * minuteMs, hold: false },
				{ traffic: 0.5, bakeMs: minuteMs, maxBakeMs: 4 * minuteMs, hold: false }
			]
		}
	)
);

test.each([
	['without data', [passed, blind], 'There was no data for error-rate. error-rate is what it is'],
	[
		'without proof',
		[passed, open],
		'The longest bake is over and error-rate could not be proved: error-rate is what it is'
	]
])('the end of a step %s names the gate, and says what the gate says', (_, gates, sentence) => {
	const decision = decisionIn(baking(1, 41), seen(gates));
	expect(JSON.stringify(decision)).toContain(sentence);
});
