import type { Measure } from '../gates/evaluation.ts';
import { mulberry32 } from '../stats/random.ts';
import { rankedAuc } from '../stats/roc-comparison.ts';
import { unitWeights } from '../stats/weighted-bootstrap.ts';
import type { Read, ReadingKeys } from './sanity/reading.ts';
import { scoreBinary } from './score-binary.ts';
import { scoreClasses } from './score-classes.ts';
import { scoreRegression } from './score-regression.ts';
import type { Scored } from './scored.ts';

const firstSeed = 1;
const replicates = 100;
/** Rows a replicate: enough for a few of a rare class. */
const drawnRows = 1000;

/**
 * Standard deviation of measures of one variant times the root of the rows, by drawing rows with replacement, each
 * kind as often as it is in the data. A measure is left out where the rows hardly ever define it.
 * @param seen rows of the data by their label, where the rows at hand were drawn by it; otherwise empty
 */
export function deviationsOf(
	keys: Pick<ReadingKeys, 'task' | 'threshold'>,
	read: Read,
	seen: ReadonlyMap<number, number>,
	measures: readonly Measure[]
): ReadonlyMap<Measure, number> {
	const drawn = drawer(read, seen);
	const values = new Map(measures.map(measure => [measure, [] as number[]]));
	for (let replicate = 0; replicate < replicates; replicate++) {
		const scored = scoredBy(keys, drawn());
		for (const [measure, found] of values) {
			const value = measured(scored, measure);
			if (value !== undefined) found.push(value);
		}
	}
	const known = [...values].filter(([, found]) => found.length > replicates / 2);
	return new Map(known.map(([measure, found]) => [measure, deviation(found) * Math.sqrt(drawnRows)]));
}

function drawer({ truth, answers }: Read, seen: ReadonlyMap<number, number>): () => Read {
	const uniform = mulberry32(firstSeed);
	const rows = Array.from(truth.keys()).filter(row => !Number.isNaN(answers[row]));
	const kinds = Map.groupBy(rows, row => (seen.size < 2 ? 0 : (truth[row] ?? 0)));
	const weighed = Array.from(kinds, ([kind, alike]) => ({ alike, weight: seen.get(kind) ?? 1 }));
	const all = weighed.reduce((sum, { weight }) => sum + weight, 0);
	const one = (): number => {
		let left = uniform() * all;
		const kind = weighed.find(({ weight }) => {
			left -= weight;
			return left < 0;
		});
		return kind?.alike[Math.floor(uniform() * kind.alike.length)] ?? 0;
	};
	return () => {
		const chosen = Array.from({ length: drawnRows }, one);
		const pick = (values: Float64Array) => Float64Array.from(chosen, row => values[row] ?? 0);
		return { truth: pick(truth), answers: pick(answers) };
	};
}

function scoredBy({ task, threshold }: Pick<ReadingKeys, 'task' | 'threshold'>, { truth, answers }: Read): Scored {
	const answered = { truth, baseline: answers, candidate: answers };
	switch (task) {
		case 'binary':
			return scoreBinary(answered, threshold);
		case 'multiclass': {
			const most = Math.max(...truth, ...answers) + 1;
			// Answers that no label has are one class more.
			const coded = answers.map(answer => (answer < 0 ? most : answer));
			return scoreClasses({ truth, baseline: coded, candidate: coded }, most + 1);
		}
		case 'regression':
			return scoreRegression(answered);
	}
}

function measured({ rows, shares, rankings, families }: Scored, measure: Measure): number | undefined {
	const counts = shares.find(share => share.measure === measure)?.counts;
	if (counts !== undefined) {
		const right = counts.bothRight + counts.baselineOnly;
		const all = right + counts.candidateOnly + counts.bothWrong;
		return all === 0 ? undefined : right / all;
	}
	if (measure === 'auc') return rankings === undefined ? undefined : rankedAuc(rankings().baseline);
	const family = families.find(({ measures }) => measures.includes(measure));
	return family?.of(unitWeights(rows))[measure]?.baseline;
}

function deviation(values: readonly number[]): number {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
