import type { Outcome } from './rollout.ts';

/** What one rule did to one kind of candidate, over many rollouts. */
export interface Summary {
	readonly rollouts: number;
	readonly rolledBack: number;
	readonly promoted: number;
	readonly inconclusive: number;
	readonly minutes: number;
	readonly requests: number;
	readonly medianRequests: number;
	readonly candidateRequests: number;
	readonly candidateBad: number;
}

export function summarise(outcomes: readonly Outcome[]): Summary {
	const share = (end: Outcome['end']) => outcomes.filter(outcome => outcome.end === end).length / outcomes.length;
	return {
		rollouts: outcomes.length,
		rolledBack: share('rolled-back'),
		promoted: share('promoted'),
		inconclusive: share('inconclusive'),
		minutes: mean(outcomes.map(outcome => outcome.minutes)),
		requests: mean(outcomes.map(outcome => outcome.requests)),
		medianRequests: median(outcomes.map(outcome => outcome.requests)),
		candidateRequests: mean(outcomes.map(outcome => outcome.candidateRequests)),
		candidateBad: mean(outcomes.map(outcome => outcome.candidateBad))
	};
}

export function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
	const upper = sorted[Math.ceil((sorted.length - 1) / 2)] ?? Number.NaN;
	return (lower + upper) / 2;
}

/** Rows of text in columns, the first to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
	const columns = Math.max(...rows.map(row => row.length));
	const widths = Array.from({ length: columns }, (_, c) => Math.max(...rows.map(row => row[c]?.length ?? 0)));
	const line = (row: readonly string[]) =>
		widths.map((width, c) => (c === 0 ? (row[c] ?? '').padEnd(width) : (row[c] ?? '').padStart(width))).join('  ');
	return rows.map(line).join('\n');
}

export function percent(share: number, digits = 1): string {
	return Number.isNaN(share) ? '-' : `${(100 * share).toFixed(digits)} %`;
}

export function short(value: number): string {
	if (Number.isNaN(value)) return '-';
	if (value >= 10_000) return `${Math.round(value / 1000)}k`;
	return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
