import * as z from 'zod';
import type { EvaluationPlan } from '../rollout/plan.ts';
import { wanted } from './error-text.ts';
import { given, readFields } from './fields.ts';
import { dataSource } from './paths.ts';
import { choice, columnName, flag, integer, jmespath, matching, nothing, number, scalar } from './scalars.ts';
import type { Section } from './section.ts';
import { readBatch, rowsARequest, transformSchema } from './transform.ts';

export type Task = EvaluationPlan['task'];

export const evaluationSchema = z
	.strictObject({
		engine: choice(['endpoint', 'batch-transform', 'file'])
			.prefault('endpoint')
			.describe(
				'Who asks the models: this action over the endpoint, two transform jobs before anything is deployed, or a job of your own that writes a results file.'
			),
		data: dataSource('s3://bucket/churn/holdout.csv').describe(
			'Labelled data: a file or folder in the workspace, an object, a prefix or a manifest on S3; CSV, JSON Lines or an array (also gzipped), Parquet. With engine: file, the results file.'
		),
		task: choice(['binary', 'multiclass', 'regression']).describe('What the model predicts.'),
		header: flag()
			.prefault(true)
			.describe('Only CSV: false where the first line is data already; columns then go by number, from 0.'),
		label: columnName('churned').optional().describe('Column that holds the right answer.'),
		positive: scalar('Write the label of the positive class, such as "1".')
			.optional()
			.describe('Only binary: the label of the positive class; default "1".'),
		exclude: z
			.array(columnName('customer_id', { empty: true }), wanted('Write a list of columns, such as [customer_id].'))
			.prefault([])
			.describe('Columns that are not sent to the model. The label never is.'),
		'content-type': choice(['text/csv', 'application/json']).prefault('text/csv').describe('How rows are sent.'),
		'send-header': flag()
			.prefault(false)
			.describe('Only text/csv: every request begins with a line of the column names.'),
		row: choice(['object', 'array'])
			.optional()
			.describe('Only application/json: a row as an object (default), or as an array of its values.'),
		wrap: matching(
			/^[A-Za-z_][\w.-]{0,63}$/,
			'Write the key that the server has the rows under, such as instances, inputs, dataframe_records or dataframe_split.'
		)
			.optional()
			.describe('Only application/json: the key under which the rows are sent, such as instances.'),
		accept: matching(
			/^[\w.+*-]{1,127}\/[\w.+*-]{1,127}(; ?[\w.+-]+=[\w.+-]+)*$/,
			'Write a media type, such as application/json.'
		)
			.optional()
			.describe('The media type that answers are asked for in; default none is asked for.'),
		container: matching(
			/^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/,
			'Write the ContainerHostname of one of the containers of the model, such as classifier.'
		)
			.optional()
			.describe('Only models with several containers in direct mode: the host name of the one to ask.'),
		missing: nothing('Write null, or leave it out.')
			.optional()
			.describe('Only JSON: null where rows may leave out keys, as Spark does; they are then sent as null.'),
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
		batch: z
			.union([rowsARequest, transformSchema])
			.optional()
			.describe('Rows a request; with engine: batch-transform how the two transform jobs run.'),
		examples: flag()
			.prefault(false)
			.describe('Keep the numbers of some rows whose answer turned, in the JSON of the result.')
	})
	.describe('Labelled data on which both variants are compared before the candidate sees any traffic.');

/** Of the two things that `batch` may be, the one that the engine has: what is wrong with it is told of that one. */
function schemaFor(section: Section) {
	const isTransform = section.at('engine').value === 'batch-transform';
	return evaluationSchema.extend({ batch: isTransform ? z.unknown().optional() : rowsARequest.prefault(1) });
}

/** What is known of the evaluation, though parts of it may be wrong. */
export interface PartOfEvaluation {
	readonly task: Task | undefined;
	readonly hasLabel: boolean;
	/** Present when nothing is wrong. */
	readonly plan?: EvaluationPlan;
}

