import type { Role } from '../common/role.ts';
import type { Evaluation, Invalidation, MeasureComparison } from './evaluation.ts';
import type { QualityGate } from './gate.ts';
import type { Judged } from './kind.ts';
import { findOverall, findSlice, type QualityOutcome } from './quality-finding.ts';
import { noMeasurement } from './undecided.ts';
import type { Comparison, Side } from './verdict.ts';

/**
 * A measure of the labelled evaluation against its limits.
 *
 * `max-decrease` and `max-increase` ask for non-inferiority: passed when the interval of the difference lies within
 * what is allowed, failed when the candidate is proved worse and not proved to be within it, undecided otherwise.
 * `min` and `max` are held against the candidate's value as measured. With a slice the worst group with enough rows
 * decides. What the rows do not define is n/a and decides nothing; an evaluation that the candidate itself made void,
 * by answering errors, fails.
 */
export function judgeQuality(gate: QualityGate, evaluation: Evaluation | undefined): Judged {
	if (evaluation === undefined) return noMeasurement(gate, undefined);
	if (evaluation.invalid !== undefined) return judgeInvalid(gate, evaluation.invalid);
	return judgedOf(gate.slice === undefined ? findOverall(gate, evaluation) : findSlice(gate, gate.slice, evaluation));
}

/** Whether the candidate answered, apart from how well: the fault of its own failed invocations, if there is one. */
export function faultOfCandidate(evaluation: Evaluation): string | undefined {
	return evaluation.invalid?.by === 'candidate' ? evaluation.invalid.sentence : undefined;
}

function judgeInvalid(gate: QualityGate, { by, sentence }: Invalidation): Judged {
	const undecided = noMeasurement(gate, { kind: 'none', gap: { why: 'missing', sentence } });
	return by === 'candidate' ? { ...undecided, verdict: { outcome: 'fail' } } : undecided;
}

function judgedOf({ measured, verdict, sentence, breach }: QualityOutcome): Judged {
	const candidate = measured && sideOf(measured, 'candidate');
	return {
		verdict: candidate === undefined ? { outcome: 'undecided', cause: 'no-data' } : verdict,
		candidate,
		baseline: measured && sideOf(measured, 'baseline'),
		comparison: measured && comparisonOf(measured),
		baselineBreach: breach,
		sentence,
		series: []
	};
}

function sideOf(measured: MeasureComparison, role: Role): Side | undefined {
	const value = measured[role];
	return value === undefined ? undefined : { value, samples: measured.rows };
}

function comparisonOf({ measure, difference, low, high }: MeasureComparison): Comparison | undefined {
	if (difference === undefined || measure === 'agreement') return undefined;
	return { as: 'difference', estimate: difference, low, high };
}
