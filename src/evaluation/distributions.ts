import type { Distributions, ScoreDistribution } from '../gates/evaluation.ts';
import { percentileOf } from '../stats/weighted-bootstrap.ts';
import { largestClasses } from './confusion.ts';
import { plain } from './round.ts';
import type { Answered } from './scored.ts';

const bins = 10;
const percentiles = [0.05, 0.25, 0.5, 0.75, 0.95];

/** Scores or values of both variants over the same ten bins; undefined without rows, and where answers are labels. */
export function scoreDistributions({ baseline, candidate }: Answered): Distributions | undefined {
	if (baseline.length === 0) return undefined;
	const sorted = { baseline: baseline.toSorted(), candidate: candidate.toSorted() };
	const least = Math.min(sorted.baseline[0] ?? 0, sorted.candidate[0] ?? 0);
	const most = Math.max(sorted.baseline.at(-1) ?? 0, sorted.candidate.at(-1) ?? 0);
	if (!Number.isFinite(least) || !Number.isFinite(most)) return undefined;
	const [from, to] = least >= 0 && most <= 1 ? [0, 1] : [least, most];
	return {
		of: 'scores',
		from: plain(from),
		to: plain(to),
		baseline: distributionOf(sorted.baseline, from, to),
		candidate: distributionOf(sorted.candidate, from, to)
	};
}

/** Every bin includes its lower bound; the last one its upper bound too. */
function distributionOf(sorted: Float64Array, from: number, to: number): ScoreDistribution {
	const counts = Array<number>(bins).fill(0);
	for (const value of sorted) {
		const place = to > from ? Math.floor(((value - from) / (to - from)) * bins) : 0;
		const bin = Math.min(bins - 1, place);
		counts[bin] = (counts[bin] ?? 0) + 1;
	}
	return { bins: counts, percentiles: percentiles.map(share => plain(percentileOf(sorted, share) ?? 0)) };
}

/** How often each class was answered. */
export function classDistributions({ baseline, candidate }: Answered, classes: readonly string[]): Distributions {
	const { shown, placeOf } = largestClasses(classes, [baseline, candidate]);
	const count = (answers: Float64Array) => {
		const counts = shown.map(() => 0);
		for (const answer of answers) counts[placeOf(answer)] = (counts[placeOf(answer)] ?? 0) + 1;
		return counts;
	};
	return { of: 'classes', classes: shown, baseline: count(baseline), candidate: count(candidate) };
}

/** Binary answers as yes and no. */
export function decisionDistributions(
	{ baseline, candidate }: Answered,
	positive: string,
	isYes: (score: number) => boolean
): Distributions {
	const count = (answers: Float64Array) => {
		const yes = answers.reduce((sum, score) => sum + (isYes(score) ? 1 : 0), 0);
		return [answers.length - yes, yes];
	};
	const classes = [`not ${positive}`, positive];
	return { of: 'classes', classes, baseline: count(baseline), candidate: count(candidate) };
}
