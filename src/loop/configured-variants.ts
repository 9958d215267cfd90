import type { VariantSpec } from '../aws/ports.ts';
import type { LiveEndpoint } from '../rollout/observation.ts';
import type { Rollout } from '../rollout/record.ts';
import { findVariant } from '../rollout/traffic.ts';

/** Baseline and others as they are now, the candidate beside them at weight 0. */
export function pairOf(rollout: Rollout): readonly VariantSpec[] {
	const { start, candidate } = rollout;
	return [
		...originalOf(rollout),
		{
			like: start.baseline.name,
			name: candidate.name,
			modelName: candidate.modelName,
			weight: 0,
			instanceCount: candidate.instanceCount,
			...ownInstanceType(rollout)
		}
	];
}

/** Every variant of the endpoint as it was when the rollout started. */
export function originalOf({ start }: Rollout): readonly VariantSpec[] {
	return [start.baseline, ...start.others].map(variant => ({
		like: variant.name,
		name: variant.name,
		modelName: variant.modelName,
		weight: variant.weight,
		instanceCount: variant.instanceCount
	}));
}

/** The promoted model in the baseline's place, with its weight and enough instances for all of its traffic. */
export function finalOf(rollout: Rollout, endpoint: LiveEndpoint): readonly VariantSpec[] {
	const { start, candidate, plan } = rollout;
	const fleet = fleetOf(rollout, endpoint);
	const promoted: VariantSpec = {
		like: candidate.name,
		name: plan.variantName === 'keep' ? start.baseline.name : candidate.name,
		modelName: candidate.modelName,
		weight: start.baseline.weight,
		instanceCount: fleet,
		fewestInstances: Math.min(fleet, hasOwnType(rollout) ? candidate.instanceCount : start.baseline.instanceCount)
	};
	const others = start.others.map(variant => {
		const now = findVariant(endpoint, variant.name)?.desiredInstances ?? variant.instanceCount;
		return {
			like: variant.name,
			name: variant.name,
			modelName: variant.modelName,
			weight: variant.weight,
			instanceCount: now,
			fewestInstances: Math.min(now, variant.instanceCount)
		};
	});
	return [promoted, ...others];
}

/** What the whole of the baseline's traffic needs: what served it before, or serves it now. */
export function fleetOf(rollout: Rollout, endpoint: LiveEndpoint): number {
	const now = findVariant(endpoint, rollout.candidate.name)?.desiredInstances ?? 1;
	return hasOwnType(rollout) ? Math.max(now, 1) : Math.max(now, rollout.start.baseline.instanceCount);
}

function hasOwnType({ candidate, start }: Rollout): boolean {
	return candidate.instanceType !== start.baseline.instanceType;
}

function ownInstanceType(rollout: Rollout): { readonly instanceType?: string } {
	const { instanceType } = rollout.candidate;
	return instanceType === undefined || !hasOwnType(rollout) ? {} : { instanceType };
}
