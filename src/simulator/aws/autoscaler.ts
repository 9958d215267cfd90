import { trafficAt } from './behaviour.ts';
import { targetValueOf } from './scaling-policies.ts';
import type { ScalingTargetState } from './scaling-state.ts';
import type { Endpoint, Variant, World } from './world.ts';

/**
 * One look of Application Auto Scaling at an endpoint: out at once, in after a time of idleness, one variant a look.
 * It changes counts the way everybody does, so the endpoint is Updating meanwhile.
 */
export function scaleOnce(world: World, endpoint: Endpoint, atMs: number): void {
	for (const target of world.targets.values()) {
		const variant = endpoint.variants.find(({ name }) => name === target.variant);
		if (target.endpointName !== endpoint.name || variant === undefined) continue;
		const count = countFor(world, endpoint, target, variant, atMs);
		if (count === undefined) continue;
		const { instances } = variant;
		variant.desiredInstances = count;
		endpoint.change = {
			kind: 'weights',
			startMs: atMs,
			doneMs: atMs + world.settings.capacityMs,
			ends: 'succeeds',
			goingBack: false
		};
		const what = { endpoint: endpoint.name, variant: variant.name, from: instances, to: count };
		world.changes.push({ atMs, operation: 'UpdateEndpointWeightsAndCapacities', by: 'autoscaler', what });
		return;
	}
}

/** The count a variant should have, if it is to be changed now. */
function countFor(
	world: World,
	endpoint: Endpoint,
	target: ScalingTargetState,
	variant: Variant,
	atMs: number
): number | undefined {
	const wanted = wantedCount(world, endpoint, target, variant, atMs);
	const { scaleIn, scaleOut } = target.suspended;
	if (wanted >= variant.instances) {
		forgetIdleness(world, target);
		return wanted > variant.instances && !scaleOut ? wanted : undefined;
	}
	const idleSinceMs = target.idleSinceMs ?? atMs;
	world.targets.set(target.resourceId, { ...target, idleSinceMs });
	if (scaleIn || atMs - idleSinceMs < world.settings.scaleInAfterMs) return undefined;
	return wanted;
}

function wantedCount(
	world: World,
	endpoint: Endpoint,
	target: ScalingTargetState,
	variant: Variant,
	atMs: number
): number {
	const goal = targetValueOf(world, target.resourceId);
	const total = endpoint.variants.reduce((sum, { weight }) => sum + weight, 0);
	const requests = total === 0 ? 0 : (trafficAt(world, endpoint.name, atMs) * variant.weight) / total;
	const needed = goal === undefined ? variant.instances : Math.ceil(requests / goal);
	return Math.min(target.max, Math.max(target.min, needed));
}

function forgetIdleness(world: World, { idleSinceMs: _, ...target }: ScalingTargetState): void {
	world.targets.set(target.resourceId, target);
}
