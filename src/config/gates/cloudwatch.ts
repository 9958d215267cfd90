import * as z from 'zod';
import type { ThresholdGate } from '../../gates/gate.ts';
import { matching, number, text } from '../scalars.ts';
import type { Section } from '../section.ts';
import { anyOf, common, gateBase, limitsOf, readGateFields, requireLimit, requireRoom } from './common.ts';
import { checkDimensions, sourceKeys } from './metric-source.ts';
import { breachesKey, thresholdGate } from './threshold.ts';

const limitKeys = ['max', 'min', 'max-increase', 'max-decrease', 'max-ratio', 'min-ratio'];

/** Limits of a number whose meaning only the user knows. */
export const plainLimits = () => ({
	max: number({}, 0.05).optional().describe('At most this.'),
	min: number({}, 0.95).optional().describe('At least this.'),
	'max-increase': number({ min: 0 }, 0.01).optional().describe('At most this much above the baseline.'),
	'max-decrease': number({ min: 0 }, 0.01).optional().describe('At most this much below the baseline.'),
	'max-ratio': number({ above: 0, max: 1000 }, 1.2)
		.optional()
		.describe("At most this many times the baseline's value."),
	'min-ratio': number({ above: 0, max: 1000 }, 0.95)
		.optional()
		.describe("At least this many times the baseline's value.")
});

const statistics = ['Average', 'Sum', 'Minimum', 'Maximum', 'SampleCount', 'IQM'];
const statistic =
	/^(Average|Sum|Minimum|Maximum|SampleCount|IQM|(p|tm|tc|ts|wm)(100|\d{1,2}(\.\d{1,10})?)|(TM|TC|TS|WM|PR)\([\d.%]*:[\d.%]*\))$/;
export const cloudwatchSchema = z
	.strictObject({
		metric: z.literal('cloudwatch'),
		...sourceKeys(),
		statistic: matching(
			statistic,
			'Write a CloudWatch statistic, such as Average, Sum, Maximum or p99.',
			statistics
		).describe('Statistic over each minute.'),
		...plainLimits(),
		breaches: breachesKey(),
		...common(1),
		name: text('Write what reports should call this metric, such as click-through.', 100).describe(
			'How the gate is called in reports; unique.'
		)
	})
	.describe('A metric of your own, published to CloudWatch for each variant.')
	.meta(anyOf(limitKeys));

export function readCloudwatch(section: Section): ThresholdGate | undefined {
	const fields = readGateFields(cloudwatchSchema, section, 'cloudwatch');
	if (fields === undefined) return undefined;
	requireLimit(section, fields, limitKeys);
	const { name, namespace, 'metric-name': metricName, dimensions, statistic, breaches } = fields.values;
	if (dimensions !== undefined) checkDimensions(dimensions, section.at('dimensions'));
	const limits = limitsOf(fields.values);
	requireRoom(section, limits);
	if (name === undefined || namespace === undefined || metricName === undefined) return undefined;
	if (dimensions === undefined || statistic === undefined) return undefined;
	const source = { metric: 'cloudwatch', namespace, metricName, dimensions, statistic } as const;
	return thresholdGate(gateBase(fields.values, name, section), source, limits, breaches);
}
