import type { Decision } from './decision.ts';
import { leaveStep } from './leave-step.ts';
import type { Observation } from './observation.ts';
import { phases } from './phase.ts';
import type { Reason } from './reason.ts';
import type { PersonRequest, Progress, Rollout } from './record.ts';
import { servingConfigOf } from './serving-config.ts';
import type { State, Weights } from './state.ts';
import { move, type NextState } from './transitions.ts';

/** What a person has asked for comes before everything the rollout would do by itself. */
export function answerPerson(rollout: Rollout, state: State, seen: Observation): Decision | undefined {
	const { request } = seen;
	if (request === undefined) return undefined;
	switch (request.what) {
		case 'rollback':
			return canRollBack(state) ? rollBackFor(rollout, request, seen) : undefined;
		case 'promote':
			return canPromote(rollout, state, request, seen)
				? move(seen, promotingFrom(state, request), `Promoted by ${inWords(request)}`, request)
				: undefined;
		case 'approve':
			return state.phase === 'holding' && request.atMs >= state.sinceMs
				? leaveStep(rollout, state.step, seen, `Approved by ${inWords(request)}`, request)
				: undefined;
		case 'resume':
			return state.phase === 'halted' &&
				request.atMs >= state.sinceMs &&
				servingConfigOf(rollout, seen.endpoint) !== 'elsewhere'
				? move(seen, goOnFrom(rollout, state.before, seen, request), `Resumed by ${inWords(request)}`, request)
				: undefined;
	}
}

/** The first of these requests that has not been answered yet. */
export function openRequest(
	{ answeredMs }: Progress,
	requests: readonly (PersonRequest | undefined)[]
): PersonRequest | undefined {
	return requests.find(request => request !== undefined && request.atMs !== answeredMs);
}

/** The verified end is the only place from which there is no way back but another rollout. */
export function canRollBack(state: State): boolean {
	return state.phase !== 'rolling-back' && (state.phase !== 'cleaning' || state.ending === 'promoted');
}

function rollBackFor(rollout: Rollout, request: PersonRequest, seen: Observation): Decision {
	const cancelled = request.cause === 'cancelled';
	const reason: Reason = cancelled
		? { code: 'cancelled', sentence: 'The run was cancelled.' }
		: { code: 'rollback-requested', sentence: `${inWords(request)} asked for it.` };
	const elsewhere = servingConfigOf(rollout, seen.endpoint) === 'elsewhere';
	const to: NextState = { phase: 'rolling-back', ending: 'rolled-back', reason, update: { attempts: 0 } };
	const acceptedConfig = elsewhere && !cancelled ? request.saw?.configName : undefined;
	return move(
		seen,
		acceptedConfig === undefined ? to : { ...to, acceptedConfig },
		`Rolling back: ${reason.sentence}`,
		request
	);
}

/** Other weights than the rollout's own are overridden only where the person has been told of them. */
function promotingFrom(state: State, { saw }: PersonRequest): NextState {
	const promoting = { phase: 'promoting', byPerson: true } as const;
	return state.phase === 'halted' && saw ? { ...promoting, acceptedDrift: saw.weights } : promoting;
}

function canPromote(rollout: Rollout, state: State, request: PersonRequest, seen: Observation): boolean {
	const deployed = servingConfigOf(rollout, seen.endpoint) === 'pair';
	// Somebody else's change is overridden only by who asks after it.
	const seesIt = state.phase !== 'halted' || request.atMs >= state.sinceMs;
	return deployed && state.phase !== 'deploying' && phases[state.phase].promotable && seesIt;
}

/** Weights that the person saw are replaced by the step's own; a person has said so. */
function goOnFrom(rollout: Rollout, before: NextState, seen: Observation, { saw }: PersonRequest): NextState {
	const accepted: { readonly acceptedDrift?: Weights } = saw === undefined ? {} : { acceptedDrift: saw.weights };
	switch (before.phase) {
		case 'verifying':
			return { ...before, ...accepted };
		case 'shifting':
		case 'baking':
			return { phase: 'shifting', step: before.step, ...accepted };
		case 'holding':
			if (before.step === 'verification') return { phase: 'verifying', ...accepted };
			return before.step === 'final'
				? { phase: 'promoting', ...accepted }
				: { phase: 'shifting', step: before.step, ...accepted };
		case 'promoting':
		case 'final-bake':
			return { phase: 'promoting', ...accepted, ...(before.byPerson && { byPerson: true }) };
		case 'replacing':
			return servingConfigOf(rollout, seen.endpoint) === 'pair'
				? { phase: 'promoting', ...accepted, ...(before.byPerson && { byPerson: true }) }
				: anew(before);
		case 'deploying':
		case 'rolling-back':
			return anew(before);
		case 'scoring':
		case 'cleaning':
		case 'halted':
			return before;
	}
}

/** Forget the pending update: drift has replaced it. */
function anew<S extends NextState>(before: S): S {
	return { ...before, update: { attempts: 0 } };
}

function inWords(request: PersonRequest): string {
	return request.reason === undefined ? request.by.name : `${request.by.name} (${request.reason})`;
}
