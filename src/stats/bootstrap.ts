import { checkBetween } from './checks.ts';
import { confusionOf, f1 } from './classification.ts';
import { mulberry32 } from './random.ts';
import { percentileOf } from './weighted-bootstrap.ts';

export interface BootstrapOptions {
	/** Kept in the report, so that anyone can repeat the draw. */
	readonly seed: number;
	/** Default 2,000. */
	readonly replicates?: number;
	/** Level of the interval between two percentiles. Default 0.90: the 5th and the 95th. */
	readonly level?: number;
}

export interface BootstrapResult {
	/** Statistic of the rows as they are; undefined where they do not define it. */
	readonly estimate: number | undefined;
	/** Percentiles over the replicates; undefined if no replicate defined the statistic. */
	readonly low: number | undefined;
	readonly high: number | undefined;
	/** Replicates that defined the statistic. */
	readonly used: number;
}

/**
 * Percentile bootstrap over rows (Efron & Tibshirani 1993): draws as many rows with replacement, row by row
 * `floor(u n)`, and takes percentiles by linear interpolation (type 7 of Hyndman & Fan 1996).
 * Drawing rows, not answers, keeps both models' answers to a row together: the difference is paired.
 * @param rows number of rows
 * @param statistic value for the rows of these indices (which repeat), undefined where it has none
 */
export function pairedBootstrap(
	rows: number,
	statistic: (indices: Uint32Array) => number | undefined,
	options: BootstrapOptions
): BootstrapResult {
	const { seed, replicates = 2000, level = 0.9 } = options;
	checkBetween('level', level, 0, 1);
	if (rows === 0) return { estimate: undefined, low: undefined, high: undefined, used: 0 };
	const uniform = mulberry32(seed);
	const indices = Uint32Array.from({ length: rows }, (_, row) => row);
	const estimate = statistic(indices);
	const values: number[] = [];
	for (let replicate = 0; replicate < replicates; replicate++) {
		for (let row = 0; row < rows; row++) indices[row] = Math.floor(uniform() * rows);
		const value = statistic(indices);
		if (value !== undefined) values.push(value);
	}
	values.sort((a, b) => a - b);
	const tail = (1 - level) / 2;
	return { estimate, low: percentileOf(values, tail), high: percentileOf(values, 1 - tail), used: values.length };
}

/** Labels and both models' answers, one a row. */
export interface PairedLabels {
	readonly positive: readonly boolean[];
	readonly candidate: readonly boolean[];
	readonly baseline: readonly boolean[];
}

/** Bootstrap of F1 of the candidate minus F1 of the baseline on the same rows. */
export function pairedBootstrapF1(rows: PairedLabels, options: BootstrapOptions): BootstrapResult {
	const difference = (indices: Uint32Array) => {
		const candidate = f1(confusionOf(rows.positive, rows.candidate, indices));
		const baseline = f1(confusionOf(rows.positive, rows.baseline, indices));
		return candidate === undefined || baseline === undefined ? undefined : candidate - baseline;
	};
	return pairedBootstrap(rows.positive.length, difference, options);
}
