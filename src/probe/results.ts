import type { Places } from '../evaluation/data/source.ts';
import type { EvaluationProgress } from '../evaluation/evaluate.ts';
import { evaluateResults } from '../evaluation/results/evaluate-results.ts';
import type { Evaluation } from '../gates/evaluation.ts';
import type { Candidate, EvaluationPlan, Plan } from '../rollout/plan.ts';
import { qualityGates } from './requests.ts';

/** Whose results are judged. */
export interface JudgedModels {
	readonly models: { readonly baseline: string; readonly candidate: string };
	readonly rolloutId: string;
}

/**
 * Judges the results that a job of the user's own wrote.
 * @throws EvaluationError
 */
export function judgeResults(
	plan: Plan,
	evaluation: EvaluationPlan,
	{ models, rolloutId }: JudgedModels,
	options: { readonly places: Places; readonly progress: (progress: EvaluationProgress) => void },
	signal: AbortSignal
): Promise<Evaluation> {
	return evaluateResults({
		plan: evaluation,
		gates: qualityGates(plan),
		models: {
			baseline: [models.baseline],
			candidate: namesOf(plan.candidate, models.candidate)
		},
		seed: Number.parseInt(rolloutId, 16),
		places: options.places,
		signal,
		progress: options.progress
	});
}

/** What a job may call the candidate: as the inputs name it, or as SageMaker will. */
function namesOf(candidate: Candidate, modelName: string): readonly string[] {
	switch (candidate.kind) {
		case 'model':
			return [candidate.modelName];
		case 'package':
			return [candidate.modelPackageArn, modelName];
		case 'image':
			return [candidate.modelDataUrl ?? candidate.imageUri, modelName];
	}
}
