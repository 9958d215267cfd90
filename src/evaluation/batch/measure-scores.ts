import { forBoth, type Role } from '../../common/role.ts';
import type { Evaluation } from '../../gates/evaluation.ts';
import type { QualityGate } from '../../gates/gate.ts';
import type { EvaluationPlan } from '../../rollout/plan.ts';
import { breathe, orAborted } from '../abort.ts';
import { classNamer } from '../classes.ts';
import { Collector } from '../collect.ts';
import { concludeCollected } from '../conclude-collected.ts';
import { rightClass } from '../early.ts';
import { Failures, invalidationOf } from '../failures.ts';
import { canonical, Dictionary } from '../labels.ts';
import type { Row } from '../row.ts';
import { arrange, shuffledAtMost } from '../sample.ts';
import { concludeWhole } from '../scale/conclude-whole.ts';
import { Whole } from '../scale/whole.ts';
import { type Truth, truthOf } from '../truth.ts';
import { kindsOf, type ScoredRow, scoredRows } from './answers.ts';
import { outputFilter } from './request.ts';
import type { ShardIndex } from './shard-index.ts';
import type { Folder } from './store.ts';

export interface MeasureOptions {
	readonly plan: EvaluationPlan;
	readonly gates: readonly QualityGate[];
	readonly folder: Folder;
	readonly index: ShardIndex;
	readonly attempt: number;
	/** Columns that each answers a row of CSV with. */
	readonly columns: Readonly<Record<Role, number>>;
	/** Repeats the order of the rows, which of them are drawn, and every bootstrap. */
	readonly seed: number;
	readonly signal: AbortSignal;
	readonly progress: (progress: { readonly sent: number; readonly total: number; readonly failed: number }) => void;
	/** Rows that are kept one by one; default `exactRows`. */
	readonly exact?: number;
}

/** Up to so many rows everything is measured on each of them, as over the endpoint. */
export const exactRows = 500_000;
const emptyValue = '(empty)';

/**
 * Compares what two transform jobs have answered. Up to `exactRows` rows it is the same code on the same rows as over the
 * endpoint; beyond, every value is of all rows, counted as they pass, and what takes a draw is found on rows drawn at random.
 * @throws EvaluationError `answers-unusable` where answers are missing, too many, or to other rows
 */
export function measureScores(options: MeasureOptions): Promise<Evaluation> {
	return orAborted(measure(options), options.signal);
}

async function measure(options: MeasureOptions): Promise<Evaluation> {
	const { plan, gates, seed, index, signal, exact = exactRows } = options;
	const kinds = kindsOf(plan);
	const column = (name: string, place: number) => ({ name, index: place });
	const label = plan.label === undefined ? undefined : column(plan.label, 1);
	const slices = index.slices.map((name, i) => column(name, 2 + i));
	const layout = { features: [], slices, ...(label && { label }) };
	const truth = truthOf(options.folder.address, layout, plan);
	const labels = truth?.labels ?? new Dictionary();
	const collector = new Collector({
		task: plan.task,
		file: options.folder.address,
		truth: truth?.of,
		label,
		slices,
		keepNumbers: plan.examples === true,
		compared: () => undefined
	});
	const groups = slices.map(() => new Dictionary());
	const isLarge = index.rows > exact;
	const whole = isLarge ? wholeOf(plan, slices.length, truth, kinds) : undefined;
	const failures = { baseline: new Failures(), candidate: new Failures() };
	const draw = drawing(seed, Math.min(1, exact / index.rows));
	let [first, seen] = [0, 0];
	const keep = ({ row, outcomes }: ScoredRow) => {
		collector.put({
			first: first++,
			rows: [row],
			outcomes: { baseline: [outcomes.baseline], candidate: [outcomes.candidate] }
		});
	};
	const count = ({ row, outcomes: { baseline, candidate } }: ScoredRow) => {
		failures.baseline.count(baseline);
		failures.candidate.count(candidate);
		if (!baseline.ok || !candidate.ok) return;
		const codes = slices.map((slice, i) => groups[i]?.code(groupOf(row, slice.index)) ?? 0);
		whole?.add(truth?.of(row) ?? 0, baseline.value, candidate.value, codes);
	};
	const skip = forBoth(role => (outputFilter(options.columns[role]) === undefined ? index.width : 0));
	const all = scoredRows({ ...options, kinds, stage: 'rows', shards: index.shards, skip });
	if (index.rows <= shuffledAtMost && !isLarge) {
		for await (const scored of (await arrange(rowByRow(all), undefined, seed)).rows) keep(scored);
	} else {
		for await (const some of all) {
			for (const scored of some) {
				if (isLarge) count(scored);
				if (draw(seen++)) keep(scored);
			}
			options.progress({ sent: seen, total: index.rows, failed: 0 });
			await breathe(signal);
		}
	}
	const drawn = await concludeCollected({
		...{ plan, gates, seed, collector, truth, kinds, signal },
		columnsSent: index.columnsSent,
		read: index.rows,
		shuffled: true
	});
	const evaluation: Evaluation = { ...drawn, engine: 'batch-transform' };
	if (whole === undefined) return evaluation;
	const failed = { baseline: failures.baseline.summary(), candidate: failures.candidate.summary() };
	const invalid = invalidationOf(failures);
	if (invalid !== undefined) return { ...evaluation, measures: [], slices: [], failed, invalid };
	const codesOf = groups.map(names => (value: string) => names.find(value));
	return { ...concludeWhole(evaluation, whole, plan, labels.names, codesOf), failed };
}

function wholeOf(
	plan: EvaluationPlan,
	slices: number,
	truth: Truth | undefined,
	kinds: ReturnType<typeof kindsOf>
): Whole {
	const labels = truth?.labels.names ?? [];
	const names = forBoth(
		role => (answer: number) => classNamer(labels, kinds[role].classes, kinds[role].vector()).name(answer)
	);
	return new Whole({
		...{ task: plan.task, threshold: plan.threshold, slices },
		labelled: truth !== undefined,
		isRight: rightClass(labels, kinds),
		nameOf: (role, answer) => names[role](answer)
	});
}

function groupOf(row: Row, place: number): string {
	return canonical(String(row.cells[place] ?? '')) || emptyValue;
}

async function* rowByRow(pieces: AsyncIterable<readonly ScoredRow[]>): AsyncGenerator<ScoredRow> {
	for await (const some of pieces) yield* some;
}

/** Whether a row is among those that are drawn, by its place alone: the same rows each time. */
function drawing(seed: number, share: number): (place: number) => boolean {
	const least = share * 2 ** 32;
	return place => {
		let hash = Math.imul(place ^ seed, 0x9e3779b1);
		hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca77);
		hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae3d);
		return (hash ^ (hash >>> 16)) >>> 0 < least;
	};
}
