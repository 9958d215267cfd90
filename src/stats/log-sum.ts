/** ln sum_j w_j exp(x_j), without overflow. Weights are positive; -Infinity counts as zero evidence. */
export function logWeightedSum(weights: readonly number[], logs: readonly number[]): number {
	const largest = logs.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
	if (!Number.isFinite(largest)) return largest;
	let sum = 0;
	logs.forEach((log, j) => {
		sum += (weights[j] ?? 0) * Math.exp(log - largest);
	});
	return largest + Math.log(sum);
}

/**
 * Logarithm of the mean of `planned` e-values of which only some have started; one that has not is 1.
 * The mean of e-values is an e-value whatever their dependence (Vovk & Wang 2021).
 * @param logs log e-values that have started, at most `planned` of them
 */
export function logMeanEvidence(logs: readonly number[], planned: number): number {
	const count = Math.max(planned, logs.length);
	if (count === 0) return 0;
	const waiting = count - logs.length;
	const all = waiting > 0 ? [...logs, 0] : logs;
	const weights = all.map((_, j) => (j < logs.length ? 1 / count : waiting / count));
	return logWeightedSum(weights, all);
}
