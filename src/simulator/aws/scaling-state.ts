import type { JsonObject } from '../../common/json.ts';

/** A registered target, as Application Auto Scaling describes it. */
export interface ScalingTargetState {
	readonly resourceId: string;
	readonly endpointName: string;
	readonly variant: string;
	readonly min: number;
	readonly max: number;
	readonly suspended: { readonly scaleIn: boolean; readonly scaleOut: boolean; readonly scheduled: boolean };
	readonly createdMs: number;
	/** Since when fewer instances would do; undefined while they would not. */
	readonly idleSinceMs?: number;
}

export interface ScalingPolicyState {
	readonly resourceId: string;
	readonly name: string;
	/** The request it was put with. */
	readonly raw: JsonObject;
	readonly alarms: readonly string[];
	readonly createdMs: number;
}

/** The variant's name for Application Auto Scaling. */
export function resourceOf(endpointName: string, variant: string): string {
	return `endpoint/${endpointName}/variant/${variant}`;
}
