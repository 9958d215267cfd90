import { kindOf } from '../gates/kinds.ts';
import type { GateResult } from '../gates/verdict.ts';
import type { Decision } from './decision.ts';
import type { Observation } from './observation.ts';
import type { Plan } from './plan.ts';
import type { Reason } from './reason.ts';
import type { Rollout } from './record.ts';
import { hasWeights, othersToRestore, weightsAt } from './traffic.ts';
import { act, type InPhase, move, rollBack } from './transitions.ts';

/** The candidate answers directly, and well enough, before any user sees it. */
export function verifyCandidate(rollout: Rollout, state: InPhase<'verifying'>, seen: Observation): Decision {
	const { plan, candidate } = rollout;
	if (seen.refusal !== undefined) {
		const guilty = seen.refusal.reason.code === 'smoke-test-failed';
		return rollBack(seen, guilty ? 'rolled-back' : 'failed', seen.refusal.reason);
	}
	const none = { ...weightsAt(rollout, 0), ...othersToRestore(rollout, seen.endpoint) };
	if (!hasWeights(seen.endpoint, none)) return act({ do: 'set-weights', weights: none }, 'no user sees it yet');
	if (plan.evaluation !== undefined && seen.evaluation === undefined) {
		return act({ do: 'evaluate' }, `${candidate.name} is compared on labelled data before it gets traffic`);
	}
	if (plan.evaluation?.engine === 'batch-transform' && seen.evaluation?.live === undefined) {
		return act({ do: 'check-answers' }, `${candidate.name} answers here what it answered in the transform job`);
	}
	if (plan.evaluation === undefined && plan.load !== undefined && state.smokeTested === undefined) {
		return act({ do: 'smoke-test' }, `${candidate.name} answers sample rows before it gets traffic`);
	}
	return readVerification(plan, seen);
}

/** What labelled data and numbers that are known before any traffic say of going on. */
export type Concluded =
	| { readonly say: 'go'; readonly because: string }
	| { readonly say: 'hold'; readonly why: 'gate' | 'inconclusive'; readonly sentence: string }
	| { readonly say: 'back'; readonly ending: 'rolled-back' | 'failed'; readonly reason: Reason };

function readVerification(plan: Plan, seen: Observation): Decision {
	const concluded = concludeBeforeTraffic(plan, seen);
	switch (concluded.say) {
		case 'go':
			return move(seen, { phase: 'shifting', step: 0 }, concluded.because);
		case 'hold':
			return hold(seen, concluded.why, concluded.sentence);
		case 'back':
			return rollBack(seen, concluded.ending, concluded.reason);
	}
}

/** The verdict of everything that needs no traffic, once the evaluation was made where there is one. */
export function concludeBeforeTraffic(plan: Plan, seen: Observation): Concluded {
	const invalid = seen.evaluation?.invalid;
	if (invalid !== undefined) {
		const { sentence } = invalid;
		return invalid.by === 'candidate'
			? { say: 'back', ending: 'rolled-back', reason: { code: 'quality-failed', sentence } }
			: { say: 'back', ending: 'failed', reason: { code: 'evaluation-void', sentence } };
	}
	const deciding = seen.gates.filter(result => kindOf(result.gate).beforeTraffic && !result.gate.reportOnly);
	const failed = failedBeforeTraffic(deciding, 'rollback');
	if (failed !== undefined) return { say: 'back', ending: 'rolled-back', reason: reasonOf(failed) };
	const held = failedBeforeTraffic(deciding, 'hold');
	if (held !== undefined) return { say: 'hold', why: 'gate', sentence: held.sentence };
	const open = deciding.filter(result => result.verdict.outcome === 'undecided');
	if (open.length > 0) return inconclusive(plan, open);
	return { say: 'go', because: 'The candidate is in service at 0 % and may have traffic' };
}

/** Too few rows for a proof, or none: never a pass where proof is asked for. */
function inconclusive(plan: Plan, open: readonly GateResult[]): Concluded {
	const blind = open.find(result => causeOf(result) === 'no-data' || causeOf(result) === 'outage');
	const over = open.find(result => causeOf(result) === 'over-limit');
	const mayGoOn =
		blind === undefined && over === undefined && (plan.proof === 'none' || plan.onInconclusive === 'continue');
	if (mayGoOn) return { say: 'go', because: 'Not everything is proved, and the plan goes on without' };
	const telling = blind ?? over ?? open[0];
	const sentence = telling?.sentence ?? '';
	if (plan.onInconclusive === 'hold') return { say: 'hold', why: 'inconclusive', sentence };
	const code = blind === undefined ? 'inconclusive' : 'no-data';
	return { say: 'back', ending: 'rolled-back', reason: { code, sentence } };
}

/** A gate that has failed before there was any traffic. */
export function failedBeforeTraffic(gates: readonly GateResult[], onFail: 'rollback' | 'hold'): GateResult | undefined {
	return gates.find(
		result =>
			kindOf(result.gate).beforeTraffic &&
			!result.gate.reportOnly &&
			result.verdict.outcome === 'fail' &&
			result.gate.onFail === onFail
	);
}

/** Why a gate is neither passed nor failed; undefined where it is one of them. */
export const causeOf = ({ verdict }: GateResult) => (verdict.outcome === 'undecided' ? verdict.cause : undefined);

export function reasonOf(failed: GateResult): Reason {
	return { code: kindOf(failed.gate).failureCode, sentence: failed.sentence };
}

function hold(seen: Observation, why: 'gate' | 'inconclusive', sentence: string): Decision {
	return move(seen, { phase: 'holding', step: 'verification', why, sentence }, sentence);
}
