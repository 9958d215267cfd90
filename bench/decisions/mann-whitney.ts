const confidence98 = 2.3263478740408408;
const tolerance = 0.25;

/**
 * Kayenta's verdict "High" on one metric (NetflixACAJudge): the 98 % interval of the Hodges-Lehmann shift lies above
 * a quarter of the shift itself, and the candidate's mean is not below the baseline's. Data without variation are not
 * judged. The interval's ends are the order statistics of all differences that the normal approximation points to.
 */
export function isHigher(candidate: readonly number[], baseline: readonly number[]): boolean {
	const n = candidate.length;
	const m = baseline.length;
	if (n === 0 || m === 0 || mean(candidate) < mean(baseline)) return false;
	const differences = new Float64Array(n * m);
	candidate.forEach((x, i) => {
		baseline.forEach((y, j) => {
			differences[i * m + j] = x - y;
		});
	});
	differences.sort();
	const all = n + m;
	const tied = tieCorrection([...candidate, ...baseline]) / (all * (all - 1));
	const deviation = Math.sqrt(((n * m) / 12) * (all + 1 - tied));
	if (!(deviation > 0)) return false;
	const rank = Math.max(0, Math.floor((n * m) / 2 - confidence98 * deviation));
	const low = differences[rank] ?? 0;
	const middle = (n * m - 1) / 2;
	const shift = ((differences[Math.floor(middle)] ?? 0) + (differences[Math.ceil(middle)] ?? 0)) / 2;
	return low > tolerance * Math.abs(shift);
}

function tieCorrection(values: readonly number[]): number {
	const counts = new Map<number, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts.values()].reduce((sum, count) => sum + count ** 3 - count, 0);
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
