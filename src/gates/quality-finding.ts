import type { Evaluation, MeasureComparison, SliceGroup, Slices } from './evaluation.ts';
import type { QualityGate } from './gate.ts';
import { countsFor, provedSoFar } from './quality-early.ts';
import { type LimitFinding, withinAbsolute, withinMargin } from './quality-limits.ts';
import { count, subjectOf, valuesOf } from './quality-words.ts';
import type { BreachBeside, Verdict } from './verdict.ts';

/** What was found for a gate: the numbers it rests on, the verdict, and both in words. */
export interface QualityOutcome {
	readonly measured?: MeasureComparison;
	readonly verdict: Verdict;
	readonly sentence: string;
	/** Where the baseline breaks an absolute limit itself. */
	readonly breach?: BreachBeside | undefined;
}

const noData: Verdict = { outcome: 'undecided', cause: 'no-data' };
const overLimit: Verdict = { outcome: 'undecided', cause: 'over-limit' };
const notProved: Verdict = { outcome: 'undecided', cause: 'not-proved' };

export function findOverall(gate: QualityGate, evaluation: Evaluation): QualityOutcome {
	const measured = evaluation.measures.find(({ measure }) => measure === gate.measure);
	const name = subjectOf(gate);
	if (measured === undefined) return { verdict: noData, sentence: `${name} was not measured by the evaluation.` };
	if (measured.candidate === undefined) return { measured, verdict: noData, sentence: notDefined(name, measured) };
	const values = `${name} is ${valuesOf(measured)}`;
	if (measured.rows < gate.minSamples) {
		const asked = count(gate.minSamples, 'row');
		return { measured, verdict: notProved, sentence: `${values}: too few, at least ${asked} are asked for.` };
	}
	const counts = countsFor(gate, evaluation.paired);
	const early = counts && provedSoFar(counts, gate.limits.maxDecrease ?? Number.NaN);
	if (evaluation.stopped !== undefined) return { measured, ...stoppedEarly(gate, evaluation, early, values) };
	return { measured, ...weigh(limitsOn(gate, measured, early), values) };
}

/** The worst group that has enough rows; groups without it are told. */
export function findSlice(gate: QualityGate, column: string, evaluation: Evaluation): QualityOutcome {
	const slices = evaluation.slices.find(slice => slice.column === column);
	const name = subjectOf(gate);
	if (slices === undefined) return { verdict: noData, sentence: `${name} was not measured by ${column}.` };
	const small = tellSmall(slices);
	const [worst] = rankGroups(gate, slices.shown);
	if (worst === undefined) {
		const asked = count(gate.minSamples, 'row');
		const sentence = `${name}: no group of ${column} has ${asked} on which it is defined.${small}`;
		return { verdict: noData, sentence };
	}
	const values = `${subjectOf(gate, worst.group.value)} is ${valuesOf(worst.measured)}, the worst of its groups`;
	if (evaluation.stopped !== undefined) {
		return { measured: worst.measured, ...stoppedEarly(gate, evaluation, undefined, values) };
	}
	const weighed = weigh(worst.limits, values);
	return { measured: worst.measured, ...weighed, sentence: `${weighed.sentence}${small}` };
}

/** What a gate is decided by: the measure of all rows, or of the worst group; undefined where nothing was measured. */
export function measuredBy(
	gate: QualityGate,
	{ measures, slices }: Pick<Evaluation, 'measures' | 'slices'>
): { readonly measured: MeasureComparison; readonly group?: string } | undefined {
	if (gate.slice === undefined) {
		const measured = measures.find(({ measure }) => measure === gate.measure);
		return measured && { measured };
	}
	const [worst] = rankGroups(gate, slices.find(({ column }) => column === gate.slice)?.shown ?? []);
	return worst && { measured: worst.measured, group: worst.group.value };
}

interface RankedGroup {
	readonly group: SliceGroup;
	readonly measured: MeasureComparison;
	readonly limits: readonly LimitFinding[];
}

