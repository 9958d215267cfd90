import * as z from 'zod';
import type { QualityGate, QualityMeasure } from '../../gates/gate.ts';
import type { Task } from '../evaluation.ts';
import { given } from '../fields.ts';
import { columnName, number, type Range } from '../scalars.ts';
import type { Section } from '../section.ts';
import { anyOf, common, gateBase, limitsOf, readGateFields, requireLimit } from './common.ts';

const minSamples = 100;
const slice = {
	slice: columnName('region').optional().describe('In every group of this column by itself; the worst one decides.')
};

const higher = (range: Range) => ({
	min: number(range, 0.8).optional().describe('At least this.'),
	'max-decrease': number({ min: 0, max: 1 }, 0.005).optional().describe('At most this much below the baseline.')
});
const lower = {
	max: number({ above: 0 }, 0.4).optional().describe('At most this.'),
	'max-increase': number({ min: 0 }, 0.01).optional().describe('At most this much above the baseline.')
};
const share: Range = { min: 0, max: 1 };

const shares = z
	.strictObject({
		metric: z.enum(['accuracy', 'precision', 'recall', 'f1', 'auc']),
		...higher(share),
		...slice,
		...common(minSamples)
	})
	.describe('How often the model is right, on the labelled data.')
	.meta(anyOf(['min', 'max-decrease']));
const r2 = z
	.strictObject({ metric: z.literal('r2'), ...higher({ min: -1000, max: 1 }), ...slice, ...common(minSamples) })
	.describe('How much of the variation the model explains, on the labelled data.')
	.meta(anyOf(['min', 'max-decrease']));
const errors = z
	.strictObject({ metric: z.enum(['log-loss', 'rmse', 'mae']), ...lower, ...slice, ...common(minSamples) })
	.describe('How far the model is off, on the labelled data; lower is better.')
	.meta(anyOf(['max', 'max-increase']));
const agreement = z
	.strictObject({
		metric: z.literal('agreement'),
		min: number(share, 0.95).describe('At least this share of the rows.'),
		...slice,
		...common(minSamples)
	})
	.describe('Share of the rows on which both variants answer the same; needs no label.');

export const qualitySchemas = { shares, r2, errors, agreement };

const classes: readonly Task[] = ['binary', 'multiclass'];

/** Which tasks a measure makes sense for. */
export const TASKS: Readonly<Record<QualityMeasure, readonly Task[]>> = {
	accuracy: classes,
	precision: classes,
	recall: classes,
	f1: classes,
	agreement: classes,
	auc: ['binary'],
	'log-loss': ['binary'],
	rmse: ['regression'],
	mae: ['regression'],
	r2: ['regression']
};

export function isQualityMeasure(metric: unknown): metric is QualityMeasure {
	return typeof metric === 'string' && Object.hasOwn(TASKS, metric);
}

const upwards = 'is better when higher and does not take';

export function readQuality(section: Section, measure: QualityMeasure): QualityGate | undefined {
	switch (measure) {
		case 'log-loss':
		case 'rmse':
		case 'mae':
			return finish(
				readGateFields(errors, section, measure, 'is better when lower and does not take'),
				section,
				measure,
				['max', 'max-increase']
			);
		case 'r2':
			return finish(readGateFields(r2, section, measure, upwards), section, measure, ['min', 'max-decrease']);
		case 'agreement':
			return finish(readGateFields(agreement, section, measure), section, measure, []);
		default:
			return finish(readGateFields(shares, section, measure, upwards), section, measure, ['min', 'max-decrease']);
	}
}

interface Quality {
	readonly sound: () => boolean;
	readonly values: Parameters<typeof gateBase>[0] &
		Parameters<typeof limitsOf>[0] & { readonly slice?: string | undefined };
}

function finish(
	fields: Quality | undefined,
	section: Section,
	measure: QualityMeasure,
	limits: readonly string[]
): QualityGate | undefined {
	if (fields === undefined) return undefined;
	if (limits.length > 0) requireLimit(section, fields, limits);
	const { slice } = fields.values;
	const base = gateBase(fields.values, slice === undefined ? measure : `${measure} by ${slice}`, section);
	if (base === undefined) return undefined;
	return { kind: 'quality', measure, ...base, ...given({ slice }), limits: limitsOf(fields.values) };
}
