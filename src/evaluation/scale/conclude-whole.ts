import type { Evaluation, MeasureComparison } from '../../gates/evaluation.ts';
import type { EvaluationPlan } from '../../rollout/plan.ts';
import { compareAgreement, compareShares } from '../compare.ts';
import { binaryMatrices } from '../confusion.ts';
import { canonical } from '../labels.ts';
import { plain } from '../round.ts';
import type { Whole } from './whole.ts';

/**
 * What was concluded from rows drawn at random, with every value of all rows in its place: shares and their intervals are
 * those of all rows; other measures are of all rows too, and their intervals those of the drawn ones, as much narrower as
 * there are more rows. Curves, distributions and groups by other measures than shares stay those of the drawn rows.
 * @param labels names of the classes of the data
 * @param groupCodes codes of the values of a slice column, as `whole` knows them
 */
export function concludeWhole(
	drawn: Evaluation,
	whole: Whole,
	plan: EvaluationPlan,
	labels: readonly string[],
	groupCodes: readonly ((value: string) => number | undefined)[]
): Evaluation {
	const { rows } = whole;
	const narrower = Math.sqrt(drawn.rows.compared / rows);
	const within = whole.aucWithin;
	const { all, positive } = whole.pairs();
	const isShare = (measure: MeasureComparison['measure']) =>
		measure === 'accuracy' || (measure === 'recall' && plan.task === 'binary');
	const measures = drawn.measures.map(measured => {
		const { measure } = measured;
		if (isShare(measure)) {
			return measure === 'accuracy' ? compareShares(rows, measure, all, 1) : compareShares(rows, 'recall', positive, 1);
		}
		if (measure === 'agreement') return compareAgreement(rows, whole.agreeing);
		const pair = whole.measure(measure, labels);
		if (pair?.baseline === undefined || pair.candidate === undefined) return measured;
		return rescaled(measured, pair.baseline, pair.candidate, rows, narrower, measure === 'auc' ? (within ?? 0) : 0);
	});
	const slices = drawn.slices.map((slice, column) => ({
		...slice,
		shown: slice.shown.map(group => {
			const code = groupCodes[column]?.(group.value);
			if (code === undefined || plan.task === 'regression') return group;
			const counted = whole.pairs(column, code);
			const groups = slice.groups - slice.small.groups;
			return {
				...group,
				...flipsIn(counted.all),
				measures: group.measures.map(measured => {
					const counts = measured.measure === 'accuracy' ? counted.all : counted.positive;
					const sum = rowsIn(counted.all);
					if (measured.measure === 'accuracy') return compareShares(sum, 'accuracy', counts, groups);
					return isShare(measured.measure) ? compareShares(sum, 'recall', counts, groups) : measured;
				})
			};
		})
	}));
	const labelled = plan.label !== undefined && plan.task !== 'regression';
	return {
		...drawn,
		rows: { read: rows, sent: rows, compared: rows },
		measures,
		slices,
		spreadOn: drawn.rows.compared,
		...(within !== undefined && { aucWithin: plain(within) }),
		...(labelled && { paired: { accuracy: all, ...(plan.task === 'binary' && { recall: positive }) } }),
		...(drawn.flips && { flips: { ...drawn.flips, ...flipsIn(all) } }),
		...(labelled &&
			plan.task === 'binary' && { confusion: binaryMatrices(whole.confusion, canonical(plan.positive ?? '1')) })
	};
}

/** The bounds keep their distance to the difference, narrower by the root of how many more rows there are. */
function rescaled(
	{ measure, method, difference, low, high }: MeasureComparison,
	baseline: number,
	candidate: number,
	rows: number,
	narrower: number,
	within: number
): MeasureComparison {
	const gap = candidate - baseline;
	const values = { measure, rows, baseline: plain(baseline), candidate: plain(candidate), difference: plain(gap) };
	if (difference === undefined || low === undefined || high === undefined || method === undefined) return values;
	return {
		...values,
		low: plain(gap - (difference - low) * narrower - within),
		high: plain(gap + (high - difference) * narrower + within),
		method
	};
}

function flipsIn({ baselineOnly, candidateOnly }: { readonly baselineOnly: number; readonly candidateOnly: number }) {
	return { rightToWrong: baselineOnly, wrongToRight: candidateOnly };
}

function rowsIn(counts: Parameters<typeof compareShares>[2]): number {
	return counts.bothRight + counts.candidateOnly + counts.baselineOnly + counts.bothWrong;
}
