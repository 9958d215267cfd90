import * as z from 'zod';
import type { MetricSource } from '../../gates/gate.ts';
import { wanted } from '../error-text.ts';
import { readFields } from '../fields.ts';
import { listing, show } from '../mistake.ts';
import { matching, text } from '../scalars.ts';
import type { Section } from '../section.ts';

const dimensionsWanted =
	'Write a map in which the variant is filled in, such as {EndpointName: "{endpoint}", VariantName: "{variant}"}; values are text.';
const placeholders = ['{variant}', '{endpoint}'];

/** The keys that say which metric of the user's own is meant. */
export const sourceKeys = () => ({
	namespace: matching(
		/^[^:\s][^\r\n]{0,254}$/,
		'Write the CloudWatch namespace, such as Shop/Recommendations.'
	).describe('Namespace of the metric on CloudWatch.'),
	'metric-name': text('Write the name of the metric on CloudWatch, such as Clicks.').describe(
		'Name of the metric on CloudWatch.'
	),
	dimensions: z
		.record(
			z.string(),
			z.string(wanted(dimensionsWanted)).min(1, wanted(dimensionsWanted)).max(1024, wanted(dimensionsWanted)),
			wanted(dimensionsWanted)
		)
		.describe('Dimensions of the metric; {variant} and {endpoint} are filled in.')
});

/** Which metric, as a map of its own. */
export const sourceSchema = () => z.strictObject(sourceKeys());

export function readMetricSource(section: Section): MetricSource | undefined {
	const fields = readFields(sourceSchema(), section);
	if (fields === undefined) return undefined;
	const { namespace, 'metric-name': metricName, dimensions } = fields.values;
	if (dimensions !== undefined) checkDimensions(dimensions, section.at('dimensions'));
	if (namespace === undefined || metricName === undefined || dimensions === undefined) return undefined;
	return { namespace, metricName, dimensions };
}

/** Says so where dimensions would not tell the two variants apart. */
export function checkDimensions(dimensions: Readonly<Record<string, string>>, section: Section): void {
	const values = Object.entries(dimensions);
	if (values.length > 30) section.refuse(`has ${values.length} dimensions. CloudWatch takes at most 30.`);
	for (const [dimension, value] of values) {
		for (const [placeholder] of value.matchAll(/\{[^{}]*\}/g)) {
			if (placeholders.includes(placeholder)) continue;
			section.refuse(`${show(placeholder)} cannot be filled in. Write ${listing(placeholders, 'or')}.`, dimension);
		}
	}
	if (values.some(([, value]) => value.includes('{variant}'))) return;
	section.refuse(`no value has {variant}, so both variants would be measured as one. ${dimensionsWanted}`);
}
