import { boundAlpha, finalAlpha, type Measure, type MeasureComparison } from '../gates/evaluation.ts';
import { wilson } from '../stats/binomial-interval.ts';
import { mcnemar, newcombePaired, type PairedCounts } from '../stats/paired.ts';
import { compareRankings, rankedAuc } from '../stats/roc-comparison.ts';
import { bootstrapWeights, percentileOf, poissonWeights, unitWeights } from '../stats/weighted-bootstrap.ts';
import { plain } from './round.ts';
import type { Pair, Scored } from './scored.ts';

export interface CompareOptions {
	readonly seed: number;
	/** Over how many groups the chance of calling the candidate worse is shared out; 1 for all rows. */
	readonly groups: number;
	/** Draws of the bootstrap. */
	readonly replicates: number;
	/** Measures whose interval is worth drawing for, where it takes a bootstrap. */
	readonly drawnFor: (measure: Measure) => boolean;
	/** Lets other work go on; called often during long computations. Throws to end them. */
	readonly breathe: () => Promise<void>;
}

/** Draws that an evaluation of so many rows can afford; with very many rows the interval is narrow and fewer will do. */
export function replicatesFor(rows: number): number {
	return rows <= 200_000 ? 2000 : Math.max(400, Math.round(400_000_000 / rows));
}

/** Rows drawn between two breaths. */
const breathEvery = 1_000_000;
/** Share of the draws that must define a measure for its percentiles to mean anything. */
const enoughDefined = 0.9;

/**
 * Both variants by these measures, with paired intervals of the difference: Newcombe's method 10 and McNemar's exact
 * test for accuracy and the binary recall, DeLong's for the area under the ROC curve, percentiles of a bootstrap over
 * rows for the others.
 */
export async function compare(
	scored: Scored,
	wanted: readonly Measure[],
	options: CompareOptions
): Promise<readonly MeasureComparison[]> {
	const drawn = await compareByDrawing(scored, wanted, options);
	return wanted.flatMap(measure => {
		const share = scored.shares.find(other => other.measure === measure);
		if (share !== undefined) return [compareShares(rowsOf(scored), share.measure, share.counts, options.groups)];
		if (measure === 'auc') return compareAreas(scored, options.groups);
		if (measure === 'agreement') {
			return scored.agreed === undefined ? [] : [compareAgreement(rowsOf(scored), scored.agreed)];
		}
		return drawn.filter(comparison => comparison.measure === measure);
	});
}

/** All rows there are, also where those that are alike are kept as one. */
function rowsOf({ rows, alike }: Scored): number {
	return alike?.rows ?? rows;
}

/** The chances of the two bounds: the one that could prove the candidate worse is shared out over the groups. */
function alphas(measure: Measure, alpha: number, groups: number) {
	const lowerIsBetter = measure === 'log-loss' || measure === 'rmse' || measure === 'mae';
	const shared = alpha / Math.max(1, groups);
	return lowerIsBetter ? { low: shared, high: alpha } : { low: alpha, high: shared };
}

/** A share of rows answered rightly. @param groups as `CompareOptions.groups` */
export function compareShares(
	rows: number,
	measure: 'accuracy' | 'recall',
	counts: PairedCounts,
	groups: number
): MeasureComparison {
	const total = counts.bothRight + counts.candidateOnly + counts.baselineOnly + counts.bothWrong;
	if (total === 0) return { measure, rows };
	const { low, high } = alphas(measure, finalAlpha, groups);
	return {
		measure,
		rows,
		baseline: plain((counts.bothRight + counts.baselineOnly) / total),
		candidate: plain((counts.bothRight + counts.candidateOnly) / total),
		difference: plain((counts.candidateOnly - counts.baselineOnly) / total),
		low: plain(newcombePaired(counts, 1 - 2 * low)?.low ?? -1),
		high: plain(newcombePaired(counts, 1 - 2 * high)?.high ?? 1),
		p: plain(mcnemar(counts.baselineOnly, counts.candidateOnly).p),
		method: 'newcombe'
	};
}

