import type { JSONValue } from '@jmespath-community/jmespath';
import { type Role, roles } from '../common/role.ts';
import type { Evaluation, Task } from '../gates/evaluation.ts';
import type { AnsweredRows } from './ask-both.ts';
import { textOfCell } from './cell.ts';
import { codes, doubles, flags, NumberColumn } from './columns.ts';
import { EvaluationError } from './errors.ts';
import { Failures } from './failures.ts';
import type { Outcome } from './invoke.ts';
import { canonical, Dictionary } from './labels.ts';
import type { Column } from './layout.ts';
import type { Row } from './row.ts';
import type { LabelledAnswer } from './sanity/reading.ts';

/** The rows that both variants answered, as columns, in the order in which they were sent. */
export interface Sample {
	readonly rows: number;
	/** Absent without labels: 1 or 0 for binary, the code of the class, the value of a regression. */
	readonly truth?: ArrayLike<number>;
	readonly baseline: Float64Array;
	readonly candidate: Float64Array;
	/** Codes of the slice columns' values. */
	readonly slices: readonly {
		readonly column: string;
		readonly names: readonly string[];
		readonly codes: ArrayLike<number>;
	}[];
	/** Of the data rows, from 1; only if kept. */
	readonly numbers?: ArrayLike<number>;
	/** The first answers as they came, with their labels. */
	readonly asCame: Readonly<Record<Role, readonly LabelledAnswer[]>>;
}

export interface CollectorOptions {
	readonly task: Task;
	readonly file: string;
	readonly truth: ((row: Row) => number) | undefined;
	readonly label: Column | undefined;
	readonly slices: readonly Column[];
	readonly keepNumbers: boolean;
	/** Called for every row that both answered, in the order in which rows were sent; a verdict ends the evaluation. */
	readonly compared: (truth: number, baseline: number, candidate: number) => Evaluation['stopped'];
}

interface Slice {
	readonly column: Column;
	readonly names: Dictionary;
	readonly codes: NumberColumn<Uint32Array>;
}

const pending = 0;
const complete = 1;
const failed = 2;

const mostGroups = 1000;
/** Answers that are kept as they came, to tell whether they are read rightly. */
const mostAsCame = 500;
/** How a slice without a value is called. */
const emptyValue = '(empty)';

/**
 * Takes outcomes in whatever order they come and works them off in the order of the rows, so that everything that is
 * concluded, also when to stop, depends on the data and the seed and not on what was fastest.
 */
export class Collector {
	readonly failures: Readonly<Record<Role, Failures>> = { baseline: new Failures(), candidate: new Failures() };
	/** Rows worked off. */
	sent = 0;
	/** Of these, rows that both answered. */
	matched = 0;
	stopped: Evaluation['stopped'];
	private readonly options: CollectorOptions;
	private readonly state = new NumberColumn(flags);
	private readonly truth: NumberColumn<Float64Array> | NumberColumn<Uint32Array>;
	private readonly numbers = new NumberColumn(codes);
	private readonly answers = { baseline: new NumberColumn(doubles), candidate: new NumberColumn(doubles) };
	private readonly slices: readonly Slice[];
	private readonly asCame: Record<Role, { readonly place: number; readonly kept: LabelledAnswer }[]>;
	/** Outcomes of failed rows that have not been worked off. */
	private readonly faults = new Map<number, Readonly<Record<Role, Outcome>>>();

	constructor(options: CollectorOptions) {
		this.options = options;
		this.truth = options.task === 'regression' ? new NumberColumn(doubles) : new NumberColumn(codes);
		this.asCame = { baseline: [], candidate: [] };
		this.slices = options.slices.map(column => ({
			column,
			names: new Dictionary(),
			codes: new NumberColumn(codes)
		}));
	}

