import type { ServingConfig } from './decision.ts';
import type { EndpointStatus, LiveEndpoint } from './observation.ts';
import type { Rollout } from './record.ts';
import type { Weights } from './state.ts';
import { aimsAt, findVariant, weightsAt } from './traffic.ts';

const busy: readonly EndpointStatus[] = ['Creating', 'Updating', 'SystemUpdating', 'RollingBack'];
const lost: readonly EndpointStatus[] = ['OutOfService', 'Deleting', 'Failed'];

/** SageMaker is changing the endpoint, for us or for somebody else; every change would be refused. */
export const isBusy = (endpoint: LiveEndpoint): boolean => busy.includes(endpoint.status);

/** Nothing that an update could mend. */
export const isLost = (endpoint: LiveEndpoint): boolean => lost.includes(endpoint.status);

/** Which of the rollout's configurations the endpoint serves from; `elsewhere` is one that somebody else deployed. */
export function servingConfigOf(rollout: Rollout, endpoint: LiveEndpoint): ServingConfig | 'elsewhere' {
	switch (endpoint.configName) {
		case rollout.names.pair:
			return 'pair';
		case rollout.names.final:
			return 'final';
		case rollout.start.configName:
			return 'original';
		default:
			return 'elsewhere';
	}
}

/** The configurations and candidate shares that are in order at a moment; anything else is somebody else's hand. */
export interface Expected {
	readonly places: readonly ServingConfig[];
	/** Shares the candidate may have; absent where any is in order. */
	readonly shares?: readonly number[];
	/** Weights that are in order besides. */
	readonly acceptedDrift?: Weights | undefined;
}

/** What differs from what the rollout left behind, in words; undefined where nothing does. */
export function describeDrift(rollout: Rollout, endpoint: LiveEndpoint, expected: Expected): string | undefined {
	const place = servingConfigOf(rollout, endpoint);
	if (!expected.places.some(inOrder => inOrder === place)) {
		const wanted = expected.places.map(name => configNameOf(rollout, name)).join(' or ');
		return `the endpoint serves from configuration ${endpoint.configName}; this rollout left it on ${wanted}`;
	}
	if (place !== 'pair') return undefined;
	const names = [rollout.start.baseline.name, rollout.candidate.name, ...rollout.start.others.map(other => other.name)];
	const missing = names.filter(name => findVariant(endpoint, name) === undefined);
	if (missing.length > 0) return `variant ${missing.join(', ')} is no longer on the endpoint`;
	if (expected.acceptedDrift !== undefined && aimsAt(endpoint, expected.acceptedDrift)) return undefined;
	const moved = rollout.start.others.filter(other => !aimsAt(endpoint, { [other.name]: other.weight }));
	if (moved.length > 0) return `the weight of variant ${moved.map(other => other.name).join(', ')} has changed`;
	if (expected.shares?.every(share => !aimsAt(endpoint, weightsAt(rollout, share)))) {
		return `the weights are ${weightsInWords(rollout, endpoint)}, which this rollout did not set`;
	}
	return undefined;
}

export function configNameOf(rollout: Rollout, place: ServingConfig): string {
	switch (place) {
		case 'original':
			return rollout.start.configName;
		case 'pair':
			return rollout.names.pair;
		case 'final':
			return rollout.names.final;
	}
}

function weightsInWords(rollout: Rollout, endpoint: LiveEndpoint): string {
	const names = [rollout.start.baseline.name, rollout.candidate.name];
	return names
		.flatMap(name => findVariant(endpoint, name) ?? [])
		.map(({ name, desiredWeight }) => `${name} ${desiredWeight}`)
		.join(', ');
}
