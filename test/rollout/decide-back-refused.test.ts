import { describe, expect, test } from '@jest/globals';
import { isProofAsked } from '../../src/rollout/bake.ts';
import type { LiveEndpoint } from '../../src/rollout/observation.ts';
import { reasonCodes } from '../../src/rollout/reason-codes.ts';
import type { State } from '../../src/rollout/state.ts';
import { decisionIn, endpointAt, endpointOn, noonMs, planOf, requestOf, seenOf } from './builders.ts';
import { baking, denied, original, reason, rollingBack, sinceMs } from './states.ts';

/** What is said when it stops. */
function saidIn(state: State, endpoint: LiveEndpoint, act: Parameters<typeof denied>[0]): string {
	const decision = decisionIn(state, seenOf(endpoint, denied(act)));
	return decision.kind === 'stop' ? decision.reason.sentence : decision.kind;
}

describe('a rollback that is refused says who serves the users', () => {
	test('the old variant, once the candidate has no traffic', () => {
		expect(saidIn(rollingBack(), endpointAt(0), 'update-endpoint')).toBe(
			'Users are served by now, but the endpoint is not on its configuration from before yet. Not allowed.'
		);
	});

	test('the configuration from before, where only what is beside it is missing', () => {
		expect(saidIn(rollingBack(), original, 'restore-scaling')).toBe(
			'The endpoint is on its configuration from before, but not everything about it is as it was. Not allowed.'
		);
	});

	test('nobody knows, while the candidate has traffic', () => {
		const open = 'The rollback has not come to its end. Not allowed.';
		expect(saidIn(rollingBack(), endpointAt(0.1), 'update-endpoint')).toBe(open);
		expect(saidIn(rollingBack(), endpointOn('final'), 'update-endpoint')).toBe(open);
	});
});

describe('somebody’s configuration that a person has told to go back from', () => {
	const state = (acceptedAtMs: number): State => ({
		phase: 'rolling-back',
		sinceMs,
		ending: 'rolled-back',
		reason,
		update: { attempts: 1, acceptedAtMs },
		acceptedConfig: 'theirs'
	});

	test('is what they saw, and never what a cancelled run finds', () => {
		const saw = { configName: 'theirs', weights: {} };
		const toldBy = (cause: 'command' | 'cancelled') =>
			decisionIn(baking(0), seenOf(endpointOn('theirs'), { request: requestOf('rollback', { cause, saw }) }));
		expect(toldBy('command')).toMatchObject({ to: { phase: 'rolling-back', acceptedConfig: 'theirs' } });
		expect(toldBy('cancelled')).toMatchObject({ to: { phase: 'rolling-back', reason: { code: 'cancelled' } } });
		expect(toldBy('cancelled')).not.toHaveProperty('to.acceptedConfig');
	});

	test('is drift again from the moment in which the update away from it must show', () => {
		const seen = seenOf(endpointOn('theirs'));
		expect(decisionIn(state(noonMs - 19_999), seen).kind).toBe('wait');
		expect(decisionIn(state(noonMs - 20_000), seen)).toMatchObject({ kind: 'move', to: { phase: 'halted' } });
	});
});

test('proof is asked in the steps of the schedule only: the final bake compares with nothing', () => {
	const schedule = planOf().schedule;
	const last = schedule.length - 1;
	const asked = (proof: 'every-step' | 'last-step' | 'none') =>
		[0, last, 'final' as const].map(step => isProofAsked(planOf({ proof }), step));
	expect(asked('every-step')).toEqual([true, true, false]);
	expect(asked('last-step')).toEqual([false, true, false]);
	expect(asked('none')).toEqual([false, false, false]);
});

test.each(Object.entries(reasonCodes))('%s says with which decisions it comes, and what it means', (_, meaning) => {
	expect(meaning.decisions.length).toBeGreaterThan(0);
	expect(meaning.means).toMatch(/\.$/);
	expect(meaning.toDo).toMatch(/\.$/);
});
