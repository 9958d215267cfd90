import { orAborted } from './abort.ts';
import { EvaluationError } from './errors.ts';
import { type Invoke, invokePatiently, type Patience } from './invoke.ts';
import { type SampleRows, sampleBodies } from './sample-rows.ts';

export interface SmokeOptions extends SampleRows, Patience {
	/** The candidate. */
	readonly variant: string;
	readonly invoke: Invoke;
	/** As many rows are sent, or all where there are fewer. */
	readonly rows: number;
	/** Before the row's number in every inference id; at most 50 characters. */
	readonly inferencePrefix: string;
}

export interface SmokeTest {
	readonly asked: number;
	/** Rows without an answer of the variant itself. */
	readonly failed: number;
	/** One failure, in words. */
	readonly example?: string;
}

/**
 * Asks a variant for a few rows, one after the other: whether it answers at all, not how well. What may pass by itself
 * is tried again.
 * @throws EvaluationError where the data cannot be used; the signal's reason once it is aborted
 */
export function smoke(options: SmokeOptions): Promise<SmokeTest> {
	return orAborted(askRows(options), options.signal);
}

async function askRows(options: SmokeOptions): Promise<SmokeTest> {
	const { data, variant, invoke, rows, inferencePrefix, signal } = options;
	let asked = 0;
	const failures: string[] = [];
	for await (const { body, contentType } of sampleBodies(options)) {
		if (asked === rows || signal.aborted) break;
		asked++;
		const id = `${inferencePrefix}-${asked}`;
		const result = await invokePatiently(() => invoke(variant, body, contentType, id, signal), options);
		if (!result.ok) failures.push(result.sentence);
		else if (result.variant !== variant) failures.push(`${variant} was asked, and ${result.variant} answered.`);
	}
	if (asked === 0) throw new EvaluationError('data-empty', `${data} has no rows.`);
	const [example] = failures;
	return { asked, failed: failures.length, ...(example !== undefined && { example }) };
}
