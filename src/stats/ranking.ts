/** Row numbers by score, the highest first; rows of equal score stay in their order. Infinite scores are fine. */
export function descendingOrder(scores: Float64Array): Uint32Array {
	const order = new Uint32Array(scores.length);
	for (let row = 0; row < order.length; row++) order[row] = row;
	return order.sort((a, b) => {
		const one = scores[a] ?? 0;
		const other = scores[b] ?? 0;
		if (one === other) return a - b;
		return one < other ? 1 : -1;
	});
}

/** Scores with their order, sorted once for all that is computed from it. */
export interface Ranking {
	readonly scores: Float64Array;
	readonly order: Uint32Array;
	/** 1 for a positive row, 0 for a negative one. */
	readonly positive: ArrayLike<number>;
	/** In the order: 1 where the row is positive, plus 2 where it is the last one of its score. */
	readonly marks: Uint8Array;
}

export function rank(scores: Float64Array, positive: ArrayLike<number>): Ranking {
	const order = descendingOrder(scores);
	const marks = Uint8Array.from(order, (row, i) => {
		const next = order[i + 1];
		const last = next === undefined || scores[next] !== scores[row];
		return (positive[row] === 1 ? 1 : 0) + (last ? 2 : 0);
	});
	return { scores, order, positive, marks };
}

/** Calls back at every distinct score, from the highest down, with the positives and negatives at or above it, and it. */
export function atEveryThreshold(
	{ scores, order, marks }: Ranking,
	weights: ArrayLike<number> | undefined,
	visit: (truePositives: number, falsePositives: number, score: number) => void
): void {
	let truePositives = 0;
	let falsePositives = 0;
	for (let i = 0; i < order.length; i++) {
		const mark = marks[i] ?? 0;
		const weight = weights === undefined ? 1 : (weights[order[i] ?? 0] ?? 0);
		if ((mark & 1) === 1) truePositives += weight;
		else falsePositives += weight;
		if (mark >= 2) visit(truePositives, falsePositives, scores[order[i] ?? 0] ?? Number.NaN);
	}
}

/**
 * Average precision: the sum over thresholds of precision times the gain in recall, without interpolation, equal
 * scores as one threshold (Zhu 2004; scikit-learn's average_precision_score). Undefined without a positive row.
 * @param weights how often each row counts; default once
 */
export function averagePrecision(ranking: Ranking, weights?: ArrayLike<number>): number | undefined {
	let before = 0;
	let sum = 0;
	atEveryThreshold(ranking, weights, (truePositives, falsePositives) => {
		if (truePositives > before) sum += ((truePositives - before) * truePositives) / (truePositives + falsePositives);
		before = truePositives;
	});
	return before > 0 ? sum / before : undefined;
}

/**
 * ROC curve with at most so many points: those nearest to equal steps along it, the corners always among them.
 * Undefined without rows of both kinds.
 */
export function rocPoints(ranking: Ranking, most: number): readonly (readonly [number, number])[] | undefined {
	let positives = 0;
	let negatives = 0;
	let thresholds = 0;
	atEveryThreshold(ranking, undefined, (truePositives, falsePositives) => {
		positives = truePositives;
		negatives = falsePositives;
		thresholds++;
	});
	if (positives === 0 || negatives === 0) return undefined;
	const points: [number, number][] = [[0, 0]];
	const step = thresholds < most ? 0 : 2 / (most - 1);
	atEveryThreshold(ranking, undefined, (truePositives, falsePositives) => {
		const [x, y] = [falsePositives / negatives, truePositives / positives];
		const last = truePositives === positives && falsePositives === negatives;
		const wanted = points.length < most - 1 && x + y >= points.length * step;
		if (last || wanted) points.push([x, y]);
	});
	return points;
}

/**
 * Curve of recall and precision with at most so many points, as scikit-learn's precision_recall_curve has them: from
 * (0, 1) over the thresholds to all rows, those nearest to equal steps of recall. Undefined without a positive row.
 */
export function precisionRecallPoints(
	ranking: Ranking,
	most: number
): readonly (readonly [number, number])[] | undefined {
	const positives = ranking.marks.reduce((sum, mark) => sum + (mark & 1), 0);
	const thresholds = ranking.marks.reduce((sum, mark) => sum + (mark >> 1), 0);
	if (positives === 0) return undefined;
	const points: [number, number][] = [[0, 1]];
	const step = thresholds < most ? 0 : 1 / (most - 2);
	let visited = 0;
	atEveryThreshold(ranking, undefined, (truePositives, falsePositives) => {
		visited++;
		const recall = truePositives / positives;
		const wanted = points.length < most - 1 && recall >= points.length * step;
		if (wanted || visited === thresholds) points.push([recall, truePositives / (truePositives + falsePositives)]);
	});
	return points;
}
