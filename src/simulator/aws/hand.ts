import type { JsonObject } from '../../common/json.ts';
import { deleteEndpointConfig } from './configurations.ts';
import { findEndpoint } from './describe-endpoint.ts';
import { settle } from './lifecycle.ts';
import { updateEndpoint } from './update-endpoint.ts';
import { updateWeights } from './weights.ts';
import { type Endpoint, noteChange, type World } from './world.ts';

/** Something that somebody else does. What would be refused to a caller is refused here too. */
export type HandAct = { readonly endpointName?: string; readonly atOnce?: boolean } & (
	| { readonly do: 'set-weights'; readonly weights: Readonly<Record<string, number>> }
	| { readonly do: 'scale'; readonly variant: string; readonly count: number }
	| { readonly do: 'deploy'; readonly configName: string }
	| { readonly do: 'delete-config'; readonly configName: string }
	/** The endpoint is broken from now on; `null` mends it. */
	| { readonly do: 'break'; readonly status: NonNullable<Endpoint['brokenStatus']> | null; readonly reason?: string }
	/** A change that never ends, or has not ended yet, ends now. */
	| { readonly do: 'release' }
);

/** Acts on the only endpoint there is unless another is named; `atOnce` leaves out how long it takes. */
export function actByHand(world: World, act: HandAct): JsonObject {
	settle(world);
	const name = act.endpointName ?? world.endpoints.keys().next().value ?? '';
	const endpoint = findEndpoint(world, name);
	const answer = carryOut(world, endpoint, act);
	if (act.atOnce === true || act.do === 'release') endNow(world, endpoint);
	return answer;
}

function carryOut(world: World, endpoint: Endpoint, act: HandAct): JsonObject {
	const EndpointName = endpoint.name;
	switch (act.do) {
		case 'set-weights': {
			const desired = Object.entries(act.weights).map(([VariantName, DesiredWeight]) => ({
				VariantName,
				DesiredWeight
			}));
			return updateWeights(world, { EndpointName, DesiredWeightsAndCapacities: desired }, 'hand');
		}
		case 'scale': {
			const desired = [{ VariantName: act.variant, DesiredInstanceCount: act.count }];
			return updateWeights(world, { EndpointName, DesiredWeightsAndCapacities: desired }, 'hand');
		}
		case 'deploy':
			return updateEndpoint(world, { EndpointName, EndpointConfigName: act.configName }, 'hand');
		case 'delete-config':
			return deleteEndpointConfig(world, { EndpointConfigName: act.configName }, 'hand');
		case 'break':
			endpoint.brokenStatus = act.status ?? undefined;
			endpoint.failureReason = act.reason;
			noteChange(world, 'Break', { endpoint: endpoint.name, status: act.status }, 'service');
			return {};
		case 'release':
			return {};
	}
}

function endNow(world: World, endpoint: Endpoint): void {
	if (endpoint.change === undefined) return;
	endpoint.change = { ...endpoint.change, doneMs: world.now() };
	settle(world);
}
