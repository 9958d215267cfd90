import { didYouMean } from '../common/suggest.ts';
import type { QualityGate } from '../gates/gate.ts';
import { EvaluationError, quoted } from './errors.ts';
import type { Dataset } from './row.ts';

/** One column, by its place in a row, from 0. */
export interface Column {
	readonly index: number;
	readonly name: string;
}

/** Which columns are what. */
export interface Layout {
	/** Sent to the model, in the order of the file. */
	readonly features: readonly Column[];
	readonly label?: Column;
	readonly slices: readonly Column[];
}

/** The columns that a plan names. */
export interface WantedColumns {
	readonly label?: string;
	readonly exclude: readonly string[];
	readonly slices: readonly string[];
	/** Where a slice is asked for in the promotion file. */
	readonly keyOfSlice?: (slice: string) => string;
}

type Described = Pick<Dataset, 'name' | 'columns' | 'header' | 'named' | 'nameless' | 'format'>;

/**
 * Finds the columns that a plan names. The label is never sent; a slice column is, unless it is excluded.
 * @throws EvaluationError `column-missing`, with everything that is not there
 */
export function layOut(dataset: Described, wanted: WantedColumns): Layout {
	const places = new Map(dataset.columns.map((name, index) => [name, index]));
	const findings: { readonly key: string; readonly message: string }[] = [];
	const find = (name: string, what: string, key: string): Column | undefined => {
		const index = places.get(name);
		if (index !== undefined) return { index, name };
		findings.push({ key, message: `${notThere(dataset, name)}, which ${what}. ${known(dataset, name)}` });
		return undefined;
	};
	const label =
		wanted.label === undefined ? undefined : find(wanted.label, 'evaluation.label names', 'evaluation.label');
	const excluded = new Set(
		wanted.exclude.flatMap((name, i): readonly (number | undefined)[] => {
			if (name === '' && dataset.nameless.length > 0) return dataset.nameless.map(column => places.get(column));
			return [find(name, 'evaluation.exclude names', `evaluation.exclude[${i}]`)?.index];
		})
	);
	const keyOfSlice = wanted.keyOfSlice ?? (() => 'gates');
	const slices = wanted.slices.flatMap(name => find(name, 'a gate names as its slice', keyOfSlice(name)) ?? []);
	const features = dataset.columns
		.map((name, index) => ({ index, name }))
		.filter(({ index }) => index !== label?.index && !excluded.has(index));
	const index = features.find(({ name }) => dataset.nameless.includes(name));
	if (index !== undefined) findings.push({ key: 'evaluation.exclude', message: aboutIndex(dataset, index) });
	if (findings.length === 0 && looksHeaderless(dataset)) {
		findings.push({ key: 'evaluation.data', message: aboutHeader(dataset) });
	}
	if (features.length === 0 && findings.length === 0) {
		const message = `${dataset.name}: no column is left to be sent to the model.`;
		findings.push({ key: 'evaluation.exclude', message });
	}
	const [first] = findings;
	if (first !== undefined) throw new EvaluationError('column-missing', first.message, { findings });
	return { features, slices, ...(label && { label }) };
}

function notThere({ header, name }: Described, column: string): string {
	const where = header.counts === 'row' ? name : `${header.name}, line ${header.line}`;
	return `${where}: there is no column ${column === '' ? 'without a name' : column}`;
}

function known(dataset: Described, wanted: string): string {
	const { columns, named } = dataset;
	const shown = columns.slice(0, 20).join(', ');
	const more = columns.length > 20 ? ` and ${columns.length - 20} more` : '';
	const blank = columns.find(name => name !== wanted && name.trim() === wanted.trim());
	const meant =
		blank === undefined
			? didYouMean(wanted, columns)
			: ` The file has ${quoted(blank, 60).replace(/^"|"$/g, '`')} with a blank: ${JSON.stringify(blank.slice(0, 60))}.`;
	const numbered = named && /^\d+$/.test(wanted) ? ' Columns go by number only with evaluation.header: false.' : '';
	const range = `Columns: ${shown}${more}.`;
	return `${named ? range : `Without a header columns go by number, from 0 to ${columns.length - 1}.`}${meant}${numbered}${looksHeaderless(dataset) ? ` ${noHeader}` : ''}`;
}

const noHeader =
	'Its first line looks like data: if the file has no header, set evaluation.header: false and give columns by number.';

/** Names that are numbers only, and not the 0, 1, 2 of a tool that had no names. */
function looksHeaderless({ format, named, columns }: Described): boolean {
	if (format !== 'csv' || !named) return false;
	const numbers = columns.map(name => (name.trim() === '' ? Number.NaN : Number(name)));
	if (numbers.some(number => !Number.isFinite(number))) return false;
	return !numbers.every((number, i) => number === i) && !numbers.every((number, i) => number === i + 1);
}

function aboutHeader({ header }: Described): string {
	return `${header.name}, line ${header.line}: the header has numbers only. ${noHeader}`;
}

function aboutIndex({ header, name }: Described, { index, name: column }: Column): string {
	const where = header.counts === 'row' ? name : `${header.name}, line ${header.line}`;
	const what = column.startsWith('Unnamed')
		? `column ${index + 1} has no name`
		: `column ${column} is the index of pandas`;
	return `${where}: ${what}, as pandas writes the number of a row; a model would take it for a feature. Write the file with index=False, or exclude it (exclude: [${JSON.stringify(column)}]).`;
}

/** Columns that gates slice by. */
export function slicesOf(gates: readonly QualityGate[]): readonly string[] {
	return [...new Set(gates.flatMap(gate => (gate.slice === undefined ? [] : [gate.slice])))];
}
