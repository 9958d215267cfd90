import * as z from 'zod';
import { closest } from '../common/suggest.ts';
import type { Step } from '../rollout/plan.ts';
import { problemOf } from './error-text.ts';
import { readFields, unknownKey } from './fields.ts';
import { meantInStep } from './foreign-words.ts';
import { duration, flag, share } from './scalars.ts';
import { isObject, type Section } from './section.ts';
import { DAY, formatDuration, formatShare, MINUTE } from './units.ts';

const mostSteps = 20;
const maxBakePerBake = 4;
const example = '"5% 10m, 25% 10m, 50% 20m"';

const stepSchema = z
	.strictObject({
		traffic: share({ above: 0, max: 1 }, '5%').describe(
			"The candidate's share of the traffic in this step; above 0% and below 100%."
		),
		bake: duration({ min: MINUTE, max: 7 * DAY }, '10m').describe('The step lasts at least this long.'),
		'max-bake': duration({ min: MINUTE, max: 28 * DAY }, '40m')
			.optional()
			.describe('The step lasts at most this long; default 4 x bake.'),
		hold: flag().prefault(false).describe('Wait after this step until a person gives `command: approve`.')
	})
	.describe('One step of the rollout.');

export const scheduleSchema = z
	.union([
		z.string().meta({
			pattern: '^\\s*auto\\s*$|^\\s*\\d+(\\.\\d+)? *%\\s+[\\d.a-z]+(\\s*,\\s*\\d+(\\.\\d+)? *%\\s+[\\d.a-z]+)*\\s*$',
			examples: ['5% 10m, 25% 20m, 50% 20m', 'auto']
		}),
		z.array(stepSchema).min(1).max(mostSteps)
	])
	.describe('The steps in which traffic moves to the candidate, or `auto`; default 5% 10m, 25% 10m, 50% 20m.');

export const defaultSchedule: readonly Step[] = [
	{ traffic: 0.05, bakeMs: 10 * MINUTE, maxBakeMs: 40 * MINUTE, hold: false },
	{ traffic: 0.25, bakeMs: 10 * MINUTE, maxBakeMs: 40 * MINUTE, hold: false },
	{ traffic: 0.5, bakeMs: 20 * MINUTE, maxBakeMs: 80 * MINUTE, hold: false }
];

export function readSchedule(section: Section): readonly Step[] {
	if (section.value === undefined) return defaultSchedule;
	const count = Array.isArray(section.value) ? section.value.length : written(section).length;
	if (count === 0) return refuse(section);
	if (count > mostSteps) section.refuse(`has ${count} steps. Give at most ${mostSteps}.`);
	const steps: Step[] = [];
	let highest: { readonly traffic: number; readonly index: number } | undefined;
	for (let index = 0; index < count; index++) {
		const listed = Array.isArray(section.value);
		const step = readStep(listed ? section.at(index) : shorthand(section, index), listed);
		if (step?.traffic === undefined) continue;
		if (highest !== undefined && step.traffic <= highest.traffic) {
			const previous = `${formatShare(highest.traffic)} of the step before it`;
			section.refuse(
				`${formatShare(step.traffic)} is not above the ${previous}. Traffic must rise from step to step.`,
				index,
				'traffic'
			);
		}
		highest = { traffic: step.traffic, index };
		const { traffic, bakeMs, maxBakeMs, hold } = step;
		if (bakeMs !== undefined) steps.push({ traffic, bakeMs, maxBakeMs: maxBakeMs ?? bakeMs * maxBakePerBake, hold });
	}
	return steps;
}

function written(section: Section): readonly string[] {
	if (typeof section.value !== 'string') return [];
	const pieces = section.value.split(',').map(piece => piece.trim());
	return pieces.at(-1) === '' ? pieces.slice(0, -1) : pieces;
}

function refuse(section: Section): readonly Step[] {
	const { value } = section;
	const problem =
		value === '' || (Array.isArray(value) && value.length === 0) ? 'is empty' : problemOf(value, 'a list of steps');
	section.refuse(`${problem}. Write a list of steps with traffic and bake, or in short ${example}.`);
	return [];
}

/** `5% 10m` as the map it stands for. */
function shorthand(section: Section, index: number): Section {
	const piece = written(section)[index] ?? '';
	const step = section.at(index);
	const [traffic, bake, ...more] = piece.replace(/(\d) +%/g, '$1%').split(/\s+/);
	if (traffic && bake && more.length === 0) return { ...step, value: { traffic, bake } };
	return { ...step, value: piece };
}

interface PartOfStep {
	readonly traffic: number | undefined;
	readonly bakeMs: number | undefined;
	readonly maxBakeMs: number | undefined;
	readonly hold: boolean;
}

function notAStep(value: string, listed: boolean): string {
	const shown = JSON.stringify(value.slice(0, 60));
	if (listed) {
		return `${shown} is text, and a step of a list is a map: {traffic: 5%, bake: 10m}. Or write the whole schedule as one text: schedule: ${example}.`;
	}
	if (/%.*%/.test(value)) return `${shown} has several steps without a comma between them. Write ${example}.`;
	return `${shown} is not a step. Write traffic and time, as in ${example}.`;
}

/** Said once of a map that has nothing of a step. */
function notOfAStep(value: unknown): string | undefined {
	if (!isObject(value)) return undefined;
	const keys = Object.keys(value);
	const known = Object.keys(stepSchema.shape);
	const near = keys.some(key => known.includes(key) || closest(key, known) !== undefined);
	if (keys.length === 0 || near) return undefined;
	const [first = ''] = keys;
	const meant = meantInStep(first);
	const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
	return `${JSON.stringify(first.slice(0, 60))} is no key of a step.${hint} A step has a share and a time: {traffic: 5%, bake: 10m}; or write the whole schedule as one text: schedule: ${example}.`;
}

function readStep(section: Section, listed: boolean): PartOfStep | undefined {
	if (typeof section.value === 'string') {
		section.refuse(notAStep(section.value, listed));
		return undefined;
	}
	const foreign = notOfAStep(section.value);
	if (foreign !== undefined) {
		section.refuse(foreign);
		return undefined;
	}
	const fields = readFields(stepSchema, section, key => {
		const meant = meantInStep(key);
		return meant === undefined ? undefined : unknownKey(key, Object.keys(stepSchema.shape), meant);
	});
	if (fields === undefined) return undefined;
	const { traffic, bake, 'max-bake': maxBake, hold = false } = fields.values;
	if (traffic === 1) {
		section.refuse(
			'100% is what the promotion does after the last step. End the schedule below it, for example with 50%.',
			'traffic'
		);
	}
	if (bake !== undefined && maxBake !== undefined && maxBake < bake) {
		section.refuse(
			`${formatDuration(maxBake)} is shorter than bake (${formatDuration(bake)}). Give at least as long, or leave it out for ${maxBakePerBake} x bake.`,
			'max-bake'
		);
	}
	return { traffic, bakeMs: bake, maxBakeMs: maxBake, hold };
}
