import type { JSONValue } from '@jmespath-community/jmespath';
import type { AdaptiveLimiter } from './adaptive-limiter.ts';
import type { AnswerReader } from './answer-rows.ts';
import type { Reading } from './answers.ts';
import { type InvocationForm, type Invoke, invokePatiently, type Outcome, type Patience } from './invoke.ts';
import type { Encoder, RowRequest } from './request.ts';
import type { Row } from './row.ts';

/** Everything one variant is asked with. */
export interface Asking {
	readonly variant: string;
	readonly lane: AdaptiveLimiter;
	readonly invoke: Invoke;
	readonly encode: Encoder;
	readonly form: InvocationForm;
	readonly split: AnswerReader;
	readonly read: (value: JSONValue) => Reading;
	readonly patience: Patience;
	/** Before the row's number in an inference id. */
	readonly inferencePrefix: string;
}

/**
 * Asks a variant about rows: one outcome a row, in order. When a model fails on several rows at once they are asked one
 * by one, so that a single bad row does not count for the others.
 */
export async function ask(asking: Asking, request: RowRequest): Promise<readonly Outcome[]> {
	const { rows } = request;
	const first = rows[0]?.number ?? 0;
	const result = await asking.lane.run(() =>
		invokePatiently(
			() => {
				const { variant, form, patience, inferencePrefix } = asking;
				return asking.invoke(variant, request.body, form, `${inferencePrefix}-${first}`, patience.signal);
			},
			{ ...asking.patience, throttled: () => asking.lane.throttled(), answered: () => asking.lane.answered() }
		)
	);
	if (!result.ok) {
		if (result.why === 'model-error' && rows.length > 1) return askEach(asking, rows);
		const outcome: Outcome = { ok: false, kind: result.why, sentence: result.sentence };
		return rows.map(() => outcome);
	}
	if (result.variant !== asking.variant) {
		const sentence = `${asking.variant} was asked, and ${result.variant || 'nobody by name'} answered.`;
		return rows.map(() => ({ ok: false, kind: 'wrong-variant', sentence }));
	}
	return asking.split(result.body, result.contentType, rows.length).map(answer => {
		const reading = answer.ok ? asking.read(answer.value) : answer;
		if (!reading.ok) return { ok: false, kind: 'misfit', sentence: reading.sentence };
		return { ok: true, value: reading.value, whole: answer.ok ? answer.whole : undefined };
	});
}

async function askEach(asking: Asking, rows: readonly Row[]): Promise<readonly Outcome[]> {
	const outcomes: Outcome[] = [];
	for (const row of rows) {
		if (asking.patience.signal.aborted) break;
		for (const request of asking.encode([row])) outcomes.push(...(await ask(asking, request)));
	}
	return outcomes;
}
