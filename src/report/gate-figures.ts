import { times } from '../gates/numbers.ts';
import type { Comparison, GateResult, Side } from '../gates/verdict.ts';
import { viewOf } from './gate-views.ts';
import type { Report } from './model.ts';
import { counted } from './sanitize.ts';

/** A gate's value in its unit. */
export function valueWords({ gate, unit }: Pick<GateResult, 'gate' | 'unit'>, value: number): string {
	return viewOf(gate).value(value, unit);
}

/** What a value rests on: `17 of 5,412`, `12 minutes`, `5,000 rows`; empty where that says nothing. */
export function basisWords({ gate, verdict }: GateResult, side: Side): string {
	if (side.bad !== undefined) return `${amount(side.bad)} of ${amount(side.samples)}`;
	return viewOf(gate).basis(side, verdict.outcome);
}

/** `1.02 x` or `+12 ms`, and the interval it lies in; empty where nothing was compared. */
export function comparisonWords(result: GateResult): { readonly estimate: string; readonly interval: string } {
	const { comparison } = result;
	if (comparison === undefined) return { estimate: '', interval: '' };
	const show = (value: number) => (comparison.as === 'ratio' ? times(value) : difference(result, value));
	// A ratio to none at all is an artefact of how it is estimated.
	const toNone = comparison.as === 'ratio' && result.baseline?.bad === 0;
	return { estimate: toNone ? '' : show(comparison.estimate), interval: intervalWords(comparison, show) };
}

/** What gates counted of the candidate in all steps so far, in words; undefined for those that count nothing. */
export function seenWords(result: GateResult, report: Pick<Report, 'measurements'>): string | undefined {
	const requests = requestsSeen(result, report);
	if (requests !== undefined) return requests === 0 ? undefined : `${counted(requests, 'request')} seen`;
	const measured = report.measurements.find(({ gate }) => gate === result.gate.name);
	const values = (measured?.steps ?? [])
		.flatMap(step => (step.kind === 'means' ? step.minutes : []))
		.reduce((sum, minute) => sum + minute.candidate.count, 0);
	return values === 0 ? undefined : `${counted(values, 'value')} seen`;
}

/** Requests of the candidate in all steps so far; undefined for gates that do not count any. */
export function requestsSeen(result: GateResult, report: Pick<Report, 'measurements'>): number | undefined {
	const measured = report.measurements.find(({ gate }) => gate === result.gate.name);
	const counting = measured?.steps.filter(step => step.kind === 'counts') ?? [];
	if (counting.length === 0) return undefined;
	return counting.flatMap(step => step.minutes).reduce((sum, minute) => sum + minute.candidate.requests, 0);
}

function intervalWords({ as, low, high }: Comparison, show: (value: number) => string): string {
	const from = low === undefined || (as === 'ratio' && low <= 0) ? undefined : show(low);
	const to = high === undefined || !Number.isFinite(high) ? undefined : show(high);
	if (from === undefined) return to === undefined ? '' : `at most ${to}`;
	return to === undefined ? `at least ${from}` : `${from} to ${to}`;
}

function difference({ gate, unit }: GateResult, value: number): string {
	const words = viewOf(gate).value(value, unit);
	return `${value > 0 ? '+' : ''}${unit === 'percent' ? words.replace('%', 'points') : words}`;
}

const amount = (count: number) => count.toLocaleString('en-US');
