import type { EvaluationPlan } from '../rollout/plan.ts';
import { JsonCell, textOfCell } from './cell.ts';
import { ColumnTypes } from './column-types.ts';
import { EvaluationError, quoted } from './errors.ts';
import { canonical } from './labels.ts';
import type { Column, Layout } from './layout.ts';
import { largestBody, nestedInCsv } from './request.ts';
import { type Dataset, placeOf, type Row } from './row.ts';
import { RowCounters } from './row-counters.ts';
import { Tally } from './tally.ts';
import type { Truth } from './truth.ts';

export type ScanPlan = Pick<EvaluationPlan, 'task' | 'positive' | 'contentType' | 'header'>;

/** What a look at every row found. */
export interface Scan {
	readonly rows: number;
	/** Places of the CSV columns in which every cell is a number, or empty. */
	readonly numeric: ReadonlySet<number>;
	/** Rows of each value, of the columns that gates slice by. */
	readonly groups: ReadonlyMap<string, ReadonlyMap<string, number>>;
	/** Worth knowing, though nothing is wrong. */
	readonly warnings: readonly string[];
}

const tooLarge = `the row is larger than the ${largestBody} bytes that SageMaker takes a request.`;
/** Values of a column that are counted one by one. */
const mostLabels = 1000;
const mostGroups = 1000;

/**
 * Reads every row once, before anything is sent: labels that are missing or of no use, rows of another width, values
 * that cannot be sent. Memory does not grow with the file.
 * @param passed told of every row, and the code of its label
 * @throws EvaluationError with everything that was found
 */
export async function scanData(
	dataset: Dataset,
	layout: Layout,
	truth: Truth | undefined,
	plan: ScanPlan,
	passed: (row: Row, code: number) => void = () => {}
): Promise<Scan> {
	const found = new Findings(dataset, layout, plan);
	const types = new ColumnTypes(dataset, layout);
	const counters = new RowCounters(dataset.name, layout);
	const needed = new Set([...layout.features, ...layout.slices, layout.label].flatMap(column => column?.index ?? []));
	let rows = 0;
	for await (const row of dataset.read(needed, flaw => found.flaw(flaw, flaw.kind, flaw.what))) {
		rows++;
		passed(row, truth === undefined ? 0 : found.label(row, truth));
		found.groups(row);
		found.sending(row);
		types.look(row);
		counters.look(row);
	}
	found.refuse(rows, types);
	if (rows === 0)
		throw new EvaluationError('data-empty', `${dataset.name} has no rows below its header.`, {
			key: 'evaluation.data'
		});
	truth?.check();
	const asText = plan.contentType === 'application/json' ? types.warnings : [];
	const groups = new Map(found.groupsOf.map(({ column, names }) => [column.name, names]));
	const warnings = [...types.commaWarnings, ...asText, ...counters.warnings];
	return { rows, numeric: types.numeric, groups, warnings };
}

class Findings {
	private readonly dataset: Dataset;
	private readonly layout: Layout;
	private readonly plan: ScanPlan;
	private readonly flaws = new Map<string, Tally>();
	private readonly labels = new Map<string, Tally>();
	private readonly counts = new Map<string, { rows: number; readonly place: string }>();
	readonly groupsOf: readonly { readonly column: Column; readonly names: Map<string, number> }[];

	constructor(dataset: Dataset, layout: Layout, plan: ScanPlan) {
		this.dataset = dataset;
		this.layout = layout;
		this.plan = plan;
		this.groupsOf = layout.slices.map(column => ({ column, names: new Map() }));
	}

	flaw(where: Pick<Row, 'file' | 'line'> & { readonly column?: number }, kind: string, what: string): void {
		const column = where.column === undefined ? undefined : { number: where.column };
		tallyIn(this.flaws, kind).add(where, what, column);
	}

