import type { ConfusionMatrices } from '../gates/evaluation.ts';
import type { Confusion } from '../stats/classification.ts';
import type { Answered, Role } from './scored.ts';

/** As many classes are shown by themselves; the others are put together. */
const mostClasses = 12;
const others = '(other)';

/** Both matrices, the positive class last, as in scikit-learn with labels 0 and 1. */
export function binaryMatrices(confusions: Readonly<Record<Role, Confusion>>, positive: string): ConfusionMatrices {
	const matrix = (counts: Confusion) => [
		[counts.trueNegatives, counts.falsePositives],
		[counts.falseNegatives, counts.truePositives]
	];
	return {
		classes: [`not ${positive}`, positive],
		baseline: matrix(confusions.baseline),
		candidate: matrix(confusions.candidate)
	};
}

/** Both matrices; with many classes the largest by labels, and the rest as one. */
export function classMatrices(
	{ truth = [], baseline, candidate }: Answered,
	classes: readonly string[]
): ConfusionMatrices {
	const { shown, placeOf } = largestClasses(classes, [truth]);
	const matrix = (answers: Float64Array) => {
		const counts = shown.map(() => Array<number>(shown.length).fill(0));
		answers.forEach((answer, row) => {
			const line = counts[placeOf(truth[row] ?? 0)];
			const place = placeOf(answer);
			if (line !== undefined) line[place] = (line[place] ?? 0) + 1;
		});
		return counts;
	};
	return { classes: shown, baseline: matrix(baseline), candidate: matrix(candidate) };
}

/** The classes that occur most, in their order, and where each code goes among them. */
export function largestClasses(classes: readonly string[], occurrences: readonly ArrayLike<number>[]) {
	if (classes.length <= mostClasses) return { shown: classes, placeOf: (code: number) => code };
	const counts = classes.map((_, code) => ({ code, count: 0 }));
	for (const codes of occurrences) {
		for (let row = 0; row < codes.length; row++) {
			const entry = counts[codes[row] ?? 0];
			if (entry !== undefined) entry.count++;
		}
	}
	const largest = counts.toSorted((a, b) => b.count - a.count || a.code - b.code).slice(0, mostClasses);
	const kept = largest.map(({ code }) => code).sort((a, b) => a - b);
	const places = new Map(kept.map((code, place) => [code, place]));
	return {
		shown: [...kept.map(code => classes[code] ?? ''), others],
		placeOf: (code: number) => places.get(code) ?? kept.length
	};
}
