import type { Measure, MeasureComparison, SliceGroup, Slices } from '../gates/evaluation.ts';
import type { QualityGate } from '../gates/gate.ts';
import { rankGroups } from '../gates/quality-finding.ts';
import type { Sample } from './collect.ts';
import { type CompareOptions, compare } from './compare.ts';
import { countFlips } from './flips.ts';
import { pickRows, type Scoring } from './scoring.ts';

/** Groups that are kept: the worst for every gate, and the largest. */
const worstKept = 3;
const largestKept = 6;

/** Every group of every slice column by itself, by the measures that gates ask for. */
export async function compareSlices(
	sample: Sample,
	scoring: Scoring,
	gates: readonly QualityGate[],
	options: Omit<CompareOptions, 'groups'>
): Promise<readonly Slices[]> {
	const slices: Slices[] = [];
	for (const { column, names, codes } of sample.slices) {
		const asking = gates.filter(gate => gate.slice === column);
		slices.push(await compareGroups(column, groupRows(codes, names), scoring, asking, options));
	}
	return slices;
}

interface Group {
	readonly value: string;
	/** Which rows of the sample. */
	readonly rows: Uint32Array;
}

async function compareGroups(
	column: string,
	groups: readonly Group[],
	scoring: Scoring,
	gates: readonly QualityGate[],
	options: Omit<CompareOptions, 'groups'>
): Promise<Slices> {
	const least = Math.min(...gates.map(gate => gate.minSamples));
	const large = groups.filter(group => group.rows.length >= least);
	const measures = [...new Set<Measure>(gates.map(gate => gate.measure))];
	const compared: SliceGroup[] = [];
	for (const { value, rows } of large) {
		const scored = scoring.of(pickRows(scoring.answered, rows));
		const found: readonly MeasureComparison[] = await compare(scored, measures, { ...options, groups: large.length });
		const flips = scoring.isRight && countFlips(rows, scoring.isRight);
		compared.push({ value, rows: rows.length, measures: found, ...flips });
	}
	const small = groups.filter(group => group.rows.length < least);
	return {
		column,
		groups: groups.length,
		small: { groups: small.length, rows: small.reduce((sum, { rows }) => sum + rows.length, 0) },
		shown: chooseShown(compared, gates)
	};
}

/** The groups that gates are decided by, and the largest. */
export function chooseShown(compared: readonly SliceGroup[], gates: readonly QualityGate[]): readonly SliceGroup[] {
	const bySize = compared.toSorted((a, b) => b.rows - a.rows || (a.value < b.value ? -1 : 1));
	const worst = gates.flatMap(gate => rankGroups(gate, compared).slice(0, worstKept));
	const shown = new Set([...worst.map(({ group }) => group), ...bySize.slice(0, largestKept)]);
	return bySize.filter(group => shown.has(group));
}

/** The rows of each value that occurs, in rising order; values by name, so that timing leaves no trace. */
function groupRows(codes: ArrayLike<number>, names: readonly string[]): readonly Group[] {
	const sizes = new Uint32Array(names.length);
	for (let row = 0; row < codes.length; row++) sizes[codes[row] ?? 0] = (sizes[codes[row] ?? 0] ?? 0) + 1;
	const groups = names.map((value, code) => ({ value, rows: new Uint32Array(sizes[code] ?? 0) }));
	const filled = new Uint32Array(names.length);
	for (let row = 0; row < codes.length; row++) {
		const code = codes[row] ?? 0;
		const place = filled[code] ?? 0;
		const rows = groups[code]?.rows;
		if (rows !== undefined) rows[place] = row;
		filled[code] = place + 1;
	}
	return groups.filter(({ rows }) => rows.length > 0).sort((a, b) => (a.value < b.value ? -1 : 1));
}
