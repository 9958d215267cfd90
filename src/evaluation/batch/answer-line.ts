import type { JSONValue } from '@jmespath-community/jmespath';
import { forBoth, type Role } from '../../common/role.ts';
import type { EvaluationPlan } from '../../rollout/plan.ts';
import { answerReader } from '../answer-rows.ts';
import { type AnswerKind, answerKind } from '../answers.ts';
import { quoted } from '../errors.ts';
import type { Outcome } from '../invoke.ts';
import { canonical, Dictionary } from '../labels.ts';
import { csvCell } from '../request.ts';
import { recordOf } from './key-line.ts';
import { incomplete } from './store.ts';

export const kindsOf = (plan: EvaluationPlan): Readonly<Record<Role, AnswerKind>> =>
	forBoth(() => answerKind(plan, new Dictionary()));

/** @param id of the row that was asked about */
export type ReadLine = (line: string, id: string, object: string, at: number) => Outcome;

/** Rows whose answers are kept as they came, to tell whether they are read rightly. */
const mostWhole = 500;

/**
 * A line of answers as the endpoint's answer to one row would be read.
 * @param skip cells of a line of CSV between the id of the row and what was answered
 */
export function outcomeReader(plan: EvaluationPlan, kind: AnswerKind, skip = 0): ReadLine {
	const split = answerReader(plan.response);
	const place = Number(/^\[(\d)\]$/.exec(plan.response)?.[1] ?? Number.NaN);
	const isCsv = plan.contentType === 'text/csv';
	let read = 0;
	return (line, id, object, at) => {
		const body = isCsv ? withoutCells(withoutId(line, id, object, at), skip) : line;
		if (isCsv && read++ >= mostWhole && !Number.isNaN(place)) {
			const value = plainCell(body, place);
			if (value !== undefined) return outcomeOf(kind, value);
		}
		const [answer] = split(Buffer.from(body), isCsv ? 'text/csv' : 'application/json', 1);
		if (answer === undefined || !answer.ok) {
			return { ok: false, kind: 'misfit', sentence: answer?.sentence ?? 'The line has no answer.' };
		}
		return outcomeOf(kind, answer.value, answer.whole);
	};
}

function outcomeOf(kind: AnswerKind, value: JSONValue, whole?: JSONValue): Outcome {
	const reading = kind.read(value);
	if (!reading.ok) return { ok: false, kind: 'misfit', sentence: reading.sentence };
	return { ok: true, value: reading.value, ...(whole !== undefined && { whole }) };
}

function withoutCells(line: string, skip: number): string {
	return skip === 0 ? line : lineFrom(recordOf(line), skip);
}

const lineFrom = (cells: readonly string[], first: number) => cells.slice(first).map(csvCell).join(',');

const plainNumber = /^-?\d{1,18}(\.\d{1,18})?([eE][+-]?\d{1,3})?$/;

/** The cell at a place as a number, where nothing of the line needs a closer look. */
function plainCell(body: string, place: number): number | undefined {
	let from = 0;
	for (let i = 0; i < place; i++) {
		from = body.indexOf(',', from) + 1;
		if (from === 0) return undefined;
	}
	const to = body.indexOf(',', from);
	const cell = to < 0 ? body.slice(from) : body.slice(from, to);
	return plainNumber.test(cell) ? Number(cell) : undefined;
}

/**
 * The line after the id of its row.
 * @throws EvaluationError where it is the answer to another row
 */
function withoutId(line: string, id: string, object: string, at: number): string {
	if (line.startsWith(id) && line.charCodeAt(id.length) === 0x2c && !id.includes('"')) return line.slice(id.length + 1);
	const cells = recordOf(line);
	const [found = ''] = cells;
	// SageMaker writes the cells of a row anew: quotes may come and go.
	if (cells.length > 1 && canonical(found) === canonical(id)) return lineFrom(cells, 1);
	throw incomplete(`${object}, line ${at}: the answer is to row ${quoted(found, 40)}, and row ${id} was asked about.`);
}
