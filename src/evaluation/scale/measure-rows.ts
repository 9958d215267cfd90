import { forBoth, type Role } from '../../common/role.ts';
import type { Evaluation } from '../../gates/evaluation.ts';
import type { QualityGate } from '../../gates/gate.ts';
import type { EvaluationPlan } from '../../rollout/plan.ts';
import { breathe } from '../abort.ts';
import type { AnswerKind } from '../answers.ts';
import { textOfCell } from '../cell.ts';
import { classNamer } from '../classes.ts';
import { Collector } from '../collect.ts';
import { concludeCollected } from '../conclude-collected.ts';
import { rightClass } from '../early.ts';
import { Failures, invalidationOf } from '../failures.ts';
import type { Outcome } from '../invoke.ts';
import { canonical, Dictionary } from '../labels.ts';
import type { Layout } from '../layout.ts';
import type { Row } from '../row.ts';
import { arrange, shuffledAtMost } from '../sample.ts';
import { type Truth, truthOf } from '../truth.ts';
import { concludeWhole } from './conclude-whole.ts';
import { Whole } from './whole.ts';

/** Both answers to one row, whoever has asked for them. */
export interface ScoredRow {
	readonly row: Row;
	readonly outcomes: Readonly<Record<Role, Outcome>>;
}

export interface MeasuringOptions {
	readonly plan: EvaluationPlan;
	readonly gates: readonly QualityGate[];
	/** As messages call the data. */
	readonly name: string;
	/** Where label and slices are in a row. */
	readonly layout: Pick<Layout, 'label' | 'slices'>;
	readonly kinds: Readonly<Record<Role, AnswerKind>>;
	/** Rows that there are; as many have to come. */
	readonly rows: number;
	/** Some at a time, in their order. */
	readonly scored: AsyncIterable<readonly ScoredRow[]>;
	/** Columns that the models were asked with, where that is known. */
	readonly columnsSent: readonly string[];
	/** Repeats the order of the rows, which of them are drawn, and every bootstrap. */
	readonly seed: number;
	readonly signal: AbortSignal;
	readonly progress: (progress: { readonly sent: number; readonly total: number; readonly failed: number }) => void;
	/** Rows that are kept one by one; default `exactRows`. */
	readonly exact?: number | undefined;
}

/** Up to so many rows everything is measured on each of them, as over the endpoint. */
export const exactRows = 500_000;
const emptyValue = '(empty)';

/**
 * Compares what both models have answered. Up to `exactRows` rows it is the same code on the same rows as over the
 * endpoint; beyond, every value is of all rows, counted as they pass, and what takes a draw is found on rows drawn at
 * random, so that memory does not grow with the rows.
 * @throws EvaluationError what `scored` throws, and where labels cannot be used
 */
export async function measureRows(options: MeasuringOptions): Promise<Evaluation> {
	const { plan, gates, seed, rows, kinds, signal, name, layout, exact = exactRows } = options;
	const truth = truthOf(name, { features: [], ...layout }, plan);
	const collector = new Collector({
		...{ task: plan.task, file: name, truth: truth?.of, label: layout.label, slices: layout.slices },
		keepNumbers: plan.examples === true,
		compared: () => undefined
	});
	const all = rows > exact ? new AllRows(options, truth) : undefined;
	const draw = drawing(seed, Math.min(1, exact / rows));
	let [kept, seen] = [0, 0];
	const keep = ({ row, outcomes: { baseline, candidate } }: ScoredRow) =>
		collector.put({ first: kept++, rows: [row], outcomes: { baseline: [baseline], candidate: [candidate] } });
	if (rows <= shuffledAtMost && all === undefined) {
		for await (const scored of (await arrange(rowByRow(options.scored), undefined, seed)).rows) keep(scored);
	} else {
		for await (const some of options.scored) {
			for (const scored of some) {
				all?.count(scored);
				if (draw(seen++)) keep(scored);
			}
			options.progress({ sent: seen, total: rows, failed: all?.unmatched ?? kept - collector.matched });
			await breathe(signal);
		}
	}
	const { columnsSent } = options;
	const answers = { plan, gates, seed, collector, truth, kinds, signal, columnsSent, read: rows, shuffled: true };
	const drawn = await concludeCollected(answers);
	return all === undefined ? drawn : all.conclude(drawn);
}

/** Counts of any number of rows. */
class AllRows {
	/** Rows without a usable answer of both. */
	unmatched = 0;
	private readonly options: MeasuringOptions;
	private readonly truth: Truth | undefined;
	private readonly groups: readonly Dictionary[];
	private readonly failures = { baseline: new Failures(), candidate: new Failures() };
	private readonly whole: Whole;

	constructor(options: MeasuringOptions, truth: Truth | undefined) {
		const { plan, layout, kinds } = options;
		this.options = options;
		this.truth = truth;
		this.groups = layout.slices.map(() => new Dictionary());
		const labels = truth?.labels.names ?? [];
		const names = forBoth(
			role => (answer: number) => classNamer(labels, kinds[role].classes, kinds[role].vector()).name(answer)
		);
		this.whole = new Whole({
			...{ task: plan.task, threshold: plan.threshold, slices: layout.slices.length },
			labelled: truth !== undefined,
			isRight: rightClass(labels, kinds),
			nameOf: (role, answer) => names[role](answer)
		});
	}

	count({ row, outcomes: { baseline, candidate } }: ScoredRow): void {
		this.failures.baseline.count(baseline);
		this.failures.candidate.count(candidate);
		if (!baseline.ok || !candidate.ok) {
			this.unmatched++;
			return;
		}
		const { slices } = this.options.layout;
		const codes = slices.map(({ index }, i) => this.groups[i]?.code(groupOf(row, index)) ?? 0);
		this.whole.add(this.truth?.of(row) ?? 0, baseline.value, candidate.value, codes);
	}

	/** @param drawn what was concluded from the rows that were kept */
	conclude(drawn: Evaluation): Evaluation {
		const { failures } = this;
		const failed = { baseline: failures.baseline.summary(), candidate: failures.candidate.summary() };
		const invalid = invalidationOf(failures);
		if (invalid !== undefined) return { ...drawn, measures: [], slices: [], failed, invalid };
		const codesOf = this.groups.map(names => (value: string) => names.find(value));
		const labels = this.truth?.labels.names ?? [];
		return { ...concludeWhole(drawn, this.whole, this.options.plan, labels, codesOf), failed };
	}
}

function groupOf(row: Row, place: number): string {
	return canonical(textOfCell(row.cells[place])) || emptyValue;
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
