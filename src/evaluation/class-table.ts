import type { ClassMeasures, ClassQuality } from '../gates/evaluation.ts';
import { type ClassCounts, classF1, classPrecision, classRecall } from '../stats/class-averages.ts';
import { unitWeights } from '../stats/weighted-bootstrap.ts';
import { plain } from './round.ts';
import { countClasses } from './score-classes.ts';
import type { Answered } from './scored.ts';

const mostClasses = 30;

/** Every class that occurs as a label, by itself, as scikit-learn's classification_report; the largest where there are many. */
export function classTable(
	{ truth = [], baseline, candidate }: Answered,
	classes: readonly string[]
): readonly ClassQuality[] {
	const weights = unitWeights(baseline.length);
	const [ofBaseline, ofCandidate] = [baseline, candidate].map(answers =>
		countClasses(truth, answers, weights, classes.length)
	);
	const all = classes.map((name, code) => ({
		name,
		code,
		rows: ofBaseline?.[code]?.labelled ?? 0,
		baseline: measuresOf(ofBaseline?.[code]),
		candidate: measuresOf(ofCandidate?.[code])
	}));
	const largest = all.filter(({ rows }) => rows > 0).sort((a, b) => b.rows - a.rows || a.code - b.code);
	return largest
		.slice(0, mostClasses)
		.sort((a, b) => a.code - b.code)
		.map(({ code: _, ...quality }) => quality);
}

function measuresOf(counts: ClassCounts = { right: 0, labelled: 0, answered: 0 }): ClassMeasures {
	const [precision, recall, f1] = [classPrecision(counts), classRecall(counts), classF1(counts)];
	return {
		...(precision !== undefined && { precision: plain(precision) }),
		...(recall !== undefined && { recall: plain(recall) }),
		...(f1 !== undefined && { f1: plain(f1) })
	};
}
