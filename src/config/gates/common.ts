import type { z } from 'zod';
import type { GateBase, Limits } from '../../gates/gate.ts';
import { type Fields, given, readFields, unknownKey } from '../fields.ts';
import { listing } from '../mistake.ts';
import { choice, flag, integer, text } from '../scalars.ts';
import { isObject, type Section } from '../section.ts';

/** The keys of every gate. */
export const common = (minSamples: number) => ({
	name: text('Write a short name, such as "slow requests".', 100)
		.optional()
		.describe('How the gate is called in reports; unique; default made of the metric.'),
	'min-samples': integer({ min: 1, max: 1_000_000_000 }, 500)
		.prefault(minSamples)
		.describe('Requests (or minutes, rows, values) of the candidate below which there is no verdict.'),
	'on-fail': choice(['rollback', 'hold'])
		.prefault('rollback')
		.describe('What a failed gate leads to; hold stays in the step until a person decides.'),
	'report-only': flag().prefault(false).describe('Shown in the report, but never decides.')
});

interface CommonValues {
	readonly name?: string | undefined;
	readonly 'min-samples'?: number | undefined;
	readonly 'on-fail'?: 'rollback' | 'hold' | undefined;
	readonly 'report-only'?: boolean | undefined;
}

/** Common keys as the plan has them; undefined where the gate is not sound. */
export function gateBase(values: CommonValues, defaultName: string, section: Section): GateBase | undefined {
	const minSamples = values['min-samples'];
	const onFail = values['on-fail'];
	const reportOnly = values['report-only'];
	if (minSamples === undefined || onFail === undefined || reportOnly === undefined) return undefined;
	return { name: values.name ?? defaultName, minSamples, onFail, reportOnly, ...given({ line: section.line }) };
}

const limitKeys = ['max', 'min', 'max-increase', 'max-decrease', 'max-ratio', 'min-ratio', 'ok-ratio', 'floor'];
const otherKeys = [
	'slower-than',
	'statistic',
	'breaches',
	'slice',
	'namespace',
	'metric-name',
	'dimensions',
	'path',
	'candidate',
	'baseline',
	'events',
	'per',
	'better',
	'values',
	'squares'
];

/** Reads a gate's map; a key that belongs to other metrics is told with those that this one takes. */
export function readGateFields<Shape extends z.ZodRawShape>(
	schema: z.ZodObject<Shape, z.core.$strict>,
	section: Section,
	metric: string,
	why = 'does not take'
): Fields<Shape> | undefined {
	const known = Object.keys(schema.shape);
	return readFields(schema, section, key => {
		if (limitKeys.includes(key)) return `${metric} ${why} this limit. It takes ${listing(known.filter(isLimit))}.`;
		if (otherKeys.includes(key)) return `${metric} does not take this key. The keys are ${listing(known)}.`;
		return unknownKey(key, known);
	});
}

const isLimit = (key: string) => limitKeys.includes(key) || key === 'slower-than';

/** Says so if a gate has none of the limits it could have. */
export function requireLimit(
	section: Section,
	fields: { readonly sound: () => boolean },
	limits: readonly string[]
): void {
	const { value } = section;
	if (!fields.sound() || !isObject(value) || limits.some(limit => value[limit] !== undefined)) return;
	section.refuse(`the gate has no limit, so it could never fail. Give at least one of ${listing(limits, 'or')}.`);
}

interface LimitValues {
	readonly max?: number | undefined;
	readonly min?: number | undefined;
	readonly 'max-increase'?: number | undefined;
	readonly 'max-decrease'?: number | undefined;
	readonly 'max-ratio'?: number | undefined;
	readonly 'min-ratio'?: number | undefined;
}

export function limitsOf(values: LimitValues): Limits {
	return given({
		max: values.max,
		min: values.min,
		maxIncrease: values['max-increase'],
		maxDecrease: values['max-decrease'],
		maxRatio: values['max-ratio'],
		minRatio: values['min-ratio']
	});
}

/** Limits that leave no room between them. */
export function requireRoom(section: Section, { min, max, minRatio, maxRatio }: Limits): void {
	if (min !== undefined && max !== undefined && min >= max) section.refuse(crossed(min, 'max', max), 'min');
	if (minRatio !== undefined && maxRatio !== undefined && minRatio >= maxRatio)
		section.refuse(crossed(minRatio, 'max-ratio', maxRatio), 'min-ratio');
}

function crossed(low: number, highKey: string, high: number): string {
	return `${low} is not below ${highKey} (${high}), so nothing could ever pass. Give a smaller number.`;
}

/** For editors: one of these keys must be there. */
export const anyOf = (keys: readonly string[]) => ({ anyOf: keys.map(key => ({ required: [key] })) });
