import * as z from 'zod';
import type { AutoSchedule } from '../rollout/plan.ts';
import { readFields } from './fields.ts';
import { duration, share, times } from './scalars.ts';
import type { Section } from './section.ts';
import { DAY, HOUR, MINUTE } from './units.ts';

/** What `schedule` says where it plans itself. */
export const AUTO = 'auto';

export const autoSchema = z
	.strictObject({
		'max-duration': duration({ min: 30 * MINUTE, max: 7 * DAY }, '4h')
			.prefault('4h')
			.describe('The whole rollout takes at most this long, deploying included and people not counted.'),
		detect: times({ min: 1.2, max: 20 }, '2x')
			.prefault('2x')
			.describe('A candidate with so many times the baseline’s bad requests is to be found.'),
		power: share({ min: 0.5, max: 0.99 }, '95%')
			.prefault('95%')
			.describe('How often such a candidate is to be found, and a healthy one to be proved.')
	})
	.describe('What a schedule that plans itself keeps to.');

const usual: AutoSchedule = { maxDurationMs: 4 * HOUR, detect: 2, power: 0.95 };

/** @returns undefined where the schedule is written down */
export function readAuto(section: Section, schedule: Section): AutoSchedule | undefined {
	const isAuto = typeof schedule.value === 'string' && schedule.value.trim() === AUTO;
	if (section.value === undefined) return isAuto ? usual : undefined;
	if (!isAuto && schedule.value !== undefined) {
		section.refuse(`is for a schedule that plans itself. Write \`schedule: ${AUTO}\`, or leave it out.`);
		return undefined;
	}
	const { 'max-duration': maxDurationMs, detect, power } = readFields(autoSchema, section)?.values ?? {};
	if (maxDurationMs === undefined || detect === undefined || power === undefined) return undefined;
	return { maxDurationMs, detect, power };
}
