import type { Role } from '../common/role.ts';
import type { EvaluationPlan } from '../rollout/plan.ts';
import type { AnswerKind } from './answers.ts';
import type { Sample } from './collect.ts';
import { type Failures, tellFailures } from './failures.ts';
import { shuffledAtMost } from './sample.ts';
import { list } from './unusable.ts';

/** Everything that a warning may be about. */
export interface Circumstances {
	readonly plan: Pick<EvaluationPlan, 'data' | 'task' | 'label' | 'positive' | 'threshold'>;
	readonly shuffled: boolean;
	readonly sample: Sample;
	readonly failures: Readonly<Record<Role, Failures>>;
	readonly kinds: Readonly<Record<Role, AnswerKind>>;
	readonly labels: readonly string[];
}

const roles = ['baseline', 'candidate'] as const;
/** So many scores that are all 0 or 1 are no accident. */
const fewScores = 20;

/** What a reader of the numbers should know; none of it decides. */
export function warningsOf(circumstances: Circumstances): readonly string[] {
	return [
		...aboutOrder(circumstances),
		...aboutFailures(circumstances),
		...aboutLabels(circumstances),
		...roles.flatMap(role => aboutAnswers(role, circumstances))
	];
}

function aboutOrder({ shuffled, plan }: Circumstances): readonly string[] {
	if (shuffled) return [];
	const rows = shuffledAtMost.toLocaleString('en-US');
	return [
		`${plan.data} has more than ${rows} rows and evaluation.sample is not set: all rows were sent, in the order of the file.`
	];
}

function aboutFailures({ failures }: Circumstances): readonly string[] {
	return roles.flatMap(role => {
		const summary = failures[role].summary();
		return summary.rows === 0 ? [] : [`Left out, because the ${role} failed: ${tellFailures(summary)}`];
	});
}

function aboutLabels({ plan, sample }: Circumstances): readonly string[] {
	const { truth, rows } = sample;
	if (truth === undefined || plan.task === 'regression' || rows === 0) return [];
	for (let row = 1; row < rows; row++) if (truth[row] !== truth[0]) return [];
	const which = plan.task === 'multiclass' ? 'the same' : truth[0] === 1 ? 'the positive one' : 'not the positive one';
	return [`Every label that was compared is ${which}: such rows cannot tell good models from bad ones.`];
}

function aboutAnswers(role: Role, { plan, sample, kinds, labels }: Circumstances): readonly string[] {
	const answered = kinds[role].classes.names;
	if (plan.task === 'multiclass') {
		const strange = plan.label === undefined ? [] : answered.filter(name => !labels.includes(name));
		return strange.length === 0 ? [] : [`The ${role} answers classes that no label has: ${list(strange.toSorted())}.`];
	}
	if (plan.task === 'regression') return [];
	if (answered.length > 0) {
		return [`The ${role} answers labels, not scores: auc and average precision know one threshold only.`];
	}
	const scores = sample[role];
	if (scores.length >= fewScores && scores.every(score => score === 0 || score === 1)) {
		return [
			`The ${role} answers only 0 and 1, as labels are: auc and average precision know one threshold only, and log-loss and the calibration say nothing. If it answers a score as well, set evaluation.response to it.`
		];
	}
	const [least, most] = [scores.reduce((a, b) => Math.min(a, b), 0), scores.reduce((a, b) => Math.max(a, b), 1)];
	if (least >= 0 && most <= 1) return [];
	const range = `${Number(least.toPrecision(3))} to ${Number(most.toPrecision(3))}`;
	return [
		`Scores of the ${role} are not chances between 0 and 1 (${range}): log-loss is n/a, and the threshold is ${plan.threshold}.`
	];
}
