import { expect, test } from '@jest/globals';
import type { CredentialsState } from '../../src/rollout/credentials-state.ts';
import { decisionIn, endpointAt, failed, minuteMs, noonMs, requestOf, seenOf } from './builders.ts';
import {
	accepted,
	baking,
	check,
	deploying,
	finalBake,
	original,
	promoting,
	replacing,
	rollingBack,
	shifting,
	tried,
	verifying
} from './states.ts';

const ending = (minutes: number): CredentialsState => ({ endMs: noonMs + minutes * minuteMs, endUnknown: false });
const failing = (minutes: number): CredentialsState => ({ ...ending(minutes), renewalFailed: 'STS does not answer' });
const at = (share: number, credentials: CredentialsState) => seenOf(endpointAt(share), { credentials });
const back = '-> rolling-back: failed, credentials-expired, attempt 0';

check('credentials that end and are not renewed', [
	['leave time for the way back: twenty minutes before, it goes back', baking(0, 1), at(0.1, ending(20)), back],
	['not earlier', baking(0, 1), at(0.1, ending(21)), 'wait 60 s'],
	['also from 100 %', finalBake(1), at(1, ending(19)), back],
	['also between two steps', shifting(1), at(0.1, ending(19)), back],
	['not where no user is served by the candidate', verifying, at(0, ending(5)), '-> shifting 0'],
	['nor again where it goes back already', rollingBack(), at(0.1, ending(5)), 'weights now 1, next 0'],
	['and nothing of a session whose end nobody tells', baking(0), at(0.1, { endUnknown: true }), '-> shifting 1']
]);

test.each([
	[19.9, undefined, 'end in 19 minutes: '],
	[-3, undefined, 'end in 0 minutes: '],
	[4.5, 'STS does not answer', 'end in 4 minutes and could not be renewed (STS does not answer): ']
])('%d minutes before their end (%p) it is said how long they last', (minutes, renewalFailed, words) => {
	const credentials = { ...ending(minutes), ...(renewalFailed !== undefined && { renewalFailed }) };
	const decision = decisionIn(baking(0, 1), at(0.1, credentials));
	expect(decision).toMatchObject({
		to: {
			reason: {
				sentence: `The AWS credentials ${words}the candidate gives its traffic back while that can still be done.`
			}
		}
	});
});

check('a renewal that fails', [
	['gives the candidate no more traffic', shifting(1), at(0.1, failing(12)), 'wait 15 s'],
	['nor a first share', verifying, at(0, failing(12)), 'wait 15 s'],
	['leaves no step', baking(0), at(0.1, failing(12)), 'wait 15 s'],
	['nor goes to 100 %', promoting, at(0.5, failing(12)), 'wait 15 s'],
	['nor takes the old variant away', finalBake(), at(1, failing(12)), 'wait 15 s'],
	['nor updates the endpoint to the promoted model', replacing(tried), at(1, failing(12)), 'wait 15 s'],
	['nor deploys', deploying(tried), seenOf(original, { credentials: failing(12) }), 'wait 15 s'],
	['shortly before the end of what is left the traffic goes back', baking(0, 1), at(0.1, failing(5)), back],
	['not while there is time to try', baking(0, 1), at(0.1, failing(6)), 'wait 60 s'],
	[
		'a breach goes back all the same',
		baking(0, 1),
		seenOf(endpointAt(0.1), { credentials: failing(12), gates: [failed] }),
		'-> rolling-back: rolled-back, gate-failed, attempt 0'
	],
	[
		'and so does a person',
		baking(0, 1),
		seenOf(endpointAt(0.1), { credentials: failing(12), request: requestOf('rollback') }),
		'-> rolling-back: rolled-back, rollback-requested, attempt 0'
	],
	['a rollback sets its weights', rollingBack(), at(0.1, failing(2)), 'weights now 1, next 0'],
	[
		'an update under way is waited for',
		deploying(accepted),
		seenOf(endpointAt(0, { status: 'Updating' }), { credentials: failing(12) }),
		'wait 30 s'
	]
]);
