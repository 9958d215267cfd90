import type { Evaluation } from '../../gates/evaluation.ts';
import type { QualityGate } from '../../gates/gate.ts';
import type { EvaluationPlan } from '../../rollout/plan.ts';
import { breathe, orAborted } from '../abort.ts';
import { answerKind } from '../answers.ts';
import { Collector } from '../collect.ts';
import { concludeCollected } from '../conclude-collected.ts';
import { openData } from '../data/open.ts';
import type { Places } from '../data/source.ts';
import { EvaluationError } from '../errors.ts';
import { Dictionary } from '../labels.ts';
import { ownRow, placeOf, type Row } from '../row.ts';
import { arrange, shuffledAtMost } from '../sample.ts';
import { tableOptions } from '../sample-rows.ts';
import { truthOf } from '../truth.ts';
import { concludeCounts } from './conclude-counts.ts';
import { IdSet } from './id-set.ts';
import { type Results, readResults } from './results-file.ts';
import { idOf, layOutScores, outcomeReader, type ScoreLayout, twice, wrongCount } from './score-rows.ts';

export interface ResultsOptions {
	readonly plan: EvaluationPlan;
	readonly gates: readonly QualityGate[];
	/** The models that are compared, each by every name that it may go by. */
	readonly models: { readonly baseline: readonly string[]; readonly candidate: readonly string[] };
	/** Repeats the order of the rows and every bootstrap. */
	readonly seed: number;
	readonly places: Places;
	readonly signal: AbortSignal;
	readonly progress: (progress: { readonly sent: number; readonly total: number; readonly failed: number }) => void;
}

/** So many rows are measured one by one; a job with more of them gives counts. */
export const mostScores = 5_000_000;
const breathEvery = 8192;

/**
 * Judges what a job of the user's own wrote: its paired counts, or the answers of both models a row. The endpoint is not
 * asked. Nothing is concluded from a part: every row that the job has counted is there, once, with both answers.
 * @throws EvaluationError with file, line and what has to be mended
 */
export function evaluateResults(options: ResultsOptions): Promise<Evaluation> {
	return orAborted(judgeResults(options), options.signal);
}

async function judgeResults(options: ResultsOptions): Promise<Evaluation> {
	const { plan, gates, seed, places, signal } = options;
	const results = await readResults(plan.data, places, plan.task);
	checkModels(results, options.models);
	const { found } = results;
	const evaluation =
		found.kind === 'scores'
			? await judgeScores(options, results, found.address)
			: await concludeCounts({ plan, gates, seed, counts: found.counts, name: results.name, signal });
	return { ...evaluation, engine: 'file' };
}

/** Results of last week's candidate say nothing of this one. */
function checkModels({ name, models }: Results, known: ResultsOptions['models']): void {
	for (const role of ['baseline', 'candidate'] as const) {
		if (known[role].includes(models[role])) continue;
		const is = role === 'baseline' ? 'the model in service is' : 'this candidate is';
		throw new EvaluationError(
			'data-broken',
			`${name} has results of ${models[role]} as the ${role}, and ${is} ${known[role].join(', also known as ')}. Score that one, and write its name in models.${role}.`,
			{ key: 'evaluation.data' }
		);
	}
}

async function judgeScores(options: ResultsOptions, results: Results, address: string): Promise<Evaluation> {
	const { plan, gates, seed, places, signal } = options;
	if (results.rows > mostScores) {
		throw new EvaluationError(
			'data-broken',
			`${results.name} has ${results.rows.toLocaleString('en-US')} rows; at most ${mostScores.toLocaleString('en-US')} are read one by one. Let the job count them, and give counts.`,
			{ key: 'evaluation.data' }
		);
	}
	const dataset = await openData(address, places, tableOptions(plan));
	const slices = new Set(gates.flatMap(gate => (gate.slice === undefined ? [] : [gate.slice])));
	const layout = layOutScores(dataset, plan, [...slices]);
	const truth = truthOf(dataset.name, layout, plan);
	const kinds = { baseline: answerKind(plan, new Dictionary()), candidate: answerKind(plan, new Dictionary()) };
	const collector = new Collector({
		task: plan.task,
		file: dataset.name,
		truth: truth?.of,
		label: layout.label,
		slices: layout.slices,
		keepNumbers: plan.examples === true,
		compared: () => undefined
	});
	const checked = checkedRows(dataset.read(neededOf(layout)), layout, results, address);
	const arranged = await arrange(checked, undefined, seed, shuffledAtMost, ownRow);
	const outcomesOf = outcomeReader(layout, plan.response, kinds);
	let first = 0;
	for await (const row of arranged.rows) {
		const { baseline, candidate } = outcomesOf(row);
		collector.put({ first, rows: [row], outcomes: { baseline: [baseline], candidate: [candidate] } });
		if (++first % breathEvery !== 0) continue;
		options.progress({ sent: first, total: results.rows, failed: first - collector.matched });
		await breathe(signal);
	}
	return concludeCollected({
		...{ plan, gates, seed, collector, truth, kinds, signal },
		columnsSent: [],
		read: results.rows,
		shuffled: true
	});
}

function neededOf({ id, answers, label, slices }: ScoreLayout): ReadonlySet<number> {
	return new Set([id, answers.baseline, answers.candidate, label, ...slices].flatMap(column => column?.index ?? []));
}

/** Rows as they come, each id once, and as many of them as the job has counted. */
async function* checkedRows(
	rows: AsyncIterable<Row>,
	layout: ScoreLayout,
	{ name, rows: counted }: Results,
	address: string
): AsyncGenerator<Row> {
	const ids = new IdSet();
	let found = 0;
	for await (const row of rows) {
		found++;
		const id = idOf(layout, row, placeOf(row));
		if (!ids.add(id)) throw twice(id, placeOf(row, { number: layout.id.index + 1, name: 'id' }));
		if (found <= counted) yield row;
	}
	if (found !== counted) throw wrongCount(name, counted, address, found);
}
