import type { EvaluationPlan } from '../rollout/plan.ts';
import { numericColumns } from './column-types.ts';
import { openData } from './data/open.ts';
import type { Places } from './data/source.ts';
import type { InvocationForm } from './invoke.ts';
import { type BodyForm, encoderOf } from './request.ts';

/** How the rows of an evaluation are read and sent; sample rows are handled alike. */
export type SampleForm = Pick<EvaluationPlan, 'header' | 'missing' | 'accept' | 'container'> & BodyForm;

/** Sample rows to be sent as they are. */
export interface SampleRows {
	/** `s3://bucket/key`, or a path in the workspace. */
	readonly data: string;
	readonly places: Places;
	/** Columns that are not sent, where the data has them: a label for example. */
	readonly exclude?: readonly string[];
	/** Default: CSV as text/csv, anything else as application/json. */
	readonly form?: SampleForm;
}

export interface SampleBody {
	readonly body: Uint8Array;
	readonly form: InvocationForm;
}

/**
 * Every row as the body of a request, read as it comes.
 * @throws EvaluationError from the iteration
 */
export async function* sampleBodies({ data, places, exclude = [], form }: SampleRows): AsyncGenerator<SampleBody> {
	const dataset = await openData(data, places, tableOptions(form ?? {}));
	const left = new Set(exclude.flatMap(name => (name === '' ? dataset.nameless : [name])));
	const features = dataset.columns.map((name, index) => ({ name, index })).filter(({ name }) => !left.has(name));
	const layout = { features, slices: [] };
	const body: BodyForm = form ?? { contentType: dataset.format === 'csv' ? 'text/csv' : 'application/json' };
	const numeric = body.contentType === 'text/csv' ? new Set<number>() : await numericColumns(dataset, layout);
	const encode = encoderOf(dataset, layout, body, numeric);
	const sent = invocationForm({ ...form, contentType: body.contentType });
	for await (const row of dataset.read()) {
		for (const request of encode([row])) yield { body: request.body, form: sent };
	}
}

/** How the data of a plan is opened. */
export function tableOptions({ header, missing }: Pick<EvaluationPlan, 'header' | 'missing'>) {
	return { header: header !== false, missingIsNull: missing === 'null' };
}

/** What an invocation says beside its body. */
export function invocationForm({
	contentType,
	accept,
	container
}: Pick<EvaluationPlan, 'contentType' | 'accept' | 'container'>): InvocationForm {
	return { contentType, ...(accept !== undefined && { accept }), ...(container !== undefined && { container }) };
}
