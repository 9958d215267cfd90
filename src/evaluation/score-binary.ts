import { type Confusion, f1, precision } from '../stats/classification.ts';
import { logLosses, weightedMean } from '../stats/log-loss.ts';
import { averagePrecision, rank } from '../stats/ranking.ts';
import { type Answered, countPairs, type Family, type Scored } from './scored.ts';

/** Answers to a yes/no question. A score from the threshold on is a yes. */
export function scoreBinary({ truth, baseline, candidate }: Answered, threshold: number): Scored {
	const rows = baseline.length;
	const answers = { baseline, candidate };
	let agreed = 0;
	for (let row = 0; row < rows; row++) {
		if (isYes(baseline[row], threshold) === isYes(candidate[row], threshold)) agreed++;
	}
	if (truth === undefined) return { rows, agreed, shares: [], families: [] };
	const isRight = (role: 'baseline' | 'candidate', row: number) =>
		isYes(answers[role][row], threshold) === (truth[row] === 1);
	let ranked: ReturnType<NonNullable<Scored['rankings']>> | undefined;
	const rankings = () => {
		ranked ??= { baseline: rank(baseline, truth), candidate: rank(candidate, truth) };
		return ranked;
	};
	return {
		rows,
		agreed,
		shares: [
			{ measure: 'accuracy', counts: countPairs(rows, isRight) },
			{ measure: 'recall', counts: countPairs(rows, isRight, row => truth[row] === 1) }
		],
		rankings,
		families: [
			confusionFamily(cellsOf(truth, answers, threshold)),
			{
				measures: ['average-precision'],
				of: weights => ({
					'average-precision': {
						baseline: averagePrecision(rankings().baseline, weights),
						candidate: averagePrecision(rankings().candidate, weights)
					}
				})
			},
			lossFamily(truth, answers)
		]
	};
}

export function isYes(score: number | undefined, threshold: number): boolean {
	return score !== undefined && score >= threshold;
}

/** Each row's label, baseline's and candidate's answer as three bits. */
function cellsOf(
	truth: ArrayLike<number>,
	answers: Readonly<Record<'baseline' | 'candidate', Float64Array>>,
	threshold: number
): Uint8Array {
	const cells = new Uint8Array(truth.length);
	for (let row = 0; row < cells.length; row++) {
		const label = truth[row] === 1 ? 4 : 0;
		const ofBaseline = isYes(answers.baseline[row], threshold) ? 2 : 0;
		cells[row] = label + ofBaseline + (isYes(answers.candidate[row], threshold) ? 1 : 0);
	}
	return cells;
}

/** Precision and F1 of rows by their cells: label, baseline's and candidate's answer as three bits. */
export function confusionFamily(cells: Uint8Array): Family {
	return {
		measures: ['precision', 'f1'],
		of: weights => {
			const counts = countCells(cells, weights);
			const baseline = confusionIn(counts, 2);
			const candidate = confusionIn(counts, 1);
			return {
				precision: { baseline: precision(baseline), candidate: precision(candidate) },
				f1: { baseline: f1(baseline), candidate: f1(candidate) }
			};
		}
	};
}

function countCells(cells: Uint8Array, weights: ArrayLike<number>): Float64Array {
	const counts = new Float64Array(8);
	for (let row = 0; row < cells.length; row++) {
		const cell = cells[row] ?? 0;
		counts[cell] = (counts[cell] ?? 0) + (weights[row] ?? 0);
	}
	return counts;
}

/** @param bit of the variant's answer */
export function confusionIn(counts: Float64Array, bit: 1 | 2): Confusion {
	const other = 3 - bit;
	const cell = (label: 0 | 4, yes: boolean) => {
		const base = label + (yes ? bit : 0);
		return (counts[base] ?? 0) + (counts[base + other] ?? 0);
	};
	return {
		truePositives: cell(4, true),
		falseNegatives: cell(4, false),
		falsePositives: cell(0, true),
		trueNegatives: cell(0, false)
	};
}

/** Log-loss, prepared only if it is asked for. */
function lossFamily(
	truth: ArrayLike<number>,
	answers: Readonly<Record<'baseline' | 'candidate', Float64Array>>
): Family {
	let prepared: Readonly<Record<'baseline' | 'candidate', Float64Array | undefined>> | undefined;
	return {
		measures: ['log-loss'],
		of: weights => {
			prepared ??= {
				baseline: logLosses(answers.baseline, truth),
				candidate: logLosses(answers.candidate, truth)
			};
			const { baseline, candidate } = prepared;
			return {
				'log-loss': {
					baseline: baseline && weightedMean(baseline, weights),
					candidate: candidate && weightedMean(candidate, weights)
				}
			};
		}
	};
}

/** Confusion of both variants as they are. */
export function binaryConfusions(
	truth: ArrayLike<number>,
	answers: Readonly<Record<'baseline' | 'candidate', Float64Array>>,
	threshold: number
): Readonly<Record<'baseline' | 'candidate', Confusion>> {
	const counts = countCells(cellsOf(truth, answers, threshold), new Uint16Array(truth.length).fill(1));
	return { baseline: confusionIn(counts, 2), candidate: confusionIn(counts, 1) };
}
