import * as z from 'zod';
import type { RehearsalPlan } from '../rollout/plan.ts';
import { given, readFields } from './fields.ts';
import { duration, rate, share } from './scalars.ts';
import type { Section } from './section.ts';
import { MINUTE } from './units.ts';

export const rehearseSchema = z
	.strictObject({
		traffic: rate({ above: 0, max: 20_000 }, '600/min')
			.optional()
			.describe('Requests that reach the endpoint; default 6000/min.'),
		'error-rate': share({ min: 0, max: 0.5 }, '0.3%')
			.optional()
			.describe('Requests that the model in service answers with a 5xx; default 0.3%.'),
		latency: duration({ above: 0, max: MINUTE }, '80ms')
			.optional()
			.describe('The median latency of the model in service; default 80ms, and always within the limits of the gates.')
	})
	.describe('What `command: rehearse` takes the endpoint to be like where it may not look at it.');

export function readRehearse(section: Section): RehearsalPlan | undefined {
	const fields = readFields(rehearseSchema, section);
	if (fields === undefined) return undefined;
	const { traffic, 'error-rate': errorRate, latency: latencyMs } = fields.values;
	const requestsPerMinute = traffic === undefined ? undefined : traffic * 60;
	return given({ requestsPerMinute, errorRate, latencyMs });
}
