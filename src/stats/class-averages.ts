/** Answers against labels of one class of several. */
export interface ClassCounts {
	/** Rows with this label and this answer. */
	readonly right: number;
	/** Rows with this label. */
	readonly labelled: number;
	/** Rows with this answer. */
	readonly answered: number;
}

/** Share of the answers of a class that are right; undefined where it was never answered. */
export function classPrecision({ right, answered }: ClassCounts): number | undefined {
	return answered > 0 ? right / answered : undefined;
}

/** Share of the rows of a class that were found; undefined where it has none. */
export function classRecall({ right, labelled }: ClassCounts): number | undefined {
	return labelled > 0 ? right / labelled : undefined;
}

/** Harmonic mean of the two; undefined for a class that is neither label nor answer. */
export function classF1({ right, labelled, answered }: ClassCounts): number | undefined {
	return labelled + answered > 0 ? (2 * right) / (labelled + answered) : undefined;
}

/**
 * Mean over the classes that occur as label or answer, each counting the same. A class for which the measure is not
 * defined counts 0, as in scikit-learn (zero_division=0): a class that is never answered is not recognised.
 * Undefined where no class occurs.
 */
export function macroAverage(
	classes: readonly ClassCounts[],
	measure: (counts: ClassCounts) => number | undefined
): number | undefined {
	const present = classes.filter(({ labelled, answered }) => labelled + answered > 0);
	if (present.length === 0) return undefined;
	return present.reduce((sum, counts) => sum + (measure(counts) ?? 0), 0) / present.length;
}

/** Mean over the classes weighted by their rows; undefined without rows. */
export function weightedAverage(
	classes: readonly ClassCounts[],
	measure: (counts: ClassCounts) => number | undefined
): number | undefined {
	const rows = classes.reduce((sum, { labelled }) => sum + labelled, 0);
	if (rows === 0) return undefined;
	return classes.reduce((sum, counts) => sum + counts.labelled * (measure(counts) ?? 0), 0) / rows;
}
