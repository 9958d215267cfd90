import * as z from 'zod';
import type { BatchPlan } from '../rollout/plan.ts';
import { problemOf, wanted } from './error-text.ts';
import { readFields } from './fields.ts';
import { instanceType } from './names.ts';
import { duration, flag, integer } from './scalars.ts';
import { isObject, type Section } from './section.ts';
import { HOUR, MINUTE } from './units.ts';

export const rowsARequest = integer({ min: 1, max: 1000 }, 1).describe('Rows a request.');

const address = 'Write a prefix on S3, such as s3://bucket/promotion-gate/.';

/** SageMaker takes no longer address, and shards and jobs have names of their own below it. */
const longestOutput = 800;

export const transformSchema = z
	.strictObject({
		'instance-type': instanceType()
			.optional()
			.describe('Instance type of both transform jobs; default as the variant in service.'),
		'instance-count': integer({ min: 1, max: 100 }, 2).prefault(1).describe('Instances of each of the two jobs.'),
		output: z
			.string(wanted(address))
			.regex(/^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](\/[^\s?*#]*)?$/, wanted(address))
			.max(longestOutput, wanted(address))
			.describe('Where shards and answers are kept meanwhile: a prefix on S3.'),
		'max-duration': duration({ min: 5 * MINUTE, max: 120 * HOUR }, '2h')
			.prefault('2h')
			.describe('How long the jobs of all rows may take; both are stopped then, and nothing is concluded.'),
		'keep-output': flag().prefault(false).describe('Leave shards and answers on S3 after the end.')
	})
	.describe('How two transform jobs score the labelled rows.');

/** Keys that transform jobs have no use for. */
const unused: readonly (readonly [key: string, why: string])[] = [
	['sample', 'transform jobs score all rows. Leave it out, or give data with fewer'],
	['send-header', 'transform jobs know no header: every line is a row. Leave it out'],
	['container', 'transform jobs ask models of one container, or of several in a row. Leave it out']
];

interface ReadBatch {
	readonly transform?: BatchPlan;
	/** Whether nothing is wrong. */
	readonly sound: boolean;
}

/** @param section of the evaluation */
export function readBatch(section: Section, engine: string | undefined): ReadBatch {
	if (engine !== 'batch-transform') return { sound: true };
	let sound = true;
	for (const [key, why] of unused) {
		if (section.at(key).value === undefined || section.at(key).value === false) continue;
		section.refuse(`is not for engine: batch-transform: ${why}.`, key);
		sound = false;
	}
	const accept = section.at('accept').value;
	if (section.at('content-type').value !== 'application/json' && accept !== undefined && accept !== 'text/csv') {
		section.refuse(
			'has to be text/csv with engine: batch-transform and content-type: text/csv, because rows are joined with their answers. Leave it out.',
			'accept'
		);
		sound = false;
	}
	const batch = section.at('batch');
	if (!isObject(batch.value)) {
		const what = batch.value === undefined ? 'is missing' : problemOf(batch.value, 'a map');
		section.refuse(
			`${what}. With engine: batch-transform write how the jobs run, at least {output: s3://bucket/promotion-gate/}.`,
			'batch'
		);
		return { sound: false };
	}
	const fields = readFields(transformSchema, batch);
	if (fields === undefined || !fields.sound()) return { sound: false };
	const { output, 'instance-type': type, 'instance-count': count = 1 } = fields.values;
	const { 'max-duration': maxDurationMs = 2 * HOUR, 'keep-output': keepOutput = false } = fields.values;
	if (output === undefined || overlaps(section, output)) return { sound: false };
	const transform: BatchPlan = {
		...(type !== undefined && { instanceType: type }),
		...{ instanceCount: count, output, maxDurationMs, keepOutput }
	};
	return { transform, sound };
}

/** What is written must never be read as data. */
function overlaps(section: Section, output: string): boolean {
	const data = section.at('data').value;
	if (typeof data !== 'string' || !`${output}/`.startsWith(data.endsWith('/') ? data : `${data}/`)) return false;
	section.refuse(
		`lies within evaluation.data (${data}), and would be read as data. Choose another prefix.`,
		'batch',
		'output'
	);
	return true;
}
