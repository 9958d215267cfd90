import * as z from 'zod';
import type { ShareGate, ShareMetric } from '../../gates/gate.ts';
import { given } from '../fields.ts';
import { duration, number, share } from '../scalars.ts';
import type { Section } from '../section.ts';
import { formatShare, MINUTE } from '../units.ts';
import { common, gateBase, readGateFields } from './common.ts';

const okRatioDefault = 1;
const floorDefault = '0.1%';
const minSamples = 1;

/** What shares of requests are held against. */
export const shareLimits = (maxRatio: number) => ({
	'max-ratio': number({ above: 0, max: 1000 }, 2)
		.meta({ exclusiveMinimum: 1 })
		.prefault(maxRatio)
		.describe("Unacceptable from this many times the baseline's rate on."),
	'ok-ratio': number({ min: 1, max: 1000 }, 1)
		.prefault(okRatioDefault)
		.describe(
			"A candidate proved above this many times the baseline's rate goes back, as long as max-ratio is not ruled out; below max-ratio."
		),
	floor: share({ min: 0, below: 1 }, floorDefault)
		.prefault(floorDefault)
		.describe('Below this share nobody minds; 0% for no floor.'),
	max: share({ above: 0, max: 1 }, '1%')
		.optional()
		.describe(
			'A candidate proved above this share fails; where the baseline is above it too, only one proved better than it passes.'
		)
});

const rates = z
	.strictObject({ metric: z.enum(['error-rate', 'model-error-rate']), ...shareLimits(2), ...common(minSamples) })
	.describe('Share of the invocations that failed on the server, or in the model.');
const clientErrorRate = z
	.strictObject({ metric: z.literal('client-error-rate'), ...shareLimits(3), ...common(minSamples) })
	.describe("Share of the invocations that were answered with the client's error (4xx).");
const slowRate = z
	.strictObject({
		metric: z.literal('slow-rate'),
		'slower-than': duration({ above: 0, max: 10 * MINUTE }, '300ms')
			.optional()
			.describe("A request is slow from here on; default the baseline's own p95 of the last three hours."),
		...shareLimits(2),
		...common(minSamples)
	})
	.describe('Share of the requests that were slow.');

export const shareSchemas = { rates, clientErrorRate, slowRate };

export const readRate = (section: Section, metric: ShareMetric) =>
	finishShare(readGateFields(rates, section, metric), section, metric);
export const readClientErrorRate = (section: Section) =>
	finishShare(readGateFields(clientErrorRate, section, 'client-error-rate'), section, 'client-error-rate');

export function readSlowRate(section: Section): ShareGate | undefined {
	const fields = readGateFields(slowRate, section, 'slow-rate');
	const gate = finishShare(fields, section, 'slow-rate');
	return gate === undefined ? undefined : { ...gate, ...given({ slowerThanMs: fields?.values['slower-than'] }) };
}

/** The gates of a plan that asks for none. */
export function defaultGates(): readonly ShareGate[] {
	const metrics = ['error-rate', 'model-error-rate', 'slow-rate'] as const;
	return metrics.map(metric => ({
		kind: 'share',
		metric,
		name: metric,
		onFail: 'rollback',
		reportOnly: false,
		minSamples,
		okRatio: okRatioDefault,
		maxRatio: 2,
		floor: 0.001
	}));
}

interface Shares {
	readonly sound: (...keys: ('max-ratio' | 'ok-ratio' | 'floor' | 'max')[]) => boolean;
	readonly values: Parameters<typeof gateBase>[0] & {
		readonly 'max-ratio'?: number | undefined;
		readonly 'ok-ratio'?: number | undefined;
		readonly floor?: number | undefined;
		readonly max?: number | undefined;
	};
}

/** The gate of these keys, or what does not fit together in them. */
export function finishShare(fields: Shares | undefined, section: Section, metric: ShareMetric): ShareGate | undefined {
	if (fields === undefined) return undefined;
	const { 'max-ratio': maxRatio, 'ok-ratio': okRatio, floor, max } = fields.values;
	if (fields.sound('max-ratio', 'ok-ratio') && maxRatio !== undefined && okRatio !== undefined && maxRatio <= okRatio) {
		const problem = maxRatio < okRatio ? 'is below' : 'is not above';
		const example = okRatio * 2;
		section.refuse(
			`${maxRatio} ${problem} ok-ratio (${okRatio}). Give a number above ${okRatio}, for example ${example}: "unacceptable from ${example === 2 ? 'twice' : `${example} times`} the baseline's rate on".`,
			'max-ratio'
		);
	}
	if (fields.sound('floor', 'max') && floor !== undefined && max !== undefined && max <= floor) {
		section.refuse(
			`${formatShare(max)} is not above floor (${formatShare(floor)}). Give a larger max or a smaller floor.`,
			'max'
		);
	}
	const base = gateBase(fields.values, metric, section);
	if (base === undefined || maxRatio === undefined || okRatio === undefined || floor === undefined) return undefined;
	return { kind: 'share', metric, ...base, okRatio, maxRatio, floor, ...given({ max }) };
}
