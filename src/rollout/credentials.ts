import type { Decision } from './decision.ts';
import type { Observation } from './observation.ts';
import { isGoingBack, phases } from './phase.ts';
import type { State } from './state.ts';
import { minuteMs, rollBack, waitFor } from './transitions.ts';

/** Kept of fixed credentials for the way back: an update of the endpoint takes 3 to 15 minutes. */
export const wayBackMs = 20 * minuteMs;
/** Where a renewal fails, what is left is used for trying; the weights go back while they still can. */
const lastWeightsMs = 5 * minuteMs;

/** Goes back while it still can: without credentials a candidate on traffic is watched by nobody. */
export function keepCredentials(state: State, seen: Observation): Decision | undefined {
	const { endMs, renewalFailed } = seen.credentials ?? {};
	if (endMs === undefined || !phases[state.phase].candidateMayServe || isGoingBack(state)) return undefined;
	const leftMs = endMs - seen.nowMs;
	if (leftMs > (renewalFailed === undefined ? wayBackMs : lastWeightsMs)) return undefined;
	const ends = `The AWS credentials end in ${Math.max(0, Math.floor(leftMs / minuteMs))} minutes`;
	const why = renewalFailed === undefined ? '' : ` and could not be renewed (${renewalFailed})`;
	const sentence = `${ends}${why}: the candidate gives its traffic back while that can still be done.`;
	return rollBack(seen, 'failed', { code: 'credentials-expired', sentence });
}

/** While a renewal fails the candidate gets no more than it has: nobody may be able to take it away again. */
export function holdWhileRenewalFails(state: State, seen: Observation, decision: Decision): Decision {
	const failed = seen.credentials?.renewalFailed;
	if (failed === undefined || isGoingBack(state) || !goesForward(decision)) return decision;
	return waitFor(
		seen,
		seen.nowMs + 15_000,
		`the AWS credentials could not be renewed, so nothing goes forward: ${failed}`
	);
}

function goesForward(decision: Decision): boolean {
	if (decision.kind === 'move') return phases[decision.to.phase].changesShare || decision.to.phase === 'replacing';
	if (decision.kind !== 'act') return false;
	return decision.action.do === 'set-weights' || decision.action.do === 'update-endpoint';
}
