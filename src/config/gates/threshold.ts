import * as z from 'zod';
import type { Breaches, GateBase, LatencyMetric, Limits, ThresholdGate, ThresholdSource } from '../../gates/gate.ts';
import { breaches, choice, duration, number, percent } from '../scalars.ts';
import { isObject, type Section } from '../section.ts';
import { HOUR } from '../units.ts';
import { anyOf, common, gateBase, limitsOf, readGateFields, requireLimit } from './common.ts';

const limitKeys = ['max', 'max-increase', 'max-ratio'];

export const breachesKey = () =>
	breaches().prefault('3 of 5').describe('How many of the last minutes beyond the limit make the gate fail.');
const maxRatio = () =>
	number({ above: 0, max: 1000 }, 1.2).optional().describe("At most this many times the baseline's value.");

const latency = z
	.strictObject({
		metric: z.enum(['latency', 'overhead-latency']),
		statistic: choice(['avg', 'p50', 'p90', 'p95', 'p99'])
			.prefault('p95')
			.describe('Average or percentile over each minute.'),
		max: duration({ above: 0, max: HOUR }, '400ms').optional().describe('At most this long.'),
		'max-increase': duration({ min: 0, max: HOUR }, '50ms')
			.optional()
			.describe('At most this much above the baseline.'),
		'max-ratio': maxRatio(),
		breaches: breachesKey(),
		...common(1)
	})
	.describe('How long the model, or SageMaker around it, takes to answer.')
	.meta(anyOf(limitKeys));

const utilisation = z
	.strictObject({
		metric: z.enum(['cpu', 'memory', 'gpu', 'gpu-memory', 'disk']),
		max: percent({ above: 0, max: 100 }, '80%').optional().describe('At most this much of the instance.'),
		'max-increase': percent({ min: 0, max: 100 }, '10%')
			.optional()
			.describe('At most this many percentage points above the baseline.'),
		'max-ratio': maxRatio(),
		breaches: breachesKey(),
		...common(1)
	})
	.describe('How much of the instance is in use.')
	.meta(anyOf(limitKeys));

export const thresholdSchemas = { latency, utilisation };

export function readLatency(section: Section, metric: LatencyMetric): ThresholdGate | undefined {
	const fields = readGateFields(latency, section, metric);
	if (fields === undefined) return undefined;
	requireLimit(section, fields, limitKeys);
	const { statistic, breaches } = fields.values;
	if (statistic === undefined) return undefined;
	const base = gateBase(fields.values, `${metric} ${statistic}`, section);
	return thresholdGate(base, { metric, statistic }, limitsOf(fields.values), breaches);
}

export function readUtilisation(section: Section): ThresholdGate | undefined {
	const fields = readGateFields(utilisation, section, metricOf(section));
	if (fields === undefined) return undefined;
	requireLimit(section, fields, limitKeys);
	const { metric, breaches } = fields.values;
	if (metric === undefined) return undefined;
	return thresholdGate(gateBase(fields.values, metric, section), { metric }, limitsOf(fields.values), breaches);
}

export function thresholdGate(
	base: GateBase | undefined,
	source: ThresholdSource,
	limits: Limits,
	breaches: Breaches | undefined
): ThresholdGate | undefined {
	return base === undefined || breaches === undefined
		? undefined
		: { kind: 'threshold', ...base, source, limits, breaches };
}

export function metricOf(section: Section): string {
	return isObject(section.value) ? String(section.value.metric) : '';
}