	/** @returns whether more rows are wanted */
	put({ first, rows, outcomes }: AnsweredRows): boolean {
		rows.forEach((row, i) => {
			const baseline = outcomes.baseline[i];
			const candidate = outcomes.candidate[i];
			if (baseline !== undefined && candidate !== undefined) this.putRow(first + i, row, baseline, candidate);
		});
		while (this.wanted && this.state.get(this.sent) !== pending) this.workOff();
		return this.wanted;
	}

	private get wanted(): boolean {
		const { baseline, candidate } = this.failures;
		if (this.stopped !== undefined || baseline.fatal || candidate.fatal) return false;
		return !baseline.hopeless && !candidate.hopeless;
	}

	private putRow(place: number, row: Row, baseline: Outcome, candidate: Outcome): void {
		if (!baseline.ok || !candidate.ok) {
			this.faults.set(place, { baseline, candidate });
			this.state.set(place, failed);
			return;
		}
		this.answers.baseline.set(place, baseline.value);
		this.answers.candidate.set(place, candidate.value);
		if (this.options.truth !== undefined) this.truth.set(place, this.options.truth(row));
		if (this.options.keepNumbers) this.numbers.set(place, row.number);
		this.keepAsCame(place, row, { baseline: baseline.whole, candidate: candidate.whole });
		for (const { column, names, codes } of this.slices) {
			codes.set(place, names.code(canonical(textOfCell(row.cells[column.index])) || emptyValue));
			if (names.names.length > mostGroups) throw this.tooManyGroups(column);
		}
		this.state.set(place, complete);
	}

	private keepAsCame(place: number, row: Row, answers: Readonly<Record<Role, JSONValue | undefined>>): void {
		const { label } = this.options;
		if (label === undefined || place >= mostAsCame) return;
		for (const role of roles) {
			const answer = answers[role];
			const kept = { answer: answer ?? null, label: canonical(String(row.cells[label.index] ?? '')) };
			if (answer !== undefined) this.asCame[role].push({ place, kept });
		}
	}

	private workOff(): void {
		const place = this.sent++;
		const fault = this.faults.get(place);
		this.faults.delete(place);
		this.failures.baseline.count(fault?.baseline ?? fine);
		this.failures.candidate.count(fault?.candidate ?? fine);
		if (fault !== undefined) return;
		this.matched++;
		const { baseline, candidate } = this.answers;
		const verdict = this.options.compared(this.truth.get(place), baseline.get(place), candidate.get(place));
		const { failures } = this;
		// A few failures among the first rows are too many of these, and may be few of all: that needs the others.
		if (!failures.baseline.tooMany && !failures.candidate.tooMany) this.stopped = verdict;
	}

	/** What was collected; the collector is used up. */
	finish(): Sample {
		const kept = new Uint32Array(this.matched);
		let rows = 0;
		for (let place = 0; place < this.sent; place++) if (this.state.get(place) === complete) kept[rows++] = place;
		return {
			rows,
			baseline: this.answers.baseline.keep(kept),
			candidate: this.answers.candidate.keep(kept),
			slices: this.slices.map(({ column, names, codes }) => ({
				column: column.name,
				names: names.names,
				codes: codes.keep(kept)
			})),
			asCame: { baseline: this.inOrder('baseline'), candidate: this.inOrder('candidate') },
			...(this.options.truth !== undefined && { truth: this.truth.keep(kept) }),
			...(this.options.keepNumbers && { numbers: this.numbers.keep(kept) })
		};
	}

	/** Of rows that were worked off, whatever was fastest. */
	private inOrder(role: Role): readonly LabelledAnswer[] {
		const known = this.asCame[role].filter(({ place }) => place < this.sent);
		return known.sort((a, b) => a.place - b.place).map(({ kept }) => kept);
	}

	private tooManyGroups({ name }: Column): EvaluationError {
		const message = `${this.options.file}: column ${name} has more than ${mostGroups} values, too many to slice by.`;
		return new EvaluationError('data-broken', message);
	}
}

const fine: Outcome = { ok: true, value: 0 };
