import { hourMs } from '../common/time.ts';
import { learnNoise, type NoiseChance, weightAt } from '../stats/learnt-noise.ts';
import { noiseModels } from '../stats/noise-models.ts';
import { marginOf } from './expected-noise.ts';
import { kindOf } from './kinds.ts';
import type { GateMeasurements } from './measurement.ts';
import { toPair } from './to-pair.ts';
import type { GateResult, LearntBefore, Noise } from './verdict.ts';

/** What is kept of one gate's noise from rollout to rollout. */
export interface KeptNoise {
	readonly likely: readonly NoiseChance[];
	/** When the last rollout that taught it ended. */
	readonly atMs: number;
	/** How many have taught it. */
	readonly rollouts: number;
}

/** By gate name. */
export type LearntByGate = ReadonlyMap<string, KeptNoise>;
export type NoiseByGate = Readonly<Record<string, Noise>>;

const dayMs = 24 * hourMs;
/** After so long it is forgotten. */
const forgottenAfterDays = 180;
/** Clocks of runners differ; a moment further ahead than this cannot be. */
const clockSkewMs = dayMs;

/** Whether there is a noise model of this place: what somebody has written may name another. */
export function isNoiseModel(place: number): boolean {
	return noiseModels[place] !== undefined;
}

/** The noise that gates expect, with what earlier rollouts have taught of it, as far as it still counts. */
export function withKept(noise: NoiseByGate, kept: LearntByGate, nowMs: number): NoiseByGate {
	return Object.fromEntries(
		Object.entries(noise).map(([gate, expected]) => {
			const known = kept.get(gate);
			const learnt = known && countedAt(known, nowMs);
			return [gate, learnt === undefined ? expected : { ...expected, learnt }];
		})
	);
}

/** Undefined where it counts for nothing any more. */
function countedAt(known: KeptNoise, nowMs: number): LearntBefore | undefined {
	const ageMs = nowMs - known.atMs;
	if (ageMs < -clockSkewMs || ageMs > forgottenAfterDays * dayMs) return undefined;
	return { ...known, weight: weightAt(Math.max(0, ageMs) / dayMs) };
}

/**
 * What a rollout that has ended teaches about the noise between two variants: of every gate that did not fail, since a
 * fault that comes and goes looks like noise.
 * @param steps number of steps in which both variants served
 */
export function learnFrom(
	results: readonly GateResult[],
	measurements: readonly GateMeasurements[],
	{ steps, noise, nowMs }: { readonly steps: number; readonly noise: NoiseByGate; readonly nowMs: number }
): LearntByGate {
	const taught = results.flatMap(({ gate, verdict }): readonly (readonly [string, KeptNoise])[] => {
		const measured = measurements.find(one => one.gate === gate.name);
		if (verdict.outcome === 'fail' || measured === undefined) return [];
		const before = noise[gate.name]?.learnt;
		const counted = kindOf(gate).counted(gate, measured.steps.slice(0, steps));
		const likely = learnNoise(
			counted.map(minutes => minutes.map(toPair)),
			before,
			marginOf(gate)
		);
		return likely === undefined ? [] : [[gate.name, { likely, atMs: nowMs, rollouts: (before?.rollouts ?? 0) + 1 }]];
	});
	return new Map(taught);
}
