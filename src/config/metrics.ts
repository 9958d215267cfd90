import * as z from 'zod';
import { readFields } from './fields.ts';
import { choice } from './scalars.ts';
import type { Section } from './section.ts';

/** Seconds that SageMaker takes and that are of use here; what is longer than a minute would only be slower. */
const seconds = { '10s': 10, '30s': 30, '60s': 60 } as const;

export const metricsSchema = z
	.strictObject({
		frequency: choice(['10s', '30s', '60s']).describe(
			'How often SageMaker publishes while both variants serve, by enhanced metrics on the configuration of both: a gross fault is then seen within a minute (10s). Enhanced metrics are billed as custom metrics, for each instance.'
		)
	})
	.describe('Enhanced metrics for as long as baseline and candidate serve side by side.');

export function readMetrics(section: Section): number | undefined {
	const frequency = readFields(metricsSchema, section)?.values.frequency;
	return frequency === undefined ? undefined : seconds[frequency];
}
