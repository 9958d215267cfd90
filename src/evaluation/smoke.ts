import { orAborted } from './abort.ts';
import { EvaluationError } from './errors.ts';
import { type Invoke, invokePatiently, type Patience } from './invoke.ts';
import { type SampleBody, type SampleRows, sampleBodies } from './sample-rows.ts';

export interface SmokeOptions extends SampleRows, Patience {
	/** The candidate, and the variant in service, which is asked about the rows that the candidate does not answer. */
	readonly variant: string;
	readonly baseline?: string;
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
	/** Of the failed rows, those that the baseline does not answer either: they tell nothing about the candidate. */
	readonly unanswerable: number;
	/** One failure, in words; of a row that the baseline answers, if there is one. */
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
	const { data, variant, baseline, rows, inferencePrefix, signal } = options;
	let asked = 0;
	let unanswerable = 0;
	const failures: string[] = [];
	let example: string | undefined;
	for await (const request of sampleBodies(options)) {
		if (asked === rows || signal.aborted) break;
		asked++;
		const failure = await failureOf(options, variant, request, `${inferencePrefix}-${asked}`);
		if (failure === undefined) continue;
		failures.push(failure);
		const nobody =
			baseline !== undefined &&
			(await failureOf(options, baseline, request, `${inferencePrefix}-b${asked}`)) !== undefined;
		if (nobody) unanswerable++;
		else example ??= failure;
	}
	if (asked === 0) throw new EvaluationError('data-empty', `${data} has no rows.`);
	example ??= failures[0];
	return { asked, failed: failures.length, unanswerable, ...(example !== undefined && { example }) };
}

/** Why a variant gives no answer to a row; undefined where it does. */
async function failureOf(
	options: SmokeOptions,
	variant: string,
	{ body, form }: SampleBody,
	id: string
): Promise<string | undefined> {
	const { invoke, signal } = options;
	const result = await invokePatiently(() => invoke(variant, body, form, id, signal), options);
	if (!result.ok) return result.sentence;
	return result.variant === variant ? undefined : `${variant} was asked, and ${result.variant} answered.`;
}
