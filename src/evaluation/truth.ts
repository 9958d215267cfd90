import type { EvaluationPlan } from '../rollout/plan.ts';
import { EvaluationError, placeIn, quoted } from './errors.ts';
import { canonical, Dictionary } from './labels.ts';
import type { Layout } from './layout.ts';
import type { Row } from './row.ts';

/** The right answers of the rows, as numbers: 1 or 0 for binary, the code of the class, the value of a regression. */
export interface Truth {
	/** Of one row. @throws EvaluationError `label-unusable` */
	readonly of: (row: Row) => number;
	/** Every label that was read. */
	readonly labels: Dictionary;
	/** Once all rows were read. @throws EvaluationError `label-unusable` where no label is the positive one */
	readonly check: () => void;
}

/** Reads labels; undefined for data without them. */
export function truthOf(
	file: string,
	layout: Layout,
	plan: Pick<EvaluationPlan, 'task' | 'positive'>
): Truth | undefined {
	const { label } = layout;
	if (label === undefined) return undefined;
	const labels = new Dictionary();
	const unusable = (row: Row, what: string) => {
		const where = placeIn(file, row.line, { number: label.index + 1, name: label.name });
		return new EvaluationError('label-unusable', `${where}: ${what}.`);
	};
	const textOf = (row: Row): string => {
		const cell = row.cells[label.index];
		if (cell === undefined || cell === null || cell === '') throw unusable(row, 'the label is missing');
		if (typeof cell === 'object') throw unusable(row, `the label is ${quoted(JSON.stringify(cell))}, not one value`);
		return canonical(String(cell));
	};
	if (plan.task === 'regression') {
		const of = (row: Row) => {
			const text = textOf(row);
			const value = text === '' ? Number.NaN : Number(text);
			if (!Number.isFinite(value)) throw unusable(row, `the label ${quoted(text)} is not a number`);
			return value;
		};
		return { of, labels, check: () => {} };
	}
	if (plan.task === 'multiclass') return { of: row => labels.code(textOf(row)), labels, check: () => {} };
	const positive = canonical(plan.positive ?? '1');
	return {
		labels,
		of: row => {
			const text = textOf(row);
			labels.code(text);
			return text === positive ? 1 : 0;
		},
		check: () => {
			if (labels.names.length === 0 || labels.find(positive) !== undefined) return;
			const seen = labels.names.slice(0, 5).map(name => quoted(name));
			const more = labels.names.length > 5 ? ' and others' : '';
			const message =
				`${file}: no label in column ${label.name} is ${quoted(positive)}; ` +
				`they are ${seen.join(', ')}${more}. Set evaluation.positive.`;
			throw new EvaluationError('label-unusable', message);
		}
	};
}
