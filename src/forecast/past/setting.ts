import { expectedNoise } from '../../gates/expected-noise.ts';
import { kindOf } from '../../gates/kinds.ts';
import type { BaselineBefore, Measurement, Window } from '../../gates/measurement.ts';
import type { ShareContext } from '../../gates/share-test.ts';
import type { Noise } from '../../gates/verdict.ts';
import type { Plan } from '../../rollout/plan.ts';
import { windowsBefore } from '../../rollout/windows.ts';
import type { Random } from '../../stats/draws.ts';
import { turnMinutes } from '../course.ts';
import { drawModel, wander } from '../world.ts';
import type { TriedGate } from './track.ts';

const minuteMs = 60_000;
/** Before its start a rollout looks back so far. */
export const learntFromMs = 180 * minuteMs;

/** What all rollouts that are tried on the past have in common. */
export interface PastSetting {
	readonly plan: Plan;
	/** Those of the plan that are tried. */
	readonly gates: readonly TriedGate[];
	/** Of each gate. */
	readonly alpha: number;
	/** In which both variants serve. */
	readonly comparedSteps: number;
	/** By gate: what is known of the noise between two variants. */
	readonly noise: Readonly<Record<string, Noise>>;
	/** The baseline's own minutes of a gate. */
	readonly measure: (gate: TriedGate, window: Window) => Measurement | undefined;
}

/** Minutes that a rollout takes at most, from its first request to its end. */
export function longestMinutesOf({ schedule, finalBakeMs }: Pick<Plan, 'schedule' | 'finalBakeMs'>): number {
	const bakes = schedule.reduce((sum, { maxBakeMs }) => sum + Math.ceil(maxBakeMs / minuteMs) + turnMinutes, 0);
	return bakes + Math.ceil(finalBakeMs / minuteMs) + turnMinutes;
}

/** As a rollout that started then would have been judged: with the noise of the three hours before it. */
export function contextAt(setting: PastSetting, gate: TriedGate, startMs: number): ShareContext {
	const { alpha, comparedSteps: steps, measure, noise } = setting;
	if (!kindOf(gate).sequential) return { alpha, steps, noise: undefined };
	const measured = measure(gate, { startMs: startMs - learntFromMs, endMs: startMs });
	const minutes = kindOf(gate).counted(gate, measured === undefined ? [] : [measured])[0] ?? [];
	const past = minutes.map(({ baseline }) => baseline);
	const { learnt, halves } = noise[gate.name] ?? {};
	const known: Noise = { ...expectedNoise(gate, past), ...(learnt && { learnt }), ...(halves && { halves }) };
	const breachBefore = measured && kindOf(gate).breach(gate, measured, { alpha, noise: known });
	return { alpha, steps, noise: known, breachBefore };
}

/** What the candidate is held against in the final bake, in which nothing serves beside it. */
export function beforeOf(
	{ plan, measure }: PastSetting,
	gate: TriedGate,
	startMs: number,
	aloneSinceMs: number
): BaselineBefore {
	const { recent, dayBefore } = windowsBefore(startMs, aloneSinceMs, plan.finalBakeMs);
	return { recent: measure(gate, recent) ?? nobody, dayBefore: measure(gate, dayBefore) ?? nobody };
}

const nobody: Measurement = { kind: 'none', gap: { why: 'missing', sentence: '' } };

/**
 * How many times as often a bad request is the candidate's, minute by minute. Noise that one variant has alone cannot be
 * seen in the past of one variant: it is as earlier rollouts have shown it, or two halves of its instances, or there is none.
 */
export function ownOdds(noise: Noise | undefined, random: Random): () => number {
	const learnt = noise?.learnt ?? noise?.halves;
	if (learnt === undefined) return () => 1;
	const model = drawModel({ learnt }, random);
	const [candidate, baseline] = [wander(model, random), wander(model, random)];
	return () => candidate() / baseline();
}
