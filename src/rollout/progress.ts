import type { GateResult } from '../gates/verdict.ts';
import { type Decided, freeze, settles } from './decided.ts';
import { shareOf } from './drift.ts';
import type { Progress, Rollout, TrafficSpan } from './record.ts';
import type { State } from './state.ts';
import type { Move } from './transitions.ts';

/** What is recorded when a rollout begins. */
export function begin(nowMs: number, state: State, text: string): Progress {
	return { state, spans: [], timeline: [{ atMs: nowMs, text }] };
}

/**
 * The progress after a move: the new state, the traffic's spans, one more line of the timeline.
 * @param gates what was looked at when it was decided
 */
export function advance(rollout: Rollout, progress: Progress, move: Move, gates: readonly GateResult[]): Progress {
	const { to } = move;
	const answeredMs = move.answers?.atMs ?? progress.answeredMs;
	const images = move.images ?? progress.images;
	const decided = decidedAfter(progress, to, gates);
	return {
		state: to,
		spans: spansAfter(rollout, progress, to),
		timeline: [...progress.timeline, { atMs: to.sinceMs, text: move.because }],
		...(answeredMs !== undefined && { answeredMs }),
		...(images && { images }),
		...(decided && { decided })
	};
}

function decidedAfter({ state, decided }: Progress, to: State, gates: readonly GateResult[]): Decided | undefined {
	return settles(state, to) ? freeze(gates, to.sinceMs) : decided;
}

/** The progress after SageMaker has accepted an update of the endpoint. */
export function accepted(progress: Progress, nowMs: number): Progress {
	const { state } = progress;
	if (!('update' in state)) return progress;
	return { ...progress, state: { ...state, update: { ...state.update, acceptedAtMs: nowMs } } };
}

/** The progress after the rollout's own weights have been set: the permission to replace somebody else's is used up. */
export function weightsSet(progress: Progress): Progress {
	const { state } = progress;
	if (!('acceptedDrift' in state)) return progress;
	const { acceptedDrift: _, ...rest } = state;
	return { ...progress, state: rest };
}

/** The progress after the candidate has answered the sample rows. */
export function smokeTested(progress: Progress): Progress {
	const { state } = progress;
	return state.phase === 'verifying' ? { ...progress, state: { ...state, smokeTested: true } } : progress;
}

/** A span begins when its share is verified and ends before the next change of weights. */
function spansAfter(rollout: Rollout, progress: Progress, to: State): readonly TrafficSpan[] {
	if (to.phase === 'holding') return progress.spans;
	const before = closed(progress.spans, to.sinceMs);
	if (to.phase === 'baking') return [...before, span(rollout, to.step, to.sinceMs)];
	return to.phase === 'final-bake' ? [...before, span(rollout, 'final', to.sinceMs)] : before;
}

function span(rollout: Rollout, step: TrafficSpan['step'], startMs: number): TrafficSpan {
	return { step, traffic: shareOf(rollout, step), startMs };
}

function closed(spans: readonly TrafficSpan[], atMs: number): readonly TrafficSpan[] {
	return spans.map(open => (open.endMs === undefined ? { ...open, endMs: atMs } : open));
}
