import { scaleOnce } from './autoscaler.ts';
import { type Endpoint, minuteOf, noteService, type World } from './world.ts';

const minuteMs = 60_000;

export type EndpointStatus =
	| 'InService'
	| 'Updating'
	| 'RollingBack'
	| 'SystemUpdating'
	| 'UpdateRollbackFailed'
	| 'Failed'
	| 'OutOfService';

/** Carries out everything that was due until now, in the order in which it was due. */
export function settle(world: World): void {
	for (const endpoint of world.endpoints.values()) settleEndpoint(world, endpoint);
}

/** The endpoint's status at this moment, everything due having been carried out. */
export function statusOf(world: World, endpoint: Endpoint): EndpointStatus {
	const { change } = endpoint;
	if (change !== undefined) return change.kind === 'weights' && change.goingBack ? 'RollingBack' : 'Updating';
	if (endpoint.brokenStatus !== undefined) return endpoint.brokenStatus;
	return isMaintained(world, world.now()) ? 'SystemUpdating' : 'InService';
}

function settleEndpoint(world: World, endpoint: Endpoint): void {
	const nowMs = world.now();
	const isScaled = [...world.targets.values()].some(target => target.endpointName === endpoint.name);
	for (;;) {
		const dueMs = endpoint.change?.doneMs ?? Number.POSITIVE_INFINITY;
		const tickMs = isScaled ? endpoint.scaledUntilMs + minuteMs : Number.POSITIVE_INFINITY;
		if (Math.min(dueMs, tickMs) > nowMs) break;
		if (dueMs <= tickMs) {
			finish(world, endpoint, dueMs);
		} else {
			endpoint.scaledUntilMs = tickMs;
			if (endpoint.change === undefined && !isMaintained(world, tickMs)) scaleOnce(world, endpoint, tickMs);
		}
	}
	if (!isScaled) endpoint.scaledUntilMs = nowMs;
}

function isMaintained(world: World, atMs: number): boolean {
	const minute = minuteOf(world, atMs);
	return world.settings.systemUpdating.some(
		({ fromMinute, minutes }) => minute >= fromMinute && minute < fromMinute + minutes
	);
}

function finish(world: World, endpoint: Endpoint, atMs: number): void {
	const { change } = endpoint;
	if (change === undefined) return;
	endpoint.change = undefined;
	endpoint.modifiedMs = atMs;
	if (change.kind === 'config') finishUpdate(endpoint, change, atMs);
	else finishWeights(world, endpoint, change, atMs);
}

function finishUpdate(endpoint: Endpoint, change: Extract<Endpoint['change'], { kind: 'config' }>, atMs: number): void {
	if (change.ends !== 'succeeds') {
		endpoint.failureReason = change.reason || undefined;
		endpoint.brokenStatus = change.ends === 'rollback-failed' ? 'UpdateRollbackFailed' : undefined;
		return;
	}
	endpoint.configName = change.configName;
	endpoint.variants = change.target.map(variant => ({ ...variant }));
	endpoint.failureReason = undefined;
	endpoint.brokenStatus = undefined;
	noteService(endpoint, atMs);
}

/** A change that fails first goes back for as long as it took, with the old weights all the while. */
function finishWeights(
	world: World,
	endpoint: Endpoint,
	change: Extract<Endpoint['change'], { kind: 'weights' }>,
	atMs: number
): void {
	if (change.ends === 'rolled-back' && !change.goingBack) {
		endpoint.change = { ...change, startMs: atMs, doneMs: atMs + world.settings.weightsMs, goingBack: true };
		return;
	}
	for (const variant of endpoint.variants) {
		if (change.goingBack) {
			variant.desiredWeight = variant.weight;
			variant.desiredInstances = variant.instances;
		} else {
			variant.weight = variant.desiredWeight;
			variant.instances = variant.desiredInstances;
		}
	}
	if (!change.goingBack) noteService(endpoint, atMs);
}
