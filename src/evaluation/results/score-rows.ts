import type { JSONValue } from '@jmespath-community/jmespath';
import { type Role, roles } from '../../common/role.ts';
import type { EvaluationPlan } from '../../rollout/plan.ts';
import { picker } from '../answer-rows.ts';
import { cellValue, parseJson } from '../answer-text.ts';
import type { AnswerKind } from '../answers.ts';
import { type Cell, JsonCell, textOfCell } from '../cell.ts';
import { EvaluationError, quoted } from '../errors.ts';
import type { Outcome } from '../invoke.ts';
import type { Column, Layout } from '../layout.ts';
import type { Dataset, Row } from '../row.ts';
import { mostIds } from './id-set.ts';

/** Where a row of scores has what. */
export interface ScoreLayout extends Layout {
	readonly id: Column;
	readonly answers: Readonly<Record<Role, Column>>;
}

/**
 * Finds the columns of scores: `id`, `baseline`, `candidate`, the label, and those of slices.
 * @throws EvaluationError `column-missing`
 */
export function layOutScores(
	dataset: Pick<Dataset, 'name' | 'columns'>,
	plan: Pick<EvaluationPlan, 'label'>,
	slices: readonly string[]
): ScoreLayout {
	const findings: { readonly key: string; readonly message: string }[] = [];
	const find = (name: string, what: string, key: string): Column => {
		const index = dataset.columns.indexOf(name);
		if (index < 0) {
			const columns = dataset.columns.slice(0, 20).join(', ');
			findings.push({ key, message: `${dataset.name}: there is no column ${name}, ${what}. It has ${columns}.` });
		}
		return { index, name };
	};
	const id = find('id', 'by which rows are told apart', 'evaluation.data');
	const [baseline, candidate] = roles.map(role => find(role, `what the ${role} answered`, 'evaluation.data'));
	const label =
		plan.label === undefined ? undefined : find(plan.label, 'which evaluation.label names', 'evaluation.label');
	const grouped = slices.map(name => find(name, 'which a gate names as its slice', 'gates'));
	const [first] = findings;
	if (first !== undefined || baseline === undefined || candidate === undefined) {
		throw new EvaluationError('column-missing', first?.message ?? '', { findings });
	}
	return { id, answers: { baseline, candidate }, features: [], slices: grouped, ...(label && { label }) };
}

/** What both answered to a row, as the job wrote it down, read by the keys of the evaluation. */
export function outcomeReader(
	{ answers }: ScoreLayout,
	response: string,
	kinds: Readonly<Record<Role, AnswerKind>>
): (row: Row) => Readonly<Record<Role, Outcome>> {
	const pick = picker(response);
	const read = (row: Row, role: Role): Outcome => {
		const value = answerIn(row.cells[answers[role].index]);
		if (value === null) return { ok: false, kind: 'misfit', sentence: `Row ${row.number} has no answer.` };
		const picked = pick(value);
		const reading = picked.ok ? kinds[role].read(picked.value) : picked;
		if (!reading.ok) return { ok: false, kind: 'misfit', sentence: reading.sentence };
		return { ok: true, value: reading.value, whole: value };
	};
	return row => ({ baseline: read(row, 'baseline'), candidate: read(row, 'candidate') });
}

/** A cell as the answer it holds; null for none. */
function answerIn(cell: Cell): JSONValue {
	if (cell === undefined || cell === null || cell === '') return null;
	if (typeof cell === 'number') return cell;
	if (!(cell instanceof JsonCell)) return cellValue(cell);
	return parseJson(cell.json) ?? null;
}

/** @throws EvaluationError where a row has none */
export function idOf({ id }: ScoreLayout, row: Row, where: string): string {
	const text = textOfCell(row.cells[id.index]).trim();
	if (text !== '') return text;
	throw new EvaluationError('data-broken', `${where}: the row has no id.`, { key: 'evaluation.data' });
}

/** Two rows of one id. */
export function twice(id: string, where: string): EvaluationError {
	const sentence = `${where}: id ${quoted(id, 60)} is there for the second time. Every row is scored once; join again, or leave one out.`;
	return new EvaluationError('data-broken', sentence, { key: 'evaluation.data' });
}

/** Of ids that do not count up, only so many are told apart. */
export function tooManyIds(name: string, address: string): EvaluationError {
	const most = mostIds.toLocaleString('en-US');
	const sentence = `${address}: more than ${most} ids do not count up, and no more are told apart. Number the rows (0, 1, 2, ... in each file, or Spark's monotonically_increasing_id), or let the job count and give counts in ${name}.`;
	return new EvaluationError('data-broken', sentence, { key: 'evaluation.data' });
}

/** Other rows than the job has counted. */
export function wrongCount(name: string, counted: number, address: string, found: number): EvaluationError {
	const [missing, what] = [Math.abs(counted - found), found < counted ? 'missing' : 'too many'];
	const number = (value: number) => value.toLocaleString('en-US');
	const sentence = `${name} says ${number(counted)} rows, and ${address} has ${number(found)}: ${number(missing)} ${what}. Nothing is judged on a part; write the file again once the job has ended.`;
	return new EvaluationError('data-broken', sentence, { key: 'evaluation.data' });
}
