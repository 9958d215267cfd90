import { createHash } from 'node:crypto';
import { isObject, type JsonObject, numberOf, textOf } from '../../common/json.ts';
import type { ScalingPolicyState } from './scaling-state.ts';
import type { World } from './world.ts';

/** A policy with the two alarms that a target-tracking one brings along. */
export function policyState(world: World, resourceId: string, raw: JsonObject, createdMs: number): ScalingPolicyState {
	const name = textOf(raw.PolicyName) ?? '';
	const isTracking = raw.PolicyType === 'TargetTrackingScaling';
	const alarms = ['AlarmHigh', 'AlarmLow'].map(
		kind => `TargetTracking-${resourceId}-${kind}-${idFor(world, resourceId, name, kind)}`
	);
	return { resourceId, name, raw, alarms: isTracking ? alarms : [], createdMs };
}

/** Invocations per instance and minute that a resource's policy aims at; undefined where none does. */
export function targetValueOf(world: World, resourceId: string): number | undefined {
	for (const policy of world.policies.values()) {
		const tracking = policy.raw.TargetTrackingScalingPolicyConfiguration;
		if (policy.resourceId === resourceId && isObject(tracking)) return numberOf(tracking.TargetValue);
	}
	return undefined;
}

/** An id in the form of a UUID, always the same for the same things. */
export function idFor(world: World, ...parts: readonly string[]): string {
	const digest = createHash('sha256')
		.update([world.scenario.seed, ...parts].join('|'))
		.digest('hex');
	return [8, 12, 16, 20, 32].map((end, index) => digest.slice([0, 8, 12, 16, 20][index], end)).join('-');
}
