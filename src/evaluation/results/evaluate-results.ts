import type { Evaluation } from '../../gates/evaluation.ts';
import type { QualityGate } from '../../gates/gate.ts';
import type { EvaluationPlan } from '../../rollout/plan.ts';
import { orAborted } from '../abort.ts';
import { answerKind } from '../answers.ts';
import { openData } from '../data/open.ts';
import type { Places } from '../data/source.ts';
import { EvaluationError } from '../errors.ts';
import { Dictionary } from '../labels.ts';
import { slicesOf } from '../layout.ts';
import { placeOf, type Row } from '../row.ts';
import { tableOptions } from '../sample-rows.ts';
import { measureRows, type ScoredRow } from '../scale/measure-rows.ts';
import { concludeCounts } from './conclude-counts.ts';
import { IdSet } from './id-set.ts';
import { type Results, readResults } from './results-file.ts';
import { idOf, layOutScores, outcomeReader, type ScoreLayout, tooManyIds, twice, wrongCount } from './score-rows.ts';

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
	/** Rows that are kept one by one; default `exactRows`. */
	readonly exact?: number;
	/** Ids that are told apart one by one; default `mostIds`. */
	readonly ids?: number;
}

const rowsAtATime = 1024;

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
	const { plan, gates, places } = options;
	const dataset = await openData(address, places, tableOptions(plan));
	const layout = layOutScores(dataset, plan, slicesOf(gates));
	const kinds = { baseline: answerKind(plan, new Dictionary()), candidate: answerKind(plan, new Dictionary()) };
	const checked = checkedRows(dataset.read(neededOf(layout)), layout, results, address, options.ids);
	return measureRows({
		...options,
		...{ name: dataset.name, rows: results.rows, layout, kinds, columnsSent: [] },
		scored: someAtATime(checked, outcomeReader(layout, plan.response, kinds))
	});
}

async function* someAtATime(
	rows: AsyncIterable<Row>,
	outcomesOf: (row: Row) => ScoredRow['outcomes']
): AsyncGenerator<readonly ScoredRow[]> {
	let some: ScoredRow[] = [];
	for await (const row of rows) {
		some.push({ row, outcomes: outcomesOf(row) });
		if (some.length < rowsAtATime) continue;
		yield some;
		some = [];
	}
	if (some.length > 0) yield some;
}

function neededOf({ id, answers, label, slices }: ScoreLayout): ReadonlySet<number> {
	return new Set([id, answers.baseline, answers.candidate, label, ...slices].flatMap(column => column?.index ?? []));
}

/** Rows as they come, each id once, and as many of them as the job has counted. */
async function* checkedRows(
	rows: AsyncIterable<Row>,
	layout: ScoreLayout,
	{ name, rows: counted }: Results,
	address: string,
	mostIds?: number
): AsyncGenerator<Row> {
	const ids = new IdSet(mostIds);
	let found = 0;
	for await (const row of rows) {
		found++;
		const id = idOf(layout, row, placeOf(row));
		if (ids.isFull) throw tooManyIds(name, address);
		if (!ids.add(id)) throw twice(id, placeOf(row, { number: layout.id.index + 1, name: 'id' }));
		if (found <= counted) yield row;
	}
	if (found !== counted) throw wrongCount(name, counted, address, found);
}
