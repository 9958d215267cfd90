import type { GateResult } from '../gates/verdict.ts';
import { isGoingBack } from './phase.ts';
import type { State } from './state.ts';

/** One gate's verdict and its numbers, without what can be measured again. */
export type FrozenVerdict = Pick<
	GateResult,
	'verdict' | 'baseline' | 'candidate' | 'comparison' | 'baselineBreach' | 'noiseFactor' | 'sentence'
> & { readonly gate: string };

/** What the gates said at the moment that settled the rollout: whatever is measured later, this is why. */
export interface Decided {
	readonly atMs: number;
	readonly gates: readonly FrozenVerdict[];
}

/** Whether a move settles how the rollout ends: it turns around, or the candidate is to serve alone. */
export function settles(from: State, to: State): boolean {
	if (isGoingBack(to)) return !isGoingBack(from);
	return to.phase === 'replacing' && from.phase !== 'halted';
}

/** The verdicts of one moment, to be kept in the record. */
export function freeze(gates: readonly GateResult[], atMs: number): Decided {
	return {
		atMs,
		gates: gates.map(({ gate, ...of }) => ({
			gate: gate.name,
			verdict: of.verdict,
			baseline: of.baseline,
			candidate: of.candidate,
			comparison: of.comparison,
			baselineBreach: of.baselineBreach,
			noiseFactor: of.noiseFactor,
			sentence: of.sentence
		}))
	};
}

/**
 * Results as they were decided: verdicts and numbers from the record, curves from what was measured up to then. A gate
 * that the record has no room for is as measured.
 */
export function thaw(decided: Decided, measured: readonly GateResult[]): readonly GateResult[] {
	const kept = new Map(decided.gates.map(frozen => [frozen.gate, frozen]));
	return measured.map(result => {
		const frozen = kept.get(result.gate.name);
		if (frozen === undefined) return result;
		const { gate: _, ...verdict } = frozen;
		const { gate, unit, allowed, series } = result;
		return { gate, unit, allowed, series, ...verdict };
	});
}

/** The same in less room: first without those that passed, whose sentences are the longest part. */
export function inLessRoom(decided: Decided): readonly Decided[] {
	const open = decided.gates.filter(({ verdict }) => verdict.outcome !== 'pass');
	const failed = decided.gates.filter(({ verdict }) => verdict.outcome === 'fail').slice(0, 5);
	return [decided, { ...decided, gates: open }, { ...decided, gates: failed }];
}
