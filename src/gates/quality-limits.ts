import type { MeasureComparison } from './evaluation.ts';
import { count, figure } from './quality-words.ts';
import { rowsToTell } from './rows-needed.ts';

/** What one limit says of one measure. `unknown`: a value it needs is n/a; `unproved`: more rows could tell. */
export interface LimitFinding {
	readonly is: 'kept' | 'broken' | 'unproved' | 'unknown';
	readonly words: string;
	/** The baseline breaks it too: it says nothing of the candidate alone. */
	readonly byBoth?: boolean;
}

/** The candidate's value as measured, against what is asked of it whatever the baseline does. */
export function withinAbsolute(
	{ candidate = Number.NaN, baseline }: MeasureComparison,
	min: number | undefined,
	max: number | undefined
): readonly LimitFinding[] {
	const findings: LimitFinding[] = [];
	if (min !== undefined) {
		findings.push(
			candidate >= min
				? { is: 'kept', words: `at least the ${figure(min)} that is asked for` }
				: broken(`below the ${figure(min)} that is asked for`, baseline !== undefined && baseline < min)
		);
	}
	if (max !== undefined) {
		findings.push(
			candidate <= max
				? { is: 'kept', words: `at most the ${figure(max)} that is allowed` }
				: broken(`above the ${figure(max)} that is allowed`, baseline !== undefined && baseline > max)
		);
	}
	return findings;
}

function broken(words: string, byBoth: boolean): LimitFinding {
	return byBoth ? { is: 'broken', words: `${words}, and so is the baseline`, byBoth } : { is: 'broken', words };
}

/**
 * How much worse than the baseline: kept when the whole interval is within what is allowed, broken when the candidate
 * is proved worse and not proved to be within it.
 * @param worse the direction in which the measure gets worse
 * @param early what the rows prove by themselves, at any moment
 */
export function withinMargin(
	measured: MeasureComparison,
	allowed: number,
	worse: 'lower' | 'higher',
	early: 'ok' | 'worse' | undefined
): LimitFinding {
	const { difference, low, high } = measured;
	const limit = `${figure(allowed)} is allowed`;
	if (difference === undefined) return { is: 'unknown', words: `the baseline has no value to compare with; ${limit}` };
	if (low === undefined || high === undefined) {
		return { is: 'unknown', words: `there are too few rows for an interval of the difference; ${limit}` };
	}
	const [least, most] = worse === 'lower' ? [-high, -low] : [low, high];
	const other = worse === 'lower' ? 'higher' : 'lower';
	if (most < allowed || (most === allowed && least === most) || early === 'ok') {
		if (most < 0) return { is: 'kept', words: 'proved better' };
		return { is: 'kept', words: `proved at most ${figure(Math.min(most, allowed))} ${worse}; ${limit}` };
	}
	if (least > 0 || early === 'worse') {
		const by = least > 0 ? `proved at least ${figure(least)} ${worse}` : 'proved worse';
		return { is: 'broken', words: `${by}; ${limit}` };
	}
	const between = `${figure(most)} ${worse} to ${figure(-least)} ${other}`;
	const needed = rowsToTell(measured, allowed, worse);
	const would = needed === undefined ? '' : ` (about ${count(needed, 'row')} would)`;
	return { is: 'unproved', words: `anything from ${between} would fit these rows, too few to tell${would}; ${limit}` };
}
