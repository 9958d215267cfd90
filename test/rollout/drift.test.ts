import { describe, expect, test } from '@jest/globals';
import { detectDrift, shareOf } from '../../src/rollout/drift.ts';
import type { State } from '../../src/rollout/state.ts';
import { endpointAt, endpointOn, noonMs, rolloutOf, seenOf } from './builders.ts';
import {
	accepted,
	baking,
	cleaning,
	deploying,
	finalBake,
	halted,
	holding,
	promoting,
	reason,
	replacing,
	rollingBack,
	shifting,
	sinceMs,
	verifying
} from './states.ts';

const rollout = rolloutOf({}, { holdback: 0.25 });
const scoring: State = { phase: 'scoring', sinceMs, stage: 'rows', attempt: 1 };
const beforeStep: State = { phase: 'holding', sinceMs, step: 'verification', why: 'gate', sentence: '' };

/** A phase, the configurations it may be found on, and the shares of the candidate that are in order on the pair. */
const inOrder: readonly (readonly [string, State, readonly string[], readonly number[]])[] = [
	['scoring', scoring, ['original'], []],
	['deploying', deploying(), ['original', 'pair'], [0, 0.1, 0.3, 0.5, 0.75, 1]],
	['verifying', verifying, ['pair'], [0]],
	['the first shift', shifting(0), ['pair'], [0, 0.1]],
	['the second shift', shifting(1), ['pair'], [0.1, 0.5]],
	['the first step', baking(0), ['pair'], [0.1]],
	['the second step', baking(1), ['pair'], [0.5]],
	['waiting before the first step', beforeStep, ['pair'], [0]],
	['waiting in the second', holding(1), ['pair'], [0.5]],
	['promoting, from wherever it was', promoting, ['pair'], [0, 0.1, 0.5, 0.75]],
	['the final bake', finalBake(), ['pair'], [0.75]],
	['replacing', replacing(), ['pair', 'final'], [0.75]],
	['rolling back', rollingBack(accepted), ['original', 'pair', 'final'], [0, 0.1, 0.3, 0.5, 0.75, 1]],
	['cleaning after a promotion', cleaning('promoted'), ['final'], []],
	['cleaning after a rollback', cleaning('rolled-back'), ['original'], []]
];

describe.each(inOrder)('what is in order: %s', (_, state, places, shares) => {
	test.each(['original', 'pair', 'final', 'theirs'])('on configuration %s', place => {
		const endpoint = place === 'pair' ? endpointAt(shares[0] ?? 0) : endpointOn(place);
		const drift = detectDrift(rollout, state, seenOf(endpoint));
		expect(drift === undefined).toBe(places.includes(place));
	});

	test.each([0, 0.1, 0.3, 0.5, 0.75, 1])('with a share of %d', share => {
		const drift = detectDrift(rollout, state, seenOf(endpointAt(share)));
		expect(drift === undefined).toBe(shares.includes(share));
	});
});

test('what was halted is not halted again: it waits for a person', () => {
	expect(detectDrift(rollout, halted(baking(0)), seenOf(endpointOn('theirs')))).toBeUndefined();
});

test('a halt keeps where the rollout stood, and says what differs', () => {
	expect(detectDrift(rollout, baking(0), seenOf(endpointAt(0.3)))).toMatchObject({
		to: {
			phase: 'halted',
			before: baking(0),
			difference: 'the weights are now 0.7, next 0.3, which this rollout did not set'
		}
	});
});

describe('somebody’s configuration that a person has told to go back from', () => {
	const goingBack = (acceptedAtMs?: number): State => ({
		phase: 'rolling-back',
		sinceMs,
		ending: 'rolled-back',
		reason,
		update: { attempts: 1, ...(acceptedAtMs !== undefined && { acceptedAtMs }) },
		acceptedConfig: 'theirs'
	});
	const halts = (state: State, configName: string) =>
		detectDrift(rollout, state, seenOf(endpointOn(configName))) !== undefined;

	test('is no drift until the update away from it must show', () => {
		expect(halts(goingBack(), 'theirs')).toBe(false);
		expect(halts(goingBack(noonMs - 19_999), 'theirs')).toBe(false);
		expect(halts(goingBack(noonMs - 20_000), 'theirs')).toBe(true);
	});

	test('is that one, and no other that came after it', () => {
		expect(halts(goingBack(), 'another')).toBe(true);
		expect(halts(rollingBack(), 'another')).toBe(true);
	});
});

describe('the share of a step', () => {
	test('is nothing while the candidate is verified, and all but what is held back in the end', () => {
		expect(shareOf(rollout, 'verification')).toBe(0);
		expect(shareOf(rollout, 'final')).toBe(0.75);
		expect(shareOf(rolloutOf(), 'final')).toBe(1);
		expect([0, 1].map(step => shareOf(rollout, step))).toEqual([0.1, 0.5]);
	});

	test('that the schedule does not have is nothing', () => {
		expect(shareOf(rollout, 2)).toBe(0);
	});
});