	/** @returns the code of the label; 0 where it has none */
	label(row: Row, truth: Truth): number {
		const { label } = this.layout;
		if (label === undefined) return 0;
		const problem = truth.problem(row);
		if (problem !== undefined) {
			tallyIn(this.labels, problem.kind).add(row, `${problem.what}.`, { number: label.index + 1, name: label.name });
			return 0;
		}
		if (this.plan.task === 'regression') return 0;
		const text = canonical(textOfCell(row.cells[label.index]));
		const known = this.counts.get(text);
		if (known !== undefined) known.rows++;
		else if (this.counts.size <= mostLabels) this.counts.set(text, { rows: 1, place: placeOf(row) });
		return this.counts.size <= mostLabels ? truth.of(row) : 0;
	}

	/** What no request can hold. */
	sending(row: Row): void {
		let bytes = 0;
		for (const { index, name } of this.layout.features) {
			const cell = row.cells[index];
			if (typeof cell === 'string') bytes += cell.length;
			if (!(cell instanceof JsonCell)) continue;
			bytes += cell.json.length;
			if (this.plan.contentType !== 'text/csv' || !cell.nested) continue;
			tallyIn(this.flaws, 'nested').add(row, nestedInCsv, { number: index + 1, name });
		}
		if (bytes > largestBody) tallyIn(this.flaws, 'size').add(row, tooLarge);
	}

	groups({ cells }: Row): void {
		for (const { column, names } of this.groupsOf) {
			const name = textOfCell(cells[column.index]);
			if (names.size <= mostGroups) names.set(name, (names.get(name) ?? 0) + 1);
		}
	}

	/** @throws EvaluationError */
	refuse(rows: number, types: ColumnTypes): void {
		const found: { readonly key: string; readonly message: string }[] = [];
		const add = (key: string, message: string | undefined) => {
			if (message !== undefined) found.push({ key, message });
		};
		if (!this.dataset.named) add('evaluation.header', types.headerAsData);
		for (const [kind, tally] of this.flaws) {
			add(kind === 'nested' ? 'evaluation.content-type' : 'evaluation.data', tally.sentence);
		}
		for (const tally of this.labels.values()) add('evaluation.label', tally.sentence);
		const inLabels = found.length;
		add('evaluation.label', this.tooManyLabels(rows));
		for (const { column, names } of this.groupsOf) {
			if (names.size > mostGroups)
				add(
					'gates',
					`${this.dataset.name}: column ${column.name} has more than ${mostGroups} values, too many to slice by.`
				);
		}
		add('evaluation.data', types.decimalCommas);
		const [first] = found;
		if (first === undefined) return;
		const code =
			inLabels === 0 && first.key === 'evaluation.label'
				? 'label-unusable'
				: this.labels.size > 0
					? 'label-unusable'
					: 'data-broken';
		const more =
			found.length === 1
				? ''
				: ` And ${found.length - 1} more of another kind: ${found
						.slice(1)
						.map(({ message }) => message)
						.join(' ')}`;
		throw new EvaluationError(code, `${first.message}${more}`, { findings: found });
	}

	private tooManyLabels(rows: number): string | undefined {
		const { label } = this.layout;
		const { counts, dataset, plan } = this;
		if (label === undefined) return undefined;
		if (plan.task === 'multiclass' && counts.size > mostLabels) {
			return `${dataset.name}: column ${label.name} has more than ${mostLabels} different labels in ${rows.toLocaleString('en-US')} rows. Is it the right column?`;
		}
		if (plan.task !== 'binary' || counts.size <= 2) return undefined;
		const sorted = [...counts].toSorted(([, a], [, b]) => b.rows - a.rows);
		const shown = sorted.slice(0, 6).map(([name, { rows, place }], i) => {
			const first = i < 2 ? '' : `, first in ${place}`;
			return `${quoted(name)} (${rows.toLocaleString('en-US')} row${rows === 1 ? '' : 's'}${first})`;
		});
		const number = counts.size > mostLabels ? `more than ${mostLabels}` : counts.size;
		const more = counts.size > shown.length ? ' and others' : '';
		return (
			`${dataset.name}: column ${label.name} has ${number} different labels, and a binary task has two: ` +
			`${shown.join(', ')}${more}. Spell them alike, leave the rows out, or set task: multiclass.`
		);
	}
}

function tallyIn(tallies: Map<string, Tally>, kind: string): Tally {
	const tally = tallies.get(kind) ?? new Tally();
	tallies.set(kind, tally);
	return tally;
}
