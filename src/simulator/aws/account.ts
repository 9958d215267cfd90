import type { JsonObject } from '../../common/json.ts';
import { ServiceError } from './refusal.ts';
import type { World } from './world.ts';

const onePage = 20;
/** SageMaker's quotas of other things come between. */
const others = ['Maximum number of instances per endpoint', 'ml.m5.xlarge for training job usage'];

/** Service Quotas: those of instances behind endpoints, among others, in pages. */
export function listServiceQuotas({ settings }: World, { ServiceCode, NextToken }: JsonObject): JsonObject {
	if (ServiceCode !== 'sagemaker') throw new ServiceError('NoSuchResourceException', 'The service does not exist.');
	const quotas = Object.entries(settings.quotas).map(([type, value]) => ({
		name: `${type} for endpoint usage`,
		value
	}));
	const all = [...Array.from({ length: onePage }, (_, i) => ({ name: `${others[i % 2]} ${i}`, value: 4 })), ...quotas];
	const from = Number(NextToken ?? 0);
	return {
		Quotas: all.slice(from, from + onePage).map(({ name, value }) => ({
			ServiceCode: 'sagemaker',
			QuotaName: name,
			Value: value,
			Adjustable: true
		})),
		...(from + onePage < all.length && { NextToken: String(from + onePage) })
	};
}
