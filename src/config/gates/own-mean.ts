import * as z from 'zod';
import type { MeanGate } from '../../gates/gate.ts';
import { given } from '../fields.ts';
import { listing } from '../mistake.ts';
import { choice, number, text } from '../scalars.ts';
import { isObject, type Section } from '../section.ts';
import { common, gateBase, readGateFields } from './common.ts';
import { readMetricSource, sourceSchema } from './metric-source.ts';

const upwardsOnly = ['min-ratio'];
const downwardsOnly = ['max-ratio', 'ok-ratio'];
const example = '{namespace: Shop/Recommendations, metric-name: BasketValue, dimensions: {VariantName: "{variant}"}}';
/** Fewer values say little about how they spread. */
const minSamples = 100;

const keys = {
	metric: z.literal('mean'),
	better: choice(['lower', 'higher'])
		.prefault('lower')
		.describe('Whether a lower or a higher mean is better; higher takes min-ratio, lower max-ratio and ok-ratio.'),
	'min-ratio': number({ above: 0, below: 1 }, 0.95)
		.optional()
		.describe("With better: higher. At least this many times the baseline's mean."),
	'max-ratio': number({ above: 1, max: 1000 }, 1.05)
		.optional()
		.describe("With better: lower. Unacceptable from this many times the baseline's mean on."),
	'ok-ratio': number({ min: 1, max: 1000 }, 1)
		.optional()
		.describe(
			"With better: lower. A candidate proved above this many times the baseline's mean goes back, as long as max-ratio is not ruled out; default 1."
		),
	...common(minSamples),
	name: text('Write what reports should call this mean, such as basket-value.', 100).describe(
		'How the gate is called in reports; unique.'
	)
};

export const ownMeanSchema = z
	.strictObject({
		...keys,
		values: sourceSchema().describe('Whose mean it is: values of at least 0, several a minute.'),
		squares: sourceSchema()
			.optional()
			.describe(
				'The squares of the values, published the same way; default the spread that percentiles of the values tell.'
			)
	})
	.describe('A mean of your own values, published to CloudWatch for each variant.')
	.meta({ anyOf: [{ required: ['min-ratio'] }, { required: ['max-ratio'] }] });

/** The maps are read by themselves, so that what is wrong in them is told where it stands. */
const readable = z.strictObject({ ...keys, values: z.unknown().optional(), squares: z.unknown().optional() });

export function readOwnMean(section: Section): MeanGate | undefined {
	const fields = readGateFields(readable, section, 'mean');
	if (fields === undefined) return undefined;
	const values = readRequired(section.at('values'), section);
	const hasSquares = section.at('squares').value !== undefined;
	const squares = hasSquares ? readMetricSource(section.at('squares')) : undefined;
	if (values !== undefined && squares !== undefined && isSameMetric(values, squares)) {
		section.refuse(
			'is the metric of `values` itself. Publish the square of every value under a name of its own.',
			'squares'
		);
	}
	const { better } = fields.values;
	const base = gateBase(fields.values, 'mean', section);
	if (better === undefined) return undefined;
	const ratios = ratiosOf(fields, section, better);
	if (base === undefined || values === undefined || ratios === undefined) return undefined;
	if (hasSquares && squares === undefined) return undefined;
	return { kind: 'mean', ...base, values, ...given({ squares }), ...ratios };
}

function readRequired(values: Section, gate: Section) {
	if (values.value !== undefined) return readMetricSource(values);
	gate.refuse(`is missing. Say whose mean it is, such as ${example}.`, 'values');
	return undefined;
}

function isSameMetric(one: MeanGate['values'], other: MeanGate['values']): boolean {
	return one.namespace === other.namespace && one.metricName === other.metricName;
}

interface Ratios {
	readonly sound: (...keys: ('min-ratio' | 'max-ratio' | 'ok-ratio')[]) => boolean;
	readonly values: {
		readonly 'min-ratio'?: number | undefined;
		readonly 'max-ratio'?: number | undefined;
		readonly 'ok-ratio'?: number | undefined;
	};
}

/** Compared with the variants in each other's place where more is better: then the inverse of what is enough is too much. */
function ratiosOf(
	{ sound, values }: Ratios,
	section: Section,
	better: 'lower' | 'higher'
): Pick<MeanGate, 'okRatio' | 'maxRatio' | 'minRatio'> | undefined {
	refuseOthers(section, better);
	const { 'min-ratio': minRatio, 'max-ratio': maxRatio, 'ok-ratio': okRatio = 1 } = values;
	if (better === 'higher') {
		if (minRatio !== undefined) return { okRatio: 1, maxRatio: 1 / minRatio, minRatio };
		const enough = "is missing. Write how much of the baseline's mean is enough, such as 0.95 for at most 5 % less.";
		if (sound('min-ratio')) section.refuse(enough, 'min-ratio');
		return undefined;
	}
	if (maxRatio === undefined) {
		const most = "is missing. Write how much of the baseline's mean is too much, such as 1.05 for 5 % more.";
		if (sound('max-ratio')) section.refuse(most, 'max-ratio');
		return undefined;
	}
	if (maxRatio > okRatio) return { okRatio, maxRatio };
	section.refuse(
		`${maxRatio} is not above ok-ratio (${okRatio}). Give a number above ${okRatio}, such as ${okRatio + 0.05}.`,
		'max-ratio'
	);
	return undefined;
}

/** The limits of the other direction. */
function refuseOthers(section: Section, better: 'lower' | 'higher'): void {
	const { value } = section;
	if (!isObject(value)) return;
	for (const key of better === 'higher' ? downwardsOnly : upwardsOnly) {
		if (value[key] === undefined) continue;
		const message =
			better === 'higher'
				? `does not go with better: higher, which takes ${listing(upwardsOnly)}. Remove it.`
				: `goes only with better: higher. Write that, or give ${listing(downwardsOnly.slice(0, 1))}.`;
		section.refuse(message, key);
	}
}
