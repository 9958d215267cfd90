import type { Evaluation } from '../gates/evaluation.ts';
import type { EvaluationPlan } from '../rollout/plan.ts';
import { orAborted } from './abort.ts';
import { AdaptiveLimiter } from './adaptive-limiter.ts';
import { answerReader } from './answer-rows.ts';
import { answerKind } from './answers.ts';
import { type Asking, ask } from './ask.ts';
import { openData } from './data/open.ts';
import type { Places } from './data/source.ts';
import { EvaluationError } from './errors.ts';
import { Failures } from './failures.ts';
import type { Invoke, Sleep } from './invoke.ts';
import { Dictionary } from './labels.ts';
import { layOut, type WantedColumns } from './layout.ts';
import { encoderOf } from './request.ts';
import type { Row } from './row.ts';
import { invocationForm, tableOptions } from './sample-rows.ts';
import { scanData } from './scan.ts';
import { type Truth, truthOf } from './truth.ts';
import { unusableAnswers } from './unusable.ts';

export interface BaselineRehearsal {
	readonly plan: EvaluationPlan;
	readonly columns: Pick<WantedColumns, 'slices' | 'keyOfSlice'>;
	/** The variant in service. */
	readonly variant: string;
	readonly places: Places;
	readonly invoke: Invoke;
	readonly sleep: Sleep;
	readonly signal: AbortSignal;
	/** Uniform in [0, 1). */
	readonly uniform: () => number;
	/** Before the row's number in every inference id; at most 50 characters. */
	readonly inferencePrefix: string;
}

export interface Rehearsed {
	/** Rows of the data. */
	readonly rows: number;
	/** Rows that the variant was asked about, and those without a usable answer. */
	readonly asked: Evaluation['failed']['baseline'];
	/** Worth knowing, though nothing is wrong. */
	readonly warnings: readonly string[];
	/** It may not be asked at all: permissions, or no such variant. */
	readonly refused?: string;
}

/** Rows that are asked about at least, and looked at to find them. */
const leastRows = 20;
const firstRows = 1000;

/**
 * Everything that an evaluation does, before there is a candidate: every row of the data is read and checked, and the
 * variant in service is asked about a few of them, through the whole chain from request to score.
 * @throws EvaluationError with what has to be mended
 */
export function rehearseBaseline(options: BaselineRehearsal): Promise<Rehearsed> {
	return orAborted(rehearse(options), options.signal);
}

async function rehearse(options: BaselineRehearsal): Promise<Rehearsed> {
	const { plan, columns, places, signal } = options;
	const dataset = await openData(plan.data, places, tableOptions(plan));
	const layout = layOut(dataset, { ...plan, ...columns });
	const truth = truthOf(dataset.name, layout, plan);
	const scan = await scanData(dataset, layout, truth, plan);
	const kind = answerKind(plan, new Dictionary());
	const encode = encoderOf(dataset, layout, plan, scan.numeric);
	const { variant, invoke, sleep, uniform, inferencePrefix } = options;
	const asking: Asking = {
		variant,
		lane: new AdaptiveLimiter(1),
		invoke,
		encode,
		form: invocationForm(plan),
		split: answerReader(plan.response),
		read: kind.read,
		patience: { sleep, signal, uniform },
		inferencePrefix
	};
	const failures = new Failures();
	let refused: string | undefined;
	const rows = await someRows(dataset.read(), truth, Math.max(leastRows, plan.batch));
	for (let at = 0; at < rows.length && refused === undefined; at += plan.batch) {
		for (const request of encode(rows.slice(at, at + plan.batch))) {
			for (const outcome of await ask(asking, request)) {
				failures.count(outcome);
				if (!outcome.ok && outcome.kind === 'refused') refused = outcome.sentence;
			}
			signal.throwIfAborted();
		}
	}
	const asked = failures.summary();
	const known = { rows: scan.rows, asked, warnings: scan.warnings };
	if (refused !== undefined) return { ...known, refused };
	checkAnswers(plan, variant, asked);
	const kinds = { baseline: kind, candidate: answerKind(plan, new Dictionary()) };
	const unusable = unusableAnswers(plan, truth?.labels.names ?? [], kinds);
	if (unusable !== undefined)
		throw new EvaluationError('answers-unusable', unusable.sentence, { key: 'evaluation.response' });
	return known;
}

/** The first rows of every class in turn, so that a file in the order of its labels shows all of them. */
async function someRows(rows: AsyncIterable<Row>, truth: Truth | undefined, most: number): Promise<readonly Row[]> {
	const byClass = new Map<number, Row[]>();
	let seen = 0;
	for await (const row of rows) {
		const code = truth === undefined || truth.labels.names.length === 0 ? 0 : truth.of(row);
		const alike = byClass.get(code) ?? [];
		byClass.set(code, alike);
		if (alike.length < most) alike.push(row);
		if (++seen >= Math.max(firstRows, most)) break;
	}
	const chosen: Row[] = [];
	for (let turn = 0; chosen.length < most && turn < most; turn++) {
		for (const alike of byClass.values()) {
			const row = alike[turn];
			if (row !== undefined && chosen.length < most) chosen.push(row);
		}
	}
	return chosen;
}

/** @throws EvaluationError where most rows have no answer that can be read */
function checkAnswers(plan: EvaluationPlan, variant: string, asked: Rehearsed['asked']): void {
	const { byKind, asked: all, example = '' } = asked;
	const misfits = byKind.misfit ?? 0;
	const errors = byKind['model-error'] ?? 0;
	const own = misfits + errors + (byKind['wrong-variant'] ?? 0);
	if (2 * own <= all) return;
	const key = misfits >= errors ? 'evaluation.response' : 'evaluation.content-type';
	const what = misfits >= errors ? 'gives no answer that can be read' : 'does not answer';
	const mend =
		misfits >= errors
			? 'Set evaluation.response to what it answers.'
			: `It was sent ${plan.contentType}; set evaluation.content-type, row, wrap, send-header and exclude to what it takes (docs/servers.md).`;
	throw new EvaluationError(
		'answers-unusable',
		`${variant}, the model in service, ${what} to ${own} of ${all} rows of ${plan.data}: ${example} ${mend}`,
		{ key }
	);
}
