import { describe, expect, test } from '@jest/globals';
import type { Decision } from '../../src/rollout/decision.ts';
import type { LiveEndpoint, LiveVariant } from '../../src/rollout/observation.ts';
import { giveShare } from '../../src/rollout/shift.ts';
import { endpointAt, inWords, minuteMs, noonMs, rolloutOf, seenOf, variantOf } from './builders.ts';

const next = { phase: 'baking', step: 0 } as const;

/** What is done for this share, so many minutes after the phase began. */
function given(share: number, endpoint: LiveEndpoint, minutes = 0): Decision {
	const seen = seenOf(endpoint, { nowMs: noonMs + minutes * minuteMs });
	return giveShare(rolloutOf(), noonMs, seen, { share, next });
}

const saidOf = (decision: Decision) => ('because' in decision ? decision.because : decision.reason.sentence);
const withCandidate = (candidate: Partial<LiveVariant>) =>
	endpointAt(0, { variants: [variantOf('now', 1, { desiredInstances: 6 }), variantOf('next', 0, candidate)] });

describe('the instances for a share come before the share', () => {
	const small = { currentInstances: 1, desiredInstances: 1 };

	test.each<[string, Partial<LiveVariant>, number, string]>([
		['are asked for', small, 0, '3 instances of next'],
		['and once they are, waited for', { ...small, desiredInstances: 3 }, 0, 'wait 15 s'],
		['also the last of them', { currentInstances: 2, desiredInstances: 3 }, 0, 'wait 15 s'],
		['for an hour', { ...small, desiredInstances: 3 }, 60, 'wait 15 s'],
		['not longer', { ...small, desiredInstances: 3 }, 60.1, '-> rolling-back: failed, no-capacity, attempt 0'],
		['once they are there, the weights follow', { currentInstances: 3 }, 0, 'weights now 0.5, next 0.5']
	])('%s', (_, candidate, minutes, decision) => {
		expect(inWords(given(0.5, withCandidate(candidate), minutes))).toBe(decision);
	});

	test('are those of a candidate that is there', () => {
		const alone = endpointAt(0, { variants: [variantOf('now', 1)] });
		expect(inWords(given(0.5, alone))).toBe('weights now 0.5, next 0.5');
	});
});

describe('the weights', () => {
	test.each<[string, number, string]>([
		['are set again', 90, 'weights now 0.9, next 0.1'],
		['for ninety minutes', 90.1, '-> rolling-back: failed, weights-not-taken, attempt 0']
	])('%s', (_, minutes, decision) => {
		expect(inWords(given(0.1, endpointAt(0), minutes))).toBe(decision);
	});

	test('of another variant that somebody has changed are set along', () => {
		const special = { name: 'special', modelName: 'special', weight: 2, instanceCount: 1 };
		const { start } = rolloutOf();
		const rollout = rolloutOf({ start: { ...start, others: [special] } });
		const endpoint = endpointAt(0.1, {
			variants: [variantOf('now', 0.9), variantOf('next', 0.1), variantOf('special', 3)]
		});
		const decision = giveShare(rollout, noonMs, seenOf(endpoint), { share: 0.1, next });
		expect(inWords(decision)).toBe('weights now 0.9, next 0.1, special 2');
	});

	test.each([
		[0.1, '10 % of the traffic goes to next'],
		[0.001, '0.1 % of the traffic goes to next'],
		[0.123456, '12.35 % of the traffic goes to next']
	])('%d are told in percent', (share, words) => {
		expect(saidOf(given(share, endpointAt(share)))).toBe(words);
	});
});
