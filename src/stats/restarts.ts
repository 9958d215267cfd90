export const restartEveryMinutes = 10;
/** Small, because it costs a fault from the start only ln(1/0.9), while one that begins late needs ln 10 more. */
const restartsWeight = 0.1;

/**
 * Weights of the test since the start, of so many later ones, and of those to come: a late regression does not drown in
 * the good minutes before it.
 *
 *     E = 0.9 E_0 + 0.1 sum_i E_i / (i (i+1))      E_0 since the start, E_i anew from minute 10 i on
 *
 * A test that has not started is 1. The weights add up to 1 and are fixed before the data, so it is a mixture over
 * change points and as valid as each of them (Shiryaev 1963; for e-values Shin, Ramdas & Rinaldo, "E-detectors"), however
 * long the step lasts. Only the evidence against the candidate starts anew: in its favour the whole step counts.
 */
export function restartWeights(late: number): readonly number[] {
	const each = Array.from({ length: late }, (_, i) => restartsWeight / ((i + 1) * (i + 2)));
	return [1 - restartsWeight, ...each, restartsWeight / (late + 1)];
}

/** Where tests start anew among so many minutes that count: after every tenth of them. */
export function restartsOf(minutes: number): readonly number[] {
	const starts: number[] = [];
	for (let start = restartEveryMinutes; start < minutes; start += restartEveryMinutes) starts.push(start);
	return starts;
}
