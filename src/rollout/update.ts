import type { Decision, ServingConfig } from './decision.ts';
import type { Observation } from './observation.ts';
import type { Reason } from './reason.ts';
import { act, type InPhase, move, type NextState, waitFor } from './transitions.ts';

/** After SageMaker has accepted an update it may take a moment until it shows. */
export const updateGraceMs = 20_000;

/**
 * One update of the endpoint: the attempt is recorded before the call. An endpoint that is in service on its old
 * configuration after the call was accepted has been rolled back by SageMaker, with or without a reason.
 */
export function updateEndpoint(
	state: InPhase<'deploying' | 'replacing' | 'rolling-back'>,
	seen: Observation,
	to: ServingConfig,
	giveUp: (reason: Reason) => Decision,
	mostAttempts = 1
): Decision {
	const { update } = state;
	const again: NextState = { ...state, update: { attempts: update.attempts + 1 } };
	if (update.attempts === 0) return move(seen, again, `Updating the endpoint to the ${to} configuration`);
	if (update.acceptedAtMs === undefined) {
		return act({ do: 'update-endpoint', to }, `take the endpoint to its ${to} configuration`);
	}
	if (seen.nowMs - update.acceptedAtMs < updateGraceMs) {
		return waitFor(seen, update.acceptedAtMs + updateGraceMs, 'SageMaker has accepted the update');
	}
	if (update.attempts < mostAttempts) return move(seen, again, `${silentlyRolledBack(seen).sentence} Trying again`);
	return giveUp(silentlyRolledBack(seen));
}

/** What is known about an update that SageMaker took back. */
export function silentlyRolledBack(seen: Observation): Reason {
	const { failureReason, configName } = seen.endpoint;
	const why = failureReason ?? 'it gives no reason; look at the endpoint’s container logs and events in CloudWatch';
	const noCapacity = /capacity/i.test(why);
	return {
		code: noCapacity ? 'no-capacity' : 'update-rolled-back',
		sentence: `SageMaker rolled the update back to ${configName}: ${why}`
	};
}
