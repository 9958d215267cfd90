import type { Task } from '../../gates/evaluation.ts';
import {
	areaAgainstChance,
	classesAgainstChance,
	type ProofLevels,
	type Standing,
	studentised,
	valuesAgainstChance
} from '../../stats/chance.ts';
import { mcnemar } from '../../stats/paired.ts';
import { rank } from '../../stats/ranking.ts';
import { compareRankings } from '../../stats/roc-comparison.ts';
import { normalQuantile } from '../../stats/special.ts';
import type { Read } from './reading.ts';

/**
 * Chances of the proofs: a reading is called better than chance as easily as a gate is passed, and no better than
 * chance, which stops a rollout, with a chance of one in a thousand where it is not so.
 */
export const usual: ProofLevels = { better: 0.05, noBetter: 0.001 };

/** How a reading stands against chance. Undefined where its rows do not tell: one label, or none. */
export function standingOf(task: Task, read: Read, levels: ProofLevels = usual): Standing | undefined {
	const { truth, answers } = answeredOf(read);
	if (task === 'binary') return areaAgainstChance(rank(answers, truth), levels);
	if (task === 'multiclass') return classesAgainstChance(truth, answers, levels);
	return valuesAgainstChance(truth, answers, levels);
}

/** Whether one reading of the same rows is proved better than another, erring with a chance of at most `level`. */
export function provedBetter(task: Task, one: Read, other: Read, level: number): boolean {
	const rows = Uint32Array.from(one.truth.keys()).filter(
		row => !Number.isNaN(one.answers[row]) && !Number.isNaN(other.answers[row])
	);
	const pick = (values: Float64Array) => Float64Array.from(rows, row => values[row] ?? 0);
	const [truth, ours, theirs] = [pick(one.truth), pick(one.answers), pick(other.answers)];
	if (task === 'binary') {
		const areas = compareRankings(rank(ours, truth), rank(theirs, truth), 1 - 2 * level);
		return areas !== undefined && areas.low > 0;
	}
	if (task === 'multiclass') {
		const wins = (mine: Float64Array, others: Float64Array) =>
			mine.filter((answer, row) => answer === truth[row] && others[row] !== truth[row]).length;
		return mcnemar(wins(ours, theirs), wins(theirs, ours)).pWorse <= level;
	}
	const gains = truth.map((label, row) => (label - (theirs[row] ?? 0)) ** 2 - (label - (ours[row] ?? 0)) ** 2);
	return studentised(gains) >= -normalQuantile(level);
}

function answeredOf({ truth, answers }: Read): Read {
	const known = (_: number, row: number) => !Number.isNaN(answers[row]);
	return { truth: truth.filter(known), answers: answers.filter(known) };
}