export function readEvaluation(section: Section): PartOfEvaluation {
	const fields = readFields(schemaFor(section), section);
	if (fields === undefined) return { task: undefined, hasLabel: true };
	const { data, task, label, positive, threshold, sample, response = '[0]', ...rest } = fields.values;
	if (task !== undefined && task !== 'binary') {
		const only = `is used with task binary only, and the task is ${task}. Leave it out.`;
		if (positive !== undefined) section.refuse(only, 'positive');
		if (threshold !== undefined) section.refuse(only, 'threshold');
	}
	const known = { task, hasLabel: label !== undefined || !fields.sound('label') };
	const { transform, sound } = readBatch(section, rest.engine);
	const asked = (rest.engine === 'file' ? refuseRequestKeys(section) : true) && sound;
	const form = refuseMisplaced(section, fields.values) && asked;
	if (!fields.sound() || !form || data === undefined || task === undefined) return known;
	const asWritten = task === 'binary' ? (section.at('positive').written ?? String(positive ?? '1')) : undefined;
	return {
		...known,
		plan: {
			...(rest.engine !== undefined && rest.engine !== 'endpoint' && { engine: rest.engine }),
			...(transform && { transform }),
			data,
			task,
			...given({
				label,
				positive: asWritten,
				sample,
				row: rest.row,
				wrap: rest.wrap,
				accept: rest.accept,
				container: rest.container
			}),
			...(rest.header === false && { header: false }),
			...(rest['send-header'] === true && { sendHeader: true }),
			...(rest.missing === null && { missing: 'null' }),
			exclude: rest.exclude ?? [],
			contentType: rest['content-type'] ?? 'text/csv',
			response,
			threshold: threshold ?? 0.5,
			concurrency: rest.concurrency ?? 8,
			batch: typeof rest.batch === 'number' ? rest.batch : 1,
			...(rest.examples === true && { examples: true })
		}
	};
}

/** Keys that say how the models are asked. */
const requestKeys = [
	...['exclude', 'content-type', 'send-header', 'row', 'wrap', 'accept', 'container'],
	...['sample', 'concurrency', 'batch']
];

/** A job of the user's own has asked the models already. @returns whether there are none */
function refuseRequestKeys(section: Section): boolean {
	const found = requestKeys.filter(key => section.at(key).value !== undefined);
	for (const key of found) {
		section.refuse(
			'says how the models are asked, and with engine: file a job of yours has asked them. Leave it out.',
			key
		);
	}
	return found.length === 0;
}

interface Form {
	readonly header?: boolean | undefined;
	readonly 'content-type'?: 'text/csv' | 'application/json' | undefined;
	readonly 'send-header'?: boolean | undefined;
	readonly row?: 'object' | 'array' | undefined;
	readonly wrap?: string | undefined;
}

/** Keys that have no meaning beside others. @returns whether there are none */
function refuseMisplaced(section: Section, form: Form): boolean {
	const problems: (readonly [key: string, message: string])[] = [];
	if (form['content-type'] !== 'application/json') {
		const only = 'is used with content-type: application/json only. Set that, or leave it out.';
		if (form.row !== undefined) problems.push(['row', only]);
		if (form.wrap !== undefined) problems.push(['wrap', only]);
	} else if (form['send-header'] === true) {
		problems.push(['send-header', 'is used with content-type: text/csv only. Leave it out.']);
	}
	if (form['send-header'] === true && form.header === false) {
		problems.push([
			'send-header',
			'sends the names of the columns, and with header: false they have none. Leave it out.'
		]);
	}
	if (form.wrap === 'dataframe_records' && form.row === 'array') {
		problems.push([
			'row',
			'cannot be array with wrap: dataframe_records, which has objects. Use dataframe_split, or leave it out.'
		]);
	}
	if (form.wrap === 'dataframe_split' && form.row === 'object') {
		problems.push([
			'row',
			'cannot be object with wrap: dataframe_split, which has arrays. Use dataframe_records, or leave it out.'
		]);
	}
	for (const [key, message] of problems) section.refuse(message, key);
	return problems.length === 0;
}
