import type { Aws } from '../aws/ports.ts';
import { phases } from '../rollout/phase.ts';
import type { PersonRequest } from '../rollout/record.ts';
import { weightsAt } from '../rollout/traffic.ts';
import type { RolloutStore } from '../store/rollout-store.ts';
import type { ActiveRollout } from './context.ts';

/**
 * The first act of a rollback, at once and without another look: weight 0 for the candidate and the intent in the
 * record, side by side. What is refused here (the endpoint may be busy) is done by whoever drives next.
 */
export async function rollBackNow(
	aws: Aws,
	store: RolloutStore,
	active: ActiveRollout,
	request: PersonRequest
): Promise<void> {
	const { rollout, recordArn, phase } = active;
	const weights = rollout.kind === 'rollout' && phases[phase].candidateMayServe;
	await Promise.allSettled([
		weights ? aws.endpoints.setWeights(rollout.plan.endpointName, weightsAt(rollout, 0)) : undefined,
		recordArn === undefined ? undefined : store.saveRequest(recordArn, request)
	]);
}
