import type { Role } from '../common/role.ts';
import type { Evaluation, Invalidation, Measure } from '../gates/evaluation.ts';
import type { QualityGate } from '../gates/gate.ts';
import { asksThreshold, brokenByBoth } from '../gates/quality-validity.ts';
import type { EvaluationPlan } from '../rollout/plan.ts';
import { areaAgainstChance, type Standing } from '../stats/chance.ts';
import { breathe } from './abort.ts';
import type { AnswerKind } from './answers.ts';
import { binaryPictures } from './binary-pictures.ts';
import { classTable } from './class-table.ts';
import type { Sample } from './collect.ts';
import { type CompareOptions, compare, replicatesFor } from './compare.ts';
import { binaryMatrices, classMatrices } from './confusion.ts';
import { classDistributions, decisionDistributions, scoreDistributions } from './distributions.ts';
import { flipsOf } from './flips.ts';
import { canonical } from './labels.ts';
import { examine } from './sanity/examine.ts';
import { judgeReadings } from './sanity/judge.ts';
import { standingOf, usual } from './sanity/score.ts';
import { binaryConfusions, isYes } from './score-binary.ts';
import type { Answered, Scored } from './scored.ts';
import { type Scoring, scoringOf } from './scoring.ts';
import { compareSlices } from './slices.ts';
import { unusableAnswers } from './unusable.ts';

/** Rows with both answers, and everything that is needed to tell how good these are. */
export interface Answers {
	readonly plan: EvaluationPlan;
	readonly gates: readonly QualityGate[];
	readonly seed: number;
	readonly sample: Sample;
	/** Names of the classes that the data has, by the codes of the truth. */
	readonly labels: readonly string[];
	readonly kinds: Readonly<Record<Role, AnswerKind>>;
	/** Columns that were sent to the model. */
	readonly sent: readonly string[];
	readonly signal: AbortSignal;
}

/** What is concluded from the answers; where nothing may be, why, and what was measured all the same. */
export type Conclusions = Pick<
	Evaluation,
	'measures' | 'paired' | 'slices' | 'flips' | Picture | 'invalid' | 'warnings'
>;

type Picture = 'confusion' | 'perClass' | 'roc' | 'precisionRecall' | 'calibration' | 'thresholds' | 'distributions';

/** With more rows, a bootstrap takes long: then only measures that a gate asks for get their interval by one. */
const drawnUpTo = 50_000;

export const nothingFrom = (reason: Invalidation): Conclusions => ({
	measures: [],
	slices: [],
	invalid: reason,
	warnings: []
});

/** Compares both variants by every measure of the task, and shows where they differ. */
export async function conclude(answers: Answers): Promise<Conclusions> {
	const { plan, sample, labels, kinds, gates } = answers;
	const unusable = unusableAnswers(plan, labels, kinds);
	if (unusable !== undefined) return nothingFrom(explained(unusable, answers));
	const scoring = scoringOf(plan, sample, labels, kinds);
	const scored = scoring.of(scoring.answered);
	const options: Omit<CompareOptions, 'groups'> = {
		seed: answers.seed,
		replicates: replicatesFor(sample.rows),
		drawnFor: measure => sample.rows <= drawnUpTo || gates.some(gate => gate.measure === measure),
		breathe: () => breathe(answers.signal)
	};
	const measures = await compare(scored, measuresOf(plan), { ...options, groups: 1 });
	const slices = await compareSlices(sample, scoring, gates, options);
	const { invalid = brokenByBoth(gates, { measures, slices }), warnings } = judgeReadings({
		keys: { ...plan, classes: labels },
		asCame: sample.asCame,
		standings: standingsOf(plan, scoring, scored),
		sent: answers.sent,
		thresholdMatters: asksThreshold(gates)
	});
	return {
		measures,
		slices,
		...(invalid && { invalid }),
		warnings,
		...pairedOf(scored),
		...(scoring.isRight && { flips: flipsOf(sample, scoring.isRight) }),
		...picturesOf(plan, scoring, scored)
	};
}

/** How each variant stands against chance, on all rows. */
function standingsOf(
	{ task }: EvaluationPlan,
	{ answered }: Scoring,
	{ rankings }: Scored
): Readonly<Record<Role, Standing | undefined>> {
	const { truth } = answered;
	const of = (role: Role): Standing | undefined => {
		if (truth === undefined) return undefined;
		if (rankings !== undefined) return areaAgainstChance(rankings()[role], usual);
		return standingOf(task, { truth: Float64Array.from(truth), answers: answered[role] });
	};
	return { baseline: of('baseline'), candidate: of('candidate') };
}

/** What keys would make answers usable that are not. */
function explained(reason: Invalidation, { plan, sample, labels, sent }: Answers): Invalidation {
	const role = reason.by === 'candidate' ? 'candidate' : 'baseline';
	const finding = examine(sample.asCame[role], { ...plan, classes: labels }, { role, sent });
	return finding === undefined ? reason : { ...reason, sentence: `${reason.sentence} ${finding.sentence}` };
}

/** Every measure that the task has. */
function measuresOf({ task, label }: EvaluationPlan): readonly Measure[] {
	if (label === undefined) return task === 'regression' ? [] : ['agreement'];
	switch (task) {
		case 'binary':
			return ['accuracy', 'precision', 'recall', 'f1', 'auc', 'average-precision', 'log-loss', 'agreement'];
		case 'multiclass':
			return ['accuracy', 'precision', 'recall', 'f1', 'weighted-f1', 'agreement'];
		case 'regression':
			return ['rmse', 'mae', 'r2'];
	}
}

function pairedOf({ shares }: Scored): Pick<Evaluation, 'paired'> {
	const [accuracy, recall] = (['accuracy', 'recall'] as const).map(
		wanted => shares.find(({ measure }) => measure === wanted)?.counts
	);
	return accuracy === undefined ? {} : { paired: { accuracy, ...(recall && { recall }) } };
}

function picturesOf(
	plan: EvaluationPlan,
	{ answered, classes }: Scoring,
	{ rows, rankings }: Scored
): Pick<Evaluation, Picture> {
	if (rows === 0) return {};
	if (classes !== undefined) {
		const distributions = classDistributions(answered, classes);
		if (answered.truth === undefined) return { distributions };
		return { distributions, confusion: classMatrices(answered, classes), perClass: classTable(answered, classes) };
	}
	const scores = scoreDistributions(answered);
	if (plan.task === 'regression') return scores === undefined ? {} : { distributions: scores };
	const { truth } = answered;
	const positive = canonical(plan.positive ?? '1');
	return {
		distributions: scores ?? decisionDistributions(answered, positive, score => isYes(score, plan.threshold)),
		...(truth && { confusion: binaryMatrices(binaryConfusions(truth, answered, plan.threshold), positive) }),
		...(truth && { perClass: classTable(decided(answered, plan.threshold), [`not ${positive}`, positive]) }),
		...(rankings && binaryPictures(rankings(), answered, plan.threshold))
	};
}

/** Scores as the sides of the threshold: 1 for the positive class, 0 for the other. */
function decided({ truth, baseline, candidate }: Answered, threshold: number): Answered {
	const side = (score: number) => (isYes(score, threshold) ? 1 : 0);
	return { baseline: baseline.map(side), candidate: candidate.map(side), ...(truth && { truth }) };
}
