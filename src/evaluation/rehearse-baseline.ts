import type { Evaluation } from '../gates/evaluation.ts';
import type { QualityGate } from '../gates/gate.ts';
import type { EvaluationPlan } from '../rollout/plan.ts';
import { orAborted } from './abort.ts';
import { AdaptiveLimiter } from './adaptive-limiter.ts';
import { answerReader } from './answer-rows.ts';
import { answerKind } from './answers.ts';
import type { Asking } from './ask.ts';
import { openData } from './data/open.ts';
import type { Places } from './data/source.ts';
import type { Invoke, Sleep } from './invoke.ts';
import { Dictionary } from './labels.ts';
import { layOut, type WantedColumns } from './layout.ts';
import { askSome, Heard } from './rehearsal-asking.ts';
import { RowDraw } from './rehearsal-rows.ts';
import { checkAnswers, type HeardAnswers, judgeHeard, unusableHeard } from './rehearsal-verdict.ts';
import { type Encoder, encoderOf } from './request.ts';
import { planRows, type RowsPlanned } from './rows-planned.ts';
import { invocationForm, tableOptions } from './sample-rows.ts';
import { readAs } from './sanity/reading.ts';
import { type Scan, scanData } from './scan.ts';
import { truthOf } from './truth.ts';
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
	/** Epoch milliseconds. */
	readonly now: () => number;
	/** Uniform in [0, 1). */
	readonly uniform: () => number;
	/** Those of the plan; they say what the answers are needed for. */
	readonly gates?: readonly QualityGate[];
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
	/** How many rows the gates need, and whether there are so many. */
	readonly rowsPlanned?: readonly RowsPlanned[];
	/** It may not be asked at all: permissions, or no such variant. */
	readonly refused?: string;
}

/** Rows that are asked about first: whether there are answers at all is known then. */
const firstRows = 20;
/** Rows that are asked about in all, so that it can be proved that answers are read wrongly. */
const mostRows = 300;
const mostAtATime = 8;
/** A slow model is asked about fewer. */
const longestMs = 20_000;

/**
 * Everything that an evaluation does, before there is a candidate: every row of the data is read and checked, and the
 * variant in service is asked about some of them, through the whole chain from request to score. What it answers is
 * held against the labels, so that keys that read it wrongly are found.
 * @throws EvaluationError with what has to be mended
 */
export function rehearseBaseline(options: BaselineRehearsal): Promise<Rehearsed> {
	return orAborted(rehearse(options), options.signal);
}

async function rehearse(options: BaselineRehearsal): Promise<Rehearsed> {
	const { plan, columns, places, variant } = options;
	const dataset = await openData(plan.data, places, tableOptions(plan));
	const layout = layOut(dataset, { ...plan, ...columns });
	const truth = truthOf(dataset.name, layout, plan);
	const draw = new RowDraw(mostRows);
	const scan = await scanData(dataset, layout, truth, plan, (row, code) =>
		draw.pass(row, plan.task === 'binary' ? code : 0)
	);
	const kind = answerKind(plan, new Dictionary());
	const asking = askingOf(options, encoderOf(dataset, layout, plan, scan.numeric), kind.read);
	const rows = draw.rows(Math.max(mostRows, plan.batch));
	const first = Math.max(firstRows, plan.batch);
	const heard = new Heard(layout.label);
	await askSome(asking, rows.slice(0, first), plan.batch, heard, () => true);
	const asked = heard.failures.summary();
	const known = { rows: scan.rows, warnings: scan.warnings };
	if (heard.refused !== undefined) return { ...known, asked, refused: heard.refused };
	checkAnswers(plan, variant, asked, false);
	const untilMs = options.now() + longestMs;
	await askSome(asking, rows.slice(first), plan.batch, heard, () => options.now() < untilMs);
	checkAnswers(plan, variant, heard.failures.summary(), true);
	const labels = truth?.labels.names ?? [];
	const unusable = unusableAnswers(plan, labels, { baseline: kind, candidate: answerKind(plan, new Dictionary()) });
	const who = `${variant}, the model in service, answered ${heard.answers.length} rows of ${dataset.name}.`;
	const sent = layout.features.map(({ name }) => name);
	const gates = options.gates ?? [];
	const answers = { keys: { ...plan, classes: labels }, rows: heard.answers, gates, sent, who };
	if (unusable !== undefined) throw unusableHeard(unusable.sentence, answers);
	const concluded = layout.label === undefined ? undefined : concludeHeard(answers, plan, scan, draw.seen);
	return {
		...known,
		...concluded,
		asked: heard.failures.summary(),
		warnings: [...scan.warnings, ...(concluded?.warnings ?? [])]
	};
}

/** Whether the answers are read rightly, and how many rows of them it takes. */
function concludeHeard(
	answers: HeardAnswers,
	{ data, sample }: EvaluationPlan,
	{ rows, groups }: Scan,
	seen: ReadonlyMap<number, number>
): Pick<Rehearsed, 'warnings' | 'rowsPlanned'> {
	const warnings = judgeHeard(answers);
	const read = readAs(answers.rows, answers.keys);
	if (read === undefined) return { warnings };
	const sent = Math.min(1, (sample ?? rows) / rows);
	const at = { data, rows: Math.round(rows * sent), groups, seen, sent };
	return { warnings, rowsPlanned: planRows(answers.gates, answers.keys, read, at) };
}

function askingOf(options: BaselineRehearsal, encode: Encoder, read: Asking['read']): Asking {
	const { plan, variant, invoke, sleep, signal, uniform, inferencePrefix } = options;
	return {
		variant,
		lane: new AdaptiveLimiter(Math.min(plan.concurrency, mostAtATime)),
		invoke,
		encode,
		form: invocationForm(plan),
		split: answerReader(plan.response),
		read,
		patience: { sleep, signal, uniform },
		inferencePrefix
	};
}
