import type { Role } from '../common/role.ts';
import type { Evaluation } from '../gates/evaluation.ts';
import type { QualityGate } from '../gates/gate.ts';
import type { EvaluationPlan } from '../rollout/plan.ts';
import type { AnswerKind } from './answers.ts';
import type { Collector } from './collect.ts';
import { type Conclusions, conclude, nothingFrom } from './conclude.ts';
import { invalidationOf } from './failures.ts';
import { Dictionary } from './labels.ts';
import type { Truth } from './truth.ts';
import { warningsOf } from './warnings.ts';

/** The answers of both to all rows, whoever asked for them. */
export interface CollectedAnswers {
	readonly plan: EvaluationPlan;
	readonly gates: readonly QualityGate[];
	readonly seed: number;
	readonly collector: Collector;
	readonly truth: Truth | undefined;
	readonly kinds: Readonly<Record<Role, AnswerKind>>;
	/** Columns that the models were asked with, where that is known. */
	readonly columnsSent: readonly string[];
	/** Rows of the data. */
	readonly read: number;
	/** The rows came in random order. */
	readonly shuffled: boolean;
	readonly signal: AbortSignal;
}

/** Everything that is concluded from answers, the same whatever engine they come from. Uses up the collector. */
export async function concludeCollected(answers: CollectedAnswers): Promise<Evaluation> {
	const { plan, gates, seed, collector, truth, kinds, signal } = answers;
	const labels = truth?.labels ?? new Dictionary();
	const { failures, sent, matched, stopped } = collector;
	const sample = collector.finish();
	const reason = invalidationOf(failures);
	if (reason === undefined && stopped === undefined) truth?.check();
	const found: Conclusions =
		reason !== undefined
			? nothingFrom(reason)
			: await conclude({ plan, gates, seed, sample, labels: labels.names, kinds, sent: answers.columnsSent, signal });
	const circumstances = { plan, shuffled: answers.shuffled, sample, failures, kinds, labels: labels.names };
	return {
		task: plan.task,
		labelled: truth !== undefined,
		seed,
		rows: { read: answers.read, sent, compared: matched },
		failed: { baseline: failures.baseline.summary(), candidate: failures.candidate.summary() },
		...(stopped && { stopped }),
		...found,
		warnings: found.invalid === undefined ? [...found.warnings, ...warningsOf(circumstances)] : []
	};
}
