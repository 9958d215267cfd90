/** Rows by label and answer. */
export interface Confusion {
	readonly truePositives: number;
	readonly falsePositives: number;
	readonly falseNegatives: number;
	readonly trueNegatives: number;
}

/**
 * Counts answers against labels.
 * @param rows which rows, possibly repeated; default all of them once
 */
export function confusionOf(
	positive: readonly boolean[],
	answered: readonly boolean[],
	rows: Iterable<number> = positive.keys()
): Confusion {
	let truePositives = 0;
	let falsePositives = 0;
	let falseNegatives = 0;
	let trueNegatives = 0;
	for (const row of rows) {
		if (positive[row] === true) {
			if (answered[row] === true) truePositives++;
			else falseNegatives++;
		} else if (answered[row] === true) falsePositives++;
		else trueNegatives++;
	}
	return { truePositives, falsePositives, falseNegatives, trueNegatives };
}

/** Share of right answers; undefined without rows. */
export function accuracy(counts: Confusion): number | undefined {
	const right = counts.truePositives + counts.trueNegatives;
	return share(right, right + counts.falsePositives + counts.falseNegatives);
}

/** Share of positive answers that are right; undefined where nothing was answered positive. */
export function precision(counts: Confusion): number | undefined {
	return share(counts.truePositives, counts.truePositives + counts.falsePositives);
}

/** Share of positive rows that were found; undefined without positive rows. */
export function recall(counts: Confusion): number | undefined {
	return share(counts.truePositives, counts.truePositives + counts.falseNegatives);
}

/** 2 TP / (2 TP + FP + FN), the harmonic mean of precision and recall; undefined where nothing is or was called positive. */
export function f1(counts: Confusion): number | undefined {
	const twice = 2 * counts.truePositives;
	return share(twice, twice + counts.falsePositives + counts.falseNegatives);
}

function share(part: number, whole: number): number | undefined {
	return whole > 0 ? part / whole : undefined;
}