/** Groups that a gate may be decided by, those with enough rows and a value, the worst first. */
export function rankGroups(gate: QualityGate, groups: readonly SliceGroup[]): readonly RankedGroup[] {
	const lowerIsBetter = gate.limits.max !== undefined || gate.limits.maxIncrease !== undefined;
	const ranked = groups.flatMap(group => {
		const measured = group.measures.find(({ measure }) => measure === gate.measure);
		if (measured?.candidate === undefined || measured.rows < gate.minSamples) return [];
		const badness = lowerIsBetter ? measured.candidate : -measured.candidate;
		return [{ group, measured, limits: limitsOn(gate, measured, undefined), badness }];
	});
	return ranked.sort((a, b) => severity(b.limits) - severity(a.limits) || b.badness - a.badness);
}

function limitsOn(
	gate: QualityGate,
	measured: MeasureComparison,
	early: 'ok' | 'worse' | undefined
): readonly LimitFinding[] {
	const { maxDecrease, maxIncrease } = gate.limits;
	return [
		...withinAbsolute(measured, gate.limits),
		...(maxDecrease === undefined ? [] : [withinMargin(measured, maxDecrease, 'lower', early)]),
		...(maxIncrease === undefined ? [] : [withinMargin(measured, maxIncrease, 'higher', early)])
	];
}

/** From the mildest to the gravest, and what follows from it. */
const bySeverity = ['kept', 'unproved', 'unmet', 'unknown', 'broken'] as const;
const verdicts: Readonly<Record<LimitFinding['is'], Verdict>> = {
	kept: { outcome: 'pass' },
	unproved: notProved,
	unmet: overLimit,
	unknown: noData,
	broken: { outcome: 'fail' }
};

/** What the candidate breaks alone is worse than what both break. */
function severity(limits: readonly LimitFinding[]): number {
	const each = limits.map(({ is, breach }) => {
		const isShared = is === 'broken' && breach !== undefined;
		return bySeverity.indexOf(is) - (isShared ? 0.5 : 0);
	});
	return Math.max(...each);
}

/** One broken limit fails the gate; only all of them kept pass it. */
function weigh(limits: readonly LimitFinding[], values: string): Omit<QualityOutcome, 'measured'> {
	const breach = limits.find(limit => limit.breach !== undefined)?.breach;
	return { ...weighVerdict(limits, values), breach };
}

function weighVerdict(limits: readonly LimitFinding[], values: string): { verdict: Verdict; sentence: string } {
	const worst = bySeverity.findLast(severe => limits.some(({ is }) => is === severe));
	if (worst === undefined) return { verdict: noData, sentence: `${values}.` };
	const telling = limits.filter(({ is }) => is === worst).map(({ words }) => words);
	return { verdict: verdicts[worst], sentence: `${values}: ${telling.join(', and ')}.` };
}

/** Rows were left out because the verdict was proved: what was not proved by then, nobody knows. */
function stoppedEarly(
	gate: QualityGate,
	evaluation: Evaluation,
	early: 'ok' | 'worse' | undefined,
	values: string
): { verdict: Verdict; sentence: string } {
	const allowed = gate.limits.maxDecrease;
	if (early === 'worse')
		return { verdict: { outcome: 'fail' }, sentence: `${values}: proved worse, so no more rows were sent.` };
	const onlyMargin = gate.limits.min === undefined && gate.limits.max === undefined;
	if (early === 'ok' && onlyMargin) {
		const sentence = `${values}: proved less than ${allowed} lower, so no more rows were sent.`;
		return { verdict: { outcome: 'pass' }, sentence };
	}
	const because = `the evaluation was stopped early, because ${evaluation.stopped?.gate} was proved`;
	return { verdict: notProved, sentence: `${values}: not judged, ${because} ${evaluation.stopped?.because}.` };
}

function notDefined(name: string, { rows, measure }: MeasureComparison): string {
	if (rows === 0) return `${name} is n/a: there was no row that both variants answered.`;
	const needs: Readonly<Partial<Record<MeasureComparison['measure'], string>>> = {
		auc: 'it needs labels of both classes',
		recall: 'it needs rows with the positive label',
		precision: 'the candidate answered positive on no row',
		f1: 'no row is positive, by label or answer',
		'log-loss': 'the answers are not probabilities',
		r2: 'all labels are equal'
	};
	return `${name} is n/a on these ${count(rows, 'row')}: ${needs[measure] ?? 'the rows do not define it'}.`;
}

function tellSmall({ small }: Slices): string {
	if (small.groups === 0) return '';
	const groups = small.groups === 1 ? '1 group is' : `${count(small.groups, 'group')} are`;
	return ` ${groups} too small to be judged (${count(small.rows, 'row')}).`;
}
