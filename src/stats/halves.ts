import { learnNoise, type NoiseChance, weightAt } from './learnt-noise.ts';
import { usualMargin } from './noise-models.ts';
import { isUsable, mantelHaenszel, type PairedMinute } from './paired-minute.ts';
import { type PastNoise, rounded } from './past-noise.ts';
import { ratioTest } from './ratio-test.ts';

/** What a comparison of two things that should be alike has shown. */
export interface HalvesCompared {
	readonly likely: readonly NoiseChance[];
	/** How much it counts beside what is believed without it. */
	readonly weight: number;
	readonly minutes: number;
	readonly ratio: number;
	readonly differ: boolean;
}

/** Ratios about 1 that are fine, and that are not, in an A/A test. */
const margins = { okRatio: 1, maxRatio: 2 };
/** Chance of calling alike halves different, in each direction. */
const alpha = 0.025;

/**
 * Two halves of one variant's instances, minute by minute: what noise there is between two sets of instances, and whether
 * there is more than noise. The noise of a half is not less than that of the whole, so it makes only more careful.
 * @param minutes in order of time, the one half as baseline, the other as candidate
 * @param past what the whole variant's past says of its noise
 * @param margin ratio that a gate with this noise is to tell apart
 * @returns undefined where there are too few
 */
export function compareHalves(
	minutes: readonly PairedMinute[],
	past: PastNoise | undefined,
	margin = usualMargin
): HalvesCompared | undefined {
	const usable = minutes.filter(isUsable);
	const likely = learnNoise([usable], undefined, margin);
	if (likely === undefined) return undefined;
	const isAbove = (pairs: readonly PairedMinute[]) =>
		ratioTest(pairs, { ...margins, alpha, beta: alpha, past }).low > margins.okRatio;
	return {
		likely: likely.map(one => ({ ...one, chance: rounded(one.chance) })),
		weight: weightAt(0),
		minutes: usable.length,
		ratio: rounded(mantelHaenszel(usable)),
		differ: isAbove(usable) || isAbove(usable.map(turned))
	};
}

function turned({ baselineRequests, baselineBad, candidateRequests, candidateBad }: PairedMinute): PairedMinute {
	return {
		baselineRequests: candidateRequests,
		baselineBad: candidateBad,
		candidateRequests: baselineRequests,
		candidateBad: baselineBad
	};
}
