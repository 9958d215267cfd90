import { describe, expect, test } from '@jest/globals';
import type { Observation } from '../../src/rollout/observation.ts';
import type { Rollout } from '../../src/rollout/record.ts';
import type { State, UpdateProgress } from '../../src/rollout/state.ts';
import { decisionIn, endpointAt, endpointOn, inWords, minuteMs, noonMs, rolloutOf, variantOf } from './builders.ts';

export type Running = Exclude<State, { readonly phase: 'halted' }>;

export const sinceMs = noonMs - 11 * minuteMs;
export const fresh = { attempts: 0 };
export const tried = { attempts: 1 };
export const accepted = { attempts: 1, acceptedAtMs: noonMs - 5 * minuteMs };
export const reason = { code: 'gate-failed', sentence: 'It was worse.' } as const;

export const deploying = (update: UpdateProgress = fresh): Running => ({ phase: 'deploying', sinceMs, update });
export const verifying: Running = { phase: 'verifying', sinceMs };
export const shifting = (step: number): Running => ({ phase: 'shifting', sinceMs, step });
export const baking = (step: number, minutes = 11): Running => ({
	phase: 'baking',
	sinceMs: noonMs - minutes * minuteMs,
	step
});
export const holding = (step: number): Running => ({ phase: 'holding', sinceMs, step, why: 'schedule', sentence: '' });
export const promoting: Running = { phase: 'promoting', sinceMs };
export const finalBake = (minutes = 11): Running => ({ phase: 'final-bake', sinceMs: noonMs - minutes * minuteMs });
export const replacing = (update: UpdateProgress = fresh): Running => ({ phase: 'replacing', sinceMs, update });
export const rollingBack = (update: UpdateProgress = fresh): Running => ({
	phase: 'rolling-back',
	sinceMs,
	ending: 'rolled-back',
	reason,
	update
});
export const cleaning = (ending: 'promoted' | 'rolled-back'): Running => ({
	phase: 'cleaning',
	sinceMs,
	ending,
	reason
});
export const halted = (before: Running): State => ({
	phase: 'halted',
	sinceMs,
	difference: 'the weights',
	before
});

export const original = endpointOn('original');
export const final = endpointOn('final', { variants: [variantOf('now', 1)] });
export const updating = endpointAt(0.1, { status: 'Updating' });
export const denied = (act: NonNullable<Observation['refusal']>['act']): Partial<Observation> => ({
	refusal: { act, reason: { code: 'access-denied', sentence: 'Not allowed.' } }
});

/** State, what is seen, what follows; for one rollout. */
export type Row = readonly [string, State, Observation, string];

export function check(title: string, rows: readonly Row[], rollout: Rollout = rolloutOf()): void {
	describe(title, () => {
		test.each(rows)('%s', (_, state, seen, decision) => {
			expect(inWords(decisionIn(state, seen, rollout))).toBe(decision);
		});
	});
}
