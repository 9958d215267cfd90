import type { EvaluationPlan } from '../rollout/plan.ts';
import type { AnswerKind } from './answers.ts';
import { classNamer, codeClasses } from './classes.ts';
import type { Sample } from './collect.ts';
import { isYes, scoreBinary } from './score-binary.ts';
import { scoreClasses } from './score-classes.ts';
import { scoreRegression } from './score-regression.ts';
import type { Answered, Role, Scored } from './scored.ts';

/** How the rows of a task are scored: all of them, or a group. */
export interface Scoring {
	/** All rows; with several classes, labels and answers are codes of `classes`. */
	readonly answered: Answered;
	readonly of: (rows: Answered) => Scored;
	/** Whether a row was answered rightly; only with labels, and not for regression. */
	readonly isRight?: (role: Role, row: number) => boolean;
	/** Multiclass: names of the codes. */
	readonly classes?: readonly string[];
}

/**
 * @param labels names of the classes that the data has, by the codes of the truth
 * @param kinds how each variant answers
 */
export function scoringOf(
	plan: Pick<EvaluationPlan, 'task' | 'label' | 'threshold'>,
	sample: Sample,
	labels: readonly string[],
	kinds: Readonly<Record<Role, AnswerKind>>
): Scoring {
	switch (plan.task) {
		case 'binary':
			return binaryScoring(sample, plan.threshold);
		case 'multiclass':
			return classScoring(sample, plan.label === undefined ? undefined : labels, kinds);
		case 'regression':
			return { answered: sample, of: scoreRegression };
	}
}

function binaryScoring(answered: Answered, threshold: number): Scoring {
	const { truth } = answered;
	const of = (rows: Answered) => scoreBinary(rows, threshold);
	if (truth === undefined) return { answered, of };
	const isRight = (role: Role, row: number) => isYes(answered[role][row], threshold) === (truth[row] === 1);
	return { answered, of, isRight };
}

function classScoring(
	sample: Sample,
	labels: readonly string[] | undefined,
	kinds: Readonly<Record<Role, AnswerKind>>
): Scoring {
	const name = (role: Role) => classNamer(labels, kinds[role].classes, kinds[role].vector()).name;
	const coded = codeClasses(sample, labels ?? [], { baseline: name('baseline'), candidate: name('candidate') });
	const of = (rows: Answered) => scoreClasses(rows, coded.names.length);
	const { truth, names: classes } = coded;
	if (truth === undefined) return { answered: coded, of, classes };
	return { answered: coded, of, classes, isRight: (role, row) => coded[role][row] === truth[row] };
}

/** Some of the rows. */
export function pickRows(answered: Answered, rows: Uint32Array): Answered {
	const pick = (values: ArrayLike<number>) => Float64Array.from(rows, row => values[row] ?? 0);
	return {
		baseline: pick(answered.baseline),
		candidate: pick(answered.candidate),
		...(answered.truth && { truth: pick(answered.truth) })
	};
}
