import * as z from 'zod';
import type { LoadPlan } from '../rollout/plan.ts';
import { readFields } from './fields.ts';
import { dataSource } from './paths.ts';
import { rate } from './scalars.ts';
import type { Section } from './section.ts';

export const loadSchema = z
	.strictObject({
		data: dataSource('data/sample.csv').describe(
			'Rows to send, over and over: a path in the workspace or an object on S3.'
		),
		rate: rate({ above: 0, max: 1000 }, '5/s').describe('How many requests to send.')
	})
	.describe('Sample traffic for an endpoint that has little of its own, such as a staging endpoint.');

export function readLoad(section: Section): LoadPlan | undefined {
	const fields = readFields(loadSchema, section);
	const { data, rate: ratePerSecond } = fields?.values ?? {};
	return data === undefined || ratePerSecond === undefined ? undefined : { data, ratePerSecond };
}
