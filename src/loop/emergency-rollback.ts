import type { Aws } from '../aws/ports.ts';
import type { PersonRequest } from '../rollout/record.ts';
import type { Phase } from '../rollout/state.ts';
import { weightsAt } from '../rollout/traffic.ts';
import type { RolloutStore } from '../store/rollout-store.ts';
import type { ActiveRollout } from './context.ts';

/** Phases in which the candidate may have traffic and the weights are in our hand. */
const sharing: readonly Phase[] = ['shifting', 'baking', 'holding', 'promoting', 'final-bake', 'rolling-back'];

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
	const weights = rollout.kind === 'rollout' && sharing.includes(phase);
	await Promise.allSettled([
		weights ? aws.endpoints.setWeights(rollout.plan.endpointName, weightsAt(rollout, 0)) : undefined,
		recordArn === undefined ? undefined : store.saveRequest(recordArn, request)
	]);
}
