import type { Evidence } from './evidence.ts';
import { logMeanEvidence } from './log-sum.ts';

/**
 * Evidence of a rollout of several steps. Every step starts its own test, because a fault may show only under more load.
 *
 *     worse = ln (1/S) sum over started steps of E_s, a step not yet started counting 1
 *     ok    = the present step's alone
 *
 * A mixture over the steps, so valid for the rollout as a whole at one alpha, and old evidence stays alive.
 * @param started evidence of each step that has begun, in order, at least one; the last is the present one
 * @param planned S, the number of steps the rollout was planned with
 */
export function combineSteps<Of extends Evidence>(started: readonly [Of, ...Of[]], planned: number): Of {
	const present = started.at(-1) ?? started[0];
	return {
		...present,
		worse: x0 =>
			logMeanEvidence(
				started.map(step => step.worse(x0)),
				planned
			)
	};
}
