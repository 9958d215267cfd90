import * as z from 'zod';
import type { ShareGate } from '../../gates/gate.ts';
import { given } from '../fields.ts';
import { listing } from '../mistake.ts';
import { choice, number, text } from '../scalars.ts';
import { isObject, type Section } from '../section.ts';
import { common, gateBase, readGateFields } from './common.ts';
import { readMetricSource, sourceSchema } from './metric-source.ts';
import { finishShare, shareLimits } from './share.ts';

const upwardsOnly = ['min-ratio'];
const downwardsOnly = ['max-ratio', 'ok-ratio', 'floor', 'max'];
const example = '{namespace: Shop/Recommendations, metric-name: Clicks, dimensions: {VariantName: "{variant}"}}';

const keys = {
	metric: z.literal('share'),
	better: choice(['lower', 'higher'])
		.prefault('lower')
		.describe('Whether fewer or more of these events are better; higher takes min-ratio, lower all other limits.'),
	'min-ratio': number({ above: 0, below: 1 }, 0.95)
		.optional()
		.describe("With better: higher. At least this many times the baseline's share."),
	...shareLimits(2),
	...common(1),
	name: text('Write what reports should call this share, such as click-through.', 100).describe(
		'How the gate is called in reports; unique.'
	)
};

export const ownShareSchema = z
	.strictObject({
		...keys,
		events: sourceSchema().describe('What is counted; the sum of each minute.'),
		per: sourceSchema()
			.optional()
			.describe('Out of how many; default the invocations of the variant. The sum of each minute.')
	})
	.describe('A share of your own, published to CloudWatch for each variant, judged as error rates are.');

/** The maps are read by themselves, so that what is wrong in them is told where it stands. */
const readable = z.strictObject({ ...keys, events: z.unknown().optional(), per: z.unknown().optional() });

export function readOwnShare(section: Section): ShareGate | undefined {
	const fields = readGateFields(readable, section, 'share');
	if (fields === undefined) return undefined;
	const events = readRequired(section.at('events'), section);
	const perGiven = section.at('per').value !== undefined;
	const per = perGiven ? readMetricSource(section.at('per')) : undefined;
	const { better, 'min-ratio': minRatio } = fields.values;
	const upwards = better === 'higher';
	refuseOthers(section, upwards);
	if (upwards && minRatio === undefined && fields.sound('min-ratio')) {
		section.refuse(
			"is missing. Write how much of the baseline's share is enough, such as 0.95 for at most 5 % less.",
			'min-ratio'
		);
	}
	const gate = upwards ? upwardsGate(fields.values, section, minRatio) : finishShare(fields, section, 'share');
	if (gate === undefined || events === undefined || (perGiven && per === undefined)) return undefined;
	return { ...gate, own: { events, ...given({ per }), ...(upwards && given({ minRatio })) } };
}

function readRequired(events: Section, gate: Section) {
	if (events.value !== undefined) return readMetricSource(events);
	gate.refuse(`is missing. Say which events are counted, such as ${example}.`, 'events');
	return undefined;
}

/** The limits of the other direction. */
function refuseOthers(section: Section, upwards: boolean): void {
	const { value } = section;
	if (!isObject(value)) return;
	for (const key of upwards ? downwardsOnly : upwardsOnly) {
		if (value[key] === undefined) continue;
		const message = upwards
			? `does not go with better: higher, which takes ${listing(upwardsOnly)}. Remove it.`
			: 'goes only with better: higher. Write that too, or give max-ratio.';
		section.refuse(message, key);
	}
}

/** Compared with the variants in each other's place: the inverse of what is enough is what is too much. */
function upwardsGate(
	values: Parameters<typeof gateBase>[0],
	section: Section,
	minRatio: number | undefined
): ShareGate | undefined {
	const base = gateBase(values, 'share', section);
	if (base === undefined || minRatio === undefined) return undefined;
	return { kind: 'share', metric: 'share', ...base, okRatio: 1, maxRatio: 1 / minRatio, floor: 0 };
}
