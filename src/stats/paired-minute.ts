/** One minute of both variants: requests, and how many of them were bad. Counts, not rates. */
export interface PairedMinute {
	readonly baselineRequests: number;
	readonly baselineBad: number;
	readonly candidateRequests: number;
	readonly candidateBad: number;
}

/** Both variants had requests, and the counts are counts. */
export function isUsable(minute: PairedMinute): boolean {
	return isSeen(minute.baselineRequests, minute.baselineBad) && isSeen(minute.candidateRequests, minute.candidateBad);
}

function isSeen(requests: number, bad: number): boolean {
	return requests > 0 && bad >= 0 && Number.isFinite(requests) && Number.isFinite(bad);
}

/**
 * Mantel-Haenszel estimate of the ratio of rates of usable minutes, half a bad request added to either side:
 * (sum k_c / (1+a) + 0.5) / (sum k_b a / (1+a) + 0.5).
 */
export function mantelHaenszel(usable: readonly PairedMinute[]): number {
	let candidate = 0.5;
	let baseline = 0.5;
	for (const minute of usable) {
		const all = minute.candidateRequests + minute.baselineRequests;
		candidate += minute.candidateBad * (minute.baselineRequests / all);
		baseline += minute.baselineBad * (minute.candidateRequests / all);
	}
	return candidate / baseline;
}
