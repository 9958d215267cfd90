import type { Evaluation } from './evaluation.ts';
import type { Gate } from './gate.ts';
import { kindOf } from './kinds.ts';
import type { GateMeasurements } from './measurement.ts';
import type { GateResult, Noise } from './verdict.ts';

/** What the verdicts of a whole rollout have in common. */
export interface JudgeContext {
	/** Chance that a healthy candidate is rolled back in the whole rollout. */
	readonly alpha: number;
	/** Number of steps in which both variants serve. */
	readonly steps: number;
	/** By gate name; a gate without an entry uses the default noise. */
	readonly noise: Readonly<Record<string, Noise>>;
	/** Of the labelled data, once it was made. */
	readonly evaluation?: Evaluation;
}

/** The place where gates reach their verdicts: measurements in, one result a gate out. */
export function judge(
	gates: readonly Gate[],
	measurements: readonly GateMeasurements[],
	{ alpha, steps: scheduled, noise, evaluation }: JudgeContext
): readonly GateResult[] {
	const measuredOf = new Map(measurements.map(measured => [measured.gate, measured]));
	const shared = { alpha: alpha / Math.max(1, sharingAlpha(gates)), steps: scheduled, evaluation };
	return gates.map(gate => {
		const kind = kindOf(gate);
		const { steps = [], before } = measuredOf.get(gate.name) ?? {};
		const judged = kind.judge(gate, steps, { ...shared, before, noise: noise[gate.name] });
		return { gate, unit: kind.unit(gate), allowed: kind.allowed(gate), ...judged };
	});
}

/** Among how many gates the chance of a false alarm is shared out. */
export function sharingAlpha(gates: readonly Gate[]): number {
	return gates.filter(gate => kindOf(gate).sequential && !gate.reportOnly).length;
}
