import type { Answers } from '../scenario.ts';
import { answer } from './scorer.ts';
import { cellsOf, csvOf, filtered } from './transform-filter.ts';

/** How the rows of a job go through its model. */
export interface TransformForm {
	readonly contentType: string;
	readonly single: boolean;
	readonly payloadBytes: number;
	readonly input: string;
	readonly output: string;
	readonly joined: boolean;
}

/** What a job writes for an object, or why it writes nothing. */
export type Transformed = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string };

/**
 * One object through a model: its lines in batches as large as a payload may be, every line a record, a header as well.
 * Joined, the answer to a batch needs a line a record.
 */
export function transformObject(text: string, answers: Answers, modelName: string, form: TransformForm): Transformed {
	const lines = text.split('\n').filter(line => line !== '');
	const out: string[] = [];
	for (const batch of batchesOf(lines, form)) {
		const bodies: string[] = [];
		for (const line of batch) {
			const kept = form.contentType === 'text/csv' ? filtered(cellsOf(line), form.input) : [line];
			if (kept === undefined) return { ok: false, why: 'ClientError: InputFilter is outside of the row' };
			bodies.push(form.contentType === 'text/csv' ? csvOf(kept) : line);
		}
		const { body } = answer(answers, modelName, form.contentType, bodies.join('\n'));
		const answered = body.replace(/\n$/, '').split('\n');
		if (!form.joined) {
			out.push(...answered);
			continue;
		}
		if (answered.length !== batch.length) {
			return { ok: false, why: 'ClientError: the output has another number of records than the input' };
		}
		for (const [i, line] of batch.entries()) {
			const kept = filtered([...cellsOf(line), ...cellsOf(answered[i] ?? '')], form.output);
			if (kept === undefined) return { ok: false, why: 'ClientError: OutputFilter is outside of the row' };
			out.push(csvOf(kept));
		}
	}
	return { ok: true, text: `${out.join('\n')}\n` };
}

function batchesOf(lines: readonly string[], { single, payloadBytes }: TransformForm): readonly (readonly string[])[] {
	const batches: string[][] = [];
	let bytes = Number.POSITIVE_INFINITY;
	for (const line of lines) {
		bytes += line.length + 1;
		if (single || bytes > payloadBytes) {
			batches.push([]);
			bytes = line.length + 1;
		}
		batches.at(-1)?.push(line);
	}
	return batches;
}
