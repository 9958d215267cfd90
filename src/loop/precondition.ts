import type { Aws } from '../aws/ports.ts';
import type { Action } from '../rollout/decision.ts';
import type { LiveEndpoint } from '../rollout/observation.ts';

/** Acts that would undo what somebody else has just done to the endpoint. */
const overwriting: readonly Action['do'][] = ['update-endpoint', 'set-weights', 'set-instances'];

/** Whether the endpoint is still what the decision rests on: the last look before an act that changes it. */
export async function isUnchangedSince(aws: Aws, action: Action, seen: LiveEndpoint): Promise<boolean> {
	if (!overwriting.includes(action.do)) return true;
	const now = await aws.endpoints.describe(seen.name);
	return now !== undefined && essenceOf(now) === essenceOf(seen);
}

function essenceOf({ configName, pendingConfigName, variants }: LiveEndpoint): string {
	const weights = variants.map(({ name, desiredWeight }) => [name, desiredWeight]);
	return JSON.stringify([configName, pendingConfigName, weights]);
}
