import { EvaluationError } from './errors.ts';
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

/**
 * Finds the columns that a plan names. The label is never sent; a slice column is, unless it is excluded.
 * @throws EvaluationError `column-missing`
 */
export function layOut(
	dataset: Pick<Dataset, 'name' | 'columns'>,
	wanted: { readonly label?: string; readonly exclude: readonly string[]; readonly slices: readonly string[] }
): Layout {
	const find = (name: string, what: string): Column => {
		const index = dataset.columns.indexOf(name);
		if (index >= 0) return { index, name };
		const known = dataset.columns.slice(0, 20).join(', ');
		const more = dataset.columns.length > 20 ? ` and ${dataset.columns.length - 20} more` : '';
		const message = `${dataset.name}, line 1: there is no column ${name}, which ${what}. Columns: ${known}${more}.`;
		throw new EvaluationError('column-missing', message);
	};
	const label = wanted.label === undefined ? undefined : find(wanted.label, 'evaluation.label names');
	const excluded = wanted.exclude.map(name => find(name, 'evaluation.exclude names').index);
	const slices = wanted.slices.map(name => find(name, 'a gate names as its slice'));
	const features = dataset.columns
		.map((name, index) => ({ index, name }))
		.filter(({ index }) => index !== label?.index && !excluded.includes(index));
	if (features.length === 0) {
		throw new EvaluationError('column-missing', `${dataset.name}: no column is left to be sent to the model.`);
	}
	return { features, slices, ...(label && { label }) };
}
