import type { MeasureComparison } from './evaluation.ts';
import type { QualityGate } from './gate.ts';

/** A measure as people read it: four decimals, or three digits where it is small. */
export function figure(value: number): string {
	return String(Number(Math.abs(value) < 0.1 ? value.toPrecision(3) : value.toFixed(4)));
}

/** `0.8123 on the candidate and 0.82 on the baseline (1,000 rows)`. */
export function valuesOf(measured: MeasureComparison): string {
	const rows = `(${count(measured.rows, 'row')})`;
	const value = measured.candidate === undefined ? 'n/a' : figure(measured.candidate);
	if (measured.measure === 'agreement') return `${value} ${rows}`;
	const beside = measured.baseline === undefined ? 'n/a' : figure(measured.baseline);
	return `${value} on the candidate and ${beside} on the baseline ${rows}`;
}

/** What the gate is about, in words: `auc`, `recall of region = north`. */
export function subjectOf(gate: QualityGate, group?: string): string {
	return gate.slice === undefined || group === undefined ? gate.name : `${gate.name}: ${gate.slice} = ${group}`;
}

export function count(number: number, what: string): string {
	return `${number.toLocaleString('en-US')} ${what}${number === 1 ? '' : 's'}`;
}
