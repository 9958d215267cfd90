import type { EvaluationPlan } from '../rollout/plan.ts';
import { JsonCell, textOfCell } from './cell.ts';
import { EvaluationError, quoted } from './errors.ts';
import { canonical, Dictionary } from './labels.ts';
import type { Layout } from './layout.ts';
import { placeOf, type Row } from './row.ts';

/** What is wrong with a label. */
export interface LabelProblem {
	readonly kind: 'missing' | 'nested' | 'not-a-number';
	readonly what: string;
}

/** The right answers of the rows, as numbers: 1 or 0 for binary, the code of the class, the value of a regression. */
export interface Truth {
	/** Of one row. @throws EvaluationError `label-unusable` */
	readonly of: (row: Row) => number;
	/** What is wrong with the label of a row; undefined where nothing is. */
	readonly problem: (row: Row) => LabelProblem | undefined;
	/** Every label that was read. */
	readonly labels: Dictionary;
	/** Once all rows were read. @throws EvaluationError `label-unusable` where no label is the positive one */
	readonly check: () => void;
}

/** How tools write a value that is not there, where it cannot be a class as well. */
const missing = /^(nan|-nan|<na>|#n\/a)$/i;

/** Reads labels; undefined for data without them. */
export function truthOf(
	file: string,
	layout: Layout,
	plan: Pick<EvaluationPlan, 'task' | 'positive'>
): Truth | undefined {
	const { label } = layout;
	if (label === undefined) return undefined;
	const labels = new Dictionary();
	const positive = canonical(plan.positive ?? '1');
	const read = (row: Row): string | LabelProblem => readLabel(row.cells[label.index], plan.task, positive);
	return {
		labels,
		problem: row => {
			const text = read(row);
			return typeof text === 'string' ? undefined : text;
		},
		of: row => {
			const text = read(row);
			if (typeof text !== 'string') {
				const where = placeOf(row, { number: label.index + 1, name: label.name });
				throw new EvaluationError('label-unusable', `${where}: ${text.what}.`, { key: 'evaluation.label' });
			}
			if (plan.task === 'regression') return Number(text);
			const code = labels.code(text);
			return plan.task === 'multiclass' ? code : text === positive ? 1 : 0;
		},
		check: () => {
			if (plan.task !== 'binary' || labels.names.length === 0 || labels.find(positive) !== undefined) return;
			throw new EvaluationError('label-unusable', noPositive(file, label.name, positive, labels.names), {
				key: 'evaluation.positive'
			});
		}
	};
}

function readLabel(cell: Row['cells'][number], task: EvaluationPlan['task'], positive: string): string | LabelProblem {
	if (cell instanceof JsonCell && cell.nested) {
		return { kind: 'nested', what: `the label is ${quoted(cell.json)}, not one value` };
	}
	const text = canonical(textOfCell(cell));
	if (text === '') return { kind: 'missing', what: 'the label is missing' };
	if (task === 'regression') {
		if (text.length <= 400 && Number.isFinite(Number(text))) return text;
		return { kind: 'not-a-number', what: `the label ${quoted(text)} is not a number` };
	}
	if (missing.test(text) && text !== positive) {
		return { kind: 'missing', what: `the label is missing (${quoted(text)})` };
	}
	return text;
}

function noPositive(file: string, column: string, positive: string, names: readonly string[]): string {
	const seen = names.slice(0, 5).map(name => quoted(name));
	const more = names.length > 5 ? ' and others' : '';
	return (
		`${file}: no label in column ${column} is ${quoted(positive)}; ` +
		`they are ${seen.join(', ')}${more}. Set evaluation.positive.`
	);
}
