import { normalQuantile } from '../stats/special.ts';
import { boundAlpha, finalAlpha, type MeasureComparison } from './evaluation.ts';

/** How sure it should be that so many rows would tell. */
const power = 0.8;
/** More rows than anybody has. */
const mostRows = 1e9;

/**
 * About how many rows would tell whether a candidate is within what is allowed, or is worse, where these did not; taken
 * from how wide their interval is (its width falls with the root of the rows) and as if the difference were what was
 * measured. Undefined where the difference is just what is allowed, or no interval is known.
 * @param allowed how much worse it may be
 * @param worse the direction in which the measure gets worse
 */
export function rowsToTell(
	{ measure, rows, difference, low, high }: MeasureComparison,
	allowed: number,
	worse: 'lower' | 'higher'
): number | undefined {
	if (difference === undefined || low === undefined || high === undefined) return undefined;
	const [found, least, most] = worse === 'lower' ? [-difference, -high, -low] : [difference, low, high];
	const within = rowsFor(rows, most - found, allowed - found, measure);
	const worseThanNothing = rowsFor(rows, found - least, found, measure);
	const needed = Math.min(within, worseThanNothing);
	return needed <= mostRows ? twoDigits(Math.max(needed, rows)) : undefined;
}

/**
 * About how many rows would prove, four times of five, that a candidate just as good is within what is allowed. As much
 * as it can take: the errors of the two have nothing to do with each other; the more alike they answer, the fewer.
 * @param deviation of the measure on one variant alone, times the root of the rows
 */
export function mostRowsFor(measure: MeasureComparison['measure'], deviation: number, allowed: number): number {
	const z = -normalQuantile(alphaOf(measure)) + normalQuantile(power);
	return twoDigits(Math.min(mostRows, Math.max(1, 2 * ((z * deviation) / allowed) ** 2)));
}

/** Rows with which a bound that is `half` from the value would be within `distance` of it. */
function rowsFor(rows: number, half: number, distance: number, measure: MeasureComparison['measure']): number {
	if (!(distance > 0) || !(half > 0)) return Number.POSITIVE_INFINITY;
	const z = -normalQuantile(alphaOf(measure));
	return rows * (((z + normalQuantile(power)) / z) * (half / distance)) ** 2;
}

function alphaOf(measure: MeasureComparison['measure']): number {
	return measure === 'accuracy' || measure === 'recall' ? finalAlpha : boundAlpha;
}

/** Rounded up. */
function twoDigits(value: number): number {
	const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
	return Math.ceil(value / unit) * unit;
}
