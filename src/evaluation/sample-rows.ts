import { openDataset } from './dataset.ts';
import type { Column } from './layout.ts';
import { type ContentType, encoderOf } from './request.ts';
import { openSource, type Places } from './source.ts';

/** Sample rows to be sent as they are. */
export interface SampleRows {
	/** `s3://bucket/key`, or a path in the workspace. */
	readonly data: string;
	readonly places: Places;
	/** Columns that are not sent, where the data has them: a label for example. */
	readonly exclude?: readonly string[];
	/** Default: CSV as text/csv, JSON Lines as application/json. */
	readonly contentType?: ContentType;
}

export interface SampleBody {
	readonly body: Uint8Array;
	readonly contentType: ContentType;
}

/**
 * Every row as the body of a request, read as it comes.
 * @throws EvaluationError from the iteration
 */
export async function* sampleBodies({
	data,
	places,
	exclude = [],
	contentType
}: SampleRows): AsyncGenerator<SampleBody> {
	const dataset = await openDataset(await openSource(data, places), data);
	const features: readonly Column[] = dataset.columns
		.map((name, index) => ({ name, index }))
		.filter(({ name }) => !exclude.includes(name));
	const type = contentType ?? (dataset.format === 'csv' ? 'text/csv' : 'application/json');
	const encode = encoderOf(dataset, { features, slices: [] }, type);
	for await (const row of dataset.rows) {
		for (const { body } of encode([row])) yield { body, contentType: type };
	}
}
