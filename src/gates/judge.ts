import type { Evaluation } from './evaluation.ts';
import type { Gate } from './gate.ts';
import { kindOf } from './kinds.ts';
import type { GateMeasurements, Measurement } from './measurement.ts';
import type { BaselineBreach, GateResult, Noise } from './verdict.ts';

/** What the verdicts of a whole rollout have in common. */
export interface JudgeContext {
	/** Chance that a healthy candidate is rolled back in the whole rollout. */
	readonly alpha: number;
	/** Number of steps in which both variants serve. */
	readonly steps: number;
	/** By gate name; a gate without an entry uses the default noise. */
	readonly noise: Readonly<Record<string, Noise>>;
	/** By gate name: the absolute limit that the baseline broke in the hours before the rollout. */
	readonly brokenBefore?: Readonly<Record<string, BaselineBreach>> | undefined;
	/** Of the labelled data, once it was made. */
	readonly evaluation?: Evaluation;
	/** Nothing follows from a pass now: whoever judges may leave it undecided. */
	readonly asked?: 'failures';
}

/** Measurements to one result a gate. */
export type Judge = (
	gates: readonly Gate[],
	measurements: readonly GateMeasurements[],
	context: JudgeContext
) => readonly GateResult[];

/** The place where gates reach their verdicts: measurements in, one result a gate out. */
export const judge: Judge = (gates, measurements, { alpha, steps: scheduled, noise, brokenBefore, evaluation }) => {
	const measuredOf = new Map(measurements.map(measured => [measured.gate, measured]));
	const shared = { alpha: alphaOfGate(gates, alpha), steps: scheduled, evaluation };
	return gates.map(gate => {
		const kind = kindOf(gate);
		const { steps = [], before } = measuredOf.get(gate.name) ?? {};
		const judged = kind.judge(gate, steps, {
			...shared,
			before,
			breachBefore: brokenBefore?.[gate.name],
			noise: noise[gate.name]
		});
		return { gate, unit: kind.unit(gate), allowed: kind.allowed(gate), ...judged };
	});
};

/**
 * By gate name: the absolute limits that the baseline alone breaks.
 * @param measured of the baseline, by gate name, in the hours before a rollout
 */
export function breachesOf(
	gates: readonly Gate[],
	measured: Readonly<Record<string, Measurement>>,
	{ alpha, noise }: Pick<JudgeContext, 'alpha' | 'noise'>
): Readonly<Record<string, BaselineBreach>> {
	const each = gates.flatMap(gate => {
		const found = measured[gate.name];
		const context = { alpha: alphaOfGate(gates, alpha), noise: noise[gate.name] };
		const breach = found && kindOf(gate).breach(gate, found, context);
		return breach === undefined ? [] : [[gate.name, breach] as const];
	});
	return Object.fromEntries(each);
}

/** What each of the gates among which the chance of a false alarm is shared out may use of it. */
export function alphaOfGate(gates: readonly Gate[], alpha: number): number {
	return alpha / Math.max(1, sharingAlpha(gates));
}

/** Among how many gates the chance of a false alarm is shared out. */
function sharingAlpha(gates: readonly Gate[]): number {
	return gates.filter(gate => kindOf(gate).sequential && !gate.reportOnly).length;
}
