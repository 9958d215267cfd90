import type { Gate, Limits, MeanGate, ShareGate } from '../gates/gate.ts';
import type { GateResult } from '../gates/verdict.ts';

/**
 * What the candidate's value was not to be beyond, in the gate's unit: the limit that it broke, or the first there is.
 * Undefined where it takes a baseline that was not measured.
 */
export function brokenLimit(
	result: Pick<GateResult, 'gate' | 'baseline' | 'candidate' | 'comparison'>
): number | undefined {
	const { gate, baseline, candidate } = result;
	if (gate.kind === 'share') return ofShare(gate, result);
	if (gate.kind === 'mean') return ofMean(gate, baseline?.value);
	const all = boundsOf(gate, baseline?.value);
	const value = candidate?.value;
	const broken = all.find(({ at, side }) => value !== undefined && (side === 'above' ? value > at : value < at));
	return (broken ?? all[0])?.at;
}

interface Bound {
	readonly at: number;
	/** Where it is broken. */
	readonly side: 'above' | 'below';
}

/** What a gate with plain limits allows at most and at least, beside the baseline's value. */
export function boundsOf(
	{ limits }: Exclude<Gate, ShareGate | MeanGate>,
	baseline: number | undefined
): readonly Bound[] {
	const { max, min, maxIncrease, maxDecrease, maxRatio, minRatio }: Limits = limits;
	const bound = (limit: number | undefined, side: Bound['side'], at: (limit: number) => number | undefined) => {
		const value = limit === undefined ? undefined : at(limit);
		return value === undefined ? [] : [{ at: value, side }];
	};
	const beside = (of: (base: number, limit: number) => number) => (limit: number) =>
		baseline === undefined ? undefined : of(baseline, limit);
	return [
		...bound(max, 'above', limit => limit),
		...bound(min, 'below', limit => limit),
		...bound(
			maxIncrease,
			'above',
			beside((base, limit) => base + limit)
		),
		...bound(
			maxDecrease,
			'below',
			beside((base, limit) => base - limit)
		),
		...bound(
			maxRatio,
			'above',
			beside((base, limit) => base * limit)
		),
		...bound(
			minRatio,
			'below',
			beside((base, limit) => base * limit)
		)
	];
}

/** Proved worse is proved beyond what is fine; only a plain limit is a number of its own. */
function ofShare(
	{ max, okRatio, own }: ShareGate,
	{ baseline, comparison }: Pick<GateResult, 'baseline' | 'comparison'>
): number | undefined {
	const worse = comparison?.low !== undefined && comparison.low > okRatio;
	if (max !== undefined && !worse) return max;
	if (baseline === undefined) return max;
	return own?.minRatio === undefined ? baseline.value * okRatio : baseline.value / okRatio;
}

function ofMean({ okRatio, minRatio }: MeanGate, baseline: number | undefined): number | undefined {
	if (baseline === undefined) return undefined;
	return minRatio === undefined ? baseline * okRatio : baseline / okRatio;
}
