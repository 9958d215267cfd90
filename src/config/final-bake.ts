import * as z from 'zod';
import type { Step } from '../rollout/plan.ts';
import { readFields, readValue } from './fields.ts';
import { duration, share } from './scalars.ts';
import { isObject, type Section } from './section.ts';
import { DAY, formatShare } from './units.ts';

const time = duration({ min: 0, max: 7 * DAY }, '10m');

const withHoldback = z
	.strictObject({
		for: time.prefault('10m').describe('How long it lasts.'),
		holdback: share({ above: 0, max: 0.5 }, '5%')
			.optional()
			.describe(
				'Share of the traffic that the old variant keeps meanwhile, so that the comparison goes on to the end; default none.'
			)
	})
	.describe('The final bake with a share that the old variant keeps.');

export const finalBakeSchema = z
	.union([time, withHoldback])
	.describe(
		'How long the old variant stays after the last step: a time, without traffic once the candidate has all of it; or for and holdback.'
	);

export interface FinalBake {
	readonly finalBakeMs: number;
	readonly holdback?: number;
}

/** @param schedule what comes before it, in which the candidate must not have more than it has then */
export function readFinalBake(section: Section, schedule: readonly Step[]): FinalBake | undefined {
	if (!isObject(section.value)) {
		const finalBakeMs = readValue(time.prefault('10m'), section);
		return finalBakeMs === undefined ? undefined : { finalBakeMs };
	}
	const { for: finalBakeMs, holdback } = readFields(withHoldback, section)?.values ?? {};
	const highest = schedule.at(-1)?.traffic ?? 0;
	if (holdback !== undefined && highest > 1 - holdback) {
		section.refuse(
			`${formatShare(holdback)} leaves the candidate less than the ${formatShare(highest)} of the last step. Hold back at most ${formatShare(1 - highest)}.`,
			'holdback'
		);
	}
	if (finalBakeMs === undefined) return undefined;
	return { finalBakeMs, ...(holdback !== undefined && { holdback }) };
}
