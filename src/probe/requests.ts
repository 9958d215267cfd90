import { EvaluationError } from '../evaluation/errors.ts';
import type { QualityGate } from '../gates/gate.ts';
import type { Plan } from '../rollout/plan.ts';
import { Refusal } from '../rollout/refusal.ts';

/** Sample rows are sent as the labelled ones are: without the label, and in the same form. */
export function sampleOf({ evaluation }: Plan, data: string) {
	if (evaluation === undefined) return { data };
	const { label, exclude } = evaluation;
	return { data, exclude: label === undefined ? exclude : [label, ...exclude], form: evaluation };
}

export function qualityGates(plan: Plan): readonly QualityGate[] {
	return plan.gates.filter(gate => gate.kind === 'quality');
}

/** What is wrong with the data or the answers is told to the user as it is, with the keys to mend. */
export async function readable<T>(
	work: () => Promise<T>,
	code: 'configuration-invalid' | 'evaluation-failed' | 'scoring-failed',
	key?: string
): Promise<T> {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof EvaluationError)) throw error;
		const findings =
			error.findings.length > 0 || key === undefined ? error.findings : [{ key, message: error.message }];
		throw new Refusal(code, error.message, { cause: error, findings });
	}
}
