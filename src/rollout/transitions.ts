import type { Action, Decision } from './decision.ts';
import type { Observation } from './observation.ts';
import type { Reason, ReasonCode } from './reason.ts';
import type { PersonRequest } from './record.ts';
import type { Ending, Phase, State } from './state.ts';

export const minuteMs = 60_000;

/** The longest wait between two looks: CloudWatch has something new every minute, or more often where `newEveryMs` says so. */
const longestWaitMs = 60_000;

/** The state of one phase. */
export type InPhase<P extends Phase> = Extract<State, { readonly phase: P }>;

/** A state to move to; the moment of the observation becomes its `sinceMs`. */
export type NextState = State extends infer S ? (S extends State ? Omit<S, 'sinceMs'> : never) : never;

export type Move = Extract<Decision, { readonly kind: 'move' }>;

export function move(seen: Observation, to: NextState, because: string, answers?: PersonRequest): Move {
	const state: State = { ...to, sinceMs: seen.nowMs };
	return { kind: 'move', to: state, because, ...(answers && { answers }) };
}

/** Turns the rollout around. The reason is in the record before anything is changed. */
export function rollBack(
	seen: Observation,
	ending: 'rolled-back' | 'failed',
	reason: Reason,
	answers?: PersonRequest
): Decision {
	return move(
		seen,
		{ phase: 'rolling-back', ending, reason, update: { attempts: 0 } },
		`Rolling back: ${reason.sentence}`,
		answers
	);
}

export function act(action: Action, because: string): Decision {
	return { kind: 'act', action, because };
}

/** Waits until a moment, but looks again in between. */
export function waitFor(seen: Observation, untilMs: number, because: string): Decision {
	const longestMs = Math.min(longestWaitMs, seen.newEveryMs ?? longestWaitMs);
	return { kind: 'wait', forMs: Math.min(longestMs, Math.max(1_000, untilMs - seen.nowMs)), because };
}

export function stop(code: ReasonCode, sentence: string): Decision {
	return { kind: 'stop', reason: { code, sentence } };
}

export function cleaning(ending: Ending, reason: Reason): NextState {
	return { phase: 'cleaning', ending, reason };
}
