import type { Evidence } from './evidence.ts';
import { logMeanEvidence, logWeightedSum } from './log-sum.ts';

/** Steps planned to last longer than this get restarts. */
export const longStepMinutes = 20;
export const restartEveryMinutes = 10;

/**
 * Evidence of a long step that does not drown a late regression in the good minutes before it.
 * Half of the weight is on the evidence since the start, half is shared by tests that start anew every ten minutes;
 * one that has not started is 1. A mixture over change points fixed before the data, hence valid.
 * Only the evidence against the candidate starts anew: in its favour the whole step counts.
 * @param usable minutes of the step that count, in order of time
 * @param plannedMinutes how long the step may last; fixes the number of restarts in advance
 * @param evidenceFrom the evidence of a run of minutes
 */
export function withRestarts<Minute>(
	usable: readonly Minute[],
	plannedMinutes: number,
	evidenceFrom: (minutes: readonly Minute[]) => Evidence
): Evidence {
	const whole = evidenceFrom(usable);
	const planned = plannedRestarts(plannedMinutes);
	if (planned === 0) return whole;
	const begun: Evidence[] = [];
	for (let i = 1; i <= planned && i * restartEveryMinutes < usable.length; i++) {
		begun.push(evidenceFrom(usable.slice(i * restartEveryMinutes)));
	}
	return {
		...whole,
		worse(x0) {
			const late = logMeanEvidence(
				begun.map(evidence => evidence.worse(x0)),
				planned
			);
			return logWeightedSum([0.5, 0.5], [whole.worse(x0), late]);
		}
	};
}

/** Number of restarts in a step that may last so many minutes: every ten minutes, none in a step of twenty or less. */
export function plannedRestarts(plannedMinutes: number): number {
	if (!(plannedMinutes > longStepMinutes)) return 0;
	return Math.ceil(plannedMinutes / restartEveryMinutes) - 1;
}
