import type { Evaluation } from './evaluation.ts';
import type { Gate, QualityGate } from './gate.ts';
import { judgeNumbers } from './limits.ts';
import type { GateMeasurements, Measurement } from './measurement.ts';
import { judgeQuality } from './quality.ts';
import { judgeShareGate } from './share.ts';
import type { ShareContext } from './share-test.ts';
import { judgeThreshold } from './threshold.ts';
import { noMeasurement } from './undecided.ts';
import type { GateResult, Noise } from './verdict.ts';

/** What the verdicts of a whole rollout have in common. */
export interface JudgeContext {
	/** Chance that a healthy candidate is rolled back in the whole rollout. */
	readonly alpha: number;
	/** Number of steps of the schedule. */
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
	context: JudgeContext
): readonly GateResult[] {
	const sharing = gates.filter(gate => gate.kind === 'share' && !gate.reportOnly).length;
	const share = { alpha: context.alpha / Math.max(1, sharing), steps: context.steps };
	return gates.map(gate => {
		const steps = measurements.find(measured => measured.gate === gate.name)?.steps ?? [];
		if (gate.kind === 'quality') return judgeQuality(gate, context.evaluation);
		return judgeGate(gate, steps, { ...share, noise: context.noise[gate.name] });
	});
}

function judgeGate(gate: Exclude<Gate, QualityGate>, steps: readonly Measurement[], share: ShareContext): GateResult {
	const present = steps.at(-1);
	switch (gate.kind) {
		case 'share':
			return judgeShareGate(gate, steps, share);
		case 'threshold':
			return judgeThreshold(gate, withLastStep(steps, share.steps));
		case 'file':
			return present?.kind === 'numbers' ? judgeNumbers(gate, present) : noMeasurement(gate, present);
	}
}

/** The final bake is short, and may have no baseline to compare with: its minutes follow on those of the last step. */
function withLastStep(steps: readonly Measurement[], scheduled: number): Measurement | undefined {
	const present = steps.at(-1);
	const last = steps[scheduled - 1];
	if (steps.length <= scheduled || present?.kind !== 'values' || last?.kind !== 'values') return present;
	return { kind: 'values', minutes: [...last.minutes, ...present.minutes] };
}
