import { describe, expect, test } from '@jest/globals';
import type { Observation } from '../../src/rollout/observation.ts';
import { decisionIn, endpointAt, endpointOn, inWords, minuteMs, noonMs, requestOf, seenOf } from './builders.ts';
import {
	accepted,
	baking,
	check,
	deploying,
	finalBake,
	halted,
	holding,
	original,
	promoting,
	type Running,
	replacing,
	rollingBack,
	shifting,
	sinceMs,
	tried,
	updating,
	verifying
} from './states.ts';

const every: readonly Running[] = [
	deploying(accepted),
	verifying,
	shifting(0),
	baking(0),
	holding(0),
	promoting,
	finalBake(),
	replacing(accepted)
];
const late = { nowMs: noonMs + 48 * 60 * minuteMs };

describe.each(every)('in every phase before the end: $phase', state => {
	const tell = (seen: Observation) => inWords(decisionIn(state, seen));

	test('the deadline turns it back', () => {
		expect(tell(seenOf(endpointAt(0.1), late))).toBe('-> rolling-back: rolled-back, deadline-passed, attempt 0');
		expect(tell(seenOf(updating, late))).toBe('-> rolling-back: rolled-back, deadline-passed, attempt 0');
	});

	test('so does a person, also while the endpoint is busy', () => {
		const request = requestOf('rollback');
		const wanted = '-> rolling-back: rolled-back, rollback-requested, attempt 0';
		expect(tell(seenOf(endpointAt(0.1), { request }))).toBe(wanted);
		expect(tell(seenOf(updating, { request }))).toBe(wanted);
	});

	test('so does a cancelled run, under its own name', () => {
		const request = requestOf('rollback', { cause: 'cancelled' });
		expect(tell(seenOf(endpointAt(0.1), { request }))).toBe('-> rolling-back: rolled-back, cancelled, attempt 0');
	});

	test('somebody else’s configuration halts it', () => {
		expect(tell(seenOf(endpointOn('theirs')))).toBe('-> halted');
	});

	test('an update and its rollback that both failed are led back', () => {
		const mixed = endpointAt(0.1, { status: 'UpdateRollbackFailed' });
		expect(tell(seenOf(mixed))).toBe('-> rolling-back: failed, update-rolled-back, attempt 0');
	});

	test.each(['Failed', 'OutOfService', 'Deleting'] as const)('an endpoint that is %s calls a person', status => {
		expect(tell(seenOf(endpointAt(0.1, { status })))).toBe('stop: endpoint-failed');
	});

	test.each(['Creating', 'Updating', 'SystemUpdating', 'RollingBack'] as const)(
		'an endpoint that is %s is waited for',
		status => {
			const newFleet = state.phase === 'deploying' || state.phase === 'replacing';
			expect(tell(seenOf(endpointAt(0.1, { status })))).toBe(newFleet ? 'wait 30 s' : 'wait 15 s');
		}
	);
});

describe('what is on its way to an end is not disturbed', () => {
	test.each([
		['by the deadline', { ...late }],
		['by another rollback', { request: requestOf('rollback') }],
		['by a promotion', { request: requestOf('promote') }],
		['by an approval', { request: requestOf('approve') }]
	])('%s', (_, change) => {
		expect(inWords(decisionIn(rollingBack(tried), seenOf(endpointAt(0), change)))).toBe('update to original');
	});
});

check('halted', [
	['nothing is changed', halted(baking(0)), seenOf(endpointAt(0.3)), 'stop: foreign-change'],
	[
		'a resume gives the step its share again',
		halted(baking(0)),
		seenOf(endpointAt(0.3), { request: requestOf('resume') }),
		'-> shifting 0'
	],
	[
		'one from before it was halted does not',
		halted(baking(0)),
		seenOf(endpointAt(0.3), { request: requestOf('resume', { atMs: sinceMs - 1 }) }),
		'stop: foreign-change'
	],
	[
		'nor does one while another configuration serves',
		halted(baking(0)),
		seenOf(endpointOn('theirs'), { request: requestOf('resume') }),
		'stop: foreign-change'
	],
	[
		'an update starts anew',
		halted(deploying(accepted)),
		seenOf(original, { request: requestOf('resume') }),
		'-> deploying, attempt 0'
	],
	[
		'a rollback goes back from anywhere',
		halted(baking(0)),
		seenOf(endpointOn('theirs'), { request: requestOf('rollback') }),
		'-> rolling-back: rolled-back, rollback-requested, attempt 0'
	],
	[
		'a promotion goes on from these weights',
		halted(baking(0)),
		seenOf(endpointAt(0.3), { request: requestOf('promote') }),
		'-> promoting'
	],
	[
		'the deadline holds',
		halted(baking(0)),
		seenOf(endpointAt(0.3), late),
		'-> rolling-back: rolled-back, deadline-passed, attempt 0'
	],
	[
		'but takes nobody’s configuration away',
		halted(baking(0)),
		seenOf(endpointOn('theirs'), late),
		'stop: foreign-change'
	]
]);
