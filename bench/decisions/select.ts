import type { Cell, CellResult } from './grid.ts';
import type { Summary } from './summary.ts';

/** One number a cell of those that `belongs`, for the rule at this place. */
export function perCell(
	results: readonly CellResult[],
	rule: number,
	belongs: (cell: Cell) => boolean,
	value: (summary: Summary, cell: Cell) => number
): number[] {
	return results
		.filter(result => belongs(result.cell))
		.flatMap(result => result.summaries.slice(rule, rule + 1).map(summary => value(summary, result.cell)));
}

export const healthy = (cell: Cell) => cell.ratio === 1;
export const faulty = (cell: Cell) => cell.ratio >= 2;
export const times = (ratio: number) => (cell: Cell) => cell.ratio === ratio;
/** Where the minute as the unit of time and the five minutes before a pass do not hide what the test needs. */
export const fineGrained = (ratio: number) => (cell: Cell) =>
	cell.ratio === ratio && cell.bound >= 3 * cell.requestsPerMinute;
export const overBound = (summary: Summary, cell: Cell) => summary.requests / cell.bound;
export const medianOverBound = (summary: Summary, cell: Cell) => summary.medianRequests / cell.bound;
