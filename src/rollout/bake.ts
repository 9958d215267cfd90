import { kindOf } from '../gates/kinds.ts';
import type { GateResult } from '../gates/verdict.ts';
import type { Plan } from './plan.ts';
import type { Reason } from './reason.ts';
import type { State, StepIndex } from './state.ts';
import { causeOf, reasonOf } from './verify.ts';

/** How long past a step's max-bake an outage of the metrics is waited for. */
export const metricsGraceMs = 15 * 60_000;

/** What a step's gates and its time say together. */
export type StepOutcome =
	| { readonly kind: 'go-on'; readonly because: string }
	| { readonly kind: 'roll-back'; readonly reason: Reason }
	| { readonly kind: 'hold'; readonly why: 'gate' | 'inconclusive'; readonly sentence: string }
	| { readonly kind: 'keep-baking'; readonly untilMs: number; readonly because: string };

/** A failed gate of the live traffic, if there is one: looked for at every moment, in every phase that watches. */
export function failure(gates: readonly GateResult[], onFail: 'rollback' | 'hold'): GateResult | undefined {
	return deciding(gates).find(result => result.verdict.outcome === 'fail' && result.gate.onFail === onFail);
}

/** Reads a step: failed gates first, then its time, then whether what is asked for has been proved. */
export function readStep(
	plan: Plan,
	step: StepIndex,
	sinceMs: number,
	nowMs: number,
	gates: readonly GateResult[]
): StepOutcome {
	const failed = failure(gates, 'rollback');
	if (failed !== undefined) return { kind: 'roll-back', reason: reasonOf(failed) };
	const held = failure(gates, 'hold');
	if (held !== undefined) return { kind: 'hold', why: 'gate', sentence: held.sentence };

	const { bakeMs, maxBakeMs } = timesOf(plan, step);
	const bakeEndMs = sinceMs + bakeMs;
	if (nowMs < bakeEndMs) return { kind: 'keep-baking', untilMs: bakeEndMs, because: 'the bake is not over' };

	const open = deciding(gates).filter(result => result.verdict.outcome === 'undecided');
	const outage = open.find(result => causeOf(result) === 'outage');
	const proofAsked = isProofAsked(plan, step);
	if (open.length === 0) return { kind: 'go-on', because: 'the bake is over and every gate has passed' };
	const over = open.filter(result => causeOf(result) === 'over-limit');
	if (step === 'final' && outage === undefined && over.length === 0) {
		return { kind: 'go-on', because: 'the final bake is over and no gate has failed' };
	}
	const maxBakeEndMs = sinceMs + maxBakeMs;
	if (nowMs < maxBakeEndMs) {
		return { kind: 'keep-baking', untilMs: maxBakeEndMs, because: `${namesOf(open)} not decided yet` };
	}
	if (outage !== undefined) {
		const graceEndMs = maxBakeEndMs + metricsGraceMs;
		if (nowMs < graceEndMs) {
			return { kind: 'keep-baking', untilMs: graceEndMs, because: 'the metrics service does not answer' };
		}
		return { kind: 'roll-back', reason: { code: 'metrics-unavailable', sentence: outage.sentence } };
	}
	if (step === 'final') return inconclusive(plan, over, proofAsked);
	const unseen = open.every(result => causeOf(result) === 'no-data') && open.length === deciding(gates).length;
	if (proofAsked || unseen || isLastStep(plan, step)) return inconclusive(plan, open, proofAsked);
	return { kind: 'go-on', because: 'the longest bake is over and no gate has failed' };
}

/**
 * A step of which nothing was seen proves nothing, and the last one is never left without data of every gate, nor over an
 * absolute limit that nothing excuses; without proof only where the plan does not ask for it.
 */
function inconclusive(plan: Plan, open: readonly GateResult[], proofAsked: boolean): StepOutcome {
	const blind = open.filter(result => causeOf(result) === 'no-data');
	const over = open.filter(result => causeOf(result) === 'over-limit');
	const mayPass = blind.length === 0 && over.length === 0;
	if (mayPass && !proofAsked) {
		return { kind: 'go-on', because: 'the longest bake is over and no gate has failed' };
	}
	const reason = reasonFor(blind, over.length > 0 ? over : open);
	if (plan.onInconclusive === 'hold') return { kind: 'hold', why: 'inconclusive', sentence: reason.sentence };
	if (plan.onInconclusive === 'continue' && mayPass) {
		return { kind: 'go-on', because: 'not proved, and the plan says to continue' };
	}
	return { kind: 'roll-back', reason };
}

function reasonFor(blind: readonly GateResult[], open: readonly GateResult[]): Reason {
	if (blind.length > 0) {
		return { code: 'no-data', sentence: `There was no data for ${namesOf(blind)}. ${blind[0]?.sentence ?? ''}` };
	}
	const sentence = `The longest bake is over and ${namesOf(open)} could not be proved: ${open[0]?.sentence ?? ''}`;
	return { code: 'inconclusive', sentence };
}

function timesOf(plan: Plan, step: StepIndex): { readonly bakeMs: number; readonly maxBakeMs: number } {
	const scheduled = typeof step === 'number' ? plan.schedule[step] : undefined;
	return scheduled ?? { bakeMs: plan.finalBakeMs, maxBakeMs: plan.finalBakeMs };
}

export function isLastStep(plan: Plan, step: StepIndex): boolean {
	return step === plan.schedule.length - 1;
}

/** Whether anything would follow now from gates that have passed: before a bake is over only failures count. */
export function mayLeave(plan: Plan, state: State, nowMs: number): boolean {
	return state.phase === 'baking' && nowMs >= state.sinceMs + timesOf(plan, state.step).bakeMs;
}

/** Whether `proof` asks that this step is left only with proof. */
export function isProofAsked(plan: Plan, step: StepIndex): boolean {
	if (typeof step !== 'number') return false;
	return plan.proof === 'every-step' || (plan.proof === 'last-step' && isLastStep(plan, step));
}

const deciding = (gates: readonly GateResult[]) =>
	gates.filter(({ gate }) => !gate.reportOnly && !kindOf(gate).beforeTraffic);

function namesOf(results: readonly GateResult[]): string {
	return results.map(result => result.gate.name).join(', ');
}
