import type { Role } from '../common/role.ts';
import type { Evaluation, ThresholdChoice } from '../gates/evaluation.ts';
import { type Calibration, calibrationOf } from '../stats/calibration.ts';
import { precisionRecallPoints, type Ranking, rocPoints } from '../stats/ranking.ts';
import { bestThreshold, measureAt, type ThresholdMeasure } from '../stats/thresholds.ts';
import { coordinate, plain } from './round.ts';
import type { Answered } from './scored.ts';

type Rankings = Readonly<Record<Role, Ranking>>;

const pointsMost = 25;
const choosing: readonly ThresholdMeasure[] = ['f1', 'balanced-accuracy', 'accuracy'];

/** What is drawn and told of scores beyond the measures; of each only what the rows of both variants define. */
export function binaryPictures(
	rankings: Rankings,
	answered: Answered,
	threshold: number
): Pick<Evaluation, 'roc' | 'precisionRecall' | 'calibration' | 'thresholds'> {
	const roc = forBoth(role => rounded(rocPoints(rankings[role], pointsMost)));
	const precisionRecall = forBoth(role => rounded(precisionRecallPoints(rankings[role], pointsMost)));
	const calibration = forBoth(role => calibrationFrom(answered[role], answered.truth));
	const choices = choosing.flatMap(measure => choiceBy(measure, rankings, threshold));
	return {
		...(roc && { roc }),
		...(precisionRecall && { precisionRecall }),
		...(calibration && { calibration }),
		...(choices.length > 0 && { thresholds: { configured: threshold, choices } })
	};
}

/** Undefined where one of them is. */
function forBoth<T>(of: (role: Role) => T | undefined): Readonly<Record<Role, T>> | undefined {
	const [baseline, candidate] = [of('baseline'), of('candidate')];
	return baseline === undefined || candidate === undefined ? undefined : { baseline, candidate };
}

function rounded(points: readonly (readonly [number, number])[] | undefined) {
	return points?.map(([x, y]) => [coordinate(x), coordinate(y)] as const);
}

function calibrationFrom(scores: Float64Array, truth: ArrayLike<number> = []): Calibration | undefined {
	const found = calibrationOf(scores, truth);
	return (
		found && {
			bins: found.bins.map(({ rows, score, positives }) => ({
				rows,
				score: plain(score),
				positives: plain(positives)
			})),
			brier: plain(found.brier),
			expectedError: plain(found.expectedError)
		}
	);
}

function choiceBy(measure: ThresholdMeasure, rankings: Rankings, threshold: number): readonly ThresholdChoice[] {
	const values = forBoth(role => {
		const best = bestThreshold(rankings[role], measure, threshold);
		const configured = measureAt(rankings[role], measure, threshold);
		if (best === undefined || configured === undefined) return undefined;
		return { configured: plain(configured), best: { at: plain(best.at), value: plain(best.value) } };
	});
	return values === undefined ? [] : [{ measure, ...values }];
}
