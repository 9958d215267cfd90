import { EvaluationError } from './errors.ts';
import { type SampleBody, type SampleRows, sampleBodies } from './sample-rows.ts';

const mostKept = 10_000;
const mostBytesKept = 16_777_216;

/**
 * The rows over and over, without an end. Short data is read once and kept; long data is read again each time, so that
 * memory stays small.
 * @throws EvaluationError from the iteration, also where there are no rows
 */
export async function* repeat(sample: SampleRows): AsyncGenerator<SampleBody> {
	for (;;) {
		const kept: SampleBody[] = [];
		let rows = 0;
		let bytes = 0;
		for await (const request of sampleBodies(sample)) {
			rows++;
			bytes += request.body.length;
			if (rows <= mostKept && bytes <= mostBytesKept) kept.push(request);
			else kept.length = 0;
			yield request;
		}
		if (rows === 0) throw new EvaluationError('data-empty', `${sample.data} has no rows.`);
		while (kept.length === rows) yield* kept;
	}
}
