import {
	blind,
	endpointAt,
	errorRate,
	failed,
	minuteMs,
	open,
	outage,
	passed,
	requestOf,
	resultOf,
	rolloutOf,
	seenOf
} from './builders.ts';
import {
	accepted,
	baking,
	check,
	final,
	finalBake,
	holding,
	promoting,
	replacing,
	sinceMs,
	tried,
	updating
} from './states.ts';

check('baking', [
	['at least as long as the step says', baking(0, 4), seenOf(endpointAt(0.1)), 'wait 60 s'],
	['then the next step', baking(0), seenOf(endpointAt(0.1)), '-> shifting 1'],
	['from the last step to everything', baking(1), seenOf(endpointAt(0.5)), '-> promoting'],
	[
		'a breach goes back at once',
		baking(0, 1),
		seenOf(endpointAt(0.1), { gates: [failed] }),
		'-> rolling-back: rolled-back, gate-failed, attempt 0'
	],
	[
		'also while the endpoint is busy',
		baking(0, 1),
		seenOf(updating, { gates: [failed] }),
		'-> rolling-back: rolled-back, gate-failed, attempt 0'
	],
	[
		'a gate that wants a person waits for one',
		baking(0),
		seenOf(endpointAt(0.1), { gates: [resultOf({ outcome: 'fail' }, { ...errorRate, onFail: 'hold' })] }),
		'-> holding 0 (gate)'
	],
	['open gates are baked on', baking(0), seenOf(endpointAt(0.1), { gates: [open] }), 'wait 60 s'],
	[
		'up to the longest bake, where no proof is asked for',
		baking(0, 41),
		seenOf(endpointAt(0.1), { gates: [open] }),
		'-> shifting 1'
	],
	[
		'the last step is left with proof only',
		baking(1, 41),
		seenOf(endpointAt(0.5), { gates: [open] }),
		'-> rolling-back: rolled-back, inconclusive, attempt 0'
	],
	[
		'no data is no proof',
		baking(1, 41),
		seenOf(endpointAt(0.5), { gates: [blind] }),
		'-> rolling-back: rolled-back, no-data, attempt 0'
	],
	[
		'an outage is waited out beyond the longest bake',
		baking(0, 50),
		seenOf(endpointAt(0.1), { gates: [outage] }),
		'wait 60 s'
	],
	[
		'but not for ever',
		baking(0, 56),
		seenOf(endpointAt(0.1), { gates: [outage] }),
		'-> rolling-back: rolled-back, metrics-unavailable, attempt 0'
	],
	[
		'a gate that is only reported decides nothing',
		baking(0),
		seenOf(endpointAt(0.1), {
			gates: [passed, resultOf({ outcome: 'fail' }, { ...errorRate, reportOnly: true })]
		}),
		'-> shifting 1'
	],
	[
		'a candidate without its share is not judged',
		baking(0),
		seenOf(endpointAt(0.1), { misrouted: 'It has 1 %.', gates: [failed] }),
		'-> rolling-back: failed, traffic-misrouted, attempt 0'
	]
]);

check(
	'baking a step that asks for an approval',
	[['it waits', baking(0), seenOf(endpointAt(0.1)), '-> holding 0 (schedule)']],
	rolloutOf({}, { schedule: [{ traffic: 0.1, bakeMs: minuteMs, maxBakeMs: minuteMs, hold: true }] })
);

check('holding', [
	['a person is waited for', holding(0), seenOf(endpointAt(0.1)), 'wait 60 s'],
	[
		'a breach goes back',
		holding(0),
		seenOf(endpointAt(0.1), { gates: [failed] }),
		'-> rolling-back: rolled-back, gate-failed, attempt 0'
	],
	['an approval goes on', holding(0), seenOf(endpointAt(0.1), { request: requestOf('approve') }), '-> shifting 1'],
	[
		'one from before it began to wait is not for it',
		holding(0),
		seenOf(endpointAt(0.1), { request: requestOf('approve', { atMs: sinceMs - 1 }) }),
		'wait 60 s'
	]
]);

check('promoting and the final bake', [
	['everything to the candidate', promoting, seenOf(endpointAt(0.5)), 'weights now 0, next 1'],
	['verified, the final bake begins', promoting, seenOf(endpointAt(1)), '-> final-bake'],
	['the old variant stays as long', finalBake(4), seenOf(endpointAt(1)), 'wait 60 s'],
	[
		'a breach goes back',
		finalBake(4),
		seenOf(endpointAt(1), { gates: [failed] }),
		'-> rolling-back: rolled-back, gate-failed, attempt 0'
	],
	['then the pair is replaced', finalBake(), seenOf(endpointAt(1), { gates: [open] }), '-> replacing, attempt 0'],
	[
		'a breach does not undo what a person has promoted',
		{ phase: 'final-bake', sinceMs, byPerson: true },
		seenOf(endpointAt(1), { gates: [failed] }),
		'-> replacing, attempt 0'
	]
]);

check('replacing', [
	[
		'the configuration first',
		replacing(),
		seenOf(endpointAt(1), { prepared: { model: true, pair: true, final: false, original: true } }),
		'create-final'
	],
	['the attempt is written before the call', replacing(), seenOf(endpointAt(1)), '-> replacing, attempt 1'],
	['then the call is made', replacing(tried), seenOf(endpointAt(1)), 'update to final'],
	['once more if it was taken back', replacing(accepted), seenOf(endpointAt(1)), '-> replacing, attempt 2'],
	[
		'then it goes back',
		replacing({ ...accepted, attempts: 2 }),
		seenOf(endpointAt(1)),
		'-> rolling-back: failed, update-rolled-back, attempt 0'
	],
	['in service it is promoted', replacing(accepted), seenOf(final), '-> cleaning: promoted, promoted']
]);

check(
	'a final bake in which the old variant keeps a share',
	[
		['everything but that to the candidate', promoting, seenOf(endpointAt(0.5)), 'weights now 0.25, next 0.75'],
		['verified, the final bake begins', promoting, seenOf(endpointAt(0.75)), '-> final-bake'],
		['the shares are its own', finalBake(4), seenOf(endpointAt(0.75)), 'wait 60 s'],
		['others are somebody else’s', finalBake(4), seenOf(endpointAt(1)), '-> halted'],
		[
			'a breach goes back',
			finalBake(4),
			seenOf(endpointAt(0.75), { gates: [failed] }),
			'-> rolling-back: rolled-back, gate-failed, attempt 0'
		],
		['then the pair is replaced', finalBake(), seenOf(endpointAt(0.75)), '-> replacing, attempt 0'],
		['from the shares of the bake', replacing(tried), seenOf(endpointAt(0.75)), 'update to final']
	],
	rolloutOf({}, { holdback: 0.25 })
);
