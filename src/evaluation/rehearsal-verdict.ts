import { type FailedRows, failureLimit } from '../gates/evaluation.ts';
import type { QualityGate } from '../gates/gate.ts';
import { asksThreshold } from '../gates/quality-validity.ts';
import type { EvaluationPlan } from '../rollout/plan.ts';
import { EvaluationError } from './errors.ts';
import { tooManyFor } from './failures.ts';
import { examine } from './sanity/examine.ts';
import type { SanityFinding } from './sanity/finding.ts';
import type { LabelledAnswer, ReadingKeys } from './sanity/reading.ts';
import { examineScale } from './sanity/scale.ts';
import { examineThreshold } from './sanity/threshold.ts';

/** Answers of the model in service to some rows, before there is another. */
export interface HeardAnswers {
	readonly keys: ReadingKeys;
	readonly rows: readonly LabelledAnswer[];
	readonly gates: readonly QualityGate[];
	/** Columns that were sent. */
	readonly sent: readonly string[];
	/** Before what is found: who was asked what. */
	readonly who: string;
}

/**
 * What an evaluation would say of how these answers are read. What is proved, and would make every evaluation void,
 * is refused; what more rows may show to be fine is only told.
 * @returns warnings
 * @throws EvaluationError `answers-unusable`, with the key that would explain them
 */
export function judgeHeard({ keys, rows, gates, sent, who }: HeardAnswers): readonly string[] {
	if (rows.length === 0) return [];
	const finding = examine(rows, keys, { role: 'baseline', sent });
	const unit = finding?.explanations.length === 0 ? examineScale(rows, keys) : undefined;
	if (finding?.is === 'misread' && (isProof(finding) || unit !== undefined)) {
		const key = `evaluation.${finding.explanations[0]?.key ?? 'response'}`;
		const sentence = unit === undefined ? finding.sentence : `${finding.sentence} ${unit}`;
		throw new EvaluationError('answers-unusable', `${who} ${sentence}`, { key });
	}
	const threshold = examineThreshold(rows, keys);
	if (threshold !== undefined && asksThreshold(gates)) {
		throw new EvaluationError('answers-unusable', `${who} ${threshold}`, { key: 'evaluation.response' });
	}
	return [finding?.sentence, threshold].flatMap(sentence => (sentence === undefined ? [] : [`${who} ${sentence}`]));
}

/** Values of a model that has drifted are no proof: a candidate may be there to mend just that. */
function isProof({ standing, explanations }: SanityFinding): boolean {
	if (explanations.length > 0) return true;
	return standing !== undefined && standing.measure !== 'r2';
}

/** Answers that cannot be held against the labels, with what would make them. */
export function unusableHeard(sentence: string, { keys, rows, sent, who }: HeardAnswers): EvaluationError {
	const finding = examine(rows, keys, { role: 'baseline', sent });
	const key = `evaluation.${finding?.explanations[0]?.key ?? 'response'}`;
	const explained = finding === undefined ? '' : ` ${finding.sentence}`;
	return new EvaluationError('answers-unusable', `${who} ${sentence}${explained}`, { key });
}

/**
 * @param whole all were asked; the first few may find a model that is still loading
 * @throws EvaluationError where most rows have no answer that can be read, or more than an evaluation may have, by more
 * than chance
 */
export function checkAnswers(plan: EvaluationPlan, variant: string, asked: FailedRows, whole: boolean): void {
	const { byKind, asked: all, example = '' } = asked;
	const misfits = byKind.misfit ?? 0;
	const errors = byKind['model-error'] ?? 0;
	const own = misfits + errors + (byKind['wrong-variant'] ?? 0);
	if (2 * own <= all && !(whole && tooManyFor(own, all))) return;
	const key = misfits >= errors ? 'evaluation.response' : 'evaluation.content-type';
	const what = misfits >= errors ? 'gives no answer that can be read' : 'does not answer';
	const mend =
		misfits >= errors
			? `Set evaluation.response to what it answers${plan.batch > 1 ? ', and evaluation.batch to 1 if it answers one row at a time' : ''}.`
			: `It was sent ${plan.contentType}; set evaluation.content-type, row, wrap, send-header and exclude to what it takes (docs/servers.md).`;
	const limit = 2 * own <= all ? ` More than ${failureLimit * 100} % make an evaluation void.` : '';
	throw new EvaluationError(
		'answers-unusable',
		`${variant}, the model in service, ${what} to ${own} of ${all} rows of ${plan.data}: ${example}${limit} ${mend}`,
		{ key }
	);
}
