import { freeScaling, restoreScaling } from './autoscaling.ts';
import type { Action, Decision } from './decision.ts';
import type { Observation } from './observation.ts';
import type { Rollout } from './record.ts';
import { servingConfigOf } from './serving-config.ts';
import { baselineFleet, findVariant, hasWeights, weightsAt } from './traffic.ts';
import { act, cleaning, type InPhase, minuteMs, move, stop, waitFor } from './transitions.ts';
import { updateEndpoint } from './update.ts';

/** How long the old variant's missing instances are waited for before it gets its traffic back all the same. */
const instancesWithinMs = 10 * minuteMs;

const attempts = 3;

/** Users first: weight 0 for the candidate, then the configuration before, then nothing is left of the rollout. */
export function rollBackStep(rollout: Rollout, state: InPhase<'rolling-back'>, seen: Observation): Decision {
	const place = servingConfigOf(rollout, seen.endpoint);
	const { refusal } = seen;
	if (refusal !== undefined && !(place === 'pair' && isPassable(refusal.act))) {
		return stop('rollback-incomplete', `${safety(rollout, seen)} ${refusal.reason.sentence}`);
	}
	if (place === 'pair' && refusal?.act !== 'set-weights') {
		const weights = giveBackTraffic(rollout, state, seen);
		if (weights !== undefined) return weights;
	}
	if (place === 'original' && seen.endpoint.status === 'InService') {
		return (
			restoreOriginal(rollout, seen) ??
			move(seen, cleaning(state.ending, state.reason), 'The endpoint is on its configuration from before')
		);
	}
	const scaling = freeScaling(rollout, seen);
	if (scaling !== undefined) return scaling;
	if (!seen.prepared.original) {
		return act({ do: 'create-original' }, `somebody has deleted ${rollout.start.configName}, which it goes back to`);
	}
	return updateEndpoint(
		state,
		seen,
		'original',
		failure => stop('rollback-incomplete', `${safety(rollout, seen)} ${failure.sentence}`),
		attempts
	);
}

/** Where weights or instances are refused, the configuration before takes the traffic back all the same. */
function isPassable(refused: Action['do']): boolean {
	return refused === 'set-weights' || refused === 'set-instances';
}

/** The old variant has its instances before it has its traffic back. */
function giveBackTraffic(rollout: Rollout, state: InPhase<'rolling-back'>, seen: Observation): Decision | undefined {
	const target = weightsAt(rollout, 0);
	if (hasWeights(seen.endpoint, target)) return undefined;
	const { name } = rollout.start.baseline;
	const baseline = findVariant(seen.endpoint, name);
	const fleet = baselineFleet(rollout, seen.endpoint);
	const patient = seen.nowMs - state.sinceMs < instancesWithinMs && seen.refusal === undefined;
	if (baseline !== undefined && baseline.currentInstances < fleet && patient) {
		if (baseline.desiredInstances < fleet) {
			return act(
				{ do: 'set-instances', variant: name, count: fleet },
				`${name} gets its ${fleet} instances back first`
			);
		}
		return waitFor(seen, seen.nowMs + 5_000, `${name} is scaling to ${fleet} instances`);
	}
	return act({ do: 'set-weights', weights: target }, `${name} takes all traffic back`);
}

/** The old variant as it was: its weight, and after a return its instances and their autoscaling. */
function restoreOriginal(rollout: Rollout, seen: Observation): Decision | undefined {
	const { name, weight } = rollout.start.baseline;
	if (findVariant(seen.endpoint, name) !== undefined && !hasWeights(seen.endpoint, { [name]: weight })) {
		return act({ do: 'set-weights', weights: { [name]: weight } }, `${name} serves with weight ${weight} again`);
	}
	return rollout.kind === 'return' ? (instancesFor(rollout, seen) ?? restoreScaling(rollout, seen)) : undefined;
}

/** The configuration may be from a time of less traffic. */
function instancesFor(rollout: Rollout, seen: Observation): Decision | undefined {
	const { name, instanceCount, instanceType } = rollout.start.baseline;
	const live = findVariant(seen.endpoint, name);
	const comparable = instanceType !== undefined && live !== undefined && live.desiredInstances < instanceCount;
	if (!comparable) return undefined;
	const because = `${name} gets the ${instanceCount} instances that serve now`;
	return act({ do: 'set-instances', variant: name, count: instanceCount }, because);
}

/** Who serves the users, and what the endpoint is still without. */
function safety(rollout: Rollout, seen: Observation): string {
	if (servingConfigOf(rollout, seen.endpoint) === 'original')
		return 'The endpoint is on its configuration from before, but not everything about it is as it was.';
	return hasWeights(seen.endpoint, weightsAt(rollout, 0))
		? `Users are served by ${rollout.start.baseline.name}, but the endpoint is not on its configuration from before yet.`
		: 'The rollback has not come to its end.';
}
