import { type AbsoluteLimit, absoluteLimits, isKept } from './absolute-limit.ts';
import type { MeasureComparison } from './evaluation.ts';
import type { Limits } from './gate.ts';
import { count, figure } from './quality-words.ts';
import { rowsToTell } from './rows-needed.ts';
import type { BreachBeside } from './verdict.ts';

/**
 * What one limit says of one measure. `unknown`: a value it needs is n/a; `unproved`: more rows could tell; `unmet`: an
 * absolute limit that the baseline breaks too, and the candidate is proved neither better nor worse than it.
 */
export interface LimitFinding {
	readonly is: 'kept' | 'broken' | 'unmet' | 'unproved' | 'unknown';
	readonly words: string;
	/** The absolute limit that the baseline breaks: it says nothing of the candidate alone. */
	readonly breach?: BreachBeside | undefined;
}

/**
 * The candidate's value as measured, against what is asked of it whatever the baseline does. A limit that the baseline
 * breaks too does not condemn a candidate that the interval of the difference proves better.
 */
export function withinAbsolute(
	measured: MeasureComparison,
	limits: Pick<Limits, 'min' | 'max'>
): readonly LimitFinding[] {
	return absoluteLimits(limits).map(limit => withinLimit(measured, limit));
}

function withinLimit(measured: MeasureComparison, absolute: AbsoluteLimit): LimitFinding {
	const { limit, side } = absolute;
	const { candidate = Number.NaN, baseline, rows } = measured;
	const kept = isKept(absolute, candidate);
	const shared = baseline !== undefined && !isKept(absolute, baseline);
	const stands: BreachBeside['candidate'] = kept ? 'keeps' : compareBeside(measured, side);
	const breach: BreachBeside | undefined = shared
		? { limit, side, baseline: { value: baseline, samples: rows }, candidate: stands }
		: undefined;
	const asked = `the ${figure(limit)} that is ${side === 'below' ? 'asked for' : 'allowed'}`;
	if (kept) return { is: 'kept', words: `${side === 'below' ? 'at least' : 'at most'} ${asked}`, breach };
	const words = `${side} ${asked}`;
	if (breach === undefined) return { is: 'broken', words };
	const both = `${words}, and so is the baseline`;
	switch (stands) {
		case 'better':
			return { is: 'kept', words: `${both}; proved better than it, so this limit does not condemn it`, breach };
		case 'worse':
			return { is: 'broken', words: `${both}; proved worse than it`, breach };
		default: {
			const open = 'proved neither better nor worse than it; beyond this limit it passes only if proved better';
			return { is: 'unmet', words: `${both}; ${open}`, breach };
		}
	}
}

/** By the interval of the difference, candidate minus baseline. */
function compareBeside(
	{ measure, low, high }: MeasureComparison,
	side: AbsoluteLimit['side']
): Exclude<BreachBeside['candidate'], 'keeps'> {
	// The interval of an agreement is that of the share itself.
	if (measure === 'agreement' || low === undefined || high === undefined) return 'open';
	const [least, most] = side === 'below' ? [low, high] : [-high, -low];
	if (least > 0) return 'better';
	return most < 0 ? 'worse' : 'open';
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
