import type { Evaluation, Invalidation } from './evaluation.ts';
import type { QualityGate } from './gate.ts';
import { measuredBy } from './quality-finding.ts';
import { withinAbsolute } from './quality-limits.ts';
import { subjectOf, valuesOf } from './quality-words.ts';

/**
 * Why an evaluation proves nothing though both answered: the model in service breaks the same `min` or `max` that
 * would condemn the candidate, and the candidate is not proved better. It serves users, so either the limit or the
 * evaluation is wrong, and the candidate is not to blame. A limit that the candidate keeps does no harm, and one that it
 * breaks alone is its own.
 */
export function brokenByBoth(
	gates: readonly QualityGate[],
	evaluation: Pick<Evaluation, 'measures' | 'slices'>
): Invalidation | undefined {
	for (const gate of gates) {
		if (gate.reportOnly || gate.onFail !== 'rollback') continue;
		const found = measuredBy(gate, evaluation);
		if (found === undefined || found.measured.rows < gate.minSamples) continue;
		const shared = withinAbsolute(found.measured, gate.limits).find(
			({ is, breach }) => breach !== undefined && is !== 'kept'
		);
		if (shared === undefined) continue;
		const sentence =
			`${subjectOf(gate, found.group)} is ${valuesOf(found.measured)}: ${shared.words}. The model in service would not ` +
			`pass either, so nothing is concluded about the candidate: either the ${shared.breach?.side === 'above' ? 'max' : 'min'} of the ` +
			'gate is not met by what is in service today, or the evaluation is wrong. ' +
			'Look at the gate, and at the response, positive, exclude and label of evaluation.';
		return { by: 'both', sentence };
	}
	return undefined;
}

const byThreshold: readonly QualityGate['measure'][] = ['accuracy', 'precision', 'recall', 'f1', 'agreement'];

/** Whether a gate that decides asks which side of the threshold answers are on. */
export function asksThreshold(gates: readonly QualityGate[]): boolean {
	return gates.some(
		({ measure, onFail, reportOnly }) => onFail === 'rollback' && !reportOnly && byThreshold.includes(measure)
	);
}
