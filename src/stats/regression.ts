/** Sums over weighted rows that every measure of a regression is made of. */
export interface Residuals {
	readonly rows: number;
	readonly squares: number;
	readonly absolutes: number;
	/** Squared deviations of the labels from their mean. */
	readonly spread: number;
}

/**
 * Residuals of answers to numeric labels.
 * @param weights how often each row counts
 */
export function residualsOf(
	labels: ArrayLike<number>,
	answers: ArrayLike<number>,
	weights: ArrayLike<number>
): Residuals {
	let rows = 0;
	let total = 0;
	let least = Number.POSITIVE_INFINITY;
	let most = Number.NEGATIVE_INFINITY;
	for (let row = 0; row < labels.length; row++) {
		const weight = weights[row] ?? 0;
		const label = labels[row] ?? 0;
		rows += weight;
		total += weight * label;
		if (weight > 0 && label < least) least = label;
		if (weight > 0 && label > most) most = label;
	}
	const mean = total / rows;
	let squares = 0;
	let absolutes = 0;
	let spread = 0;
	for (let row = 0; row < labels.length; row++) {
		const weight = weights[row] ?? 0;
		if (weight === 0) continue;
		const label = labels[row] ?? 0;
		const residual = label - (answers[row] ?? 0);
		squares += weight * residual * residual;
		absolutes += weight * Math.abs(residual);
		spread += weight * (label - mean) * (label - mean);
	}
	return { rows, squares, absolutes, spread: least < most ? spread : 0 };
}

/** Root of the mean squared error, in the unit of the label; undefined without rows. */
export function rmse({ rows, squares }: Residuals): number | undefined {
	return rows > 0 ? Math.sqrt(squares / rows) : undefined;
}

/** Mean absolute error, in the unit of the label; undefined without rows. */
export function mae({ rows, absolutes }: Residuals): number | undefined {
	return rows > 0 ? absolutes / rows : undefined;
}

/** Coefficient of determination; undefined with fewer than two rows and where all labels are equal. */
export function r2({ rows, squares, spread }: Residuals): number | undefined {
	return rows >= 2 && spread > 0 ? 1 - squares / spread : undefined;
}

/**
 * Pearson's correlation, and how many times more the answers spread than the labels (ratio of standard deviations).
 * Undefined where either does not vary.
 */
export function correlationOf(
	labels: readonly number[],
	answers: readonly number[]
): { readonly correlation: number; readonly spreads: number } | undefined {
	const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	const [label, answer] = [mean(labels), mean(answers)];
	let [both, ofLabels, ofAnswers] = [0, 0, 0];
	for (const [row, value] of labels.entries()) {
		const [x, y] = [value - label, (answers[row] ?? 0) - answer];
		both += x * y;
		ofLabels += x * x;
		ofAnswers += y * y;
	}
	if (!(ofLabels > 0 && ofAnswers > 0)) return undefined;
	return { correlation: both / Math.sqrt(ofLabels * ofAnswers), spreads: Math.sqrt(ofAnswers / ofLabels) };
}
