import type { Scaling } from '../aws/ports.ts';
import type { JsonObject } from '../common/json.ts';
import type { SavedScaling, SuspendedScaling } from '../rollout/record.ts';
import { resourceOf } from '../simulator/aws/scaling-state.ts';
import type { World } from '../simulator/aws/world.ts';

type Ask = (operation: string, request: JsonObject) => JsonObject;

/** Application Auto Scaling of a simulated world. */
export function worldScaling(world: World, ask: Ask): Scaling {
	const targetOf = (endpointName: string, variant: string) => world.targets.get(resourceOf(endpointName, variant));

	const register = (
		endpointName: string,
		variant: string,
		suspended: SuspendedScaling,
		limits: { readonly min: number; readonly max: number } | undefined
	) => {
		ask('RegisterScalableTarget', {
			ResourceId: resourceOf(endpointName, variant),
			...(limits && { MinCapacity: limits.min, MaxCapacity: limits.max }),
			SuspendedState: {
				DynamicScalingInSuspended: suspended.scaleIn,
				DynamicScalingOutSuspended: suspended.scaleOut,
				ScheduledScalingSuspended: suspended.scheduled
			}
		});
	};

	const save = (endpointName: string, variant: string): SavedScaling | undefined => {
		const found = targetOf(endpointName, variant);
		if (found === undefined) return undefined;
		const { min, max, suspended, resourceId } = found;
		const policies = [...world.policies.values()].filter(policy => policy.resourceId === resourceId);
		return { variant, min, max, suspended, policies: policies.map(({ raw }) => raw) };
	};

	const give = (endpointName: string, variant: string, { suspended, policies, ...limits }: SavedScaling) => {
		register(endpointName, variant, suspended, limits);
		for (const raw of policies) ask('PutScalingPolicy', { ...raw, ResourceId: resourceOf(endpointName, variant) });
		return { left: [] };
	};

	const release = (endpointName: string, variant: string) => {
		const ResourceId = resourceOf(endpointName, variant);
		if (world.targets.has(ResourceId)) ask('DeregisterScalableTarget', { ResourceId });
	};

	return {
		targets: async (endpointName, variants) =>
			variants.flatMap(variant => {
				const found = targetOf(endpointName, variant);
				return found === undefined ? [] : [{ variant, min: found.min, max: found.max, suspended: found.suspended }];
			}),

		async suspendScaleIn(endpointName, variant) {
			const before = targetOf(endpointName, variant)?.suspended;
			if (before !== undefined) register(endpointName, variant, { ...before, scaleIn: true }, undefined);
			return before;
		},

		async resume(endpointName, variant, before) {
			if (targetOf(endpointName, variant) !== undefined) register(endpointName, variant, before, undefined);
		},

		async move(endpointName, from, to) {
			const saved = save(endpointName, from);
			if (saved === undefined) return { left: [] };
			const given = give(endpointName, to, saved);
			release(endpointName, from);
			return given;
		},

		save: async (endpointName, variant) => save(endpointName, variant),
		release: async (endpointName, variant) => release(endpointName, variant),
		restore: async (endpointName, variant, saved) => give(endpointName, variant, saved),
		alarmsNaming: async () => []
	};
}
