import type { LiveEndpoint, LiveVariant } from './observation.ts';
import type { Rollout } from './record.ts';
import type { Weights } from './state.ts';

/** Weights are 32-bit floats on AWS: what was set comes back slightly different. */
const tolerance = 1e-5;

/** Weights of baseline and candidate that give the candidate `share` (0 to 1) of the baseline's traffic. */
export function weightsAt(rollout: Rollout, share: number): Weights {
	const whole = rollout.start.baseline.weight;
	return {
		[rollout.start.baseline.name]: whole * (1 - share),
		[rollout.candidate.name]: whole * share
	};
}

/** Weights of the endpoint's other variants that somebody else has changed, as they were. */
export function othersToRestore(rollout: Rollout, endpoint: LiveEndpoint): Weights {
	const moved = rollout.start.others.filter(({ name, weight }) => !hasWeights(endpoint, { [name]: weight }));
	return Object.fromEntries(moved.map(({ name, weight }) => [name, weight]));
}

export function findVariant(endpoint: LiveEndpoint, name: string): LiveVariant | undefined {
	return endpoint.variants.find(variant => variant.name === name);
}

/** Whether the endpoint has these weights, in effect and as its goal. */
export function hasWeights(endpoint: LiveEndpoint, weights: Weights): boolean {
	return Object.entries(weights).every(([name, weight]) => {
		const variant = findVariant(endpoint, name);
		return variant !== undefined && isClose(variant.currentWeight, weight) && isClose(variant.desiredWeight, weight);
	});
}

/** Whether these weights are its goal, in effect already or not. */
export function aimsAt(endpoint: LiveEndpoint, weights: Weights): boolean {
	return Object.entries(weights).every(([name, weight]) => {
		const variant = findVariant(endpoint, name);
		return variant !== undefined && isClose(variant.desiredWeight, weight);
	});
}

/** The candidate's share of what baseline and candidate serve together, 0 to 1; 0 where it is not deployed. */
export function candidateShare(rollout: Rollout, endpoint: LiveEndpoint): number {
	const candidate = findVariant(endpoint, rollout.candidate.name)?.currentWeight ?? 0;
	const baseline = findVariant(endpoint, rollout.start.baseline.name)?.currentWeight ?? 0;
	return candidate === 0 ? 0 : candidate / (candidate + baseline);
}

/**
 * Instances the candidate needs for `share` of the baseline's traffic, never fewer than it has. On another instance
 * type than the baseline's nothing is known about its capacity, and the user's count stands.
 */
export function candidateInstancesFor(rollout: Rollout, endpoint: LiveEndpoint, share: number): number {
	const { candidate, start } = rollout;
	const now = findVariant(endpoint, candidate.name)?.desiredInstances ?? candidate.instanceCount;
	if (candidate.instanceType !== start.baseline.instanceType) return now;
	return Math.max(now, Math.ceil(baselineFleet(rollout, endpoint) * share - tolerance));
}

/** Instances the baseline had when it served everything, or has now if that is more. */
export function baselineFleet(rollout: Rollout, endpoint: LiveEndpoint): number {
	const { name, instanceCount } = rollout.start.baseline;
	return Math.max(findVariant(endpoint, name)?.desiredInstances ?? instanceCount, instanceCount);
}

function isClose(a: number, b: number): boolean {
	return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));
}
