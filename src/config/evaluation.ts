import * as z from 'zod';
import type { EvaluationPlan } from '../rollout/plan.ts';
import { wanted } from './error-text.ts';
import { given, readFields } from './fields.ts';
import { dataSource } from './paths.ts';
import { choice, flag, integer, jmespath, number, scalar, text } from './scalars.ts';
import type { Section } from './section.ts';

export type Task = EvaluationPlan['task'];

const column = 'Write the name of a column, such as churned.';

export const evaluationSchema = z
	.strictObject({
		data: dataSource('s3://bucket/churn/holdout.csv').describe(
			'Labelled data: a path in the workspace or an object on S3; CSV or JSON Lines, also gzipped.'
		),
		task: choice(['binary', 'multiclass', 'regression']).describe('What the model predicts.'),
		label: text(column).optional().describe('Column that holds the right answer.'),
		positive: scalar('Write the label of the positive class, such as "1".')
			.optional()
			.describe('Only binary: the label of the positive class; default "1".'),
		exclude: z
			.array(text(column), wanted('Write a list of columns, such as [customer_id].'))
			.prefault([])
			.describe('Columns that are not sent to the model. The label never is.'),
		'content-type': choice(['text/csv', 'application/json']).prefault('text/csv').describe('How rows are sent.'),
		response: jmespath('"[0]"').prefault('[0]').describe("JMESPath into the model's answer: the score, or the label."),
		threshold: number({ min: 0, max: 1 }, 0.5)
			.optional()
			.describe('Only binary: a score from here on counts as the positive class; default 0.5.'),
		sample: integer({ min: 1, max: 10_000_000 }, 5000)
			.optional()
			.describe('Rows to use, drawn at random; default all.'),
		concurrency: integer({ min: 1, max: 100 }, 8)
			.prefault(8)
			.describe('Requests in flight at a time, to each variant.'),
		batch: integer({ min: 1, max: 1000 }, 1).prefault(1).describe('Rows a request.'),
		examples: flag()
			.prefault(false)
			.describe('Keep the numbers of some rows whose answer turned, in the JSON of the result.')
	})
	.describe('Labelled data on which both variants are compared before the candidate sees any traffic.');

/** What is known of the evaluation, though parts of it may be wrong. */
export interface PartOfEvaluation {
	readonly task: Task | undefined;
	readonly hasLabel: boolean;
	/** Present when nothing is wrong. */
	readonly plan?: EvaluationPlan;
}

export function readEvaluation(section: Section): PartOfEvaluation {
	const fields = readFields(evaluationSchema, section);
	if (fields === undefined) return { task: undefined, hasLabel: true };
	const { data, task, label, positive, threshold, sample, response = '[0]', ...rest } = fields.values;
	if (task !== undefined && task !== 'binary') {
		const only = `is used with task binary only, and the task is ${task}. Leave it out.`;
		if (positive !== undefined) section.refuse(only, 'positive');
		if (threshold !== undefined) section.refuse(only, 'threshold');
	}
	const known = { task, hasLabel: label !== undefined || !fields.sound('label') };
	if (!fields.sound() || data === undefined || task === undefined) return known;
	const asWritten = task === 'binary' ? (section.at('positive').written ?? String(positive ?? '1')) : undefined;
	return {
		...known,
		plan: {
			data,
			task,
			...given({ label, positive: asWritten, sample }),
			exclude: rest.exclude ?? [],
			contentType: rest['content-type'] ?? 'text/csv',
			response,
			threshold: threshold ?? 0.5,
			concurrency: rest.concurrency ?? 8,
			batch: rest.batch ?? 1,
			...(rest.examples === true && { examples: true })
		}
	};
}
