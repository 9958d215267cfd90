import { expect, test } from '@jest/globals';
import { silentlyRolledBack, updateEndpoint } from '../../src/rollout/update.ts';
import { endpointOn, inWords, noonMs, seenOf } from './builders.ts';
import { replacing } from './states.ts';

test.each([
	['ExpiredToken', 'update-rolled-back', 'ExpiredToken'],
	['InsufficientInstanceCapacity', 'no-capacity', 'InsufficientInstanceCapacity'],
	['There is not enough CAPACITY.', 'no-capacity', 'There is not enough CAPACITY.'],
	[
		undefined,
		'update-rolled-back',
		'it gives no reason; look at the endpoint’s container logs and events in CloudWatch'
	]
])('an update that SageMaker took back with the reason %p: %s', (failureReason, code, why) => {
	const endpoint = endpointOn('original', failureReason === undefined ? {} : { failureReason });
	expect(silentlyRolledBack(seenOf(endpoint))).toEqual({
		code,
		sentence: `SageMaker rolled the update back to original: ${why}`
	});
});

test.each<[string, number, number | undefined, string]>([
	['the attempt is written first', 0, undefined, '-> replacing, attempt 1'],
	['then the call is made', 1, undefined, 'update to final'],
	['an accepted one gets twenty seconds to show', 1, 19, 'wait 1 s'],
	['then it is tried again', 1, 20, '-> replacing, attempt 2'],
	['as often as it may', 2, 20, 'stop: update-rolled-back']
])('an update of the endpoint: %s', (_, attempts, acceptedForSeconds, decision) => {
	const acceptedAtMs = acceptedForSeconds === undefined ? undefined : noonMs - acceptedForSeconds * 1000;
	const state = replacing({ attempts, ...(acceptedAtMs !== undefined && { acceptedAtMs }) });
	if (state.phase !== 'replacing') throw new Error(state.phase);
	const giveUp = (reason: ReturnType<typeof silentlyRolledBack>) => ({ kind: 'stop', reason }) as const;
	expect(inWords(updateEndpoint(state, seenOf(endpointOn('original')), 'final', giveUp, 2))).toBe(decision);
});
