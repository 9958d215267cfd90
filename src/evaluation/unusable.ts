import type { Role } from '../common/role.ts';
import type { Invalidation } from '../gates/evaluation.ts';
import type { EvaluationPlan } from '../rollout/plan.ts';
import type { AnswerKind } from './answers.ts';
import { classNamer } from './classes.ts';
import { quoted } from './errors.ts';
import { canonical } from './labels.ts';

const roles = ['baseline', 'candidate'] as const;

/**
 * Why answers that could be read still cannot be held against the labels: none of them is a label of the data, or they
 * are scores a class and nobody knows which class is which. Undefined where they can.
 * @param labels names of the classes that the data has
 */
export function unusableAnswers(
	plan: Pick<EvaluationPlan, 'task' | 'label' | 'positive'>,
	labels: readonly string[],
	kinds: Readonly<Record<Role, AnswerKind>>
): Invalidation | undefined {
	if (plan.label === undefined || plan.task === 'regression') return undefined;
	const problems = roles.flatMap(role => {
		const sentence = problemOf(plan, labels, kinds[role]);
		return sentence === undefined ? [] : [{ role, sentence: `The ${role} answers ${sentence}` }];
	});
	const [first, second] = problems;
	if (first === undefined) return undefined;
	if (second === undefined) return { by: first.role, sentence: first.sentence };
	return { by: 'both', sentence: `${first.sentence} ${second.sentence}` };
}

function problemOf(
	plan: Pick<EvaluationPlan, 'task' | 'positive'>,
	labels: readonly string[],
	kind: AnswerKind
): string | undefined {
	const known = new Set(plan.task === 'binary' ? [...labels, canonical(plan.positive ?? '1')] : labels);
	const answered = kind.classes.names;
	if (answered.length > 0 && kind.vector() === 0 && !answered.some(name => known.has(name))) {
		return (
			`${list(answered)}, and the labels are ${list(labels)}. ` +
			'Set evaluation.response so that it gives a label or a score.'
		);
	}
	if (plan.task !== 'multiclass' || !classNamer(labels, kind.classes, kind.vector()).unnamed) return undefined;
	return (
		`${kind.vector()} scores a row, and the data has ${labels.length} classes (${list(labels)}), ` +
		'so that nobody knows which score is which class. Set evaluation.response so that it gives the class.'
	);
}

/** The first few, in quotes. */
export function list(names: readonly string[]): string {
	const shown = names.slice(0, 5).map(name => quoted(name));
	return names.length > 5 ? `${shown.join(', ')} and ${names.length - 5} more` : shown.join(', ');
}
