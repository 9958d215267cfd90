import type { Role } from '../common/role.ts';
import type { Evaluation } from '../gates/evaluation.ts';
import type { QualityGate } from '../gates/gate.ts';
import type { EvaluationPlan } from '../rollout/plan.ts';
import { orAborted } from './abort.ts';
import { AdaptiveLimiter } from './adaptive-limiter.ts';
import { answerReader } from './answer-rows.ts';
import { type AnswerKind, answerKind } from './answers.ts';
import type { Asking } from './ask.ts';
import { askBoth } from './ask-both.ts';
import { Collector } from './collect.ts';
import { concludeCollected } from './conclude-collected.ts';
import { openData } from './data/open.ts';
import type { Places } from './data/source.ts';
import { earlyVerdict } from './early.ts';
import type { Invoke, Sleep } from './invoke.ts';
import { Dictionary } from './labels.ts';
import { type Layout, layOut, slicesOf } from './layout.ts';
import { encoderOf } from './request.ts';
import { type Dataset, ownRow, type Row } from './row.ts';
import { type Arranged, arrange, shuffledAtMost } from './sample.ts';
import { invocationForm, tableOptions } from './sample-rows.ts';
import { type Scan, scanData } from './scan.ts';
import { type Truth, truthOf } from './truth.ts';

export interface EvaluateOptions {
	readonly plan: EvaluationPlan;
	/** Those of the plan; they say which slices are needed, and when enough is proved. */
	readonly gates: readonly QualityGate[];
	readonly variants: Readonly<Record<Role, string>>;
	/** Repeats the sample, its order and every bootstrap. */
	readonly seed: number;
	readonly places: Places;
	readonly invoke: Invoke;
	readonly sleep: Sleep;
	/** Ends it at once; the evaluation then throws the signal's reason. */
	readonly signal: AbortSignal;
	/** Uniform in [0, 1); spreads the waits between attempts. */
	readonly uniform: () => number;
	/** Before the row's number in every inference id; at most 50 characters. */
	readonly inferencePrefix: string;
	/** Told often, in rows: worked off, to be sent if that is known, and without an answer of both. */
	readonly progress: (progress: EvaluationProgress) => void;
	/** Keep the numbers of some rows whose answer turned; default not. */
	readonly examples?: boolean;
}

export interface EvaluationProgress {
	readonly sent: number;
	readonly total?: number;
	readonly failed: number;
}

/**
 * Sends the same labelled rows to both variants and compares how good their answers are.
 *
 * The order of the rows is drawn by the seed, and everything is concluded in that order: the same data, answers and
 * seed give the same evaluation, to the last digit, whatever was slow and whatever was fast. The rows themselves are
 * never kept; of each there remain two answers, its label and its slices.
 * @throws EvaluationError where the data cannot be used; the message says what and where
 */
export async function evaluate(options: EvaluateOptions): Promise<Evaluation> {
	options.signal.throwIfAborted();
	const ended = new AbortController();
	const signal = AbortSignal.any([options.signal, ended.signal]);
	try {
		return await orAborted(evaluateUntil({ ...options, signal }), options.signal);
	} finally {
		ended.abort();
	}
}

/** What is known once the data was opened. */
interface Opened {
	readonly dataset: Dataset;
	readonly layout: Layout;
	readonly truth: Truth | undefined;
	readonly arranged: Arranged<Row>;
	readonly scan: Scan;
}

async function evaluateUntil(options: EvaluateOptions): Promise<Evaluation> {
	const { plan, gates, seed } = options;
	const opened = await open(options);
	const labels = opened.truth?.labels ?? new Dictionary();
	const kinds = { baseline: answerKind(plan, new Dictionary()), candidate: answerKind(plan, new Dictionary()) };
	const collector = new Collector({
		task: plan.task,
		file: opened.dataset.name,
		truth: opened.truth?.of,
		label: opened.layout.label,
		slices: opened.layout.slices,
		keepNumbers: options.examples === true,
		compared: opened.arranged.shuffled ? earlyVerdict(plan, gates, labels.names, kinds) : () => undefined
	});
	await send(options, opened, kinds, collector);
	return concludeCollected({
		plan,
		gates,
		seed,
		collector,
		truth: opened.truth,
		kinds,
		columnsSent: opened.layout.features.map(({ name }) => name),
		read: opened.scan.rows,
		shuffled: opened.arranged.shuffled,
		signal: options.signal
	});
}

/** Opens the data, looks at every row of it, and arranges those that are to be sent. */
async function open({ plan, gates, places, seed }: EvaluateOptions): Promise<Opened> {
	const dataset = await openData(plan.data, places, tableOptions(plan));
	const layout = layOut(dataset, { ...plan, slices: slicesOf(gates) });
	const truth = truthOf(dataset.name, layout, plan);
	const scan = await scanData(dataset, layout, truth, plan);
	const needed = new Set([...layout.features, ...layout.slices, layout.label].flatMap(column => column?.index ?? []));
	const arranged = await arrange(dataset.read(needed), plan.sample, seed, shuffledAtMost, ownRow);
	return { dataset, layout, truth, arranged, scan };
}

async function send(
	options: EvaluateOptions,
	{ dataset, layout, arranged, scan }: Opened,
	kinds: Readonly<Record<Role, AnswerKind>>,
	collector: Collector
): Promise<void> {
	const { plan, signal, sleep, uniform, invoke, inferencePrefix } = options;
	const encode = encoderOf(dataset, layout, plan, scan.numeric);
	const split = answerReader(plan.response);
	const asking = (role: Role): Asking => ({
		variant: options.variants[role],
		lane: new AdaptiveLimiter(plan.concurrency),
		invoke,
		encode,
		form: invocationForm(plan),
		split,
		read: kinds[role].read,
		patience: { sleep, signal, uniform },
		inferencePrefix
	});
	await askBoth(arranged.rows, {
		encode,
		variants: { baseline: asking('baseline'), candidate: asking('candidate') },
		batch: plan.batch,
		concurrency: plan.concurrency,
		signal,
		answered: answered => {
			const more = collector.put(answered);
			const { sent, matched } = collector;
			options.progress({
				sent,
				failed: sent - matched,
				...(arranged.total !== undefined && { total: arranged.total })
			});
			return more;
		}
	});
}
