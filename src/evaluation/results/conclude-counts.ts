import type { Evaluation, Invalidation, Measure, SliceGroup, Slices } from '../../gates/evaluation.ts';
import type { QualityGate } from '../../gates/gate.ts';
import { brokenByBoth } from '../../gates/quality-validity.ts';
import type { EvaluationPlan } from '../../rollout/plan.ts';
import type { PairedCounts } from '../../stats/paired.ts';
import { breathe } from '../abort.ts';
import { type CompareOptions, compare } from '../compare.ts';
import { binaryMatrices } from '../confusion.ts';
import { EvaluationError } from '../errors.ts';
import { canonical } from '../labels.ts';
import { confusionFamily, confusionIn } from '../score-binary.ts';
import type { Scored } from '../scored.ts';
import { chooseShown } from '../slices.ts';
import { type CountedGroup, type CountedRows, rowsIn } from './read-counts.ts';

export interface Counted {
	readonly plan: EvaluationPlan;
	readonly gates: readonly QualityGate[];
	readonly seed: number;
	readonly counts: CountedRows;
	/** As messages call the file. */
	readonly name: string;
	readonly signal: AbortSignal;
}

const replicates = 2000;

/**
 * What paired counts prove: the share of right answers, and in a binary task everything else that hangs on one threshold.
 * @throws EvaluationError where a gate asks for what counts do not tell
 */
export async function concludeCounts(counted: Counted): Promise<Evaluation> {
	const { plan, gates, seed, counts, signal } = counted;
	checkGates(counted);
	const options = { seed, replicates, drawnFor: () => true, breathe: () => breathe(signal) };
	const measures = await compare(scoredOf(counts), measuresOf(plan), { ...options, groups: 1 });
	const columns = [...new Set(gates.flatMap(({ slice }) => (slice === undefined ? [] : [slice])))];
	const slices: Slices[] = [];
	for (const column of columns) slices.push(await compareColumn(column, counted, options));
	const rows = rowsIn(counts.all);
	const cells = cellsOf(counts);
	const none = { rows: 0, asked: rows, byKind: {} };
	const invalid = noBetterThanChance(counted) ?? brokenByBoth(gates, { measures, slices });
	return {
		task: plan.task,
		labelled: true,
		seed,
		rows: { read: rows, sent: rows, compared: rows },
		failed: { baseline: none, candidate: none },
		measures,
		slices,
		paired: { accuracy: counts.all, ...(counts.positive && { recall: counts.positive }) },
		flips: { ...flipsIn(counts.all), most: [] },
		...(invalid && { invalid }),
		...(cells && {
			confusion: binaryMatrices(
				{ baseline: confusionIn(cells, 2), candidate: confusionIn(cells, 1) },
				canonical(plan.positive ?? '1')
			)
		}),
		warnings: []
	};
}

function measuresOf({ task }: Pick<EvaluationPlan, 'task'>): readonly Measure[] {
	return task === 'binary' ? ['accuracy', 'precision', 'recall', 'f1', 'agreement'] : ['accuracy'];
}

function checkGates({ plan, gates, counts, name }: Counted): void {
	const measures = measuresOf(plan);
	for (const { measure, slice } of gates) {
		if (!measures.includes(measure)) {
			const message = `${name} has counts, and they do not tell ${measure}; for task ${plan.task} they tell ${measures.join(', ')}. Give the rows (scores), or another gate.`;
			throw new EvaluationError('data-broken', message, { key: 'gates' });
		}
		if (slice === undefined || counts.slices[slice] !== undefined) continue;
		const message = `${name} has no counts.slices.${slice}, which the gate on ${measure} asks for. Count the groups of that column as well.`;
		throw new EvaluationError('data-broken', message, { key: 'gates' });
	}
}

/** Rows by label, baseline's and candidate's answer, as `confusionFamily` numbers them. */
function cellsOf({ all, positive }: CountedGroup): Float64Array | undefined {
	if (positive === undefined) return undefined;
	const negative = (who: keyof PairedCounts) => all[who] - positive[who];
	return Float64Array.of(
		negative('bothRight'),
		negative('baselineOnly'),
		negative('candidateOnly'),
		negative('bothWrong'),
		positive.bothWrong,
		positive.candidateOnly,
		positive.baselineOnly,
		positive.bothRight
	);
}

function scoredOf(group: CountedGroup): Scored {
	const { all, positive } = group;
	const cells = cellsOf(group);
	const rows = rowsIn(all);
	const shares = [{ measure: 'accuracy' as const, counts: all }];
	if (cells === undefined || positive === undefined) return { rows, shares, families: [] };
	return {
		rows: cells.length,
		alike: { counts: cells, rows },
		agreed: all.bothRight + all.bothWrong,
		shares: [...shares, { measure: 'recall', counts: positive }],
		families: [confusionFamily(Uint8Array.from(cells.keys()))]
	};
}

async function compareColumn(
	column: string,
	{ gates, counts }: Counted,
	options: Omit<CompareOptions, 'groups'>
): Promise<Slices> {
	const asking = gates.filter(gate => gate.slice === column);
	const least = Math.min(...asking.map(gate => gate.minSamples));
	const measures = [...new Set<Measure>(asking.map(gate => gate.measure))];
	const groups = Object.entries(counts.slices[column] ?? {}).map(([value, group]) => ({
		value,
		group,
		rows: rowsIn(group.all)
	}));
	const large = groups.filter(({ rows }) => rows >= least);
	const compared: SliceGroup[] = [];
	for (const { value, group, rows } of large) {
		const found = await compare(scoredOf(group), measures, { ...options, groups: large.length });
		compared.push({ value, rows, measures: found, ...flipsIn(group.all) });
	}
	const small = groups.filter(({ rows }) => rows < least);
	return {
		column,
		groups: groups.length,
		small: { groups: small.length, rows: small.reduce((sum, { rows }) => sum + rows, 0) },
		shown: chooseShown(compared, asking)
	};
}

function flipsIn({ baselineOnly, candidateOnly }: PairedCounts) {
	return { rightToWrong: baselineOnly, wrongToRight: candidateOnly };
}

/** Of a chance of one in a thousand. */
const standardErrors = 3.09;

/** A model in service is better than answering what is commonest; counts that say otherwise were counted wrongly. */
function noBetterThanChance({ plan, counts, name }: Counted): Invalidation | undefined {
	const { all, positive } = counts;
	if (plan.task !== 'binary' || positive === undefined) return undefined;
	const [yes, no] = [rowsIn(positive), rowsIn(all) - rowsIn(positive)];
	const right = (group: PairedCounts) => group.bothRight + group.baselineOnly;
	const [found, spared] = [right(positive), right(all) - right(positive)];
	if (yes === 0 || no === 0) return undefined;
	const gain = found / yes + spared / no - 1;
	const spread = Math.sqrt(((found / yes) * (1 - found / yes)) / yes + ((spared / no) * (1 - spared / no)) / no);
	if (gain + standardErrors * spread > 0) return undefined;
	return {
		by: 'baseline',
		sentence: `By the counts of ${name}, the model in service finds ${share(found, yes)} of the positive rows and takes ${share(no - spared, no)} of the others for positive: proved no better than chance. It serves because it is better, so the counts are wrong: look at the positive label and the threshold in the job that counts.`
	};
}

const share = (part: number, whole: number) => `${Number(((100 * part) / whole).toPrecision(3))} %`;
