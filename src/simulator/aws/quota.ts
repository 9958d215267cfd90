import { ServiceError } from './refusal.ts';
import type { Variant, World } from './world.ts';

/** @throws ServiceError if the account may not have these instances beside those that it has */
export function checkQuota(world: World, added: readonly Pick<Variant, 'instanceType' | 'desiredInstances'>[]): void {
	for (const [type, most] of Object.entries(world.settings.quotas)) {
		const inUse = countOf(
			type,
			[...world.endpoints.values()].flatMap(({ variants }) => variants)
		);
		const delta = countOf(type, added);
		if (delta === 0 || inUse + delta <= most) continue;
		throw new ServiceError(
			'ResourceLimitExceeded',
			`The account-level service limit '${type} for endpoint usage' is ${most} Instances, with current utilization of ` +
				`${inUse} Instances and a request delta of ${delta} Instances. Please use AWS Service Quotas to request an ` +
				'increase for this quota. If AWS Service Quotas is not available, contact AWS support to request an increase ' +
				'for this quota.'
		);
	}
}

function countOf(type: string, variants: readonly Pick<Variant, 'instanceType' | 'desiredInstances'>[]): number {
	return variants
		.filter(({ instanceType }) => instanceType === type)
		.reduce((sum, { desiredInstances }) => sum + desiredInstances, 0);
}