function compareAreas({ rows, rankings }: Scored, groups: number): MeasureComparison[] {
	if (rankings === undefined) return [];
	const { baseline, candidate } = rankings();
	const { low, high } = alphas('auc', boundAlpha, groups);
	const areas = compareRankings(candidate, baseline, { low: 1 - 2 * low, high: 1 - 2 * high });
	if (areas === undefined) {
		const pair = { baseline: rankedAuc(baseline), candidate: rankedAuc(candidate) };
		return [{ measure: 'auc', rows, ...sides(pair) }];
	}
	const bounds = { low: plain(areas.low), high: plain(areas.high), p: plain(areas.p), method: 'delong' as const };
	return [{ measure: 'auc', rows, ...sides(areas), ...bounds }];
}

/** The share of rows that both answer the same. */
export function compareAgreement(rows: number, agreed: number): MeasureComparison {
	const interval = wilson(agreed, rows, 1 - 2 * boundAlpha);
	if (interval === undefined) return { measure: 'agreement', rows };
	const bounds = { low: plain(interval.low), high: plain(interval.high), method: 'wilson' as const };
	return { measure: 'agreement', rows, candidate: plain(agreed / rows), ...bounds };
}

/** One set of draws for all measures that need them. */
async function compareByDrawing(
	scored: Scored,
	wanted: readonly Measure[],
	{ seed, groups, replicates, drawnFor, breathe }: CompareOptions
): Promise<readonly MeasureComparison[]> {
	const families = scored.families.filter(family => family.measures.some(measure => wanted.includes(measure)));
	if (families.length === 0) return [];
	const { rows, alike } = scored;
	const estimates = families.map(family => family.of(alike?.counts ?? unitWeights(rows)));
	const differences = new Map<Measure, number[]>();
	const wide = families.filter(family => family.measures.some(drawnFor));
	let drawn = 0;
	const enough = rowsOf(scored) >= 2 && wide.length > 0;
	const draws = alike ? poissonWeights(alike.counts, seed, replicates) : bootstrapWeights(rows, seed, replicates);
	for (const weights of enough ? draws : []) {
		for (const family of wide) {
			const pairs = family.of(weights);
			for (const measure of family.measures) {
				const value = difference(pairs[measure]);
				if (value === undefined) continue;
				const values = differences.get(measure) ?? [];
				differences.set(measure, values);
				values.push(value);
			}
		}
		drawn += rows;
		if (drawn < breathEvery) continue;
		drawn = 0;
		await breathe();
	}
	return families.flatMap((family, i) =>
		family.measures.map(measure => {
			const pair = estimates[i]?.[measure];
			const values = (differences.get(measure) ?? []).sort((a, b) => a - b);
			const found = { measure, rows: rowsOf(scored), ...sides(pair) };
			if (difference(pair) === undefined || values.length < enoughDefined * replicates) return found;
			const { low, high } = alphas(measure, boundAlpha, groups);
			const bounds = { low: percentileOf(values, low) ?? 0, high: percentileOf(values, 1 - high) ?? 0 };
			return { ...found, low: plain(bounds.low), high: plain(bounds.high), method: 'bootstrap' as const };
		})
	);
}

function difference(pair: Pair | undefined): number | undefined {
	if (pair?.candidate === undefined || pair.baseline === undefined) return undefined;
	return pair.candidate - pair.baseline;
}

function sides(pair: Pair | undefined): { baseline?: number; candidate?: number; difference?: number } {
	const gap = difference(pair);
	return {
		...(pair?.baseline !== undefined && { baseline: plain(pair.baseline) }),
		...(pair?.candidate !== undefined && { candidate: plain(pair.candidate) }),
		...(gap !== undefined && { difference: plain(gap) })
	};
}
